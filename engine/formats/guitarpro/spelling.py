"""Spelling MIDI pitches in a key, and chord symbols by their names."""

import re
from fractions import Fraction

from engine.formats.scoring import Harmony
from engine.formats.scoring.score import Step

_FIFTHS: tuple[Step, ...] = ("F", "C", "G", "D", "A", "E", "B")
# In C major the notes besides its own are E flat, B flat, F sharp, C sharp and G sharp, which A minor leads with.
_FLATWARD = 3
_CHORD = re.compile(
    r"(?P<root>[A-H])(?P<sign>[#♯b♭]?)(?P<kind>[^/\s]*)(?:\s*/\s*(?P<bass>[A-G])(?P<bass_sign>[#♯b♭]?))?"
)
_ALTERS = {"": 0, "#": 1, "♯": 1, "b": -1, "♭": -1}
_KINDS = {
    "": "major", "maj": "major", "M": "major", "m": "minor", "min": "minor", "mi": "minor", "-": "minor",
    "7": "dominant", "maj7": "major-seventh", "M7": "major-seventh", "7M": "major-seventh", "Maj7": "major-seventh",
    "m7": "minor-seventh", "min7": "minor-seventh", "-7": "minor-seventh", "dim": "diminished", "°": "diminished",
    "dim7": "diminished-seventh", "m7b5": "half-diminished", "+": "augmented", "aug": "augmented", "6": "major-sixth",
    "m6": "minor-sixth", "9": "dominant-ninth", "maj9": "major-ninth", "m9": "minor-ninth", "11": "dominant-11th",
    "m11": "minor-11th", "13": "dominant-13th", "sus2": "suspended-second", "sus4": "suspended-fourth",
    "sus": "suspended-fourth",
}  # fmt: skip
_KIND_LETTERS = re.compile(r"[-+°ø()#b♯♭\d,]|maj|Maj|MAJ|min|mi|ma|m|M|dim|aug|sus|add|no|omit|alt|o|\+")


def spell(pitch: int, fifths: int) -> tuple[Step, int, int]:
    """Return step, alter and octave (4 begins with middle C) of a MIDI pitch in a key of so many sharps."""
    first = fifths - _FLATWARD
    place = first + (7 * pitch - first) % 12
    alter, number = divmod(place + 1, 7)
    return _FIFTHS[number], alter, (pitch - alter) // 12 - 1


def to_harmony(name: str, onset: Fraction) -> Harmony | None:
    """Return the chord symbol that a chord's name says, as "C#m7/G#"; None where it is some other name."""
    found = _CHORD.fullmatch(name.strip())
    if found is None or _KIND_LETTERS.sub("", found["kind"]):
        return None
    # German writers call B "H".
    root = ("B" if found["root"] == "H" else found["root"], _ALTERS[found["sign"]])
    bass = (found["bass"], _ALTERS[found["bass_sign"]]) if found["bass"] else None
    kind = _KINDS.get(found["kind"].strip("()"))
    return Harmony(onset, root, kind or "none", "" if kind else found["kind"], bass)
