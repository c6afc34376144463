"""A MuseScore document to a score: what it is called, its parts, and their measures."""

from dataclasses import dataclass, replace
from fractions import Fraction
from xml.etree.ElementTree import Element

from engine.formats.musescore.notes import Spelling, to_interval
from engine.formats.musescore.signs import to_clef, to_fifths
from engine.formats.musescore.spans import LINES, Spans
from engine.formats.musescore.staves import StaffMeasure, StaffReader
from engine.formats.musescore.timeline import Bar, Timeline, to_timeline
from engine.formats.musescore.values import integer, text_of, to_integer
from engine.formats.scoring import Barline, Chord, Measure, Part, Score

_BOXES = ("VBox", "HBox", "TBox", "FBox")
_CREATORS = ("composer", "lyricist", "poet", "arranger", "translator")
_PERCUSSION = 9
_OLD = 115


@dataclass(frozen=True, slots=True)
class _Staff:
    """One staff that is read: how it is declared in its part, and its measures."""

    index: int
    declared: Element
    content: Element


def to_score(root: Element, version: int) -> Score:
    """Return the main score of a document (`version` 114 is 1.14); the parts that were extracted are left out."""
    contents = [staff for staff in root.findall("Staff") if staff.find("Measure") is not None]
    timeline = to_timeline(root, contents[0] if contents else None)
    spans = Spans(timeline)
    for element in root:
        if element.tag in LINES:
            spans.read_listed(element)
    score = Score()
    _add_head(score, root)
    readers: list[StaffReader] = []
    for element, staves in _parts(root, contents):
        spelling = _to_spelling(root, element, staves, version)
        part = _to_part(element, spelling)
        part.staves = len(staves)
        of_part = []
        for number, staff in enumerate(staves, start=1):
            reader = StaffReader(timeline, spans, spelling, staff.index, number)
            _set_first(reader, staff, number)
            reader.read(staff.content)
            of_part.append(reader)
        readers += of_part
        score.parts.append(part)
        part.measures = _to_measures(timeline, of_part, spelling)
    _add_spans(score, timeline, spans, readers)
    return score


def _add_spans(score: Score, timeline: Timeline, spans: Spans, readers: list[StaffReader]) -> None:
    """Put slurs, lines and endings where they begin and end, which is known only when all staves are read."""
    spans.number_slurs()
    by_index = {reader.index: reader for reader in readers}
    for staff, start, end, octaves in spans.octaves():
        if staff in by_index:
            by_index[staff].shift(start, end, octaves)
    for staff, moment, direction in spans.directions():
        if staff in by_index and timeline.bars:
            bar = timeline.index_at(moment)
            onset = moment - timeline.bars[bar].start
            by_index[staff].measures[bar].directions.append(
                replace(direction, onset=onset, staff=by_index[staff].number)
            )
    for start, end, numbers in spans.endings():
        _add_ending(timeline, start, end, numbers)
    for part in score.parts:
        for measure, bar_of_all in zip(part.measures, timeline.bars, strict=True):
            measure.barlines = _to_barlines(bar_of_all)


def _add_ending(timeline: Timeline, start: Fraction, end: Fraction, numbers: str) -> None:
    if not timeline.bars:
        return
    first = timeline.index_at(start)
    last = timeline.index_at(end)
    if last > first and timeline.bars[last].start >= end:
        last -= 1
    timeline.bars[first].ending_start = numbers
    timeline.bars[last].ending_stop = numbers


def _to_barlines(bar: Bar) -> list[Barline]:
    found = []
    if bar.opens or bar.ending_start:
        found.append(
            Barline(
                "left",
                "heavy-light" if bar.opens else "",
                "forward" if bar.opens else "",
                ending=bar.ending_start,
                ending_type="start" if bar.ending_start else "",
            )
        )
    if bar.times or bar.style or bar.ending_stop:
        found.append(
            Barline(
                "right",
                "light-heavy" if bar.times else bar.style,
                "backward" if bar.times else "",
                bar.times,
                ending=bar.ending_stop,
                ending_type="stop" if bar.ending_stop else "",
            )
        )
    return found


def _to_measures(timeline: Timeline, readers: list[StaffReader], spelling: Spelling) -> list[Measure]:
    """Return the measures of a part from those of its staves."""
    measures = []
    for number, bar in enumerate(timeline.bars):
        measure = Measure(bar.number, bar.length, bar.implicit, time=bar.time, symbol=bar.symbol)
        for reader in readers:
            _add_staff(measure, reader.measures[number], reader.number, bar)
        if number == 0 and measure.fifths is None:
            measure.fifths = 0
        if number == 0 and spelling.interval.chromatic:
            measure.transpose = spelling.interval.transpose
        measures.append(measure)
    return measures


def _add_staff(measure: Measure, staff: StaffMeasure, number: int, bar: Bar) -> None:
    if staff.key is not None and measure.fifths is None:
        measure.fifths, measure.mode = staff.key
    if staff.interval is not None:
        measure.transpose = staff.interval.transpose
    if staff.style:
        bar.style = staff.style
    if not any(staff.voices.values()):
        staff.voices = {0: [Chord(Fraction(0), bar.length, staff=number, whole_measure=True)]}
    for voice, chords in sorted(staff.voices.items()):
        measure.voices[str(4 * (number - 1) + voice + 1)] = chords
    measure.clefs += staff.clefs
    measure.directions = staff.directions if not measure.directions else measure.directions + staff.directions
    measure.harmonies += staff.harmonies


