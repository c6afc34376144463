"""Beams for a voice that states none: notes shorter than a quarter, joined within each beat."""

from fractions import Fraction
from itertools import groupby

from engine.formats.scoring import Chord

_EIGHTH = Fraction(1, 2)


def add_beams(chords: list[Chord], time: tuple[int, int]) -> None:
    """Join neighbours of one beat; in metres of halves and quarters, eighths of two beats."""
    beat = _to_beat(time)
    pair = 2 * beat if time[0] % 2 == 0 and time[1] <= 4 else beat
    main = [chord for chord in chords if not chord.grace]
    for _, members in groupby(main, key=lambda chord: chord.onset // pair):
        group = list(members)
        if all(chord.duration == _EIGHTH for chord in group):
            _join(group)
        else:
            for _, part in groupby(group, key=lambda chord: chord.onset // beat):
                _join(list(part))


def _to_beat(time: tuple[int, int]) -> Fraction:
    """Return the beat in quarter notes: three eighths in compound metres."""
    if time[1] >= 8:
        return Fraction(12 if time[0] % 3 == 0 else 8, time[1])
    return Fraction(1)


def _join(chords: list[Chord]) -> None:
    run: list[Chord] = []
    for chord in [*chords, None]:
        if chord is not None and chord.notes and chord.type not in {"quarter", "half", "whole", "breve", "long", ""}:
            run.append(chord)
            continue
        if len(run) > 1:
            run[0].beam, run[-1].beam = "begin", "end"
            for middle in run[1:-1]:
                middle.beam = "continue"
        run = []
