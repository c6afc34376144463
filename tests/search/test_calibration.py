"""Bands keep their order: 120 queries asked of 250 held-out pieces, as the bundle of November 2026 encoded them.

`judged.npz` was written by `tests.benchmarks.searching.relevance --fixture`; it holds cosines and truths, no music.
"""

from pathlib import Path

import numpy as np
import pytest

from engine.evaluation.banding import Tally
from engine.search import Band
from tests.search.judging import BELOW, tally


@pytest.fixture(scope="module")
def kept() -> Tally:
    with np.load(Path(__file__).with_name("judged.npz")) as judged:
        return tally(judged["cosines"].astype(np.float32), judged["truths"])


def test_surer_bands_hold_more_right_hits(kept: Tally) -> None:
    strong, possible, weak = (kept.kept[band] for band in (Band.STRONG, Band.POSSIBLE, Band.WEAK))
    assert strong.share > 0.8 > possible.share > 2 * possible.chance
    assert possible.share > 2 * weak.share
    assert strong.hits > 20
    assert possible.hits > 200


def test_below_the_line_hits_are_no_better_than_chance(kept: Tally) -> None:
    below = kept.kept[BELOW]
    assert below.hits > 1000
    assert below.chance / 2 < below.share < 1.1 * below.chance


def test_cosines_of_chance_earn_no_band() -> None:
    random = np.random.default_rng(0)
    cosines = random.normal(0.2, 0.05, (200, 300)).astype(np.float32)
    counted = tally(cosines, random.integers(0, 2, (200, 300)).astype(np.int8))
    sure = sum(counted.kept[band].hits for band in (Band.STRONG, Band.POSSIBLE))
    assert counted.kept[Band.STRONG].hits <= 20
    assert sure < 0.1 * counted.kept[BELOW].hits