def _parts(root: Element, contents: list[Element]) -> list[tuple[Element, list[_Staff]]]:
    """Return each part with the staves that it is read from: none that repeats another, in tablature or not."""
    by_id = {to_integer(staff.get("id"), number): staff for number, staff in enumerate(contents, start=1)}
    declared_staves = root.findall("Part/Staff")
    tablatures = {number for number, staff in enumerate(declared_staves, start=1) if _is_tablature(staff)}
    parts = []
    index = 0
    for part in root.findall("Part"):
        staves = []
        for declared in part.findall("Staff"):
            content = by_id.get(index + 1)
            if content is not None and not _is_repeated(declared, index + 1, tablatures):
                staves.append(_Staff(index, declared, content))
            index += 1
        if staves:
            parts.append((part, staves))
    return parts


def _is_tablature(declared: Element) -> bool:
    kind = declared.find("StaffType")
    return kind is not None and kind.get("group") in {"tablature", "tab"}


def _is_repeated(declared: Element, number: int, tablatures: set[int]) -> bool:
    """Tell whether a staff shows what another one does: of two, notes go before tablature, else the first is kept."""
    other = to_integer(declared.findtext("linkedTo"), 0)
    if not other or other == number:
        return False
    if (number in tablatures) != (other in tablatures):
        return number in tablatures
    return other < number


def _to_part(part: Element, spelling: Spelling) -> Part:
    instrument = part.find("Instrument")
    instrument = Element("Instrument") if instrument is None else instrument
    label = instrument.find("InstrumentLabel")
    label = instrument if label is None else label
    long_name, short_name = label.find("longName"), label.find("shortName")
    track = (part.findtext("trackName") or instrument.findtext("trackName") or "").strip()
    program = instrument.find("Channel/program")
    number = to_integer(program.get("value") if program is not None else instrument.findtext("midiProgram"), -1)
    return Part(
        _name(long_name) or _name(part.find("name")) or track,
        _name(short_name) or _name(part.find("shortName")),
        (instrument.findtext("trackName") or "").strip() or track,
        number if 0 <= number < 128 else None,
        _PERCUSSION if spelling.drums is not None else None,
    )


def _name(element: Element | None) -> str:
    if element is None:
        return ""
    return " ".join((text_of(element) or "".join(element.itertext())).split())


def _to_spelling(root: Element, part: Element, staves: list[_Staff], version: int) -> Spelling:
    instrument = part.find("Instrument")
    concert = root.findtext("Style/concertPitch") == "1"
    drums = None
    if instrument is not None and instrument.findtext("useDrumset") == "1":
        drums = {to_integer(drum.get("pitch")): integer(drum, "line", 4) for drum in instrument.findall("Drum")}
    lines = staves[0].declared.findtext("StaffType/lines") or staves[0].declared.findtext("lines")
    return Spelling(to_interval(instrument), concert, version < _OLD, drums, to_integer(lines, 5))


def _set_first(reader: StaffReader, staff: _Staff, number: int) -> None:
    """Set the clef and key that a staff's declaration names, in any version."""
    if not reader.measures:
        return
    names = [staff.declared.findtext(tag) for tag in ("defaultTransposingClef", "defaultClef", "defaultConcertClef")]
    listed = [clef.get("idx") for clef in staff.declared.iterfind("cleflist/clef") if clef.get("tick") == "0"]
    name = next((name for name in (*names, *listed) if name), "G")
    reader.measures[0].clefs.append(to_clef(name.strip(), number, Fraction(0)))
    for key in staff.declared.iterfind("keylist/key"):
        fifths = to_fifths(to_integer(key.get("idx")))
        reader.set_key(to_integer(key.get("tick")), fifths if abs(fifths) <= 7 else 0)


def _add_head(score: Score, root: Element) -> None:
    """Take title and people from the tags, and from the texts in frames where those are empty."""
    tags = {tag.get("name", ""): " ".join((tag.text or "").split()) for tag in root.findall("metaTag")}
    for old, new in (("work-title", "workTitle"), ("work-number", "workNumber"), ("movement-title", "movementTitle")):
        tags.setdefault(new, " ".join((root.findtext(old) or "").split()))
    printed: dict[str, str] = {}
    for text in (text for box in _boxes(root) for text in box.findall("Text")):
        kind = (text.findtext("subtype") or text.findtext("style") or "").strip().lower()
        content = " ".join(text_of(text).split())
        if content and kind in {"title", "subtitle", "composer", "lyricist", "poet"} and kind not in printed:
            printed[kind] = content
        elif content:
            score.credits.append(content)
    score.movement, score.number = tags.get("movementTitle", ""), tags.get("workNumber", "")
    score.title = tags.get("workTitle", "")
    title = printed.pop("title", "")
    if not score.title:
        score.title = title
    elif title and title not in {score.title, score.movement}:
        score.credits.append(title)
    score.subtitle = printed.pop("subtitle", "") or tags.get("subtitle", "")
    score.creators = [(kind, tags[kind]) for kind in _CREATORS if tags.get(kind)]
    known = {name for _, name in score.creators}
    score.creators += [(kind, name) for kind, name in printed.items() if name not in known]
    score.rights, score.source = tags.get("copyright", ""), tags.get("source", "")


def _boxes(root: Element) -> list[Element]:
    staff = root.find("Staff")
    return [box for box in (staff if staff is not None else ()) if box.tag in _BOXES]
