"""Audio inputs, by PortAudio."""

import contextlib
import importlib
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop.jobs.playback import Stream
from desktop.sentences import QT_TRANSLATE_NOOP
from engine.errors import EngineError

Samples = npt.NDArray[np.int16]

TakeBlock = Callable[[Samples], None]
"""Takes int16 `[frames]` in the device's thread, as soon as they have been heard."""

OpenInput = Callable[[str, TakeBlock], tuple[Stream, int]]
"""Opens the input of a name (the system's own if empty) and tells its rate. Raises `RecordingError`."""

_NO_PORTAUDIO = QT_TRANSLATE_NOOP(
    "Errors", "Recording is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2)."
)
_NO_INPUT = QT_TRANSLATE_NOOP("Errors", "Recording is off: no microphone was found.")


class RecordingError(EngineError):
    """Nothing can be recorded on this machine."""


def open_microphone(device: str, take: TakeBlock) -> tuple[Stream, int]:
    """Open an input, in mono and at the rate that it likes best. Raises `RecordingError` with what is missing."""
    sounddevice = _portaudio()

    def callback(block: npt.NDArray[np.int16], _frames: int, _time: object, _status: object) -> None:
        take(block[:, 0].copy())

    try:
        rate = round(float(sounddevice.query_devices(device or None, "input")["default_samplerate"]))
        stream = sounddevice.InputStream(
            samplerate=rate, channels=1, dtype="int16", callback=callback, device=device or None
        )
    except (sounddevice.PortAudioError, ValueError) as error:
        raise RecordingError(_NO_INPUT) from error
    return _Input(stream, sounddevice.PortAudioError), rate


def input_names() -> tuple[str, ...]:
    """Return the names of the inputs of this machine, each once. Raises `RecordingError` where there is none."""
    rows = _portaudio().query_devices()
    names = tuple(dict.fromkeys(row["name"] for row in rows if row["max_input_channels"] > 0))
    if not names:
        raise RecordingError(_NO_INPUT)
    return names


def _portaudio() -> Any:
    try:
        return importlib.import_module("sounddevice")
    except OSError as error:
        raise RecordingError(_NO_PORTAUDIO) from error


class _Input:
    """A stream of PortAudio, whose device may be unplugged at any moment."""

    def __init__(self, stream: Stream, failure: type[Exception]) -> None:
        self._stream = stream
        self._failure = failure

    def start(self) -> None:
        try:
            self._stream.start()
        except self._failure as error:
            raise RecordingError(_NO_INPUT) from error

    def stop(self) -> None:
        with contextlib.suppress(self._failure):
            self._stream.stop()

    def close(self) -> None:
        with contextlib.suppress(self._failure):
            self._stream.close()
