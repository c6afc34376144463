"""The measures of a score: where they begin, how long they are, and what holds for all parts."""

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction
from xml.etree.ElementTree import Element

from engine.formats.musescore.values import integer, to_integer, to_quarters

_DEFAULT_TIME = (4, 4)
_MOST_BEATS = 1_000
_MOST_QUARTERS = 4_000
_OLD_COMMON, _OLD_CUT = 0x40000104, 0x40002084


@dataclass(slots=True)
class Bar:
    """One measure of all parts: `start` and `length` in quarters, `nominal` what its metre gives it."""

    start: Fraction
    length: Fraction
    nominal: Fraction
    number: str
    implicit: bool = False
    time: tuple[str, str] | None = None
    symbol: str = ""
    opens: bool = False
    times: int = 0
    style: str = ""
    ending_start: str = ""
    ending_stop: str = ""


@dataclass(frozen=True, slots=True)
class Time:
    """A time signature; `stretch` is how much faster a staff with its own metre runs."""

    beats: int
    unit: int
    symbol: str = ""
    stretch: Fraction = Fraction(1)

    @property
    def quarters(self) -> Fraction:
        """The length of a measure for the other staves."""
        return 4 * Fraction(self.beats, self.unit) / self.stretch


@dataclass(slots=True)
class Timeline:
    """All measures, and the length of a tick: `division` of them are a quarter."""

    bars: list[Bar]
    division: int

    def end(self) -> Fraction:
        """Return where the last measure ends."""
        return self.bars[-1].start + self.bars[-1].length if self.bars else Fraction(0)

    def index_at(self, moment: Fraction) -> int:
        """Return the measure that a moment falls into; the last one for what comes later."""
        place = bisect_right(self.bars, moment, key=lambda bar: bar.start) - 1
        # A measure without length begins where the next one does.
        return min(max(place, 0), len(self.bars) - 1)

    def start_of(self, index: int) -> Fraction:
        """Return where a measure begins, or for one after the last where that ends."""
        return self.bars[index].start if 0 <= index < len(self.bars) else self.end() if index > 0 else Fraction(0)


def measures_of(staff: Element) -> list[Element]:
    """Return the measures of a staff, without those that stand for several rests."""
    return [measure for measure in staff.findall("Measure") if measure.find("multiMeasureRest") is None]


def to_timeline(score: Element, staff: Element | None) -> Timeline:
    """Return the measures as the first staff has them; `score` holds the tick's length and old lists of metres."""
    division = to_integer(score.findtext("Division") or score.findtext("division"), 480)
    division = division if 0 < division <= 100_000 else 480
    timeline = Timeline([], division)
    listed = _listed_metres(score, division)
    now, number = Fraction(0), 1
    time, usual = Time(*_DEFAULT_TIME), None
    for measure in measures_of(staff) if staff is not None else ():
        before = time if timeline.bars else None
        if now in listed:
            usual, time = listed[now]
        time = _first_time(measure) or time
        length = to_quarters(measure.get("len"))
        if length is None or not 0 < length <= _MOST_QUARTERS:
            length = usual or time.quarters
        irregular = measure.find("irregular") is not None and measure.findtext("irregular") != "0"
        number += integer(measure, "noOffset")
        bar = Bar(now, length, time.quarters, str(number), implicit=irregular)
        if time != before:
            bar.time, bar.symbol = (str(time.beats), str(time.unit)), time.symbol
        _add_repeats(bar, measure)
        timeline.bars.append(bar)
        now += length
        number += not irregular
    return timeline


def to_time(element: Element) -> Time | None:
    """Return a time signature; None for one that says nothing sensible."""
    beats, unit = integer(element, "sigN"), integer(element, "sigD")
    if element.find("den") is not None:
        beats, unit = sum(integer(element, f"nom{n}") for n in range(1, 5)), integer(element, "den")
    top, bottom = integer(element, "stretchN", 1), integer(element, "stretchD", 1)
    if not (
        0 < beats <= _MOST_BEATS and 0 < unit <= _MOST_BEATS and 0 < top <= _MOST_BEATS and 0 < bottom <= _MOST_BEATS
    ):
        return None
    kind = integer(element, "subtype")
    symbol = "common" if kind in {1, _OLD_COMMON} else "cut" if kind in {2, _OLD_CUT} else ""
    return Time(beats, unit, symbol, Fraction(top, bottom))


def _first_time(measure: Element) -> Time | None:
    """Return the time signature at a measure's beginning; one behind notes only announces the next measure's."""
    voice = measure.find("voice")
    for element in measure if voice is None else voice:
        if element.tag == "TimeSig":
            return to_time(element)
        if element.tag in {"Chord", "Rest", "tick", "RepeatMeasure", "MeasureRepeat"}:
            return None
    return None


def _listed_metres(score: Element, division: int) -> dict[Fraction, tuple[Fraction, Time]]:
    """Return the metres of version 1's list by moment: how long a measure is there, and what is printed."""
    found = {}
    for sig in score.iterfind("siglist/sig"):
        beats, unit = integer(sig, "nom"), integer(sig, "denom")
        shown, shown_unit = integer(sig, "nom2", beats), integer(sig, "denom2", unit)
        if all(0 < value <= _MOST_BEATS for value in (beats, unit, shown, shown_unit)):
            moment = Fraction(to_integer(sig.get("tick")), division)
            found[moment] = 4 * Fraction(beats, unit), Time(shown, shown_unit)
    return found


def _add_repeats(bar: Bar, measure: Element) -> None:
    bar.opens = measure.find("startRepeat") is not None
    if measure.find("endRepeat") is not None:
        bar.times = min(max(integer(measure, "endRepeat", 2), 2), 100)
