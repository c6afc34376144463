"""The minimum of a smooth convex function, by L-BFGS."""

from collections import deque
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

Point = npt.NDArray[np.float64]
Function = Callable[[Point], tuple[float, Point]]
_Pairs = deque[tuple[Point, Point]]

_MEMORY = 10
_MOST_STEPS = 500
_MOST_HALVINGS = 40
_DECREASE = 1e-4


def minimise(function: Function, start: Point, tolerance: float = 1e-5) -> Point:
    """Return where `function`, which gives value and gradient `[n]` at a point `[n]`, is smallest.

    Ends where no number of the gradient is larger than `tolerance`, or after 500 steps. Source: Nocedal and Wright,
    Numerical Optimization, algorithms 7.4 and 7.5, with a halving line search.
    """
    point = start
    value, gradient = function(point)
    pairs: _Pairs = deque(maxlen=_MEMORY)
    for _ in range(_MOST_STEPS):
        if np.abs(gradient).max() <= tolerance:
            break
        direction = -_approximate_newton(gradient, pairs)
        step = 1.0 if pairs else min(1.0, 1 / np.abs(gradient).sum())
        slope = float(gradient @ direction)
        for _ in range(_MOST_HALVINGS):
            found, found_gradient = function(point + step * direction)
            if found <= value + _DECREASE * step * slope:
                break
            step /= 2
        else:
            break  # Rounding leaves nothing more to gain.
        moved, turned = step * direction, found_gradient - gradient
        if moved @ turned > 1e-12 * (turned @ turned):
            pairs.append((moved, turned))
        point, value, gradient = point + moved, found, found_gradient
    return point


def _approximate_newton(gradient: Point, pairs: _Pairs) -> Point:
    """Return the gradient times an approximate inverse of the second derivatives."""
    result = gradient.copy()
    weights: list[float] = []
    for moved, turned in reversed(pairs):
        weight = float(moved @ result / (moved @ turned))
        weights.append(weight)
        result -= weight * turned
    if pairs:
        moved, turned = pairs[-1]
        result *= (moved @ turned) / (turned @ turned)
    for (moved, turned), weight in zip(pairs, reversed(weights), strict=True):
        result += moved * (weight - turned @ result / (moved @ turned))
    return result
