"""How far a piece stands out for a query among the library's other pieces of its kind.

Cosines of different kinds are not compared, unless the bundle is known to be level between them: a text lies nearer to
all scores than to any recording, or the other way round, whatever they hold. For each query and kind (below, kinds that
are level count as one) the cosines of the whole library are taken as what chance gives, and
a piece's *prominence* is its distance from their median in (robust) standard deviations. Scales of small kinds are
drawn towards the common one.

In a library of songs no song stands out as one. A bundle may therefore bring the vectors of other music (its
*reference*): what stands out farther beside those than beside the library's own is as prominent as it is there.

Several terms and examples are taken together by the weighted mean of their prominences, standardised anew, so that each
says its part however its own cosines are spread. What is not wanted only takes away: a piece that stands out for it
loses as much, and none gains by being unlike it, unless that is all that is asked. Measured by
`tests.benchmarks.searching.terms`, the share of right ones among the first ten of held-out pieces for one thing without
another is 44 % so, 41 % with a difference of embeddings and 39 % where unlikeness gains; for two things together the
mean and a sum of embeddings are alike.

A band answers: of the pieces that stand out at least so far, which share would chance alone have put there? All kinds
that are asked for stand in one list and are counted together: else the best of a dozen texts stood before hundreds of
scores that fitted better, whatever was asked. Chance is
taken to have Student's distribution with 8 degrees of freedom, whose tails are heavier than the normal ones: cosines
with real pieces, which come in families, have such tails. Strong: at most 10 %. Possible: at most 80 %, so that the
rest, weak, begins where hits are no better than chance. A kind of fewer than 20 pieces shows too little of what chance
gives for anything in it to be called strong.

The shares are estimates from theory; `tests.benchmarks.searching.relevance` sets them beside queries whose answers are
known, for any bundle. With version 3 of the built-in one and its reference, right were among held-out pieces like those
it was trained on 96 % of the strong hits, 38 % of the possible and 22 % of the weak, where chance gives 14, 9 and 9 %;
among art songs, unlike any of them, 87, 56 and 32 % where chance gives 15, 13 and 10 %; among string quartets 90, 13
and 4 % where chance gives 58, 12 and 13 %. With version 1 strong hits among songs were right in 18 %: how far a hit
stands out is not how well a model knows.
"""

import itertools
import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from engine.search.query import Band

STRONG_SHARE = 0.1
POSSIBLE_SHARE = 0.8
FEWEST_FOR_STRONG = 20

_MAD_TO_DEVIATION = 1.4826
_DEGREES = 8
_MAD_OF_STUDENT = 0.7064
_COMMON_WEIGHT = 10.0
# Half precision, quantised weights and another provider move a cosine by this much.
SMALLEST_DEVIATION = 0.002

_NONE = np.zeros(0, np.intp)

Rows = npt.NDArray[np.intp]
Cosines = npt.NDArray[np.float32]
Prominences = npt.NDArray[np.float64]


def to_prominences(
    similarities: Cosines,
    kinds: Sequence[Rows],
    weights: Sequence[float] | None = None,
    outside: Sequence[Cosines] | None = None,
) -> Prominences:
    """Return prominences [n] from cosines [n, q] with q terms and examples; `kinds` are the rows of each kind.

    Each counts by its weight (1, unless they are given), however its cosines are spread. A row of no kind gets −inf.
    `outside` are for each kind the cosines [m, q] of other music: a piece that stands out among the library's or among
    those stands out.
    """
    if outside is None:
        return _weigh(similarities, kinds, weights, [_NONE] * len(kinds))
    ends = len(similarities) + np.cumsum([0, *map(len, outside)])
    others = [np.arange(start, end) for start, end in itertools.pairwise(ends.tolist())]
    return _weigh(np.concatenate([similarities, *outside]), kinds, weights, others)[: len(similarities)]


