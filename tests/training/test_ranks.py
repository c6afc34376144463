"""Ranks and precisions, by hand."""

import numpy as np
import pytest

from engine.training.measures.ranks import answers_of, precision_at_10, rank_own, unit


def test_ties_count_against_us() -> None:
    ranks = rank_own(np.array([[1.0, 1.0, 0.0], [0.0, 2.0, 1.0], [3.0, 2.0, 1.0]], np.float32))
    assert ranks.mrr == pytest.approx((1 / 2 + 1 + 1 / 3) / 3)
    assert ranks.hit_1 == pytest.approx(1 / 3)
    assert ranks.hit_10 == 1.0
    assert ranks.chance_mrr == pytest.approx((1 + 1 / 2 + 1 / 3) / 3)


def test_precision_of_the_ten_nearest() -> None:
    pieces = unit(np.array([[1.0, number] for number in range(20)], np.float32))
    answers = np.array([number < 5 for number in range(20)])
    assert precision_at_10(np.array([1.0, 0.0], np.float32), pieces, answers) == pytest.approx(0.5)


def test_answers_are_known_truths() -> None:
    truths = [frozenset({("key", "D major")}), frozenset({("key", "G major")})]
    assert answers_of(("key", "D major"), truths).tolist() == [True, False]
