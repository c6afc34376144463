"""What a tune says of itself in its header, and, through its MusicXML, in its lyrics and annotations."""

import re
from xml.etree.ElementTree import Element

from engine.formats.abc.fields import readable, to_fields
from engine.formats.analysis.facts import add_note_facts
from engine.formats.analysis.keys import find_key
from engine.formats.analysis.language import find_language
from engine.formats.analysis.notes import to_note_facts
from engine.formats.analysis.tree import to_notes
from engine.formats.content import Facts
from engine.formats.midi.general_midi import PROGRAMS
from engine.formats.musicxml.facts import to_part_names
from engine.formats.musicxml.timing import Timing, to_timing
from engine.formats.musicxml.words import to_verses, to_words

_KEY = re.compile(r"([A-G])([#b]?)\s*([A-Za-z]*)")
_MODES = {
    "": "major", "maj": "major", "m": "minor", "min": "minor", "aeo": "minor", "ion": "major", "dor": "dorian",
    "phr": "phrygian", "exp": "", "lyd": "lydian", "mix": "mixolydian", "loc": "locrian",
}  # fmt: skip
_TEMPO = re.compile(
    r"(?<![\d/])(\d{1,4}/\d{1,4}(?:\s+\d{1,4}/\d{1,4}){0,9})\s*=\s*(?:ca?\.?\s*)?(\d{1,6}(?:\.\d{1,6})?)(?!\d)"
)
_OLD_TEMPO = re.compile(r"\s*(?:C(\d{0,4})\s*=\s*)?(\d{1,6}(?:\.\d{1,6})?)\s*\Z")
_LENGTH = re.compile(r"\d{1,4}/\d{1,4}(?!\d)")
_METRE = re.compile(r"\(?\s*(\d{1,4}(?:[+\s]+\d{1,4}){0,20})\s*\)?/([1-9]\d{0,3})(?!\d)")
_PROGRAM = re.compile(r"^\s*(?:%%|I:)MIDI\s*=?\s*program(?:[ \t]+\d+)?[ \t]+(\d{1,4})[ \t]*(?:%.*)?$", re.MULTILINE)
_VOICE_NAME = re.compile(r"\b(?:name|nm)=\"([^\"]*)\"")
_OTHER_PEOPLE = re.compile(
    r"(?:words|lyrics|text|copyright|translat|arrang|setting|harmon|transcri)[^:]{0,40}:", re.IGNORECASE
)
_COMPOSING = re.compile(r"(?:music|tune|melody|composer|composed by)[^:]{0,20}:\s*", re.IGNORECASE)
_CHORD = re.compile(r"\(?[A-G][#b]?(?:maj|min|ma|mi|m|M|dim|aug|sus|add|o|\+|-|\d)*(?:/[A-Ga-g][#b+]?)?\)?")
_NAMES = "ABDGOSZ"
_REMARKS = "RHN"


def to_facts(tune: str, score: Element) -> Facts:
    """Return the facts of one tune from its text, and from the `score` that it became what only sounding it tells.

    A tune that states no key gets the one that its notes tell, estimated.
    """
    fields = to_fields(tune)
    title, *subtitles = fields.get("T", [""])
    composers, people = _to_composers(fields.get("C", []))
    names = [*subtitles, *people, *(name for letter in _NAMES for name in fields.get(letter, []))]
    words = [remark for letter in _REMARKS for remark in fields.get(letter, [])]
    words += re.findall(r'"([^"]+)"', " ".join(fields.get("Q", [])))
    words += [word for word in to_words(score) if not _CHORD.fullmatch(word)]
    words.append(" ".join(fields.get("W", [])))
    tempo = to_tempo(fields)
    timing = to_timing(score)
    found = to_notes(score)
    stated = next(filter(None, map(to_key, fields.get("K", []))), "")
    key = stated or find_key(found.notes)
    facts = Facts(
        title=title,
        composer=composers,
        names=_distinct(names),
        words=_distinct(words),
        key=key,
        metre=next(filter(None, map(to_metre, fields.get("M", []))), ""),
        tempo=tempo,
        instruments=_to_instruments(tune),
        bars=found.bars,
        duration=_seconds(timing, tempo),
        key_estimated=key != stated,
        language=find_language(" ".join((*to_verses(score), *fields.get("W", [])))),
    )
    return add_note_facts(facts, to_note_facts(found.notes, found.bar), to_part_names(score), found.altered)


