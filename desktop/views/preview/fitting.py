"""How large notes are set where one page fills the window: it is neither half empty nor cut after one system."""

import math

_FILLED = 0.8
_EMPTY = 0.6
_LARGEST = 1.8
_ONE_SYSTEM = 0.5
_SMALLEST = 0.7
_TWO_SYSTEMS = 0.96


def fit_of(filled: float, pages: int) -> float:
    """Return by how much staves should be larger, from the share of its height that the first page fills at 1.

    All of a short piece is set larger. Where a second system just does not fit below the first, both are set smaller.
    """
    if pages == 1 and 0 < filled < _EMPTY:
        # What is set larger is broken into more lines, too.
        return min(_LARGEST, math.sqrt(_FILLED / filled))
    smaller = _TWO_SYSTEMS / (2 * filled) if pages > 1 and filled > _ONE_SYSTEM else 1.0
    return smaller if _SMALLEST <= smaller < 1 else 1.0
