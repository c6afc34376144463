"""A LilyPond score played through: what sounds when, staff by staff."""

from dataclasses import dataclass, field
from fractions import Fraction

from engine.formats.lilypond.playing.octaves import Sounding
from engine.formats.lilypond.tree import ChordSymbol, Note, Sign, Syllable


@dataclass(slots=True)
class Event:
    """What sounds (or rests) from `onset` for `length` quarter notes; `ratio` is actual : normal of its tuplets."""

    onset: Fraction
    length: Fraction
    pitches: tuple[Sounding, ...]
    note: Note
    voice: str
    ratio: tuple[int, int] = (1, 1)
    tuplet: int = 0
    grace: bool = False
    slash: bool = False
    syllables: list[tuple[int, Syllable]] = field(default_factory=list)


@dataclass(slots=True)
class StaffMusic:
    """A staff: its name, the group of staves it belongs to (empty where none), its events and signs by time."""

    kind: str
    name: str
    group: str
    settings: dict[str, str] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    signs: list[tuple[Fraction, Sign]] = field(default_factory=list)


@dataclass(slots=True)
class Played:
    """A whole score played through; `signs` are those that hold for all staves, `chords` the chord names."""

    staves: list[StaffMusic] = field(default_factory=list)
    groups: dict[str, dict[str, str]] = field(default_factory=dict)
    signs: list[tuple[Fraction, Sign]] = field(default_factory=list)
    chords: list[tuple[Fraction, ChordSymbol, Sounding, Sounding | None]] = field(default_factory=list)
    end: Fraction = Fraction(0)
