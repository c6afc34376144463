"""Words in any script, folded so that they compare: case, accents, width, transliteration, and how a name sounds."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import groupby

from unidecode import unidecode

# Marks that a writer may leave out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs, soft hyphens
# and variation selectors. The marks of other scripts (Devanagari, Thai, kana …) are letters of their own and stay.
_OPTIONAL_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u00ad"
    "\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef]"
)
# Letters that writers of Arabic, Persian and Urdu put for one another, and the final sigma.
_VARIANTS = str.maketrans({"ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ە": "ه", "ہ": "ه", "ς": "σ"})

# Scripts written without spaces between words (Hangul because its spacing varies): they are searched by substring.
_HAN = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_KANA = "\u3031-\u3035\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\U0001b000-\U0001b16f"
_HANGUL = "\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\uac00-\ud7ff"
_SOUTH_EAST = "\u0e01-\u0e4e\u0e81-\u0ece\u0edc-\u0edf\u0f40-\u0fbc\u1000-\u103f\u1050-\u109d\u1780-\u17d3"
_UNSPACED = re.compile(f"[{_HAN}{_KANA}{_HANGUL}{_SOUTH_EAST}\u3105-\u312f\u31a0-\u31bf]")
_ONE_SCRIPT = re.compile(f"[{_HAN}]+|[{_KANA}]+|[{_HANGUL}]+|[{_SOUTH_EAST}]+")

_SHARP = re.compile(r"\b([a-h])[#♯]")
_FLAT = re.compile(r"\b([a-h])♭")
_ELISION = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)+")
_CAMEL = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][^\W\d_A-Z])")

# How European spellings and transliterations of one name differ; applied in this order to Latin letters.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("tsch|tch|cz", "ch"),
        ("sch|sh|sz", "s"),
        ("ch|kh|ck|q", "k"),
        ("ph|w|v", "f"),
        ("zh|ts|tz|z", "s"),
        ("x", "ks"),
        ("c(?=[eiy])", "s"),
        ("c", "k"),
        ("[yj]", "i"),
        ("(?<=[bdgrt])h", ""),
        ("ae", "a"),
        ("oe", "o"),
        ("ou|ue", "u"),
        ("ie", "e"),
        (r"(.)\1+", r"\1"),
    )
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text, folded; `latin` is its transliteration, empty where it says nothing new.

    An `unspaced` word is a run of a script without spaces, to be found by any part of it.
    """

    folded: str
    latin: str = ""
    unspaced: bool = False


class _Kind(Enum):
    SEPARATOR = 0
    LETTER = 1
    DIGIT = 2
    UNSPACED = 3


def fold(text: str) -> str:
    """Return `text` without differences of case, accents, width and form; folding again changes nothing."""
    spread = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = _OPTIONAL_MARKS.sub("", spread).translate(_VARIANTS)
    if not bare.isascii():
        bare = "".join(map(_fold_character, bare))
    return unicodedata.normalize("NFC", bare)


def to_words(text: str) -> Iterator[Word]:
    """Yield the words of `text`, folded, in order; letters and digits part ("BWV1007" is two words)."""
    folded = _FLAT.sub(r"\1 flat ", _SHARP.sub(r"\1 sharp ", fold(text)))
    for kind, characters in groupby(folded, _kind):
        if kind is not _Kind.SEPARATOR:
            word = "".join(characters)
            yield Word(word, "" if word.isascii() else _to_latin(word), kind is _Kind.UNSPACED)


def to_elisions(text: str) -> Iterator[str]:
    """Yield what "O'Neill" and "l'amour" become when they are written as one word: "oneill", "lamour"."""
    for elided in _ELISION.findall(text):
        yield "".join(word.folded for word in to_words(elided))


def split_camel_case(text: str) -> str:
    """Return a file name's words apart: "MoonlightSonata" becomes "Moonlight Sonata"."""
    return _CAMEL.sub(" ", text)


@lru_cache(maxsize=65536)
def to_sound(latin: str) -> str:
    """Return a key that spellings of one name share: "tchaikovsky", "tschaikowsky" and "chaikovskii" give the same."""
    for pattern, sound in _SOUNDS:
        latin = pattern.sub(sound, latin)
    return latin


@lru_cache(maxsize=65536)
def _fold_character(character: str) -> str:
    if character.isascii():
        return character
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    if unicodedata.name(character, "").startswith("LATIN"):
        plain = unidecode(character).casefold()
        return plain if plain.isalnum() else character
    return character


@lru_cache(maxsize=65536)
def _kind(character: str) -> _Kind:
    if _UNSPACED.match(character):
        return _Kind.UNSPACED
    category = unicodedata.category(character)
    if category[0] in "LM":
        return _Kind.LETTER
    return _Kind.DIGIT if category[0] == "N" else _Kind.SEPARATOR


def _to_latin(word: str) -> str:
    if _UNSPACED.match(word) and not _ONE_SCRIPT.fullmatch(word):
        return ""
    return "".join(letter for letter in unidecode(word).casefold() if letter.isascii() and letter.isalnum())
