"""A text folded so that words compare, which still knows where each character stood."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from engine.library.text.folding import fold

_SIGNS = str.maketrans({"♯": "#"})
# Characters of scripts without spaces stand for themselves; letters and digits part.
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff"
_ATOM = re.compile(rf"[{_UNSPACED}]|[^\W\d_{_UNSPACED}]+|\d+|[#♭]")


@dataclass(frozen=True, slots=True)
class Atom:
    """A word, a number, a sign, or one character of a script without spaces; where it stands in the folded text."""

    text: str
    start: int
    stop: int


class Folded:
    """A text and its folded `string`; each character is folded for itself."""

    def __init__(self, text: str) -> None:
        self._text = text
        characters = [(part, place) for place, char in enumerate(text) for part in _fold(char)]
        self.string = "".join(part for part, _ in characters)
        self._at = [place for _, place in characters]

    def place(self, start: int, stop: int) -> tuple[int, int]:
        """Return where a part [start, stop) of the folded string, not empty, stands in the text."""
        end = self._at[stop - 1] + 1
        while end < len(self._text) and unicodedata.combining(self._text[end]):
            end += 1
        return self._at[start], end

    def atoms(self) -> list[Atom]:
        """Return the folded string in parts that are compared."""
        return [Atom(found[0], found.start(), found.end()) for found in _ATOM.finditer(self.string)]


def atoms_of(folded: str) -> list[str]:
    """Return the parts of what is folded already."""
    found: list[str] = _ATOM.findall(folded.translate(_SIGNS))
    return found


def to_atoms(text: str) -> tuple[str, ...]:
    """Return the parts of a text as `Folded` tells them."""
    return tuple(atom.text for atom in Folded(text).atoms())


@lru_cache(maxsize=16384)
def _fold(character: str) -> str:
    return fold(character).translate(_SIGNS)
