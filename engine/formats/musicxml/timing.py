"""Metre, tempo, bars and seconds of a score, repeats included."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import lcm
from xml.etree.ElementTree import Element

from engine.formats.musicxml.mending import to_number

_QUARTERS = {
    "maxima": 32.0, "long": 16.0, "breve": 8.0, "whole": 4.0, "half": 2.0, "quarter": 1.0, "eighth": 0.5, "16th": 0.25,
    "32nd": 0.125, "64th": 0.0625,
}  # fmt: skip
_TEMPI = (5.0, 1500.0)
_DEFAULT_METRE = 4.0


@dataclass(slots=True)
class _Bar:
    """One bar over all parts: `length` in quarters, `tempi` as (place in quarters, quarters a minute), repeats."""

    length: float
    tempi: list[tuple[float, float]]
    begins: bool = False
    times: int = 1
    endings: frozenset[int] = frozenset()
    ends_ending: bool = False


@dataclass(frozen=True, slots=True)
class Timing:
    """`metre` as "6/8", `tempo` in quarters a minute, number of `bars` as written, `duration` in seconds as played."""

    metre: str
    tempo: float | None
    bars: int
    duration: float | None


def to_timing(score: Element) -> Timing:
    """Return what a score says of time: longest metre, first tempo, and the duration if the tempo is known."""
    bars: list[_Bar] = []
    metres: dict[str, float] = {}
    for number, part in enumerate(score.findall("part")):
        spans: dict[str, float] = {}
        for index, (bar, metre) in enumerate(_bars(part)):
            spans[metre] = spans.get(metre, 0) + bar.length
            if index < len(bars):
                bars[index].length = max(bars[index].length, bar.length)
                bars[index].tempi += bar.tempi
            else:
                bars.append(bar)
        if number == 0 or not any(metres):
            metres = spans
    metres.pop("", None)
    tempo = next((tempo for bar in bars for _, tempo in sorted(bar.tempi)), None)
    return Timing(
        metre=max(metres, key=metres.__getitem__, default=""),
        tempo=tempo,
        bars=len(bars),
        duration=_seconds(bars, tempo) if tempo is not None else None,
    )


def quarters_a_minute(mark: Element) -> float | None:
    """Return the tempo of a `metronome` or `sound` element, None where it states no sensible one."""
    if mark.tag == "sound":
        tempo = to_number(mark.get("tempo"))
    else:
        number = re.search(r"\d+(?:\.\d+)?", mark.findtext("per-minute", ""))
        unit = _QUARTERS.get(mark.findtext("beat-unit", ""), 1.0) * (2 - 0.5 ** len(mark.findall("beat-unit-dot")))
        tempo = float(number[0]) * unit if number else None
    return round(tempo, 3) if tempo is not None and _TEMPI[0] <= tempo <= _TEMPI[1] else None


def to_metre(time: Element) -> str:
    """Return a `time` element as "6/8"; added metres (3+2/8, or 3/8 with 2/4) are summed up; empty for a free one."""
    tops, units = time.findall("beats"), time.findall("beat-type")
    pairs = []
    for top, bottom in zip(tops, units, strict=False):
        beats, unit = sum(map(int, re.findall(r"\d{1,4}", top.text or ""))), to_number(bottom.text)
        if not beats or not unit or unit != int(unit) or unit < 1:
            return ""
        pairs.append((beats, int(unit)))
    if not pairs:
        return ""
    common = lcm(*(unit for _, unit in pairs))
    return f"{sum(beats * common // unit for beats, unit in pairs)}/{common}"


def _bars(part: Element) -> Iterator[tuple[_Bar, str]]:
    """Yield the bars of one part, each with the metre in force."""
    divisions, metre, nominal = 1.0, "", _DEFAULT_METRE
    for measure in part.findall("measure"):
        time = latest = 0.0
        tempi: list[tuple[float, float]] = []
        for child in measure:
            if child.tag == "attributes":
                divisions = to_number(child.findtext("divisions")) or divisions
                signature = child.find("time")
                if signature is not None:
                    metre = to_metre(signature)
                    beats, _, unit = metre.partition("/")
                    nominal = 4 * int(beats) / int(unit) if metre else _DEFAULT_METRE
            elif child.tag in {"direction", "sound"}:
                tempi += [(time, tempo) for tempo in _stated_tempi(child)]
            else:
                time = max(0.0, time + _step(child) / divisions)
                latest = max(latest, time)
        bar = _Bar(latest or nominal, tempi)
        _note_repeats(measure, bar)
        yield bar, metre


def _step(child: Element) -> float:
    """Return how far an element of a measure moves time, in divisions."""
    if child.tag == "note":
        if child.find("chord") is not None or child.find("grace") is not None:
            return 0.0
    elif child.tag not in {"backup", "forward"}:
        return 0.0
    length = to_number(child.findtext("duration")) or 0.0
    return -length if child.tag == "backup" else length


def _stated_tempi(direction: Element) -> list[float]:
    """Return the tempo of a direction, at most one: what it sounds rather than what it prints."""
    marks = [*direction.iter("sound"), *direction.iter("metronome")]
    return [tempo for tempo in map(quarters_a_minute, marks) if tempo is not None][:1]


def _note_repeats(measure: Element, bar: _Bar) -> None:
    for barline in measure.findall("barline"):
        repeat, ending = barline.find("repeat"), barline.find("ending")
        if repeat is not None and repeat.get("direction") == "forward":
            bar.begins = True
        elif repeat is not None:
            bar.times = min(8, max(2, int(to_number(repeat.get("times")) or 2)))
        if ending is not None and ending.get("type") == "start":
            bar.endings = frozenset(map(int, re.findall(r"\d{1,2}", ending.get("number", "1"))))
        elif ending is not None:
            bar.ends_ending = True


def _seconds(bars: list[_Bar], tempo: float) -> float:
    total = 0.0
    for bar in _as_played(bars):
        place = 0.0
        for start, next_tempo in sorted(bar.tempi):
            total += max(0.0, start - place) * 60 / tempo
            place, tempo = max(place, start), next_tempo
        total += max(0.0, bar.length - place) * 60 / tempo
    return round(total, 1)


def _as_played(bars: list[_Bar]) -> Iterator[_Bar]:
    """Yield the bars with their repeats and endings; jumps (da capo and the like) are not followed."""
    index = start = 0
    turn = 1
    open_ending: frozenset[int] = frozenset()
    while index < len(bars):
        bar = bars[index]
        if bar.begins and start != index:
            start, turn, open_ending = index, 1, frozenset()
        open_ending = bar.endings or open_ending
        skipped = bool(open_ending) and turn not in open_ending
        if not skipped:
            yield bar
        index += 1
        if bar.times > 1:
            if not skipped and turn < bar.times:
                index, turn = start, turn + 1
            elif not skipped:
                start, turn = index, 1
            open_ending = frozenset()
        elif bar.ends_ending and open_ending:
            if not skipped:
                start, turn = index, 1
            open_ending = frozenset()
