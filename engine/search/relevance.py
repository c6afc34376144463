"""How far a piece stands out for a query among the library's other pieces of its kind.

Cosines of different kinds are never compared: a text lies nearer to all scores than to any recording, or the other way
round, whatever they hold. For each query and kind the cosines of the whole library are taken as what chance gives, and
a piece's *prominence* is its distance from their median in (robust) standard deviations. Scales of small kinds are
drawn towards the common one.

Several terms and examples are taken together by the weighted mean of their prominences, standardised anew: each says
its part however its own cosines are spread, which a sum of embeddings does not give. What is not wanted only takes
away: a piece that stands out for it loses as much, and none gains by being unlike it, unless that is all that is asked.

A band answers: of the pieces that stand out at least so far, which share would chance alone have put there, if it were
normally distributed? Strong: at most 5 %. Possible: at most half. Weak: more, which is no better than chance. A kind of
fewer than 20 pieces shows too little of what chance gives for anything in it to be called strong. The shares are
estimates from theory; measuring them against judged queries is left to a calibration.
"""

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from engine.search.query import Band

STRONG_SHARE = 0.05
POSSIBLE_SHARE = 0.5
FEWEST_FOR_STRONG = 20

_MAD_TO_DEVIATION = 1.4826
_COMMON_WEIGHT = 10.0
# Half precision, quantised weights and another provider move a cosine by this much.
_SMALLEST_DEVIATION = 0.002

Rows = npt.NDArray[np.intp]
Prominences = npt.NDArray[np.float64]


def to_prominences(
    similarities: npt.NDArray[np.float32], kinds: Sequence[Rows], weights: Sequence[float] | None = None
) -> Prominences:
    """Return prominences [n] from cosines [n, q] with q terms and examples; `kinds` are the rows of each kind.

    Each counts by its weight (1, unless they are given), however its cosines are spread. A row of no kind gets −inf.
    """
    each = _standardise(similarities.astype(np.float64), kinds)
    counted = np.ones(each.shape[1]) if weights is None else np.asarray(weights, np.float64)
    if len(counted) == 1 and counted[0] > 0:
        return each[:, 0]
    known = np.all(np.isfinite(each), axis=1, keepdims=True)
    wanted = np.where(counted < 0, np.maximum(each, 0), each) if (counted > 0).any() else each
    # A row of no kind is looked at by nobody.
    together = np.where(known, wanted, 0) @ counted[:, None] / np.abs(counted).sum()
    return _standardise(together, kinds)[:, 0]


def to_bands(prominences: Prominences, count: int, known: int | None = None) -> list[Band]:
    """Return the bands of the `prominences` [k], descending, of the foremost among `count` pieces of a kind.

    `known` pieces of the kind show what chance gives, where they are more than those that are among the `count`.
    """
    shares = [
        count * 0.5 * math.erfc(value / math.sqrt(2)) / rank for rank, value in enumerate(prominences.tolist(), start=1)
    ]
    bands: list[Band] = []
    lowest = math.inf
    # What holds for a piece holds for those before it, so the shares are read from the last to the first.
    for share, value in zip(reversed(shares), prominences[::-1].tolist(), strict=True):
        lowest = min(lowest, share)
        if lowest <= STRONG_SHARE and (known or count) >= FEWEST_FOR_STRONG:
            bands.append(Band.STRONG)
        elif lowest <= POSSIBLE_SHARE and value > 0:
            bands.append(Band.POSSIBLE)
        else:
            bands.append(Band.WEAK)
    return bands[::-1]


def _standardise(values: Prominences, kinds: Sequence[Rows]) -> Prominences:
    result = np.full(values.shape, -np.inf)
    kinds = [rows for rows in kinds if len(rows)]
    if not kinds:
        return result
    centred = [values[rows] - np.median(values[rows], axis=0) for rows in kinds]
    common = _deviation(np.concatenate(centred))
    for rows, distances in zip(kinds, centred, strict=True):
        weight = len(rows) / (len(rows) + _COMMON_WEIGHT)
        deviation = np.sqrt(weight * _deviation(distances) ** 2 + (1 - weight) * common**2)
        result[rows] = distances / np.maximum(deviation, _SMALLEST_DEVIATION)
    return result


def _deviation(centred: Prominences) -> Prominences:
    """Return the standard deviation [q] of values [n, q] about 0, by their median where that says anything."""
    robust = _MAD_TO_DEVIATION * np.median(np.abs(centred), axis=0)
    return np.where(robust > 0, robust, np.sqrt(np.mean(centred**2, axis=0)))
