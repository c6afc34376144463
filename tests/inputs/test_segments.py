"""Segments cover an input and weigh as published."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.inputs.segments import Segment, join, pool, to_segments


@pytest.mark.parametrize(
    ("length", "segments"),
    [
        (0, ()),
        (300, (Segment(0, 300, 300),)),
        (512, (Segment(0, 512, 512),)),
        (513, (Segment(0, 512, 512), Segment(1, 513, 1))),
        (1024, (Segment(0, 512, 512), Segment(512, 1024, 512))),
        (1100, (Segment(0, 512, 512), Segment(512, 1024, 512), Segment(588, 1100, 76))),
    ],
)
def test_published_rule(length: int, segments: tuple[Segment, ...]) -> None:
    assert to_segments(length, 512) == segments


@given(st.integers(1, 3000), st.integers(1, 700))
def test_every_row_is_covered_and_weighs_once(length: int, limit: int) -> None:
    segments = to_segments(length, limit)
    covered = np.zeros(length, bool)
    for segment in segments:
        covered[segment.start : segment.stop] = True
        assert len(segment) == min(limit, length)
    assert covered.all()
    assert sum(segment.weight for segment in segments) == length


def test_pool_is_the_weighted_mean() -> None:
    vectors = np.array([[1.0, 0.0], [0.0, 1.0]], np.float32)
    pooled = pool(vectors, to_segments(4, 3))
    assert pooled.dtype == np.float32
    np.testing.assert_allclose(pooled, [0.75, 0.25])


@given(st.integers(1, 300), st.integers(1, 70))
def test_joined_segments_are_the_whole_again(length: int, limit: int) -> None:
    rows = np.arange(2 * length, dtype=np.float32).reshape(length, 2)
    segments = to_segments(length, limit)
    joined = join([rows[segment.start : segment.stop] for segment in segments], segments)
    np.testing.assert_array_equal(joined, rows)
