"""A score as plain values, in the words of MusicXML; every time is a Fraction of quarter notes."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

Step = Literal["C", "D", "E", "F", "G", "A", "B"]


@dataclass(frozen=True, slots=True)
class Note:
    """One head of a chord: `octave` 4 begins with middle C, `alter` is in semitones and may be half ones.

    `accidental` is the sign that is printed ("sharp", "natural", "flat-flat"…), empty where none is. `tie_start` and
    `tie_stop` say that it is tied to what follows and to what came before. An `unpitched` note has only its place,
    and the General MIDI number of its `drum` where that is known.
    """

    step: Step
    octave: int
    alter: float = 0
    accidental: str = ""
    tie_start: bool = False
    tie_stop: bool = False
    unpitched: bool = False
    drum: int | None = None


@dataclass(frozen=True, slots=True)
class Tuplet:
    """`actual` notes in the time of `normal`; `starts` and `stops` say where its bracket begins and ends."""

    actual: int
    normal: int
    starts: bool = False
    stops: bool = False


@dataclass(frozen=True, slots=True)
class Lyric:
    """One syllable of one verse, counted from 1; `syllabic` is "single", "begin", "middle" or "end"."""

    text: str
    verse: int = 1
    syllabic: str = "single"
    extend: bool = False


@dataclass(slots=True)
class Chord:
    """One note, several at once, or (without notes) a rest, in one voice.

    `onset` is counted from the beginning of the measure, `duration` is what sounds (0 for a grace note); `type` is the
    printed value ("quarter", "16th", "half"…), with `dots`. A rest for a `whole_measure` has no type; a `hidden` one
    only fills time. `beam` joins notes, which ABC then writes without spaces. `articulations`, `ornaments` and
    `technical` hold the names of MusicXML's elements, `slur_starts` and `slur_stops` the numbers of slurs.
    """

    onset: Fraction
    duration: Fraction
    type: str = ""
    dots: int = 0
    notes: tuple[Note, ...] = ()
    staff: int = 1
    tuplet: Tuplet | None = None
    grace: bool = False
    slash: bool = False
    whole_measure: bool = False
    hidden: bool = False
    fermata: bool = False
    arpeggio: bool = False
    tremolo: int = 0
    stem: Literal["", "up", "down", "none"] = ""
    beam: Literal["", "begin", "continue", "end"] = ""
    articulations: tuple[str, ...] = ()
    ornaments: tuple[str, ...] = ()
    technical: tuple[tuple[str, str], ...] = ()
    slur_starts: tuple[int, ...] = ()
    slur_stops: tuple[int, ...] = ()
    lyrics: tuple[Lyric, ...] = ()


@dataclass(frozen=True, slots=True)
class Direction:
    """What is written at a moment: `kind` says how `text` is meant.

    "words" and "rehearsal" are text; "dynamics" is one of MusicXML's names ("p", "mf", "sfz"…); "crescendo" and
    "diminuendo" begin a wedge and "wedge-stop" ends it; "segno", "coda", "dacapo", "dalsegno", "fine", "tocoda" are
    jumps; "pedal-start" and "pedal-stop" the pedal; "octave-up", "octave-down" and "octave-stop" an octave shift.
    `tempo` is in quarter notes a minute; with `beat` ("quarter", "eighth"…) and `beat_dots` a metronome mark
    is printed, `beats_per_minute` beats to the minute.
    """

    onset: Fraction
    kind: str
    text: str = ""
    staff: int = 1
    above: bool = True
    tempo: float | None = None
    beat: str = ""
    beat_dots: int = 0
    beats_per_minute: float | None = None


@dataclass(frozen=True, slots=True)
class Harmony:
    """A chord symbol: `root` and `bass` as ("B", -1); `kind` MusicXML's ("major", "dominant"), `text` as printed."""

    onset: Fraction
    root: tuple[str, int]
    kind: str = "major"
    text: str = ""
    bass: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Barline:
    """A barline that is no plain one: `style` MusicXML's, a `repeat`, an `ending` ("1", "1, 2") and what it does."""

    location: Literal["left", "right", "middle"]
    style: str = ""
    repeat: Literal["", "forward", "backward"] = ""
    times: int = 0
    ending: str = ""
    ending_type: Literal["", "start", "stop", "discontinue"] = ""


@dataclass(frozen=True, slots=True)
class Staff:
    """What one staff is set to from a moment on: clef `sign` ("G", "F", "C", "percussion", "TAB") on `line`."""

    number: int
    onset: Fraction
    sign: str
    line: int = 0
    octave: int = 0


@dataclass(slots=True)
class Measure:
    """One measure of one part.

    `fifths` (−7 … 7), `mode` ("major", "minor", "dorian"…, empty where unknown) and `time` ("3", "4") are set where
    they begin; `symbol` is "common" or "cut". `voices` holds each voice's chords by its name, in order of onset.
    `transpose` is (chromatic, diatonic, octaves) from written to sounding. `implicit` measures (upbeats) do not count.
    """

    number: str
    length: Fraction
    implicit: bool = False
    fifths: int | None = None
    mode: str = ""
    time: tuple[str, str] | None = None
    symbol: str = ""
    clefs: list[Staff] = field(default_factory=list)
    transpose: tuple[int, int, int] | None = None
    voices: dict[str, list[Chord]] = field(default_factory=dict)
    directions: list[Direction] = field(default_factory=list)
    harmonies: list[Harmony] = field(default_factory=list)
    barlines: list[Barline] = field(default_factory=list)
    new_system: bool = False
    new_page: bool = False


@dataclass(slots=True)
class Part:
    """One player or section; `program` is General MIDI's, from 0; `channel` from 0, where 9 is percussion."""

    name: str
    short_name: str = ""
    instrument: str = ""
    program: int | None = None
    channel: int | None = None
    staves: int = 1
    measures: list[Measure] = field(default_factory=list)


@dataclass(slots=True)
class Score:
    """A whole piece: `creators` by MusicXML's kinds ("composer", "lyricist", "arranger", "translator")."""

    title: str = ""
    movement: str = ""
    number: str = ""
    subtitle: str = ""
    creators: list[tuple[str, str]] = field(default_factory=list)
    rights: str = ""
    source: str = ""
    credits: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
