"""Features of the top line and the bass line that do not change with the key."""

import numpy as np

from engine.inputs.notation.blocks.hashing import to_buckets
from engine.inputs.notation.blocks.timeline import Line, Timeline, rooted
from engine.inputs.notation.notes import Integers, Numbers

_WIDEST = 12
_FIRST = 12
_MOST_RATIO = 4


def to_lines(timeline: Timeline) -> dict[str, Numbers]:
    """Return the blocks of lines."""
    top = timeline.top
    intervals = np.clip(top.intervals, -24, 24)
    ratios = to_ratios(top)
    first_intervals, first_rhythm = np.zeros(_FIRST), np.zeros(_FIRST)
    first_intervals[: len(intervals[:_FIRST])] = np.clip(intervals[:_FIRST] / _WIDEST, -1, 1)
    first_rhythm[: len(ratios[:_FIRST])] = ratios[:_FIRST] / _MOST_RATIO
    count = max(0, len(ratios) - 1)
    shapes = [*(intervals[place : place + count] for place in range(3)), ratios[:count], ratios[1 : count + 1]]
    turns = [
        intervals[place : len(intervals) - 3 + place] if len(intervals) > 3 else intervals[:0] for place in range(4)
    ]
    return {
        "melody intervals": _intervals(top),
        "bass intervals": _intervals(timeline.bass),
        "first melody intervals": first_intervals,
        "first melody rhythm": first_rhythm,
        "melody shapes": to_buckets([column[:count] for column in shapes], 256, salt=1),
        "melody turns": to_buckets(turns, 128, salt=2),
    }


def to_ratios(line: Line) -> Integers:
    """Return how much longer each distance is than the one before, in half octaves from −4 to 4, `[n − 2]`."""
    distances = np.maximum(line.distances, 1 / 24)
    ratios = np.rint(2 * np.log2(distances[1:] / distances[:-1]))
    return np.asarray(np.clip(ratios, -_MOST_RATIO, _MOST_RATIO), np.int64)


def _intervals(line: Line) -> Numbers:
    """Return the shares of falling and rising intervals up to an octave, and of wider ones down and up."""
    intervals = line.intervals
    places = np.where(intervals < -_WIDEST, 25, np.where(intervals > _WIDEST, 26, intervals + _WIDEST))
    return rooted(np.bincount(places, minlength=27))
