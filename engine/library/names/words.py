"""The words of names, folded so that spellings of one name are equal."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from engine.library.text.folding import fold

_WORD = re.compile(r"(?:[^\W\d_][\u0300-\u036f]*)+(?:['’ʼʹʻ`´‘׳](?:[^\W\d_][\u0300-\u036f]*)+)*['’ʼʹ`´]?\.?")
_MARKS = "'’ʼʹʻ`´‘׳."
_CAMEL = re.compile(r"(?<=[a-zà-öø-ÿ])(?=[A-Z])")
_CLUSTER_LETTERS = 4


class NameWord(NamedTuple):
    """A word of a name: its key, where it stands in the text, and whether it may be initials written together."""

    key: str
    start: int
    end: int
    cluster: bool


def to_name_words(text: str) -> list[NameWord]:
    """Return the words of a name in order; digits and what stands between words are left out."""
    words = []
    for found in _WORD.finditer(text):
        written = found[0]
        letters = written.rstrip(_MARKS)
        cluster = 1 < len(letters) <= _CLUSTER_LETTERS and letters.isascii() and letters[0].isupper()
        words.append(NameWord(to_key(written), found.start(), found.end(), cluster and _is_cluster(letters)))
    return [word for word in words if word.key]


def to_key(name: str) -> str:
    """Return what spellings of a name share: case, accents, hyphens, apostrophes, and "ae" for "ä"."""
    return _to_key(unicodedata.normalize("NFC", name))


def part_camel_case(text: str) -> str:
    """Return "BachJS" as "Bach JS"; a text of several words as it is."""
    return text if " " in text else _CAMEL.sub(" ", text)


def squeeze(folded: str) -> str:
    """Return folded text with the umlauts alike that are written with two letters."""
    return folded.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def spread(folded: str) -> str:
    """Return folded text without apostrophes and full stops, with spaces for what else parts names."""
    return folded.translate(_NO_MARKS).replace("-", " ").translate(_TO_SPACES)


def _is_cluster(letters: str) -> bool:
    return letters.isupper() or (len(letters) == 2 and letters[1] in "vd")


@lru_cache(maxsize=16384)
def _to_key(name: str) -> str:
    return " ".join(spread(squeeze(fold(name))).split())


_NO_MARKS = str.maketrans(dict.fromkeys(_MARKS, ""))
_TO_SPACES = str.maketrans(dict.fromkeys("-‐‑–—·・･=＝⸗゠_\u00a0", " "))
