"""Which kinds of music are shown: all, or any of scores, MIDI and recordings."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.theme import GAP, colours, icon
from engine.modality import MUSIC, Modality


class KindFilter(QWidget):
    """A row of toggles; choosing none or every kind is the same as All."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = self._button(self.tr("All"), self.tr("Show every kind of music"))
        self._all.setChecked(True)
        self._buttons = {
            Modality.SCORE: self._button(self.tr("Scores"), self.tr("Show scores")),
            Modality.MIDI: self._button(self.tr("MIDI"), self.tr("Show MIDI files")),
            Modality.AUDIO: self._button(self.tr("Recordings"), self.tr("Show recordings")),
            Modality.TEXT: self._button(self.tr("PDF"), self.tr("Show sheet music as PDF")),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP // 2)
        for button in (self._all, *self._buttons.values()):
            row.addWidget(button)
        row.addStretch()
        for button in self._buttons.values():
            # Qt leaves hardly any room before the text, and much behind it.
            button.setText(f" {button.text()}")
            button.setProperty("pictured", "true")
        self._all.clicked.connect(self.choose_all)
        for button in self._buttons.values():
            button.clicked.connect(self._choose)
        self._colour()

    @property
    def kinds(self) -> tuple[Modality, ...]:
        """The kinds that are shown, all of them for All."""
        chosen = tuple(kind for kind in MUSIC if self._buttons[kind].isChecked())
        return chosen or MUSIC

    def choose_all(self) -> None:
        """Show every kind."""
        for button in self._buttons.values():
            button.setChecked(False)
        self._choose()

    def show_kinds(self, kinds: tuple[Modality, ...]) -> None:
        """Show which kinds are asked for, without telling it."""
        for kind, button in self._buttons.items():
            button.setChecked(kinds != MUSIC and kind in kinds)
        self._all.setChecked(kinds == MUSIC)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_buttons"):
            self._colour()

    def _choose(self) -> None:
        if all(button.isChecked() for button in self._buttons.values()):
            for button in self._buttons.values():
                button.setChecked(False)
        self._all.setChecked(self.kinds == MUSIC)
        self.changed.emit(self.kinds)

    def _button(self, text: str, description: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setProperty("kind", "true")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(text)
        button.setAccessibleDescription(description)
        button.setToolTip(description)
        return button

    def _colour(self) -> None:
        for kind, button in self._buttons.items():
            button.setIcon(icon(kind.value, colours().muted))
