"""Features of metre and rhythm: what comes again after how long, and which note values there are."""

from functools import cache

import numpy as np
import numpy.typing as npt

from engine.inputs.notation.blocks.hashing import to_buckets
from engine.inputs.notation.blocks.timeline import TICKS, Line, Timeline, rooted, share
from engine.inputs.notation.notes import Integers, Notes, Numbers

_LAGS = (*(tick / 4 for tick in range(1, 13)), 1 / 3, 2 / 3, 3.5, 3.75, 4, 4.5, 5, 5.25, 5.5, 6, 6.5, 6.75, 7, 7.5, 8,
         8.5, 9, 9.5, 10, 10.5, 11, 12)  # fmt: skip
_PERIODS = (0.5, 0.75, 1, 1.5, 2, 2.25, 2.5, 3, 3.5, 4, 4.5, 5, 6, 8)
_HALF = TICKS // 2
_HARMONY_LAGS = 24
_MOST_ONSETS = 4_000
# Note values in quarters: 32nds to more than a whole note, with dots and triplets.
_VALUES = np.array([1 / 12, 1 / 8, 1 / 6, 1 / 4, 1 / 3, 3 / 8, 1 / 2, 2 / 3, 3 / 4, 1, 4 / 3, 1.5, 2, 3, 4, 8])
_DOTTED = (5, 8, 11, 13)
_TRIPLET = (2, 4, 7, 10)
# Lengths of bars in eighths.
_BARS = np.array([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 24])
_NEAR = 0.1
# As a power of two.
_LEAST_TICKS = 11

Turns = npt.NDArray[np.complex128]


def to_metre(notes: Notes, timeline: Timeline) -> dict[str, Numbers]:
    """Return the blocks of metre and rhythm."""
    strength, bass = _strengths(timeline)
    top_values, bass_values = to_values(timeline.top.distances), to_values(timeline.bass.distances)
    return {
        "bar lengths": _bar_lengths(notes.bars),
        "onset autocorrelation": _autocorrelation(strength),
        "bass autocorrelation": _autocorrelation(bass),
        "harmony autocorrelation": _harmony(timeline),
        "periods": _periods(timeline),
        "note lengths": rooted(np.bincount(to_values(timeline.lengths), minlength=16)),
        "melody distances": rooted(np.bincount(top_values, minlength=16)),
        "bass distances": rooted(np.bincount(bass_values, minlength=16)),
        "rhythm pairs": to_buckets((top_values[:-1], top_values[1:]), 64, salt=3),
        "rhythm shares": _shares(timeline.top, top_values),
    }


def to_values(quarters: Numbers) -> Integers:
    """Return the number of the nearest note value, by ratio, of each of many lengths."""
    edges = np.sqrt(_VALUES[1:] * _VALUES[:-1])
    return np.asarray(np.searchsorted(edges, quarters), np.int64)


def _strengths(timeline: Timeline) -> tuple[Numbers, Numbers]:
    """Return how strongly something begins at each tick: longer notes count more, and in the second, lower ones."""
    weights = np.sqrt(np.minimum(timeline.lengths, 4.0))
    strength = np.bincount(timeline.onsets, weights, timeline.count)
    line = timeline.bass
    lengths = np.append(np.minimum(line.distances, 4.0), 1.0)
    bass = np.bincount(line.ticks, np.sqrt(lengths), timeline.count)
    return strength.astype(np.float64), bass.astype(np.float64)


def _autocorrelation(strength: Numbers) -> Numbers:
    """Return how alike the onsets are to those some quarters later, for each of the lags."""
    centred = strength - strength.mean()
    size = 1 << int(2 * len(centred) - 1).bit_length()
    spectrum = np.fft.rfft(centred, size)
    found = np.fft.irfft(spectrum * np.conj(spectrum), size)
    places = _lag_ticks()
    inside = places < len(centred)
    values = np.where(inside, found[np.minimum(places, size - 1)], 0.0)
    return np.asarray(values / found[0] if found[0] > 1e-9 else np.zeros(len(places)))


@cache
def _lag_ticks() -> Integers:
    return np.asarray(np.rint(np.array(_LAGS) * TICKS), np.int64)


def _harmony(timeline: Timeline) -> Numbers:
    """Return how alike what sounds is to what sounds 1 … 24 half quarters later, less the mean of that."""
    usable = timeline.count // _HALF * _HALF
    found = np.zeros(_HARMONY_LAGS)
    if not usable:
        return found
    sums = timeline.sounding[:usable].reshape(-1, _HALF, 12).sum(1)
    sums /= np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)
    count = min(_HARMONY_LAGS, len(sums) - 1)
    for lag in range(1, count + 1):
        found[lag - 1] = np.einsum("ij,ij->", sums[lag:], sums[:-lag]) / (len(sums) - lag)
    found[:count] -= found[:count].mean() if count else 0.0
    return found


def _periods(timeline: Timeline) -> Numbers:
    """Return how strongly onsets, onsets of the bass and long notes come at each of the periods."""
    onsets, lengths = timeline.onsets[:_MOST_ONSETS], timeline.lengths[:_MOST_ONSETS]
    bass = timeline.bass.ticks[:_MOST_ONSETS]
    turns = _to_turns(onsets)
    found = (
        _comb(turns, np.ones(len(onsets))),
        _comb(_to_turns(bass), np.ones(len(bass))),
        _comb(turns, np.minimum(lengths, 4.0) ** 2),
    )
    return np.concatenate(found)


def _comb(turns: Turns, weights: Numbers) -> Numbers:
    return np.asarray(np.abs(share(weights) @ turns))


def _to_turns(ticks: Integers) -> Turns:
    """Return where each tick is on a circle that turns once in each of the periods, `[n, 14]`."""
    return _turns_of_ticks(1 << max(_LEAST_TICKS, int(ticks.max(initial=0)).bit_length()))[ticks]


@cache
def _turns_of_ticks(count: int) -> Turns:
    """Return that of the first ticks. It is kept: to compute it for the notes took two thirds of all features' time."""
    turns = np.arange(count)[:, None] / (TICKS * np.array(_PERIODS))
    return np.asarray(np.exp(-2j * np.pi * turns))


def _bar_lengths(bars: Numbers) -> Numbers:
    eighths = 2 * np.diff(bars, prepend=0.0)
    eighths = eighths[eighths > _NEAR]
    nearest = np.abs(eighths[:, None] - _BARS).argmin(1) if len(eighths) else np.zeros(0, np.int64)
    fits = np.abs(eighths - _BARS[nearest]) < _NEAR
    return share(np.bincount(np.where(fits, nearest, 15), minlength=16))


def _shares(line: Line, values: Integers) -> Numbers:
    """Return the shares of dotted values, triplets, syncopations, equal and much longer or shorter neighbours."""
    count = max(1, len(values))
    within = line.ticks[:-1] % TICKS
    crossing = (within > 0) & (within + np.diff(line.ticks) > TICKS)
    steps = np.abs(np.diff(values))
    return np.array(
        (
            np.isin(values, _DOTTED).sum() / count,
            np.isin(values, _TRIPLET).sum() / count,
            crossing.sum() / count,
            _mean(steps == 0),
            _mean(steps >= 4),
            len(np.unique(values)) / 16,
        )
    )


def _mean(flags: npt.NDArray[np.bool_]) -> float:
    return float(flags.mean()) if len(flags) else 0.0
