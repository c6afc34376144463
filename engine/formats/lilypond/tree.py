"""LilyPond music as a tree of values: what the parser builds and the interpreter walks over."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal


@dataclass(frozen=True, slots=True)
class Pitch:
    """A step (C is 0), its alteration in semitones, and the octave marks written; what those mean depends on where."""

    step: int
    alter: float = 0.0
    marks: int = 0
    check: int | None = None


@dataclass(frozen=True, slots=True)
class Duration:
    """`power` is 0 for a whole note, 2 for a quarter, −1 for a breve; `scale` what it was multiplied by."""

    power: int = 2
    dots: int = 0
    scale: Fraction = Fraction(1)

    @property
    def written(self) -> Fraction:
        """Quarter notes that the value with its dots lasts."""
        return Fraction(4) / Fraction(2) ** self.power * (2 - Fraction(1, 2**self.dots))

    @property
    def length(self) -> Fraction:
        """Quarter notes that it lasts."""
        return self.written * self.scale


@dataclass(frozen=True, slots=True)
class Post:
    """What is attached to a note: `kind` is "tie", "slur", "articulation", "dynamic", "text", "tremolo" and so on."""

    kind: str
    text: str = ""
    above: bool = True


@dataclass(slots=True)
class Note:
    """Pitches sounded together; a `rest` is "r", "R" (whole measures) or "s" (nothing at all).

    The pitch of a rest is its place on the staff, which octaves that are relative are counted from.

    Where `again`, the chord before is meant once more.
    """

    pitches: tuple[Pitch, ...]
    duration: Duration
    posts: list[Post] = field(default_factory=list)
    rest: Literal["", "r", "R", "s"] = ""
    again: bool = False
    drum: bool = False


@dataclass(slots=True)
class Sequential:
    """One after the other."""

    items: list["Music"] = field(default_factory=list)


@dataclass(slots=True)
class Simultaneous:
    """Together; `voices` where double backslashes make each a voice of its own."""

    items: list["Music"] = field(default_factory=list)
    voices: bool = False


@dataclass(slots=True)
class Octaves:
    """How marks are understood: "relative" to the note before (at first `start`), "fixed" to it, or "absolute"."""

    kind: Literal["relative", "fixed", "absolute"]
    start: Pitch | None
    music: "Music"


@dataclass(slots=True)
class Scaled:
    """Music in other time: `scale` is normal / actual; a `tuplet` is printed as such."""

    actual: int
    normal: int
    music: "Music"
    tuplet: bool = True


@dataclass(slots=True)
class Repeat:
    """`kind` is "volta", "unfold", "percent", "tremolo" or "segno"."""

    kind: str
    count: int
    music: "Music"
    alternatives: list["Music"] = field(default_factory=list)


@dataclass(slots=True)
class Grace:
    """Music that takes no time, before (or with `after`, behind) a main note."""

    music: "Music"
    slash: bool = False


@dataclass(slots=True)
class Transposed:
    """Music moved by the interval between two pitches."""

    origin: Pitch
    target: Pitch
    music: "Music"


@dataclass(slots=True)
class Tagged:
    """Music that is there only where one of its tags is wanted."""

    tags: frozenset[str]
    music: "Music"


@dataclass(slots=True)
class Filtered:
    """Music of which what has these tags is kept, other tagged music going, or is removed."""

    tags: frozenset[str]
    keep: bool
    music: "Music"


@dataclass(slots=True)
class InContext:
    """Music in a context such as a Staff or Voice; `new` is one of its own, even if another has its name."""

    kind: str
    name: str
    settings: dict[str, str]
    music: "Music"
    new: bool = True


@dataclass(slots=True)
class Sign:
    """A moment's sign or setting: `kind` is "key", "time", "clef", "tempo", "partial" or such; then its values."""

    kind: str
    values: tuple[str | int | float | Fraction | Pitch, ...] = ()


@dataclass(frozen=True, slots=True)
class Syllable:
    """One syllable; an empty text skips a note. `hyphen` goes on in the next one, `extend` holds it."""

    text: str
    hyphen: bool = False
    extend: bool = False


@dataclass(slots=True)
class Lyrics:
    """Syllables of a verse, and the voice that they are sung to, if it is named."""

    syllables: list[Syllable]
    voice: str = ""


@dataclass(slots=True)
class Sung:
    """Music with verses of its own."""

    music: "Music"
    verses: list[Lyrics]


@dataclass(slots=True)
class ChordSymbol:
    """A chord by its name: root, kind as MusicXML calls it, the pitches it holds, and the bass below."""

    root: Pitch
    kind: str
    text: str
    steps: tuple[tuple[int, float], ...]
    bass: Pitch | None
    duration: Duration


Music = (
    Note
    | Sequential
    | Simultaneous
    | Octaves
    | Scaled
    | Repeat
    | Grace
    | Transposed
    | Tagged
    | Filtered
    | InContext
    | Sign
    | Lyrics
    | Sung
    | ChordSymbol
)
