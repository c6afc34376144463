"""Chords, rests and their notes: values, pitches, ties, lyrics and signs."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from xml.etree.ElementTree import Element

from engine.formats.musescore.tables import (
    ACCIDENTALS,
    ARTICULATIONS,
    GRACES_AFTER,
    GRACES_BEFORE,
    ORNAMENTS,
    PLACES,
    QUARTERS,
    TECHNICAL,
)
from engine.formats.musescore.values import duration_of, integer, text_of, to_integer
from engine.formats.scoring import Chord, Lyric, Note, Tuplet
from engine.formats.scoring.score import Step

_FIFTHS: tuple[Step, ...] = ("F", "C", "G", "D", "A", "E", "B")
_STEPS: tuple[Step, ...] = ("C", "D", "E", "F", "G", "A", "B")
# Places on the line of fifths of the twelve semitones, those of a key without signs.
_NEAREST = (14, 21, 16, 11, 18, 13, 20, 15, 22, 17, 12, 19)
_TOP_LINE = 38
_MOST_DOTS = 4
_DEEPEST_TUPLET = 8
_MOST_IN_TUPLET = 1_000
_MOST_VERSES = 100


@dataclass(frozen=True, slots=True)
class Interval:
    """From written to sounding pitch, as an instrument says it."""

    chromatic: int = 0
    diatonic: int = 0

    @property
    def fifths(self) -> int:
        """How far apart both are on the line of fifths."""
        return 7 * self.chromatic - 12 * self.diatonic

    @property
    def transpose(self) -> tuple[int, int, int]:
        """The interval as MusicXML's chromatic, diatonic and octave steps, the first two within an octave."""
        octaves = int(self.chromatic / 12)
        return self.chromatic - 12 * octaves, self.diatonic - 7 * octaves, octaves


def to_interval(instrument: Element | None) -> Interval:
    """Return how an instrument transposes."""
    if instrument is None:
        return Interval()
    chromatic, diatonic = integer(instrument, "transposeChromatic"), integer(instrument, "transposeDiatonic")
    if abs(chromatic) > 48:
        return Interval()
    if not -7 <= 7 * chromatic - 12 * diatonic <= 7:
        # Old files say nothing of the steps.
        diatonic = round(chromatic * 7 / 12)
    return Interval(chromatic, diatonic)


def to_step(place: int) -> tuple[Step, int]:
    """Return the letter of a place on the line of fifths (C is 14) and its alteration in semitones."""
    return _FIFTHS[(place + 1) % 7], (place + 1) // 7 - 2


def to_pitch(pitch: int, place: int | None) -> tuple[Step, int, int]:
    """Return step, alteration and octave of a MIDI number; its `place`, which is what the score shows, decides."""
    step, alter = to_step(_NEAREST[pitch % 12] if place is None else place)
    return step, alter, (pitch - alter) // 12 - 1


def place_of(note: Element, tag: str) -> int | None:
    """Return a place on the line of fifths that a note states; None where it does not, or an absurd one."""
    place = to_integer(note.findtext(tag) or note.get(tag), 99)
    return place if -8 <= place <= 40 else None


def to_line(line: int, lines: int) -> tuple[Step, int]:
    """Return step and octave of a staff's line (0 is the topmost, 1 the space below) as if in the treble clef."""
    place = _TOP_LINE - line - {1: 8, 3: 2}.get(lines, 0)
    return _STEPS[place % 7], place // 7


@dataclass(frozen=True, slots=True)
class Spelling:
    """How the notes of a staff are kept: `drums` maps MIDI numbers to lines.

    From version 2 on pitches are kept as they sound, before (`as_written`) as the score shows them; a `concert` score
    shows them as they sound.
    """

    interval: Interval = Interval()
    concert: bool = False
    as_written: bool = False
    drums: dict[int, int] | None = None
    lines: int = 5


