"""Pages of a score or of a PDF on a sheet: made for its width, turned, enlarged, and followed while they sound."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.error_report import report_of
from desktop.jobs.previewing import PagePicture, Previewing
from desktop.translation import written
from desktop.views.preview.fitting import fit_of
from desktop.widgets.score import PageBar, Sheet
from engine.preview.requests import PageRequest, PieceRequest, ScoreRequest, Timing

_STAFF_UNITS = 72
_LAYOUT_MILLISECONDS = 200
_PIXEL_STEP = 16
_NATURAL = 100


class ScorePages(QObject):
    """Asks for the pages that a sheet shows, one ahead; `staff` is how many pixels high a staff is at 100 %.

    Pages are `height` pixels high; with 0 they fill the sheet, and staves are larger or smaller where that fills it.
    """

    chosen = Signal(str)
    failed = Signal(str)

    def __init__(
        self, sheet: Sheet, bar: PageBar, previewing: Previewing, *, staff: int, height: int, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._bar = bar
        self._previewing = previewing
        self._staff = staff
        self._height = height
        self._piece: PieceRequest | None = None
        self._title = ""
        self._printed = False
        self._active = False
        self._zoom = _NATURAL
        self._fit: float | None = None
        self._page = self._pages = 0
        self._wanted: tuple[ScoreRequest, int] | None = None
        self._pages_of_bars: dict[str, int] = {}
        self._bar_heard = ""
        self._follows = True
        self._passage: tuple[str, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=_LAYOUT_MILLISECONDS)
        self._connect()

    @property
    def page(self) -> int:
        """The page that is shown, from 0."""
        return self._page

    @property
    def count(self) -> int:
        """How many pages there are, 0 where that is not known yet."""
        return self._pages

    def first_bar(self) -> str:
        """Return the bar that is heard, or else the first of the page; empty where nobody knows."""
        on_page = [bar for bar, page in self._pages_of_bars.items() if page == self._page]
        return self._bar_heard if self._bar_heard in on_page else next(iter(on_page), "")

    @property
    def piece(self) -> PieceRequest | None:
        """The piece whose pages are shown."""
        return self._piece

    def show(self, piece: PieceRequest, title: str, *, printed: bool, page: int = 0, bar: str = "") -> None:
        """Show a piece from a page on, or from a bar; `printed` where it is a PDF."""
        if self._piece != piece and (self._piece is not None or not self._sheet.engraved):
            self._sheet.wait(self.waiting(printed=printed))
        if self._piece != piece:
            self._fit = None
        self._piece, self._title, self._printed = piece, title, printed
        self._active = True
        self._page = page
        self._pages = 0
        self._bar_heard, self._follows = "", True
        self._wanted = None
        self._passage = ()
        self._pages_of_bars = {}
        self._bar.show_page(page, 0)
        self._bar.show_zoom(self._zoom)
        self._ask(page, bar)

    def waiting(self, *, printed: bool) -> str:
        """Return what is said while a page is not there yet."""
        return self.tr("Opening the page…") if printed else self.tr("Engraving the score…")

    def clear(self) -> None:
        """Show no piece, and ask for nothing."""
        self._active = False
        self._piece = None
        self._page = self._pages = 0
        self._pages_of_bars = {}
        self._wanted = None
        self._passage = ()
        self._soon.stop()

    def rest(self) -> None:
        """Ask for nothing more, and follow nothing, until a piece is shown again."""
        self._active = False
        self._soon.stop()

    def turn_to(self, page: int) -> None:
        """Show another page; what sounds is not followed until it is there again."""
        if 0 <= page < self._pages:
            self._follows = self._pages_of_bars.get(self._bar_heard, page) == page
            self._ask(page)

    def zoom(self, percent: int) -> None:
        """Show a score with larger or smaller notes, or a PDF enlarged."""
        self._zoom = percent
        self._bar.show_zoom(percent)
        if self._printed:
            self._sheet.enlarge(percent / 100)
        self._soon.start()

    def follow(self, timing: Timing, seconds: float) -> None:
        """Mark what sounds at a time of a piece, on its page."""
        if not self._active:
            return
        # At its very beginning a piece rests.
        self._sheet.mark(timing.sounding(seconds) if seconds > 0 else ())
        bar = timing.bar_at(seconds)
        if bar == self._bar_heard:
            return
        self._bar_heard = bar
        page = self._pages_of_bars.get(bar)
        if page == self._page:
            self._follows = True
        elif page is not None and self._follows:
            self._ask(page)

    def highlight(self, bars: tuple[str, ...]) -> None:
        """Lay a colour under bars, and show the first of them."""
        self._passage = bars
        self._sheet.highlight(bars)
        page = self._pages_of_bars.get(bars[0]) if bars else None
        if page is not None and page != self._page:
            self._ask(page)

    def _ask(self, page: int, bar: str = "") -> None:
        if self._piece is None or not self._active:
            return
        pixels = self._sheet.pixels_across
        if self._printed:
            self._page = page
            self._previewing.render(PageRequest(self._piece.path, page, round(pixels * max(1.0, self._zoom / 100))))
            return
        request = self._request(page, bar)
        if (request, pixels) != self._wanted:
            self._wanted = (request, pixels)
            self._previewing.turn_to(request, pixels)

    def _request(self, page: int, bar: str = "") -> ScoreRequest:
        assert self._piece is not None
        room = self._sheet.room
        units = _STAFF_UNITS / (self._staff * (self._fit or 1.0) * self._zoom / 100)
        # Widths that hardly differ have one layout.
        width = max(1, room.width() // _PIXEL_STEP) * _PIXEL_STEP
        height = self._height or room.height()
        return ScoreRequest(self._piece, page, round(width * units), round(height * units), bar)

    def _show(self, request: ScoreRequest, picture: PagePicture) -> None:
        if self._wanted is None or request != self._wanted[0] or not self._active:
            return
        self._pages_of_bars = picture.pages_of_bars
        if self._fits_otherwise(picture):
            self._page = picture.page
            self._ask(picture.page, request.bar or self.first_bar())
            return
        self._take(picture)
        if picture.page + 1 < picture.pages:
            self._previewing.expect_page(self._request(picture.page + 1), self._wanted[1])

    def _fits_otherwise(self, picture: PagePicture) -> bool:
        """Tell, and note, that staves of another height fill the sheet better; a page too many is worse than room."""
        if self._height or self._zoom != _NATURAL:
            return False
        before = self._fit
        if before is None:
            room = self._sheet.room
            self._fit = fit_of(picture.height * room.width() / (picture.width * room.height()), picture.pages)
        elif before > 1 and picture.pages > 1:
            self._fit = 1.0
        return (before or 1.0) != self._fit

    def _show_printed(self, picture: PagePicture) -> None:
        if self._printed and self._active:
            self._take(picture)

    def _take(self, picture: PagePicture) -> None:
        self._page, self._pages = picture.page, picture.pages
        number, pages = written(picture.page + 1), written(picture.pages)
        description = self.tr("Page {page} of {pages} of {title}").format(page=number, pages=pages, title=self._title)
        self._sheet.show_picture(picture, description)
        self._sheet.highlight(self._passage)
        self._bar.show_page(picture.page, picture.pages)

    def _fail(self, request: ScoreRequest, error: Exception) -> None:
        if self._wanted is not None and request == self._wanted[0] and self._active:
            sentence = report_of(error).sentence
            if self._sheet.engraved:
                self.failed.emit(self.tr("The whole score cannot be shown. {reason}").format(reason=sentence))
            else:
                self._sheet.show_sentence(sentence, "warning")

    def _lay_out(self) -> None:
        """Have the page engraved for another width or size, with the bar that was heard, or that it began with."""
        self._ask(self._page, self.first_bar())

    def _resize(self) -> None:
        if self._active and not self._printed and self._wanted is not None:
            request = self._request(self._page)
            if (request.width, request.height) != (self._wanted[0].width, self._wanted[0].height):
                self._fit = None
                self._soon.start()

    def _connect(self) -> None:
        self._soon.timeout.connect(self._lay_out)
        self._previewing.paged.connect(self._show)
        self._previewing.paging_failed.connect(self._fail)
        self._previewing.rendered.connect(self._show_printed)
        self._sheet.chosen.connect(self.chosen)
        self._sheet.turn_wanted.connect(lambda step: self.turn_to(self._page + step))
        self._sheet.zoom_wanted.connect(self._bar.step)
        self._sheet.resized.connect(self._resize)
        self._bar.page_wanted.connect(self.turn_to)
        self._bar.zoom_wanted.connect(self.zoom)
