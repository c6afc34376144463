"""Capella's XML (the score.xml within .capx) to its objects."""

import re
from xml.etree.ElementTree import Element

from engine.formats.capella.objects import (
    Bar,
    Clef,
    Document,
    Drawing,
    Head,
    Item,
    Key,
    Layout,
    Meter,
    Sound,
    SystemStaff,
    Verse,
)

_TYPES = {
    "2/1": "breve", "1/1": "whole", "1/2": "half", "1/4": "quarter", "1/8": "eighth", "1/16": "16th", "1/32": "32nd",
    "1/64": "64th", "1/128": "128th", "1/256": "256th",
}  # fmt: skip
_CLEFS = {
    "treble": Clef("G", 2), "bass": Clef("F", 4), "soprano": Clef("C", 1), "mezzosoprano": Clef("C", 2),
    "alto": Clef("C", 3), "tenor": Clef("C", 4), "baritone": Clef("C", 5), "percussion": Clef("percussion", 0),
}  # fmt: skip
_CLEF = re.compile(r"([GCF])([1-5])([-+]?)\Z")
_METERS = {
    "allaBreve": Meter(2, 2, "cut"),
    "longAllaBreve": Meter(4, 2),
    "C": Meter(4, 4, "common"),
    "infinite": Meter(0, 0),
}
_METER = re.compile(r"\s*(\d{1,3})\s*/\s*(\d{1,3})\s*\Z")
_PITCH = re.compile(r"([A-G])(\d)\Z")
_INTEGER = re.compile(r"\s*([+-]?\d{1,6})\s*\Z")
_ARTICULATIONS = {
    "staccato": "staccato", "tenuto": "tenuto", "staccatissimo": "staccatissimo", "normalAccent": "accent",
    "strongAccent": "strong-accent", "weakBeat": "unstress", "strongBeat": "stress",
}  # fmt: skip
_SYMBOL_FONT = "capella"
_MOST_MEASURES = 1_000


def to_document(root: Element) -> Document:
    """Return what the element `score` holds."""
    document = Document(author=" ".join((root.findtext("info/author") or "").split()))
    document.layouts = [_to_layout(element) for element in root.iterfind("layout/staves/staffLayout")]
    for bracket in root.iterfind("layout/brackets/bracket"):
        if bracket.get("curly") == "true":
            document.braces.append((_integer(bracket, "from"), _integer(bracket, "to")))
    document.page = _drawings(root.find("pageObjects"))
    for system in root.iterfind("systems/system"):
        staves = [_to_staff(staff, number) for number, staff in enumerate(system.iterfind("staves/staff"))]
        document.systems.append(staves)
    return document


def _integer(element: Element, name: str, default: int = 0) -> int:
    found = _INTEGER.match(element.get(name, ""))
    return int(found[1]) if found else default


def _to_layout(element: Element) -> Layout:
    instrument, sound = element.find("instrument"), element.find("sound")
    layout = Layout(element.get("description", ""))
    if instrument is not None:
        name = instrument.findtext("name") or instrument.get("name") or layout.name
        layout.name, layout.short_name = name, instrument.findtext("abbrev") or instrument.get("abbrev") or ""
    if sound is not None:
        layout.program, layout.transpose = _integer(sound, "instr"), _integer(sound, "transpose")
        layout.percussion = sound.get("percussion") == "true"
    return layout


def _to_staff(element: Element, number: int) -> SystemStaff:
    voices = [
        [item for item in map(_to_item, objects) if item is not None]
        for objects in (voice.find("noteObjects") for voice in element.iterfind("voices/voice"))
        if objects is not None
    ]
    return SystemStaff(number, _to_meter(element.get("defaultTime", "")), voices)


def _to_item(element: Element) -> Item | None:
    if element.tag in {"chord", "rest"}:
        return _to_sound(element)
    if element.tag == "clefSign":
        return _to_clef(element.get("clef", ""))
    if element.tag == "keySign":
        return Key(min(max(_integer(element, "fifths"), -7), 7))
    if element.tag == "timeSign":
        return _to_meter(element.get("time", ""))
    return Bar(element.get("type", "single")) if element.tag == "barline" else None


def _to_clef(name: str) -> Clef | None:
    found = _CLEF.match(name)
    if found:
        return Clef(found[1], int(found[2]), {"": 0, "+": 1, "-": -1}[found[3]])
    return _CLEFS.get(name)


def _to_meter(name: str) -> Meter | None:
    found = _METER.match(name)
    if found and int(found[1]) and int(found[2]):
        return Meter(int(found[1]), int(found[2]))
    return _METERS.get(name)


def _to_sound(element: Element) -> Sound:
    duration = element.find("duration")
    duration = Element("duration") if duration is None else duration
    base = duration.get("base", "")
    tuplet = duration.find("tuplet")
    display, articulation = element.find("display"), element.find("articulation")
    names = (articulation.get("type", "") if articulation is not None else "").split()
    measures = min(max(_integer(duration, "base"), 0), _MOST_MEASURES)
    return Sound(
        _TYPES.get(base, "" if measures else "quarter"),
        min(max(_integer(duration, "dots"), 0), 3),
        timeless=duration.get("noDuration") == "true",
        invisible=display is not None and display.get("invisible") == "true",
        tuplet=None if tuplet is None else (
            _integer(tuplet, "count"), tuplet.get("tripartite") == "true", tuplet.get("prolong") == "true"
        ),
        measures=measures,
        heads=[head for head in map(_to_head, element.iterfind("heads/head")) if head is not None],
        verses=[
            Verse(verse.text or "", max(_integer(verse, "i"), 0), hyphen=verse.get("hyphen") == "true")
            for verse in element.iterfind("lyric/verse")
        ],
        drawings=_drawings(element.find("drawObjects")),
        articulations=tuple(_ARTICULATIONS[name] for name in names if name in _ARTICULATIONS),
    )  # fmt: skip


def _to_head(element: Element) -> Head | None:
    found = _PITCH.match(element.get("pitch", ""))
    if not found:
        return None
    alter, tie = element.find("alter"), element.find("tie")
    return Head(
        7 * int(found[2]) + "CDEFGAB".index(found[1]),
        min(max(_integer(alter, "step"), -2), 2) if alter is not None else 0,
        tie_start=tie is not None and tie.get("begin") == "true",
        tie_stop=tie is not None and tie.get("end") == "true",
    )


def _drawings(element: Element | None) -> list[Drawing]:
    found = []
    for drawn in element.iter("drawObj") if element is not None else ():
        basic = drawn.find("basic")
        reach = max(_integer(basic, "noteRange"), 0) if basic is not None else 0
        for child in drawn:
            if child.tag == "text":
                font = child.find("font")
                is_symbol = font is not None and font.get("face", "").lower().startswith(_SYMBOL_FONT)
                text = child.findtext("content") or ""
                found.append(Drawing("text", 0, text, is_symbol, child.get("align", "left")))
            elif child.tag == "slur":
                found.append(Drawing("slur", reach))
            elif child.tag == "wedge":
                found.append(Drawing("diminuendo" if child.get("decrescendo") == "true" else "crescendo", reach))
            elif child.tag == "volta":
                first, last = _integer(child, "firstNumber"), _integer(child, "lastNumber")
                found.append(Drawing("volta", reach, to_ending(first, last)))
    return found


def to_ending(first: int, last: int) -> str:
    """Return the numbers of an ending from its first to its last ("1, 2")."""
    return ", ".join(str(number) for number in range(max(first, 1), min(max(first, last), 20) + 1)) or "1"
