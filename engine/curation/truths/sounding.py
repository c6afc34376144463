"""Notes as they sound, read from MTF, and what they tell of rhythm and texture."""

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

_LINE = re.compile(r"^(\w+) (.*)$", re.MULTILINE)
# These begin with the ticks since the message before; meta messages end with them.
_OF_CHANNELS = frozenset(
    {"note_on", "note_off", "control_change", "program_change", "pitchwheel", "aftertouch", "polytouch"}
)
_TICKS = re.compile(r"^ticks_per_beat (\d+)", re.MULTILINE)
_FEWEST = 12
_MOST_NOTES = 6_000
_DRUMS = "9"


@dataclass(frozen=True, slots=True)
class Sounding:
    """Onsets in quarter notes and MIDI pitches of all notes but drums, ordered by onset, then pitch."""

    onsets: npt.NDArray[np.float64]
    pitches: npt.NDArray[np.int64]

    @property
    def top(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.int64]]:
        """The onsets that differ, and the highest pitch that begins at each."""
        last = np.append(np.diff(self.onsets) > 1e-6, True)
        return self.onsets[last], self.pitches[last]


def read_sounding(text: str) -> Sounding | None:
    """Return the notes of an MTF text, at most 6,000; None where there are too few to say anything."""
    found = _TICKS.search(text)
    ticks = max(int(found[1]), 1) if found else 480
    now = 0
    onsets, pitches = [], []
    for line in _LINE.finditer(text):
        if line[1] == "ticks_per_beat":
            continue
        values = line[2].split() or ["0"]
        delta = values[0 if line[1] in _OF_CHANNELS else -1]
        now += int(delta) if delta.isdecimal() else 0
        if line[1] == "note_on" and len(values) == 4 and values[3] != "0" and values[1] != _DRUMS:
            onsets.append(now / ticks)
            pitches.append(int(values[2]))
            if len(onsets) >= _MOST_NOTES:
                break
    if len(onsets) < _FEWEST:
        return None
    # Played notes of one chord differ by a few milliseconds.
    starts = np.round(np.asarray(onsets) * 24) / 24
    order = np.lexsort((np.asarray(pitches), starts))
    return Sounding(starts[order], np.asarray(pitches)[order])


def density(sounding: Sounding) -> float:
    """Return how many different onsets a quarter note has."""
    onsets, _ = sounding.top
    return len(onsets) / max(float(onsets[-1] - onsets[0]), 1.0)


def chord_share(sounding: Sounding) -> float:
    """Return at which part of all onsets three or more notes begin together."""
    _, counts = np.unique(sounding.onsets, return_counts=True)
    return float((counts >= 3).mean())


def rhythm_shares(sounding: Sounding) -> dict[str, float]:
    """Return which part of the top line's steps in time is of the commonest length, dotted (3 : 1), or in thirds."""
    onsets, _ = sounding.top
    steps = np.diff(onsets)
    if len(steps) < 2:
        return {"even": 0.0, "dotted": 0.0, "triplets": 0.0}
    _, counts = np.unique(np.round(steps, 3), return_counts=True)
    pairs = steps[:-1] / np.maximum(steps[1:], 1e-6)
    thirds = np.abs(steps * 3 - np.round(steps * 3)) < 0.05
    straight = np.abs(steps * 4 - np.round(steps * 4)) < 0.05
    return {
        "even": float(counts.max() / len(steps)),
        "dotted": float(2 * (np.abs(pairs - 3) < 0.2).mean()),
        "triplets": float((thirds & ~straight).mean()),
    }


def interval_shares(sounding: Sounding) -> tuple[float, float]:
    """Return which part of the top line's intervals is at most a tone, and which is wider than a fourth."""
    _, pitches = sounding.top
    intervals = np.abs(np.diff(pitches))
    intervals = intervals[intervals > 0]
    if not len(intervals):
        return 0.0, 0.0
    return float((intervals <= 2).mean()), float((intervals > 5).mean())


def is_pentatonic(sounding: Sounding) -> bool | None:
    """Return whether the notes keep to five-note scales without semitones; None where they nearly do."""
    weights = np.bincount(sounding.pitches % 12, minlength=12) / len(sounding.pitches)
    scale = np.array([0, 2, 4, 7, 9])
    most = max(float(weights[(scale + root) % 12].sum()) for root in range(12))
    return True if most > 0.985 else None if most > 0.93 else False
