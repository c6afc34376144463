"""The sounding notes of MIDI messages, and what is told of them without a written score."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from engine.formats.analysis.notes import SoundingNote
from engine.formats.midi.general_midi import DRUM_CHANNEL, PROGRAMS
from engine.formats.midi.messages import Message
from engine.formats.midi.messages import Sequence as MidiSequence

# Pianos, harpsichord and clavinet; organs.
_KEYBOARDS = frozenset((*range(8), *range(16, 21)))
_SHARPS = {"C": 0, "G": 1, "D": 2, "A": 3, "E": 4, "B": 5, "F": -1}
_SCALE = (0, 2, 4, 5, 7, 9, 11)
# Note values as fractions of a quarter, from a whole note to a 64th, plain and as triplets.
_VALUES = tuple(sorted(4 / 2**power / share for power in range(7) for share in (1, 1.5)))
_SMALLEST = 1 / 24
_RARE = 0.01
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class MidiNotes:
    """The pitched notes of a MIDI file; `names` are those of its parts, each a channel of a track."""

    notes: tuple[SoundingNote, ...]
    names: tuple[str, ...]


def to_notes(sequence: MidiSequence) -> MidiNotes:
    """Return the notes of all channels but that of drums; none where the header's division makes no sense.

    Where several tracks play a keyboard, each is taken for one hand.
    """
    per_quarter = _ticks_a_quarter(sequence.ticks_per_beat)
    if not per_quarter:
        return MidiNotes((), ())
    parts: dict[tuple[int, int], int] = {}
    programs: dict[int, int] = {}
    found: list[tuple[int, int, int, tuple[int, int]]] = []
    start = 0
    for number, track in enumerate(sequence.tracks):
        found += [(on + start, off + start, pitch, (number, channel)) for on, off, pitch, channel in _pairs(track)]
        programs |= {int(each.values[0]): int(each.values[1]) for each in track if _is_program(each)}
        start += track[-1].tick if sequence.layout == 2 and track else 0
    for *_, key in sorted(found):
        parts.setdefault(key, len(parts))
    keyboards = {key: number for key, number in parts.items() if programs.get(key[1], 0) in _KEYBOARDS}
    hands = set(keyboards.values()) if len({track for track, _ in keyboards}) > 1 else set()
    notes = tuple(
        SoundingNote(
            onset=on / per_quarter,
            length=(off - on) / per_quarter,
            pitch=pitch,
            part=parts[key],
            voice=parts[key],
            hand=parts[key] if parts[key] in hands else None,
        )
        for on, off, pitch, key in found
    )
    return MidiNotes(notes, tuple(PROGRAMS[programs.get(channel, 0) & 127] for _, channel in parts))


def to_shortest(notes: Iterable[SoundingNote]) -> float | None:
    """Return the shortest note value, as a fraction of a whole note, by how soon notes follow each other in a voice.

    How long a key is held says little of what is written. What happens in less than one of a hundred cases is no note
    value but an ornament, and less than a 96th is one chord.
    """
    onsets: dict[int, set[float]] = {}
    for note in notes:
        onsets.setdefault(note.voice, set()).add(note.onset)
    values: Counter[float] = Counter()
    for voice in onsets.values():
        for onset, following in pairwise(sorted(voice)):
            distance = following - onset
            if distance > _SMALLEST:
                values[min(_VALUES, key=lambda value: abs(value - distance))] += 1
    common = [value for value, count in values.items() if count >= max(_FEWEST, _RARE * values.total())]
    return round(min(common) / 4, 6) if common else None


def count_altered(notes: Sequence[SoundingNote], key: str) -> int | None:
    """Return how many notes are outside the scale of a key's signature; None for no key or another mode."""
    tonic, _, mode = key.partition(" ")
    if mode not in {"major", "minor"} or not tonic:
        return None
    fifths = _SHARPS[tonic[0]] + 7 * tonic.count("#") - 7 * tonic[1:].count("b") - (3 if mode == "minor" else 0)
    scale = {(7 * fifths + step) % 12 for step in _SCALE}
    return sum(note.pitch % 12 not in scale for note in notes)


def _ticks_a_quarter(ticks_per_beat: int) -> float:
    """Return the header's division; where it counts ticks of frames, a quarter is taken to last half a second."""
    if ticks_per_beat < 0:
        return -(ticks_per_beat >> 8) * (ticks_per_beat & 255) / 2
    return float(ticks_per_beat)


def _pairs(track: Sequence[Message]) -> list[tuple[int, int, int, int]]:
    """Return begin, end, pitch and channel of notes; one struck again has ended, one left open lasts nothing."""
    open_notes: dict[tuple[int, int], int] = {}
    found = []
    for tick, kind, values, _ in track:
        if kind not in {"note_on", "note_off"} or len(values) != 3 or values[0] == DRUM_CHANNEL:
            continue
        channel, pitch, velocity = int(values[0]), int(values[1]), int(values[2])
        begun = open_notes.pop((channel, pitch), None)
        if begun is not None:
            found.append((begun, tick, pitch, channel))
        if kind == "note_on" and velocity:
            open_notes[channel, pitch] = tick
    found += [(begun, begun, pitch, channel) for (channel, pitch), begun in open_notes.items()]
    return found


def _is_program(message: Message) -> bool:
    return message.type == "program_change" and len(message.values) == 2
