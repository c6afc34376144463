"""The right side: the chosen piece, its first system, its sound and what it says of itself."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop.error_report import report_of
from desktop.item_models.result_model import place_in, printable, title_of
from desktop.jobs.opening import Opening
from desktop.jobs.playback import Playback
from desktop.jobs.previewing import Previewing
from desktop.jobs.remote import FoundPiece
from desktop.theme import GAP, SERIF, icon
from desktop.translation import to_minutes, written
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.facts_panel import FactsPanel
from desktop.widgets.marks_panel import MarksPanel
from desktop.widgets.player_bar import PlayerBar
from desktop.widgets.sheet import PageBar, Sheet
from engine.formats.content import HEARD_SECONDS, Facts
from engine.library import Folder
from engine.library.records import PieceMarks
from engine.modality import Modality
from engine.preview.requests import PageImage, PageRequest, PieceRequest, Sound
from engine.search.filters import to_pitch

_ENGRAVE_MILLISECONDS = 80
_SOUND_MILLISECONDS = 300


class PreviewView(QWidget):
    """Shows one piece: has it engraved and sounded a moment after it was chosen, and plays it."""

    def __init__(
        self, previewing: Previewing, playback: Playback, opening: Opening, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._previewing = previewing
        self._playback = playback
        self._opening = opening
        self._row: FoundPiece | None = None
        self._folders: tuple[Folder, ...] = ()
        self._play_when_ready = False
        self._playback_off = ""
        self._engrave_soon = QTimer(self, singleShot=True, interval=_ENGRAVE_MILLISECONDS)
        self._sound_soon = QTimer(self, singleShot=True, interval=_SOUND_MILLISECONDS)
        self.title = self._label("title")
        self.composer = self._label("lead")
        self.sheet = Sheet()
        self.pages = PageBar()
        self.player = PlayerBar()
        self.note = self._label("muted")
        self.facts = FactsPanel()
        self.marks = MarksPanel()
        self.path = ElidedLabel(Qt.TextElideMode.ElideMiddle)
        self.path.setObjectName("muted")
        self.show_button = QPushButton(self.tr("Show in folder"))
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setToolTip(self.tr("Open in your own program (Enter)"))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty())
        self._stack.addWidget(self._filled())
        self._connect()
        self._colour()

    def show_folders(self, folders: tuple[Folder, ...]) -> None:
        """Name places after these folders from now on."""
        self._folders = folders

    def show_row(self, row: FoundPiece) -> None:
        """Show a piece now, its music and sound in a moment."""
        self._leave_piece()
        self._row = row
        self.title.setText(title_of(row))
        self.composer.setText(row.hit.composer)
        self.composer.setVisible(bool(row.hit.composer))
        self.path.show_text(place_in(row.hit.path, self._folders), printable(str(row.hit.path)))
        self.marks.show_piece(row.hit.piece)
        self.facts.show_facts(self.named_facts(row.facts, row.hit.kind))
        self.sheet.setVisible(row.hit.kind is Modality.SCORE or _has_pages(row))
        self.pages.hide()
        self.player.setVisible(not _has_pages(row))
        self.sheet.show_sentence("" if row.hit.online else self.tr("The folder is offline."))
        self.player.clear(playable=row.hit.online and not self._playback_off)
        for button in (self.show_button, self.open_button):
            button.setEnabled(row.hit.online)
        self._stack.setCurrentIndex(1)
        if row.hit.online:
            self._engrave_soon.start()
            if not _has_pages(row):
                self._sound_soon.start()

    def show_marks(self, marks: Mapping[str, PieceMarks]) -> None:
        """Show what the user says of the piece, if that is among what is told."""
        if self.marks.piece in marks:
            self.marks.show_marks(marks[self.marks.piece])

    def show_no_row(self) -> None:
        """Show that no piece is chosen."""
        self._leave_piece()
        self._stack.setCurrentIndex(0)

    def toggle(self) -> None:
        """Play the piece as soon as its sound is there, or pause."""
        if self._row is None or self._playback_off or _has_pages(self._row):
            return
        if self._playback.playing:
            self._playback.pause()
        elif self._playback.loaded:
            self._playback.play()
        else:
            self._play_when_ready = True

    def stop(self) -> None:
        """Play no more, and go back to the start."""
        self._play_when_ready = False
        self._playback.stop()

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
        tempo = "" if facts.tempo is None else self.tr("♩ = {tempo}").format(tempo=round(facts.tempo))
        pairs = (
            (self.tr("Key"), self._told(facts.key, found=facts.key_estimated)),
            (self.tr("Metre"), facts.metre),
            (self.tr("Tempo"), self._told(tempo, found=facts.tempo_estimated)),
            (self.tr("Instruments"), ", ".join(facts.instruments)),
            (self.tr("Range"), _range(facts)),
            (self.tr("Bars"), "" if facts.bars is None else written(facts.bars)),
            (self.tr("Pages"), "" if facts.pages is None else written(facts.pages)),
            (self.tr("Duration"), "" if facts.duration is None else to_minutes(facts.duration)),
            (self.tr("Heard"), self._heard(facts) if kind is Modality.AUDIO else ""),
        )
        return tuple((name, value) for name, value in pairs if value)

    def _told(self, text: str, *, found: bool) -> str:
        """Return a fact, marked where nobody wrote it down and analysis found it."""
        return self.tr("{fact} (found by analysis)").format(fact=text) if text and found else text

    def _heard(self, facts: Facts) -> str:
        """Return how much of a recording was analysed where that is not all of it."""
        if facts.duration is None or facts.duration <= HEARD_SECONDS:
            return ""
        return self.tr("the first {time}").format(time=to_minutes(HEARD_SECONDS))

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_stack"):
            self._colour()

    def _leave_piece(self) -> None:
        self._row = None
        self._play_when_ready = False
        self._engrave_soon.stop()
        self._sound_soon.stop()
        self._previewing.forget()
        self._playback.unload()
        self.note.hide()

    def _engrave(self) -> None:
        if self._row is not None and _has_pages(self._row):
            self._turn_to(0)
        elif self._row is not None and self._row.hit.kind is Modality.SCORE:
            self._previewing.engrave(self._request(self._row))

    def _turn_to(self, page: int) -> None:
        if self._row is not None:
            self._previewing.render(PageRequest(self._row.hit.path, page, self.sheet.pixels_across))

    def _sound(self) -> None:
        if self._row is not None:
            self._previewing.sound(self._request(self._row))

    def _request(self, row: FoundPiece) -> PieceRequest:
        return PieceRequest(row.hit.path, row.hit.tune, row.hit.kind, SERIF, row.facts.duration)

    def _show_engraving(self, svg: str) -> None:
        self.sheet.show_svg(svg, self.tr("First system of {title}").format(title=self.title.text()))

    def _show_page(self, image: PageImage) -> None:
        number = written(image.page + 1)
        self.sheet.show_page(image, self.tr("Page {page} of {title}").format(page=number, title=self.title.text()))
        self.pages.show_page(image.page, image.pages)

    def _show_engraving_failure(self, error: Exception) -> None:
        self.sheet.show_sentence(report_of(error).sentence, "warning")

    def _take_sound(self, sound: Sound) -> None:
        self.player.show_sound(sound, playable=not self._playback_off)
        self._playback.load(sound)
        if sound.length > sound.seconds + 1:
            minutes = round(sound.seconds / 60)
            self._show_note(self.tr("Only the first %Ln minutes can be played here.", "", minutes))
        if self._play_when_ready:
            self._play_when_ready = False
            self._playback.play()

    def _show_sound_failure(self, error: Exception) -> None:
        self.player.clear(playable=False)
        self._show_note(report_of(error).sentence)

    def _turn_playback_off(self, error: Exception) -> None:
        """Say once why nothing can be played here; everything else goes on."""
        sentence = report_of(error).sentence
        if not self._playback_off:
            self._playback_off = sentence
            self._show_note(sentence)
        self.player.disable(sentence)

    def _show_note(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.show()

    def _connect(self) -> None:
        self._engrave_soon.timeout.connect(self._engrave)
        self._sound_soon.timeout.connect(self._sound)
        self._previewing.engraved.connect(self._show_engraving)
        self._previewing.rendered.connect(self._show_page)
        self.pages.page_wanted.connect(self._turn_to)
        self._previewing.engraving_failed.connect(self._show_engraving_failure)
        self._previewing.sounded.connect(self._take_sound)
        self._previewing.sounding_failed.connect(self._show_sound_failure)
        self._playback.changed.connect(lambda playing: self.player.show_playing(playing=playing))
        self._playback.moved.connect(self.player.show_position)
        self._playback.unavailable.connect(self._turn_playback_off)
        self.player.play_wanted.connect(self.toggle)
        self.player.stop_wanted.connect(self.stop)
        self.player.seek_wanted.connect(self._playback.seek)
        self.show_button.clicked.connect(self.show_piece)
        self.open_button.clicked.connect(self.open_piece)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _colour(self) -> None:
        self.show_button.setIcon(icon("reveal"))
        self.open_button.setIcon(icon("open"))

    def _empty(self) -> QWidget:
        page = QWidget()
        label = QLabel(self.tr("Choose a piece to see and hear it."))
        label.setObjectName("muted")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        QVBoxLayout(page).addWidget(label)
        return page

    def _filled(self) -> QWidget:
        for button in (self.show_button, self.open_button):
            button.setIconSize(QSize(16, 16))
        buttons = QHBoxLayout()
        buttons.addWidget(self.show_button)
        buttons.addWidget(self.open_button)
        buttons.addStretch()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(self.title)
        column.addWidget(self.composer)
        column.addSpacing(GAP)
        column.addWidget(self.sheet)
        column.addWidget(self.pages)
        column.addWidget(self.player)
        column.addWidget(self.note)
        column.addSpacing(GAP)
        column.addWidget(self.marks)
        column.addSpacing(GAP)
        column.addWidget(self.facts)
        column.addSpacing(GAP)
        column.addWidget(self.path)
        column.addLayout(buttons)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The sheet is as high as its width asks for: a bar that comes and goes would change both without end.
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        return scroll


def _has_pages(row: FoundPiece) -> bool:
    """Tell whether a piece is a PDF, recognised or not: its own pages show it best."""
    return row.hit.path.suffix.lower() == ".pdf" and row.hit.kind in {Modality.SCORE, Modality.TEXT}


def _range(facts: Facts) -> str:
    """Return from which note to which a piece goes, as "A3–C6"."""
    if facts.lowest is None or facts.highest is None:
        return ""
    return f"{to_pitch(facts.lowest)}–{to_pitch(facts.highest)}"
