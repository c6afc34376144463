"""Which points lie within a line that the user has drawn around them."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


def within_line(points: Floats, line: Sequence[tuple[float, float]]) -> npt.NDArray[np.bool_]:
    """Return which of the points [n, 2] lie within a closed line, by whether a ray from them crosses it oddly often."""
    inside = np.zeros(len(points), np.bool_)
    if len(line) < 3:
        return inside
    corners = np.asarray(line, np.float32)
    low, high = corners.min(axis=0), corners.max(axis=0)
    near = np.flatnonzero(((points >= low) & (points <= high)).all(axis=1))
    x, y = points[near].T
    odd = np.zeros(len(near), np.bool_)
    for (x1, y1), (x2, y2) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        if y1 != y2:
            odd ^= ((y1 > y) != (y2 > y)) & (x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
    inside[near] = odd
    return inside


def within_box(points: Floats, one: tuple[float, float], other: tuple[float, float]) -> npt.NDArray[np.bool_]:
    """Return which of the points [n, 2] lie in the rectangle between two corners."""
    low, high = np.minimum(one, other), np.maximum(one, other)
    return np.asarray(((points >= low) & (points <= high)).all(axis=1), np.bool_)
