"""The sounding notes of a `score-partwise` tree, and what it says of bars, pages and accidentals."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from engine.formats.analysis.notes import SoundingNote

_STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_SHARPS = "FCGDAEB"
_PITCHES = range(128)
_DRUM_CHANNEL = "10"
_LONGEST = 1e6
_DEFAULT_BAR = 4.0
_NEAR = 1e-3


@dataclass(frozen=True, slots=True)
class TreeNotes:
    """The pitched notes of a score, part by part in the order of onsets, and what it says besides.

    `altered` counts the notes that are not as the key signature has them. `bars` are those that a reader counts: no
    upbeat, and one where a repeat cuts it in two. `bar` is the usual length of one in quarters, `starts` are where each
    measure of the file begins and where the last one ends. `pages` is None where it does not say where they turn.
    """

    notes: tuple[SoundingNote, ...]
    altered: int
    bars: int
    bar: float
    starts: tuple[float, ...]
    pages: int | None


class _Written(NamedTuple):
    """A note of a bar before its ties are joined; `at` (from the bar's beginning) and `length` in quarters."""

    bar: int
    at: float
    length: float
    pitch: int
    voice: int
    hand: int | None
    rolled: bool
    continues: bool
    altered: bool


@dataclass(slots=True)
class _Part:
    """What is in force while a part is read, and what has been read of it; "" stands for all staves."""

    number: int
    divisions: float = 1.0
    nominal: float = _DEFAULT_BAR
    staves: int = 1
    transposed: dict[str, int] = field(default_factory=dict)
    signatures: dict[str, dict[str, float]] = field(default_factory=dict)
    percussion: set[str] = field(default_factory=set)
    voices: dict[tuple[str, str], int] = field(default_factory=dict)
    found: list[_Written] = field(default_factory=list)
    lengths: list[float] = field(default_factory=list)
    nominals: list[float] = field(default_factory=list)


def to_notes(score: Element) -> TreeNotes:
    """Return the notes of a `score-partwise` tree as they sound: transposed, ties joined, no grace notes, cues, drums.

    One hand plays what stands in one staff of a part of several staves, but elsewhere only the chords of one voice:
    two singers or winds often share a staff.
    """
    drums = _drum_parts(score)
    parts = []
    for number, element in enumerate(score.findall("part")):
        part = _Part(number)
        _read_part(part, element, drum=element.get("id", "") in drums)
        parts.append(part)
    lengths, nominals = _longest(parts)
    starts = [0.0]
    for length in lengths:
        starts.append(starts[-1] + length)
    notes: list[SoundingNote] = []
    altered = 0
    for part in parts:
        altered += _join_ties(part, starts, notes)
    first = score.find("part")
    measures = first.findall("measure") if first is not None else []
    return TreeNotes(
        notes=tuple(notes),
        altered=altered,
        bars=_count_bars(measures, lengths, nominals),
        bar=Counter(nominals).most_common(1)[0][0] if nominals else _DEFAULT_BAR,
        starts=tuple(starts),
        pages=_count_pages(score, measures),
    )


def _drum_parts(score: Element) -> frozenset[str]:
    """Return the ids of the parts whose only instruments are on the channel of drums."""
    drums = set()
    for part in score.iterfind("part-list/score-part"):
        channels = {(channel.text or "").strip() for channel in part.iterfind("midi-instrument/midi-channel")}
        if channels == {_DRUM_CHANNEL}:
            drums.add(part.get("id", ""))
    return frozenset(drums)


def _read_part(part: _Part, element: Element, *, drum: bool) -> None:
    for index, measure in enumerate(element.findall("measure")):
        time = latest = onset = 0.0
        for child in measure:
            if child.tag == "note":
                inner = {each.tag: each for each in child}
                if "grace" in inner:
                    continue
                length = _length(inner.get("duration"), part)
                if "chord" not in inner:
                    onset, time = time, time + length
                if not drum and "pitch" in inner and "cue" not in inner:
                    _read_note(part, index, onset, length, inner)
            elif child.tag == "backup":
                time = max(0.0, time - _length(child.find("duration"), part))
            elif child.tag == "forward":
                time += _length(child.find("duration"), part)
            elif child.tag == "attributes":
                _read_attributes(part, child)
            latest = max(latest, time)
        part.lengths.append(latest or part.nominal)
        part.nominals.append(part.nominal)


def _read_note(part: _Part, bar: int, at: float, length: float, inner: dict[str, Element]) -> None:
    staff = _text(inner.get("staff")) or "1"
    pitch = inner["pitch"]
    step, octave = _text(pitch.find("step")), _number(pitch.find("octave"))
    if staff in part.percussion or step not in _STEPS or octave is None:
        return
    alter = _number(pitch.find("alter")) or 0.0
    written = 12 * (octave + 1) + _STEPS[step] + alter
    sounding = round(written) + part.transposed.get(staff, part.transposed.get("", 0))
    if sounding not in _PITCHES:
        return
    signature = part.signatures.get(staff) or part.signatures.get("") or {}
    voice = part.voices.setdefault((_text(inner.get("voice")), staff), len(part.voices))
    notations = inner.get("notations")
    part.found.append(
        _Written(
            bar=bar,
            at=at,
            length=length,
            pitch=sounding,
            voice=voice,
            hand=int(staff) if part.staves > 1 and staff.isdecimal() and len(staff) < 4 else -1 - voice,
            rolled=notations is not None and notations.find("arpeggiate") is not None,
            continues=_continues(inner, notations),
            altered=alter != signature.get(step, 0.0),
        )
    )


def _continues(inner: dict[str, Element], notations: Element | None) -> bool:
    """Tell whether a note is the continuation of a tie: where it also begins one, that stands last, or else as well."""
    tie = inner.get("tie")
    ties = [] if notations is None else notations.findall("tied")
    if tie is not None and tie.get("type") == "stop":
        return True
    return any(tied.get("type") in {"stop", "continue"} for tied in ties)


def _read_attributes(part: _Part, attributes: Element) -> None:
    for child in attributes:
        staff = child.get("number", "")
        if child.tag == "divisions":
            divisions = _number(child)
            part.divisions = divisions if divisions is not None and divisions > 0 else part.divisions
        elif child.tag == "time":
            part.nominal = _nominal(child)
        elif child.tag == "key":
            part.signatures = {} if not staff else part.signatures
            part.signatures[staff] = _signature(child)
        elif child.tag == "staves":
            part.staves = max(part.staves, int(_number(child) or 1))
        elif child.tag == "transpose":
            octaves = _number(child.find("octave-change")) or 0.0
            part.transposed[staff] = round((_number(child.find("chromatic")) or 0.0) + 12 * octaves)
        elif child.tag == "clef":
            (part.percussion.add if _text(child.find("sign")) == "percussion" else part.percussion.discard)(
                staff or "1"
            )


def _nominal(time: Element) -> float:
    """Return the length of a bar in quarters; that of a metre we cannot tell is 4."""
    total = 0.0
    for beats, unit in zip(time.findall("beats"), time.findall("beat-type"), strict=False):
        top = sum(int(each) for each in _text(beats).split("+") if each.strip().isdecimal() and len(each) < 6)
        bottom = _number(unit) or 0.0
        total += 4 * top / bottom if bottom >= 1 else 0.0
    return total if 0 < total < _LONGEST else _DEFAULT_BAR


def _signature(key: Element) -> dict[str, float]:
    """Return how a key signature alters each step that it alters."""
    steps = [_text(step) for step in key.findall("key-step")]
    if steps:
        alters = [_number(alter) or 0.0 for alter in key.findall("key-alter")]
        return dict(zip(steps, alters, strict=False))
    fifths = int(_number(key.find("fifths")) or 0)
    if fifths < 0:
        return dict.fromkeys(_SHARPS[fifths:], -1.0)
    return dict.fromkeys(_SHARPS[:fifths], 1.0)


def _longest(parts: Sequence[_Part]) -> tuple[list[float], list[float]]:
    """Return the length of each bar, that of its longest part, and what its metre says it should be."""
    count = max((len(part.lengths) for part in parts), default=0)
    lengths = [max(part.lengths[bar] for part in parts if bar < len(part.lengths)) for bar in range(count)]
    nominals = [max(part.nominals[bar] for part in parts if bar < len(part.nominals)) for bar in range(count)]
    return lengths, nominals


def _join_ties(part: _Part, starts: Sequence[float], notes: list[SoundingNote]) -> int:
    """Add the notes of a part, each tie one note; return how many are altered."""
    ends: dict[int, tuple[float, int]] = {}
    altered = 0
    for written in part.found:
        onset = starts[written.bar] + written.at
        end, place = ends.get(written.pitch, (-1.0, -1))
        if written.continues and abs(end - onset) < _NEAR:
            notes[place] = notes[place]._replace(length=onset + written.length - notes[place].onset)
        else:
            place = len(notes)
            altered += written.altered
            # Parts have no voice in common.
            voice = part.number << 16 | written.voice
            notes.append(
                SoundingNote(onset, written.length, written.pitch, part.number, voice, written.hand, written.rolled)
            )
        ends[written.pitch] = onset + written.length, place
    return altered


def _count_bars(measures: Sequence[Element], lengths: Sequence[float], nominals: Sequence[float]) -> int:
    count = 0
    open_part = 0.0
    for index, (measure, length, nominal) in enumerate(zip(measures, lengths, nominals, strict=False)):
        short = length < nominal - _NEAR
        upbeat = index == 0 and short and len(measures) > 1
        second_half = short and open_part > 0 and abs(open_part + length - nominal) < _NEAR
        if not upbeat and not second_half and measure.get("implicit") != "yes":
            count += 1
        open_part = length if short and not upbeat and not second_half else 0.0
    return max(count, min(1, len(measures)))


def _count_pages(score: Element, measures: Sequence[Element]) -> int | None:
    turns = sum(any(mark.get("new-page") == "yes" for mark in measure.iterfind("print")) for measure in measures[1:])
    said = any(
        each.get("attribute") == "new-page" and each.get("type") == "yes"
        for each in score.iterfind("identification/encoding/supports")
    )
    return turns + 1 if turns or said else None


def _length(duration: Element | None, part: _Part) -> float:
    """Return a duration in quarters."""
    number = _number(duration)
    return min(number / part.divisions, _LONGEST) if number is not None and number > 0 else 0.0


def _text(element: Element | None) -> str:
    return (element.text or "").strip() if element is not None else ""


def _number(element: Element | None) -> float | None:
    """Return the number that an element holds; None where it holds none, or one that no score has."""
    try:
        number = float(element.text or "") if element is not None else None
    except ValueError:
        return None
    return number if number is not None and abs(number) <= _LONGEST else None
