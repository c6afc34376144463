"""Tokens of **kern: durations, pitches and the signs on them."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import cast

from engine.formats.scoring.score import Chord, Note, Step, Tuplet

_DURATION = re.compile(r"(\d{1,5})(?:%(\d{1,5}))?")
_PITCH = re.compile(r"([a-gA-G])\1{0,11}")
_FORCED = re.compile(r"[#n-]X|[a-gA-G]n(?!y)")
_HIDDEN = re.compile(r"[#n-]y")
_TYPES = ("maxima", "long", "breve", "whole", "half", "quarter", "eighth", "16th", "32nd", "64th", "128th", "256th")
_TYPES_BY_LENGTH = {Fraction(8) / 2**number: name for number, name in enumerate((*_TYPES, "512th", "1024th"))}
_ACCIDENTALS = {-3: "flat-flat-flat", -2: "flat-flat", -1: "flat", 0: "natural", 1: "sharp", 2: "double-sharp"}
_ARTICULATIONS = (
    ("^^", "strong-accent"),
    ("^", "accent"),
    ("''", "staccatissimo"),
    ("'", "staccato"),
    ("`", "staccatissimo"),
    ("~", "tenuto"),
    ("s", "spiccato"),
    (",", "breath-mark"),
)
_ORNAMENTS = {
    "t": "trill-mark",
    "T": "trill-mark",
    "m": "inverted-mordent",
    "M": "inverted-mordent",
    "w": "mordent",
    "W": "mordent",
    "S": "turn",
    "$": "inverted-turn",
}
_TECHNICAL = {"v": "up-bow", "u": "down-bow", "o": "harmonic"}


@dataclass(frozen=True, slots=True)
class Written:
    """A length as it is written: `quarters` of sound, the note's type, dots and tuplet."""

    quarters: Fraction
    type: str = ""
    dots: int = 0
    tuplet: Tuplet | None = None


def to_written(token: str) -> Written | None:
    """Return what a token's duration says: 4 is a quarter, 12 a third of a half, 0 a breve, 3%2 two thirds of a whole.

    None where a token has none.
    """
    found = _DURATION.search(token)
    if found is None:
        return None
    # Dots may stand behind the pitch.
    return _to_written(found[1], int(found[2] or 1), token.partition(" ")[0].count("."))


@lru_cache(maxsize=1024)
def _to_written(number: str, parts: int, dots: int) -> Written:
    is_long = set(number) == {"0"}
    whole = Fraction(min(2 ** len(number), 8) * parts) if is_long else Fraction(parts, int(number))
    length = whole * (2 - Fraction(1, 2 ** min(dots, 6)))
    name, more_dots, tuplet = _spell(whole)
    return Written(length * 4, name, dots + more_dots, tuplet)


def _spell(whole: Fraction) -> tuple[str, int, Tuplet | None]:
    """Return type, dots and tuplet of a part of a whole note; no type where no single note is that long."""
    odd = whole.denominator
    while odd % 2 == 0:
        odd //= 2
    tuplet = None
    if odd > 1:
        normal = 1 << (odd.bit_length() - 1)
        tuplet = Tuplet(odd, normal)
        whole = whole * odd / normal
    for dots, factor in enumerate((Fraction(1), Fraction(3, 2), Fraction(7, 4), Fraction(15, 8))):
        name = _TYPES_BY_LENGTH.get(whole / factor)
        if name:
            return name, dots, tuplet
    return "", 0, tuplet


def to_notes(token: str, *, percussion: bool = False) -> tuple[Note, ...]:
    """Return the heads of a chord, whose notes a space divides; none for a rest.

    `accidental` is set only where the token asks for a sign by itself, and is "none" where it forbids one.
    """
    found = (_to_note(part, percussion=percussion) for part in token.split(" ") if "r" not in part)
    return tuple(note for note in found if note is not None)


def _to_note(token: str, *, percussion: bool) -> Note | None:
    pitch = _PITCH.search(token)
    if pitch is None:
        return None
    letters = pitch[0]
    octave = 3 + len(letters) if letters.islower() else 4 - len(letters)
    alter = token.count("#") - token.count("-")
    forced = accidental_name(alter) if _FORCED.search(token) else ""
    return Note(
        cast("Step", letters[0].upper()),
        octave,
        alter,
        "none" if _HIDDEN.search(token) else forced,
        tie_start="[" in token or "_" in token,
        tie_stop="]" in token or "_" in token,
        unpitched=percussion or "R" in token,
    )


def accidental_name(alter: float) -> str:
    """Return MusicXML's name of the sign for an alteration in semitones; empty where there is none."""
    return _ACCIDENTALS.get(int(alter), "")


def to_chord(token: str, written: Written, onset: Fraction, notes: tuple[Note, ...]) -> Chord:
    """Return a token as a chord at a moment of its measure, without its slurs, beams and lyrics."""
    grace = "q" in token or "Q" in token
    signs = token.replace("yy", "")
    return Chord(
        onset,
        Fraction(0) if grace else written.quarters,
        written.type or ("eighth" if grace else ""),
        written.dots,
        notes,
        tuplet=None if grace else written.tuplet,
        grace=grace,
        slash=grace and "qq" not in token,
        hidden="yy" in token,
        fermata=";" in token,
        arpeggio=":" in signs and len(notes) > 1,
        stem="up" if "/" in token else "down" if "\\" in token else "",
        articulations=_to_articulations(signs),
        ornaments=tuple(dict.fromkeys(name for sign, name in _ORNAMENTS.items() if sign in signs)),
        technical=tuple((name, "") for sign, name in _TECHNICAL.items() if sign in signs),
    )


def _to_articulations(token: str) -> tuple[str, ...]:
    found = []
    for sign, name in _ARTICULATIONS:
        if sign in token:
            found.append(name)
            token = token.replace(sign, "")
    return tuple(dict.fromkeys(found))
