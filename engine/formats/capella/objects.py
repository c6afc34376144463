"""What a Capella file holds, binary or XML: staves, and in each system the objects of their voices."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Head:
    """One note: `place` counts diatonic steps from C of the lowest octave (middle C is 35).

    A `relative` place is counted from where the clef and key put their tonic, and `alter` from what the key says.
    """

    place: int
    alter: int = 0
    relative: bool = False
    tie_start: bool = False
    tie_stop: bool = False


@dataclass(frozen=True, slots=True)
class Verse:
    """One syllable; a hyphen follows it where the word goes on."""

    text: str
    number: int = 0
    hyphen: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is drawn at an object: a "text", or a "slur", "crescendo", "diminuendo" or "volta" over `reach` more.

    A `text` in Capella's own `is_symbol` font is a sign by its character. `align` is "left", "center" or "right".
    """

    kind: str
    reach: int = 0
    text: str = ""
    is_symbol: bool = False
    align: str = ""


@dataclass(slots=True)
class Sound:
    """A chord or, without heads, a rest; `tuplet` is (count, tripartite, prolonging), `measures` a rest of several."""

    type: str
    dots: int = 0
    timeless: bool = False
    invisible: bool = False
    tuplet: tuple[int, bool, bool] | None = None
    measures: int = 0
    heads: list[Head] = field(default_factory=list)
    verses: list[Verse] = field(default_factory=list)
    drawings: list[Drawing] = field(default_factory=list)
    articulations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clef:
    """A clef: MusicXML's sign, its line, and octaves up or down."""

    sign: str
    line: int
    octave: int = 0


@dataclass(frozen=True, slots=True)
class Key:
    """A key signature, flats negative."""

    fifths: int


@dataclass(frozen=True, slots=True)
class Meter:
    """A time signature; no beats where the music is free."""

    beats: int
    unit: int
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A barline: "single", "double", "end", "repEnd", "repBegin", "repEndBegin" or "dashed"."""

    kind: str


Item = Sound | Clef | Key | Meter | Bar


@dataclass(frozen=True, slots=True)
class SystemStaff:
    """One staff within one system: which `layout` it has, its metre, and the objects of its voices."""

    layout: int
    meter: Meter | None
    voices: list[list[Item]]


@dataclass(slots=True)
class Layout:
    """One staff over the whole score; `transpose` is in semitones from written to sounding."""

    name: str = ""
    short_name: str = ""
    program: int = 0
    transpose: int = 0
    percussion: bool = False


@dataclass(slots=True)
class Document:
    """A whole score; `braces` are first and last staff of an instrument with several."""

    layouts: list[Layout] = field(default_factory=list)
    braces: list[tuple[int, int]] = field(default_factory=list)
    systems: list[list[SystemStaff]] = field(default_factory=list)
    page: list[Drawing] = field(default_factory=list)
    author: str = ""
