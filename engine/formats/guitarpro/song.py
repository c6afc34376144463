"""A Guitar Pro song as plain values, the same for every version of the format."""

from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache

from engine.errors import UnreadableFileError

DYNAMICS = ("ppp", "pp", "p", "mp", "mf", "f", "ff", "fff")
DEFAULT_DYNAMIC = "f"
NOTHING = Fraction(0)
_MOST_BARS = 100_000
_MOST_EVENTS = 400_000


class Allowance:
    """What one file may hold: bars of all tracks together, and beats and notes together, far beyond any song."""

    def __init__(self) -> None:
        self._bars = _MOST_BARS
        self._events = _MOST_EVENTS

    def take_bars(self, count: int) -> None:
        """Count bars; raises UnreadableFileError where they become too many."""
        self._bars -= count
        if self._bars < 0:
            raise UnreadableFileError(f"The Guitar Pro file has more than {_MOST_BARS:,} bars in all its tracks.")

    def take_events(self, count: int) -> None:
        """Count beats or notes; raises UnreadableFileError where they become too many."""
        self._events -= count
        if self._events < 0:
            raise UnreadableFileError(f"The Guitar Pro file has more than {_MOST_EVENTS:,} beats and notes.")


@dataclass(slots=True)
class Tone:
    """One note of a beat: `pitch` is MIDI's, or for drums its General MIDI drum; None where a tie has to tell.

    `string` counts from 0 and only tells strings apart. `tied` continues the note before on the same string,
    `slurred` is a hammer-on, pull-off or legato slide to the next beat. `marks` are MusicXML's articulations and
    `ornament` is one of its ornaments; `step` and `alter` are set where the file spells the note.
    """

    string: int
    pitch: int | None
    tied: bool = False
    slurred: bool = False
    marks: tuple[str, ...] = ()
    ornament: str = ""
    tremolo: int = 0
    step: str = ""
    alter: int = 0


@dataclass(slots=True)
class Beat:
    """What one voice plays at one moment, a rest where there are no tones; `length` is printed, in quarter notes.

    `tuplet` is (actual, normal). A beat without time of its own is a `grace`. `empty` fills no time at all.
    """

    length: Fraction
    dots: int = 0
    tuplet: tuple[int, int] | None = None
    tones: list[Tone] = field(default_factory=list)
    grace: bool = False
    empty: bool = False
    slurred: bool = False
    dynamic: str = ""
    wedge: str = ""
    text: str = ""
    chord: str = ""
    tempo: float | None = None
    arpeggio: bool = False
    tremolo: int = 0
    lyrics: tuple[str, ...] = ()

    @property
    def duration(self) -> Fraction:
        """What it sounds, in quarter notes."""
        if self.grace or self.empty:
            return NOTHING
        return _to_duration(self.length, self.dots, self.tuplet)


@cache
def _to_duration(length: Fraction, dots: int, tuplet: tuple[int, int] | None) -> Fraction:
    duration = length * (2 - Fraction(1, 2**dots))
    return duration * tuplet[1] / tuplet[0] if tuplet else duration


@dataclass(slots=True)
class Bar:
    """One bar of one staff: its voices, and its clef ("G2", "F4", "C3", "C4", "Neutral") where the file states it."""

    voices: list[list[Beat]] = field(default_factory=list)
    clef: str = ""


@dataclass(slots=True)
class MasterBar:
    """What holds for a bar of every track; `plays` is how often the passage that ends here sounds, 0 for once.

    `tempos` are (place in the bar from 0 to 1, quarter notes a minute), `jumps` kinds and words of directions,
    `fermatas` places in quarter notes.
    """

    time: tuple[int, int] = (4, 4)
    fifths: int = 0
    mode: str = ""
    repeat_start: bool = False
    plays: int = 0
    endings: tuple[int, ...] = ()
    section: str = ""
    double: bool = False
    tempos: list[tuple[Fraction, float]] = field(default_factory=list)
    jumps: list[tuple[str, str]] = field(default_factory=list)
    fermatas: list[Fraction] = field(default_factory=list)

    @property
    def length(self) -> Fraction:
        """How long the bar is by its time signature, in quarter notes."""
        return Fraction(4 * self.time[0], self.time[1])


@dataclass(slots=True)
class Track:
    """One player: `staves` hold a bar for every master bar; `tuning` is the open strings' MIDI pitches.

    `shift` is by how many semitones it sounds above what is written where the file says so.
    """

    name: str = ""
    short_name: str = ""
    tuning: tuple[int, ...] = ()
    capo: int = 0
    program: int = 0
    channel: int = 0
    percussion: bool = False
    shift: int | None = None
    staves: list[list[Bar]] = field(default_factory=list)
    lyrics: list[tuple[int, str]] = field(default_factory=list)


@dataclass(slots=True)
class Song:
    """A whole file: what is printed over the music, the tracks and the bars; `anacrusis` says that bar 1 is an upbeat.

    `dynamic` is what the program plays where nobody has set one, so it is not printed at the beginning.
    """

    title: str = ""
    subtitle: str = ""
    artist: str = ""
    album: str = ""
    words: str = ""
    music: str = ""
    copyright: str = ""
    transcriber: str = ""
    remarks: list[str] = field(default_factory=list)
    tempo_words: str = ""
    tempo: float | None = None
    dynamic: str = DEFAULT_DYNAMIC
    anacrusis: bool = False
    bars: list[MasterBar] = field(default_factory=list)
    tracks: list[Track] = field(default_factory=list)
