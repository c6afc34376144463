"""The shares that bands keep."""

import math

import numpy as np
import pytest

from engine.evaluation.banding import Tally


def test_shares_stand_beside_chance() -> None:
    tally = Tally(("sure", "unsure", "never"))
    tally.add(["sure", "unsure", "unsure"], np.array([True, True, False]), 0.1)
    tally.add(["sure"], np.array([True]), 0.3)
    sure, unsure, never = tally.rows()
    assert sure == {"band": "sure", "hits": 2, "right": 1.0, "chance": 0.2, "times": 5.0}
    assert unsure["right"] == 0.5
    assert unsure["times"] == pytest.approx(5)
    assert never["hits"] == 0
    assert math.isnan(tally.kept["never"].share)
