"""Ranks and precisions, by hand and against every similarity sorted."""

import numpy as np
import pytest

from engine.evaluation.ranks import precision_at_10, rank, rank_own, summarise, unit

A, B, C = [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]


def vectors(*rows: list[float]) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.array(rows, np.float32)


def test_ties_count_against_us_unless_the_reference_rule_is_wanted() -> None:
    own = np.array([0, 1])
    queries, candidates = vectors(A, A), vectors(A, [3.0, 0.0], B, C)
    assert rank(queries, candidates, own).tolist() == [2, 2]
    assert rank(queries, candidates, own, reference_ties=True).tolist() == [1, 1]
    assert rank(queries, candidates, np.array([2, 3])).tolist() == [4, 3]


def test_directions_that_differ_by_a_hair_are_no_tie() -> None:
    queries = vectors([1.0, 0.0], [1.0, 0.0])
    candidates = vectors([1.0, 1e-3], [1.0, 1.001e-3])  # Their cosines differ by 1e-9.
    for reference_ties in (False, True):
        assert rank(queries, candidates, np.array([0, 1]), reference_ties=reference_ties).tolist() == [1, 2]


def test_copies_tie_wherever_they_lie_among_many() -> None:
    random = np.random.default_rng(1)
    candidates = random.standard_normal((1003, 37), np.float32)
    candidates[[3, 500, 1002]] = candidates[0] * np.array([[2], [0.3], [7]], np.float32)
    queries, own = candidates[[0, 3, 500, 1002]], np.array([0, 3, 500, 1002])
    assert rank(queries, candidates, own).tolist() == [4] * 4
    assert rank(queries, candidates, own, reference_ties=True).tolist() == [1] * 4


def test_ranks_are_places_among_sorted_similarities(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.evaluation.ranks._BLOCK", 1000)
    random = np.random.default_rng(2)
    queries, candidates = random.standard_normal((90, 16), np.float32), random.standard_normal((140, 16), np.float32)
    own = random.integers(0, 140, 90)
    similarities = unit(queries).astype(np.float64) @ unit(candidates).astype(np.float64).T
    expected = [list(np.argsort(-row)).index(right) + 1 for row, right in zip(similarities, own, strict=True)]
    assert rank(queries, candidates, own).tolist() == expected


def test_vectors_of_nothing_are_as_near_as_anything() -> None:
    assert rank(vectors([0.0, 0.0]), vectors(A, B, [0.0, 0.0]), np.array([1])).tolist() == [3]


def test_summary() -> None:
    found = summarise(np.array([1, 2, 11, 200]), 300)
    assert (found.queries, found.candidates) == (4, 300)
    assert found.mrr == pytest.approx((1 + 1 / 2 + 1 / 11 + 1 / 200) / 4)
    assert (found.hit_1, found.hit_10, found.hit_100) == (0.25, 0.5, 0.75)
    assert found.chance_mrr == pytest.approx(sum(1 / number for number in range(1, 301)) / 300)
    assert found.chance_hit_10 == pytest.approx(1 / 30)


def test_own_candidates() -> None:
    found = rank_own(vectors(A, B, A), vectors(A, C, B))
    assert found.mrr == pytest.approx((1 + 1 / 2 + 1 / 3) / 3)


def test_precision_of_the_ten_nearest() -> None:
    pieces = unit(vectors(*([1.0, float(number)] for number in range(20))))
    answers = np.array([number < 5 for number in range(20)])
    assert precision_at_10(np.array([1.0, 0.0], np.float32), pieces, answers) == pytest.approx(0.5)
