"""Beats and notes of a GPIF document, which name one another by numbers."""

from fractions import Fraction
from xml.etree.ElementTree import Element

from engine.formats.guitarpro.drums import to_drum
from engine.formats.guitarpro.gpif.bars import number_of, text_of
from engine.formats.guitarpro.gpif.tracks import StaffStrings, TrackSource
from engine.formats.guitarpro.song import DYNAMICS, Allowance, Beat, Tone

_LENGTHS = {
    "Long": Fraction(16), "DoubleWhole": Fraction(8), "Whole": Fraction(4), "Half": Fraction(2), "Quarter": Fraction(1),
    "Eighth": Fraction(1, 2), "16th": Fraction(1, 4), "32nd": Fraction(1, 8), "64th": Fraction(1, 16),
    "128th": Fraction(1, 32), "256th": Fraction(1, 64),
}  # fmt: skip
_TREMOLOS = {"1/2": 1, "1/4": 2, "1/8": 3}
_WEDGES = {"Crescendo": "crescendo", "Decrescendo": "diminuendo"}
_ORNAMENTS = {
    "Turn": "turn", "InvertedTurn": "inverted-turn", "LowerMordent": "mordent", "UpperMordent": "inverted-mordent",
}  # fmt: skip
_ACCENTS = ((1, "staccato"), (4, "strong-accent"), (8, "accent"), (16, "tenuto"))
_ALTERS = {"": 0, "#": 1, "b": -1, "x": 2, "bb": -2}
_LEGATO_SLIDE = 2
_MOST_VERSES = 9

Rhythm = tuple[Fraction, int, tuple[int, int] | None]


class BeatSource:
    """The beats, notes and rhythms of a document by their numbers; each use of one makes a new value of it."""

    def __init__(self, root: Element, allowance: Allowance) -> None:
        self._beats = {element.get("id", ""): element for element in root.iterfind("Beats/Beat")}
        self._notes = {element.get("id", ""): element for element in root.iterfind("Notes/Note")}
        self._rhythms = {element.get("id", ""): _to_rhythm(element) for element in root.iterfind("Rhythms/Rhythm")}
        self._allowance = allowance

    def read_voice(self, names: list[str], source: TrackSource, strings: StaffStrings) -> list[Beat]:
        """Return the beats of these names, as played on a staff of a track.

        Raises UnreadableFileError where the document names more beats than any score has.
        """
        self._allowance.take_events(len(names))
        found = (self._beats.get(name) for name in names)
        return [self._read_beat(element, source, strings) for element in found if element is not None]

    def _read_beat(self, element: Element, source: TrackSource, strings: StaffStrings) -> Beat:
        rhythm = element.find("Rhythm")
        length, dots, tuplet = self._rhythms.get(
            rhythm.get("ref", "") if rhythm is not None else "", (Fraction(1), 0, None)
        )
        beat = Beat(length, dots, tuplet)
        names = text_of(element, "Notes").split()
        self._allowance.take_events(len(names))
        for name in names:
            note = self._notes.get(name)
            tone = _read_tone(note, source, strings) if note is not None else None
            beat.tones += [] if tone is None else [tone]
        dynamic = text_of(element, "Dynamic").lower()
        beat.dynamic = dynamic if dynamic in DYNAMICS else ""
        beat.grace = bool(beat.tones) and element.find("GraceNotes") is not None
        legato = element.find("Legato")
        beat.slurred = legato is not None and legato.get("origin") == "true"
        beat.chord = strings.chords.get(text_of(element, "Chord"), "")
        beat.text = text_of(element, "FreeText")
        beat.tremolo = _TREMOLOS.get(text_of(element, "Tremolo"), 0)
        beat.wedge = _WEDGES.get(text_of(element, "Hairpin"), "")
        beat.arpeggio = element.find("Arpeggio") is not None
        beat.lyrics = tuple((line.text or "").strip() for line in element.findall("Lyrics/Line")[:_MOST_VERSES])
        return beat


def _to_rhythm(element: Element) -> Rhythm:
    length = _LENGTHS.get(text_of(element, "NoteValue"), Fraction(1))
    dots = element.find("AugmentationDot")
    count = min(max(number_of(dots.get("count"), 1), 0), 4) if dots is not None else 0
    tuplet = element.find("PrimaryTuplet")
    if tuplet is None:
        return length, count, None
    ratio = tuple(number_of(tuplet.get(tag.lower()) or tuplet.findtext(tag)) for tag in ("Num", "Den"))
    actual, normal = ratio
    is_real = 0 < actual < 100 and 0 < normal < 100 and actual != normal
    return length, count, (actual, normal) if is_real else None


def _read_tone(note: Element, source: TrackSource, strings: StaffStrings) -> Tone | None:
    properties = {element.get("name", ""): element for element in note.iterfind("Properties/Property")}
    string = _value(properties, "String", "String", -1)
    pitch = _to_pitch(note, properties, source, strings, string)
    if pitch is None:
        return None
    tone = Tone(string if string >= 0 else 1_000 + pitch, min(max(pitch, 0), 127))
    tie = note.find("Tie")
    tone.tied = tie is not None and tie.get("destination", "").lower() == "true"
    is_legato_slide = bool(_value(properties, "Slide", "Flags", 0) & _LEGATO_SLIDE)
    hammer = properties.get("HopoOrigin")
    tone.slurred = is_legato_slide or (hammer is not None and hammer.find("Enable") is not None)
    accents = number_of(note.findtext("Accent"))
    tone.marks = tuple(mark for bit, mark in _ACCENTS if accents & bit)
    ornament = _ORNAMENTS.get(text_of(note, "Ornament"), "")
    tone.ornament = ornament or ("trill-mark" if note.find("Trill") is not None else "")
    concert = properties.get("ConcertPitch")
    if concert is not None:
        tone.step = text_of(concert, "Pitch/Step")
        tone.alter = _ALTERS.get(text_of(concert, "Pitch/Accidental"), 0)
    return tone


def _to_pitch(
    note: Element, properties: dict[str, Element], source: TrackSource, strings: StaffStrings, string: int
) -> int | None:
    """Return the sounding MIDI pitch, or the drum: every version and kind of instrument has its own way to say it."""
    if source.track.percussion:
        articulation = number_of(note.findtext("InstrumentArticulation"), -1)
        if 0 <= articulation < len(source.drums):
            return source.drums[articulation]
        if "Element" in properties:
            return to_drum(
                _value(properties, "Element", "Element", -1), _value(properties, "Variation", "Variation", 0)
            )
    fret = _value(properties, "Fret", "Fret", -1)
    if 0 <= string < len(strings.tuning) and fret >= 0 and not source.track.percussion:
        return strings.tuning[string] + strings.capo + fret
    midi = _value(properties, "Midi", "Number", -1)
    if midi >= 0:
        return midi
    octave = _value(properties, "Octave", "Number", -1)
    if octave >= 0:
        return 12 * octave + _value(properties, "Tone", "Step", 0)
    return fret if fret >= 0 and source.track.percussion else None


def _value(properties: dict[str, Element], name: str, tag: str, default: int) -> int:
    element = properties.get(name)
    return default if element is None else number_of(element.findtext(tag), default)
