"""Play, stop, where the sound is and how long it lasts, what is heard of it and how fast."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QVBoxLayout, QWidget

from desktop.theme import GAP, colours, icon
from desktop.translation import to_keys, to_minutes, written
from desktop.widgets.player.drawing import Notes, Wave
from desktop.widgets.player.parts_panel import PartsPanel
from desktop.widgets.player.timeline import Timeline
from engine.modality import Modality
from engine.preview.requests import Sound

SPEEDS = (50, 60, 75, 90, 100, 110, 125, 150)
_SLIM, _WAVE, _ROLL = 48, 96, 190
_LEAST = 32
_NARROW = 330


class PlayerBar(QWidget):
    """Tells what the user wants of the player, and shows what it does."""

    play_wanted = Signal()
    stop_wanted = Signal()
    seek_wanted = Signal(float)
    volume_wanted = Signal(float)
    speed_wanted = Signal(float)
    silence_wanted = Signal(object)
    loop_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Time runs from left to right in every language, and what moves in it.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.play_button = self._button(self.tr("Play"))
        self.stop_button = self._button(self.tr("Stop"), to_keys("Esc"))
        self.timeline = Timeline()
        self.time = QLabel("0:00")
        self.time.setObjectName("muted")
        self.speed_button = self._button(self.tr("Speed"))
        self.loop_button = self._button(self.tr("Repeat the marked stretch, or all"))
        self.loop_button.setCheckable(True)
        self.parts_button = self._button(self.tr("Parts"))
        self.volume_button = self._button(self.tr("Volume"))
        self.parts = PartsPanel(self)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self._volume_panel = self._popup(self.volume)
        self._sound: Sound | None = None
        self._playing = False
        self._height, self._room = _SLIM, _ROLL
        self._lay_out()
        self._connect()
        self._colour()
        self.clear(playable=False)

    def clear(self, *, playable: bool, kind: Modality | None = None) -> None:
        """Show no sound; `playable` when one can be asked for, with as much room as that of a `kind` will take."""
        self._sound = None
        self.timeline.clear()
        if kind is not None:
            self._height = {Modality.MIDI: _ROLL, Modality.AUDIO: _WAVE}.get(kind, _SLIM)
            self.show_room(self._room)
        self.time.clear()
        self.loop_button.setChecked(False)
        self.play_button.setEnabled(playable)
        for button in (self.stop_button, self.loop_button):
            button.setEnabled(False)
        for button in (self.parts_button, self.speed_button):
            button.setVisible(False)
        self.show_playing(playing=False)

    def show_sound(self, sound: Sound, kind: Modality, *, playable: bool) -> None:
        """Show the sound of a kind of piece; `playable` where it can be played."""
        before, self._sound = self._sound, sound
        if kind is Modality.MIDI and sound.roll is not None:
            drums = frozenset(number for number, stem in enumerate(sound.stems) if stem.is_drums)
            self._show(Notes(sound.roll, drums), _ROLL, ruled=True)
        else:
            tall = kind is Modality.AUDIO
            self._show(Wave(sound.peaks, sound.seconds), _WAVE if tall else _SLIM, ruled=tall)
        if before is None or [stem.name for stem in before.stems] != [stem.name for stem in sound.stems]:
            self.parts.show_parts(sound.stems)
        self.parts_button.setVisible(len(sound.stems) > 1)
        self.speed_button.setVisible(kind is not Modality.AUDIO)
        self.speed_button.setText(f"{written(round(100 * sound.speed))} %")
        for button in (self.play_button, self.stop_button, self.loop_button):
            button.setEnabled(playable)
        self.show_position(0.0)

    def disable(self, reason: str) -> None:
        """Play nothing more, and say why when asked."""
        for button in (self.play_button, self.stop_button, self.loop_button):
            button.setEnabled(False)
            button.setToolTip(reason)

    def show_room(self, pixels: int) -> None:
        """Have the picture of the sound be no higher than this."""
        self._room = max(_LEAST, pixels)
        self.timeline.setFixedHeight(min(self._height, self._room))

    def show_playing(self, *, playing: bool) -> None:
        """Show whether it sounds."""
        self._playing = playing
        name = self.tr("Pause") if playing else self.tr("Play")
        self.play_button.setIcon(icon("pause" if playing else "play", colours().accent))
        self.play_button.setAccessibleName(name)
        self.play_button.setToolTip(f"{name} ({to_keys('Space')})")

    def show_position(self, position: float) -> None:
        """Show how much has been played, 0 … 1."""
        self.timeline.show_position(position)
        if self._sound is not None:
            now, end = to_minutes(position * self._sound.seconds), to_minutes(self._sound.seconds)
            text = f"{now} / {end}"
            if self._sound.length > self._sound.seconds + 1:
                # The line above shows what can be played, which is not all.
                text = self.tr("{time} of {whole}").format(time=text, whole=to_minutes(self._sound.length))
            self.time.setText(text)

    @property
    def region(self) -> tuple[float, float] | None:
        """What is to be repeated, in seconds: the marked stretch, or all; None where nothing is."""
        if self._sound is None or not self.loop_button.isChecked():
            return None
        return self.timeline.region or (0.0, self._sound.seconds)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_playing"):
            self._colour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without the button that Esc stands for where there is little room."""
        super().resizeEvent(event)
        roomy = event.size().width() >= _NARROW
        self.stop_button.setVisible(roomy)
        self._row.setSpacing(GAP // 2 if roomy else 0)

    def _show(self, content: Notes | Wave, height: int, *, ruled: bool) -> None:
        if self._sound is not None:
            played = isinstance(content, Wave)
            self._height, height = height, min(height, self._room)
            self.timeline.show_content(content, self._sound.seconds, height=height, ruled=ruled, played=played)

    def _connect(self) -> None:
        self.play_button.clicked.connect(self.play_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.timeline.seek_wanted.connect(self.seek_wanted)
        self.timeline.region_changed.connect(self._take_region)
        self.loop_button.toggled.connect(lambda _on: self.loop_wanted.emit(self.region))
        self.parts.silenced.connect(self.silence_wanted)
        self.parts_button.clicked.connect(lambda: self._open(self.parts, self.parts_button))
        self.volume_button.clicked.connect(lambda: self._open(self._volume_panel, self.volume_button))
        self.volume.valueChanged.connect(lambda percent: self.volume_wanted.emit(percent / 100))
        menu = QMenu(self)
        for speed in SPEEDS:
            action = QAction(f"{written(speed)} %", menu)
            action.triggered.connect(lambda _checked=False, speed=speed: self.speed_wanted.emit(speed / 100))
            menu.addAction(action)
        self.speed_button.setMenu(menu)
        self.speed_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _take_region(self, region: object) -> None:
        """Repeat a stretch that has just been marked."""
        if region is not None and not self.loop_button.isChecked():
            self.loop_button.setChecked(True)
        else:
            self.loop_wanted.emit(self.region)

    def _open(self, panel: QWidget, button: QWidget) -> None:
        panel.adjustSize()
        panel.move(self._beside(panel.size(), button))
        panel.show()

    def _beside(self, size: QSize, button: QWidget) -> QPoint:
        """Return where a panel opens: under its button, above it where the screen ends, and never outside."""
        screen = button.screen().availableGeometry()
        corner = button.mapToGlobal(QPoint(button.width() - size.width(), button.height() + 2))
        if corner.y() + size.height() > screen.bottom():
            corner.setY(button.mapToGlobal(QPoint(0, -2)).y() - size.height())
        most = screen.right() - size.width()
        return QPoint(max(screen.left(), min(corner.x(), most)), max(screen.top(), corner.y()))

    def _colour(self) -> None:
        self.stop_button.setIcon(icon("stop"))
        for button, name in (
            (self.loop_button, "repeat"),
            (self.parts_button, "parts"),
            (self.volume_button, "volume"),
        ):
            button.setIcon(icon(name))
        self.timeline.recolour()
        self.show_playing(playing=self._playing)

    def _lay_out(self) -> None:
        self.volume.setRange(0, 100)
        self.volume.setValue(100)
        self.volume.setAccessibleName(self.tr("Volume"))
        self.speed_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._row = row = QHBoxLayout()
        row.setSpacing(GAP // 2)
        for widget in (self.play_button, self.stop_button, self.time):
            row.addWidget(widget)
        row.addStretch()
        for widget in (self.speed_button, self.loop_button, self.parts_button, self.volume_button):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self.timeline)
        column.addLayout(row)

    def _popup(self, inner: QWidget) -> QFrame:
        panel = QFrame(self, Qt.WindowType.Popup)
        panel.setObjectName("popup")
        inner.setFixedWidth(160)
        row = QHBoxLayout(panel)
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.addWidget(inner)
        return panel

    def _button(self, name: str, keys: str = "") -> QToolButton:
        button = QToolButton()
        button.setProperty("flat", "true")
        button.setIconSize(QSize(20, 20))
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})" if keys else name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
