"""Playing samples: an audio device's callback reads them from a file, the window asks how far it is."""

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs.lane import Lane
from engine.errors import EngineError
from engine.preview.requests import Sound

Fill = Callable[[npt.NDArray[np.int16]], None]
"""Fills int16 `[frames, channels]`, with silence where the sound has ended."""

_POLL_MILLISECONDS = 40


class PlaybackError(EngineError):
    """Nothing can be played on this machine."""


class Stream(Protocol):
    """An open audio output."""

    def start(self) -> None:
        """Begin to call back."""

    def stop(self) -> None:
        """Call back no more, after what is in its buffers."""

    def close(self) -> None:
        """Give the device back."""


OpenStream = Callable[[int, int, Fill], Stream]
"""Opens an output for a rate, a number of channels and a callback. Raises `PlaybackError`."""


def open_device(rate: int, channels: int, fill: Fill, device: str | None = None) -> Stream:
    """Open the audio output of a name, the system's own if None. Raises `PlaybackError` with what is missing."""
    try:
        sounddevice = importlib.import_module("sounddevice")
    except OSError as error:
        raise PlaybackError(
            "Playback is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2)."
        ) from error

    def callback(out: npt.NDArray[np.int16], _frames: int, _time: object, _status: object) -> None:
        fill(out)

    try:
        stream: Stream = sounddevice.OutputStream(
            samplerate=rate, channels=channels, dtype="int16", latency="high", callback=callback, device=device
        )
    except (sounddevice.PortAudioError, ValueError) as error:
        raise PlaybackError("Playback is off: no audio output was found.") from error
    return stream


class Playback(QObject):
    """Plays one sound at a time; opening and closing the device happens in a lane of its own."""

    changed = Signal(bool)
    moved = Signal(float)
    unavailable = Signal(object)

    def __init__(self, open_stream: OpenStream = open_device, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_stream = open_stream
        self._lane = Lane("playback", self)
        self._tape = _Tape()
        self._stream: Stream | None = None
        self._playing = False
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    @property
    def playing(self) -> bool:
        """Whether a sound is being played."""
        return self._playing

    @property
    def loaded(self) -> bool:
        """Whether there is a sound to play."""
        return self._tape.loaded

    def load(self, sound: Sound) -> None:
        """Take another sound in place of the present one, at its start."""
        self.stop()
        tape = _Tape(sound.samples, sound.rate)
        self._tape = tape
        self._lane.run(tape.open, _ignore, self._cannot_play)

    def unload(self) -> None:
        """Have nothing to play."""
        self.stop()
        self._tape = _Tape()

    def play(self) -> None:
        """Play on from the position, from the start if it is at the end."""
        if not self._tape.loaded or self._playing:
            return
        if self._tape.ended:
            self._tape.seek(0.0)
        self._set_playing(playing=True)
        tape = self._tape
        self._lane.run(lambda: self._start(tape), _ignore, self._cannot_play)

    def pause(self) -> None:
        """Rest at the position."""
        if self._playing:
            self._set_playing(playing=False)
            self._lane.run(self._close_stream, _ignore, self._cannot_play)

    def stop(self) -> None:
        """Rest, and go back to the start."""
        self.pause()
        self._tape.seek(0.0)
        self.moved.emit(0.0)

    def seek(self, position: float) -> None:
        """Go to a position, 0 … 1."""
        self._tape.seek(position)
        self.moved.emit(self._tape.position)

    def close(self) -> Lane:
        """Stop and give the device back; return the lane to wait for."""
        self._set_playing(playing=False)
        self._lane.close(self._close_stream)
        return self._lane

    def _start(self, tape: "_Tape") -> None:
        self._close_stream()
        tape.open()
        self._stream = self._open_stream(tape.rate, tape.channels, tape.fill)
        self._stream.start()

    def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.stop()
            stream.close()

    def _set_playing(self, *, playing: bool) -> None:
        self._playing = playing
        if playing:
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit(playing)

    def _look(self) -> None:
        self.moved.emit(self._tape.position)
        if self._tape.ended:
            self.pause()

    def _cannot_play(self, error: Exception) -> None:
        self._set_playing(playing=False)
        self.unavailable.emit(error)


class _Tape:
    """Samples in a file, and how many frames of them have been played; read by the device's thread."""

    def __init__(self, path: Path | None = None, rate: int = 0) -> None:
        self._path = path
        self.rate = rate
        self._samples: npt.NDArray[np.int16] | None = None
        self._frame = 0
        self._wanted = 0.0

    @property
    def loaded(self) -> bool:
        return self._path is not None

    @property
    def channels(self) -> int:
        return 1 if self._samples is None else int(self._samples.shape[1])

    @property
    def position(self) -> float:
        return self._wanted if self._samples is None else self._frame / max(1, len(self._samples))

    @property
    def ended(self) -> bool:
        return self._samples is not None and self._frame >= len(self._samples)

    def open(self) -> None:
        if self._samples is None and self._path is not None:
            samples = np.load(self._path, mmap_mode="r", allow_pickle=False)
            self._frame = int(self._wanted * len(samples))
            self._samples = samples

    def seek(self, position: float) -> None:
        self._wanted = min(1.0, max(0.0, position))
        if self._samples is not None:
            self._frame = int(self._wanted * len(self._samples))

    def fill(self, out: npt.NDArray[np.int16]) -> None:
        samples, start = self._samples, self._frame
        part: Any = () if samples is None else samples[start : start + len(out)]
        out[: len(part)] = part
        out[len(part) :] = 0
        self._frame = start + len(part)


def _ignore(_result: object) -> None:
    """Take the answer of an order that has none."""
