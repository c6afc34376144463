"""Changing a score, musically as little as possible, where xml2abc would stumble over it."""

import re
from collections.abc import Callable
from fractions import Fraction
from math import floor, lcm
from xml.etree.ElementTree import Element, SubElement

from engine.formats.musicxml.staves import use_own_staves

_ACCIDENTALS = {-2: "flat-flat", -1: "flat", 0: "natural", 1: "sharp", 2: "sharp-sharp"}
_KNOWN_ACCIDENTALS = frozenset(_ACCIDENTALS.values()) | {"double-flat", "double-sharp"}
_MODES = ("maj", "ion", "min", "aeo", "mix", "dor", "phr", "lyd", "loc", "non")
_PEDALS = {"sostenuto": "start", "resume": "start", "discontinue": "stop"}
_INTEGERS = (
    "voice", "staff", "octave", "display-octave", "fifths", "clef-octave-change", "chromatic", "octave-change",
    "beat-type", "staff-lines", "midi-channel", "midi-program", "midi-unpitched", "string", "fret",
)  # fmt: skip
_NUMBERS = ("volume", "pan")
_KEPT = {
    "score-partwise": ("part-list", "part"),
    "part-list": ("score-part",),
    "score-part": ("part-name",),
    "part": ("measure",),
    "measure": ("attributes", "note", "backup", "forward", "barline"),
    "attributes": ("divisions", "key", "time", "clef"),
    "note": ("grace", "chord", "pitch", "unpitched", "rest", "duration", "voice", "accidental", "staff", "tie", "beam"),
    "barline": ("bar-style", "repeat"),
}
_MAX_DURATION = 10**9
_MAX_OCTAVE = 12
_MAX_VERSES = 99
_MAX_TREMOLO_MARKS = 8


def tame(score: Element) -> None:
    """Take out, in place, numbers that no score means and that xml2abc would count out sign by sign."""
    for tag in ("octave", "display-octave", "clef-octave-change"):
        for element in score.iter(tag):
            if _exceeds(element.text, _MAX_OCTAVE):
                element.text = "0"
    for element in score.iter("tremolo"):
        if _exceeds(element.text, _MAX_TREMOLO_MARKS):
            element.text = str(_MAX_TREMOLO_MARKS)
    for element in score.iter("lyric"):
        if _exceeds(element.get("number"), _MAX_VERSES):
            element.set("number", str(_MAX_VERSES))


def mend(score: Element) -> None:
    """Mend, in place, all that makes xml2abc fail or write bars that do not match.

    Microtones become the nearest semitone (a quarter tone moves away from the natural), decimal durations whole ones;
    what cannot be understood is dropped. Notes are never dropped.
    """
    _list_parts(score)
    _scale_durations(score)
    for parent in list(score.iter()):
        for child in list(parent):
            mender = _MENDERS.get(child.tag)
            if mender is not None:
                mender(parent, child)
    for part in score.findall("part"):
        use_own_staves(part)


def reduce_to_notes(score: Element) -> None:
    """Drop, in place, all that is not needed to sound and count a score; tuplets become plain fractions."""
    for parent in list(score.iter()):
        kept = _KEPT.get(parent.tag)
        if kept is not None:
            parent[:] = [child for child in parent if child.tag in kept]


def rounded_alteration(alteration: float) -> int:
    """Return the nearest whole semitone from −2 to 2; halves go away from 0, keeping the sign that is printed."""
    nearest = floor(abs(alteration) + 0.5)
    return max(-2, min(2, nearest if alteration > 0 else -nearest))


def to_number(text: str | None) -> float | None:
    """Return a finite number written in XML, or None."""
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if abs(number) < float("inf") else None


def _exceeds(text: str | None, most: int) -> bool:
    """Whether XML states a number further from 0 than `most`; what has too many digits is infinite to Python."""
    try:
        return abs(float(text or "")) > most
    except ValueError:
        return False


def _list_parts(score: Element) -> None:
    """Give every part its `score-part`: xml2abc takes them by position."""
    part_list = score.find("part-list")
    if part_list is None:
        part_list = Element("part-list")
        score.insert(0, part_list)
    listed = len(part_list.findall("score-part"))
    for part in score.findall("part")[listed:]:
        SubElement(SubElement(part_list, "score-part", id=part.get("id", "")), "part-name")


