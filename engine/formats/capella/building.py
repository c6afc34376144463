"""Capella's objects to a score: onsets, measures, and the parts that staves are."""

from bisect import bisect_right
from dataclasses import replace
from fractions import Fraction

from engine.formats.capella.objects import Document, Drawing, Layout, Meter, SystemStaff
from engine.formats.capella.voices import Placed, Track, VoiceReader
from engine.formats.scoring import Barline, Chord, Direction, Measure, Part, Score, Staff

_RIGHTS = {"double": "light-light", "end": "light-heavy", "dashed": "dashed", "repEnd": "light-heavy"}
_SYMBOLS = {
    "p": "p", "q": "pp", "r": "ppp", "s": "sf", "f": "f", "g": "ff", "h": "fff", "i": "mp", "j": "mf", "z": "sfz",
    "{": "fz", "|": "fp",
}  # fmt: skip
_JUMPS = {"d": "dacapo", "e": "dalsegno", "n": "coda", "o": "coda", "y": "segno", "$": "segno"}
_MOST_MEASURES = 20_000
_PERCUSSION = 9
_START = Fraction(0)


def to_score(document: Document) -> Score:
    """Return the score of a document."""
    score = Score()
    _add_head(score, document)
    count = max([len(document.layouts), *(staff.layout + 1 for system in document.systems for staff in system)])
    builder = _Builder(count)
    for system in document.systems:
        builder.read_system(system)
    measures = builder.grid()
    layouts = document.layouts + [Layout() for _ in range(count - len(document.layouts))]
    for first, last in _staves_of_parts(document, count):
        layout = layouts[first]
        channel = _PERCUSSION if layout.percussion else None
        program = layout.program if 0 <= layout.program < 128 else None
        part = Part(layout.name, layout.short_name, "", program, channel, last - first + 1)
        part.measures = builder.measures_of(measures, first, last)
        if layout.transpose and part.measures:
            part.measures[0].transpose = _to_transposition(layout.transpose)
        score.parts.append(part)
    return score


def _staves_of_parts(document: Document, count: int) -> list[tuple[int, int]]:
    """Return the first and last staff of each part: those in a brace that sound alike are one."""
    parts: list[tuple[int, int]] = []
    for number in range(count):
        joined = any(first < number <= last for first, last in document.braces)
        alike = 0 < number < len(document.layouts) and (
            document.layouts[number].program == document.layouts[number - 1].program
        )
        if parts and joined and alike:
            parts[-1] = parts[-1][0], number
        else:
            parts.append((number, number))
    return parts


def _to_transposition(semitones: int) -> tuple[int, int, int]:
    octaves = int(semitones / 12)
    chromatic = semitones - 12 * octaves
    return chromatic, round(chromatic * 7 / 12), octaves


