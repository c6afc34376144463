"""Which number of a piece's note features means what, and what transposing the piece does to them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
import numpy.typing as npt

Features = npt.NDArray[np.float32]

Kind = Literal["fixed", "classes", "keys", "transitions", "fifths", "letters", "pitches"]
Source = Literal["heard", "key", "metre", "tempo", "instruments"]

PITCH_SCALE = 128.0
_MOST_SIGNS = 7
_SIGNATURES = 2 * _MOST_SIGNS + 1


@dataclass(frozen=True, slots=True)
class Block:
    """The numbers from `start` to `stop` (exclusive), what transposing does to them, and where they come from.

    Kinds: "fixed" stay as they are, "classes" are rolled in twelves, "keys" in twelves too (major, then minor),
    "transitions" are 12 × 12 and rolled both ways, "fifths" are signatures from −7 to 7, some with none as well,
    "letters" are rolled in sevens, "pitches" are (MIDI number + 1) / 128 where they are not zero. What is not "heard"
    comes from the header that the source names, and is zero where that is absent.
    """

    name: str
    start: int
    stop: int
    kind: Kind
    source: Source

    @property
    def stated(self) -> bool:
        """Whether a header says it."""
        return self.source != "heard"


def _blocks(rows: Iterable[tuple[str, int, Kind, Source]]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    start = 0
    for name, size, kind, source in rows:
        blocks.append(Block(name, start, start + size, kind, source))
        start += size
    return tuple(blocks)


LAYOUT = _blocks((
    # How long each pitch class sounds, from C on: in all, at the beginning, at the end, in the bass, in the melody.
    ("pitch classes", 12, "classes", "heard"),
    ("pitch classes of the beginning", 12, "classes", "heard"),
    ("pitch classes of the end", 12, "classes", "heard"),
    ("bass classes", 12, "classes", "heard"),
    ("melody classes", 12, "classes", "heard"),
    ("first classes", 12, "classes", "heard"),
    ("last bass", 12, "classes", "heard"),
    ("last melody note", 12, "classes", "heard"),
    ("diatonic sets", 12, "classes", "heard"),
    ("chord roots", 12, "classes", "heard"),
    ("keys", 24, "keys", "heard"),
    ("sharpened keys", 24, "keys", "heard"),
    ("keys of the end", 24, "keys", "heard"),
    ("melody transitions", 144, "transitions", "heard"),
    # What a score writes; zero for MIDI.
    ("letters", 7, "letters", "heard"),
    ("last letters", 14, "letters", "heard"),
    ("signs", 21, "letters", "heard"),
    ("fresh signs", 21, "letters", "heard"),
    ("likely signatures", 15, "fifths", "heard"),
    ("bar lengths", 16, "fixed", "heard"),
    ("marks", 12, "fixed", "heard"),
    # Metre and rhythm.
    ("onset autocorrelation", 34, "fixed", "heard"),
    ("bass autocorrelation", 34, "fixed", "heard"),
    ("harmony autocorrelation", 24, "fixed", "heard"),
    ("periods", 42, "fixed", "heard"),
    ("note lengths", 16, "fixed", "heard"),
    ("melody distances", 16, "fixed", "heard"),
    ("bass distances", 16, "fixed", "heard"),
    ("rhythm pairs", 64, "fixed", "heard"),
    ("rhythm shares", 6, "fixed", "heard"),
    # Lines.
    ("melody intervals", 27, "fixed", "heard"),
    ("bass intervals", 27, "fixed", "heard"),
    ("first melody intervals", 12, "fixed", "heard"),
    ("first melody rhythm", 12, "fixed", "heard"),
    ("melody shapes", 256, "fixed", "heard"),
    ("melody turns", 128, "fixed", "heard"),
    # What sounds together.
    ("vertical intervals", 12, "fixed", "heard"),
    ("chord qualities", 14, "fixed", "heard"),
    ("root movements", 12, "fixed", "heard"),
    ("sounding together", 10, "fixed", "heard"),
    ("voices", 10, "fixed", "heard"),
    ("range", 6, "pitches", "heard"),
    ("ranges of voices", 18, "pitches", "heard"),
    ("shares of voices", 6, "fixed", "heard"),
    ("size", 26, "fixed", "heard"),
    ("drums", 2, "fixed", "heard"),
    ("notation", 3, "fixed", "heard"),
    # Headers.
    ("signature", 16, "fifths", "key"),
    ("mode", 9, "fixed", "key"),
    ("metre", 16, "fixed", "metre"),
    ("tempo", 14, "fixed", "tempo"),
    ("pace", 18, "fixed", "tempo"),
    ("programs", 128, "fixed", "instruments"),
    ("families", 16, "fixed", "instruments"),
    ("instruments", 3, "fixed", "instruments"),
))  # fmt: skip

NOTE_FEATURES = LAYOUT[-1].stop
BLOCKS = {block.name: block for block in LAYOUT}


def transpose_features(features: Features, semitones: int, steps: int) -> Features:
    """Return features `[…, NOTE_FEATURES]` as those of the piece transposed by `semitones` and so many letter `steps`.

    A whole tone up is (2, 1), a major third down (−4, −2). Exact but for "signs", "fresh signs" and "likely
    signatures": whether a raised letter needs a sharp or a natural depends on the signature.
    """
    found: Features = features[..., _origins(semitones, steps)]
    moved = np.float32(semitones / PITCH_SCALE)
    circle = _circle(7 * semitones - 12 * steps)
    for block in LAYOUT:
        part = found[..., block.start : block.stop]
        if block.kind == "pitches":
            part[part != 0] += moved
        elif block.kind == "fifths":
            part[..., :_SIGNATURES] = part[..., :_SIGNATURES] @ circle
    return found


@lru_cache(maxsize=256)
def _origins(semitones: int, steps: int) -> npt.NDArray[np.int64]:
    """Return where each number of the transposed piece stood before, int64 `[NOTE_FEATURES]`."""
    origins = np.arange(NOTE_FEATURES)
    for block in LAYOUT:
        part = origins[block.start : block.stop]
        if block.kind in {"classes", "keys"}:
            moved = np.roll(part.reshape(-1, 12), semitones, -1)
        elif block.kind == "transitions":
            moved = np.roll(part.reshape(12, 12), (semitones, semitones), (0, 1))
        elif block.kind == "letters":
            moved = np.roll(part.reshape(-1, 7), steps, -1)
        else:
            continue
        origins[block.start : block.stop] = moved.reshape(-1)
    return origins


@lru_cache(maxsize=256)
def _circle(fifths: int) -> Features:
    """Return which signature becomes which, float32 `[15, 15]`; those of more than seven signs are respelt."""
    found = np.zeros((_SIGNATURES, _SIGNATURES), np.float32)
    for place in range(_SIGNATURES):
        signature = place - _MOST_SIGNS + fifths
        while signature > _MOST_SIGNS:
            signature -= 12
        while signature < -_MOST_SIGNS:
            signature += 12
        found[place, signature + _MOST_SIGNS] = 1
    return found
