"""The objects of one Capella voice to chords at their moments in the score."""

from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Protocol

from engine.formats.capella.objects import Bar, Clef, Drawing, Head, Key, Meter, Sound, Verse
from engine.formats.scoring import Chord, Lyric, Note, Tuplet
from engine.formats.scoring.score import Step

_STEPS: tuple[Step, ...] = ("C", "D", "E", "F", "G", "A", "B")
_SHARPS, _FLATS = "FCGDAEB", "BEADGCF"
_QUARTERS = {
    "breve": Fraction(8), "whole": Fraction(4), "half": Fraction(2), "quarter": Fraction(1), "eighth": Fraction(1, 2),
    "16th": Fraction(1, 4), "32nd": Fraction(1, 8), "64th": Fraction(1, 16), "128th": Fraction(1, 32),
    "256th": Fraction(1, 64),
}  # fmt: skip
# How many steps above the place of C in the treble clef the same line lies in other clefs.
_CLEF_OFFSETS = {"G": 0, "C": -7, "F": -14, "percussion": 0}
_ORNAMENTS = {"t": "trill-mark", "l": "inverted-mordent", "w": "turn", "x": "mordent"}
_FERMATAS = frozenset("ku")
_START = Fraction(0)


@dataclass(slots=True)
class Placed:
    """A chord at its moment in the score, with what it was made of."""

    moment: Fraction
    chord: Chord
    sound: Sound


@dataclass(slots=True)
class Track:
    """One staff: its voices, clefs and keys, and by voice the verses that are within a word."""

    voices: dict[int, list[Placed]] = field(default_factory=dict)
    clefs: dict[Fraction, Clef] = field(default_factory=dict)
    keys: dict[Fraction, Key] = field(default_factory=dict)
    open_words: dict[int, set[int]] = field(default_factory=dict)


class Moments(Protocol):
    """What holds for all staves, and is told by any voice."""

    def meter_at(self, moment: Fraction) -> Meter:
        """Return the metre at a moment."""

    def set_meter(self, moment: Fraction, meter: Meter) -> None:
        """Begin a metre."""

    def set_bar(self, moment: Fraction, kind: str) -> None:
        """Draw a barline."""

    def add_ending(self, start: Fraction, end: Fraction, numbers: str) -> None:
        """Add an ending."""


