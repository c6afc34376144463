"""A Guitar Pro song as a score."""

from dataclasses import replace
from fractions import Fraction

from engine.formats.guitarpro.lyrics import lay_under
from engine.formats.guitarpro.song import Bar, Beat, MasterBar, Song, Track
from engine.formats.guitarpro.spelling import to_harmony
from engine.formats.guitarpro.voices import VoiceWriter
from engine.formats.scoring import Barline, Chord, Direction, Measure, Part, Score, Staff

_CLEFS = {"G2": ("G", 2), "F4": ("F", 4), "C3": ("C", 3), "C4": ("C", 4), "Neutral": ("percussion", 0)}
_BASSES = range(32, 40)
_LONGEST_BAR = 4


def to_score(song: Song) -> Score:
    """Return the score of a song: one part a track, with what holds for all tracks in the first part."""
    score = Score(title=song.title, subtitle=song.subtitle, rights=song.copyright, credits=list(song.remarks))
    composer = song.music or song.artist or song.words
    people = [("composer", composer), ("lyricist", song.words), ("artist", song.artist), ("album", song.album)]
    score.creators = [(kind, name) for kind, name in [*people, ("transcriber", song.transcriber)] if name]
    lengths = _bar_lengths(song)
    score.parts = [_to_part(song, track, lengths, first=number == 0) for number, track in enumerate(song.tracks)]
    return score


def _bar_lengths(song: Song) -> list[Fraction]:
    """Return each bar's length: as its time signature says, longer where more is written, shorter for an upbeat."""
    lengths = []
    for number, bar in enumerate(song.bars):
        written = max((_written(staff[number]) for track in song.tracks for staff in track.staves), default=Fraction(0))
        is_upbeat = number == 0 and song.anacrusis and written
        longest = min(max(written, bar.length), bar.length * _LONGEST_BAR)
        lengths.append(min(written, bar.length) if is_upbeat else longest)
    return lengths


def _written(bar: Bar) -> Fraction:
    sums = (sum((beat.duration for beat in voice), Fraction(0)) for voice in bar.voices)
    return max(sums, default=Fraction(0))


def _to_part(song: Song, track: Track, lengths: list[Fraction], *, first: bool) -> Part:
    lay_under(track)
    part = Part(track.name.strip(), track.short_name.strip(), staves=len(track.staves))
    part.channel = track.channel
    part.program = None if track.percussion else track.program
    for number, (bar, length) in enumerate(zip(song.bars, lengths, strict=True)):
        before = song.bars[number - 1] if number else None
        measure = Measure(str(number + 1), length, implicit=length < bar.length)
        if before is None or (bar.fifths, bar.mode) != (before.fifths, before.mode):
            measure.fifths, measure.mode = bar.fifths, bar.mode
        if before is None or bar.time != before.time:
            measure.time = str(bar.time[0]), str(bar.time[1])
        part.measures.append(measure)
    _add_barlines(part, song.bars)
    for number, staff in enumerate(track.staves, start=1):
        _add_staff(part, track, staff, song, number)
    if first:
        _add_common(part, song)
    return part


def _add_staff(part: Part, track: Track, bars: list[Bar], song: Song, number: int) -> None:
    """Add the voices of one staff, numbered on from those of the staff before, and its clefs."""
    clef = None
    for measure, bar in zip(part.measures, bars, strict=True):
        found = _to_clef(track, bar)
        if found != clef:
            measure.clefs.append(Staff(number, Fraction(0), *found))
            clef = found
    most = max((len(bar.voices) for bar in bars), default=0)
    signs = _SignWriter(song.dynamic, number)
    for place in range(most):
        writer = VoiceWriter(track, number, place)
        name = str(4 * (number - 1) + place + 1)
        for measure, bar, master in zip(part.measures, bars, song.bars, strict=True):
            voice = bar.voices[place] if place < len(bar.voices) else []
            chords = writer.write(voice, master, measure.length)
            if chords or place == 0:
                measure.voices[name] = chords or [_rest(measure, number)]
            if place == 0:
                signs.write(measure, voice)
        writer.finish()
    if not most:
        for measure in part.measures:
            measure.voices[str(4 * (number - 1) + 1)] = [_rest(measure, number)]


def _rest(measure: Measure, staff: int) -> Chord:
    return Chord(Fraction(0), measure.length, whole_measure=True, staff=staff)


