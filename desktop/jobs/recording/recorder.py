"""Recording one take at a time: a lane opens the device, whose thread hands over samples, and a timer tells of them."""

import tempfile
from collections.abc import Callable, Collection
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs.examples.store import examples_path, forget, keep
from desktop.jobs.lane import Lane
from desktop.jobs.playback import OpenStream, Playback, Stream, open_device
from desktop.jobs.recording.microphone import OpenInput, RecordingError, Samples, input_names, open_microphone
from desktop.jobs.recording.take import Take, level_of, peak_of
from desktop.sentences import QT_TRANSLATE_NOOP

MOST_SECONDS = 120.0
_LOOK_MILLISECONDS = 40
_STALLED_LOOKS = 75


class Recorder(QObject):
    """Tells the level (0 … 1) and the seconds while it records, then the take; `playback` plays takes.

    `kept` tells where a take lies that was kept; `listed` the names of all inputs, `unavailable` why there is none.
    """

    begun = Signal()
    heard = Signal(float, float)
    ended = Signal(object)
    kept = Signal(object)
    listed = Signal(object)
    unavailable = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        open_input: OpenInput = open_microphone,
        open_output: OpenStream = open_device,
        list_inputs: Callable[[], tuple[str, ...]] = input_names,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_input = open_input
        self._open_output = open_output
        self._list_inputs = list_inputs
        self._lane: Lane | None = None
        self._playback: Playback | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._stream: Stream | None = None
        self._blocks: list[Samples] = []
        self._rate = 0
        self._told = 0
        self._silent_looks = 0
        self._recording = False
        self._timer = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    @property
    def recording(self) -> bool:
        """Whether a take is being recorded."""
        return self._recording

    @property
    def playback(self) -> Playback:
        """What plays takes."""
        if self._playback is None:
            self._playback = Playback(self._open_output, self)
        return self._playback

    def list_names(self) -> None:
        """Have `listed` tell the names of all inputs, or `unavailable` why nothing can be recorded."""
        self._run(self._list_inputs, self.listed.emit, self.unavailable.emit)

    def record(self, device: str) -> None:
        """Begin a take with the input of a name, the system's own if it is empty or absent."""
        if self._recording:
            return
        self._recording = True
        self._blocks, self._told, self._silent_looks = [], 0, 0
        self._run(lambda: self._open(device), self._begin, self._refuse)

    def stop(self) -> None:
        """End the take; `ended` tells it."""
        if not self._recording:
            return
        self._recording = False
        self._timer.stop()
        self._run(self._close_stream, lambda _done: self._end(), self.failed.emit)

    def look(self) -> None:
        """Tell of what was heard since the last look; end a take that is long enough, or whose device is gone."""
        blocks = self._blocks[self._told :]
        self._told += len(blocks)
        self._silent_looks = 0 if blocks else self._silent_looks + 1
        loudest = max((peak_of(block) for block in blocks), default=0.0)
        seconds = sum(map(len, self._blocks)) / self._rate if self._rate else 0.0
        self.heard.emit(level_of(loudest), seconds)
        if seconds >= MOST_SECONDS:
            self.stop()
        elif self._silent_looks >= _STALLED_LOOKS:
            self.stop()
            sentence = QT_TRANSLATE_NOOP("Errors", "The microphone is gone; what it has heard until then is here.")
            self.unavailable.emit(RecordingError(sentence))

    def load(self, take: Take) -> None:
        """Have the playback play a take."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="incipit-take-", ignore_cleanup_errors=True)
        place = Path(self._folder.name) / "take.npy"
        self.playback.unload()
        self._run(lambda: take.to_sound(place), self.playback.load, self.failed.emit)

    def keep(self, take: Take, name: str) -> None:
        """Keep a take as a WAV file among the examples, the oldest of which go; `kept` tells where."""
        path = examples_path() / f"{name}.wav"
        self._run(lambda: keep(path, take.to_wav()), lambda _done: self.kept.emit(path), self.failed.emit)

    def forget_all(self, spared: Collection[Path] = ()) -> None:
        """Delete all takes, and all notation that was pasted, but what is to be `spared`."""
        self._run(lambda: forget(examples_path(), spared), lambda _done: None, self.failed.emit)

    def close(self) -> tuple[Lane, ...]:
        """Give the devices back; return the lanes to wait for."""
        self._timer.stop()
        lanes = []
        if self._lane is not None:
            self._lane.close(self._give_back)
            lanes.append(self._lane)
        if self._playback is not None:
            lanes.append(self._playback.close())
        return tuple(lanes)

    def _run(self, work: Callable[[], object], done: Callable[..., None], failed: Callable[[Exception], None]) -> None:
        if self._lane is None:
            self._lane = Lane("recording", self)
        self._lane.run(work, done, failed)

    def _open(self, device: str) -> int:
        """In the lane: begin to listen; return the rate."""
        try:
            stream, rate = self._open_input(device, self._take)
        except RecordingError:
            if not device:
                raise
            stream, rate = self._open_input("", self._take)
        self._stream = stream
        stream.start()
        return rate

    def _take(self, block: Samples) -> None:
        """In the device's thread: keep what was heard."""
        self._blocks.append(block)

    def _begin(self, rate: int) -> None:
        self._rate = rate
        if self._recording:
            self._timer.start()
            self.begun.emit()

    def _refuse(self, error: Exception) -> None:
        self._recording = False
        self.unavailable.emit(error)

    def _end(self) -> None:
        blocks = self._blocks or [np.zeros(0, np.int16)]
        take = Take(np.concatenate(blocks), self._rate or 1)
        self.ended.emit(take.between(0.0, MOST_SECONDS))

    def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.stop()
            stream.close()

    def _give_back(self) -> None:
        self._close_stream()
        if self._folder is not None:
            self._folder.cleanup()
