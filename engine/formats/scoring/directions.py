"""Directions, chord symbols and barlines of a score as MusicXML's elements."""

from xml.etree.ElementTree import Element, SubElement

from engine.formats.scoring.score import Barline, Direction, Harmony

_WEDGES = {"crescendo": "crescendo", "diminuendo": "diminuendo", "wedge-stop": "stop"}
_PEDALS = {"pedal-start": "start", "pedal-stop": "stop"}
# MusicXML's "down" is 8va: the notes are written an octave below where they sound.
_SHIFTS = {"octave-up": "down", "octave-down": "up", "octave-stop": "stop"}
_JUMPS = {
    "segno": ("segno", "segno"),
    "coda": ("coda", "coda"),
    "dacapo": ("dacapo", "yes"),
    "dalsegno": ("dalsegno", "segno"),
    "tocoda": ("tocoda", "coda"),
    "fine": ("fine", "yes"),
}
_JUMP_WORDS = {"dacapo": "D.C.", "dalsegno": "D.S.", "tocoda": "To Coda", "fine": "Fine"}


def add_direction(measure: Element, direction: Direction, *, many_staves: bool) -> None:
    """Add one direction; a metronome mark besides its words where it has a beat."""
    element = SubElement(measure, "direction", placement="above" if direction.above else "below")
    _add_sign(element, direction)
    if direction.beat and (direction.beats_per_minute or direction.tempo):
        metronome = SubElement(SubElement(element, "direction-type"), "metronome")
        SubElement(metronome, "beat-unit").text = direction.beat
        for _ in range(direction.beat_dots):
            SubElement(metronome, "beat-unit-dot")
        SubElement(metronome, "per-minute").text = f"{direction.beats_per_minute or direction.tempo:g}"
    if not len(element):
        SubElement(SubElement(element, "direction-type"), "words")
    if many_staves:
        SubElement(element, "staff").text = str(direction.staff)
    sound = {"tempo": f"{direction.tempo:g}"} if direction.tempo else {}
    sound.update([_JUMPS[direction.kind]] if direction.kind in _JUMPS else [])
    if sound:
        SubElement(element, "sound", sound)


def _add_sign(element: Element, direction: Direction) -> None:
    kind, text = direction.kind, direction.text
    if kind in {"segno", "coda"}:
        SubElement(SubElement(element, "direction-type"), kind)
    elif kind in _JUMPS:
        SubElement(SubElement(element, "direction-type"), "words").text = text or _JUMP_WORDS[kind]
    elif kind == "dynamics":
        SubElement(SubElement(SubElement(element, "direction-type"), "dynamics"), text or "mf")
    elif kind in _WEDGES:
        SubElement(SubElement(element, "direction-type"), "wedge", type=_WEDGES[kind])
    elif kind in _PEDALS:
        SubElement(SubElement(element, "direction-type"), "pedal", type=_PEDALS[kind])
    elif kind in _SHIFTS:
        SubElement(SubElement(element, "direction-type"), "octave-shift", type=_SHIFTS[kind], size="8")
    elif text:
        SubElement(SubElement(element, "direction-type"), kind).text = text


def add_harmony(measure: Element, harmony: Harmony) -> None:
    """Add one chord symbol."""
    element = SubElement(measure, "harmony")
    for name, pitch in (("root", harmony.root), ("kind", None), ("bass", harmony.bass)):
        if name == "kind":
            SubElement(element, "kind", {"text": harmony.text} if harmony.text else {}).text = harmony.kind
        elif pitch is not None:
            parent = SubElement(element, name)
            SubElement(parent, f"{name}-step").text = pitch[0]
            if pitch[1]:
                SubElement(parent, f"{name}-alter").text = str(pitch[1])


def add_barline(measure: Element, barline: Barline) -> None:
    """Add one barline with its ending and repeat."""
    element = SubElement(measure, "barline", location=barline.location)
    if barline.style:
        SubElement(element, "bar-style").text = barline.style
    if barline.ending_type:
        SubElement(element, "ending", number=barline.ending or "1", type=barline.ending_type)
    if barline.repeat:
        times = {"times": str(barline.times)} if barline.times > 2 else {}
        SubElement(element, "repeat", {"direction": barline.repeat, **times})