class VoiceReader:
    """Places the objects of one voice within one system."""

    def __init__(self, score: Moments, track: Track, number: int, start: Fraction) -> None:
        self._score = score
        self._track = track
        self._into = track.voices.setdefault(number, [])
        self._own: list[Placed] = []
        self._now = start
        self._in_tuplet: tuple[Fraction, Fraction] | None = None
        self._open_words = track.open_words.setdefault(number, set())

    def read(self, item: Sound | Clef | Key | Meter | Bar) -> None:
        """Place one object."""
        if isinstance(item, Sound):
            self._read_sound(item)
        elif isinstance(item, Clef):
            self._track.clefs[self._now] = item
        elif isinstance(item, Key):
            self._track.keys[self._now] = item
        elif isinstance(item, Meter):
            self._score.set_meter(self._now, item)
        else:
            self._score.set_bar(self._now, item.kind)

    def finish(self) -> Fraction:
        """Join what reaches over several objects, and return where the voice ends."""
        for place, placed in enumerate(self._own):
            for drawing in placed.sound.drawings:
                target = self._own[min(place + drawing.reach, len(self._own) - 1)]
                self._reach(drawing, placed, target)
        self._into += self._own
        return self._now

    def _reach(self, drawing: Drawing, placed: Placed, target: Placed) -> None:
        if drawing.kind == "slur" and target is not placed:
            number = 1 + len(placed.chord.slur_starts)
            placed.chord.slur_starts += (number,)
            target.chord.slur_stops += (number,)
        elif drawing.kind == "volta":
            self._score.add_ending(placed.moment, target.moment, drawing.text)
        elif drawing.kind in {"crescendo", "diminuendo"} and target is not placed:
            target.sound.drawings.append(Drawing("wedge-stop"))

    def _read_sound(self, sound: Sound) -> None:
        if sound.measures:
            self._rest_for_measures(sound)
            return
        length = _START if sound.timeless else _QUARTERS[sound.type] * (2 - Fraction(1, 2**sound.dots))
        if sound.timeless and (sound.invisible or not sound.heads):
            return
        chord = Chord(self._now, length, sound.type, sound.dots, self._to_notes(sound), grace=sound.timeless)
        if sound.tuplet is not None and not sound.timeless:
            self._join_tuplet(chord, sound.tuplet)
        chord.hidden = sound.invisible
        chord.articulations = sound.articulations
        chord.lyrics = tuple(self._to_lyric(verse) for verse in sound.verses if verse.text.strip())
        signs = [drawing.text for drawing in sound.drawings if drawing.is_symbol]
        chord.fermata = any(sign in _FERMATAS for sign in signs)
        chord.ornaments = tuple(_ORNAMENTS[sign] for sign in signs if sign in _ORNAMENTS) if chord.notes else ()
        self._own.append(Placed(self._now, chord, sound))
        self._now += chord.duration

    def _rest_for_measures(self, sound: Sound) -> None:
        meter = self._score.meter_at(self._now)
        length = 4 * Fraction(meter.beats, meter.unit) if meter.beats else Fraction(4)
        for _ in range(sound.measures):
            rest = Chord(self._now, length, whole_measure=True, hidden=sound.invisible)
            self._own.append(Placed(self._now, rest, replace(sound, drawings=[])))
            self._now += length

    def _join_tuplet(self, chord: Chord, tuplet: tuple[int, bool, bool]) -> None:
        """Shorten a chord by its tuplet, whose bracket ends where the time passed is no broken one any more."""
        actual, normal = _ratio(*tuplet)
        chord.duration *= Fraction(normal, actual)
        begun, passed = self._in_tuplet or (self._now, _START)
        starts = self._in_tuplet is None or begun + passed != self._now
        passed = chord.duration if starts else passed + chord.duration
        denominator = passed.denominator
        stops = denominator & (denominator - 1) == 0
        self._in_tuplet = None if stops else (self._now if starts else begun, passed)
        chord.tuplet = Tuplet(actual, normal, starts=starts, stops=stops)

    def _to_notes(self, sound: Sound) -> tuple[Note, ...]:
        clefs = [moment for moment in self._track.clefs if moment <= self._now]
        keys = [moment for moment in self._track.keys if moment <= self._now]
        clef = self._track.clefs[max(clefs)] if clefs else Clef("G", 2)
        key = self._track.keys[max(keys)] if keys else Key(0)
        notes = [_to_note(head, clef, key) for head in sound.heads]
        return tuple(sorted(notes, key=lambda note: (note.octave, _STEPS.index(note.step), note.alter)))

    def _to_lyric(self, verse: Verse) -> Lyric:
        names = {(False, False): "single", (False, True): "begin", (True, True): "middle", (True, False): "end"}
        inside = verse.number in self._open_words
        (self._open_words.add if verse.hyphen else self._open_words.discard)(verse.number)
        return Lyric(" ".join(verse.text.split()), verse.number + 1, names[inside, verse.hyphen])


def _to_note(head: Head, clef: Clef, key: Key) -> Note:
    """Return a note; a relative one is counted from the line of the key's tonic, and altered as the key says."""
    place, alter = head.place, head.alter
    if head.relative:
        tonic = (4 * key.fifths) % 7 if key.fifths != -7 else 7
        place += _CLEF_OFFSETS.get(clef.sign, 0) + 7 * clef.octave + tonic + 42
        step = _STEPS[place % 7]
        signs = _SHARPS[: key.fifths] if key.fifths > 0 else _FLATS[: -key.fifths]
        alter += (1 if key.fifths > 0 else -1) if step in signs else 0
    return Note(_STEPS[place % 7], place // 7 - 1, alter, "", head.tie_start, head.tie_stop)


def _ratio(count: int, tripartite: bool, prolonging: bool) -> tuple[int, int]:  # noqa: FBT001 - as the file has it
    """Return how many notes are played in the time of how many: of a power of two, or of three times one."""
    if not 0 < count <= 15:
        return 3, 2
    base = 3 if tripartite else 1
    exponent = (count // base).bit_length() - 1 + prolonging
    return count, base * 2 ** max(exponent, 0)
