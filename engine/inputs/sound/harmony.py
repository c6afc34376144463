"""What the pitches of a recording amount to: pitch classes, keys, chords, and what follows what."""

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from engine.formats.analysis.keys import to_likelihoods
from engine.inputs.sound.pitches import HOP_SECONDS, PITCHES

Floats = npt.NDArray[np.float32]
Pitches = npt.NDArray[np.int64]

CLASSES = 12
CHORDS = 24
INTERVALS = 25
PAIRS = CLASSES * CLASSES
GRAMS = 256
AT_ONCE = 7
REGISTERS = PITCHES // 6

_MAJOR, _MINOR = (0, 4, 7), (0, 3, 7)
_CENTRE = 12
_BEGINNING_SECONDS = 15.0
_ENDING_SECONDS = 6.0
_MEMORY_SECONDS = 0.4
_SHORTEST_FRAMES = 3
_LONGEST_REST_FRAMES = 60
_CHORD_FRAMES = 8
_CLARITY = 4
_TOP_SHARE = 0.6
_HASHES = np.array([37, 101, 211])

to_keys = to_likelihoods
"""Correlations [24] of pitch classes [12] with C … B major, then C … B minor."""


def to_shares(counts: npt.NDArray[np.floating]) -> Floats:
    """Return square roots of the shares of a whole, so that the sum of their squares is 1; zeros for nothing."""
    total = float(counts.sum())
    return np.sqrt(np.maximum(counts, 0) / total).astype(np.float32) if total > 0 else np.zeros(len(counts), np.float32)