@dataclass(slots=True)
class Ties:
    """The ties of one staff that are still open: by number as in version 2, by voice and pitch as in version 1."""

    numbers: set[str] = field(default_factory=set)
    pitches: dict[int, set[int]] = field(default_factory=dict)

    def of(self, note: Element, voice: int, *, grace: bool) -> tuple[bool, bool]:
        """Return whether a note is tied to what follows, and to what came before."""
        spanners = [spanner for spanner in note.iterfind("Spanner") if spanner.get("type") == "Tie"]
        starts = any(spanner.find("next") is not None for spanner in spanners)
        stops = any(spanner.find("prev") is not None for spanner in spanners)
        pitch = _midi_number(note)
        stops = stops or (not grace and pitch in self.pitches.get(voice, ()))
        stops = stops or any(end.get("id") in self.numbers for end in note.iterfind("endSpanner"))
        for tie in note.iterfind("Tie"):
            starts = True
            if tie.get("id") is not None:
                self.numbers.add(tie.get("id", ""))
        return starts, stops

    def remember(self, notes: Iterable[Element], voice: int) -> None:
        """Keep the ties of version 1 that the next chord of the voice ends."""
        self.pitches[voice] = {
            _midi_number(note) for note in notes if any("id" not in tie.attrib for tie in note.iterfind("Tie"))
        }


@dataclass(eq=False, slots=True)
class OpenTuplet:
    """A tuplet while its notes are read: how long they last, and the first and last of them."""

    actual: int
    normal: int
    outer: "OpenTuplet | None"
    first: Chord | None = None
    last: Chord | None = None

    @property
    def depth(self) -> int:
        """How many tuplets it lies in, itself included."""
        return 1 + (self.outer.depth if self.outer is not None else 0)

    @property
    def ratio(self) -> Fraction:
        """How long a note lasts in it, by its value."""
        return Fraction(self.normal, self.actual) * (self.outer.ratio if self.outer is not None else 1)

    @property
    def outermost(self) -> "OpenTuplet":
        """The tuplet that it lies in, and that in none."""
        return self.outer.outermost if self.outer is not None else self

    def take(self, chord: Chord) -> None:
        """Put a chord into the tuplet, as its last one for now; several tuplets become one, as long in all."""
        outermost, ratio = self.outermost, self.ratio
        actual, normal = (self.actual, self.normal) if self.outer is None else (ratio.denominator, ratio.numerator)
        if outermost.last is not None and outermost.last.tuplet is not None:
            outermost.last.tuplet = replace(outermost.last.tuplet, stops=False)
        chord.duration *= ratio
        chord.tuplet = Tuplet(actual, normal, starts=outermost.first is None, stops=True)
        outermost.first = outermost.first or chord
        outermost.last = chord


def to_tuplet(element: Element, outer: OpenTuplet | None) -> OpenTuplet:
    """Return a tuplet within another one; an absurd one changes nothing."""
    actual, normal = integer(element, "actualNotes", 1), integer(element, "normalNotes", 1)
    if not (0 < actual <= _MOST_IN_TUPLET and 0 < normal <= _MOST_IN_TUPLET):
        actual = normal = 1
    if outer is not None and outer.depth >= _DEEPEST_TUPLET:
        return OpenTuplet(1, 1, None)
    return OpenTuplet(actual, normal, outer)


def grace_of(element: Element) -> str:
    """Return what kind of grace note a chord is: "before", "slash", "after", or empty for none."""
    for child in element:
        if child.tag in GRACES_BEFORE:
            return "slash" if child.tag == "acciaccatura" else "before"
        if child.tag in GRACES_AFTER:
            return "after"
    return ""


def value_of(element: Element, division: int) -> tuple[str, int, Fraction | None]:
    """Return type, dots and duration in quarters of a chord or rest; None for what lasts a whole measure."""
    kind = (element.findtext("durationType") or "").strip()
    dots = min(max(integer(element, "dots"), 0), _MOST_DOTS)
    stated = duration_of(element)
    if kind in QUARTERS:
        length = QUARTERS[kind] * (2 - Fraction(1, 2**dots))
        return kind, dots, length if stated is None or stated <= 0 else stated
    ticks = integer(element, "ticklen")
    if not kind and 0 < ticks < 1_000_000:
        return *_value_of_length(Fraction(ticks, division)), Fraction(ticks, division)
    return "", 0, stated if stated is not None and stated > 0 else None


