"""Staves to the parts of a score."""

from dataclasses import replace
from fractions import Fraction
from itertools import chain

from engine.formats.humdrum.staves import Stave
from engine.formats.humdrum.words.instruments import has_many_staves
from engine.formats.humdrum.words.interpretations import to_length
from engine.formats.scoring.score import Chord, Measure, Part, Staff

_MIDDLE_C = 28


def to_parts(staves: list[Stave]) -> list[Part]:
    """Return the parts from top to bottom; `staves` come as their spines do, the lowest first."""
    ordered = staves[::-1]
    numbers = {stave.number for stave in ordered}
    if len(numbers) == len(ordered) and 0 not in numbers:
        ordered.sort(key=lambda stave: stave.number)
    groups: list[list[Stave]] = []
    for stave in ordered:
        if groups and _belongs(stave, groups[-1][-1]):
            groups[-1].append(stave)
        else:
            groups.append([stave])
    return list(map(_to_part, groups))


def _belongs(stave: Stave, upper: Stave) -> bool:
    """Tell whether two neighbours are one player's."""
    if stave.part or upper.part:
        return stave.part == upper.part
    return has_many_staves(stave.instrument) and stave.instrument == upper.instrument and stave.name == upper.name


def _to_part(staves: list[Stave]) -> Part:
    name = next((stave.name for stave in staves if stave.name), "")
    instrument = next((stave.instrument for stave in staves if stave.instrument), "")
    part = Part(
        name or instrument,
        next((stave.short_name for stave in staves if stave.short_name), ""),
        instrument,
        next((stave.program for stave in staves if stave.program is not None), None),
        channel=9 if all(stave.percussion for stave in staves) else None,
        staves=len(staves),
    )
    for number, stave in enumerate(staves, start=1):
        _add_missing_clef(stave)
        full = Fraction(0)
        for measure in stave.measures:
            full = full if measure.time is None else to_length(measure.time)
            _set_staff(measure, number, full)
    bases = [sum(map(_most_voices, staves[:number])) for number in range(len(staves))]
    part.measures = [_merge(measures, bases) for measures in zip(*(stave.measures for stave in staves), strict=True)]
    return part


def _most_voices(stave: Stave) -> int:
    return max((int(voice) for measure in stave.measures for voice in measure.voices), default=1)


def _set_staff(measure: Measure, number: int, full: Fraction) -> None:
    measure.clefs = [replace(clef, number=number) for clef in measure.clefs]
    measure.directions = [replace(direction, staff=number) for direction in measure.directions]
    if not measure.voices:
        measure.voices["1"] = [Chord(Fraction(0), measure.length, hidden=True)]
    for chord in chain.from_iterable(measure.voices.values()):
        chord.staff = number
        if not chord.notes and not chord.onset:
            chord.whole_measure = chord.duration == measure.length == full


def _merge(measures: tuple[Measure, ...], bases: list[int]) -> Measure:
    """Return one part's measure of its staves' measures."""
    merged = measures[0]
    voices = {}
    for measure, base in zip(measures, bases, strict=True):
        for voice, chords in sorted(measure.voices.items(), key=lambda item: int(item[0])):
            voices[str(base + int(voice))] = chords
        if measure is not merged:
            merged.clefs += measure.clefs
            merged.directions += measure.directions
    merged.voices = voices
    return merged


def _add_missing_clef(stave: Stave) -> None:
    if not stave.measures or any(clef.onset <= 0 for clef in stave.measures[0].clefs):
        return
    heights = [
        7 * note.octave + "CDEFGAB".index(note.step)
        for measure in stave.measures
        for chord in chain.from_iterable(measure.voices.values())
        for note in chord.notes
    ]
    is_low = bool(heights) and sum(heights) < _MIDDLE_C * len(heights)
    stave.measures[0].clefs.insert(0, Staff(1, Fraction(0), *(("F", 4) if is_low else ("G", 2))))
