"""What reaches from one moment to another: slurs, hairpins, octave lines, pedals and endings."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from xml.etree.ElementTree import Element

from engine.formats.musescore.timeline import Timeline
from engine.formats.musescore.values import integer, plain, to_integer, to_quarters
from engine.formats.scoring import Chord, Direction

LINES = frozenset(("HairPin", "Hairpin", "Pedal", "Ottava", "Volta", "TextLine", "Trill"))
_OCTAVES = {"8va": 1, "8vb": -1, "15ma": 2, "15mb": -2, "22ma": 3, "22mb": -3}
_NUMBERED = ("8va", "8vb", "15ma", "15mb", "22ma", "22mb")
# In version 1 the second and third change places.
_OLD_NUMBERED = ("8va", "15ma", "8vb", "15mb")
_MOST_SLURS = 16
# Slurs are paired by moments that old files round to ticks.
_GRID = 240


@dataclass(slots=True)
class Line:
    """One line over or under a staff, or a volta; `end` is None while it is open."""

    tag: str
    element: Element
    staff: int
    start: Fraction
    end: Fraction | None = None


@dataclass(slots=True)
class _Slur:
    start: tuple[Fraction, Chord] | None = None
    stop: tuple[Fraction, Chord] | None = None


@dataclass(slots=True)
class Spans:
    """All spans of a score, while its staves are read one after another."""

    timeline: Timeline
    lines: list[Line] = field(default_factory=list)
    _numbered: dict[str, Line] = field(default_factory=dict)
    _slurs: dict[tuple[object, ...], _Slur] = field(default_factory=dict)

    def begin(self, element: Element, staff: int, moment: Fraction) -> None:
        """Begin a line of version 2, which a number ends."""
        line = Line(element.tag, element, staff, moment)
        self.lines.append(line)
        self._numbered[element.get("id", "")] = line

    def end(self, number: str, moment: Fraction) -> None:
        """End the line with a number."""
        line = self._numbered.get(number)
        if line is not None:
            line.end = moment

    def read_spanner(self, spanner: Element, staff: int, bar: int, onset: Fraction) -> None:
        """Read a line of versions 3 and 4, which says at its beginning how far it reaches."""
        tag = spanner.get("type", "")
        location, element = spanner.find("next/location"), spanner.find(tag)
        if tag in LINES and location is not None and element is not None:
            start = self.timeline.start_of(bar) + onset
            self.lines.append(Line(tag, element, staff, start, self._target(location, bar, onset)))

    def read_listed(self, element: Element) -> None:
        """Read a line of version 1, which stands before the staves with its ticks."""
        division = self.timeline.division
        start, end = (Fraction(max(integer(element, tag), 0), division) for tag in ("tick", "tick2"))
        if end > start:
            self.lines.append(Line(element.tag, element, max(integer(element, "track"), 0) // 4, start, end))

    def add_slurs(self, element: Element, chord: Chord, track: int, bar: int, onset: Fraction) -> None:
        """Note the slurs that begin and end at a chord."""
        moment = self.timeline.start_of(bar) + onset
        for mark in element.iterfind("Slur"):
            number = mark.get("id") or mark.get("number") or ""
            slur = self._slurs.setdefault((number,), _Slur())
            self._attach(slur, chord, moment, starts=mark.get("type") == "start")
        for spanner in element.iterfind("Spanner"):
            for tag in ("next", "prev") if spanner.get("type") == "Slur" else ():
                location = spanner.find(f"{tag}/location")
                if location is not None:
                    here = round(moment * _GRID), track
                    other = self._other_end(location, track, bar, onset)
                    key = (here, other) if tag == "next" else (other, here)
                    self._attach(self._slurs.setdefault(key, _Slur()), chord, moment, starts=tag == "next")

    def _attach(self, slur: _Slur, chord: Chord, moment: Fraction, *, starts: bool) -> None:
        if starts:
            slur.start = moment, chord
        else:
            slur.stop = moment, chord

    def _target(self, location: Element, bar: int, onset: Fraction) -> Fraction:
        """Return the moment that a location, relative to `onset` in measure `bar`, points at."""
        target = self.timeline.start_of(bar + integer(location, "measures"))
        return target + onset + (to_quarters(location.findtext("fractions")) or 0)

    def _other_end(self, location: Element, track: int, bar: int, onset: Fraction) -> tuple[int, int]:
        moved = 4 * integer(location, "staves") + integer(location, "voices")
        return round(self._target(location, bar, onset) * _GRID), track + moved

    def number_slurs(self) -> None:
        """Give every slur that begins and ends a number that none has that it meets, and write it to its chords."""
        whole = [slur for slur in self._slurs.values() if slur.start is not None and slur.stop is not None]
        busy: dict[int, Fraction] = {}
        for slur in sorted(whole, key=lambda slur: (slur.start or (Fraction(0),))[0]):
            if slur.start is None or slur.stop is None or slur.start[1] is slur.stop[1]:
                continue
            start, end = slur.start[0], slur.stop[0]
            free = [number for number in range(1, _MOST_SLURS + 1) if busy.get(number, Fraction(-1)) < start]
            if free and end >= start:
                busy[free[0]] = end
                slur.start[1].slur_starts += (free[0],)
                slur.stop[1].slur_stops += (free[0],)

    def octaves(self) -> Iterator[tuple[int, Fraction, Fraction, int]]:
        """Yield staff, beginning, end and octaves of what is under octave lines; where two overlap the later counts."""
        changes: dict[int, dict[Fraction, int]] = {}
        lines = [line for line in self.lines if line.tag == "Ottava" and line.end is not None and line.end > line.start]
        for line in sorted(lines, key=lambda line: line.start):
            of_staff = changes.setdefault(line.staff, {})
            of_staff[line.start] = _octaves(line.element, in_list=_is_listed(line))
            of_staff[line.end or line.start] = 0
        for staff, of_staff in changes.items():
            for start, end in pairwise(sorted(of_staff)):
                if of_staff[start]:
                    yield staff, start, end, of_staff[start]

    def endings(self) -> Iterator[tuple[Fraction, Fraction, str]]:
        """Yield beginning, end and numbers of each ending."""
        for line in self.lines:
            if line.tag == "Volta":
                end = line.end if line.end is not None else line.start
                yield line.start, end, _ending(line.element)

    def directions(self) -> Iterator[tuple[int, Fraction, Direction]]:
        """Yield staff, moment and direction of what begins and ends lines; its onset is still to be set."""
        zero = Fraction(0)
        for line in self.lines:
            starts, stops = _kinds(line)
            if starts and line.end is not None:
                text = _begin_text(line.element)
                if starts == "words":
                    if text:
                        yield line.staff, line.start, Direction(zero, starts, text)
                    continue
                yield line.staff, line.start, Direction(zero, starts)
                yield line.staff, line.end, Direction(zero, stops)


def _is_listed(line: Line) -> bool:
    return line.element.find("tick2") is not None


def _octaves(element: Element, *, in_list: bool) -> int:
    name = (element.findtext("subtype") or "8va").strip()
    if name.isdigit():
        names = _OLD_NUMBERED if in_list else _NUMBERED
        name = names[int(name)] if len(name) == 1 and int(name) < len(names) else "8va"
    return _OCTAVES.get(name, 1)


def _ending(element: Element) -> str:
    numbers = [to_integer(part) for part in re.split(r"[,\s]+", element.findtext("endings") or "")]
    if not any(number > 0 for number in numbers):
        numbers = [to_integer(found) for found in re.findall(r"\d{1,2}", _begin_text(element))]
    return ", ".join(str(number) for number in numbers if number > 0) or "1"


def _begin_text(element: Element) -> str:
    begin = element.find("beginText")
    text = begin.find("text") if begin is not None else None
    if text is not None:
        begin = text
    return " ".join(plain(begin).split()) if begin is not None else ""


def _kinds(line: Line) -> tuple[str, str]:
    """Return the kinds of direction that begin and end a line, empty for none."""
    if line.tag in {"HairPin", "Hairpin"}:
        kind = (line.element.findtext("subtype") or "0").strip()
        if kind in {"2", "3"}:
            return "words", ""
        return ("diminuendo" if kind in {"1", "decrescendo"} else "crescendo"), "wedge-stop"
    if line.tag == "Ottava":
        return ("octave-up" if _octaves(line.element, in_list=_is_listed(line)) > 0 else "octave-down"), "octave-stop"
    if line.tag == "Pedal":
        return "pedal-start", "pedal-stop"
    return ("words", "") if line.tag == "TextLine" else ("", "")
