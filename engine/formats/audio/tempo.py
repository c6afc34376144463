"""The tempo of a recording, by how regularly its sound changes."""

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]
Curve = npt.NDArray[np.float64]

_HOP_SECONDS = 0.016
_HEARD_SECONDS = 60.0
_FEWEST_SECONDS = 4.0
_BANDS = 32
_LOWEST_HERTZ = 60.0
_SLOWEST, _FASTEST = 40.0, 220.0
# What listeners take for the beat lies about here (van Noorden and Moelants, 1999), most within an octave around it.
_USUAL, _OCTAVES = 120.0, 0.9
_COMPRESSION = 1_000.0
_AVERAGED_SECONDS = 0.5
_STEADY = 0.06


def estimate_tempo(samples: Samples, rate: int) -> float | None:
    """Return beats a minute of a recording float32 `[n]`, of its middle where it is long; None where nothing recurs.

    Which multiple of the pulse is the beat is a guess; listeners differ in it too.
    """
    most = int(_HEARD_SECONDS * rate)
    start = max(0, (len(samples) - most) // 2)
    heard = samples[start : start + most]
    if len(heard) < _FEWEST_SECONDS * rate:
        return None
    hop = round(_HOP_SECONDS * rate)
    changes = _to_changes(heard, rate, hop)
    frames_a_minute = 60 * rate / hop
    if not changes.any():
        return None
    recurrence = _to_recurrence(changes, int(4 * frames_a_minute / _SLOWEST) + 8)
    lags = np.arange(int(frames_a_minute / _FASTEST), int(frames_a_minute / _SLOWEST) + 1)
    strengths = sum(_near(recurrence, times * lags) / times for times in (1, 2))
    prior = np.exp(-0.5 * np.square(np.log2(frames_a_minute / lags / _USUAL) / _OCTAVES))
    best = int(lags[int(np.argmax(np.maximum(strengths, 0) * prior))])
    if recurrence[best - 1 : best + 2].max() < _STEADY:
        return None
    return round(frames_a_minute / _refine(recurrence, best), 1)


def _to_changes(samples: Samples, rate: int, hop: int) -> Curve:
    """Return how much louder the bands become from frame to frame, [frames], less its own average around each."""
    size = 2 * hop
    window = np.hanning(size).astype(np.float32)
    views = np.lib.stride_tricks.sliding_window_view(samples, size)[::hop]
    bands = _to_bands(size, rate)
    levels = np.concatenate(
        [
            np.square(np.abs(np.fft.rfft(views[start : start + 2048] * window))) @ bands
            for start in range(0, len(views), 2048)
        ]
    )
    levels = np.log1p(_COMPRESSION * levels / max(float(levels.max()), 1e-12))
    rises = np.maximum(np.diff(levels, axis=0), 0).sum(axis=1).astype(np.float64)
    width = max(1, round(_AVERAGED_SECONDS / _HOP_SECONDS))
    return np.asarray(np.maximum(rises - np.convolve(rises, np.full(width, 1 / width), "same"), 0))


def _to_bands(size: int, rate: int) -> Samples:
    """Return which bins belong to which band, [size // 2 + 1, bands], each a like part of the octaves."""
    edges = np.geomspace(_LOWEST_HERTZ, rate / 2, _BANDS + 1)
    bins = np.fft.rfftfreq(size, 1 / rate)
    inside = (bins[:, None] >= edges[:-1]) & (bins[:, None] < edges[1:])
    return np.asarray(inside / np.maximum(inside.sum(axis=0), 1), np.float32)


def _to_recurrence(changes: Curve, most: int) -> Curve:
    """Return how like the changes are to themselves later, by lag in frames up to `most`, 1 at none."""
    centred = changes - changes.mean()
    length = 1 << (2 * len(centred) - 1).bit_length()
    products = np.fft.irfft(np.square(np.abs(np.fft.rfft(centred, length))))[: max(most, 1)]
    overlap = np.maximum(len(centred) - np.arange(len(products)), 1)
    likeness = products / overlap
    return np.asarray(np.pad(likeness / max(float(likeness[0]), 1e-12), (0, max(0, most - len(likeness)))))


def _near(recurrence: Curve, lags: npt.NDArray[np.int64]) -> Curve:
    """Return the recurrence at lags or a frame beside them."""
    padded = np.pad(recurrence, (1, int(lags.max()) + 2))
    return np.asarray(np.maximum(np.maximum(padded[lags], padded[lags + 1]), padded[lags + 2]))


def _refine(recurrence: Curve, lag: int) -> float:
    """Return where between frames the recurrence is greatest, at four times the lag, where that is told finer."""
    for times in (4, 2, 1):
        at = times * lag
        around = recurrence[at - times : at + times + 1]
        peak = at - times + int(np.argmax(around)) if len(around) == 2 * times + 1 else 0
        if 0 < peak < len(recurrence) - 1 and recurrence[peak] > _STEADY:
            left, middle, right = recurrence[peak - 1 : peak + 2]
            bend = left - 2 * middle + right
            shift = float(np.clip(0.5 * (left - right) / bend, -0.5, 0.5)) if bend < 0 else 0.0
            return (peak + shift) / times
    return float(lag)
