"""What facts are called and how they are written for people."""

from collections.abc import Iterator
from fractions import Fraction

from engine.formats.content import HEARD_SECONDS, Facts, PartFacts
from engine.modality import Modality
from engine.search.filters import to_pitch


def to_rows(facts: Facts, modality: Modality | None = None) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each fact that a piece tells."""
    found = "found by analysis"
    is_long = modality is Modality.AUDIO and (facts.duration or 0) > HEARD_SECONDS
    rows = (
        ("Title", facts.title),
        ("Composer", facts.composer),
        ("Key", _with(facts.key, found, marked=facts.key_estimated)),
        ("Metre", facts.metre),
        ("Tempo", _with(_number(facts.tempo, " quarter notes a minute"), found, marked=facts.tempo_estimated)),
        ("Duration", to_minutes(facts.duration)),
        ("Heard", f"the first {to_minutes(HEARD_SECONDS)}" if is_long else ""),
        ("Bars", _number(facts.bars)),
        ("Pages", _number(facts.pages)),
        ("Instruments", ", ".join(facts.instruments)),
        ("Range", _range(facts.lowest, facts.highest)),
        ("Voices", _number(facts.voices)),
        ("Largest leap", _number(facts.leap, " semitones")),
        ("Hand span", _number(facts.hand_span, " semitones")),
        ("Shortest note", to_note(facts.shortest_note)),
        ("Notes", _number(facts.notes)),
        ("Accidentals", _number(facts.accidentals)),
        ("Language", facts.language),
        ("Loudness", _number(facts.loudness, " LUFS")),
    )
    yield from ((name, text) for name, text in rows if text)
    if len(facts.parts) > 1:
        yield from ((f"Part {part.name or place}", _part(part)) for place, part in enumerate(facts.parts, start=1))


def to_minutes(seconds: float | None) -> str:
    """Return a duration as "3:05"."""
    if seconds is None:
        return ""
    whole = round(seconds)
    hours, minutes = whole // 3600, whole // 60 % 60
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


def to_note(length: float | None) -> str:
    """Return the length of a note in whole notes as "1/16"."""
    return "" if length is None else str(Fraction(length).limit_denominator(1024))


def _part(part: PartFacts) -> str:
    leap = "" if part.leap is None else f"leap {part.leap}"
    span = "" if part.span is None else f"span {part.span}"
    return ", ".join(filter(None, (_range(part.lowest, part.highest), leap, span)))


def _range(lowest: int | None, highest: int | None) -> str:
    return "" if lowest is None or highest is None else f"{to_pitch(lowest)}–{to_pitch(highest)}"


def _number(number: float | None, unit: str = "") -> str:
    return "" if number is None else f"{number:,.6g}{unit}" if isinstance(number, float) else f"{number:,}{unit}"


def _with(text: str, remark: str, *, marked: bool) -> str:
    return f"{text} ({remark})" if text and marked else text