def _value_of_length(length: Fraction) -> tuple[str, int]:
    for kind, quarters in QUARTERS.items():
        for dots in range(3):
            if length == quarters * (2 - Fraction(1, 2**dots)):
                return kind, dots
    return "", 0


def to_notes(element: Element, spelling: Spelling, ties: Ties, voice: int, *, grace: bool) -> tuple[Note, ...]:
    """Return the notes of a chord."""
    notes = element.findall("Note")
    found = [_to_note(note, spelling, ties.of(note, voice, grace=grace)) for note in notes]
    if not grace:
        ties.remember(notes, voice)
    return tuple(sorted(found, key=lambda note: (note.octave, "CDEFGAB".index(note.step), note.alter)))


def _midi_number(note: Element) -> int:
    return min(max(to_integer(note.findtext("pitch") or note.get("pitch"), 60), 0), 127)


def _to_note(note: Element, spelling: Spelling, tied: tuple[bool, bool]) -> Note:
    starts, stops = tied
    pitch = _midi_number(note)
    if spelling.drums is not None:
        line = integer(note, "fixedLine") if note.findtext("fixed") == "1" else spelling.drums.get(pitch, 0)
        step, octave = to_line(line, spelling.lines)
        return Note(step, octave, tie_start=starts, tie_stop=stops, unpitched=True)
    place = place_of(note, "tpc")
    if spelling.concert or not spelling.as_written:
        pitch -= spelling.interval.chromatic
        written = place_of(note, "tpc2")
        place = place - spelling.interval.fifths if written is None and place is not None else written
    step, alter, octave = to_pitch(pitch, place)
    sign = (note.findtext("Accidental/subtype") or note.findtext("userAccidental") or "").strip()
    return Note(step, octave, alter, ACCIDENTALS.get(sign, ""), starts, stops)


def add_signs(chord: Chord, element: Element) -> None:
    """Add what is printed at a chord: articulations, ornaments, lyrics and the like."""
    articulations: list[str] = []
    ornaments: list[str] = []
    technical: list[tuple[str, str]] = []
    for sign in (*element.iterfind("Articulation"), *element.iterfind("Ornament")):
        name = (sign.findtext("subtype") or "").strip()
        for place in PLACES:
            name = name.removesuffix(place)
        articulations += ARTICULATIONS.get(name, ())
        ornaments += [ORNAMENTS[name]] if name in ORNAMENTS else []
        technical += [(TECHNICAL[name], "")] if name in TECHNICAL else []
        chord.fermata = chord.fermata or "fermata" in name.lower()
    for fingering in element.iterfind("Note/Fingering"):
        text = text_of(fingering)
        if text.isascii() and text.isdigit():
            technical.append(("fingering", text))
    chord.articulations, chord.ornaments = tuple(dict.fromkeys(articulations)), tuple(dict.fromkeys(ornaments))
    chord.technical = tuple(dict.fromkeys(technical))
    chord.arpeggio = element.find("Arpeggio") is not None
    chord.tremolo = _strokes(element)
    chord.lyrics = tuple(to_lyric(lyric) for lyric in element.iterfind("Lyrics"))
    direction = element.findtext("StemDirection")
    if element.findtext("noStem") == "1":
        chord.stem = "none"
    elif direction == "up":
        chord.stem = "up"
    elif direction == "down":
        chord.stem = "down"


def to_lyric(element: Element) -> Lyric:
    """Return one syllable."""
    syllabic = element.findtext("syllabic") or "single"
    return Lyric(
        " ".join(text_of(element).split()),
        min(max(integer(element, "no"), 0), _MOST_VERSES) + 1,
        syllabic if syllabic in {"single", "begin", "middle", "end"} else "single",
        extend=element.find("ticks") is not None or element.find("endTick") is not None,
    )


def _strokes(element: Element) -> int:
    """Return the strokes through the stem of a tremolo on one note."""
    for tag in ("Tremolo", "TremoloSingleChord"):
        name = element.findtext(f"{tag}/subtype") or ""
        if name.startswith("r") and name[1:] in {"8", "16", "32", "64"}:
            return {"8": 1, "16": 2, "32": 3, "64": 4}[name[1:]]
    return 0
