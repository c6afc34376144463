"""What a trained space is worth on pieces that it was not trained on: ranks, and attribute queries with known truth."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.training.data.pieces import Truths

Vectors = npt.NDArray[np.float32]
Matrix = npt.NDArray[np.float32]

_DEPTH = 10


@dataclass(frozen=True, slots=True)
class Ranks:
    """Mean reciprocal rank and the share found first and among the first ten, each beside what chance gives."""

    queries: int
    candidates: int
    mrr: float
    hit_1: float
    hit_10: float
    chance_mrr: float
    chance_hit_10: float


def unit(vectors: Vectors) -> Vectors:
    """Return the vectors `[n, d]` at length one."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    result: Vectors = vectors / np.maximum(lengths, 1e-9)
    return result


def rank_own(similarities: Matrix) -> Ranks:
    """Rank, for query i, candidate i among all in `[n, m]`; ties count against it."""
    own = np.diagonal(similarities)[:, None]
    ranks = (similarities >= own).sum(axis=1)
    queries, candidates = similarities.shape
    return Ranks(
        queries=queries,
        candidates=candidates,
        mrr=float((1 / ranks).mean()),
        hit_1=float((ranks == 1).mean()),
        hit_10=float((ranks <= 10).mean()),
        chance_mrr=float((1 / np.arange(1, candidates + 1)).mean()),
        chance_hit_10=min(1.0, 10 / candidates),
    )


def precision_at_10(query: Vectors, pieces: Vectors, answers: npt.NDArray[np.bool_]) -> float:
    """Return the share of right answers among the ten nearest of the unit vectors `pieces` `[n, d]`."""
    nearest = np.argsort(-(pieces @ query), kind="stable")[:_DEPTH]
    return float(answers[nearest].mean())


def answers_of(wanted: tuple[str, str], truths: Sequence[Truths]) -> npt.NDArray[np.bool_]:
    """Return bool `[n]`: whether the truth is known of each piece."""
    return np.array([wanted in known for known in truths], bool)
