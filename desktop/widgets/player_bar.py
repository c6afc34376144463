"""Play, stop, where the sound is and how long it lasts."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.theme import GAP, colours, icon
from desktop.translation import to_minutes
from desktop.widgets.waveform import Waveform
from engine.preview.requests import Sound


class PlayerBar(QWidget):
    """Tells what the user wants of the player, and shows what it does."""

    play_wanted = Signal()
    stop_wanted = Signal()
    seek_wanted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.play_button = self._button(self.tr("Play"))
        self.stop_button = self._button(self.tr("Stop"))
        self.waveform = Waveform()
        self.time = QLabel("0:00")
        self.time.setObjectName("muted")
        self.time.setMinimumWidth(84)
        self.time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._sound: Sound | None = None
        self._playing = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.play_button)
        row.addWidget(self.stop_button)
        row.addWidget(self.waveform, 1)
        row.addWidget(self.time)
        self.play_button.clicked.connect(self.play_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.waveform.seek_wanted.connect(self.seek_wanted)
        self._colour()
        self.clear(playable=False)

    def clear(self, *, playable: bool) -> None:
        """Show no sound; `playable` when one can be asked for."""
        self._sound = None
        self.waveform.clear()
        self.time.clear()
        self.play_button.setEnabled(playable)
        self.stop_button.setEnabled(False)
        self.show_playing(playing=False)

    def show_sound(self, sound: Sound, *, playable: bool) -> None:
        """Show a sound; `playable` where it can be played."""
        self._sound = sound
        self.waveform.show_peaks(sound.peaks)
        self.play_button.setEnabled(playable)
        self.stop_button.setEnabled(playable)
        self.show_position(0.0)

    def disable(self, reason: str) -> None:
        """Play nothing more, and say why when asked."""
        for button in (self.play_button, self.stop_button):
            button.setEnabled(False)
            button.setToolTip(reason)

    def show_playing(self, *, playing: bool) -> None:
        """Show whether it sounds."""
        self._playing = playing
        name = self.tr("Pause") if playing else self.tr("Play")
        self.play_button.setIcon(icon("pause" if playing else "play", colours().accent))
        self.play_button.setAccessibleName(name)
        self.play_button.setToolTip(name + " (Space)")

    def show_position(self, position: float) -> None:
        """Show how much has been played, 0 … 1."""
        self.waveform.show_position(position)
        if self._sound is not None:
            now, whole = to_minutes(position * self._sound.seconds), to_minutes(self._sound.length)
            self.time.setText(f"{now} / {whole}")

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_playing"):
            self._colour()

    def _colour(self) -> None:
        self.stop_button.setIcon(icon("stop"))
        self.show_playing(playing=self._playing)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(20, 20))
        button.setAccessibleName(name)
        button.setToolTip(name + (" (Esc)" if name == self.tr("Stop") else ""))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
