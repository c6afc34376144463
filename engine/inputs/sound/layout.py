"""Which part of the vector of a recording says what, and what becomes of it when the music is transposed."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from engine.inputs.sound import harmony, rhythm, timbre

Floats = npt.NDArray[np.float32]
Kind = Literal["fixed", "classes", "pairs"]


@dataclass(frozen=True, slots=True)
class Block:
    """Numbers `start` to `stop` (exclusive) of the vector.

    Under transposition "classes" move round within each twelve, "pairs" (12 · 12, of which after which) along both
    sides, and what is "fixed" stays.
    """

    name: str
    start: int
    stop: int
    kind: Kind


def _lay_out(*sizes: tuple[str, int, Kind]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for name, size, kind in sizes:
        start = blocks[-1].stop if blocks else 0
        blocks.append(Block(name, start, start + size, kind))
    return tuple(blocks)


LAYOUT = _lay_out(
    ("chroma", harmony.CLASSES, "classes"),
    ("pitch classes", harmony.CLASSES, "classes"),
    ("beginning", harmony.CLASSES, "classes"),
    ("ending", harmony.CLASSES, "classes"),
    ("bass", harmony.CLASSES, "classes"),
    ("last bass", harmony.CLASSES, "classes"),
    ("melody", harmony.CLASSES, "classes"),
    ("keys", 2 * harmony.CLASSES, "classes"),
    ("keys of the beginning", 2 * harmony.CLASSES, "classes"),
    ("keys of the ending", 2 * harmony.CLASSES, "classes"),
    ("chords", harmony.CHORDS, "classes"),
    ("transitions", harmony.PAIRS, "pairs"),
    ("melody successions", harmony.PAIRS, "pairs"),
    ("bass successions", harmony.PAIRS, "pairs"),
    ("melody intervals", harmony.INTERVALS, "fixed"),
    ("melody interval pairs", harmony.PAIRS, "fixed"),
    ("melody interval grams", harmony.GRAMS, "fixed"),
    ("spans", 6, "fixed"),
    ("at once", harmony.AT_ONCE, "fixed"),
    ("registers", harmony.REGISTERS, "fixed"),
    ("recurrence by lag", rhythm.LAGS, "fixed"),
    ("recurrence by scale", rhythm.SCALES, "fixed"),
    ("recurrence by beat", rhythm.BEATS, "fixed"),
    ("onset gaps", rhythm.GAPS, "fixed"),
    ("onset gap ratios", rhythm.RATIOS, "fixed"),
    ("melody length ratios", rhythm.RATIOS, "fixed"),
    ("tempo", rhythm.TEMPOS, "fixed"),
    ("rates", 4, "fixed"),
    ("timbre", 2 * timbre.BANDS + timbre.QUALITIES, "fixed"),
)
SOUND_FEATURES = LAYOUT[-1].stop


def transpose(features: Floats, semitones: int) -> Floats:
    """Return the features float32 `[…, SOUND_FEATURES]` of the same music some semitones higher, in a copy.

    The register and the timbre are left as they are.
    """
    moved = features.copy()
    for block in LAYOUT:
        part = features[..., block.start : block.stop]
        if block.kind == "classes":
            rows = part.reshape(*part.shape[:-1], -1, harmony.CLASSES)
            moved[..., block.start : block.stop] = np.roll(rows, semitones, axis=-1).reshape(part.shape)
        elif block.kind == "pairs":
            rows = part.reshape(*part.shape[:-1], harmony.CLASSES, harmony.CLASSES)
            rolled = np.roll(rows, (semitones, semitones), axis=(-2, -1))
            moved[..., block.start : block.stop] = rolled.reshape(part.shape)
    return moved
