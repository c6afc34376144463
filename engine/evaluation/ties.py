"""What ranks amount to where several candidates are equally near: each order of them counts as equally likely."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Similarities = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Expected:
    """Expected reciprocal rank, and chances to be first and among the first 10 and 100, each as a mean over queries."""

    queries: int
    candidates: int
    mrr: float
    hit_1: float
    hit_10: float
    hit_100: float


def expect(similarities: Similarities, own: Numbers) -> Expected:
    """Return what queries find of their own candidates `own[i]`, given similarities `[n, m]`, at least one.

    Candidates that are just as near as the right one share its ranks, so that who ranks by few attributes is neither
    punished nor rewarded for the order in which pieces happen to lie.
    """
    right = similarities[np.arange(len(own)), own][:, None]
    before = np.count_nonzero(similarities > right, axis=1)
    return of_ties(before, np.count_nonzero(similarities == right, axis=1), similarities.shape[1])


def of_ties(before: Numbers, tied: Numbers, candidates: int) -> Expected:
    """Return what it amounts to that `before[i]` candidates are nearer, and `tied[i]`, the right one among them, equal.

    Of a perfect judge of what a query states, `before` is 0 and `tied` the number of candidates that fit: the ceiling
    of a row. With all candidates tied, it is chance.
    """
    harmonic = np.concatenate([[0.0], np.cumsum(1 / np.arange(1, candidates + 1))])
    reciprocal: Floats = (harmonic[before + tied] - harmonic[before]) / tied

    def hit(depth: int) -> float:
        return float((np.clip(depth - before, 0, tied) / tied).mean())

    return Expected(len(before), candidates, float(reciprocal.mean()), hit(1), hit(10), hit(100))
