"""What hits must be like, by their facts."""

import re
from dataclasses import dataclass

from engine.library.selecting.selection import Conditions
from engine.modality import Modality
from engine.search.key_names import parse_key

_STEPS = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11, "h": 11}
_PITCH = re.compile(r"([A-Ha-h])(#|♯|is|b|♭|es)?(-?\d)?('*|,*)")
_NAMES = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
_METRES = {"c": ("4/4",), "c|": ("2/2",)}


@dataclass(frozen=True, slots=True)
class Range:
    """From `least` to `most`, both allowed; None is no bound."""

    least: float | None = None
    most: float | None = None


@dataclass(frozen=True, slots=True)
class Filters:
    """What all hits must be like; what a piece does not tell, it does not have. All empty lets everything through.

    Of several keys, metres, composers, titles, languages, kinds and folders one is enough; all `instruments` and `tags`
    must be there. A key is written in any usual way and language ("h-Moll", "si mineur"); `estimated_keys` False takes
    only keys that somebody wrote down. `tempo` is in quarter notes a minute, `duration` in seconds, `rating` in stars.
    An instrument is named in any language, composers and titles as in a search; a folder is a whole path, or the name
    of one anywhere above a file. `fits` are the lowest and highest MIDI number that the whole piece may use; `leap` and
    `hand_span` are the most semitones, `shortest_note` the least fraction of a whole note, `accidentals` the largest
    share of all notes. `lyrics` asks for pieces with, or without, words to sing. What one of `without` lets through is
    left out.
    """

    key: tuple[str, ...] = ()
    estimated_keys: bool = True
    metre: tuple[str, ...] = ()
    tempo: Range | None = None
    duration: Range | None = None
    bars: Range | None = None
    pages: Range | None = None
    voices: Range | None = None
    instruments: tuple[str, ...] = ()
    composer: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    kinds: tuple[Modality, ...] = ()
    folders: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    rating: Range | None = None
    language: tuple[str, ...] = ()
    lyrics: bool | None = None
    fits: tuple[int, int] | None = None
    leap: int | None = None
    hand_span: int | None = None
    shortest_note: float | None = None
    accidentals: float | None = None
    without: tuple["Filters", ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is asked for."""
        return self != Filters()

    def to_conditions(self) -> Conditions:
        """Return what the library is asked for; a key that nobody writes so is one that no piece has."""
        between: dict[str, tuple[float | None, float | None]] = {}
        for name in ("tempo", "duration", "bars", "pages", "voices"):
            wanted: Range | None = getattr(self, name)
            if wanted is not None:
                between[name] = wanted.least, wanted.most
        if self.fits is not None:
            between["lowest"], between["highest"] = (self.fits[0], None), (None, self.fits[1])
        for name, most in (("leap", self.leap), ("hand_span", self.hand_span), ("accidental_share", self.accidentals)):
            if most is not None:
                between[name] = None, most
        if self.shortest_note is not None:
            # A triplet's note is written with a rounded number.
            between["shortest_note"] = self.shortest_note - 1e-5, None
        among: dict[str, tuple[str, ...]] = {}
        if self.key:
            among["key"] = tuple(key for written in self.key for key in parse_key(written))
        if self.metre:
            metres = [metre.strip().lower() for metre in self.metre]
            among["metre"] = tuple(name for metre in metres for name in _METRES.get(metre, (metre,)))
        if self.language:
            among["language"] = tuple(language.strip().lower() for language in self.language)
        return Conditions(
            between=between,
            among=among,
            instruments=self.instruments,
            composers=self.composer,
            titles=self.title,
            folders=self.folders,
            tags=self.tags,
            stars=None if self.rating is None else (self.rating.least, self.rating.most),
            kinds=self.kinds,
            stated_key=not self.estimated_keys,
            sung=self.lyrics,
            without=tuple(each.to_conditions() for each in self.without),
        )


def parse_pitch(text: str) -> int:
    """Return the MIDI number of a pitch: "A3" with the octave's number (C4 is middle C), "c''" as Helmholtz writes it.

    B and H are the same note, Bb is the one below. Raises ValueError with one sentence.
    """
    found = _PITCH.fullmatch(text.strip())
    wrong_marks = "," if text.strip()[:1].islower() else "'"
    if found is None or (found[3] and found[4]) or wrong_marks in found[4]:
        raise ValueError(f"{text!r} is no pitch such as A3 or c''.")
    letter, sign, octave, marks = found.groups()
    number = _STEPS[letter.lower()] + {None: 0, "#": 1, "♯": 1, "is": 1}.get(sign, -1)
    helmholtz = 3 + len(marks) if letter.islower() else 2 - len(marks)
    return 12 * ((helmholtz if octave is None else int(octave)) + 1) + number


def to_pitch(number: int) -> str:
    """Return a MIDI number as "A3"; C4 is middle C."""
    return f"{_NAMES[number % 12]}{number // 12 - 1}"
