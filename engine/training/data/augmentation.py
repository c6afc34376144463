"""Varying patches, so that the encoder hears the notes instead of reading the header."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.inputs.patches import BEGIN, END, PATCH_SIZE

Patches = npt.NDArray[np.uint8]
Random = np.random.Generator

_KEYS = (
    "C",
    "G",
    "D",
    "A",
    "E",
    "F",
    "Bb",
    "Eb",
    "Ab",
    "Am",
    "Em",
    "Bm",
    "Dm",
    "Gm",
    "Cm",
    "Ador",
    "Edor",
    "Dmix",
    "Amix",
)
_METRES = ("2/4", "3/4", "4/4", "6/8", "9/8", "3/8", "12/8", "2/2")
# What a header patch begins with, and lines to put in its place; the first of each pair is ABC, the second MTF.
_FIELDS: tuple[tuple[tuple[bytes, tuple[str, ...]], ...], ...] = (
    (
        (b"K:", tuple(f"K:{key}\n" for key in _KEYS)),
        (b"key_s", tuple(f"key_signature {key} 0\n" for key in _KEYS[:15])),
    ),
    (
        (b"M:", tuple(f"M:{metre}\n" for metre in _METRES)),
        (b"time_", tuple(f"time_signature {metre.replace('/', ' ')} 24 8 0\n" for metre in _METRES)),
    ),
    (
        (b"Q:", tuple(f"Q:1/4={pace}\n" for pace in range(50, 200, 10))),
        (b"set_t", tuple(f"set_tempo {60_000_000 // pace} 0\n" for pace in range(50, 200, 10))),
    ),
)
_INSTRUMENT_NAMES = (b" nm=", b" snm=")


@dataclass(frozen=True, slots=True)
class Augmentation:
    """Probabilities: `drop` and `scramble` for each header field, `instruments` of losing the instruments' names."""

    drop: float
    scramble: float
    instruments: float


HEADERS_REMOVED = Augmentation(drop=1.0, scramble=0.0, instruments=1.0)


def vary(patches: Patches, augmentation: Augmentation, limit: int, random: Random) -> Patches:
    """Return at most `limit` patches of a piece with its header varied."""
    return crop(vary_header(patches, augmentation, random), limit, random)


def vary_header(patches: Patches, augmentation: Augmentation, random: Random) -> Patches:
    """Drop or scramble key, metre and tempo, each by its own draw, and drop instruments, in a copy."""
    patches = patches.copy()
    kept = np.ones(len(patches), bool)
    for field in _FIELDS:
        chance = random.random()
        for beginning, replacements in field:
            rows = _beginning_with(patches, beginning)
            if chance < augmentation.drop:
                kept &= ~rows
            elif chance < augmentation.drop + augmentation.scramble and rows.any():
                patches[rows] = to_patch(replacements[int(random.integers(len(replacements)))])
    if random.random() < augmentation.instruments:
        kept &= ~_beginning_with(patches, b"progr")
        _cut_names(patches)
    return patches[kept]


def crop(patches: Patches, limit: int, random: Random) -> Patches:
    """Return the head, the tail or a stretch of the middle of a piece that is longer than `limit`."""
    spare = len(patches) - limit
    if spare <= 0:
        return patches
    start = (0, spare, int(random.integers(spare + 1)))[int(random.integers(3))]
    return patches[start : start + limit]


def to_patch(line: str) -> Patches:
    """Return one line as a patch uint8 `[64]`."""
    row = bytes([BEGIN]) + line.encode("ascii")[: PATCH_SIZE - 2] + bytes([END])
    return np.frombuffer(row.ljust(PATCH_SIZE, b"\0"), np.uint8)


def _beginning_with(patches: Patches, beginning: bytes) -> npt.NDArray[np.bool_]:
    wanted = np.frombuffer(beginning, np.uint8)
    found: npt.NDArray[np.bool_] = (patches[:, 1 : 1 + len(wanted)] == wanted).all(axis=1)
    return found


def _cut_names(patches: Patches) -> None:
    for row in np.flatnonzero(_beginning_with(patches, b"V:")):
        line = patches[row].tobytes()
        places = [line.find(name) for name in _INSTRUMENT_NAMES if name in line]
        if places:
            patches[row] = to_patch(line[1 : min(places)].decode("ascii") + "\n")
