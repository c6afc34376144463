"""The pipeline that others run: everything padded, in segments that are weighted by their lengths."""

from dataclasses import replace

import numpy as np
import pytest

from engine.export.published_loop import LoopSizes, PublishedLoop

SIZES = LoopSizes(hidden=64, layers=1, vocabulary=100, patches=16, tokens=8, windows=6, channels=32)
# With nothing to pad in a text of four tokens.
SHORTER = replace(SIZES, tokens=4)


@pytest.fixture(scope="module")
def loop() -> PublishedLoop:
    return PublishedLoop(SIZES)


def test_padding_changes_nothing(loop: PublishedLoop) -> None:
    ids = np.array([0, 5, 6, 2], np.int64)
    unpadded = PublishedLoop(SHORTER)
    assert loop.text(ids).shape == (64,)
    np.testing.assert_allclose(loop.text(ids), unpadded.text(ids), atol=1e-5)


def test_segments_are_weighted_by_what_they_add(loop: PublishedLoop) -> None:
    patches = np.random.default_rng(0).integers(0, 128, (20, 64)).astype(np.uint8)
    whole, first, last = (loop.symbolic(part) for part in (patches, patches[:16], patches[4:]))
    np.testing.assert_allclose(whole, (16 * first + 4 * last) / 20, atol=1e-5)


def test_zero_rows_surround_the_windows(loop: PublishedLoop) -> None:
    windows = [np.random.default_rng(seed).standard_normal(24_000).astype(np.float32) for seed in range(3)]
    one, other = loop.audio(windows), loop.audio(windows[::-1])
    assert one.shape == (64,)
    assert not np.allclose(one, other, atol=1e-6)
