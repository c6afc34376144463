"""Varying patches, so that the encoder hears the notes instead of reading the header."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from engine.inputs.notation import LAYOUT, NOTE_FEATURES
from engine.inputs.patches import BEGIN, END, PATCH_SIZE
from engine.training.data.arrays import View

Floats = npt.NDArray[np.float32]
Patches = npt.NDArray[np.uint8]
Random = np.random.Generator

KEY, METRE, TEMPO, INSTRUMENTS = "key", "metre", "tempo", "instruments"
ALL_FIELDS = (KEY, METRE, TEMPO, INSTRUMENTS)

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
_FIELDS: dict[str, tuple[tuple[bytes, tuple[str, ...]], ...]] = {
    KEY: (
        (b"K:", tuple(f"K:{key}\n" for key in _KEYS)),
        (b"key_s", tuple(f"key_signature {key} 0\n" for key in _KEYS[:15])),
    ),
    METRE: (
        (b"M:", tuple(f"M:{metre}\n" for metre in _METRES)),
        (b"time_", tuple(f"time_signature {metre.replace('/', ' ')} 24 8 0\n" for metre in _METRES)),
    ),
    TEMPO: (
        (b"Q:", tuple(f"Q:1/4={pace}\n" for pace in range(50, 200, 10))),
        (b"set_t", tuple(f"set_tempo {60_000_000 // pace} 0\n" for pace in range(50, 200, 10))),
    ),
}
_INSTRUMENT_NAMES = (b" nm=", b" snm=")


@dataclass(frozen=True, slots=True)
class Chances:
    """Probabilities: `drop` and `scramble` for each header field, `instruments` of losing the instruments' names."""

    drop: float
    scramble: float
    instruments: float


@dataclass(frozen=True, slots=True)
class Varied:
    """A view as one step sees it: `patches` uint8 `[n, 64]`, note `features` float32 `[f]`."""

    patches: Patches
    features: Floats


def vary(view: View, chances: Chances, limit: int, random: Random) -> Varied:
    """Return at most `limit` patches of a view, and its features, with the same parts of its header dropped.

    Where a field of the patches is replaced by a wrong one, the features lose it.
    """
    draws = {field: random.random() for field in _FIELDS}
    without = {field for field, draw in draws.items() if draw < chances.drop + chances.scramble}
    if random.random() < chances.instruments:
        without.add(INSTRUMENTS)
    features = without_stated(view.features, view.bare, without)
    if not limit:
        return Varied(view.patches[:0], features)
    scrambled = {field for field in without if chances.drop <= draws.get(field, 0.0)}
    return Varied(crop(vary_header(view.patches, without, scrambled, random), limit, random), features)


def without_stated(features: Floats, bare: Floats, without: Iterable[str]) -> Floats:
    """Return `features` `[f]` with what some header fields state taken from `bare`, which is read without any header.

    What is heard of the pitches of ABC depends on its key line: without it, it is that of `bare`.
    """
    without = set(without)
    if not without:
        return features
    result = np.where(_heard(), bare, features) if KEY in without else features.copy()
    for field in without:
        result[_stated(field)] = bare[_stated(field)]
    return result.astype(np.float32)


def vary_header(patches: Patches, without: Iterable[str], scrambled: Iterable[str], random: Random) -> Patches:
    """Drop header fields, those that are `scrambled` replaced by some other value, in a copy."""
    patches = patches.copy()
    kept = np.ones(len(patches), bool)
    without, scrambled = set(without), set(scrambled)
    for field, beginnings in _FIELDS.items():
        for beginning, replacements in beginnings:
            rows = _beginning_with(patches, beginning) if field in without else None
            if rows is None:
                continue
            if field not in scrambled:
                kept &= ~rows
            elif rows.any():
                patches[rows] = to_patch(replacements[int(random.integers(len(replacements)))])
    if INSTRUMENTS in without:
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


@cache
def _heard() -> npt.NDArray[np.bool_]:
    """Return which features come from the notes, bool `[f]`."""
    heard = np.ones(NOTE_FEATURES, bool)
    for field in ALL_FIELDS:
        heard[_stated(field)] = False
    return heard


@cache
def _stated(field: str) -> npt.NDArray[np.int64]:
    """Return the places of what a header field states."""
    return np.concatenate([np.arange(row.start, row.stop) for row in LAYOUT if row.source == field])
