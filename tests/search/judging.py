"""Judging bands by queries whose right answers are known."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from engine.evaluation.banding import Right, Tally
from engine.search.query import Band
from engine.search.relevance import to_bands, to_prominences

LIMIT = 100
BELOW = "below the line"

Cosines = npt.NDArray[np.float32]
Truths = npt.NDArray[np.int8]


def judge(
    cosines: Cosines, truths: Truths, limit: int = LIMIT, outside: Cosines | None = None
) -> Iterator[tuple[list[str], Right, float]]:
    """Yield for each query the bands of its foremost hits of one kind, whether they are right, and the share by chance.

    `cosines` and `truths` are [q, n], `outside` [q, m] the cosines of other music. Queries that nothing or everything
    answers are left out.
    """
    others = np.zeros((len(cosines), 0), np.float32) if outside is None else outside
    for values, truth, other in zip(cosines, truths, others, strict=True):
        prominences = to_prominences(values[:, None], (np.arange(len(values)),), outside=(other[:, None],))
        known = truth >= 0
        base = float((truth[known] == 1).mean()) if known.any() else 0.0
        if not 0 < base < 1:
            continue
        order = np.argsort(-prominences, kind="stable")
        bands = [band.value for band in to_bands(prominences[order], len(order), len(order) + len(other))]
        kept = [place for place, row in enumerate(order) if known[row]][:limit]
        yield [bands[place] for place in kept], truth[order[kept]] == 1, base


def tally(cosines: Cosines, truths: Truths, limit: int = LIMIT, outside: Cosines | None = None) -> Tally:
    """Return what the bands keep; hits below the line are those after the last that is strong or possible."""
    counted = Tally((*(band.value for band in Band), BELOW))
    for bands, right, base in judge(cosines, truths, limit, outside):
        counted.add(bands, right, base)
        line = max((place for place, band in enumerate(bands, start=1) if band != Band.WEAK), default=0)
        counted.add([BELOW] * (len(bands) - line), right[line:], base)
    return counted
