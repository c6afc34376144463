"""What speaks for and against two pieces being one work: their vectors, their names and their facts."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from engine.formats.content import Facts
from engine.library.names.catalogues import to_work_numbers
from engine.library.names.persons import Persons
from engine.library.text.folding import to_words
from engine.library.text.fulltext import fold_title
from engine.library.vocabulary import vocabulary
from engine.search.key_names import parse_key

MOST_PROMINENCE = 10.0
ALIKE = 0.03
"""How far the logarithms of counts of notes or bars may differ where a work is written or played a little otherwise."""

SPEAKS_FOR = frozenset(
    {
        *("forward", "backward", "nearest", "nearest back", "title same", "title same, says little", "title alike"),
        *("composer same", "number same", "key same", "metre same", "bars same", "length same", "notes same"),
    }
)
_CLOSE = 0.06
_FAR = 0.3
_REPEATS = (1.0, 2.0, 0.5)
_SHARED, _UNSHARED = 0.6, 0.2
_FEWEST_LETTERS = 6
_TRACK = re.compile(r"^\s*\d{1,3}[\s.\-–]+(?=\D)")


@dataclass(frozen=True, slots=True)
class Sounding:
    """How far two pieces stand out for one another among the other's kind, and whether each is the other's nearest."""

    forward: float
    backward: float
    nearest: bool
    nearest_back: bool


@dataclass(frozen=True, slots=True)
class Naming:
    """What a piece is called: its title as it compares in Latin letters, and whether that says much.

    `counted` are the plain numbers in it ("Etude 3"), `composers` ids, `numbers` those of catalogues.
    """

    title: str
    tells: bool
    counted: frozenset[str]
    composers: frozenset[str]
    numbers: tuple[tuple[str, str], ...]


def to_naming(facts: Facts, stem: str, persons: Persons) -> Naming:
    """Return what a piece is called, by its file's name (without suffix) where it has no title."""
    known = frozenset(persons.of_credit(facts.composer)) if facts.composer else frozenset()
    people = [person for number in sorted(known) if (person := persons.person(number))]
    catalogues = tuple(dict.fromkeys(catalogue for person in people for catalogue in person.catalogues))
    written = facts.title or _TRACK.sub("", stem.replace("_", " "))
    forms = [number.form for number in to_work_numbers(written, catalogues) if number.sure]
    numbers = tuple(sorted((catalogue, number) for catalogue, _, number in (form.partition(":") for form in forms)))
    title = " ".join(word.latin or word.folded for word in to_words(written))
    counted = frozenset(word.lstrip("0") for word in title.split() if word.isdecimal())
    unknown = frozenset({fold_title(facts.composer)} if facts.composer and not known else ())
    return Naming(title, _tells(title), counted, known or unknown, numbers)


def to_evidence(one: tuple[Naming, Facts], other: tuple[Naming, Facts], sounding: Sounding | None) -> dict[str, float]:
    """Return what speaks for and against, by name; what is not there counts nothing.

    Prominences are in standard deviations, all others 1 where they hold.
    """
    evidence = {"always": 1.0}
    if sounding is None:
        evidence["unheard"] = 1.0
    else:
        evidence["forward"] = min(max(sounding.forward, 0.0), MOST_PROMINENCE)
        evidence["backward"] = min(max(sounding.backward, 0.0), MOST_PROMINENCE)
        evidence["nearest"] = float(sounding.nearest)
        evidence["nearest back"] = float(sounding.nearest_back)
    said = (*_by_names(one[0], other[0]), *_by_facts(one[1], other[1]))
    return evidence | dict.fromkeys(said, 1.0)


def alike_in_facts(one: Facts, other: Facts) -> bool:
    """Return whether two pieces have as many notes, and nothing else of their size and metre speaks against it."""
    if not one.notes or not other.notes or abs(math.log(one.notes / other.notes)) > ALIKE:
        return False
    bars = not one.bars or not other.bars or abs(math.log(one.bars / other.bars)) <= ALIKE
    return bars and (not one.metre or not other.metre or one.metre == other.metre)


def _by_names(one: Naming, other: Naming) -> Iterator[str]:
    if one.title and other.title:
        mine, theirs = set(one.title.split()), set(other.title.split())
        shared = len(mine & theirs) / len(mine | theirs)
        if one.title == other.title:
            yield "title same" if one.tells else "title same, says little"
        elif shared >= _SHARED or _is_within(one, other) or _is_within(other, one):
            yield "title alike"
        elif shared <= _UNSHARED and one.tells and other.tells:
            yield "title other"
    if one.composers and other.composers:
        yield "composer other" if one.composers.isdisjoint(other.composers) else "composer same"
    if set(one.numbers) & set(other.numbers):
        yield "number same"
    elif {catalogue for catalogue, _ in one.numbers} & {catalogue for catalogue, _ in other.numbers} or (
        one.counted and other.counted and one.counted.isdisjoint(other.counted)
    ):
        yield "number other"


def _is_within(one: Naming, other: Naming) -> bool:
    """Return whether a title that says much is a part of another: "Ode to Joy (rehearsal)"."""
    return one.tells and f" {one.title} " in f" {other.title} "


def _by_facts(one: Facts, other: Facts) -> Iterator[str]:
    if one.key and other.key:
        if one.key in parse_key(other.key):
            yield "key same"
        else:
            yield "key moved" if one.key.split()[-1] == other.key.split()[-1] else "mode other"
    if one.metre and other.metre:
        yield "metre same" if one.metre == other.metre else "metre other"
    for name, mine, theirs in (
        ("bars", one.bars, other.bars),
        ("length", one.duration, other.duration),
        ("notes", one.notes, other.notes),
    ):
        if mine and theirs:
            off = min(abs(math.log(mine * times / theirs)) for times in _REPEATS)
            if off <= _CLOSE:
                yield f"{name} same"
            elif off >= _FAR:
                yield f"{name} other"
    played = _instruments(one.instruments), _instruments(other.instruments)
    if all(played):
        yield "instruments other" if played[0].isdisjoint(played[1]) else "instruments shared"


@lru_cache(maxsize=4096)
def _instruments(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(number for name in names for number in vocabulary().instruments_of(name))


def _tells(title: str) -> bool:
    """Return whether a title can hardly be another piece's: "The Kesh Jig", not "Slow Waltz", "No. 12", "Track 3"."""
    words = [word for word in title.split() if not word.isdecimal() and not vocabulary().form_of(word)]
    return sum(map(len, words)) >= _FEWEST_LETTERS or any(not word.isascii() and len(word) > 2 for word in words)
