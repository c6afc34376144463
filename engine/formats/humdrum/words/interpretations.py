"""Tandem interpretations of **kern: clefs, keys, metres and transposition."""

import re
from dataclasses import dataclass
from fractions import Fraction

from engine.formats.scoring.score import Note, Step

_CLEF = re.compile(r"\*clef(?:([GFC])([v^]{0,3})([1-5])|(X))")
_SIGNATURE = re.compile(r"\*k\[([a-g#n-]*)\]")
_KEY = re.compile(r"\*([A-Ga-g][#-]?):(\w{3})?")
_METRE = re.compile(r"\*M(\d{1,3}(?:\+\d{1,3})*)/(\d{1,4})(?![%\d])")
_TRANSPOSITION = re.compile(r"\*ITrd(-?\d{1,2})c(-?\d{1,2})")
_SYMBOLS = {"*met(c)": ("common", ("4", "4")), "*met(c|)": ("cut", ("2", "2"))}
_MODES = {
    "dor": "dorian",
    "phr": "phrygian",
    "lyd": "lydian",
    "mix": "mixolydian",
    "aeo": "aeolian",
    "loc": "locrian",
    "ion": "ionian",
}
_MOST_FIFTHS = 8
_STEPS: tuple[Step, ...] = ("C", "D", "E", "F", "G", "A", "B")
_SEMITONES = (0, 2, 4, 5, 7, 9, 11)


@dataclass(frozen=True, slots=True)
class Transposition:
    """How far above what sounds an instrument's part is written, in steps and in semitones."""

    steps: int = 0
    semitones: int = 0

    def note(self, note: Note) -> tuple[Step, int, float]:
        """Return step, octave and alteration as written."""
        place = _STEPS.index(note.step) + self.steps
        octave, step = note.octave + place // 7, place % 7
        sounding = 12 * note.octave + _SEMITONES[_STEPS.index(note.step)] + note.alter
        return _STEPS[step], octave, sounding + self.semitones - 12 * octave - _SEMITONES[step]

    def fifths(self, fifths: int) -> int:
        """Return a key signature as written, within seven sharps and flats."""
        written = fifths + 7 * self.semitones - 12 * self.steps
        while abs(written) > 7:
            written -= 12 if written > 0 else -12
        return written

    def to_sounding(self) -> tuple[int, int, int] | None:
        """Return (chromatic, diatonic, octaves) from written to sounding; None where they are the same."""
        if not self.steps and not self.semitones:
            return None
        octaves = int(-self.semitones / 12)
        return -self.semitones - 12 * octaves, -self.steps - 7 * octaves, octaves


def to_clef(token: str) -> tuple[str, int, int] | None:
    """Return sign, line and octaves of a clef."""
    found = _CLEF.fullmatch(token)
    if found is None:
        return None
    if found[4]:
        return "percussion", 0, 0
    return found[1], int(found[3]), found[2].count("^") - found[2].count("v")


def to_fifths(token: str) -> int | None:
    """Return a key signature as its sharps less its flats."""
    found = _SIGNATURE.fullmatch(token)
    return None if found is None else max(-7, min(found[1].count("#") - found[1].count("-"), 7))


def to_mode(token: str) -> str:
    """Return the mode of a key such as *d: or *D:dor; empty where the token is none."""
    found = _KEY.fullmatch(token)
    if found is None:
        return ""
    return _MODES.get(found[2] or "", "major" if found[1][0].isupper() else "minor")


def to_metre(token: str) -> tuple[str, str] | None:
    """Return beats and beat type of *M6/8 or *M2+3/8."""
    found = _METRE.match(token)
    return None if found is None or not int(found[2]) else (found[1], found[2])


def to_length(metre: tuple[str, str]) -> Fraction:
    """Return the quarters of a measure."""
    return sum(map(Fraction, metre[0].split("+")), Fraction(0)) * Fraction(4, int(metre[1]))


def to_symbol(token: str, metre: tuple[str, str] | None) -> str:
    """Return what stands for a metre instead of its numbers: "common", "cut", or nothing."""
    symbol, meant = _SYMBOLS.get(token, ("", None))
    return symbol if metre in {meant, ("4", "4") if symbol == "cut" else meant} else ""


def to_transposition(token: str) -> Transposition | None:
    """Return how an instrument transposes."""
    found = _TRANSPOSITION.fullmatch(token)
    if found is None:
        return None
    steps, semitones = int(found[1]), int(found[2])
    # Some write *ITrd8c12 for an octave.
    is_sound = abs(7 * semitones - 12 * steps) <= _MOST_FIFTHS
    return Transposition(steps if is_sound else round(semitones * 7 / 12), semitones)
