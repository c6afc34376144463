"""Laying out: neighbours stay together, whatever is the same parts, and the same input gives the same places."""

from collections.abc import Generator
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import pytest

from engine.progress import Progress
from engine.search.mapping import layout, neighbours
from engine.search.mapping.layout import beside, spread_out
from engine.search.mapping.neighbours import nearest, shorten

Report = TypeVar("Report")
DIMS, GROUPS = 24, 12


def finish(steps: Generator[Progress, None, Report]) -> tuple[Report, list[Progress]]:
    told = []
    while True:
        try:
            told.append(next(steps))
        except StopIteration as stop:
            return stop.value, told


def clustered(count: int, seed: int = 0) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.intp]]:
    draw = np.random.default_rng(seed)
    groups = np.arange(count) % GROUPS
    points = draw.normal(size=(GROUPS, DIMS))[groups] + 0.5 * draw.normal(size=(count, DIMS))
    return points.astype(np.float32), groups


def of_one_group(points: npt.NDArray[np.float32], groups: npt.NDArray[np.intp]) -> float:
    distances = ((points[:, None] - points[None]) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    return float((groups[np.argsort(distances, axis=1)[:, :10]] == groups[:, None]).mean())


def test_neighbours_stay_together_better_than_in_two_principal_components() -> None:
    points, groups = clustered(400)
    short = shorten([points], np.zeros(len(points), np.uint8), DIMS)
    places, told = finish(spread_out(short, 15))
    assert of_one_group(places, groups) > 0.95
    assert of_one_group(short[:, :2], groups) < 0.75
    assert [each.done for each in told if each.stage == layout.LAYING_OUT][-1] == layout.WHOLE.steps


def test_the_same_points_get_the_same_places() -> None:
    points, _ = clustered(200)
    assert np.array_equal(finish(spread_out(points, 15))[0], finish(spread_out(points, 15))[0])


def test_many_points_are_laid_out_from_some_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "_MOST_AT_FIRST", 150)
    points, groups = clustered(480)
    places, _ = finish(spread_out(points, 15))
    assert of_one_group(places, groups) > 0.95


@pytest.mark.parametrize("count", [17, 40, 300])
def test_points_that_are_all_the_same_part(count: int) -> None:
    points = np.ones((count, DIMS), np.float32)
    short = shorten([points], np.zeros(count, np.uint8), DIMS)
    places, _ = finish(spread_out(short, 15))
    assert np.isfinite(places).all()
    assert len(np.unique(places, axis=0)) == count


def test_cells_miss_few_neighbours(monkeypatch: pytest.MonkeyPatch) -> None:
    points, _ = clustered(3000)
    exact, _ = finish(nearest(points, 10))
    monkeypatch.setattr(neighbours, "_FEWEST_FOR_CELLS", 1000)
    monkeypatch.setattr(neighbours, "_MOST_AT_ONCE", 50_000)
    found, told = finish(nearest(points, 10))
    shared = [len(np.intersect1d(one, other)) for one, other in zip(exact, found, strict=True)]
    assert np.mean(shared) > 9
    assert not (found == np.arange(len(points))[:, None]).any()
    assert told[-1].done == told[-1].total == len(points)


def test_what_tells_kinds_apart_tells_nothing() -> None:
    points, groups = clustered(300)
    kinds = (np.arange(300) // GROUPS % 2).astype(np.uint8)
    apart = points.copy()
    apart[kinds == 1] += 9
    short = shorten([apart[:100], apart[100:]], kinds, DIMS)
    assert of_one_group(short, groups) > 0.95
    near = finish(nearest(short, 10))[0]
    assert 0.3 < (kinds[near] != kinds[:, None]).mean() < 0.7


def test_a_new_point_lies_beside_those_that_it_is_nearest_to() -> None:
    points, groups = clustered(300)
    places, _ = finish(spread_out(points, 15))
    new, of = clustered(50, seed=0)
    found = beside(new, points, places, 0.01)
    middles = np.stack([np.median(places[groups == group], axis=0) for group in range(GROUPS)])
    assert (np.argmin(((found[:, None] - middles[None]) ** 2).sum(axis=2), axis=1) == of).mean() > 0.95
