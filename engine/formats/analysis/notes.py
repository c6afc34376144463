"""The notes of a piece whatever its format, and what they ask of who plays or sings it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

# Onsets that differ by less are one: durations that are no binary fractions, such as those of triplets, add up so.
_TOGETHER = 1e-4
_QUARTERS_A_WHOLE = 4
_OVERLAPPING = 0.05


class SoundingNote(NamedTuple):
    """A note as it sounds: `onset` and `length` in quarters from the beginning, ties joined; `pitch` as MIDI number.

    `part` counts from 0; `voice` tells the voices of the whole piece apart, `hand` what one hand plays at once (None
    where that is unknown); `rolled` is true in an arpeggio, whose notes need not be reached at once.
    """

    onset: float
    length: float
    pitch: int
    part: int
    voice: int
    hand: int | None = None
    rolled: bool = False


@dataclass(frozen=True, slots=True)
class PartNotes:
    """What one part asks: MIDI numbers `lowest` and `highest` as sounding, `leap` and `span` in semitones.

    `leap` is None where no voice is a line, `span` where no chord is one hand's.
    """

    lowest: int
    highest: int
    leap: int | None
    span: int | None


@dataclass(frozen=True, slots=True)
class NoteFacts:
    """What the notes of a piece tell: `parts` by number, `shortest` as a fraction of a whole note."""

    parts: Mapping[int, PartNotes] = field(default_factory=dict)
    notes: int = 0
    shortest: float | None = None
    voices: int = 0


def to_note_facts(notes: Iterable[SoundingNote], bar: float) -> NoteFacts:
    """Return what pitched notes tell; grace notes, cues and drums are not to be among them.

    `bar` is the length of a bar in quarters. A *leap* goes from a note to the next one of its voice, unless a rest
    longer than a bar is between them; from chord to chord it is the lesser of the ways of the top and of the bottom
    note, so that a chord that only grows is none. A voice in which notes often begin while others sound is no line but
    several, as when a MIDI channel holds both hands of a pianist: it has no leaps. A *span* is the widest chord, of
    notes struck at once and not rolled, that belongs to one hand. The *shortest* note counts with its tuplet and its
    ties. *Voices* are the most that sound at one moment.
    """
    ordered = sorted(notes)
    if not ordered:
        return NoteFacts()
    leaps = _leaps(ordered, bar)
    spans = _spans(ordered)
    ranges: dict[int, tuple[int, int]] = {}
    for note in ordered:
        lowest, highest = ranges.get(note.part, (note.pitch, note.pitch))
        ranges[note.part] = min(lowest, note.pitch), max(highest, note.pitch)
    parts = {
        part: PartNotes(lowest, highest, leaps.get(part), spans.get(part))
        for part, (lowest, highest) in sorted(ranges.items())
    }
    lengths = [note.length for note in ordered if note.length > _TOGETHER]
    return NoteFacts(
        parts=parts,
        notes=len(ordered),
        shortest=round(min(lengths) / _QUARTERS_A_WHOLE, 6) if lengths else None,
        voices=_most_voices(ordered),
    )


def _leaps(ordered: list[SoundingNote], bar: float) -> dict[int, int]:
    """Return the largest leap of each part that has one."""
    chords: dict[int, list[list[float]]] = {}
    parts: dict[int, int] = {}
    for onset, length, pitch, part, voice, _, _ in ordered:
        parts[voice] = part
        found = chords.setdefault(voice, [])
        if found and onset - found[-1][0] < _TOGETHER:
            last = found[-1]
            last[1], last[2], last[3] = max(last[1], onset + length), min(last[2], pitch), max(last[3], pitch)
        else:
            found.append([onset, onset + length, pitch, pitch])
    leaps: dict[int, int] = {}
    for voice, found in chords.items():
        if not _is_line(found):
            continue
        if len(found) > 1:
            leaps.setdefault(parts[voice], 0)
        for (_, end, bottom, top), (onset, _, next_bottom, next_top) in pairwise(found):
            if onset - end <= bar + _TOGETHER:
                leap = int(min(abs(next_bottom - bottom), abs(next_top - top)))
                leaps[parts[voice]] = max(leap, leaps[parts[voice]])
    return leaps


def _is_line(chords: list[list[float]]) -> bool:
    """Tell whether nearly every chord [onset, end, bottom, top] waits for most of the one before it."""
    early = sum(onset < (start + end) / 2 for (start, end, _, _), (onset, _, _, _) in pairwise(chords))
    return early <= _OVERLAPPING * len(chords)


def _spans(ordered: list[SoundingNote]) -> dict[int, int]:
    """Return the widest chord of one hand in each part that has any."""
    chords: dict[tuple[int, int, int], list[SoundingNote]] = {}
    for note in ordered:
        if note.hand is not None:
            chords.setdefault((note.part, note.hand, round(note.onset / _TOGETHER / 10)), []).append(note)
    spans: dict[int, int] = {}
    for (part, _, _), chord in chords.items():
        if len(chord) > 1 and not any(note.rolled for note in chord):
            pitches = [note.pitch for note in chord]
            spans[part] = max(spans.get(part, 0), max(pitches) - min(pitches))
    return spans


def _most_voices(ordered: list[SoundingNote]) -> int:
    """Return how many voices sound together at the fullest moment; one that ends where another begins has ended."""
    ends = sorted((note.onset + note.length - _TOGETHER, 0, note.voice) for note in ordered)
    events = sorted([*ends, *((note.onset, 1, note.voice) for note in ordered if note.length > _TOGETHER)])
    sounding: dict[int, int] = {}
    most = 0
    for _, begins, voice in events:
        if begins:
            sounding[voice] = sounding.get(voice, 0) + 1
            most = max(most, len(sounding))
        elif voice in sounding:
            sounding[voice] -= 1
            if not sounding[voice]:
                del sounding[voice]
    return most
