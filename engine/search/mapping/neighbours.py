"""Which pieces lie next to which: vectors made comparable across kinds and short, and the nearest of each."""

from collections.abc import Generator, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from engine.progress import Progress

Vectors = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.intp]

LOOKING = "looking for neighbours"
_ROWS_AT_ONCE = 4096
_MOST_AT_ONCE = 1 << 22
_FEWEST_FOR_CELLS = 6000
_IN_A_CELL = 300
_CELLS_LOOKED_AT = 6
_DRAWN_A_CELL = 32
_ROUNDS = 6


def shorten(blocks: Sequence[Vectors], kinds: npt.NDArray[np.uint8], dims: int) -> Vectors:
    """Return the `dims` principal components [n, dims] of directions [n, d], given as blocks of rows.

    The mean of each of the `kinds` [n] is taken away before, since it tells a score from a recording and not one work
    from another, and what is left is scaled to length 1. Directions that are their kind's mean become zero.
    """
    width = blocks[0].shape[1]
    means = np.zeros((int(kinds.max()) + 1, width), np.float64)
    for kind in np.unique(kinds):
        rows = kinds == kind
        total = np.zeros(width, np.float64)
        for start, block in _cut(blocks):
            total += block[rows[start : start + len(block)]].sum(axis=0, dtype=np.float64)
        means[kind] = total / rows.sum()
    spread = np.zeros((width, width), np.float64)
    for _, part in _centred(blocks, kinds, means.astype(np.float32)):
        spread += part.T @ part
    axes = np.linalg.eigh(spread)[1][:, ::-1][:, :dims]
    # An axis may point either way: the largest of its numbers is positive, whichever library computed it.
    axes = axes * np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(axes.shape[1])])
    short = np.empty((len(kinds), axes.shape[1]), np.float32)
    for start, part in _centred(blocks, kinds, means.astype(np.float32)):
        short[start : start + len(part)] = part @ axes.astype(np.float32)
    return short


def nearest(points: Vectors, count: int) -> Generator[Progress, None, Numbers]:
    """Return the `count` nearest others [n, count] of each of the points [n, d], the nearest first; count < n.

    Among some thousand points they are exact; among more, those in the nearest of many cells that the points are
    parted into are looked at, which misses few. Memory is bounded by the number of points times `count`.
    """
    found = np.empty((len(points), count), np.intp)
    every = np.arange(len(points), dtype=np.intp)
    done = 0
    for rows, among in _cells(points) if len(points) > _FEWEST_FOR_CELLS else [(every, every)]:
        at_once = max(1, _MOST_AT_ONCE // len(among))
        for start in range(0, len(rows), at_once):
            some = rows[start : start + at_once]
            found[some] = _nearest_among(points, some, among, count)
            done += len(some)
            yield Progress(LOOKING, done, len(points))
    return found


def nearest_known(points: Vectors, known: Vectors, count: int) -> Numbers:
    """Return the `count` nearest [n, count] of the known points [m, d] for each of the points [n, d]; count <= m."""
    found = np.empty((len(points), count), np.intp)
    at_once = max(1, _MOST_AT_ONCE // len(known))
    for start in range(0, len(points), at_once):
        found[start : start + at_once] = _foremost(_distances(points[start : start + at_once], known), count)
    return found


def _cells(points: Vectors) -> Iterator[tuple[Numbers, Numbers]]:
    """Yield the points of each cell, and those of the cells next to it, its own among them."""
    count = len(points) // _IN_A_CELL
    draw = np.random.default_rng(0)
    some = points[np.sort(draw.choice(len(points), min(len(points), count * _DRAWN_A_CELL), replace=False))]
    centres = some[:: max(1, len(some) // count)][:count].copy()
    for _ in range(_ROUNDS):
        cell_of = nearest_known(some, centres, 1)[:, 0]
        sizes = np.bincount(cell_of, minlength=count)
        for axis in range(points.shape[1]):
            sums = np.bincount(cell_of, some[:, axis], count)
            centres[:, axis] = np.where(sizes > 0, sums / np.maximum(sizes, 1), centres[:, axis])
    cell_of = nearest_known(points, centres, 1)[:, 0]
    order = np.argsort(cell_of, kind="stable")
    cells = np.split(order, np.cumsum(np.bincount(cell_of, minlength=count))[:-1])
    next_to = nearest_known(centres, centres, min(_CELLS_LOOKED_AT, count))
    for cell, beside in zip(cells, next_to, strict=True):
        if len(cell):
            yield cell, _enough(cells, beside, centres, cell)


def _enough(cells: Sequence[Numbers], beside: Numbers, centres: Vectors, cell: Numbers) -> Numbers:
    """Return the points of the cells beside one; of more cells where these hold but few."""
    among = np.union1d(cell, np.concatenate([cells[number] for number in beside]))
    if len(among) >= _IN_A_CELL:
        return among
    order = np.argsort(((centres - centres[beside[0]]) ** 2).sum(axis=1), kind="stable")
    filled = np.cumsum([len(cells[number]) for number in order])
    enough = order[: int(np.searchsorted(filled, _IN_A_CELL)) + 1]
    return np.union1d(cell, np.concatenate([cells[number] for number in enough]))


def _nearest_among(points: Vectors, rows: Numbers, among: Numbers, count: int) -> Numbers:
    distances = _distances(points[rows], points[among])
    # Both ascend, and all rows are among the others.
    distances[np.arange(len(rows)), np.searchsorted(among, rows)] = np.inf
    return among[_foremost(distances, count)]


def _distances(points: Vectors, others: Vectors) -> Vectors:
    """Return squared distances [n, m], but for a part that is the same for all others."""
    return np.asarray((others * others).sum(axis=1) - 2 * (points @ others.T), np.float32)


def _foremost(distances: Vectors, count: int) -> Numbers:
    if count == 1:
        return np.asarray(distances.argmin(axis=1)[:, None], np.intp)
    first = np.argpartition(distances, count - 1, axis=1)[:, :count]
    order = np.argsort(np.take_along_axis(distances, first, 1), axis=1, kind="stable")
    return np.take_along_axis(first, order, 1)


def _cut(blocks: Sequence[Vectors]) -> Iterator[tuple[int, Vectors]]:
    """Yield parts of the blocks, each with the number of its first row."""
    at = 0
    for block in blocks:
        for start in range(0, len(block), _ROWS_AT_ONCE):
            yield at + start, block[start : start + _ROWS_AT_ONCE]
        at += len(block)


def _centred(blocks: Sequence[Vectors], kinds: npt.NDArray[np.uint8], means: Vectors) -> Iterator[tuple[int, Vectors]]:
    for start, block in _cut(blocks):
        part = block - means[kinds[start : start + len(block)]]
        lengths = np.linalg.norm(part, axis=1, keepdims=True)
        yield start, np.where(lengths > 1e-5, part / np.maximum(lengths, 1e-5), 0).astype(np.float32)
