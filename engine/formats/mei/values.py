"""MEI's words for pitches, lengths and signs in MusicXML's."""

from dataclasses import replace
from fractions import Fraction
from typing import cast
from xml.etree.ElementTree import Element

from engine.formats.mei.document import children, whole
from engine.formats.scoring.score import Measure, Note, Part, Step

_LENGTHS = {"maxima": (32, "maxima"), "long": (16, "long"), "breve": (8, "breve"), "1": (4, "whole"), "2": (2, "half")}
_TYPES = {"4": "quarter", "8": "eighth", "16": "16th", "32": "32nd", "64": "64th", "128": "128th", "256": "256th"}
_TYPES |= {"512": "512th", "1024": "1024th"}
_ALTERS = {
    "s": 1.0, "f": -1.0, "ss": 2.0, "x": 2.0, "ff": -2.0, "xs": 3.0, "sx": 3.0, "ts": 3.0, "tf": -3.0, "n": 0.0,
    "nf": -1.0, "ns": 1.0, "1qs": 0.5, "3qs": 1.5, "1qf": -0.5, "3qf": -1.5, "su": 1.5, "sd": 0.5, "fu": -0.5,
    "fd": -1.5, "nu": 0.5, "nd": -0.5,
}  # fmt: skip
_SIGNS = {
    "s": "sharp", "f": "flat", "ss": "sharp-sharp", "x": "double-sharp", "ff": "flat-flat", "n": "natural",
    "nf": "flat", "ns": "sharp", "1qs": "quarter-sharp", "3qs": "three-quarters-sharp", "1qf": "quarter-flat",
    "3qf": "three-quarters-flat",
}  # fmt: skip
_ARTICULATIONS = {
    "acc": "accent", "stacc": "staccato", "ten": "tenuto", "stacciss": "staccatissimo", "marc": "strong-accent",
    "spicc": "spiccato", "ten-stacc": "detached-legato",
}  # fmt: skip
_TECHNICAL = {
    "dnbow": "down-bow", "upbow": "up-bow", "harm": "harmonic", "open": "open-string", "stop": "stopped",
    "snap": "snap-pizzicato", "dbltongue": "double-tongue", "trpltongue": "triple-tongue",
}  # fmt: skip
_ORDER_OF_SHARPS = "FCGDAEB"


def to_length(element: Element, default: str = "") -> tuple[Fraction, str, int] | None:
    """Return quarters, MusicXML's type and dots of a note's or rest's written value; None where it has none."""
    value = element.get("dur") or default or element.get("dur.ges", "")
    if value in _LENGTHS:
        quarters, name = Fraction(_LENGTHS[value][0]), _LENGTHS[value][1]
    elif value in _TYPES:
        quarters, name = Fraction(4, int(value)), _TYPES[value]
    else:
        return None
    dots = whole(element.get("dots")) or sum(found.tag == "dot" for found in children(element))
    dots = max(0, min(dots, 6))
    return quarters * (2 - Fraction(1, 2**dots)), name, dots


def to_type(quarters: Fraction) -> str:
    """Return the type of a length without dots; empty where no note is that long."""
    for value, (length, name) in _LENGTHS.items():
        if quarters == length:
            return name if value else ""
    return next((name for value, name in _TYPES.items() if quarters * int(value) == 4), "")


def to_note(element: Element, octave: str = "") -> Note | None:
    """Return a note's head; one without a pitch has only its place, None where even that is unknown."""
    step = element.get("pname", "").upper()
    if len(step) != 1 or step not in "ABCDEFG":
        return _to_unpitched(element)
    printed, sounding = to_accidentals(element)
    sign = sounding or printed
    return Note(
        cast("Step", step),
        whole(element.get("oct.ges") or element.get("oct") or octave, 4),
        _ALTERS.get(sign, 0.0),
        _SIGNS.get(printed, ""),
    )


def _to_unpitched(element: Element) -> Note | None:
    place = element.get("loc")
    if place is None and element.get("tab.fret") is None and element.get("midi.unpitch") is None:
        return None
    height = 30 + whole(place, 4)
    return Note(cast("Step", "CDEFGAB"[height % 7]), height // 7, unpitched=True)


def to_accidentals(element: Element) -> tuple[str, str]:
    """Return the printed and the sounding accidental of a note, in MEI's letters."""
    printed, sounding = element.get("accid", ""), element.get("accid.ges", "")
    for found in children(element):
        if found.tag == "accid":
            printed = printed or found.get("accid", "")
            sounding = sounding or found.get("accid.ges", "")
    return printed, sounding


def to_signs(element: Element) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Return articulations and technical signs of a note or chord."""
    words = element.get("artic", "").split()
    words += [word for found in children(element) if found.tag == "artic" for word in found.get("artic", "").split()]
    words = list(dict.fromkeys(words))
    articulations = tuple(_ARTICULATIONS[word] for word in words if word in _ARTICULATIONS)
    return articulations, tuple((_TECHNICAL[word], "") for word in words if word in _TECHNICAL)


def infer(parts: list[Part]) -> None:
    """Alter the notes as the key, and the signs before them in the measure, say."""
    for part in parts:
        key: dict[str, float] = {}
        for measure in part.measures:
            if measure.fifths is not None:
                key = _to_key(measure.fifths)
            _infer(measure, key)


def _to_key(fifths: int) -> dict[str, float]:
    steps = _ORDER_OF_SHARPS[:fifths] if fifths >= 0 else _ORDER_OF_SHARPS[fifths:]
    return dict.fromkeys(steps, 1.0 if fifths > 0 else -1.0)


def _infer(measure: Measure, key: dict[str, float]) -> None:
    now: dict[tuple[int, str, int], float] = {}
    chords = [chord for voice in measure.voices.values() for chord in voice]
    for chord in sorted(chords, key=lambda chord: (chord.onset, not chord.grace)):
        chord.notes = tuple(_alter(note, chord.staff, now, key) for note in chord.notes)


def _alter(note: Note, staff: int, now: dict[tuple[int, str, int], float], key: dict[str, float]) -> Note:
    place = (staff, note.step, note.octave)
    if note.accidental:
        now[place] = note.alter
        return note
    return replace(note, alter=now.get(place, key.get(note.step, 0.0)))
