"""What MEI tells beside the layers: ties, slurs, dynamics, texts, signs, by ids or by moments."""

from dataclasses import dataclass, replace
from fractions import Fraction
from xml.etree.ElementTree import Element

from engine.formats.guitarpro.spelling import to_harmony
from engine.formats.mei.document import number, references, text_of, whole
from engine.formats.mei.layers import Placed
from engine.formats.mei.staves import Line
from engine.formats.scoring.score import Chord, Direction

_DYNAMICS = frozenset(("p", "pp", "ppp", "pppp", "f", "ff", "fff", "ffff", "mp", "mf", "n", "pf")) | frozenset(
    ("sf", "sfz", "sff", "sffz", "sfp", "sfpp", "fp", "fz", "rf", "rfz")
)
_BEATS = {"1": ("whole", 4.0), "2": ("half", 2.0), "4": ("quarter", 1.0), "8": ("eighth", 0.5), "16": ("16th", 0.25)}
_JUMPS = {"segno": "segno", "coda": "coda", "dalSegno": "dalsegno", "daCapo": "dacapo", "fine": "fine"}
_ORNAMENTS = {
    ("trill", ""): "trill-mark",
    ("mordent", "upper"): "inverted-mordent",
    ("mordent", ""): "mordent",
    ("turn", "lower"): "inverted-turn",
    ("turn", ""): "turn",
}
_ACCIDENTALS = str.maketrans({"♯": "#", "♭": "b"})
_Moment = tuple[int, Fraction]


@dataclass(frozen=True, slots=True)
class Control:
    """An element with the measure that it stands in."""

    element: Element
    measure: int


