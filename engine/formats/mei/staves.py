"""The staves of an MEI score: how they make parts, and their measures as they fill."""

from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import chain
from xml.etree.ElementTree import Element

from engine.formats.mei import settings
from engine.formats.mei.document import child, children, text_of, whole
from engine.formats.scoring.score import Chord, Measure, Part, Staff

_MOST_STAVES_OF_ONE = 3


@dataclass(slots=True, eq=False)
class Line:
    """One staff: its `number` in the file, `place` in a `part`, and measures.

    What is `pending` begins with the next measure; `full` is how long the metre makes one.
    """

    number: str
    place: int = 1
    part: int = 0
    measures: list[Measure] = field(default_factory=list)
    pending: Measure = field(default_factory=lambda: Measure("", Fraction(0)))
    full: Fraction = Fraction(4)
    unit: int = 4
    default_length: str = ""
    default_octave: str = ""

    def begin_measure(self, number: str) -> Measure:
        """Begin a measure with what was pending."""
        measure = self.pending
        measure.number = number
        self.pending = Measure("", Fraction(0))
        self.measures.append(measure)
        return measure

    def define(self, definition: Element) -> None:
        """Take what a definition sets from the next measure on."""
        set_signatures(self.pending, self, definition)
        clef = settings.to_clef(definition, self.place)
        transposition = settings.to_transposition(definition)
        if clef is not None:
            self.pending.clefs = [clef]
        if transposition is not None:
            self.pending.transpose = transposition
        self.default_length = definition.get("dur.default", self.default_length)
        self.default_octave = definition.get("octave.default", definition.get("oct.default", self.default_octave))


def set_signatures(measure: Measure, line: Line, definition: Element) -> None:
    """Set key and metre of a measure as a definition, or a `keySig` or `meterSig` by itself, says."""
    key, metre = settings.to_key(definition), settings.to_metre(definition)
    if key is not None and definition.tag != "meterSig":
        measure.fifths, measure.mode = key
    if metre is not None and definition.tag != "keySig":
        measure.time, measure.symbol = (metre[0], metre[1]), metre[2]
        line.full, line.unit = settings.measure_length(metre), int(metre[1])


@dataclass(slots=True, eq=False)
class Group:
    """The staves of one part."""

    part: Part
    lines: list[Line]

    def to_part(self) -> Part:
        """Return the part with the measures of its staves merged."""
        self.part.staves = len(self.lines)
        voices: list[tuple[int, str]] = []
        for place, line in enumerate(self.lines):
            _add_missing_clef(line)
            names = {name for measure in line.measures for name in measure.voices}
            voices += [(place, name) for name in sorted(names, key=lambda name: (whole(name), name))]
        numbers = {voice: str(number) for number, voice in enumerate(voices, start=1)}
        self.part.measures = [
            self._merge(measures, numbers) for measures in zip(*(line.measures for line in self.lines), strict=True)
        ]
        return self.part

    def _merge(self, measures: tuple[Measure, ...], numbers: dict[tuple[int, str], str]) -> Measure:
        merged = measures[0]
        voices: dict[str, list[Chord]] = {}
        for place, measure in enumerate(measures):
            for name, chords in measure.voices.items():
                voices[numbers[place, name]] = chords
            if measure is not merged:
                merged.clefs += measure.clefs
                merged.directions += measure.directions
                merged.harmonies += measure.harmonies
        merged.voices = {name: voices[name] for name in sorted(voices, key=int)}
        if not merged.voices:
            merged.voices["1"] = [Chord(Fraction(0), merged.length, hidden=True)]
        return merged


def _add_missing_clef(line: Line) -> None:
    if line.measures and not any(clef.onset <= 0 for clef in line.measures[0].clefs):
        line.measures[0].clefs.insert(0, Staff(line.place, Fraction(0), "G", 2))


def to_groups(definition: Element) -> list[Group]:
    """Return the parts that a scoreDef sets out; staves in one brace without names of their own are one part."""
    groups: list[Group] = []
    for inner in children(definition):
        if inner.tag == "staffDef":
            groups.append(_to_group(inner, [inner]))
        elif inner.tag == "staffGrp":
            staves = [staff for staff in children(inner) if staff.tag == "staffDef"]
            if _is_one_part(inner, staves):
                groups.append(_to_group(inner, staves))
            else:
                groups += to_groups(inner)
    return groups


def _is_one_part(group: Element, staves: list[Element]) -> bool:
    symbol = child(group, "grpSym")
    kind = group.get("symbol") or (symbol.get("symbol") if symbol is not None else "")
    has_groups = any(inner.tag == "staffGrp" for inner in children(group))
    names = {_label(staff, "label") for staff in staves} - {""}
    few = 1 < len(staves) <= _MOST_STAVES_OF_ONE and not has_groups
    return few and kind == "brace" and len(names) < 2


def _to_group(definition: Element, staves: list[Element]) -> Group:
    sources = [definition, *staves]
    part = Part(
        next(filter(None, (_label(source, "label") for source in sources)), ""),
        next(filter(None, (_label(source, "labelAbbr") for source in sources)), ""),
    )
    instrument = next(filter(lambda found: found is not None, (child(source, "instrDef") for source in sources)), None)
    if instrument is not None:
        part.instrument = instrument.get("midi.instrname", "").replace("_", " ")
        program, channel = instrument.get("midi.instrnum"), instrument.get("midi.channel")
        part.program = whole(program) if program and 0 <= whole(program, -1) < 128 else None
        part.channel = whole(channel) if channel and 0 <= whole(channel, -1) < 16 else None
    lines = [Line(staff.get("n", ""), place) for place, staff in enumerate(staves, start=1)]
    return Group(part, lines)


def _label(source: Element, tag: str) -> str:
    found = child(source, tag)
    return text_of(found) if found is not None else source.get("label.abbr" if tag == "labelAbbr" else "label", "")


def close_measures(measures: list[Measure], length: Fraction, *, implicit: bool) -> None:
    """Set the length of one measure of all staves, and of the rests that last as long as it."""
    for measure in measures:
        measure.length, measure.implicit = length, implicit
        for chord in chain.from_iterable(measure.voices.values()):
            if chord.whole_measure:
                chord.duration = length
                # A rest "for the measure" in an upbeat would last as long as the metre.
                chord.whole_measure = not implicit


def copy_chords(chords: list[Chord]) -> list[Chord]:
    """Return chords to be played again: without ties, slurs and lyrics."""
    return [
        replace(
            chord,
            notes=tuple(replace(note, tie_start=False, tie_stop=False) for note in chord.notes),
            slur_starts=(),
            slur_stops=(),
            lyrics=(),
        )
        for chord in chords
    ]
