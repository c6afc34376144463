"""Ranks where several candidates are equally near."""

from itertools import permutations

import numpy as np
import pytest

from engine.evaluation.ties import expect, of_ties


def test_without_ties_ranks_are_what_they_are() -> None:
    similarities = np.array([[0.9, 0.1, 0.5], [0.9, 0.1, 0.5], [0.9, 0.1, 0.5]], np.float32)
    found = expect(similarities, np.array([0, 1, 2]))
    assert found.mrr == pytest.approx((1 + 1 / 3 + 1 / 2) / 3)
    assert found.hit_1 == pytest.approx(1 / 3)
    assert found.hit_10 == 1.0
    assert (found.queries, found.candidates) == (3, 3)


def test_equals_share_their_ranks() -> None:
    found = expect(np.array([[1, 0, 0, 0, -1]], np.float32), np.array([2]))
    assert found.mrr == pytest.approx((1 / 2 + 1 / 3 + 1 / 4) / 3)
    assert found.hit_1 == 0.0


def test_what_is_not_found_is_drawn_from_the_rest() -> None:
    similarities = np.full((1, 101), -np.inf, np.float32)
    similarities[0, 0] = 1
    found = expect(similarities, np.array([50]))
    assert found.hit_10 == pytest.approx(9 / 100)
    assert found.hit_1 == 0.0


def test_ceiling_and_chance() -> None:
    ceiling = of_ties(np.array([0, 0]), np.array([1, 4]), 1_000)
    assert ceiling.mrr == pytest.approx((1 + (1 + 1 / 2 + 1 / 3 + 1 / 4) / 4) / 2)
    assert ceiling.hit_1 == pytest.approx((1 + 1 / 4) / 2)
    chance = of_ties(np.array([0]), np.array([1_000]), 1_000)
    assert chance.mrr == pytest.approx(float((1 / np.arange(1, 1_001)).mean()))
    assert chance.hit_100 == pytest.approx(0.1)


def test_it_is_the_mean_over_all_orders_of_equals() -> None:
    similarities = np.array([[1, 0, 2, 1, 1, 1]], np.float32)
    orders = list(permutations([0, 3, 4, 5]))
    ranks = np.array([2 + order.index(3) for order in orders])
    found = expect(similarities, np.array([3]))
    assert found.mrr == pytest.approx(float((1 / ranks).mean()))