class Controls:
    """Puts what stands beside the layers onto the chords and staves; `units` are the beat types of the measures."""

    def __init__(self, lines: dict[str, Line], ids: dict[str, Placed], units: list[int]) -> None:
        self._lines = lines
        self._ids = ids
        self._units = units
        self._slurs: list[tuple[_Moment, _Moment, Placed, Placed]] = []

    def apply(self, control: Control) -> None:
        """Add one of them; what points nowhere is left out."""
        tag = control.element.tag
        if tag in {"tie", "slur", "lv"}:
            self._connect(control)
        elif tag in {"fermata", "trill", "mordent", "turn", "arpeg"}:
            self._sign(control)
        elif tag in {"hairpin", "octave", "pedal"}:
            self._span(control)
        elif tag in {"tempo", "dynam", "dir", "reh", "harm", "repeatMark"}:
            self._write(control)

    def finish(self) -> None:
        """Give numbers to the slurs: those which last at the same time differ."""
        sounding: list[tuple[_Moment, int]] = []
        for start, end, first, last in sorted(self._slurs, key=lambda slur: (slur[0], slur[1])):
            sounding = [(until, taken) for until, taken in sounding if until >= start]
            taken = {number for _, number in sounding}
            free = next(number for number in range(1, len(taken) + 2) if number not in taken)
            sounding.append((end, free))
            first.chord.slur_starts = (*first.chord.slur_starts, free)
            last.chord.slur_stops = (*last.chord.slur_stops, free)

    def _placed(self, element: Element, name: str) -> Placed | None:
        return next((self._ids[found] for found in references(element, name) if found in self._ids), None)

    def _line(self, element: Element) -> Line | None:
        for word in element.get("staff", "").split():
            if word in self._lines:
                return self._lines[word]
        placed = self._placed(element, "startid")
        return placed.line if placed is not None else next(iter(self._lines.values()), None)

    def _start(self, control: Control) -> _Moment:
        placed = self._placed(control.element, "startid")
        if placed is not None and not control.element.get("tstamp"):
            return placed.measure, placed.chord.onset
        return control.measure, self._onset(control.element.get("tstamp"), control.measure)

    def _end(self, control: Control) -> _Moment | None:
        placed = self._placed(control.element, "endid")
        if placed is not None:
            return placed.measure, placed.chord.onset
        measures, plus, beat = control.element.get("tstamp2", "").rpartition("m+")
        if not beat:
            return None
        measure = control.measure + (max(whole(measures), 0) if plus else 0)
        return (measure, self._onset(beat, measure)) if measure < len(self._units) else None

    def _onset(self, beat: str | None, measure: int) -> Fraction:
        found = number(beat)
        quarters = (Fraction(found or 1).limit_denominator(960) - 1) * Fraction(4, self._units[measure])
        return max(Fraction(0), quarters)

    def _connect(self, control: Control) -> None:
        first, last = self._placed(control.element, "startid"), self._placed(control.element, "endid")
        if control.element.tag == "slur":
            first = first or self._chord_at(control, self._start(control))
            end = self._end(control)
            last = last or (self._chord_at(control, end) if end is not None else None)
            if first is not None and last is not None and first.chord is not last.chord and _same_part(first, last):
                start, stop = (first.measure, first.chord.onset), (last.measure, last.chord.onset)
                self._slurs.append((start, stop, first, last))
            return
        if first is not None:
            _tie(first, starts=True)
        if last is not None:
            _tie(last, starts=False)

    def _chord_at(self, control: Control, moment: _Moment) -> Placed | None:
        """Return the chord of a staff that begins at a moment, or the last one before it."""
        line = self._line(control.element)
        if line is None:
            return None
        layer = control.element.get("layer", "")
        voices = line.measures[moment[0]].voices
        chords = voices.get(layer) or [chord for voice in voices.values() for chord in voice]
        before = [chord for chord in chords if chord.onset <= moment[1] and not chord.grace]
        found = max(before, key=lambda chord: chord.onset, default=None)
        return Placed(found, line, moment[0]) if found is not None else None

    def _sign(self, control: Control) -> None:
        element = control.element
        for name in references(element, "plist") if element.tag == "arpeg" else ():
            if name in self._ids:
                self._ids[name].chord.arpeggio = True
        placed = self._placed(element, "startid")
        if placed is None and element.get("tstamp"):
            placed = self._chord_at(control, self._start(control))
        if placed is None:
            return
        chord = placed.chord
        ornament = _ORNAMENTS.get((element.tag, element.get("form", ""))) or _ORNAMENTS.get((element.tag, ""), "")
        if ornament:
            chord.ornaments = (*chord.ornaments, ornament)
        chord.fermata |= element.tag == "fermata"
        chord.arpeggio |= element.tag == "arpeg"

    def _span(self, control: Control) -> None:
        element, end = control.element, self._end(control)
        if element.tag == "pedal":
            kinds = {"down": ["pedal-start"], "up": ["pedal-stop"], "bounce": ["pedal-stop", "pedal-start"]}
            for kind in kinds.get(element.get("dir", "down"), []):
                self._direct(control, self._start(control), kind)
        elif element.tag == "hairpin" and end is not None and end > self._start(control):
            kind = "diminuendo" if element.get("form") == "dim" else "crescendo"
            self._direct(control, self._start(control), kind)
            self._direct(control, end, "wedge-stop")
        elif element.tag == "octave" and end is not None:
            up = element.get("dis.place") != "below"
            self._direct(control, self._start(control), "octave-up" if up else "octave-down")
            # What ends an octave shift stands behind its last note.
            last = self._placed(element, "endid")
            after = last.chord.duration if last is not None else Fraction(0)
            self._direct(control, (end[0], end[1] + after), "octave-stop")

    def _direct(self, control: Control, moment: _Moment, kind: str, text: str = "") -> None:
        line = self._line(control.element)
        if line is not None:
            above = control.element.get("place", "above" if kind != "dynamics" else "below") != "below"
            line.measures[moment[0]].directions.append(Direction(moment[1], kind, text, line.place, above))

    def _write(self, control: Control) -> None:
        element, text = control.element, text_of(control.element)
        moment = self._start(control)
        if element.tag == "tempo":
            self._write_tempo(control, text)
        elif element.tag == "harm":
            line = self._line(element)
            harmony = to_harmony(text.translate(_ACCIDENTALS), moment[1])
            if line is not None and harmony is not None:
                line.measures[moment[0]].harmonies.append(harmony)
        elif element.tag == "repeatMark":
            kind = _JUMPS.get(element.get("func", ""))
            if kind:
                self._direct(control, moment, kind, text)
        elif text:
            kind = "rehearsal" if element.tag == "reh" else "words"
            self._direct(control, moment, "dynamics" if element.tag == "dynam" and text in _DYNAMICS else kind, text)

    def _write_tempo(self, control: Control, text: str) -> None:
        element, line, moment = control.element, self._line(control.element), self._start(control)
        beats = number(element.get("mm"))
        name, quarters = _BEATS.get(element.get("mm.unit", ""), ("", 0.0))
        dots = min(whole(element.get("mm.dots")), 3)
        tempo = number(element.get("midi.bpm"))
        if beats and name:
            tempo = tempo or beats * quarters * (2 - 0.5**dots)
            text = text.partition("=")[0].strip(" ()")
        if line is not None and (text or tempo):
            direction = Direction(moment[1], "words", text, line.place, tempo=tempo or None)
            if beats and name:
                direction = replace(direction, beat=name, beat_dots=dots, beats_per_minute=beats)
            line.measures[moment[0]].directions.append(direction)


def _same_part(first: Placed, last: Placed) -> bool:
    return first.line.part == last.line.part


def _tie(placed: Placed, *, starts: bool) -> None:
    chord: Chord = placed.chord
    chord.notes = tuple(
        note
        if placed.note is not None and place != placed.note
        else replace(note, tie_start=note.tie_start or starts, tie_stop=note.tie_stop or not starts)
        for place, note in enumerate(chord.notes)
    )
