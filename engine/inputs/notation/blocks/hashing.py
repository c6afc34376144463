"""Counting patterns in a fixed number of buckets, by a hash that never changes."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from engine.inputs.notation.notes import Integers, Numbers


def to_buckets(columns: Sequence[Integers], count: int, salt: int) -> Numbers:
    """Count patterns, each a row of equally long `columns`, in `count` buckets (a power of two), half of them negated.

    The counts' square roots make a vector of length 1, or zeros where there is no pattern.
    """
    hashes = _mix(np.full(len(columns[0]), salt, np.uint64))
    for column in columns:
        hashes = _mix(hashes ^ (column.astype(np.int64) & 0xFFFF).astype(np.uint64))
    buckets = (hashes & np.uint64(count - 1)).astype(np.int64)
    signs = np.where(hashes >> np.uint64(63), 1.0, -1.0)
    sums = np.bincount(buckets, signs, count)
    found = np.sign(sums) * np.sqrt(np.abs(sums))
    length = float(np.linalg.norm(found))
    return np.asarray(found / length if length > 0 else found)


def _mix(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """Return SplitMix64 of each number (Steele, Lea, Flood 2014)."""
    values = values + np.uint64(0x9E3779B97F4A7C15)
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))
