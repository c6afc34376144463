"""Which of a piece's facts agree with what a query says definitely, and which contradict it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from engine.formats.content import Facts
from engine.library.text.folding import to_words
from engine.library.vocabulary import vocabulary
from engine.library.vocabulary.words import family_of
from engine.modality import Modality
from engine.search.key_names import parse_key
from engine.search.understanding.chips import Chip, ChipKind
from engine.search.understanding.quantities import to_length
from engine.search.understanding.values import parse_bounds, parse_length

_MOST_NAMED = 3


class Verdict(StrEnum):
    """What a fact says to what is asked."""

    AGREES = "agrees"
    CONTRADICTS = "contradicts"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Agreement:
    """A chip of the query and what the piece says to it: `says` is its fact as written, empty where it tells none.

    An `estimated` fact was found by analysis; nobody wrote it down.
    """

    chip: Chip
    verdict: Verdict
    says: str = ""
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class _Told:
    """What a piece tells of one thing: whether that is what is asked, None where it tells nothing."""

    agrees: bool | None
    says: str = ""
    estimated: bool = False


def agreements(chips: Iterable[Chip], facts: Facts, kind: Modality) -> tuple[Agreement, ...]:
    """Return what a piece's facts say to those chips of a query that are about facts, in the query's order.

    Words, names, folders, tags and stars are not: names are matched letter by letter, and the rest is the user's.
    """
    found: list[Agreement] = []
    for chip in chips:
        told = _ASK[chip.kind](chip.value, facts, kind) if chip.kind in _ASK else None
        if told is None:
            continue
        verdict = Verdict.UNKNOWN
        if told.agrees is not None:
            verdict = Verdict.AGREES if told.agrees is not chip.minus else Verdict.CONTRADICTS
        found.append(Agreement(chip, verdict, told.says, told.estimated))
    return tuple(found)


def _key(value: str, facts: Facts, _kind: Modality) -> _Told:
    if not facts.key:
        return _Told(None)
    return _Told(facts.key in parse_key(value), facts.key, facts.key_estimated)


def _metre(value: str, facts: Facts, _kind: Modality) -> _Told:
    return _Told(facts.metre == value, facts.metre) if facts.metre else _Told(None)


def _tempo(value: str, facts: Facts, _kind: Modality) -> _Told:
    says = "" if facts.tempo is None else f"{facts.tempo:.0f}"
    return _Told(_is_within(facts.tempo, parse_bounds(value)), says, facts.tempo_estimated)


def _length(value: str, facts: Facts, _kind: Modality) -> _Told:
    says = "" if facts.duration is None else to_length(round(facts.duration))
    return _Told(_is_within(facts.duration, parse_length(value)), says)


def _bars(value: str, facts: Facts, _kind: Modality) -> _Told:
    return _Told(_is_within(facts.bars, parse_bounds(value)), "" if facts.bars is None else str(facts.bars))


def _instrument(value: str, facts: Facts, _kind: Modality) -> _Told:
    """Ask for an instrument among those that a piece names; one that calls them "Track 3" tells nothing."""
    named = vocabulary().whole(value.replace("_", " "), "instrument")
    ids = family_of(named[1] if named else value)
    words = {word.folded for word in to_words(value.replace("_", " "))}
    known: list[str] = []
    for name in facts.instruments:
        found = vocabulary().instruments_of(name)
        if not ids.isdisjoint(found) or words <= {word.folded for word in to_words(name)}:
            return _Told(agrees=True, says=name)
        if found:
            known.append(name)
    if len(known) < len(facts.instruments) or not known:
        return _Told(None, ", ".join(known[:_MOST_NAMED]))
    more = " …" if len(known) > _MOST_NAMED else ""
    return _Told(agrees=False, says=", ".join(known[:_MOST_NAMED]) + more)


def _file_kind(value: str, _facts: Facts, kind: Modality) -> _Told:
    return _Told(kind.value == value, kind.value)


def _lyrics(value: str, facts: Facts, _kind: Modality) -> _Told:
    if value in ("yes", "no"):
        # No lyrics may mean that none were written out.
        return _Told((value == "yes") if facts.language else None, facts.language)
    return _Told(facts.language == value, facts.language) if facts.language else _Told(None)


def _is_within(number: float | None, bounds: tuple[float | None, float | None] | None) -> bool | None:
    if number is None or bounds is None:
        return None
    least, most = bounds
    return (least is None or number >= least) and (most is None or number <= most)


_ASK: Mapping[ChipKind, Callable[[str, Facts, Modality], _Told]] = MappingProxyType(
    {
        ChipKind.KEY: _key,
        ChipKind.METRE: _metre,
        ChipKind.TEMPO: _tempo,
        ChipKind.INSTRUMENT: _instrument,
        ChipKind.LENGTH: _length,
        ChipKind.BARS: _bars,
        ChipKind.FILE_KIND: _file_kind,
        ChipKind.LYRICS: _lyrics,
    }
)
