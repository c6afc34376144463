"""How much of each pitch class sounds in a recording."""

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]
Profile = npt.NDArray[np.float64]

_WINDOW_SECONDS = 0.256
_LOWEST_HERTZ, _HIGHEST_HERTZ = 100.0, 2_000.0
_A = 440.0
_A_CLASS = 9
_EXCERPT_SECONDS = 30.0
_EXCERPTS = 3
_FRAMES_AT_ONCE = 512
_FINENESS = 10
# The beginning tells the key best: pieces move away from it.
_BEGINNING_SECONDS = 15.0
_OF_BEGINNING = 1.0
_COMPRESSION = 0.5
_AUDIBLE = 0.05
_SILENT = 1e-3


def to_pitch_classes(samples: Samples, rate: int) -> Profile:
    """Return the share [12] of each pitch class from C on in a recording float32 `[n]`, however it is tuned.

    Of a long recording excerpts are heard, the first of them its beginning; the beginning counts twice. Zeros for
    silence.
    """
    size = round(_WINDOW_SECONDS * rate)
    excerpts = _to_excerpts(samples, rate)
    beginning = np.zeros(12 * _FINENESS)
    whole = np.zeros(12 * _FINENESS)
    for number, excerpt in enumerate(excerpts):
        if len(excerpt) < size:
            continue
        frames = _to_fine_classes(excerpt, rate, size)
        whole += frames.sum(axis=0)
        if number == 0:
            times = np.arange(len(frames)) * (size / rate)
            beginning = np.exp(-times / _BEGINNING_SECONDS) @ frames
    total = whole / max(float(whole.sum()), 1e-12) + _OF_BEGINNING * beginning / max(float(beginning.sum()), 1e-12)
    return _tuned(total)


def _to_excerpts(samples: Samples, rate: int) -> list[Samples]:
    length = int(_EXCERPT_SECONDS * rate)
    if len(samples) <= _EXCERPTS * length:
        return [samples]
    starts = np.linspace(0, len(samples) - length, _EXCERPTS).astype(int)
    return [samples[start : start + length] for start in starts.tolist()]


def _to_fine_classes(samples: Samples, rate: int, size: int) -> Profile:
    """Return the strength [frames, 12 · fineness] of pitch classes in tenths of a semitone, of spectral peaks alone."""
    window = np.hanning(size).astype(np.float32)
    views = np.lib.stride_tricks.sliding_window_view(samples, size)[::size]
    low, high = int(_LOWEST_HERTZ * size / rate), int(min(_HIGHEST_HERTZ, 0.45 * rate) * size / rate)
    found = []
    for start in range(0, len(views), _FRAMES_AT_ONCE):
        spectrum = np.abs(np.fft.rfft(views[start : start + _FRAMES_AT_ONCE] * window)[:, low - 1 : high + 2])
        left, middle, right = spectrum[:, :-2], spectrum[:, 1:-1], spectrum[:, 2:]
        floor = np.maximum(_AUDIBLE * middle.max(axis=1, keepdims=True), _SILENT)
        rows, columns = np.nonzero((middle > left) & (middle >= right) & (middle > floor))
        strength = middle[rows, columns]
        logs = (np.log(np.maximum(each[rows, columns], 1e-9)) for each in (left, middle, right))
        before, at, after = logs
        bend = before - 2 * at + after
        shift = np.where(bend < 0, 0.5 * (before - after) / np.minimum(bend, -1e-9), 0.0)
        hertz = (columns + low + shift) * rate / size
        place = np.round(_FINENESS * (12 * np.log2(hertz / _A) + _A_CLASS)).astype(int) % (12 * _FINENESS)
        cells = rows * (12 * _FINENESS) + place
        count = len(spectrum) * 12 * _FINENESS
        found.append(np.bincount(cells, strength**_COMPRESSION, count).reshape(len(spectrum), -1))
    return np.concatenate(found)


def _tuned(fine: Profile) -> Profile:
    """Return pitch classes [12] about the tuning in which most is in tune."""
    width = np.hanning(_FINENESS + 1)
    folded = fine.reshape(12, _FINENESS).sum(axis=0)
    turn = np.exp(2j * np.pi * np.arange(_FINENESS) / _FINENESS)
    offset = round(float(np.angle(folded @ turn)) / (2 * np.pi) * _FINENESS)
    rolled = np.roll(fine, _FINENESS // 2 - offset).reshape(12, _FINENESS)
    return np.asarray(rolled @ width[:_FINENESS])
