"""The events of a staff as chords in bars: split and tied where they go over a barline, tuplets, beams, lyrics."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from engine.formats.lilypond.bars import Bar, bar_of
from engine.formats.lilypond.playing.octaves import Sounding
from engine.formats.lilypond.playing.played import Event
from engine.formats.scoring import Chord, Lyric, Note, Tuplet
from engine.formats.scoring.score import Step

_TYPES = {
    -3: "maxima", -2: "long", -1: "breve", 0: "whole", 1: "half", 2: "quarter", 3: "eighth", 4: "16th", 5: "32nd",
    6: "64th", 7: "128th", 8: "256th", 9: "512th", 10: "1024th",
}  # fmt: skip
_VALUES = sorted(
    (
        (Fraction(4) / Fraction(2) ** power * (2 - Fraction(1, 2**dots)), power, dots)
        for power in range(-1, 9)
        for dots in range(3)
    ),
    reverse=True,
)
_STEPS: tuple[Step, ...] = ("C", "D", "E", "F", "G", "A", "B")
_ORNAMENTS = frozenset(("trill-mark", "mordent", "inverted-mordent", "turn", "inverted-turn"))
_TECHNICAL = frozenset((
    "up-bow", "down-bow", "harmonic", "open-string", "half-open", "stopped", "thumb-position", "snap-pizzicato",
    "heel", "toe",
))  # fmt: skip


def fill(events: Sequence[Event], bars: list[Bar], staff: int) -> dict[int, dict[str, list[Chord]]]:
    """Return, by place of the bar, the chords of each voice of a staff."""
    filled: dict[int, dict[str, list[Chord]]] = {}
    for voice, own in _voices(events).items():
        ties: dict[tuple[int, float, int], Fraction] = {}
        for event in own:
            for place, chord in _pieces(event, bars, staff, ties):
                filled.setdefault(place, {}).setdefault(voice, []).append(chord)
    for place, voices in filled.items():
        for chords in voices.values():
            _beam(chords, bars[place])
            _bracket(chords)
    return filled


def type_of(power: int) -> str:
    """Return what MusicXML calls a value, such as "quarter" for 2."""
    return _TYPES.get(power, "quarter")


def _voices(events: Sequence[Event]) -> dict[str, list[Event]]:
    """Return events by voice in order of time; those that sound together become one chord, or go to a further voice."""
    voices: dict[str, list[Event]] = {}
    ends: dict[str, Fraction] = {}
    for event in sorted(events, key=lambda event: event.onset):
        voice = event.voice
        while True:
            own = voices.setdefault(voice, [])
            if event.onset >= ends.get(voice, Fraction(0)):
                own.append(event)
                ends[voice] = max(ends.get(voice, Fraction(0)), event.onset + event.length)
                break
            if _joins(own[-1], event):
                own[-1] = replace(own[-1], pitches=tuple(dict.fromkeys((*own[-1].pitches, *event.pitches))))
                break
            if not event.pitches and not event.grace:
                break
            voice += "+"
    return {voice: own for voice, own in voices.items() if own}


def _joins(last: Event, event: Event) -> bool:
    same = last.onset == event.onset and last.length == event.length and last.ratio == event.ratio
    return same and bool(last.pitches and event.pitches) and not last.grace and not event.grace


def _pieces(
    event: Event, bars: list[Bar], staff: int, ties: dict[tuple[int, float, int], Fraction]
) -> Iterator[tuple[int, Chord]]:
    place = bar_of(bars, event.onset)
    stops = tuple(ties.pop(_key(pitch), None) == event.onset for pitch in event.pitches)
    tied = any(post.kind == "tie" for post in event.note.posts)
    if event.grace:
        yield (
            place,
            _decorated(event, Chord(event.onset - bars[place].start, Fraction(0), staff=staff), stops, tied=tied),
        )
        return
    now, end = event.onset, event.onset + event.length
    first = True
    while now < end and place < len(bars):
        bar = bars[place]
        until = min(end, bar.end)
        for chord in _chords(event, bar, (now, until), staff):
            goes_on = tied or bar.start + chord.onset + chord.duration < end
            yield place, _decorated(event, chord, stops if first else None, tied=goes_on, first=first)
            first = False
        now = until
        place += 1
    if tied:
        ties.update({_key(pitch): end for pitch in event.pitches})


def _chords(event: Event, bar: Bar, span: tuple[Fraction, Fraction], staff: int) -> Iterator[Chord]:
    """Yield what one bar holds of an event."""
    now, until = span
    if event.note.rest == "R" and span == (bar.start, bar.end):
        yield Chord(Fraction(0), bar.length, staff=staff, whole_measure=True)
        return
    whole = span == (event.onset, event.onset + event.length)
    for length, power, dots in _values(event, until - now, whole=whole):
        tuplet = Tuplet(*event.ratio) if event.ratio != (1, 1) else None
        yield Chord(now - bar.start, length, type_of(power), dots, staff=staff, tuplet=tuplet)
        now += length


def _values(event: Event, length: Fraction, *, whole: bool) -> Iterator[tuple[Fraction, int, int]]:
    """Yield lengths with the values that print them: the written one, or as few as it takes for a part of it."""
    duration = event.note.duration
    if whole and duration.scale == 1:
        yield length, duration.power, duration.dots
        return
    factor = Fraction(event.ratio[0], event.ratio[1])
    rest = length * factor
    while rest > 0:
        value = next((value for value in _VALUES if value[0] <= rest), None)
        if value is None or (rest - value[0]).denominator > 1024:
            yield rest / factor, *_nearest(rest)
            return
        yield value[0] / factor, value[1], value[2]
        rest -= value[0]


def _nearest(length: Fraction) -> tuple[int, int]:
    _, power, dots = min(_VALUES, key=lambda value: abs(value[0] - length))
    return power, dots


def _decorated(event: Event, chord: Chord, stops: tuple[bool, ...] | None, *, tied: bool, first: bool = True) -> Chord:
    """Give a chord its notes, and if it is the first of an event what is attached to it."""
    drum = event.note.drum
    chord.notes = tuple(
        _to_note(pitch, tie_start=tied, tie_stop=stops[number] if stops is not None else True, drum=drum)
        for number, pitch in enumerate(event.pitches)
    )
    if event.grace:
        chord.grace, chord.slash = True, event.slash
        chord.type, chord.dots = type_of(event.note.duration.power), event.note.duration.dots
    if first and event.pitches:
        _attach(chord, event)
    return chord


def _to_note(pitch: Sounding, *, tie_start: bool, tie_stop: bool, drum: bool) -> Note:
    return Note(_STEPS[pitch.step], pitch.octave, pitch.alter, tie_start=tie_start, tie_stop=tie_stop, unpitched=drum)


def _attach(chord: Chord, event: Event) -> None:
    kinds = [post.kind for post in event.note.posts]
    names = [post.text for post in event.note.posts if post.kind == "articulation"]
    chord.slur_starts = (1,) if "slur-start" in kinds else ()
    chord.slur_stops = (1,) if "slur-stop" in kinds else ()
    chord.fermata = "fermata" in names
    chord.arpeggio = "arpeggio" in names
    chord.ornaments = tuple(name for name in names if name in _ORNAMENTS)
    chord.technical = tuple((name, "") for name in names if name in _TECHNICAL)
    chord.technical += tuple(("fingering", post.text) for post in event.note.posts if post.kind == "fingering")
    known = _ORNAMENTS | _TECHNICAL | {"fermata", "arpeggio"}
    chord.articulations = tuple(name for name in names if name not in known)
    tremolo = next((post.text for post in event.note.posts if post.kind == "tremolo"), "")
    chord.tremolo = {"8": 1, "16": 2, "32": 3, "64": 4}.get(tremolo, 0)
    lyrics = []
    for verse, syllable in event.syllables:
        # The syllable before tells whether this one begins a word; it was put there when that was known.
        lyrics.append(Lyric(syllable.text, verse, "begin" if syllable.hyphen else "single", syllable.extend))
    chord.lyrics = tuple(lyrics)


def _bracket(chords: list[Chord]) -> None:
    """Let the bracket of a tuplet begin and end where its notes fill the time of whole ones."""
    run: list[Chord] = []
    for chord in [*chords, None]:
        if chord is None or chord.tuplet is None or (run and run[0].tuplet != chord.tuplet):
            _close(run)
            run = []
        if chord is not None and chord.tuplet is not None and not chord.grace:
            run.append(chord)
            total = sum((each.duration for each in run), Fraction(0))
            unit = Fraction(4) / 2**8
            if total >= Fraction(1, 2) and (total / unit).denominator == 1 and _is_binary(total):
                _close(run)
                run = []


def _is_binary(length: Fraction) -> bool:
    return length.denominator & (length.denominator - 1) == 0


def _close(run: list[Chord]) -> None:
    if run and run[0].tuplet is not None and run[-1].tuplet is not None:
        run[0].tuplet = replace(run[0].tuplet, starts=True)
        run[-1].tuplet = replace(run[-1].tuplet, stops=True)


def _beam(chords: list[Chord], bar: Bar) -> None:
    """Join short notes of one beat, as LilyPond does by itself."""
    unit = _beam_unit(bar)
    run: list[Chord] = []
    for chord in chords:
        if chord.grace:
            continue
        short = bool(chord.notes) and chord.type in {"eighth", "16th", "32nd", "64th", "128th", "256th"}
        touches = bool(run) and run[-1].onset + run[-1].duration == chord.onset
        if not (short and touches and run[0].onset // unit == chord.onset // unit):
            _join(run)
            run = []
        if short:
            run.append(chord)
    _join(run)


def _beam_unit(bar: Bar) -> Fraction:
    beats, unit = bar.held
    if unit >= 8 and beats % 3 == 0:
        return Fraction(12, unit)
    return (
        Fraction(bar.full)
        if (beats, unit) == (3, 4)
        else Fraction(max(1, 4 // unit)) * (2 if unit == 4 and beats == 4 else 1)
    )


def _join(run: list[Chord]) -> None:
    if len(run) > 1:
        for chord in run[1:-1]:
            chord.beam = "continue"
        run[0].beam, run[-1].beam = "begin", "end"


def _key(pitch: Sounding) -> tuple[int, float, int]:
    return pitch.step, pitch.alter, pitch.octave