def to_classes(notes: Floats) -> Floats:
    """Return pitch classes float32 `[…, 12]` of pitches `[…, 84]`."""
    return np.asarray(notes.reshape(*notes.shape[:-1], PITCHES // CLASSES, CLASSES).sum(axis=-2))


def weigh_beginning(classes: Floats) -> Floats:
    """Return how much of each class [12] of `[frames, 12]` sounds at the beginning."""
    times = np.arange(len(classes)) * HOP_SECONDS
    return np.asarray(np.exp(-times / _BEGINNING_SECONDS) @ classes, np.float32)


def weigh_ending(classes: Floats) -> Floats:
    """Return how much of each class [12] of `[frames, 12]` sounds just before the last sound ends."""
    heard = np.flatnonzero(classes.any(axis=1))
    if not len(heard):
        return np.zeros(CLASSES, np.float32)
    times = (heard[-1] - np.arange(heard[-1] + 1)) * HOP_SECONDS
    return np.asarray(np.exp(-times / _ENDING_SECONDS) @ classes[: heard[-1] + 1], np.float32)


def to_bass(notes: Floats) -> Pitches:
    """Return the lowest pitch [frames], -1 where nothing sounds."""
    return np.where(notes.any(axis=1), (notes > 0).argmax(axis=1), -1)


def to_top(notes: Floats) -> Pitches:
    """Return the highest pitch [frames] among the clear ones, -1 where nothing sounds."""
    clear = notes >= _TOP_SHARE * notes.max(axis=1, keepdims=True)
    top = PITCHES - 1 - (clear & (notes > 0))[:, ::-1].argmax(axis=1)
    return np.where(notes.any(axis=1), top, -1)


def to_line(track: Pitches) -> Pitches:
    """Return the notes `[n, 2]` of a voice, pitch and frames until the next, from its pitch [frames] (-1 is silence).

    What lasts less than a tenth of a second is a slip of the analysis; a long rest parts a line: its pitch is -1.
    """
    starts = np.flatnonzero(np.diff(track, prepend=-2))
    lengths = np.diff(starts, append=len(track))
    notes: list[list[int]] = []
    for pitch, length in zip(track[starts].tolist(), lengths.tolist(), strict=True):
        rests = pitch < 0
        if length < (_LONGEST_REST_FRAMES if rests else _SHORTEST_FRAMES) or (notes and notes[-1][0] == pitch):
            if notes:
                notes[-1][1] += length
            continue
        notes.append([pitch, length])
    return np.array(notes, np.int64).reshape(-1, 2)


def to_intervals(line: Pitches) -> list[int]:
    """Return the steps of a line in semitones; 0 stands where it is broken by a rest."""
    pitches = line[:, 0].tolist()
    return [later - earlier if min(earlier, later) >= 0 else 0 for earlier, later in pairwise(pitches)]


def count_intervals(steps: list[int]) -> Floats:
    """Return how often a line falls or rises by up to an octave, [25]."""
    heard = np.array([step for step in steps if step], np.int64)
    return np.bincount(np.clip(heard, -_CENTRE, _CENTRE) + _CENTRE, minlength=INTERVALS).astype(np.float32)


def count_interval_pairs(steps: list[int]) -> Floats:
    """Return how often which step follows which, both without octaves, [144]."""
    counts = np.zeros(PAIRS, np.float32)
    for first, second in pairwise(steps):
        if first and second:
            counts[first % CLASSES * CLASSES + second % CLASSES] += 1
    return counts


def count_interval_grams(steps: list[int]) -> Floats:
    """Return how often which three steps, without octaves, follow each other, hashed to [256]."""
    counts = np.zeros(GRAMS, np.float32)
    for first, second, third in zip(steps, steps[1:], steps[2:], strict=False):
        if first and second and third:
            counts[int(np.array([first, second, third]) % CLASSES @ _HASHES) % GRAMS] += 1
    return counts


def count_successions(line: Pitches) -> Floats:
    """Return how often which pitch class of a line follows which, [144]."""
    counts = np.zeros(PAIRS, np.float32)
    for first, second in pairwise(line[:, 0].tolist()):
        if first >= 0 and second >= 0:
            counts[first % CLASSES * CLASSES + second % CLASSES] += 1
    return counts


def count_transitions(classes: Floats) -> Floats:
    """Return how much each pitch class is struck while each other still rings in memory, [144]."""
    struck = np.maximum(np.diff(np.minimum(classes, 1.0), axis=0, prepend=0), 0).astype(np.float64)
    kept = float(np.exp(-HOP_SECONDS / _MEMORY_SECONDS))
    memory = np.zeros((len(struck), CLASSES))
    for frame in range(1, len(struck)):
        memory[frame] = kept * memory[frame - 1] + struck[frame - 1]
    return np.asarray((memory.T @ struck).ravel(), np.float32)


def count_chords(classes: Floats) -> Floats:
    """Return how much each major and minor triad sounds, [24], by quarters of a second: those that fit share each."""
    groups = len(classes) // _CHORD_FRAMES
    if not groups:
        return np.zeros(CHORDS, np.float32)
    beats = classes[: groups * _CHORD_FRAMES].reshape(groups, _CHORD_FRAMES, CLASSES).sum(axis=1)
    triads = np.zeros((CHORDS, CLASSES), np.float32)
    for row in range(CHORDS):
        for place in _MAJOR if row < CLASSES else _MINOR:
            triads[row, (row + place) % CLASSES] = 1.0
    fit = beats @ triads.T - 0.5 * beats.sum(axis=1, keepdims=True)
    clear = np.maximum(fit, 0.0) ** _CLARITY
    return np.asarray((clear / np.maximum(clear.sum(axis=1, keepdims=True), 1e-9)).sum(axis=0), np.float32)


def count_at_once(notes: Floats) -> Floats:
    """Return in how many frames how many pitches sound, [7]."""
    return np.bincount((notes > 0).sum(axis=1), minlength=AT_ONCE)[:AT_ONCE].astype(np.float32)


def count_spans(classes: Floats) -> Floats:
    """Return how much pitch classes sound together by the interval between them, [6] from a semitone to a tritone."""
    products = classes.T @ classes
    spans = [float(sum(products[at, (at + span) % CLASSES] for at in range(CLASSES))) for span in range(1, 7)]
    return np.array(spans, np.float32)


def count_registers(notes: Floats) -> Floats:
    """Return how much sounds in each half octave from C1 on, [14]."""
    return np.asarray(notes.sum(axis=0).reshape(REGISTERS, -1).sum(axis=1))