def to_interleaved_facts(text: str) -> Facts:
    """Return what interleaved ABC still tells: key, metre, tempo, instruments, bars, annotations."""
    fields = to_fields(text)
    annotations = re.findall(r'"[\^_<>@]([^"]+)"', text)
    return Facts(
        words=_distinct(annotations),
        key=next(filter(None, map(to_key, fields.get("K", []))), ""),
        metre=next(filter(None, map(to_metre, fields.get("M", []))), ""),
        tempo=to_tempo(fields),
        instruments=_to_instruments(text),
        bars=sum(line.startswith("[V:") for line in text.splitlines()),
    )


def _seconds(timing: Timing, tempo: float | None) -> float | None:
    """Return the duration at the tempo that the tune states; abc2xml makes one up where there are only words."""
    if tempo is None or timing.duration is None or timing.tempo is None:
        return None
    return round(timing.duration * timing.tempo / tempo, 1)


def to_key(field: str) -> str:
    """Return the key of a `K:` field as "D dorian"; pipes play in A mixolydian; empty for none."""
    if field.lower().startswith("hp"):
        return "A mixolydian"
    found = _KEY.match(field)
    if found is None:
        return ""
    letter, sign, mode = found.groups()
    name = _MODES.get(mode.lower()[:3], "major")
    return f"{letter}{sign} {name}" if name else ""


def to_metre(field: str) -> str:
    """Return the metre of an `M:` field as "6/8"; empty for a free one."""
    field = field.strip()
    if field in {"C", "C|"}:
        return "4/4" if field == "C" else "2/2"
    found = _METRE.match(field)
    return f"{sum(map(int, found[1].replace('+', ' ').split()))}/{found[2]}" if found else ""


def to_tempo(fields: dict[str, list[str]]) -> float | None:
    """Return quarter notes a minute of the first `Q:` field that says a number; a bare one counts unit lengths."""
    for field in fields.get("Q", []):
        text = re.sub(r'"[^"]*"', " ", field)
        found = _TEMPO.search(text)
        if found:
            beat = sum(_fraction(fraction) for fraction in found[1].split())
            return round(4 * beat * float(found[2]), 3) or None
        old = _OLD_TEMPO.match(text)
        if old:
            return round(4 * _unit(fields) * int(old[1] or 1) * float(old[2]), 3) or None
    return None


def _unit(fields: dict[str, list[str]]) -> float:
    """Return the unit length of a tune in whole notes: as stated, or by its metre."""
    stated = next(filter(None, (_LENGTH.match(field) for field in fields.get("L", []))), None)
    if stated:
        return _fraction(stated[0])
    metre = next(filter(None, map(to_metre, fields.get("M", []))), "4/4")
    return 1 / 8 if _fraction(metre) >= 0.75 else 1 / 16


def _fraction(text: str) -> float:
    top, bottom = text.split("/")
    return int(top) / max(1, int(bottom))


def _to_composers(lines: list[str]) -> tuple[str, list[str]]:
    """Split `C:` fields into the composers and other people, who are written there with what they did."""
    people = [line for line in lines if _OTHER_PEOPLE.match(line)]
    composers = [_COMPOSING.sub("", line) for line in lines if line not in people]
    return ", ".join(dict.fromkeys(composers)), people


def _to_instruments(tune: str) -> tuple[str, ...]:
    """Return the names of the voices, or else of the MIDI programs that the tune asks for."""
    names = [readable(name) for name in _VOICE_NAME.findall(tune)]
    programs = [int(number) for number in _PROGRAM.findall(tune)]
    return _distinct(names) or _distinct([PROGRAMS[number] for number in programs if number < len(PROGRAMS)])


def _distinct(texts: list[str]) -> tuple[str, ...]:
    stripped = (text.strip('" ') for text in texts)
    return tuple(dict.fromkeys(filter(None, stripped)))
