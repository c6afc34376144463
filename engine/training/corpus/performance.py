"""What sounds in a score: its notes by part, and where metre, key signature and tempo change."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from xml.etree.ElementTree import Element

from engine.formats.analysis.notes import SoundingNote
from engine.formats.analysis.tree import to_notes
from engine.formats.musicxml.facts import to_part_names
from engine.formats.musicxml.timing import quarters_a_minute, to_metre

Mark = TypeVar("Mark", bound=tuple[Any, ...])

_MOST_SHARPS = 7
_LARGEST_UNIT = 64
# The first row whose words a part's name contains; names come in English, German, French, Italian and Polish.
_PROGRAMS = (
    (6, r"harpsichord|cembalo|clavecin|klawesyn"),
    (19, r"\borg(an|el|ue|any)?\b|organo"),
    (0, r"piano|klavier|fortep|clavier|pianof"),
    (20, r"harmonium"),
    (71, r"clarinet|klarinet"),
    (68, r"oboe|hautb"),
    (69, r"english horn|cor anglais"),
    (70, r"bassoon|fagott?o?|basson"),
    (72, r"piccolo|flautino"),
    (74, r"recorder|blockfl"),
    (73, r"fl[uûöa]|flet"),
    (60, r"\bhorns?\b|\bcor(no|ni|s)?\b|r[oó]g"),
    (56, r"trumpet|trompet|tromba|clarin[oi]|tr[aą]bk"),
    (57, r"trombon|posaun|puzon"),
    (58, r"tuba|ophicle"),
    (47, r"timpan|pauken|kot[lł]y"),
    (46, r"\bharp|harfe|\barpa"),
    (24, r"guitar|gitar|chitarra|lute|laute|theorbo|vihuela"),
    (43, r"contrabass|kontrabas|double ?bass|violone"),
    (42, r"cello|basso continuo|continuo|wiolonczela|gamba"),
    (41, r"\bviol(a|e|en|as)\b|bratsche|alt[oó]wka"),
    (40, r"viol|geige|skrzypce|fiddle"),
    (53, r"voice|vox|voix|singst|gesang|canto|cantus|solo|sopran|mezzo|g[lł]os"),
    (52, r"choir|chor|alto?\b|tenor|bar[iy]ton|bass"),
    (65, r"sax"),
    (25, r"banjo|mandolin"),
)
_KNOWN = tuple((program, re.compile(pattern)) for program, pattern in _PROGRAMS)


@dataclass(frozen=True, slots=True)
class Part:
    """One part: the notes in the order of onsets, and the General MIDI program (from 0) of what plays it."""

    name: str
    program: int
    notes: tuple[SoundingNote, ...]


@dataclass(frozen=True, slots=True)
class Performance:
    """A score as it sounds; times are quarters from the beginning.

    `metres` are (time, beats, unit), `keys` (time, fifths, mode or ""), `tempi` (time, quarters a minute). `upbeat`
    is how much of a bar is missing before the first note.
    """

    parts: tuple[Part, ...]
    metres: tuple[tuple[float, int, int], ...]
    keys: tuple[tuple[float, int, str], ...]
    tempi: tuple[tuple[float, float], ...]
    upbeat: float


def to_performance(score: Element) -> Performance:
    """Return what sounds in a `score-partwise` tree: no grace notes and no drums, repeats played once."""
    found = to_notes(score)
    parts = score.findall("part")
    by_part: dict[int, list[SoundingNote]] = {}
    for note in found.notes:
        by_part.setdefault(note.part, []).append(note)
    names = to_part_names(score)
    stated = _stated_programs(score)
    programs = [stated.get(part.get("id", ""), to_program(name)) for part, name in zip(parts, names, strict=True)]
    marks = [_Marks(part, found.starts) for part in parts]
    return Performance(
        parts=tuple(
            Part(names[number], programs[number], tuple(sorted(notes))) for number, notes in sorted(by_part.items())
        ),
        metres=_distinct(next(filter(None, (mark.metres for mark in marks)), [])),
        keys=_distinct(next(filter(None, (mark.keys for mark in sorted(marks, key=_is_transposed))), [])),
        tempi=_distinct(sorted(tempo for mark in marks for tempo in mark.tempi)),
        upbeat=_upbeat(found.starts, found.bar),
    )


def to_program(name: str) -> int:
    """Return the General MIDI program (from 0) of a part's name; a piano's where it says nothing."""
    plain = name.casefold()
    return next((program for program, pattern in _KNOWN if pattern.search(plain)), 0)


def _stated_programs(score: Element) -> dict[str, int]:
    """Return the programs that the list of parts states, but for the one of a piano, which many programs write."""
    found = {}
    for part in score.iterfind("part-list/score-part"):
        number = (part.findtext("midi-instrument/midi-program") or "").strip()
        if number.isdecimal() and 2 <= int(number) <= 128:
            found[part.get("id", "")] = int(number) - 1
    return found


class _Marks:
    """What one part says of metre, key and tempo."""

    def __init__(self, part: Element, starts: Sequence[float]) -> None:
        self.metres: list[tuple[float, int, int]] = []
        self.keys: list[tuple[float, int, str]] = []
        self.tempi: list[tuple[float, float]] = []
        self.transposed = bool((part.findtext("measure/attributes/transpose/chromatic") or "0").strip() != "0")
        for measure, start in zip(part.findall("measure"), starts, strict=False):
            for attributes in measure.iterfind("attributes"):
                self.metres += [(start, *metre) for metre in _metres(attributes)]
                self.keys += [(start, *key) for key in _keys(attributes)]
            tempo = next(_tempi(measure), None)
            if tempo is not None:
                self.tempi.append((start, tempo))


def _is_transposed(marks: _Marks) -> bool:
    return marks.transposed


def _metres(attributes: Element) -> Iterator[tuple[int, int]]:
    for time in attributes.findall("time")[:1]:
        beats, _, unit = to_metre(time).partition("/")
        if beats and int(beats) < 128 and int(unit) <= _LARGEST_UNIT and int(unit).bit_count() == 1:
            yield int(beats), int(unit)


def _keys(attributes: Element) -> Iterator[tuple[int, str]]:
    for key in attributes.findall("key")[:1]:
        fifths = (key.findtext("fifths") or "").strip()
        if fifths.removeprefix("-").isdecimal() and abs(int(fifths)) <= _MOST_SHARPS:
            yield int(fifths), (key.findtext("mode") or "").strip().lower()


def _tempi(measure: Element) -> Iterator[float]:
    for direction in measure:
        if direction.tag in {"direction", "sound"}:
            for mark in [*direction.iter("sound"), *direction.iter("metronome")]:
                tempo = quarters_a_minute(mark)
                if tempo is not None:
                    yield tempo


def _upbeat(starts: Sequence[float], bar: float) -> float:
    missing = bar - (starts[1] - starts[0]) if len(starts) > 2 else 0.0
    return missing if 0 < missing < bar else 0.0


def _distinct(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Leave out what says the same again, and all but the first of one moment."""
    kept: list[Mark] = []
    for mark in marks:
        if not kept or (mark[0] > kept[-1][0] and mark[1:] != kept[-1][1:]):
            kept.append(mark)
    return tuple(kept)
