"""Batches: everything once, little padding, bounded."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from engine.runtime.batching import pad, to_batches, to_equal_batches

LENGTHS = st.lists(st.integers(1, 600), max_size=60)


@given(LENGTHS, st.integers(1, 2000))
def test_every_sequence_is_in_one_batch_and_no_batch_is_too_large(lengths: list[int], limit: int) -> None:
    batches = list(to_batches(lengths, limit))
    assert sorted(index for batch in batches for index in batch) == list(range(len(lengths)))
    for batch in batches:
        longest = max(lengths[index] for index in batch)
        assert len(batch) == 1 or len(batch) * longest <= limit
        assert sum(lengths[index] for index in batch) >= 0.85 * len(batch) * longest


def test_similar_lengths_go_together() -> None:
    assert list(to_batches([100, 5, 98, 5, 99], 1000)) == [[1, 3], [2, 4, 0]]


@given(LENGTHS, st.integers(1, 7))
def test_equal_batches_hold_one_length_each(lengths: list[int], limit: int) -> None:
    batches = list(to_equal_batches(lengths, limit))
    assert sorted(index for batch in batches for index in batch) == list(range(len(lengths)))
    for batch in batches:
        assert len(batch) <= limit
        assert len({lengths[index] for index in batch}) == 1


def test_padding_is_zero_and_masked() -> None:
    padded, mask = pad([np.array([[1, 2]]), np.array([[3, 4], [5, 6]])])
    assert padded.tolist() == [[[1, 2], [0, 0]], [[3, 4], [5, 6]]]
    assert mask.tolist() == [[1, 0], [1, 1]]
