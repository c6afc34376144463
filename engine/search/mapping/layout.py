"""Laying neighbours out in a plane: t-SNE (van der Maaten and Hinton 2008), its repulsion by Fourier transform."""

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.progress import Progress
from engine.search.mapping.neighbours import Numbers, Vectors, nearest, nearest_known

Plane = npt.NDArray[np.float32]

LAYING_OUT = "laying out"
_EARLY = 12.0
_MANY, _MOST_DRAWN = 5000, 4.0
_EARLY_STEPS = 80
_FINEST, _MOST_CELLS = 0.4, 320
_LEAST_GAIN = 0.05
_LEAST_RATE = 20.0
_LONGEST_STEP = 5.0
_START = 1e-2
_MOST_AT_FIRST = 8000
_PLACED_BY = 3
_PARTED = 0.001


@dataclass(frozen=True, slots=True)
class Course:
    """How many steps are taken, the first `early` of them with neighbours drawn together more strongly."""

    early: int
    steps: int


WHOLE = Course(_EARLY_STEPS, 330)
REFINING = Course(0, 40)


def spread_out(short: Vectors, neighbours: int) -> Generator[Progress, None, Plane]:
    """Return places [n, 2] for pieces by the principal components [n, d] of their vectors; n > `neighbours`.

    Of many pieces some thousand are laid out first; the others begin beside those that they are nearest to.
    """
    if len(short) <= 2 * _MOST_AT_FIRST:
        near = yield from nearest(short, neighbours)
        return _part((yield from lay_out(near, starting_places(short), WHOLE)))
    near = yield from nearest(short, neighbours)
    first = np.sort(np.random.default_rng(0).permutation(len(short))[:_MOST_AT_FIRST])
    near_first = yield from nearest(short[first], neighbours)
    places = yield from lay_out(near_first, starting_places(short[first]), WHOLE)
    wider = float(np.sqrt(len(short) / len(first)))
    every = beside(short, short[first], places * np.float32(wider), wider, by=1)
    return _part((yield from lay_out(near, every, REFINING)))


def beside(points: Vectors, known: Vectors, places: Plane, around: float, by: int = _PLACED_BY) -> Plane:
    """Return places [n, 2] for points [n, d] among known ones [m, d] that have places [m, 2]; m > 0.

    A point lies in the middle of those that it is nearest to, of so many (`by`), at most about `around` from it: points
    that are the same do not hide one another.
    """
    near = nearest_known(points, known, min(by, len(known)))
    noise = np.random.default_rng(0).uniform(-1, 1, (len(points), 2)).astype(np.float32)
    return np.asarray(np.median(places[near], axis=1) + np.float32(around) * noise, np.float32)


def lay_out(near: Numbers, start: Plane, course: Course) -> Generator[Progress, None, Plane]:
    """Return places [n, 2] in which neighbours lie together, from the neighbours [n, k] and places to start from.

    The more there are, the more neighbours are drawn together, else each group would be a cloud without a middle. All
    neighbours count alike: with as few as here, that shows them as well as weights do (Böhm et al. 2022). What
    drives the others apart is summed on a grid (Linderman et al. 2019), so a step costs the number of points and not
    its square. The same input gives the same places.
    """
    places = np.array(start, np.float32)
    speed = np.zeros_like(places)
    gains = np.ones_like(places)
    late = float(np.clip(np.sqrt(len(places) / _MANY), 1.0, _MOST_DRAWN))
    rate = max(len(places) / _EARLY, _LEAST_RATE)
    field = _Field()
    for step in range(course.steps):
        early = step < course.early
        gradient = (_EARLY if early else late) * _attraction(places, near) - field.repulsion(places)
        against = np.sign(gradient) == np.sign(speed)
        gains = np.maximum(np.where(against, gains * np.float32(0.8), gains + np.float32(0.2)), np.float32(_LEAST_GAIN))
        speed = np.float32(0.5 if early else 0.8) * speed - np.float32(4 * rate) * gains * gradient
        lengths = np.linalg.norm(speed, axis=1, keepdims=True)
        speed *= np.minimum(1, _LONGEST_STEP / np.maximum(lengths, np.float32(1e-9)))
        places += speed
        places -= places.mean(axis=0)
        yield Progress(LAYING_OUT, step + 1, course.steps)
    return places


