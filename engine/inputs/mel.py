"""Samples as the log-mel windows that musicnn takes."""

from functools import cache

import numpy as np
import numpy.typing as npt

from engine.errors import UnreadableFileError

MUSICNN_RATE = 16_000
FFT, HOP, MELS, WINDOW_FRAMES = 512, 256, 96, 187
SHORTEST_TAIL_FRAMES = 62
_FRAMES_AT_ONCE = 8_192
# The mel scale of Slaney's Auditory Toolbox: linear below 1 kHz (3 mels to 200 Hz), logarithmic above.
_HERTZ_PER_MEL = 200 / 3
_LOG_FROM_HERTZ = 1_000.0
_LOG_STEP = np.log(6.4) / 27

Array = npt.NDArray[np.float32]


def to_musicnn_windows(samples: Array) -> Array:
    """Return float32 `[n, 187, 96]`, 3 s windows without overlap, from a recording float32 `[n]` at 16 kHz.

    What is left at the end becomes a window by reaching back over its neighbour when it lasts a second, and is dropped
    when it is shorter, as MERT's tail is. A recording between one and three seconds is repeated until it fills a
    window; a shorter one raises UnreadableFileError.
    """
    if len(samples) < MUSICNN_RATE:
        raise UnreadableFileError("The recording is shorter than one second.")
    frames = to_log_mel(samples)
    if len(frames) < WINDOW_FRAMES:
        frames = np.tile(frames, (-(-WINDOW_FRAMES // len(frames)), 1))[:WINDOW_FRAMES]
    full, rest = divmod(len(frames), WINDOW_FRAMES)
    windows = frames[: full * WINDOW_FRAMES].reshape(full, WINDOW_FRAMES, MELS)
    if rest < SHORTEST_TAIL_FRAMES:
        return windows
    return np.concatenate([windows, frames[None, -WINDOW_FRAMES:]])


def to_log_mel(samples: Array) -> Array:
    """Return log10(10000 · mel + 1), float32 `[1 + n // 256, 96]`.

    The mel spectrogram is librosa's with its defaults: periodic Hann window of 512, hop 256, centred with zeros beyond
    the ends, power 2, Slaney's scale and norm from 0 to 8 kHz.
    """
    count = 1 + len(samples) // HOP
    hann = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(FFT) / FFT)).astype(np.float32)
    mel = np.empty((count, MELS), np.float32)
    for start in range(0, count, _FRAMES_AT_ONCE):
        views = _frames(samples, start, min(start + _FRAMES_AT_ONCE, count))
        spectrum = np.fft.rfft(views * hann)
        power = np.square(np.abs(spectrum)).astype(np.float32)
        mel[start : start + len(power)] = np.log10(10_000 * (power @ _mel_filters()) + 1, dtype=np.float32)
    return mel


def _frames(samples: Array, start: int, stop: int) -> Array:
    """Return frames `start` to `stop` (exclusive), float32 `[n, 512]`, of the signal with zeros beyond its ends."""
    first, last = start * HOP - FFT // 2, (stop - 1) * HOP + FFT // 2
    part = samples[max(0, first) : last]
    padded = np.pad(part, (max(0, -first), max(0, last - len(samples))))
    return np.lib.stride_tricks.sliding_window_view(padded, FFT)[::HOP]


@cache
def _mel_filters() -> Array:
    """Return the triangular filters, float32 `[257, 96]`, each of unit area over frequency."""
    bins = np.linspace(0, MUSICNN_RATE / 2, FFT // 2 + 1)
    edges = _to_hertz(np.linspace(0, _to_mels(MUSICNN_RATE / 2), MELS + 2))
    rising = (bins[:, None] - edges[None, :-2]) / np.diff(edges)[:-1]
    falling = (edges[None, 2:] - bins[:, None]) / np.diff(edges)[1:]
    triangles = np.maximum(0, np.minimum(rising, falling))
    return np.asarray(triangles * (2 / (edges[2:] - edges[:-2])), np.float32)


def _to_mels(hertz: float) -> float:
    return float(_LOG_FROM_HERTZ / _HERTZ_PER_MEL + np.log(hertz / _LOG_FROM_HERTZ) / _LOG_STEP)


def _to_hertz(mels: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    first = _LOG_FROM_HERTZ / _HERTZ_PER_MEL
    logarithmic = _LOG_FROM_HERTZ * np.exp(_LOG_STEP * (np.maximum(mels, first) - first))
    return np.where(mels < first, mels * _HERTZ_PER_MEL, logarithmic)
