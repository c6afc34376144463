"""Sequences of any length put together so that little is padded and memory stays bounded."""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.generic]

# How much of a batch may be padding.
_WASTE = 0.15


def to_batches(lengths: Sequence[int], limit: int) -> Iterator[list[int]]:
    """Yield the indices of sequences of similar `lengths`, shortest first.

    A batch, padded to its longest, holds at most `limit` rows, a single longer sequence excepted.
    """
    batch: list[int] = []
    rows = 0
    for index in sorted(range(len(lengths)), key=lambda index: lengths[index]):
        length = lengths[index]
        padded = (len(batch) + 1) * length
        if batch and (padded > limit or rows + length < (1 - _WASTE) * padded):
            yield batch
            batch, rows = [], 0
        batch.append(index)
        rows += length
    if batch:
        yield batch


def to_equal_batches(lengths: Sequence[int], limit: int) -> Iterator[list[int]]:
    """Yield the indices of at most `limit` sequences of exactly one length at a time."""
    groups: dict[int, list[int]] = {}
    for index, length in enumerate(lengths):
        groups.setdefault(length, []).append(index)
    for group in groups.values():
        for start in range(0, len(group), limit):
            yield group[start : start + limit]


def pad(sequences: Sequence[Array]) -> tuple[Array, npt.NDArray[np.int64]]:
    """Return sequences `[n, …]` as one array `[b, longest, …]` padded with zeros, and its mask int64 `[b, longest]`."""
    longest = max(len(sequence) for sequence in sequences)
    padded = np.zeros((len(sequences), longest, *sequences[0].shape[1:]), sequences[0].dtype)
    mask = np.zeros((len(sequences), longest), np.int64)
    for row, sequence in enumerate(sequences):
        padded[row, : len(sequence)] = sequence
        mask[row, : len(sequence)] = 1
    return padded, mask
