"""Audio outputs, by PortAudio."""

import importlib
from collections.abc import Callable
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from engine.errors import EngineError

_NO_PORTAUDIO = "Playback is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2)."


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
        fill(out, max(0.0, float(time.outputBufferDacTime) - float(time.currentTime)))

    try:
        stream: Stream = sounddevice.OutputStream(
            samplerate=rate, channels=channels, dtype="int16", latency="high", device=device, callback=callback
        )
    except (sounddevice.PortAudioError, ValueError) as error:
        raise PlaybackError("Playback is off: no audio output was found.") from error
    return stream
