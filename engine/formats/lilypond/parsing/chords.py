"""Chords by their names, such as c:m7/g, with the notes that they stand for."""

import re

from engine.formats.lilypond.parsing.notes import take_duration, take_posts, to_number
from engine.formats.lilypond.text.source import Source, take_pitch
from engine.formats.lilypond.tree import ChordSymbol, Music, Note

_MODIFIER = re.compile(r":([\w.+^-]*)")
_DEGREE = re.compile(r"(?:\d+[+-]?)")
_MAJOR_SCALE = (0, 2, 4, 5, 7, 9, 11)
# Name → MusicXML's kind, and the chord's notes as degrees with alterations.
_KINDS: dict[str, tuple[str, tuple[tuple[int, float], ...]]] = {
    "": ("major", ((1, 0), (3, 0), (5, 0))),
    "5": ("major", ((1, 0), (3, 0), (5, 0))),
    "1.5": ("power", ((1, 0), (5, 0))),
    "m": ("minor", ((1, 0), (3, -1), (5, 0))),
    "m5": ("minor", ((1, 0), (3, -1), (5, 0))),
    "maj": ("major-seventh", ((1, 0), (3, 0), (5, 0), (7, 0))),
    "maj7": ("major-seventh", ((1, 0), (3, 0), (5, 0), (7, 0))),
    "7": ("dominant", ((1, 0), (3, 0), (5, 0), (7, -1))),
    "m7": ("minor-seventh", ((1, 0), (3, -1), (5, 0), (7, -1))),
    "m7.5-": ("half-diminished", ((1, 0), (3, -1), (5, -1), (7, -1))),
    "dim": ("diminished", ((1, 0), (3, -1), (5, -1))),
    "dim7": ("diminished-seventh", ((1, 0), (3, -1), (5, -1), (7, -2))),
    "aug": ("augmented", ((1, 0), (3, 0), (5, 1))),
    "aug7": ("augmented-seventh", ((1, 0), (3, 0), (5, 1), (7, -1))),
    "6": ("major-sixth", ((1, 0), (3, 0), (5, 0), (6, 0))),
    "m6": ("minor-sixth", ((1, 0), (3, -1), (5, 0), (6, 0))),
    "sus": ("suspended-fourth", ((1, 0), (4, 0), (5, 0))),
    "sus4": ("suspended-fourth", ((1, 0), (4, 0), (5, 0))),
    "sus2": ("suspended-second", ((1, 0), (2, 0), (5, 0))),
    "9": ("dominant-ninth", ((1, 0), (3, 0), (5, 0), (7, -1), (9, 0))),
    "maj9": ("major-ninth", ((1, 0), (3, 0), (5, 0), (7, 0), (9, 0))),
    "m9": ("minor-ninth", ((1, 0), (3, -1), (5, 0), (7, -1), (9, 0))),
    "11": ("dominant-11th", ((1, 0), (5, 0), (7, -1), (9, 0), (11, 0))),
    "13": ("dominant-13th", ((1, 0), (3, 0), (5, 0), (7, -1), (9, 0), (13, 0))),
    "m11": ("minor-11th", ((1, 0), (3, -1), (5, 0), (7, -1), (9, 0), (11, 0))),
}
_SCALED_SEVENTHS = {7: -1.0}


def take_chord_symbol(source: Source) -> Music | None:
    """Return the chord name, rest or skip that comes next in chord mode; None where there is none."""
    scanner = source.scanner
    token = scanner.peek()
    if token.text in {"r", "R", "s"}:
        scanner.take()
        duration = take_duration(source) or source.duration
        take_posts(source)
        return Note((), duration, [], "s")
    root = take_pitch(source)
    if root is None:
        return None
    duration = take_duration(source) or source.duration
    name = ""
    match = _MODIFIER.match(scanner.text, scanner.place)
    if match:
        name = match[1]
        scanner.place = match.end()
    bass = None
    if scanner.touches() and scanner.takes("sign", "/"):
        scanner.takes("sign", "+")
        bass = take_pitch(source)
    take_posts(source)
    kind, degrees = _to_kind(name)
    steps = tuple((degree - 1, alter) for degree, alter in degrees)
    return ChordSymbol(root, kind, name, steps, bass, duration)


def semitones(degree: int, alter: float) -> float:
    """Return how far a degree of the major scale, counted from 0, is above its root."""
    octave, step = divmod(degree, 7)
    return 12 * octave + _MAJOR_SCALE[step] + alter


def _to_kind(name: str) -> tuple[str, tuple[tuple[int, float], ...]]:
    """Return the kind and notes of a modifier; unknown additions are put on the kind that it begins with."""
    plain = name.partition("^")[0]
    if plain in _KINDS:
        return _KINDS[plain]
    best = max((known for known in _KINDS if plain.startswith(known)), key=len)
    kind, degrees = _KINDS[best]
    notes = dict(degrees)
    for text in _DEGREE.findall(plain[len(best) :]):
        degree = to_number(text.rstrip("+-"))
        if 1 <= degree <= 13:
            alter = 1.0 if text.endswith("+") else -1.0 if text.endswith("-") else 0.0
            notes[degree] = alter + _SCALED_SEVENTHS.get(degree, 0.0)
    return kind, tuple(sorted(notes.items()))
