"""What stands after the colon of `key:…` or `length:…`, made into a chip's value."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from engine.library.vocabulary import vocabulary
from engine.search.key_names import parse_key
from engine.search.understanding.chips import ChipKind
from engine.search.understanding.quantities import to_length

_NUMBER = r"\d{1,6}(?:[.,]\d{1,3})?"
_RANGE = re.compile(
    rf"(?:(?P<sign>[<>]=?|[≤≥])\s?)?(?P<least>{_NUMBER})?(?P<to>\s?(?:-|–|\.\.)\s?|\+)?(?P<most>{_NUMBER})?"
)
_CLOCK = re.compile(r"(?P<minutes>\d{1,5}):(?P<seconds>[0-5]?\d)")
_MINUTES = re.compile(r"(?P<number>\d{1,4}(?:[.,]\d{1,2})?)\s?(?:minutes?|mins?|min|m|′|')(?![^\W\d_])")
_SECONDS = re.compile(r"(?<=\d)\s?(?:seconds?|secs?|sec|s|″)(?![^\W\d_])")
_METRE = re.compile(r"(\d{1,2})\s?/\s?(1|2|4|8|16|32)")
_CODE = re.compile(r"[a-z]{2,3}")
_YES = frozenset(("yes", "with", "any", "ja", "oui", "si", "sim", "tak", "да", "有"))
_NO = frozenset(("no", "none", "without", "nein", "ohne", "non", "sans", "sin", "senza", "nao", "nee", "nie", "нет"))
_MINUTE = 60

Bounds = tuple[float | None, float | None]


def to_value(kind: ChipKind, text: str) -> str | None:
    """Return the value that a text gives for a kind of chip, None where it gives none."""
    text = " ".join(text.replace('"', "'").split())
    return _READ[kind](text) if text else None


def parse_bounds(text: str) -> Bounds | None:
    """Return what "60-80", "60-", "-80", "60", ">=60", "<80" or "60+" allows, both included; None for what is none."""
    found = _RANGE.fullmatch(text.strip())
    if found is None or not (found["least"] or found["most"]):
        return None
    least, most = (float(bound.replace(",", ".")) if bound else None for bound in (found["least"], found["most"]))
    if found["sign"]:
        if found["to"] or most is not None or least is None:
            return None
        return (least, None) if found["sign"][0] in ">≥" else (None, least)
    if not found["to"]:
        return (least, least) if most is None else None
    if least is not None and most is not None and least > most:
        return most, least
    return None if found["to"] == "+" and (most is not None or least is None) else (least, most)


def parse_length(text: str) -> Bounds | None:
    """Return the seconds that "2:30-4:00", "<3 min", "-180" or "90s" allows; see `parse_bounds`."""
    text = _CLOCK.sub(lambda found: str(_MINUTE * int(found["minutes"]) + int(found["seconds"])), text)
    text = _MINUTES.sub(lambda found: f"{_MINUTE * float(found['number'].replace(',', '.')):g}", text)
    return parse_bounds(_SECONDS.sub("", text))


def _key(text: str) -> str | None:
    named = vocabulary().whole(text, ChipKind.KEY)
    if named:
        return named[1]
    keys = parse_key(text)
    if not keys:
        return None
    # Without a mode, both are meant.
    return keys[0].split()[0] if {key.split()[1] for key in keys} == {"major", "minor"} else keys[0]


def _metre(text: str) -> str | None:
    found = _METRE.fullmatch(text)
    if found:
        return f"{int(found[1])}/{found[2]}" if int(found[1]) else None
    if text.lower() in ("c", "c|"):
        return "4/4" if text.lower() == "c" else "2/2"
    named = vocabulary().whole(text, ChipKind.METRE)
    return named[1] if named else None


def _instrument(text: str) -> str:
    named = vocabulary().whole(text, ChipKind.INSTRUMENT)
    return named[1] if named else text


def _file_kind(text: str) -> str | None:
    named = vocabulary().whole(text, ChipKind.FILE_KIND)
    return named[1] if named else None


def _lyrics(text: str) -> str | None:
    text = text.casefold()
    if text in _YES | _NO and text not in ("no", "si"):
        return "yes" if text in _YES else "no"
    if text in ("no", "si"):
        return "no" if text == "no" else "yes"
    named = vocabulary().whole(text, ChipKind.LYRICS) or vocabulary().whole(f"{text} lyrics", ChipKind.LYRICS)
    return named[1] if named else text if _CODE.fullmatch(text) else None


def _number(text: str) -> str | None:
    bounds = parse_bounds(text)
    return _write(bounds, "{:g}".format) if bounds else None


def _length(text: str) -> str | None:
    bounds = parse_length(text)
    return _write(bounds, to_length) if bounds else None


def _rating(text: str) -> str | None:
    return _number(str(text.count("★")) if text.strip("★☆") == "" else text)


def _write(bounds: Bounds, to_text: Callable[[float], str]) -> str:
    least, most = ("" if bound is None else to_text(bound) for bound in bounds)
    return least if least == most else f"{least}-{most}"


_READ: Mapping[ChipKind, Callable[[str], str | None]] = MappingProxyType(
    {
        ChipKind.KEY: _key,
        ChipKind.METRE: _metre,
        ChipKind.TEMPO: _number,
        ChipKind.INSTRUMENT: _instrument,
        ChipKind.LENGTH: _length,
        ChipKind.BARS: _number,
        ChipKind.COMPOSER: str,
        ChipKind.TITLE: str,
        ChipKind.FILE_KIND: _file_kind,
        ChipKind.FOLDER: str,
        ChipKind.TAG: str,
        ChipKind.RATING: _rating,
        ChipKind.LYRICS: _lyrics,
        ChipKind.WORD: str,
    }
)
