"""Given names as they are written: whole or shortened, in the forms of several languages."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby

from engine.library.names.words import squeeze
from engine.library.text.folding import to_sound
from resources import resource_path

NOT_GIVEN = frozenset(
    [
        "van",
        "von",
        "de",
        "da",
        "di",
        "du",
        "le",
        "la",
        "del",
        "della",
        "der",
        "den",
        "dem",
        "zu",
        "zur",
        "ten",
        "ter",
        "af",
        "av",
        "of",
        "the",
        "d",
        "y",
        "e",
        "et",
        "und",
        "and",
        "v",
        "do",
        "dos",
        "das",
        "a",
        "sir",
        "dr",
        "mr",
        "mrs",
        "ms",
        "miss",
        "rev",
        "fr",
        "st",
        "dom",
        "don",
        "padre",
        "pater",
        "abbe",
        "father",
        "herr",
        "frau",
        "lm",
        "gb",
        "prof",
        "lord",
        "lady",
        "count",
        "comte",
        "attr",
        "attrib",
        "attributed",
        "after",
        "nach",
        "circa",
        "ca",
        "born",
        "died",
        "by",
        "from",
        "esq",
        "op",
        "opus",
        "or",
    ]
)
"""What stands among given names and is none."""

_WHOLE = 2.0
_INITIAL = 1.0
_UNKNOWN = -1.5
_UNSAID = 0.01
_SHORTENED_LETTERS = 2
_MISSPELT_LETTERS = 6
# Letters that languages put for one another at the beginning of a name: Georg and Йорг, Karl and Charles, Хуго.
_ALIKE = frozenset(
    (one, other) for group in ("ckqh", "ijyg", "vwf", "szc", "gjz", "hgk", "fp") for one in group for other in group
)


def agreement(
    written: Sequence[str], given: Sequence[str], *, foreign: bool = False, strict: bool = False
) -> float | None:
    """Return how far given names as written (folded) agree with a person's; None where they contradict them.

    A whole name counts 2, an initial or a shortened name 1, names that the person is not known to have
    together less than nothing. `foreign` initials come from another script, where they may be others; `strict` takes
    unknown names for a contradiction.
    """
    score = 0.0
    at = 0
    matched = 0
    unknown = 0.0
    for name in written:
        found = _first_match(name, given, at, foreign=foreign)
        if found is None:
            found = _first_match(name, given, 0, foreign=foreign)
        if found is None:
            unknown = _UNKNOWN
            continue
        index, worth = found
        score += worth
        matched += 1
        at = index + 1
    score += unknown
    if written and not (matched and score > 0):
        return None
    if strict and unknown:
        return None
    return score - _UNSAID * max(len(given) - matched, 0)


def _first_match(name: str, given: Sequence[str], start: int, *, foreign: bool) -> tuple[int, float] | None:
    for index in range(start, len(given)):
        worth = _match(name, given[index], foreign=foreign)
        if worth:
            return index, worth
    return None


def _match(written: str, name: str, *, foreign: bool) -> float:
    if len(written) == 1 or len(name) == 1:
        return _INITIAL if _same_beginning(written, name, foreign=foreign) else 0.0
    if _is_same(written, name):
        return _WHOLE
    shorter, longer = sorted((written, name), key=len)
    return _INITIAL if len(shorter) >= _SHORTENED_LETTERS and longer.startswith(shorter) else 0.0


def _is_same(written: str, name: str) -> bool:
    if written == name or _groups().get(written, written) == _groups().get(name, name):
        return True
    misspelt = min(len(written), len(name)) >= _MISSPELT_LETTERS and is_one_edit(written, name)
    return misspelt or _sound(written) == _sound(name)


def _same_beginning(written: str, name: str, *, foreign: bool) -> bool:
    if written[0] == name[0]:
        return True
    return foreign and (written[0], name[0]) in _ALIKE


def is_one_edit(one: str, other: str) -> bool:
    """Return whether one letter added, left out, changed, or two that changed places, make `other` of `one`."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), -1)
    if start < 0:
        return True
    left, right = one[start:], other[start:]
    return left[1:] == right[1:] or left[1:] == right or left == right[1:] or _swapped(left, right)


def _swapped(left: str, right: str) -> bool:
    return len(left) > 1 and left[1::-1] == right[:2] and left[2:] == right[2:]


@lru_cache(maxsize=4096)
def _sound(name: str) -> str:
    return "".join(letter for letter, _ in groupby(to_sound(name)))


@lru_cache(maxsize=1)
def _groups() -> dict[str, int]:
    lines = resource_path("composers", "given_names.txt").read_text(encoding="utf-8").splitlines()
    return {squeeze(name): number for number, line in enumerate(lines) for name in line.split()}
