"""When something is struck in a recording, and how regularly."""

import numpy as np
import numpy.typing as npt

from engine.inputs.mel import MUSICNN_RATE

Floats = npt.NDArray[np.float32]
Curve = npt.NDArray[np.float64]

LAGS, SCALES, BEATS, GAPS, RATIOS, TEMPOS = 48, 24, 32, 20, 13, 24

_HOP = 256
_SIZE = 1_024
_BANDS = 32
_LOWEST_HERTZ = 50.0
_FRAMES_AT_ONCE = 4_096
_COMPRESSION = 1_000.0
_AVERAGED_FRAMES = 31
_NEAR_FRAMES = 3
_AUDIBLE_RISE = 0.1
_SHORTEST_LAG, _LONGEST_LAG = 0.1, 6.4
_SHORTEST_GAP, _LONGEST_GAP = 0.06, 3.0
_SLOWEST, _FASTEST = 40.0, 220.0
_TEMPO_WIDTH = 0.07
_FRAMES_A_SECOND = MUSICNN_RATE / _HOP


def to_rises(samples: Floats) -> Curve:
    """Return how much louder the bands of a recording at 16 kHz become, [frames of 16 ms], less the usual around."""
    padded = np.pad(samples, (_SIZE // 2, _SIZE))
    views = np.lib.stride_tricks.sliding_window_view(padded, _SIZE)[::_HOP][: max(len(samples) // _HOP, 1)]
    window = np.hanning(_SIZE).astype(np.float32)
    bands = _to_bands()
    levels = np.concatenate(
        [
            np.square(np.abs(np.fft.rfft(views[start : start + _FRAMES_AT_ONCE] * window))) @ bands
            for start in range(0, len(views), _FRAMES_AT_ONCE)
        ]
    )
    levels = np.log1p(_COMPRESSION * levels / max(float(levels.max()), 1e-12))
    rises = np.maximum(np.diff(levels, axis=0, prepend=levels[:1]), 0).sum(axis=1).astype(np.float64)
    usual = np.convolve(rises, np.full(_AVERAGED_FRAMES, 1 / _AVERAGED_FRAMES), "same")[: len(rises)]
    return np.asarray(np.maximum(rises - usual, 0))


def _to_bands() -> Floats:
    edges = np.geomspace(_LOWEST_HERTZ, MUSICNN_RATE / 2, _BANDS + 1)
    bins = np.fft.rfftfreq(_SIZE, 1 / MUSICNN_RATE)
    inside = (bins[:, None] >= edges[:-1]) & (bins[:, None] < edges[1:])
    return np.asarray(inside / np.maximum(inside.sum(axis=0), 1), np.float32)


def to_onsets(rises: Curve) -> Floats:
    """Return the times in seconds at which something is struck."""
    if len(rises) < 2 * _NEAR_FRAMES + 1 or not rises.any():
        return np.zeros(0, np.float32)
    padded = np.pad(rises, _NEAR_FRAMES)
    highest = np.lib.stride_tricks.sliding_window_view(padded, 2 * _NEAR_FRAMES + 1).max(axis=1)
    clear = (rises >= highest) & (rises > _AUDIBLE_RISE * np.quantile(rises, 0.99))
    return np.asarray(np.flatnonzero(clear) / _FRAMES_A_SECOND, np.float32)


def to_recurrence(rises: Curve) -> Curve:
    """Return how like the rises are to themselves later, by lag in frames up to 6.4 s times 5, 1 at none."""
    most = int(5 * _LONGEST_LAG * _FRAMES_A_SECOND)
    centred = rises - rises.mean()
    length = 1 << (2 * len(centred)).bit_length()
    products = np.fft.irfft(np.square(np.abs(np.fft.rfft(centred, length))))[: min(most, len(centred))]
    likeness = products / np.maximum(len(centred) - np.arange(len(products)), 0.25 * len(centred))
    return np.asarray(np.pad(likeness / max(float(likeness[0]), 1e-12), (0, most - len(likeness))))


def by_lag(recurrence: Curve) -> Floats:
    """Return the recurrence at lags from 0.1 to 6.4 s, each 9 % longer than the one before, [48]."""
    lags = np.geomspace(_SHORTEST_LAG, _LONGEST_LAG, LAGS) * _FRAMES_A_SECOND
    return _at(recurrence, lags)


def by_scale(recurrence: Curve) -> Floats:
    """Return what of the recurrence does not depend on the tempo, [24].

    These are magnitudes of its Fourier transform over the logarithm of the lag (Holzapfel and Stylianou, Scale
    transform in rhythmic similarity of music, 2011).
    """
    lags = np.geomspace(_SHORTEST_LAG, 4 * _LONGEST_LAG, 256)
    curve = np.maximum(_at(recurrence, lags * _FRAMES_A_SECOND), 0) * np.sqrt(lags)
    magnitudes = np.abs(np.fft.rfft(curve * np.hanning(len(curve)), 512))[:SCALES]
    return np.asarray(magnitudes / max(float(np.linalg.norm(magnitudes)), 1e-9), np.float32)


def by_beat(recurrence: Curve, tempo: float | None) -> Floats:
    """Return the recurrence at quarters of a beat up to eight beats, [32]; zeros where there is no tempo."""
    if not tempo:
        return np.zeros(BEATS, np.float32)
    return _at(recurrence, np.arange(1, BEATS + 1) / 4 * 60 / tempo * _FRAMES_A_SECOND)


def _at(recurrence: Curve, lags: Curve) -> Floats:
    """Return the recurrence at lags in frames, the highest of a frame around them."""
    near = np.maximum(recurrence, np.maximum(np.roll(recurrence, 1), np.roll(recurrence, -1)))
    return np.asarray(np.interp(lags, np.arange(len(near)), near), np.float32)


def count_gaps(onsets: Floats) -> Floats:
    """Return how often which time lies between two onsets, [20] from 0.06 to 3 s by logarithm."""
    places = np.log(np.clip(np.diff(onsets), _SHORTEST_GAP, _LONGEST_GAP) / _SHORTEST_GAP)
    return _spread(places / np.log(_LONGEST_GAP / _SHORTEST_GAP) * (GAPS - 1), GAPS)


def count_ratios(lengths: npt.NDArray[np.floating]) -> Floats:
    """Return how often a length is which multiple of the one before, [13] from an eighth to eight by half doublings."""
    if len(lengths) < 2:
        return np.zeros(RATIOS, np.float32)
    doublings = np.log2(lengths[1:] / np.maximum(lengths[:-1], 1e-6))
    return _spread(2 * np.clip(doublings, -3, 3) + RATIOS // 2, RATIOS)


def _spread(places: npt.NDArray[np.floating], count: int) -> Floats:
    """Return how many places lie at each of `count` points, each shared by its two neighbours."""
    below = np.clip(np.floor(places), 0, count - 2).astype(np.intp)
    share = np.clip(places - below, 0, 1)
    counts = np.bincount(below, 1 - share, count) + np.bincount(below + 1, share, count)
    return np.asarray(counts, np.float32)


def to_tempo_bumps(tempo: float | None) -> Floats:
    """Return how near the tempo is to each of [24] from 40 to 220 beats a minute by logarithm, 1 at it."""
    if not tempo:
        return np.zeros(TEMPOS, np.float32)
    centres = np.log(np.geomspace(_SLOWEST, _FASTEST, TEMPOS))
    return np.asarray(np.exp(-0.5 * np.square((centres - np.log(tempo)) / _TEMPO_WIDTH)), np.float32)
