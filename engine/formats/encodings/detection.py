"""Telling a text's encoding: of every possible one, how many bits it takes to say the text in its languages."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from unicodedata import category

from engine.formats.encodings.languages import (
    ALPHABETS,
    HIRAGANA_COST,
    JAPANESE,
    KATAKANA_COST,
    KOREAN,
    SIMPLIFIED,
    TRADITIONAL,
)

_ASCII_COST = 4.5
_DAMAGE_COST = 25.0
_SYMBOL_COST, _QUOTE_COST = 13.0, 8.0
_QUOTES = frozenset("‘’“”„‚–—…«»‹›©®™°·ºª\u00a0№")
_ALIEN_COST = 14.0
_CAPITAL_COST, _CAPITAL_INSIDE_COST, _SMALL_FIRST_COST = 2.0, 12.0, 2.0
_NEXT_CAPITAL_COST = 0.5
_INSIDE_COST = 10.0
_APOSTROPHES, _OPENING = frozenset("’·"), frozenset("‘“„«‹’°")
_WIDE = "\u2e80"
_BORDER_COST, _SWITCH_COST = 8.0, 3.0
_RARE_COST = 3.0
_PAIR_COST = 2.5
_SAMPLE = 3_000
# Marks that no encoding has within a character.
_LINES = re.compile(rb"[\r\n<>]+")


@dataclass(frozen=True, slots=True)
class Model:
    """What a character costs in one language, and whether words of it may mix with ASCII's letters."""

    cost: Callable[[str], float]
    latin: bool
    rare: str = ""


def candidates() -> Iterator[tuple[str, float, Model]]:
    """Return every encoding with a language that is written in it, and how unlikely the two are beforehand, in bits."""
    for number, language in enumerate(ALPHABETS):
        for encoding, prior in language.encodings:
            yield encoding, prior, Model(_alphabet_costs(number), language.latin, language.rare)
    for encoding, prior, cost in (
        ("cp932", 4.0, _japanese_cost),
        ("euc_jp", 9.0, _japanese_cost),
        ("gbk", 4.0, _simplified_cost),
        ("cp950", 5.0, _traditional_cost),
        ("cp949", 5.0, _korean_cost),
    ):
        yield encoding, prior, Model(cost, latin=False)


def guess(texts: Iterable[bytes]) -> str:
    """Return the name of the encoding that all the texts are likeliest in; they are taken to be no UTF-8."""
    lines = dict.fromkeys(line for text in texts for line in _LINES.split(text) if not line.isascii())
    sample = b"\n".join(islice(lines, _SAMPLE))[:_SAMPLE]
    decoded: dict[str, str] = {}
    best, fewest = "cp1252", float("inf")
    for encoding, prior, model in candidates():
        if encoding not in decoded:
            decoded[encoding] = sample.decode(encoding, "replace")
        bits = prior + measure(decoded[encoding], model)
        if bits < fewest:
            best, fewest = encoding, bits
    return best


def measure(text: str, model: Model) -> float:
    """Return how many bits it takes to say a text in a language."""
    bits = 0.0
    before, char, letter = "\n", "\n", ""
    for after in f"{text}\n":
        if char < "\x80":
            bits += _ASCII_COST + (_RARE_COST if char in model.rare else 0.0)
        else:
            bits += model.cost(char) + _placing(before, char, after)
        if before.isalpha() and char.isalpha() and (before > "\x7f" or char > "\x7f"):
            bits += _joining(before, char, model)
        if char.isalpha():
            if not model.latin and letter and (letter < "\x80") != (char < "\x80"):
                bits += _SWITCH_COST
            letter = char
        before, char = char, after
    return bits


def _placing(before: str, char: str, after: str) -> float:
    """Return what it costs that a character stands between these: signs end words, capitals begin them."""
    if char >= _WIDE:
        return _INSIDE_COST if _touches_word(before, after) else 0.0
    if not char.isalpha():
        is_inside = before.isalpha() and after.isalpha() and char not in _APOSTROPHES
        return _INSIDE_COST if is_inside or _begins_word(before, char, after) else 0.0
    if char.isupper():
        if before.isupper():
            return _INSIDE_COST if after.islower() else _NEXT_CAPITAL_COST
        return _CAPITAL_COST
    return _SMALL_FIRST_COST if before == "\n" and char.islower() else 0.0


def _begins_word(before: str, char: str, after: str) -> bool:
    """Whether a sign stands before a small letter as if it were its word's first letter."""
    return after.islower() and not before.isalpha() and char not in _OPENING


def _touches_word(before: str, after: str) -> bool:
    return any(char.isalpha() and char < "\x80" for char in (before, after))


def _joining(before: str, char: str, model: Model) -> float:
    """Return what it costs that two letters of one word follow one another: words keep to one script."""
    bits = 0.0
    if model.latin:
        bits += _PAIR_COST if min(before, char) > "\x7f" else 0.0
    elif (char < "\x80") != (before < "\x80"):
        bits += _BORDER_COST
    if char.isupper() and before.islower():
        bits += _CAPITAL_INSIDE_COST
    return bits


@cache
def _alphabet_costs(number: int) -> Callable[[str], float]:
    language = ALPHABETS[number]
    letters = language.letters
    lowest, width = (6.0, 0.6 * len(letters)) if language.latin else (3.3, 6.0)
    costs = {letter: lowest + width * rank / len(letters) for rank, letter in enumerate(letters)}

    @cache
    def cost(char: str) -> float:
        known = costs.get(char.lower())
        return known if known is not None else _other_cost(char)

    return cost


def _other_cost(char: str) -> float:
    """Return what a character costs that no language expects."""
    if char == "\ufffd" or category(char) in {"Cc", "Co", "Cn"}:
        return _DAMAGE_COST
    if char in _QUOTES:
        return _QUOTE_COST
    return _ALIEN_COST if char.isalpha() else _SYMBOL_COST


@cache
def _japanese_cost(char: str) -> float:
    if "\u3041" <= char <= "\u3096":
        return HIRAGANA_COST
    if "\u30a1" <= char <= "\u30fc":
        return KATAKANA_COST
    if "\uff61" <= char <= "\uff9f":
        return 10.0
    return _character_cost(char, JAPANESE, "shift_jis", (0x889F, 0x9872))


@cache
def _simplified_cost(char: str) -> float:
    return _character_cost(char, SIMPLIFIED, "gb2312", (0xB0A1, 0xD7FE))


@cache
def _traditional_cost(char: str) -> float:
    return _character_cost(char, TRADITIONAL, "big5", (0xA440, 0xC67E))


@cache
def _korean_cost(char: str) -> float:
    if "\uac00" <= char <= "\ud7a3":
        return 7.5 if char in KOREAN else 13.0 if 0 < _code(char, "euc_kr") < 0x10000 else 18.0
    return _character_cost(char, "", "euc_kr", (0, 0))


def _character_cost(char: str, frequent: str, encoding: str, level_1: tuple[int, int]) -> float:
    """Return what a Chinese character costs: frequent ones least, then the first level of its standard."""
    if "\u3000" <= char <= "\u303f" or "\uff01" <= char <= "\uff5e":
        return 9.0
    if not "\u4e00" <= char <= "\u9fff":
        return max(_other_cost(char), 20.0 if char.isalpha() else 0.0)
    if char in frequent:
        return 9.0
    code = _code(char, encoding)
    if not code:
        return 21.0
    return 13.0 if level_1[0] <= code <= level_1[1] else 17.0


def _code(char: str, encoding: str) -> int:
    try:
        return int.from_bytes(char.encode(encoding), "big")
    except UnicodeEncodeError:
        return 0