def _scale_durations(score: Element) -> None:
    """Make all durations whole, multiplying them and the divisions of the quarter by what that takes."""
    elements = [element for tag in ("duration", "divisions") for element in score.iter(tag)]
    values = [_fraction(element.text) for element in elements]
    factor = lcm(*(value.denominator for value in values)) if values else 1
    for element, value in zip(elements, values, strict=True):
        element.text = str(int(value * factor))


def _fraction(text: str | None) -> Fraction:
    """Return a duration in steps that a score can mean, 0 for nonsense."""
    number = to_number(text)
    if number is None or not 0 <= number <= _MAX_DURATION:
        return Fraction(0)
    return Fraction(number).limit_denominator(64)


def _integer(parent: Element, child: Element) -> None:
    number = to_number(child.text)
    if number is None:
        parent.remove(child)
    else:
        child.text = str(round(number))


def _decimal(parent: Element, child: Element) -> None:
    if to_number(child.text) is None:
        parent.remove(child)


def _voice(_parent: Element, child: Element) -> None:
    """Name a voice by a number; the names of one part stay different as far as their characters are."""
    if not re.fullmatch(r"\s*\d{1,9}\s*", child.text or ""):
        child.text = str(100 + sum(map(ord, child.text or "")) % 800)


def _alter(parent: Element, child: Element) -> None:
    number = to_number(child.text)
    if number is None:
        parent.remove(child)
    else:
        child.text = str(rounded_alteration(number))


def _accidental(parent: Element, child: Element) -> None:
    name = (child.text or "").strip()
    if name not in _KNOWN_ACCIDENTALS:
        sounding = to_number(parent.findtext("pitch/alter"))
        name = _ACCIDENTALS[rounded_alteration(_named_alteration(name) if sounding is None else sounding)]
    child.text = {"double-flat": "flat-flat"}.get(name, name)


def _named_alteration(name: str) -> int:
    """Return what an accidental's name says of its direction, in semitones."""
    size = 2 if name.startswith(("three-quarters", "triple", "double")) else 1
    if "flat" in name or name == "koron":
        return -size
    return size if "sharp" in name or name == "sori" else 0


def _key(_parent: Element, child: Element) -> None:
    fifths = child.find("fifths")
    number = to_number(fifths.text) if fifths is not None else None
    if fifths is not None and number is not None:
        fifths.text = str(max(-7, min(7, round(number))))
    mode = child.find("mode")
    if mode is not None:
        mode.text = (mode.text or "").strip()
        if mode.text.lower()[:3] not in _MODES:
            child.remove(mode)


def _time(parent: Element, child: Element) -> None:
    """Add up metres such as 3+2/8, and drop those that are none."""
    beats, unit = child.find("beats"), to_number(child.findtext("beat-type"))
    if beats is None:
        return
    numbers = re.findall(r"\d+", beats.text or "")
    if not numbers or unit is None or unit < 1:
        parent.remove(child)
    else:
        beats.text = str(sum(map(int, numbers)))


def _clef(parent: Element, child: Element) -> None:
    if not (child.findtext("sign") or "").strip():
        parent.remove(child)
    elif not re.fullmatch(r"\d{1,3}", child.get("number", "1"), re.ASCII):
        child.set("number", "1")


def _tuning(parent: Element, child: Element) -> None:
    if not child.findtext("tuning-step") or not child.findtext("tuning-octave"):
        parent.remove(child)


def _time_modification(parent: Element, child: Element) -> None:
    values = [to_number(child.findtext(tag)) for tag in ("actual-notes", "normal-notes")]
    if any(value is None or value < 1 for value in values):
        parent.remove(child)
        _drop_tuplets(parent)


def _drop_tuplets(note: Element) -> None:
    for notations in note.findall("notations"):
        for tuplet in notations.findall("tuplet"):
            notations.remove(tuplet)


