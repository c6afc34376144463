"""At which rank queries find what belongs to them, and what ranks amount to: MRR and Hit@k."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]

_DEPTH = 10
# Float32 similarities may be wrong by less than this: what lies nearer to the right answer is compared in float64.
_DOUBTFUL = 1e-5
_EQUAL = 1e-12
_BLOCK = 2**24
_ROWS_AT_ONCE = 4_096


@dataclass(frozen=True, slots=True)
class Ranks:
    """Mean reciprocal rank and the share found first and among the first 10 and 100, beside what chance gives."""

    queries: int
    candidates: int
    mrr: float
    hit_1: float
    hit_10: float
    hit_100: float
    chance_mrr: float
    chance_hit_10: float


def unit(vectors: Vectors) -> Vectors:
    """Return the vectors `[n, d]` at length one."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    result: Vectors = vectors / np.maximum(lengths, 1e-9)
    return result


def rank(queries: Vectors, candidates: Vectors, own: Numbers, *, reference_ties: bool = False) -> Numbers:
    """Return the rank, int64 `[n]` from 1, at which query `[n, d]` i finds candidate `own[i]` of `[m, d]` by cosine.

    Candidates that are exactly as near as the right one come before it, or with `reference_ties` after it, as CLaMP 3's
    own evaluation has them. Takes memory for another copy of the vectors and some 130 MB. The vectors are finite.
    """
    wanted, given = unit(queries), unit(candidates)
    ranks = np.empty(len(queries), np.int64)
    rows = max(1, _BLOCK // max(1, len(candidates)))
    for start in range(0, len(queries), rows):
        similarities = wanted[start : start + rows] @ given.T
        for place, row in enumerate(similarities, start):
            right = int(own[place])
            near = np.flatnonzero(np.abs(row - row[right]) <= _DOUBTFUL)
            ranks[place] = np.count_nonzero(row > row[right] + _DOUBTFUL) + 1
            if len(near) > 1:
                ranks[place] += _before(queries[place], candidates, right, near, reference_ties=reference_ties)
    return ranks


def summarise(ranks: Numbers, candidates: int) -> Ranks:
    """Return what ranks among so many candidates amount to; there is at least one rank."""
    return Ranks(
        queries=len(ranks),
        candidates=candidates,
        mrr=float((1 / ranks).mean()),
        hit_1=float((ranks == 1).mean()),
        hit_10=float((ranks <= 10).mean()),
        hit_100=float((ranks <= 100).mean()),
        chance_mrr=float((1 / np.arange(1, candidates + 1)).mean()),
        chance_hit_10=min(1.0, 10 / candidates),
    )


def rank_own(queries: Vectors, candidates: Vectors) -> Ranks:
    """Rank, for query i, candidate i among all; ties count against it."""
    return summarise(rank(queries, candidates, np.arange(len(queries))), len(candidates))


def precision_at_10(query: Vectors, pieces: Vectors, answers: npt.NDArray[np.bool_]) -> float:
    """Return the share of right answers among the ten nearest of the unit vectors `pieces` `[n, d]`."""
    nearest = np.argsort(-(pieces @ query), kind="stable")[:_DEPTH]
    return float(answers[nearest].mean())


def _before(query: Vectors, candidates: Vectors, right: int, near: Numbers, *, reference_ties: bool) -> int:
    """Return how many of the candidates `near` come before the right one, which is among them."""
    exact = np.concatenate(
        [_cosines(query, candidates[near[i : i + _ROWS_AT_ONCE]]) for i in range(0, len(near), _ROWS_AT_ONCE)]
    )
    (own,) = _cosines(query, candidates[[right]])
    if reference_ties:
        return int(np.count_nonzero(exact > own + _EQUAL))
    return int(np.count_nonzero(exact >= own - _EQUAL)) - 1


def _cosines(query: Vectors, candidates: Vectors) -> npt.NDArray[np.float64]:
    wanted, given = query.astype(np.float64), candidates.astype(np.float64)
    lengths = np.linalg.norm(wanted) * np.linalg.norm(given, axis=1)
    found: npt.NDArray[np.float64] = given @ wanted / np.maximum(lengths, np.finfo(np.float64).tiny)
    return found
