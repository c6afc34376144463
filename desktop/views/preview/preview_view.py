"""The right side: the chosen piece, its pages, its sound and what it says of itself."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop.error_report import report_of
from desktop.item_models.result_model import title_of
from desktop.jobs.answers import FoundPiece
from desktop.jobs.opening import Opening
from desktop.jobs.playback import Playback
from desktop.jobs.previewing import PagePicture, Previewing
from desktop.theme import GAP, SERIF, leading
from desktop.views.preview.facts import FactNames
from desktop.views.preview.files_panel import FilesPanel
from desktop.views.preview.player import Player
from desktop.views.preview.reading_view import ReadingView
from desktop.views.preview.score_pages import ScorePages
from desktop.views.preview.shape import has_pages, sounds
from desktop.views.preview.why_panel import WhyPanel
from desktop.widgets.facts_panel import FactsPanel
from desktop.widgets.marks_panel import MarksPanel
from desktop.widgets.player import PlayerBar
from desktop.widgets.score import PageBar, Sheet
from desktop.widgets.works.works_panel import WorksPanel
from engine.formats.content import Facts
from engine.library import Folder
from engine.library.records import PieceMarks
from engine.modality import Modality
from engine.preview.requests import PieceRequest
from engine.search.explaining import Standing

_ENGRAVE_MILLISECONDS = 80
_PAGES_MILLISECONDS = 400
_STAFF = 20
_PAGE_HEIGHT = 430


class PreviewView(QWidget):
    """Shows one piece: has it engraved and sounded a moment after it was chosen, and plays it; `shown` tells which."""

    shown = Signal(object)

    similar_wanted = Signal()

    def __init__(
        self, previewing: Previewing, playback: Playback, opening: Opening, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._previewing = previewing
        self._opening = opening
        self._row: FoundPiece | None = None
        self._folders: tuple[Folder, ...] = ()
        self._passage: tuple[float, float] | None = None
        self._standing: Standing | None = None
        self._reading: ReadingView | None = None
        self._engrave_soon = QTimer(self, singleShot=True, interval=_ENGRAVE_MILLISECONDS)
        self._pages_soon = QTimer(self, singleShot=True, interval=_PAGES_MILLISECONDS)
        self._names = FactNames(self)
        self.title = self._label("title")
        self.composer = self._label("lead")
        self.sheet = Sheet()
        self.pages = PageBar()
        self.player = PlayerBar()
        self.note = self._label("muted")
        self.why = WhyPanel()
        self.facts = FactsPanel()
        self.marks = MarksPanel()
        self.works = WorksPanel()
        self.files = FilesPanel()
        self.score = ScorePages(self.sheet, self.pages, previewing, staff=_STAFF, height=_PAGE_HEIGHT, parent=self)
        self.playing = Player(self.player, previewing, playback, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty())
        self._stack.addWidget(self._filled())
        self._connect()

    @property
    def row(self) -> FoundPiece | None:
        """The piece that is shown."""
        return self._row

    def show_folders(self, folders: tuple[Folder, ...]) -> None:
        """Name places after these folders from now on."""
        self._folders = folders

    def show_row(self, row: FoundPiece) -> None:
        """Show a piece now, its music and sound in a moment."""
        self._leave_piece()
        self._row = row
        shown = row.hit.kind is Modality.SCORE or has_pages(row)
        self.title.setText(title_of(row))
        self.composer.setText(row.hit.composer)
        self.composer.setVisible(bool(row.hit.composer))
        self.files.show_piece(row, self._folders)
        self.marks.show_piece(row.hit.piece)
        self.facts.show_facts(self.named_facts(row.facts, row.hit.kind))
        self.sheet.setVisible(shown)
        policy = self.pages.sizePolicy()
        policy.setRetainSizeWhenHidden(shown)
        self.pages.setSizePolicy(policy)
        self.pages.hide()
        self.player.setVisible(sounds(row))
        if row.hit.kind is Modality.TEXT and not shown:
            self._show_note(self.tr("Only the words of this file could be read, not its notes."))
        if row.hit.online:
            self.sheet.wait(self.score.waiting(printed=has_pages(row)))
        else:
            self.sheet.show_sentence(self.tr("The folder is offline."))
        self._stack.setCurrentIndex(1)
        self._scroll.verticalScrollBar().setValue(0)
        self.playing.choose(self._request(row) if row.hit.online and sounds(row) else None)
        if row.hit.online and shown:
            self._engrave_soon.start()
        if self._reading is not None and self._reading.isVisible():
            self._read_on(row)
        self.shown.emit(row)

    def show_marks(self, marks: Mapping[str, PieceMarks]) -> None:
        """Show what the user says of the piece, if that is among what is told."""
        if self.marks.piece in marks:
            self.marks.show_marks(marks[self.marks.piece])

    def show_no_row(self) -> None:
        """Show that no piece is chosen."""
        self._leave_piece()
        self.playing.choose(None)
        self._stack.setCurrentIndex(0)

    def expect(self, row: FoundPiece | None) -> None:
        """Make ready what is needed if this piece is chosen next."""
        playable = row is not None and row.hit.online and sounds(row)
        self.playing.expect(self._request(row) if row is not None and playable else None)

    def toggle(self) -> None:
        """Play the piece as soon as its sound is there, or pause."""
        self.playing.toggle()

    def stop(self) -> None:
        """Leave the reading view; where it is not open, play no more, and go back to the start."""
        if self._reading is not None and self._reading.isVisible():
            self._reading.close_view()
        else:
            self.playing.stop()

    def read(self) -> None:
        """Show the pages of the piece as large as the window."""
        if self._row is None or not self._row.hit.online or not self.sheet.isVisible():
            return
        if self._reading is None:
            self._reading = ReadingView(self.window(), self._previewing)
            self._reading.closed.connect(self._leave_reading)
            self._reading.pages.chosen.connect(self._go_to)
            self._reading.pages.failed.connect(self._show_note)
        if self._reading.isVisible():
            self._reading.close_view()
        else:
            self._reading.open_view(self.title.text(), self.player)
            self.player.setVisible(sounds(self._row))
            self._read_on(self._row)

    def highlight(self, begin: float, end: float) -> None:
        """Show a stretch of the piece, in seconds at its own speed, as the one that matters."""
        self._passage = (begin, end)
        self.playing.show_passage(begin, end)
        self._show_passage()

    @property
    def online(self) -> bool:
        """Whether the file of the chosen piece is there."""
        return self._row is not None and self._row.hit.online

    def show_standing(self, standing: Standing) -> None:
        """Show which passage stands out, and mark it as soon as it is known when its bars are heard."""
        self._standing = standing
        if standing.found and standing.seconds is not None:
            self.highlight(*standing.seconds)
        self.why.show_standing(standing, playable=self._passage is not None)
        self._place_standing()

    def play_passage(self) -> None:
        """Play the stretch that was highlighted."""
        self.playing.play_passage()

    def open_piece(self) -> None:
        """Open the piece's file in the user's own program."""
        if self._row is not None and self._row.hit.online:
            self._opening.open_file(self._row.hit.path)

    def show_piece(self) -> None:
        """Show the piece's file in its folder."""
        if self._row is not None:
            self._opening.show_in_folder(self._row.hit.path)

    def named_facts(self, facts: Facts, kind: Modality | None = None) -> tuple[tuple[str, str], ...]:
        """Return those facts that a piece states, as pairs of a name and a value."""
        return self._names.named(facts, kind)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the height to what is read of the piece."""
        super().resizeEvent(event)
        self.player.show_room(event.size().height() // 4)

    def _leave_piece(self) -> None:
        self._row = None
        self._passage = self._standing = None
        self.why.clear()
        self._engrave_soon.stop()
        self._pages_soon.stop()
        self._previewing.forget()
        self.score.clear()
        self.note.hide()

    def _engrave(self) -> None:
        if self._row is None:
            return
        if has_pages(self._row):
            self._show_pages()
        else:
            self._previewing.engrave(self._request(self._row), self.sheet.pixels_across)
            self._pages_soon.start()

    def _show_first_page(self) -> None:
        self._show_pages()

    def _show_pages(self, bar: str = "", page: int = 0) -> None:
        if self._row is not None and not (self._reading is not None and self._reading.isVisible()):
            printed = has_pages(self._row)
            self.score.show(self._request(self._row), self.title.text(), printed=printed, bar=bar, page=page)

    def _request(self, row: FoundPiece) -> PieceRequest:
        return PieceRequest(row.hit.path, row.hit.tune, row.hit.kind, SERIF, row.facts.duration)

    def _show_engraving(self, picture: PagePicture) -> None:
        if self.score.count == 0:
            self.sheet.show_picture(picture, self.tr("First system of {title}").format(title=self.title.text()))
            self.pages.show()

    def _show_engraving_failure(self, error: Exception) -> None:
        self._pages_soon.stop()
        sentence = report_of(error).sentence
        if self.sheet.engraved:
            self._show_note(sentence)
        else:
            self.sheet.show_sentence(sentence, "warning")

    def _follow(self, seconds: float) -> None:
        sound = self.playing.sound
        if sound is not None and sound.timing is not None:
            pages = self._reading.pages if self._reading is not None and self._reading.isVisible() else self.score
            pages.follow(sound.timing, seconds)

    def _go_to(self, name: str) -> None:
        sound = self.playing.sound
        begin = sound.timing.begin_of(name, self.playing.seconds) if sound is not None and sound.timing else None
        if begin is not None:
            self.playing.seek(begin)

    def _place_standing(self) -> None:
        """Mark the bars that stand out, once the sound tells when they are heard."""
        standing, sound = self._standing, self.playing.sound
        if standing is None or standing.bars is None or standing.of_bars is None or self._passage is not None:
            return
        if sound is not None and sound.timing is not None:
            heard = sound.timing.seconds_of(*standing.bars, standing.of_bars)
            if heard is not None:
                begin, end = (seconds * sound.speed for seconds in heard)
                self.highlight(begin, end)
                self.why.show_standing(replace(standing, seconds=(begin, end)), playable=True)

    def _take_sound(self) -> None:
        self._show_passage()
        self._place_standing()

    def _show_passage(self) -> None:
        sound = self.playing.sound
        if self._passage is None or sound is None or sound.timing is None:
            return
        begin, end = (seconds / sound.speed for seconds in self._passage)
        bars = sound.timing.bars_between(begin, end)
        self.score.highlight(bars)
        if self._reading is not None and self._reading.isVisible():
            self._reading.pages.highlight(bars)

    def _read_on(self, row: FoundPiece) -> None:
        """Show a piece in the reading view from where it is."""
        if self._reading is None:
            return
        request, printed = self._request(row), has_pages(row)
        if not (row.hit.online and (printed or row.hit.kind is Modality.SCORE)):
            self._reading.close_view()
            return
        self._reading.title.show_text(self.title.text(), self.title.text())
        page = self.score.page if printed and self.score.piece == request else 0
        bar = self.score.first_bar()
        self.score.rest()
        self._pages_soon.stop()
        self._reading.pages.show(request, self.title.text(), printed=printed, page=page, bar=bar)
        self._show_passage()

    def _leave_reading(self) -> None:
        self._dock.addWidget(self.player)
        self.player.setVisible(self._row is not None and sounds(self._row))
        if self._row is not None and self._reading is not None and self._reading.pages.count:
            self._show_pages(self._reading.pages.first_bar(), self._reading.pages.page)

    def _show_note(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.show()

    def _connect(self) -> None:
        self._engrave_soon.timeout.connect(self._engrave)
        self._pages_soon.timeout.connect(self._show_first_page)
        self._previewing.engraved.connect(self._show_engraving)
        self._previewing.rendered.connect(lambda _picture: self.pages.show())
        self._previewing.paged.connect(lambda _request, _picture: self.pages.show())
        self._previewing.engraving_failed.connect(self._show_engraving_failure)
        self.pages.reading_wanted.connect(self.read)
        self.score.chosen.connect(self._go_to)
        self.score.failed.connect(self._show_note)
        self.playing.told.connect(self._show_note)
        self.playing.moved.connect(self._follow)
        self.playing.ready.connect(lambda _sound: self._take_sound())
        self.files.similar_wanted.connect(self.similar_wanted)
        self.files.open_wanted.connect(self._opening.open_file)
        self.files.show_wanted.connect(self._opening.show_in_folder)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
        return label

    def _empty(self) -> QWidget:
        page = QWidget()
        label = QLabel(self.tr("Choose a piece to see and hear it."))
        label.setObjectName("muted")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        QVBoxLayout(page).addWidget(label)
        return page

    def _filled(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(self.title)
        column.addWidget(self.composer)
        column.addSpacing(GAP)
        # Above the page, whose height differs: what is aimed at stays where it is.
        column.addWidget(self.pages)
        column.addWidget(self.sheet)
        column.addWidget(self.note)
        column.addSpacing(GAP)
        column.addWidget(self.why)
        column.addWidget(self.marks)
        column.addSpacing(GAP)
        column.addWidget(self.works)
        column.addSpacing(GAP)
        column.addWidget(self.facts)
        column.addSpacing(GAP)
        column.addWidget(self.files)
        # What room is left lies below all, not between.
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The sheet is as high as its width asks for: a bar that comes and goes would change both without end.
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self._scroll = scroll
        # Under what scrolls: what is played can be stopped wherever one reads.
        self._dock = QVBoxLayout()
        # As wide as what is above it, beside the bar.
        self._dock.setContentsMargins(2 * GAP, 0, 2 * GAP + scroll.verticalScrollBar().sizeHint().width(), GAP)
        self._dock.addWidget(self.player)
        filled = QWidget()
        whole = QVBoxLayout(filled)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(scroll, 1)
        whole.addLayout(self._dock)
        return filled