def _weigh(
    similarities: Cosines, kinds: Sequence[Rows], weights: Sequence[float] | None, others: Sequence[Rows]
) -> Prominences:
    each = _standardise(similarities.astype(np.float64), kinds, others)
    counted = np.ones(each.shape[1]) if weights is None else np.asarray(weights, np.float64)
    if len(counted) == 1 and counted[0] > 0:
        return each[:, 0]
    known = np.all(np.isfinite(each), axis=1, keepdims=True)
    wanted = np.where(counted < 0, np.maximum(each, 0), each) if (counted > 0).any() else each
    # A row of no kind is looked at by nobody.
    together = np.where(known, wanted, 0) @ counted[:, None] / np.abs(counted).sum()
    return _standardise(together, kinds, others)[:, 0]


def to_prominences_of_each(similarities: Cosines, kinds: Sequence[Rows]) -> Prominences:
    """Return the prominences [n, q] for each of q terms by itself; a row of no kind gets −inf."""
    return _standardise(similarities.astype(np.float64), kinds, [_NONE] * len(kinds))


def to_bands(prominences: Prominences, count: int, known: Rows | int | None = None) -> list[Band]:
    """Return the bands of the `prominences` [k], descending, of the foremost among `count` pieces.

    `known` pieces of their kind, or of that of each [k], show what chance gives: the `count` where that is not told.
    """
    # What holds for a piece holds for those before it, so the shares are read from the last to the first.
    shares = count * _tail(prominences) / np.arange(1, len(prominences) + 1)
    lowest = np.minimum.accumulate(shares[::-1])[::-1]
    strong = (lowest <= STRONG_SHARE) & (np.asarray(count if known is None else known) >= FEWEST_FOR_STRONG)
    possible = (lowest <= POSSIBLE_SHARE) & (np.minimum.accumulate(prominences) > 0)
    named = (Band.STRONG if sure else Band.POSSIBLE for sure in strong)
    return [band if likely else Band.WEAK for band, likely in zip(named, strong | possible, strict=True)]


def _standardise(values: Prominences, kinds: Sequence[Rows], others: Sequence[Rows]) -> Prominences:
    """Standardise the rows of each kind, and the `others` of it that are of no library, by those that show it less."""
    found = [(rows, other) for rows, other in zip(kinds, others, strict=True) if len(rows)]
    result = np.full(values.shape, -np.inf)
    if not found:
        return result
    shown_by_library = _measure([values[rows] for rows, _ in found])
    shown_by_others = _measure([values[other] if len(other) else values[rows] for rows, other in found])
    for (rows, other), library, outside in zip(found, shown_by_library, shown_by_others, strict=True):
        every = np.concatenate([rows, other])
        result[every] = np.maximum(*((values[every] - middle) / deviation for middle, deviation in (library, outside)))
    return result


def _measure(kinds: Sequence[Prominences]) -> list[tuple[Prominences, Prominences]]:
    """Return the median [q] and the deviation [q] of the values [n, q] of each kind."""
    middles = [np.median(values, axis=0) for values in kinds]
    centred = [values - middle for values, middle in zip(kinds, middles, strict=True)]
    common = deviation_of(np.concatenate(centred))
    found = []
    for middle, distances in zip(middles, centred, strict=True):
        weight = len(distances) / (len(distances) + _COMMON_WEIGHT)
        deviation = np.sqrt(weight * deviation_of(distances) ** 2 + (1 - weight) * common**2)
        found.append((middle, np.maximum(deviation, SMALLEST_DEVIATION)))
    return found


def deviation_of(centred: Prominences) -> Prominences:
    """Return the standard deviation [q] of values [n, q] about 0, by their median where that says anything."""
    robust = _MAD_TO_DEVIATION * np.median(np.abs(centred), axis=0)
    return np.where(robust > 0, robust, np.sqrt(np.mean(centred**2, axis=0)))


def _tail(prominences: Prominences) -> Prominences:
    """Return the share of Student's distribution with 8 degrees of freedom beyond some prominences.

    A prominence of 1 is a standard deviation as the median distance tells it, which is larger for heavy tails.
    """
    angles = np.arctan(_MAD_OF_STUDENT * _MAD_TO_DEVIATION * prominences / math.sqrt(_DEGREES))
    squares = np.cos(angles) ** 2
    # Abramowitz and Stegun, 26.7.4.
    within = np.sin(angles) * (1 + squares / 2 + 3 * squares**2 / 8 + 5 * squares**3 / 16)
    return np.asarray(np.maximum(0.5 - within / 2, 0), np.float64)