class _Builder:
    """Places the objects of all systems one after another, and cuts what comes of it into measures."""

    def __init__(self, count: int) -> None:
        self._tracks = [Track() for _ in range(count)]
        self._meters: dict[Fraction, Meter] = {}
        self._bars: dict[Fraction, set[str]] = {}
        self._endings: list[tuple[Fraction, Fraction, str]] = []
        self._now = _START

    def read_system(self, staves: list[SystemStaff]) -> None:
        """Read one system; the next one begins where its longest voice ends."""
        end = self._now
        for staff in staves:
            if staff.meter is not None and not self._meters:
                self._meters[_START] = staff.meter
            for number, items in enumerate(staff.voices):
                reader = VoiceReader(self, self._tracks[staff.layout], number, self._now)
                for item in items:
                    reader.read(item)
                end = max(end, reader.finish())
        self._now = end

    def meter_at(self, moment: Fraction) -> Meter:
        """Return the metre at a moment."""
        known = [start for start in self._meters if start <= moment]
        return self._meters[max(known)] if known else Meter(4, 4)

    def set_meter(self, moment: Fraction, meter: Meter) -> None:
        """Begin a metre, for all staves."""
        self._meters[moment] = meter

    def set_bar(self, moment: Fraction, kind: str) -> None:
        """Draw a barline, through all staves."""
        self._bars.setdefault(moment, set()).add(kind)

    def add_ending(self, start: Fraction, end: Fraction, numbers: str) -> None:
        """Add an ending over the measures from one moment to another."""
        self._endings.append((start, end, numbers))

    def grid(self) -> list[Measure]:
        """Return empty measures: as long as the metre says, or up to a barline before that."""
        cuts = sorted({*self._bars, *self._meters, self._now})
        measures: list[Measure] = []
        self._starts: list[Fraction] = []
        start = _START
        while start < self._now and len(measures) < _MOST_MEASURES:
            place = bisect_right(cuts, start)
            end = cuts[place] if place < len(cuts) else self._now
            meter = self.meter_at(start)
            if meter.beats:
                end = min(end, start + 4 * Fraction(meter.beats, meter.unit))
            measure = Measure(str(len(measures) + 1), end - start)
            if start in self._meters and meter.beats:
                measure.time, measure.symbol = (str(meter.beats), str(meter.unit)), meter.symbol
            self._starts.append(start)
            measures.append(measure)
            start = end
        return measures

    def measures_of(self, grid: list[Measure], first: int, last: int) -> list[Measure]:
        """Return the measures of the part that has the staves from `first` to `last`."""
        measures = [replace(measure, clefs=[], voices={}, directions=[], barlines=[]) for measure in grid]
        for number, track in enumerate(self._tracks[first : last + 1], start=1):
            self._add_track(measures, track, number)
        if measures and measures[0].fifths is None:
            measures[0].fifths = 0
        for measure, start in zip(measures, self._starts, strict=True):
            measure.barlines = self._barlines(start, start + measure.length)
        return measures

    def _add_track(self, measures: list[Measure], track: Track, staff: int) -> None:
        for moment, clef in track.clefs.items():
            found = self._find(measures, moment)
            if found is not None:
                measures[found].clefs.append(
                    Staff(staff, moment - self._starts[found], clef.sign, clef.line, clef.octave)
                )
        for moment, key in track.keys.items():
            found = self._find(measures, moment)
            if found is not None and staff == 1:
                measures[found].fifths = key.fifths
        for number, placed in track.voices.items():
            for sound in placed:
                found = self._find(measures, sound.moment)
                if found is not None:
                    self._add_sound(measures[found], sound, str(4 * (staff - 1) + number + 1), staff)
        for measure in measures:
            if not any(int(voice) in range(4 * staff - 3, 4 * staff + 1) for voice in measure.voices):
                rest = Chord(_START, measure.length, staff=staff, whole_measure=True)
                measure.voices[str(4 * staff - 3)] = [rest]

    def _add_sound(self, measure: Measure, placed: Placed, voice: str, staff: int) -> None:
        start = self._starts[int(measure.number) - 1]
        placed.chord.onset, placed.chord.staff = placed.moment - start, staff
        measure.voices.setdefault(voice, []).append(placed.chord)
        for drawing in placed.sound.drawings:
            direction = _to_direction(drawing, placed.chord.onset, staff)
            if direction is not None:
                measure.directions.append(direction)

    def _find(self, measures: list[Measure], moment: Fraction) -> int | None:
        """Return the measure that a moment falls into; None behind the last one."""
        place = bisect_right(self._starts, moment) - 1
        inside = 0 <= place < len(measures) and moment < self._starts[place] + measures[place].length
        return place if inside else None

    def _barlines(self, start: Fraction, end: Fraction) -> list[Barline]:
        left, right = self._bars.get(start, set()), self._bars.get(end, set())
        opens = bool(left & {"repBegin", "repEndBegin"})
        closes = bool(right & {"repEnd", "repEndBegin"})
        begins = next((numbers for first, _, numbers in self._endings if start <= first < end), "")
        ends = next((numbers for _, last, numbers in self._endings if start <= last < end), "")
        style = "light-heavy" if closes else next((_RIGHTS[kind] for kind in sorted(right) if kind in _RIGHTS), "")
        found = []
        if opens or begins:
            found.append(
                Barline(
                    "left",
                    "heavy-light" if opens else "",
                    "forward" if opens else "",
                    0,
                    begins,
                    "start" if begins else "",
                )
            )
        if closes or ends or style:
            found.append(Barline("right", style, "backward" if closes else "", 0, ends, "stop" if ends else ""))
        return found


def _to_direction(drawing: Drawing, onset: Fraction, staff: int) -> Direction | None:
    """Return what a drawing at a chord says; None for what is no direction."""
    if drawing.kind in {"crescendo", "diminuendo", "wedge-stop"}:
        return Direction(onset, drawing.kind, "", staff, above=False)
    if drawing.kind != "text":
        return None
    text = " ".join(drawing.text.split())
    if not drawing.is_symbol:
        return Direction(onset, "words", text, staff) if text else None
    if text in _SYMBOLS:
        return Direction(onset, "dynamics", _SYMBOLS[text], staff, above=False)
    return Direction(onset, _JUMPS[text], "", staff) if text in _JUMPS else None


def _add_head(score: Score, document: Document) -> None:
    """Take title and people from the texts on the page: titles are centred, composers stand on the right."""
    texts = [(drawing.align, " ".join(drawing.text.split())) for drawing in document.page if drawing.kind == "text"]
    centred = [text for align, text in texts if align == "center" and text]
    score.title = centred[0] if centred else ""
    score.subtitle = centred[1] if len(centred) > 1 else ""
    composers = [text for align, text in texts if align == "right" and text] or [document.author]
    score.creators = [("composer", name) for name in composers[:1] if name]
    named = {score.title, score.subtitle, *composers[:1], ""}
    score.credits = [text for _, text in texts if text not in named]
