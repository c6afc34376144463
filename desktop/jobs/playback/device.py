"""Audio outputs, by PortAudio."""

import contextlib
import importlib
from collections.abc import Callable
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from desktop.sentences import QT_TRANSLATE_NOOP
from engine.errors import EngineError

_NO_PORTAUDIO = QT_TRANSLATE_NOOP(
    "Errors", "Playback is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2)."
)
_NO_OUTPUT = QT_TRANSLATE_NOOP("Errors", "Playback is off: no audio output was found.")


class PlaybackError(EngineError):
    """Nothing can be played on this machine."""


class Fill(Protocol):
    """Fills int16 `[frames, channels]`, with silence where nothing sounds; `delay` seconds pass until it is heard."""

    def __call__(self, out: npt.NDArray[np.int16], delay: float = 0.0) -> None:
        """Fill a block."""


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
        raise PlaybackError(_NO_PORTAUDIO) from error

    def callback(out: npt.NDArray[np.int16], _frames: int, time: Any, _status: object) -> None:
        late = float(time.outputBufferDacTime) - float(time.currentTime)
        # Some systems tell no times, but all how late they are.
        fill(out, late if late > 0 else float(stream.latency))

    try:
        stream = sounddevice.OutputStream(
            samplerate=rate, channels=channels, dtype="int16", latency="high", callback=callback, device=device
        )
    except (sounddevice.PortAudioError, ValueError) as error:
        raise PlaybackError(_NO_OUTPUT) from error
    return _Output(stream, sounddevice.PortAudioError)


class _Output:
    """A stream of PortAudio, whose device may be unplugged at any moment."""

    def __init__(self, stream: Stream, failure: type[Exception]) -> None:
        self._stream = stream
        self._failure = failure

    def start(self) -> None:
        try:
            self._stream.start()
        except self._failure as error:
            raise PlaybackError(_NO_OUTPUT) from error

    def stop(self) -> None:
        with contextlib.suppress(self._failure):
            self._stream.stop()

    def close(self) -> None:
        with contextlib.suppress(self._failure):
            self._stream.close()
