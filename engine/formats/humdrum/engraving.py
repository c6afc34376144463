"""What a staff shows that its tokens leave to the reader: accidentals, tuplets' brackets, notes cut by barlines."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from engine.formats.humdrum.words.tokens import accidental_name, to_written
from engine.formats.scoring.score import Chord, Measure, Note, Tuplet

_ORDER_OF_SHARPS = "FCGDAEB"
_Heights = dict[tuple[str, int], float]


def engrave(measures: list[Measure]) -> None:
    """Complete the measures of one staff in place."""
    _cut_at_barlines(measures)
    fifths = 0
    for measure in measures:
        fifths = fifths if measure.fifths is None else measure.fifths
        _show_accidentals(measure, fifths)
        for chords in measure.voices.values():
            _bracket_tuplets(chords)


def _show_accidentals(measure: Measure, fifths: int) -> None:
    """Print a sign where an alteration differs from the key and from what came before in the measure."""
    key = dict.fromkeys(_ORDER_OF_SHARPS[: max(fifths, 0)], 1.0)
    key |= dict.fromkeys(_ORDER_OF_SHARPS[fifths:], -1.0) if fifths < 0 else {}
    now: _Heights = {}
    chords = [chord for voice in measure.voices.values() for chord in voice]
    for chord in sorted(chords, key=lambda chord: (chord.onset, not chord.grace)):
        chord.notes = tuple(_with_accidental(note, now, key) for note in chord.notes)


def _with_accidental(note: Note, now: _Heights, key: dict[str, float]) -> Note:
    place = (note.step, note.octave)
    shown = note.accidental
    if not note.tie_stop:
        if now.get(place, key.get(note.step, 0.0)) != note.alter:
            shown = shown or accidental_name(note.alter)
        now[place] = note.alter
    return replace(note, accidental="" if shown == "none" or note.unpitched else shown)


def _bracket_tuplets(chords: Iterable[Chord]) -> None:
    """Begin a bracket at the first note of a tuplet and end it where a plain length is full."""
    group: list[Chord] = []
    kind, length = (0, 0), Fraction(0)
    for chord in chords:
        if chord.grace:
            continue
        tuplet = chord.tuplet
        if group and (tuplet is None or (tuplet.actual, tuplet.normal) != kind):
            _bracket(group)
            group = []
        if tuplet is None:
            continue
        if not group:
            kind, length = (tuplet.actual, tuplet.normal), Fraction(0)
        group.append(chord)
        length += chord.duration
        if _is_plain(length):
            _bracket(group)
            group = []
    if group:
        _bracket(group)


def _is_plain(length: Fraction) -> bool:
    return length.denominator & (length.denominator - 1) == 0


def _bracket(group: list[Chord]) -> None:
    for chord, sides in ((group[0], {"starts": True}), (group[-1], {"stops": True})):
        assert isinstance(chord.tuplet, Tuplet)
        chord.tuplet = replace(chord.tuplet, **sides)


def _cut_at_barlines(measures: list[Measure]) -> None:
    """Cut notes that last over a barline; what remains goes into the next measure, tied, where its voice is silent."""
    for number, measure in enumerate(measures):
        following = measures[number + 1] if number + 1 < len(measures) else None
        for voice, chords in list(measure.voices.items()):
            last = chords[-1] if chords else None
            over = last.onset + last.duration - measure.length if last is not None else Fraction(0)
            if last is None or over <= 0:
                continue
            if following is not None and _is_silent(following, voice, over):
                following.voices[voice] = [_rest_of(last, over), *following.voices.get(voice, [])]
                last.notes = tuple(replace(note, tie_start=True) for note in last.notes)
            _set_length(last, max(last.duration - over, Fraction(0)))


def _is_silent(measure: Measure, voice: str, until: Fraction) -> bool:
    chords = measure.voices.get(voice)
    return not chords or chords[0].onset >= until


def _rest_of(chord: Chord, length: Fraction) -> Chord:
    notes = tuple(replace(note, tie_stop=True, accidental="none") for note in chord.notes)
    rest = Chord(Fraction(0), length, notes=notes, hidden=chord.hidden)
    _set_length(rest, length)
    return rest


def _set_length(chord: Chord, length: Fraction) -> None:
    chord.duration = length
    whole = length / 4
    written = to_written(f"{whole.denominator}%{whole.numerator}")
    if written is not None:
        chord.type, chord.dots, chord.tuplet = written.type, written.dots, written.tuplet