def _note(_parent: Element, child: Element) -> None:
    """Let a tuplet start only on a note whose duration it changes, and a step be one of seven."""
    if child.find("time-modification") is None:
        _drop_tuplets(child)
    for tag in ("pitch/step", "unpitched/display-step"):
        step = child.find(tag)
        if step is not None:
            step.text = (step.text or "").strip().upper()
            if step.text not in tuple("CDEFGAB"):
                step.text = "C"


def _tremolo(_parent: Element, child: Element) -> None:
    marks = to_number(child.text)
    child.text = str(round(marks)) if marks is not None and 0 <= marks <= _MAX_TREMOLO_MARKS else "3"


def _lyric(_parent: Element, child: Element) -> None:
    digits = re.findall(r"\d+", child.get("number", "1"))
    child.set("number", str(min(int(digits[-1]), _MAX_VERSES)) if digits else "1")


def _plain(_parent: Element, child: Element) -> None:
    """Write a text so that no ABC reader takes it for the end of a quotation, of a line or of a bar."""
    text = re.sub(r"\s+", " ", child.text or "").replace('"', "'").replace("|", "/")
    child.text = text.replace("::", ":").replace("\\", "")
    if child.get("default-y") is not None and to_number(child.get("default-y")) is None:
        del child.attrib["default-y"]


def _metronome(parent: Element, child: Element) -> None:
    """Keep the first number of a tempo mark; a mark without one (note = note) says nothing that ABC can hold."""
    per_minute = child.find("per-minute")
    number = re.search(r"\d+(?:\.\d+)?", (per_minute.text or "") if per_minute is not None else "")
    if per_minute is None or number is None:
        parent.remove(child)
    else:
        per_minute.text = number[0]


def _sound(_parent: Element, child: Element) -> None:
    if "tempo" in child.attrib and not to_number(child.get("tempo")):
        del child.attrib["tempo"]
    for instrument in child.findall("midi-instrument"):
        child.remove(instrument)


def _spanner(parent: Element, child: Element) -> None:
    """Drop what continues a line that has begun: only its ends have a sign in ABC."""
    if child.get("type") not in ("start", "stop", "up", "down", "crescendo", "diminuendo"):
        parent.remove(child)


def _pedal(parent: Element, child: Element) -> None:
    kind = child.get("type", "")
    child.set("type", _PEDALS.get(kind, kind))
    _spanner(parent, child)


def _direction(_parent: Element, child: Element) -> None:
    """Write a change of the pedal as a stop and a start."""
    for kind in child.findall("direction-type"):
        pedal = kind.find("pedal")
        if pedal is not None and pedal.get("type") == "change":
            pedal.set("type", "stop")
            again = Element("direction-type")
            SubElement(again, "pedal", type="start")
            child.insert(list(child).index(kind) + 1, again)


def _kind(_parent: Element, child: Element) -> None:
    child.text = "-".join((child.text or "").strip().split("-")[:2])
    child.set("text", child.get("text", "").replace('"', "'").replace("|", "/"))


def _ending(_parent: Element, child: Element) -> None:
    child.set("number", re.sub(r'[|"]', "", child.get("number", "1")))


def _step_in_time(parent: Element, child: Element) -> None:
    if child.find("duration") is None:
        parent.remove(child)


def _measure_style(parent: Element, child: Element) -> None:
    parent.remove(child)


_MENDERS: dict[str, Callable[[Element, Element], None]] = {
    **dict.fromkeys(_INTEGERS, _integer),
    **dict.fromkeys(_NUMBERS, _decimal),
    **dict.fromkeys(("words", "rehearsal", "text", "part-name", "part-abbreviation"), _plain),
    **dict.fromkeys(("wedge", "octave-shift"), _spanner),
    **dict.fromkeys(("backup", "forward"), _step_in_time),
    "voice": _voice,
    "alter": _alter,
    "accidental": _accidental,
    "key": _key,
    "time": _time,
    "clef": _clef,
    "staff-tuning": _tuning,
    "time-modification": _time_modification,
    "note": _note,
    "tremolo": _tremolo,
    "lyric": _lyric,
    "metronome": _metronome,
    "sound": _sound,
    "pedal": _pedal,
    "direction": _direction,
    "kind": _kind,
    "ending": _ending,
    "measure-style": _measure_style,
}
