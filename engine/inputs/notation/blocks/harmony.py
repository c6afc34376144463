"""Features of what sounds together: chords, intervals, how many voices and how high."""

from functools import cache

import numpy as np

from engine.inputs.notation.blocks.timeline import TICKS, Timeline, rooted, share
from engine.inputs.notation.layout import PITCH_SCALE
from engine.inputs.notation.notes import Integers, Notes, Numbers

_HALF = TICKS // 2
_CHORDS = (
    (0, 4, 7), (0, 3, 7), (0, 3, 6), (0, 4, 8), (0, 4, 7, 10), (0, 4, 7, 11), (0, 3, 7, 10), (0, 3, 6, 10),
    (0, 3, 6, 9), (0, 5, 7),
)  # fmt: skip
_SINGLE, _FIFTH, _TWO, _OTHER = 10, 11, 12, 13
_VOICES = 6
_NO_ROOT = 12


def to_harmony(notes: Notes, timeline: Timeline) -> dict[str, Numbers]:
    """Return the blocks of what sounds together, of voices and of ranges."""
    sampled = timeline.sounding[::_HALF]
    sets = ((sampled > 0) @ (1 << np.arange(12))).astype(np.int64)
    qualities, roots = _chord_table()
    sounding = sets[sets > 0]
    rooted_sets = roots[sounding]
    certain = rooted_sets[rooted_sets < _NO_ROOT]
    moves = np.diff(certain) % 12
    return {
        "chord qualities": rooted(np.bincount(qualities[sounding], minlength=14)),
        "chord roots": rooted(np.bincount(certain, minlength=12)),
        "root movements": rooted(np.bincount(moves[moves > 0], minlength=12)),
        "vertical intervals": _vertical(sampled),
        "sounding together": share(np.bincount(np.minimum(sampled.sum(1).astype(np.int64), 9), minlength=10)),
        **_voices(notes),
    }


@cache
def _chord_table() -> tuple[Integers, Integers]:
    """Return the quality and root of each set of pitch classes, `[4096]` each; 12 where the root is unknown."""
    qualities = np.full(4096, _OTHER, np.int64)
    roots = np.full(4096, _NO_ROOT, np.int64)
    for root in range(12):
        qualities[1 << root], roots[1 << root] = _SINGLE, root
        for interval in range(1, 12):
            pair = 1 << root | 1 << (root + interval) % 12
            if interval == 7:
                qualities[pair], roots[pair] = _FIFTH, root
            elif interval != 5:
                qualities[pair] = _TWO
    # The first of several readings of a set counts, so the rarer chords are written first.
    for quality in reversed(range(len(_CHORDS))):
        for root in reversed(range(12)):
            members = sum(1 << (root + step) % 12 for step in _CHORDS[quality])
            qualities[members], roots[members] = quality, root
    symmetric = np.isin(qualities, (3, 8))
    roots[symmetric] = _NO_ROOT
    return qualities, roots


def _vertical(sampled: Numbers) -> Numbers:
    """Return the shares of the intervals between pitch classes that sound together, by semitones from 0 to 11."""
    present = np.minimum(sampled, 3.0)
    products = present.T @ present
    classes = np.arange(12)
    apart = (classes[None, :] - classes[:, None]) % 12
    found = np.bincount(apart.ravel(), products.ravel(), 12)
    # A note does not sound together with itself.
    found[0] = (present * np.maximum(present - 1, 0)).sum()
    return rooted(found)


def _voices(notes: Notes) -> dict[str, Numbers]:
    numbers = np.unique(notes.voice)
    many = np.zeros(10)
    many[min(len(numbers), 10) - 1] = 1.0
    ranges, shares = np.zeros((_VOICES, 3)), np.zeros(_VOICES)
    found = [notes.pitch[notes.voice == number] for number in numbers[:64]]
    found.sort(key=lambda pitches: -float(pitches.mean()))
    # Of many voices, the highest and the lowest three.
    chosen = found if len(found) <= _VOICES else [*found[:3], *found[-3:]]
    for place, pitches in enumerate(chosen):
        ranges[place] = pitches.min(), pitches.max(), pitches.mean()
        shares[place] = len(pitches) / len(notes)
    ranges[: len(chosen)] = (ranges[: len(chosen)] + 1) / PITCH_SCALE
    spread = np.quantile(notes.pitch, (0.0, 0.1, 0.5, 0.9, 1.0))
    return {
        "voices": many,
        "range": (np.append(spread, notes.pitch.mean()) + 1) / PITCH_SCALE,
        "ranges of voices": ranges.ravel(),
        "shares of voices": shares,
    }
