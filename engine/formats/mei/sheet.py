"""An MEI score as it is read, measure by measure, over all staves."""

from fractions import Fraction
from xml.etree.ElementTree import Element

from engine.errors import UnreadableFileError
from engine.formats.mei.controls import Control, Controls
from engine.formats.mei.document import children
from engine.formats.mei.layers import LayerReader, Placed, Spans
from engine.formats.mei.settings import definitions
from engine.formats.mei.staves import Group, Line, close_measures, to_groups
from engine.formats.scoring.score import Barline, Chord, Measure, Part

_MOST_MEASURES = 50_000
_STYLES = {
    "dbl": "light-light",
    "end": "light-heavy",
    "dashed": "dashed",
    "dotted": "dotted",
    "invis": "none",
    "heavy": "heavy",
}


class Sheet:
    """Takes in definitions and measures in order, and gives the parts at the end."""

    def __init__(self) -> None:
        self._groups: list[Group] = []
        self._lines: dict[str, Line] = {}
        self._ids: dict[str, Placed] = {}
        self._controls: list[Control] = []
        self._units: list[int] = []
        self._break = ""

    @property
    def count(self) -> int:
        """How many measures there are."""
        return len(self._units)

    def define(self, definition: Element) -> None:
        """Take in a scoreDef or staffDef: new staves, and what holds from the next measure on."""
        staves = definitions(definition) if definition.tag != "staffDef" else [definition]
        if any(staff.get("n", "") not in self._lines for staff in staves):
            wrapped = definition
            if definition.tag != "scoreDef":
                wrapped = Element("scoreDef")
                wrapped.append(definition)
            for group in to_groups(wrapped):
                numbered = {line.number: line for line in group.lines}
                fresh = [line for number, line in numbered.items() if number not in self._lines]
                if fresh:
                    group.lines = fresh
                    self._add_group(group)
        if definition.tag == "scoreDef":
            for line in self._lines.values():
                line.define(_without_staves(definition))
        for staff in staves:
            # One in a group within another element than groups lie in has no line until a measure writes on it.
            if (known := self._lines.get(staff.get("n", ""))) is not None:
                known.define(staff)

    def _add_group(self, group: Group) -> None:
        self._groups.append(group)
        for place, line in enumerate(group.lines, start=1):
            line.place, line.part = place, len(self._groups)
            self._lines[line.number] = line
            others = next(iter(self._lines.values()))
            for before in others.measures:
                line.begin_measure(before.number).length = before.length

    def read_measure(self, element: Element) -> None:
        """Take in a measure. Raises UnreadableFileError for too many of them, or for notation of another kind."""
        staves = [staff for staff in children(element) if staff.tag == "staff"]
        for staff in staves:
            if staff.get("n", "") not in self._lines:
                self.define(Element("staffDef", n=staff.get("n", "")))
        if not self._lines:
            return
        measures = self._begin(element.get("n", str(self.count + 1)))
        spans = Spans()
        for other in children(element):
            if other.tag == "tupletSpan":
                spans.learn(other)
            elif other.tag != "staff":
                self._controls.append(Control(other, self.count - 1))
        readers = [reader for staff in staves for reader in self._read_staff(staff, spans)]
        full = max(line.full for line in self._lines.values())
        length = max((reader.now for reader in readers), default=Fraction(0)) or full
        self._check_length(length)
        is_upbeat = element.get("metcon") == "false" or (self.count == 1 and length < full)
        close_measures(measures, length, implicit=is_upbeat)
        self._add_barlines(element, measures)
        if not any(reader.now for reader in readers):
            self._rest(max((reader.rests for reader in readers), default=0) - 1)

    def _begin(self, number: str) -> list[Measure]:
        if self.count >= _MOST_MEASURES:
            raise UnreadableFileError(f"The score has more than {_MOST_MEASURES:,} measures.")
        first = next(iter(self._lines.values()))
        self._units.append(first.unit)
        measures = [line.begin_measure(number) for line in self._lines.values()]
        for measure in measures:
            measure.new_page, measure.new_system = self._break == "page", self._break == "system"
        self._break = ""
        self._units[-1] = first.unit
        return measures

    def _read_staff(self, staff: Element, spans: Spans) -> list[LayerReader]:
        line = self._lines[staff.get("n", "")]
        readers = []
        layers = [layer for layer in children(staff) if layer.tag == "layer"]
        names: set[str] = set()
        for place, layer in enumerate(layers, start=1):
            name = layer.get("n", "")
            name = name if name.isdecimal() and len(name) < 4 and name not in names else str(100 + place)
            name = str(place) if name not in names and len(layers) == 1 and name == "101" else name
            names.add(name)
            reader = LayerReader(line, self.count - 1, self._ids, spans)
            reader.read(layer, name)
            readers.append(reader)
        return readers

    def _check_length(self, length: Fraction) -> None:
        if length > 100_000:
            raise UnreadableFileError("A measure of this MEI file is too long to be music.")

    def _rest(self, count: int) -> None:
        """Add the further measures of a rest for several."""
        for number in range(1, min(count, _MOST_MEASURES) + 1):
            measures = self._begin(f"X{self.count}-{number}")
            for line, measure in zip(self._lines.values(), measures, strict=True):
                measure.voices["1"] = [Chord(Fraction(0), line.full, staff=line.place, whole_measure=True)]
                measure.length = line.full

    def _add_barlines(self, element: Element, measures: list[Measure]) -> None:
        right, left = element.get("right", ""), element.get("left", "")
        lines = []
        if left in {"rptstart", "rptboth"}:
            lines.append(Barline("left", "heavy-light", "forward"))
        if right in {"rptend", "rptboth"}:
            lines.append(Barline("right", "light-heavy", "backward"))
        elif right in _STYLES:
            lines.append(Barline("right", _STYLES[right]))
        for measure in measures:
            measure.barlines += lines
        if left in {"rptend", "rptboth"} and self.count > 1:
            self._mark(self.count - 2, Barline("right", "light-heavy", "backward"))
        if right in {"rptstart", "rptboth"}:
            for line in self._lines.values():
                line.pending.barlines.append(Barline("left", "heavy-light", "forward"))

    def _mark(self, measure: int, barline: Barline) -> None:
        for line in self._lines.values():
            others = [other for other in line.measures[measure].barlines if other.location != barline.location]
            same = [other for other in line.measures[measure].barlines if other.location == barline.location]
            for other in same:
                barline = Barline(
                    barline.location,
                    barline.style or other.style,
                    barline.repeat or other.repeat,
                    ending=barline.ending or other.ending,
                    ending_type=barline.ending_type or other.ending_type,
                )
            line.measures[measure].barlines = [*others, barline]

    def end(self, first: int, number: str) -> None:
        """Make the measures from `first` on an ending."""
        name = ", ".join(filter(str.isdecimal, number.replace(",", " ").replace(".", " ").split())) or "1"
        if first < self.count:
            self._mark(first, Barline("left", ending=name, ending_type="start"))
            self._mark(self.count - 1, Barline("right", ending=name, ending_type="stop"))

    def break_before(self, *, page: bool) -> None:
        """Note that the next measure begins a system or page."""
        self._break = "page" if page or self._break == "page" else "system"

    def to_parts(self) -> list[Part]:
        """Return the parts, with all that stands beside the layers. Raises UnreadableFileError without any."""
        if not self._groups or not self.count:
            raise UnreadableFileError("The MEI score holds no measure.")
        controls = Controls(self._lines, self._ids, self._units)
        for control in self._controls:
            controls.apply(control)
        controls.finish()
        return [group.to_part() for group in self._groups]


def _without_staves(definition: Element) -> Element:
    plain = Element("scoreDef", definition.attrib)
    plain.extend([inner for inner in children(definition) if inner.tag not in {"staffGrp", "staffDef"}])
    return plain
