"""Notes laid on a grid of twelfths of a quarter: what sounds when, the top line and the bass line."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from engine.inputs.notation.notes import Integers, Notes, Numbers

TICKS = 12
"""Parts of a quarter: the least that has both sixteenths and triplets."""
MOST_QUARTERS = 2_048
# How long a note counts as sounding where the question is whether it hides a lower one: gates differ.
_HIDING = 0.6
_LONGEST_HIDING = 8.0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of single notes: `ticks` and `pitches`, `[n]` each."""

    ticks: Integers
    pitches: Integers

    @property
    def distances(self) -> Numbers:
        """How far each note is from the next one, in quarters, `[n − 1]`."""
        return np.diff(self.ticks) / TICKS

    @property
    def intervals(self) -> Integers:
        """The semitones from each note to the next, `[n − 1]`."""
        return np.diff(self.pitches)


class Timeline:
    """The notes of a piece from its first onset on, on a grid of twelfths of a quarter."""

    def __init__(self, notes: Notes) -> None:
        start = notes.onset.min() if len(notes) else 0.0
        kept = notes.onset - start < MOST_QUARTERS
        self.onsets: Integers = np.rint((notes.onset[kept] - start) * TICKS).astype(np.int64)
        self.lengths = np.maximum(notes.length[kept], 1 / TICKS)
        self.pitches = notes.pitch[kept]
        self.ends = self.onsets + np.maximum(1, np.rint(self.lengths * TICKS)).astype(np.int64)
        self.count = int(self.ends.max()) + 1 if len(self.ends) else 0

    @cached_property
    def sounding(self) -> Numbers:
        """How many notes of each pitch class sound at each tick, `[count, 12]`."""
        changes = np.zeros((self.count + 1) * 12, np.float64)
        classes = self.pitches % 12
        changes += np.bincount(self.onsets * 12 + classes, minlength=len(changes))
        changes -= np.bincount(self.ends * 12 + classes, minlength=len(changes))
        return np.asarray(np.cumsum(changes.reshape(-1, 12), axis=0)[: self.count])

    @cached_property
    def top(self) -> Line:
        """The highest note that begins at each onset, unless a higher one is in the middle of sounding."""
        return self._line(1)

    @cached_property
    def bass(self) -> Line:
        """The lowest note that begins at each onset, unless a lower one is in the middle of sounding."""
        return self._line(-1)

    def _line(self, side: int) -> Line:
        """Return the outermost line: of the top with `side` 1, of the bass with −1."""
        heights = side * self.pitches
        order = np.lexsort((heights, self.onsets))
        last = np.append(np.diff(self.onsets[order]) > 0, np.ones(min(1, len(order)), bool))
        chosen = order[last]
        ticks, outer = self.onsets[chosen], heights[chosen]
        hiding = self._outermost(heights)
        kept = outer >= hiding[ticks]
        return Line(ticks[kept], side * outer[kept])

    def _outermost(self, heights: Integers) -> Integers:
        """Return the greatest height that is in the middle of sounding at each tick."""
        found = np.full(self.count, -1_000, np.int64)
        shown = np.clip(np.rint(self.lengths * TICKS * _HIDING), 1, _LONGEST_HIDING * TICKS).astype(np.int64)
        order = np.argsort(heights, kind="stable")
        spans = shown[order]
        starts = np.repeat(self.onsets[order] - np.cumsum(spans) + spans, spans)
        places = np.minimum(starts + np.arange(len(starts)), self.count - 1)
        np.maximum.at(found, places, np.repeat(heights[order], spans))
        return found


def share(counts: npt.NDArray[np.generic]) -> Numbers:
    """Return what part each is of all; zeros where there is nothing."""
    numbers = np.asarray(counts, np.float64)
    total = float(np.abs(numbers).sum())
    return numbers / total if total > 0 else numbers


def rooted(counts: npt.NDArray[np.generic]) -> Numbers:
    """Return the square roots of the shares, a vector of length 1, or zeros."""
    return np.asarray(np.sqrt(share(counts)))


def soft(value: float, low: float, high: float, count: int) -> Numbers:
    """Spread a positive value over `count` logarithmic steps from `low` to `high`: the two nearest share it."""
    found = np.zeros(count)
    if value <= 0:
        return found
    place = (np.log2(value) - np.log2(low)) / (np.log2(high) - np.log2(low)) * (count - 1)
    place = min(max(place, 0.0), count - 1.0)
    below = int(place)
    found[below] = 1 - (place - below)
    if below + 1 < count:
        found[below + 1] = place - below
    return found
