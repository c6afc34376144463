"""The colours of the map: what tells them apart is seen with any kind of colour vision (Okabe and Ito; Tol)."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from desktop.theme import DARK, Colours, colours
from engine.library.presence import to_code
from engine.modality import MUSIC
from engine.search.mapping.mapping import LibraryMap, Naming

_LIGHT_KINDS = (0x0072B2, 0xD55E00, 0x009E73, 0xAA4499)
_DARK_KINDS = (0x6CB4EE, 0xF0925A, 0x4CC9A0, 0xD58BC8)
_LIGHT_TEN = (*(0x332288, 0xCC6677, 0x117733, 0xDDAA33, 0x66BBDD, 0x882255, 0x44AA99, 0x999933, 0xAA4499, 0xBB5500),)
_DARK_TEN = (*(0x8C9EFF, 0xEE8866, 0x5CC98A, 0xEEDD88, 0x99DDFF, 0xFF9FB8, 0x44BBAA, 0xBBCC33, 0xC9A0DC, 0xD9A066),)


class ColourBy(StrEnum):
    """What the colours of the map tell."""

    KIND = "kind"
    COMPOSER = "composer"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Colouring:
    """What colours stand for: `names` with `shades` (0xRRGGBB), and the number [n] of each piece's; -1 for others."""

    names: tuple[str, ...]
    shades: tuple[int, ...]
    codes: npt.NDArray[np.int16]
    other: int

    @property
    def counts(self) -> tuple[int, ...]:
        """How many pieces have each colour, and at last the others."""
        counts = np.bincount(self.codes + 1, minlength=len(self.names) + 1)
        return (*counts[1:].tolist(), int(counts[0]))

    def inks(self) -> npt.NDArray[np.uint32]:
        """Return the colour [n] of each piece."""
        return np.array([self.other, *self.shades], np.uint32)[self.codes + 1]


def colour_map(found: LibraryMap, by: ColourBy, kind_names: tuple[str, ...]) -> Colouring:
    """Return how a map is coloured; `kind_names` are those of the kinds of music, in their order."""
    now = colours()
    dark = now is DARK
    if by is ColourBy.KIND:
        there = [number for number, kind in enumerate(MUSIC) if (found.kinds == to_code(kind)).any()]
        shades = _DARK_KINDS if dark else _LIGHT_KINDS
        codes = np.full(len(found.kinds), -1, np.int16)
        for place, number in enumerate(there):
            codes[found.kinds == to_code(MUSIC[number])] = place
        names = tuple(kind_names[number] for number in there)
        return Colouring(names, tuple(shades[number] for number in there), codes, _other(now))
    naming: Naming = found.composers if by is ColourBy.COMPOSER else found.tags
    ten = _DARK_TEN if dark else _LIGHT_TEN
    return Colouring(naming.names, ten[: len(naming.names)], naming.codes, _other(now))


def _other(now: Colours) -> int:
    return to_number("#57524a" if now is DARK else "#c9c1b1")


def to_number(colour: str) -> int:
    """Return #rrggbb as a number."""
    return int(colour[1:], 16)