def starting_places(short: npt.NDArray[np.float32]) -> Plane:
    """Return places [n, 2] to start from: the first two of the principal components [n, d], made small.

    A little noise parts pieces that are the same, which nothing else would.
    """
    places = np.zeros((len(short), 2), np.float32)
    places[:, : min(2, short.shape[1])] = short[:, :2]
    largest = float(places[:, 0].std()) or 1.0
    noise = np.random.default_rng(0).normal(size=places.shape).astype(np.float32)
    return np.asarray(_START * (places / np.float32(largest) + np.float32(0.02) * noise), np.float32)


def _part(places: Plane) -> Plane:
    """Move all a little: pieces that are the same end in one place, where only one of them could be seen."""
    noise = np.random.default_rng(1).uniform(-1, 1, places.shape).astype(np.float32)
    return np.asarray(places + np.float32(_PARTED * float(np.ptp(places))) * noise, np.float32)


def _attraction(places: Plane, near: Numbers) -> Plane:
    """Return what draws each point [n, 2] to its neighbours, and to those whose neighbour it is."""
    count, each = near.shape
    apart = places[:, None] - places[near]
    drawn = apart / (1 + (apart * apart).sum(axis=2, keepdims=True))
    pull = drawn.sum(axis=1)
    targets = near.ravel()
    for axis in (0, 1):
        pull[:, axis] -= np.bincount(targets, drawn[:, :, axis].ravel(), count).astype(np.float32)
    return np.asarray(pull / np.float32(2 * count * each), np.float32)


class _Field:
    """The sum of what all points do to one another, on a grid; the kernels are kept while the grid stays as it is."""

    def __init__(self) -> None:
        self._grid: tuple[int, float] | None = None
        self._kernels: npt.NDArray[np.complex64] = np.zeros((0, 0, 0), np.complex64)

    def repulsion(self, places: Plane) -> Plane:
        """Return what drives each of the points [n, 2] away from all others."""
        low = places.min(axis=0)
        width = float((places.max(axis=0) - low).max())
        step = _FINEST
        while width / step > _MOST_CELLS:
            step *= 1.25
        size = 32 * int(np.ceil((width / step + 2) / 32))
        self._set(size, step)
        where = (places - low) / np.float32(step)
        corner = np.minimum(where.astype(np.intp), size - 2)
        part = where - corner
        first = corner[:, 0] * size + corner[:, 1]
        corners = [
            (first + size * across + down, _share(part[:, 0], across) * _share(part[:, 1], down))
            for across in (0, 1)
            for down in (0, 1)
        ]
        charge = np.zeros(size * size, np.float64)
        for at, share in corners:
            charge += np.bincount(at, share, size * size)
        wave = np.fft.rfft2(charge.reshape(size, size).astype(np.float32), (2 * size, 2 * size))
        sums = np.empty((3, len(places)), np.float32)
        for number, kernel in enumerate(self._kernels):
            whole = np.fft.irfft2(wave * kernel, (2 * size, 2 * size))[:size, :size].ravel()
            sums[number] = sum(whole[at] * share for at, share in corners)
        total = max(float(sums[0].sum(dtype=np.float64)) - len(places), 1.0)
        return np.asarray(sums[1:].T / np.float32(total), np.float32)

    def _set(self, size: int, step: float) -> None:
        if self._grid == (size, step):
            return
        self._grid = size, step
        steps = np.arange(2 * size)
        apart = (np.where(steps < size, steps, steps - 2 * size) * step).astype(np.float32)
        likeness = 1 / (1 + apart[:, None] ** 2 + apart[None] ** 2)
        kernels = (likeness, likeness**2 * apart[:, None], likeness**2 * apart[None])
        self._kernels = np.stack([np.fft.rfft2(kernel) for kernel in kernels]).astype(np.complex64)


def _share(part: Plane, far: int) -> Plane:
    return part if far else np.float32(1) - part