def _to_clef(track: Track, bar: Bar) -> tuple[str, int, int]:
    """Return sign, line and octave of a bar's clef, guessed from the instrument where the file does not say."""
    if track.percussion or bar.clef == "Neutral":
        return "percussion", 0, 0
    if bar.clef in _CLEFS:
        return (*_CLEFS[bar.clef], -1 if track.shift == -12 else 0)
    lowest = min(track.tuning, default=60)
    if track.program in _BASSES or (lowest < 36 and max(track.tuning) < 60):
        return "F", 4, -1
    return "G", 2, -1 if lowest < 52 else 0


class _SignWriter:
    """Adds the words, chords, dynamics and wedges of a voice, bar after bar."""

    def __init__(self, dynamic: str, staff: int) -> None:
        self._dynamic = dynamic
        self._wedge = ""
        self._staff = staff

    def write(self, measure: Measure, beats: list[Beat]) -> None:
        now = Fraction(0)
        for beat in beats:
            self._add(measure, now, "words", beat.text.strip())
            harmony = to_harmony(beat.chord, now)
            if harmony is not None:
                measure.harmonies.append(harmony)
            else:
                self._add(measure, now, "words", beat.chord.strip())
            if beat.wedge != self._wedge:
                if self._wedge:
                    measure.directions.append(Direction(now, "wedge-stop", staff=self._staff))
                if beat.wedge:
                    measure.directions.append(Direction(now, beat.wedge, staff=self._staff))
                self._wedge = beat.wedge
            if beat.tones and beat.dynamic and beat.dynamic != self._dynamic:
                self._dynamic = beat.dynamic
                measure.directions.append(Direction(now, "dynamics", beat.dynamic, self._staff, above=False))
            now += beat.duration
        if self._wedge and not beats:
            measure.directions.append(Direction(now, "wedge-stop", staff=self._staff))
            self._wedge = ""

    def _add(self, measure: Measure, now: Fraction, kind: str, text: str) -> None:
        if text:
            measure.directions.append(Direction(now, kind, text, self._staff))


def _add_barlines(part: Part, bars: list[MasterBar]) -> None:
    """Add repeats, endings and double bars."""
    runs = _ending_runs(bars)
    first = {begin: endings for begin, _, endings in runs}
    last = {end: endings for _, end, endings in runs}
    for number, (measure, bar) in enumerate(zip(part.measures, bars, strict=True)):
        starts, stops = first.get(number, ""), last.get(number, "")
        if bar.repeat_start or starts:
            left = Barline("left", "heavy-light", "forward") if bar.repeat_start else Barline("left")
            measure.barlines.append(replace(left, ending=starts, ending_type="start") if starts else left)
        is_last = number == len(bars) - 1
        style = "light-heavy" if bar.plays or is_last else "light-light" if bar.double else ""
        if style or stops:
            right = Barline("right", style, "backward" if bar.plays else "", bar.plays, stops)
            if stops:
                right = replace(right, ending_type="stop" if bar.plays else "discontinue")
            measure.barlines.append(right)


def _ending_runs(bars: list[MasterBar]) -> list[tuple[int, int, str]]:
    """Return first and last bar and numbers of every ending; one reaches on to the next repeat sign that it has."""
    runs: list[tuple[int, int, str]] = []
    number = 0
    while number < len(bars):
        endings = bars[number].endings
        end = number
        if endings:
            while not bars[end].plays and end + 1 < len(bars) and bars[end + 1].endings == endings:
                end += 1
            reach = end
            while not bars[reach].plays and reach + 1 < len(bars) and _goes_on(bars[reach + 1]):
                reach += 1
            end = reach if bars[reach].plays else end
            runs.append((number, end, ", ".join(map(str, endings))))
        number = end + 1
    return runs


def _goes_on(bar: MasterBar) -> bool:
    return not bar.endings and not bar.repeat_start


def _add_common(part: Part, song: Song) -> None:
    """Add what holds for all tracks: tempo, sections, jumps."""
    tempo = song.tempo
    for number, (measure, bar) in enumerate(zip(part.measures, song.bars, strict=True)):
        changes = sorted(bar.tempos)
        if number == 0 and tempo and not any(place == 0 for place, _ in changes):
            changes.insert(0, (Fraction(0), tempo))
        for place, value in changes:
            words = song.tempo_words if number == 0 and place == 0 else ""
            if 1 <= value <= 1000:
                mark = Direction(place * measure.length, "words", words, tempo=value, beat="quarter")
                measure.directions.append(mark)
        if bar.section:
            measure.directions.append(Direction(Fraction(0), "rehearsal", bar.section))
        measure.directions += [Direction(_jump_place(kind, measure), kind, words) for kind, words in bar.jumps]


def _jump_place(kind: str, measure: Measure) -> Fraction:
    """Return where a sign stands: what is jumped to begins a bar, what jumps ends it."""
    return Fraction(0) if kind in {"segno", "coda"} else measure.length
