"""One staff: its measures' voices, signs and what is set, in any version of the format."""

from dataclasses import dataclass, field, replace
from fractions import Fraction
from xml.etree.ElementTree import Element

from engine.formats.musescore.notes import (
    Interval,
    OpenTuplet,
    Spelling,
    Ties,
    add_signs,
    grace_of,
    to_interval,
    to_lyric,
    to_notes,
    to_tuplet,
    value_of,
)
from engine.formats.musescore.signs import to_clef, to_direction, to_fifths, to_harmony
from engine.formats.musescore.spans import LINES, Spans
from engine.formats.musescore.tables import BAR_STYLES
from engine.formats.musescore.timeline import Timeline, measures_of, to_time
from engine.formats.musescore.values import integer, to_integer, to_quarters
from engine.formats.scoring import Chord, Direction, Harmony, Lyric, Staff

_VOICES = 4
# Tremolos between two notes, as version 1 numbers them.
_SHARED = frozenset(("3", "4", "5"))
_REPEATED = frozenset(("RepeatMeasure", "MeasureRepeat"))
_SIGNS = frozenset(
    ("Tempo", "Dynamic", "Marker", "Jump", "RehearsalMark", "StaffText", "SystemText", "Text", "Expression", "Sticking")
)


@dataclass(slots=True)
class StaffMeasure:
    """What one staff has in one measure; `repeats` is the number of measures before that it repeats."""

    voices: dict[int, list[Chord]] = field(default_factory=dict)
    directions: list[Direction] = field(default_factory=list)
    harmonies: list[Harmony] = field(default_factory=list)
    clefs: list[Staff] = field(default_factory=list)
    key: tuple[int, str] | None = None
    interval: Interval | None = None
    style: str = ""
    repeats: int = 0
    group: int = 1


