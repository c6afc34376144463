"""How truly the map of a library shows which pieces are alike, beside their two principal components, and its cost.

python -m tests.benchmarks.searching.map_of_library LIBRARY [--drawn 1000]

Of drawn pieces the 10 nearest by vectors, centred for each kind, are held against the 10 nearest on the map:
*preserved* is the share that is both; *trustworthiness* (Venna and Kaski 2001) is 1 where no piece is shown as near
that is far, about 0.5 by chance. *Kinds mixed* is how often the nearest on the map is of another kind, over how often
it would be if kinds told nothing.
"""

import argparse
from collections.abc import Generator
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from engine.library import open_library
from engine.modality import MUSIC
from engine.progress import Progress
from engine.search.mapping.mapping import map_library
from engine.search.mapping.neighbours import shorten
from tests.benchmarks.measuring import once_ms, tell

_NEAR = 10
Report = TypeVar("Report")
Floats = npt.NDArray[np.float32]


def finish(steps: Generator[Progress, None, Report]) -> Report:
    """Return what a generator returns."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            report: Report = stop.value
            return report


def ranks_of(points: Floats, drawn: npt.NDArray[np.intp]) -> npt.NDArray[np.intp]:
    """Return, of each drawn point, the others [n] in order, the nearest first and itself last."""
    distances = np.stack([((points - points[each]) ** 2).sum(axis=1) for each in drawn])
    distances[np.arange(len(drawn)), drawn] = np.inf
    return np.argsort(distances, axis=1, kind="stable")


def measures(truth: npt.NDArray[np.intp], shown: npt.NDArray[np.intp]) -> tuple[float, float]:
    """Return how many of the nearest are preserved, and the trustworthiness, of points in order [drawn, n]."""
    count = truth.shape[1]
    place = np.argsort(truth, axis=1)
    ranks = np.take_along_axis(place, shown[:, :_NEAR], 1) + 1
    preserved = float((ranks <= _NEAR).mean())
    penalty = np.maximum(ranks - _NEAR, 0).sum()
    return preserved, float(1 - 2 * penalty / (len(truth) * _NEAR * (2 * count - 3 * _NEAR - 1)))


def main() -> None:
    """Print the figures of a library that is there; only the file of its map is written anew."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=Path)
    parser.add_argument("--drawn", type=int, default=1000)
    asked = parser.parse_args()
    with open_library(asked.library, create=False) as library:
        space = max(library.holdings(), key=lambda each: each.pieces).space
        spaces = {space: MUSIC}
        spent, found = once_ms(lambda: finish(map_library(library, spaces, anew=True)))
        tell(f"{len(found.pieces):,} pieces mapped in {spent / 1000:.1f} s")
        spent, _ = once_ms(lambda: finish(map_library(library, spaces)))
        tell(f"from what is kept: {spent:.0f} ms")
        matrix = library.matrix(space)
        rows = np.flatnonzero(np.isin(matrix.pieces, found.pieces))
        draw = np.random.default_rng(0)
        drawn = np.sort(draw.choice(len(rows), min(asked.drawn, len(rows)), replace=False))
        directions = matrix.directions(rows)
        centred = shorten([directions], found.kinds, directions.shape[1])
        truth = partial(measures, ranks_of(centred, drawn))
        for name, points in (("map", found.places), ("two principal components", centred[:, :2])):
            shown = ranks_of(points, drawn)
            preserved, trusted = truth(shown)
            shares = np.bincount(found.kinds) / len(found.kinds)
            mixed = (found.kinds[shown[:, 0]] != found.kinds[drawn]).mean() / max(1 - float((shares**2).sum()), 1e-9)
            tell(f"{name}: preserved {preserved:.3f}, trustworthiness {trusted:.3f}, kinds mixed {mixed:.2f}")


if __name__ == "__main__":
    main()
