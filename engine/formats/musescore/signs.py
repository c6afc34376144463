"""What is written over and under a staff: words, tempi, dynamics, jumps and chord symbols."""

import re
from fractions import Fraction
from xml.etree.ElementTree import Element

from engine.formats.musescore.notes import to_step
from engine.formats.musescore.tables import BEATS, CLEFS, DYNAMICS, KINDS, NUMBERED_CHORDS, NUMBERED_CLEFS, TABLATURE
from engine.formats.musescore.values import integer, symbols_of, text_of, to_integer
from engine.formats.scoring import Direction, Harmony, Staff

_NUMBER = re.compile(r"\d{1,4}(?:[.,]\d{1,3})?")
_MARK = re.compile(r"\s*=\s*(?:ca?\.?\s*)?\d{1,4}(?:[.,]\d{1,3})?.*", re.DOTALL)
_PLAIN_MARK = re.compile(r"[♩♪𝅘𝅥𝅮𝅗𝅥\ue000-\uf8ff\U0001d100-\U0001d1ff.\s]*=\s*\d")
_NOTE = re.compile(r"(?:met|unicode)Note(\w+)")
_TEMPI = (5.0, 1_500.0)
_MARKERS = {
    "segno": "segno", "varsegno": "segno", "codab": "coda", "varcoda": "coda", "codetta": "coda", "fine": "fine",
    "coda": "tocoda", "tocoda": "tocoda", "tocodasym": "tocoda",
}  # fmt: skip


def to_direction(element: Element, onset: Fraction, staff: int) -> Direction | None:
    """Return what a sign says at a moment; None for what says nothing."""
    text = text_of(element)
    if element.tag == "Tempo":
        return _to_tempo(element, onset, staff)
    if element.tag == "Marker":
        return _to_marker(element, onset, text)
    if element.tag == "Jump":
        target = (element.findtext("jumpTo") or "").strip()
        return Direction(onset, "dacapo" if target in {"", "start"} else "dalsegno", text, staff)
    if element.tag == "Dynamic":
        name = (element.findtext("subtype") or "").strip()
        name = name if name in DYNAMICS else text
        return Direction(onset, "dynamics" if name in DYNAMICS else "words", name, staff, above=False) if name else None
    kind = "rehearsal" if element.tag == "RehearsalMark" else "words"
    return Direction(onset, kind, text, staff) if text else None


def _to_marker(element: Element, onset: Fraction, text: str) -> Direction | None:
    label = (element.findtext("label") or "").strip()
    if not label:
        label = (element.findtext("subtype") or "").strip()
    kind = _MARKERS.get(label.lower())
    if kind is None:
        return Direction(onset, "words", text) if text else None
    return Direction(onset, kind, text if kind in {"fine", "tocoda"} else "")


def _to_tempo(element: Element, onset: Fraction, staff: int) -> Direction | None:
    """Return a tempo; of its text, what the metronome mark does not say."""
    try:
        tempo = 60 * float(element.findtext("tempo") or 0)
    except ValueError:
        tempo = 0.0
    text = text_of(element)
    notes = [found[1] for found in map(_NOTE.search, symbols_of(element)) if found]
    has_mark = bool(_PLAIN_MARK.search(text)) or bool(notes and "=" in text)
    beat = BEATS.get(notes[0], "") if notes and has_mark else ""
    mark = text[text.find("=") :] if has_mark else ""
    number = _NUMBER.search(mark)
    rest = " ".join(_MARK.sub("", text, count=1).split()) if has_mark else text
    words = rest.strip("()[] ") if has_mark else rest
    valid = _TEMPI[0] <= tempo <= _TEMPI[1]
    if not words and not valid:
        return None
    return Direction(
        onset,
        "words",
        words if any(map(str.isalnum, words)) else "",
        staff,
        tempo=round(tempo, 3) if valid else None,
        beat=beat if number else "",
        beat_dots=sum("AugmentationDot" in symbol for symbol in symbols_of(element)[:3]) if beat else 0,
        beats_per_minute=float(number[0].replace(",", ".")) if number and beat else None,
    )


def to_harmony(element: Element, onset: Fraction, staff: int) -> Harmony | Direction | None:
    """Return a chord symbol, or the words that stand in its place."""
    info = element.find("harmonyInfo")
    info = element if info is None else info
    root = _to_root(info, "root")
    name = (info.findtext("name") or NUMBERED_CHORDS.get(integer(info, "extension", -1)) or "").strip()
    if root is None:
        text = name or text_of(element)
        return Direction(onset, "words", text, staff) if text else None
    plain = name.replace("(", "").replace(")", "").replace(" ", "")
    base = _to_root(info, "base") or _to_root(info, "bass")
    return Harmony(onset, root, KINDS.get(plain, "other" if plain else "major"), name, base)


def _to_root(info: Element, tag: str) -> tuple[str, int] | None:
    place = to_integer(info.findtext(tag), 99)
    if not -1 <= place <= 33:
        return None
    return to_step(place)


def to_clef(name: str, number: int, onset: Fraction) -> Staff:
    """Return the clef that MuseScore calls `name`, by a number in version 1."""
    if name.isdigit():
        name = NUMBERED_CLEFS[int(name)] if len(name) < 3 and int(name) < len(NUMBERED_CLEFS) else "G"
    sign, line, octave = CLEFS.get(name, TABLATURE if name.startswith("TAB") else CLEFS["G"])
    return Staff(number, onset, sign, line, octave)


def to_fifths(kind: int) -> int:
    """Return the signs of a key from version 1's packed number."""
    low = kind & 15
    return low - 16 if low > 7 else low
