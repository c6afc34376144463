"""Bars that last and remarks on staves that have notes: what xml2abc takes for granted."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

_REMARKS = frozenset(("direction", "harmony", "sound"))


def use_own_staves(part: Element) -> None:
    """Move remarks to staves that hold notes, drop the clefs of others, and begin every chord with a plain note."""
    staves = sorted({int(note.findtext("staff", "1")) for note in part.iterfind("measure/note")})
    for measure in part.findall("measure"):
        for child in list(measure):
            if child.tag in _REMARKS:
                _place(measure, child, staves)
        for attributes in measure.findall("attributes"):
            for clef in attributes.findall("clef"):
                if int(clef.get("number", "1")) not in staves:
                    attributes.remove(clef)
        _begin_chords(measure)
    if staves and part.find("measure/note/unpitched") is not None:
        _give_clefs(part, staves)


def fill_bars(score: Element) -> None:
    """Give all parts the same number of bars, and every bar in which no time passes a rest of its whole length."""
    parts = score.findall("part")
    longest = max((len(part.findall("measure")) for part in parts), default=0)
    for part in parts:
        for number in range(len(part.findall("measure")), longest):
            SubElement(part, "measure", number=str(number + 1))
        _fill_part(part)


def _fill_part(part: Element) -> None:
    voice, staff = part.findtext("measure/note/voice", "1"), part.findtext("measure/note/staff", "1")
    for measure, length in measures_with_length(part):
        if not _time_passing(measure):
            note = SubElement(measure, "note")
            SubElement(note, "rest")
            SubElement(note, "duration").text = str(max(1, round(length)))
            SubElement(note, "voice").text = voice
            SubElement(note, "staff").text = staff


def measures_with_length(part: Element) -> Iterator[tuple[Element, float]]:
    """Yield each measure with the length in divisions that its metre gives it; 4/4 until a metre is stated."""
    divisions, beats, unit = 1, 4, 4
    for measure in part.findall("measure"):
        for attributes in measure.findall("attributes"):
            divisions = int(attributes.findtext("divisions", str(divisions)))
            beats = int(attributes.findtext("time/beats", str(beats)))
            unit = int(attributes.findtext("time/beat-type", str(unit)))
        yield measure, divisions * beats * 4 / unit


def _time_passing(measure: Element) -> int:
    """Return how far time gets in a measure, in divisions."""
    time = latest = 0
    for child in measure:
        if child.tag == "backup":
            time -= int(child.findtext("duration", "0"))
        elif child.tag == "forward" or (
            child.tag == "note" and child.find("chord") is None and child.find("grace") is None
        ):
            time += int(child.findtext("duration", "0"))
        latest = max(latest, time)
    return latest


def _takes_time(note: Element) -> bool:
    return note.find("chord") is None and note.find("grace") is None


def _place(measure: Element, remark: Element, staves: list[int]) -> None:
    if not staves:
        measure.remove(remark)
    elif int(remark.findtext("staff", "1")) not in staves:
        staff = remark.find("staff")
        if staff is None:
            staff = SubElement(remark, "staff")
        staff.text = str(staves[0])


def _begin_chords(measure: Element) -> None:
    """Make a chord's further note a plain one where there is nothing before it in the measure to sound with."""
    first = measure.find("note")
    chord = first.find("chord") if first is not None else None
    if first is not None and chord is not None:
        first.remove(chord)


def _give_clefs(part: Element, staves: list[int]) -> None:
    """Put a percussion clef where a staff of unpitched notes has none."""
    measure = part.find("measure")
    if measure is None:
        return
    clefs = {int(clef.get("number", "1")) for clef in measure.iterfind("attributes/clef")}
    attributes = measure.find("attributes")
    if attributes is None:
        attributes = Element("attributes")
        measure.insert(0, attributes)
    for staff in staves:
        if staff not in clefs:
            SubElement(SubElement(attributes, "clef", number=str(staff)), "sign").text = "percussion"
