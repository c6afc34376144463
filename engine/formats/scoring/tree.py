"""A score as values to the `score-partwise` tree that MusicXML would have of it."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import chain
from math import lcm
from xml.etree.ElementTree import Element, SubElement

from engine.formats.scoring.attributes import add_attributes
from engine.formats.scoring.directions import add_barline, add_direction, add_harmony
from engine.formats.scoring.notes import add_chord
from engine.formats.scoring.score import Chord, Direction, Harmony, Measure, Part, Score, Staff

_MOST_DIVISIONS = 1_000_000
_DRUM_CHANNEL = "10"
_PLACES = {Staff: 0, Harmony: 1, Direction: 2}


def to_tree(score: Score) -> Element:
    """Return a score as a `score-partwise` tree; each voice of a measure comes after a step back to its beginning."""
    root = Element("score-partwise", version="4.0")
    _add_head(root, score)
    part_list = SubElement(root, "part-list")
    for number, part in enumerate(score.parts, start=1):
        _add_score_part(part_list, f"P{number}", part)
    for number, part in enumerate(score.parts, start=1):
        _add_part(SubElement(root, "part", id=f"P{number}"), part)
    return root


def _add_head(root: Element, score: Score) -> None:
    if score.title or score.number:
        work = SubElement(root, "work")
        _add_text(work, "work-number", score.number)
        _add_text(work, "work-title", score.title)
    _add_text(root, "movement-title", score.movement)
    identification = SubElement(root, "identification")
    for kind, name in score.creators:
        SubElement(identification, "creator", type=kind).text = name
    _add_text(identification, "rights", score.rights)
    _add_text(identification, "source", score.source)
    for kind, text in [("subtitle", score.subtitle), *(("", text) for text in score.credits)]:
        if text:
            credit = SubElement(root, "credit", page="1")
            _add_text(credit, "credit-type", kind)
            SubElement(credit, "credit-words").text = text


def _add_score_part(part_list: Element, name: str, part: Part) -> None:
    listed = SubElement(part_list, "score-part", id=name)
    SubElement(listed, "part-name").text = part.name
    _add_text(listed, "part-abbreviation", part.short_name)
    drums = _drums(part)
    for drum in drums:
        instrument = SubElement(listed, "score-instrument", id=f"{name}-D{drum + 1}")
        SubElement(instrument, "instrument-name").text = f"Drum {drum}"
    for drum in drums:
        midi = SubElement(listed, "midi-instrument", id=f"{name}-D{drum + 1}")
        SubElement(midi, "midi-channel").text = _DRUM_CHANNEL
        SubElement(midi, "midi-unpitched").text = str(drum + 1)
    if not drums and (part.instrument or part.program is not None or part.channel is not None):
        instrument = SubElement(listed, "score-instrument", id=f"{name}-I1")
        SubElement(instrument, "instrument-name").text = part.instrument or part.name
        midi = SubElement(listed, "midi-instrument", id=f"{name}-I1")
        _add_text(midi, "midi-channel", "" if part.channel is None else str(part.channel + 1))
        _add_text(midi, "midi-program", "" if part.program is None else str(part.program + 1))


def _drums(part: Part) -> list[int]:
    """Return the General MIDI numbers of the drums that a part plays."""
    chords = (chord for measure in part.measures for chord in chain.from_iterable(measure.voices.values()))
    return sorted({note.drum for chord in chords for note in chord.notes if note.drum is not None})


def _add_part(element: Element, part: Part) -> None:
    divisions = _divisions(part)
    for number, measure in enumerate(part.measures):
        added = SubElement(element, "measure", number=measure.number)
        if measure.implicit:
            added.set("implicit", "yes")
        if measure.new_page or measure.new_system:
            SubElement(added, "print", {"new-page" if measure.new_page else "new-system": "yes"})
        for barline in measure.barlines:
            if barline.location == "left":
                add_barline(added, barline)
        first = divisions if number == 0 else None
        opening = [clef for clef in measure.clefs if clef.onset <= 0]
        add_attributes(added, measure, opening, first, part.staves)
        _Writer(added, divisions, part.staves > 1).write(measure)
        for barline in measure.barlines:
            if barline.location != "left":
                add_barline(added, barline)
    for instrument in element.iter("instrument"):
        instrument.set("id", f"{element.get('id')}-{instrument.get('id')}")


def _divisions(part: Part) -> int:
    """Return how many parts of a quarter note make every time of a part whole, or nearly so where that is absurd."""
    denominators = {1}
    for measure in part.measures:
        denominators.add(measure.length.denominator)
        for chord in chain.from_iterable(measure.voices.values()):
            denominators.update((chord.onset.denominator, chord.duration.denominator))
        for onset in _onsets_of_others(measure):
            denominators.add(onset.denominator)
    divisions = lcm(*denominators)
    return min(divisions, _MOST_DIVISIONS)


def _onsets_of_others(measure: Measure) -> Iterator[Fraction]:
    yield from (direction.onset for direction in measure.directions)
    yield from (harmony.onset for harmony in measure.harmonies)
    yield from (clef.onset for clef in measure.clefs)


class _Writer:
    """Writes the voices of one measure, with what is not of a voice put in at its moment in the first one."""

    def __init__(self, element: Element, divisions: int, many_staves: bool) -> None:  # noqa: FBT001 - private
        self._element = element
        self._divisions = divisions
        self._many_staves = many_staves
        self._now = 0

    def write(self, measure: Measure) -> None:
        """Write every voice, and fill the measure up to its length."""
        others = self._others(measure)
        for number, (voice, chords) in enumerate(measure.voices.items()):
            self._move(0)
            for chord in chords:
                if number == 0:
                    self._write_until(others, chord.onset)
                self._move(self._ticks(chord.onset))
                self._write_chord(chord, voice)
        if others:
            if measure.voices and others[0].onset * self._divisions < self._now:
                self._move(0)
            self._write_until(others, None)
        self._move(self._ticks(measure.length))

    def _others(self, measure: Measure) -> list[Direction | Harmony | Staff]:
        others: list[Direction | Harmony | Staff] = [*measure.directions, *measure.harmonies]
        others += [clef for clef in measure.clefs if clef.onset > 0]
        return sorted(others, key=lambda other: (other.onset, _PLACES[type(other)]))

    def _write_until(self, others: list[Direction | Harmony | Staff], until: Fraction | None) -> None:
        while others and (until is None or others[0].onset <= until):
            other = others.pop(0)
            self._move(self._ticks(other.onset))
            if isinstance(other, Direction):
                add_direction(self._element, other, many_staves=self._many_staves)
            elif isinstance(other, Harmony):
                add_harmony(self._element, other)
            else:
                add_attributes(self._element, None, [other], None, 1)

    def _write_chord(self, chord: Chord, voice: str) -> None:
        length = max(0, self._ticks(chord.onset + chord.duration) - self._ticks(chord.onset))
        add_chord(self._element, chord, voice, length, many_staves=self._many_staves)
        if not chord.grace:
            self._now += length

    def _move(self, ticks: int) -> None:
        if ticks != self._now:
            step = SubElement(self._element, "forward" if ticks > self._now else "backup")
            SubElement(step, "duration").text = str(abs(ticks - self._now))
            self._now = ticks

    def _ticks(self, time: Fraction) -> int:
        return round(max(time, Fraction(0)) * self._divisions)


def _add_text(parent: Element, tag: str, text: str) -> None:
    if text:
        SubElement(parent, tag).text = text