class StaffReader:
    """Reads the measures of one staff; `index` counts from 0 over the score, `number` from 1 within the part."""

    def __init__(self, timeline: Timeline, spans: Spans, spelling: Spelling, index: int, number: int) -> None:
        self._timeline = timeline
        self._spans = spans
        self._spelling = spelling
        self.index = index
        self.number = number
        self._ties = Ties()
        self._stretch = Fraction(1)
        self.measures = [StaffMeasure() for _ in timeline.bars]
        self._handlers = {
            "Chord": self._read_chord,
            "Rest": self._read_rest,
            "location": self._read_location,
            "move": self._read_move,
            "tick": self._read_tick,
            "Tuplet": self._read_tuplet,
            "endTuplet": self._end_tuplet,
            "Fermata": self._read_fermata,
            "Lyrics": self._read_lyrics,
            "Clef": self._read_clef,
            "KeySig": self._read_key,
            "TimeSig": self._read_time,
            "BarLine": self._read_barline,
            "Harmony": self._read_harmony,
            "FretDiagram": self._read_diagram,
            "InstrumentChange": self._read_instrument,
            "Spanner": self._read_spanner,
            "endSpanner": self._end_spanner,
        }
        self._handlers.update(dict.fromkeys(_SIGNS, self._read_sign))
        self._handlers.update(dict.fromkeys(LINES, self._begin_line))
        self._handlers.update(dict.fromkeys(_REPEATED, self._read_repeat))

    def read(self, staff: Element) -> None:
        """Read all measures."""
        for number, measure in enumerate(measures_of(staff)[: len(self.measures)]):
            self._bar = number
            self._into = self.measures[number]
            self._read_measure(measure)
        self._repeat_measures()

    def set_key(self, tick: int, fifths: int) -> None:
        """Set a key of version 1's list; what the measures say themselves goes before it."""
        moment = Fraction(tick, self._timeline.division)
        if 0 <= moment < self._timeline.end():
            self.measures[self._timeline.index_at(moment)].key = fifths, ""

    def shift(self, start: Fraction, end: Fraction, octaves: int) -> None:
        """Write the notes from `start` to before `end` where they sound, under an octave line."""
        for bar, measure in zip(self._timeline.bars, self.measures, strict=True):
            if bar.start + bar.length <= start or bar.start >= end:
                continue
            for chord in (chord for chords in measure.voices.values() for chord in chords):
                if start <= bar.start + chord.onset < end:
                    chord.notes = tuple(replace(note, octave=note.octave + octaves) for note in chord.notes)

    def _read_measure(self, measure: Element) -> None:
        self._numbered_tuplets: dict[str, OpenTuplet] = {}
        self._lyrics: list[tuple[Fraction, int, Lyric]] = []
        self._known = {0: Fraction(0)}
        self._into.group = max(integer(measure, "measureRepeatCount", 1), 1)
        self._start_voice(0)
        self._in_voices = measure.find("voice") is not None
        for element in measure:
            if element.tag == "voice":
                self._read_voice(element)
            else:
                self._handle(element)
        self._end_voice()

    def _read_voice(self, voice: Element) -> None:
        for element in voice:
            self._handle(element)
        self._end_voice()
        self._start_voice(self._voice + 1)

    def _start_voice(self, voice: int) -> None:
        self._voice = voice
        self._now = Fraction(0)
        self._tuplet: OpenTuplet | None = None
        self._graces: list[tuple[Chord, bool]] = []
        self._fermata = False

    def _end_voice(self) -> None:
        """Keep what no chord took up: grace notes at the end, lyrics of version 1."""
        for grace, _ in self._graces:
            self._into.voices.setdefault(self._voice % _VOICES, []).append(grace)
        self._graces = []
        for onset, voice, lyric in self._lyrics:
            for chord in self._into.voices.get(voice, ()):
                if chord.onset == onset and chord.notes and not chord.grace:
                    chord.lyrics += (lyric,)
                    break
        self._lyrics = []

    def _handle(self, element: Element) -> None:
        handler = self._handlers.get(element.tag)
        if handler is None:
            return
        if not self._in_voices:
            tick = element.find("tick")
            if tick is not None and element.tag != "Tuplet":
                self._read_tick(tick)
        handler(element)

    def _track_of(self, element: Element) -> int:
        """Return the voice of an element, 0 … 3; before version 3 it says so itself."""
        if self._in_voices:
            return self._voice % _VOICES
        return to_integer(element.findtext("track"), 0) % _VOICES

    def _read_chord(self, element: Element) -> None:
        voice, grace = self._track_of(element), grace_of(element)
        kind, dots, length = value_of(element, self._timeline.division)
        notes = to_notes(element, self._spelling, self._ties, voice, grace=bool(grace))
        chord = Chord(self._now, Fraction(0), kind, dots, notes, staff=self.number)
        chord.staff += integer(element, "staffMove") or integer(element, "move")
        add_signs(chord, element)
        self._spans.add_slurs(element, chord, 4 * self.index + voice, self._bar, self._now)
        if grace:
            chord.grace, chord.slash = True, grace == "slash"
            self._graces.append((chord, grace == "after"))
        else:
            length = self._nominal() if length is None else length
            self._place(element, chord, self._shared(element, length, voice), voice)

    def _shared(self, element: Element, length: Fraction, voice: int) -> Fraction:
        """Return half the length of a chord that version 1 joins to the one before by a tremolo, and halve that one."""
        before = self._into.voices.get(voice)
        if not self._spelling.as_written or not before or element.findtext("Tremolo/subtype") not in _SHARED:
            return length
        before[-1].duration /= 2
        return length / 2

    def _read_rest(self, element: Element) -> None:
        kind, dots, length = value_of(element, self._timeline.division)
        rest = Chord(self._now, Fraction(0), kind, dots, staff=self.number, whole_measure=not kind)
        rest.staff += integer(element, "staffMove") or integer(element, "move")
        add_signs(rest, element)
        self._spans.add_slurs(element, rest, 4 * self.index + self._track_of(element), self._bar, self._now)
        self._place(element, rest, self._nominal() if length is None else length, self._track_of(element))

    def _nominal(self) -> Fraction:
        """Return how long a rest is that fills the measure."""
        bar = self._timeline.bars[self._bar]
        return (bar.nominal if self._in_voices else bar.length) * self._stretch

    def _place(self, element: Element, chord: Chord, length: Fraction, voice: int) -> None:
        """Put a chord or rest into its voice, with the grace notes that waited for it, and go on behind it."""
        tuplet = self._tuplet
        if not self._in_voices:
            tuplet = self._numbered_tuplets.get(element.findtext("Tuplet") or "")
        chord.duration = length / self._stretch
        if tuplet is not None:
            tuplet.take(chord)
        chord.fermata, self._fermata = chord.fermata or self._fermata, False
        end = self._now + chord.duration
        into = self._into.voices.setdefault(voice, [])
        into += [grace for grace, after in self._graces if not after]
        into.append(chord)
        for grace, after in self._graces:
            grace.onset = end if after else self._now
            into += [grace] if after else []
        self._graces = []
        self._now = end
        self._known[round(end * self._timeline.division)] = end

    def _read_location(self, element: Element) -> None:
        self._now = max(Fraction(0), self._now + (to_quarters(element.findtext("fractions")) or 0))

    def _read_move(self, element: Element) -> None:
        self._now = max(Fraction(0), to_quarters(element.text) or Fraction(0))

    def _read_tick(self, element: Element) -> None:
        """Go to a tick of version 1 or 2, which is rounded where tuplets are: what was met there is exact."""
        division = self._timeline.division
        tick = to_integer(element.text, -1)
        ticks = tick - round(self._timeline.start_of(self._bar) * division)
        if tick < 0 or ticks < 0:
            return
        near = (self._known.get(ticks + off) for off in (0, 1, -1, 2, -2))
        self._now = next((onset for onset in near if onset is not None), Fraction(ticks, division))

    def _read_tuplet(self, element: Element) -> None:
        outer = self._tuplet
        if not self._in_voices:
            outer = self._numbered_tuplets.get(element.findtext("Tuplet") or "")
        tuplet = to_tuplet(element, outer)
        if self._in_voices:
            self._tuplet = tuplet
        else:
            self._numbered_tuplets[element.get("id", "0")] = tuplet

    def _end_tuplet(self, _element: Element) -> None:
        self._tuplet = self._tuplet.outer if self._tuplet is not None else None

    def _read_fermata(self, _element: Element) -> None:
        self._fermata = True

    def _read_lyrics(self, element: Element) -> None:
        self._lyrics.append((self._now, self._track_of(element), to_lyric(element)))

    def _read_clef(self, element: Element) -> None:
        names = (element.findtext(tag) for tag in ("transposingClefType", "concertClefType", "subtype"))
        clef = next((name.strip() for name in names if name), "G")
        at_end = self._now > 0 and self._now >= self._timeline.bars[self._bar].length
        if at_end and self._bar + 1 < len(self.measures):
            self.measures[self._bar + 1].clefs.append(to_clef(clef, self.number, Fraction(0)))
        elif not at_end:
            self._into.clefs.append(to_clef(clef, self.number, self._now))

    def _read_key(self, element: Element) -> None:
        """Take a key at a measure's beginning; one at its end only announces the next."""
        if self._now > 0:
            return
        fifths = integer(element, "accidental", to_fifths(integer(element, "subtype")))
        concert = to_integer(element.findtext("concertKey"), 99)
        fifths = fifths if concert == 99 else concert
        if concert != 99 or self._spelling.concert:
            fifths = integer(element, "actualKey", fifths - self._spelling.interval.fifths)
        if 7 < abs(fifths) < 20:
            fifths -= 12 if fifths > 0 else -12
        mode = (element.findtext("mode") or "").strip()
        custom = element.find("custom") is not None or abs(fifths) > 7
        self._into.key = (0, "") if custom else (fifths, mode if mode in {"major", "minor"} else "")

    def _read_time(self, element: Element) -> None:
        time = to_time(element)
        if time is not None and self._now == 0:
            self._stretch = time.stretch

    def _read_barline(self, element: Element) -> None:
        if self._now > 0:
            self._into.style = BAR_STYLES.get((element.findtext("subtype") or "").strip(), "")

    def _read_sign(self, element: Element) -> None:
        direction = to_direction(element, self._now, self.number)
        if direction is not None:
            self._into.directions.append(direction)

    def _read_harmony(self, element: Element) -> None:
        harmony = to_harmony(element, self._now, self.number)
        if isinstance(harmony, Harmony):
            self._into.harmonies.append(harmony)
        elif harmony is not None:
            self._into.directions.append(harmony)

    def _read_diagram(self, element: Element) -> None:
        for harmony in element.iterfind("Harmony"):
            self._read_harmony(harmony)

    def _read_instrument(self, element: Element) -> None:
        instrument = element.find("Instrument")
        if instrument is not None:
            interval = to_interval(instrument)
            if interval != self._spelling.interval:
                self._spelling = replace(self._spelling, interval=interval)
                self._into.interval = interval
        self._read_sign(element)

    def _read_spanner(self, element: Element) -> None:
        self._spans.read_spanner(element, self.index, self._bar, self._now)

    def _begin_line(self, element: Element) -> None:
        self._spans.begin(element, self.index, self._timeline.start_of(self._bar) + self._now)

    def _end_spanner(self, element: Element) -> None:
        self._spans.end(element.get("id", ""), self._timeline.start_of(self._bar) + self._now)

    def _read_repeat(self, element: Element) -> None:
        self._into.repeats = min(max(integer(element, "subtype", 1), 1), 4)
        self._now += self._timeline.bars[self._bar].length

    def _repeat_measures(self) -> None:
        """Write out the measures that a sign stands for."""
        for number, measure in enumerate(self.measures):
            first = number - measure.group + 1
            for place in range(first, first + measure.repeats):
                source = place - measure.repeats
                if source >= 0 and place < len(self.measures):
                    self.measures[place].voices = _copied(self.measures[source].voices)


def _copied(voices: dict[int, list[Chord]]) -> dict[int, list[Chord]]:
    """Return the same music once more, without the ends of slurs and ties that reach out of it."""
    return {
        voice: [
            replace(chord, slur_starts=(), slur_stops=(), lyrics=(), notes=tuple(
                replace(note, tie_start=False, tie_stop=False) for note in chord.notes
            ))
            for chord in chords
        ]
        for voice, chords in voices.items()
    }  # fmt: skip
