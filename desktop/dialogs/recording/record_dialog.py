"""Recording an example: what is sung or played is seen, trimmed and heard before it is searched for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.error_report import report_of
from desktop.jobs.recording import Recorder, Take
from desktop.jobs.recording.recorder import MOST_SECONDS
from desktop.settings import Settings
from desktop.theme import GAP, colours, icon
from desktop.widgets.player.drawing import Wave
from desktop.widgets.player.level_meter import LevelMeter
from desktop.widgets.player.trim_bar import TrimBar
from engine.preview.requests import Floats


class RecordDialog(QDialog):
    """`search_wanted` tells the take, trimmed, that is to be searched with."""

    search_wanted = Signal(object)

    def __init__(self, recorder: Recorder, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._settings = settings
        self._take: Take | None = None
        self.setWindowTitle(self.tr("Record an example"))
        self.setMinimumWidth(520)
        self.device = QComboBox()
        self.device.setAccessibleName(self.tr("Microphone"))
        self.device.addItem(self.tr("The system's own"), "")
        self.device.currentIndexChanged.connect(lambda _index: self._choose())
        self.meter = LevelMeter()
        self.trim = TrimBar()
        self.time = QLabel()
        self.time.setObjectName("muted")
        self.note = QLabel()
        self.note.setObjectName("banner")
        self.note.setWordWrap(True)
        self.note.hide()
        self.record_button = QPushButton()
        self.play_button = QPushButton()
        self.search_button = QPushButton(self.tr("Search with this"))
        self.search_button.setProperty("primary", "true")
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._show_state()
        recorder.list_names()

    @property
    def trimmed(self) -> Take | None:
        """What would be searched with."""
        return self._take.between(*self.trim.kept) if self._take is not None else None

    def toggle(self) -> None:
        """Begin a take, or end it."""
        if self._recorder.recording:
            self._recorder.stop()
            return
        self._recorder.playback.stop()
        self._take = None
        self.trim.show_content(None, 0.0)
        self._say("")
        self._recorder.record(self._settings.microphone)
        self._show_state()

    def play(self) -> None:
        """Play what is kept of the take, or stop."""
        playback = self._recorder.playback
        if playback.playing:
            playback.pause()
        else:
            playback.seek_seconds(self.trim.kept[0])
            playback.play()

    def show_take(self, take: Take) -> None:
        """Show a take, to be trimmed, heard and searched with."""
        self.meter.clear()
        self._take = take if len(take.samples) else None
        self.trim.show_content(Wave(_to_height(take), take.seconds) if self._take is not None else None, take.seconds)
        if self._take is not None and take.is_silent:
            self._say(self.tr("Nothing is heard in it: choose another microphone, or see whether it is muted."))
        if self._take is not None:
            self._recorder.load(take)
        self._show_state()
        (self.search_button if self._take is not None else self.record_button).setFocus()

    def done(self, result: int) -> None:
        """End what is under way."""
        self._recorder.stop()
        self._recorder.playback.unload()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "close_button"):
            self._show_state()

    def _connect(self) -> None:
        recorder = self._recorder
        recorder.listed.connect(self._show_devices)
        recorder.begun.connect(self._show_state)
        recorder.heard.connect(self._show_heard)
        recorder.ended.connect(self.show_take)
        recorder.unavailable.connect(self._show_unavailable)
        # The recorder outlives the dialog: methods of it are disconnected with it, others would not be.
        recorder.playback.changed.connect(self._show_playing)
        recorder.playback.moved.connect(self._follow)
        recorder.playback.unavailable.connect(self._show_unavailable)
        self.record_button.clicked.connect(self.toggle)
        self.play_button.clicked.connect(self.play)
        self.trim.changed.connect(lambda _begin, _end: self._show_length())
        self.search_button.clicked.connect(self._search)
        self.close_button.clicked.connect(self.reject)

    def _choose(self) -> None:
        self._settings.microphone = str(self.device.currentData())

    def _show_devices(self, names: Sequence[str]) -> None:
        """Offer these inputs; one that was chosen and is absent now is offered too, as absent."""
        chosen = self._settings.microphone
        self.device.blockSignals(True)  # noqa: FBT003 - Qt's own
        while self.device.count() > 1:
            self.device.removeItem(1)
        for name in names:
            self.device.addItem(name, name)
        if chosen and chosen not in names:
            self.device.addItem(self.tr("{device} (absent)").format(device=chosen), chosen)
        self.device.setCurrentIndex(max(0, self.device.findData(chosen)))
        self.device.blockSignals(False)  # noqa: FBT003 - as above

    def _show_heard(self, level: float, seconds: float) -> None:
        self.meter.show_level(level)
        self.time.setText(self.tr("Recording: {time} of {most}").format(time=_time(seconds), most=_time(MOST_SECONDS)))

    def _show_unavailable(self, error: Exception) -> None:
        self._say(report_of(error).sentence)
        self.meter.clear()
        self._show_state()

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _show_state(self) -> None:
        recording, playing = self._recorder.recording, self._recorder.playback.playing
        self.record_button.setText(self.tr("Stop") if recording else self.tr("Record"))
        self.record_button.setIcon(icon("stop" if recording else "record", colours().accent))
        self.play_button.setText(self.tr("Pause") if playing else self.tr("Play back"))
        self.play_button.setIcon(icon("pause" if playing else "play"))
        self.device.setEnabled(not recording)
        self.play_button.setEnabled(self._take is not None)
        self.trim.setEnabled(self._take is not None)
        self.search_button.setEnabled(self._take is not None and not self._take.is_silent)
        if not playing:
            self.trim.show_position(None)
        if not recording:
            self._show_length()

    def _show_length(self) -> None:
        begin, end = self.trim.kept
        kept = self.tr("{kept} of {whole} are kept").format(kept=_time(end - begin), whole=_time(self.trim.seconds))
        self.time.setText(kept if self._take is not None else self.tr("Nothing is recorded yet."))

    def _show_playing(self, _playing: bool) -> None:  # noqa: FBT001 - a signal's
        self._show_state()

    def _follow(self, _position: float) -> None:
        playback = self._recorder.playback
        if playback.playing:
            self.trim.show_position(playback.seconds)
            if playback.seconds >= self.trim.kept[1]:
                playback.pause()

    def _search(self) -> None:
        take = self.trimmed
        if take is not None:
            self.search_wanted.emit(take)
            self.accept()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Record an example"))
        title.setObjectName("title")
        lead = QLabel(
            self.tr("Sing, hum or play what you look for, up to two minutes. The recording never leaves this computer.")
        )
        lead.setObjectName("muted")
        lead.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(3 * GAP)
        form.setVerticalSpacing(GAP + GAP // 2)
        form.addRow(self.tr("&Microphone"), self.device)
        level = QLabel(self.tr("Level"))
        beside = QHBoxLayout()
        # As high as the words beside it, in whose middle the meter then stands.
        beside.addWidget(self.meter, 1, Qt.AlignmentFlag.AlignVCenter)
        form.addRow(level, beside)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        buttons = QHBoxLayout()
        for button in (self.record_button, self.play_button):
            button.setIconSize(QSize(16, 16))
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.search_button)
        for button in (self.record_button, self.play_button, self.close_button, self.search_button):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP + GAP // 2)
        column.addWidget(title)
        column.addWidget(lead)
        column.addLayout(form)
        column.addWidget(self.trim)
        column.addWidget(self.time)
        column.addWidget(self.note)
        column.addLayout(buttons)
        self.record_button.setFocus()


def _to_height(take: Take) -> Floats:
    """Return a take's peaks as they are drawn: what is quiet is seen too."""
    peaks = take.peaks()
    loudest = float(peaks.max()) if len(peaks) else 0.0
    return peaks / max(loudest, 0.05)


def _time(seconds: float) -> str:
    minutes, rest = divmod(max(0.0, seconds), 60)
    return f"{int(minutes)}:{int(rest):02d}" if minutes >= 1 or rest >= 10 else f"0:0{rest:.1f}"
