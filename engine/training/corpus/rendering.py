"""A score's performance as a MIDI file, in one of the many ways in which programs write them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

from engine.formats.analysis.notes import SoundingNote
from engine.formats.midi.general_midi import DRUM_CHANNEL
from engine.training.corpus.performance import Performance

_CHANNELS = tuple(channel for channel in range(16) if channel != DRUM_CHANNEL)
_RESOLUTIONS = (96, 120, 192, 220, 240, 256, 384, 480, 480, 480, 960)
_MICROSECONDS = 60_000_000
_LONGEST_TEMPO = 0xFFFFFF

Event = tuple[int, int, bytes]


@dataclass(frozen=True, slots=True)
class Rendering:
    """How a performance is written; the defaults are the plain way.

    Notes sound for the share `gate` of their length less `gap` ticks; `loudness` is the velocity, give or take
    `accents`; `loose` is how far onsets stray from the beat, in quarters (standard deviation). `tracks` says what has
    a track of its own. With `padded` an upbeat stands at the end of a whole bar, so that bars begin where they would.
    `keys` says which signatures are written: as known, always as major, C major whatever it is, or none.
    """

    ticks_per_beat: int = 480
    tracks: Literal["hand", "part", "all"] = "part"
    one_channel: bool = False
    programs: bool = True
    metres: bool = True
    tempi: bool = True
    keys: Literal["known", "major", "C", ""] = "known"
    gate: float = 1.0
    gap: int = 0
    loudness: int = 80
    accents: int = 0
    loose: float = 0.0
    silent_note_on: bool = False
    padded: bool = True


def draw_rendering(random: Random) -> Rendering:
    """Return a way of writing MIDI as one meets it: of notation programs, sequencers, and now and then of players."""
    tracks: tuple[Literal["hand", "part", "all"], ...] = ("hand", "part", "part", "all")
    keys: tuple[Literal["known", "major", "C", ""], ...] = ("known", "known", "known", "major", "", "", "", "C")
    played = random.random() < 0.12
    return Rendering(
        ticks_per_beat=random.choice(_RESOLUTIONS),
        tracks=random.choice(tracks),
        one_channel=random.random() < 0.25,
        programs=random.random() < 0.6,
        metres=random.random() < 0.8,
        tempi=random.random() < 0.8,
        keys=random.choice(keys),
        gate=random.choice((1.0, 1.0, 0.95, 0.9, 0.8)),
        gap=random.choice((0, 0, 1)),
        loudness=random.choice((64, 80, 90, 96, 100, 127)),
        accents=random.choice((0, 0, 8, 20)),
        loose=0.02 if played else 0.0,
        silent_note_on=random.random() < 0.5,
        padded=random.random() < 0.6,
    )


def write_midi(performance: Performance, rendering: Rendering, random: Random) -> bytes:
    """Return a Standard MIDI File; `random` decides loudness and looseness note by note.

    Where a note is struck again while it sounds on its channel, it ends there.
    """
    shift = performance.upbeat if rendering.padded else 0.0
    conductor = _to_conductor(performance, rendering, shift)
    tracks: dict[tuple[int, int], list[Event]] = {}
    begun: set[int] = set()
    sounding: dict[int, list[tuple[tuple[int, int], int, int, int]]] = {}
    for number, part in enumerate(performance.parts):
        channel = _CHANNELS[0 if rendering.one_channel else number % len(_CHANNELS)]
        for note in part.notes:
            track = tracks.setdefault(_track_of(number, note, rendering), [])
            if rendering.programs and channel not in begun:
                begun.add(channel)
                track.append((0, 0, bytes((0xC0 | channel, part.program))))
            start, end = _to_ticks(note, shift, rendering, random)
            sounding.setdefault(channel, []).append((_track_of(number, note, rendering), start, end, note.pitch))
    for channel, notes in sounding.items():
        for track_key, start, end, pitch in _without_overlaps(notes):
            velocity = rendering.loudness + random.randint(-rendering.accents, rendering.accents)
            off = 0x90 if rendering.silent_note_on else 0x80
            tracks[track_key] += [
                (start, 2, bytes((0x90 | channel, pitch, min(127, max(1, velocity))))),
                (end, 1, bytes((off | channel, pitch, 0))),
            ]
    written = [events for _, events in sorted(tracks.items())]
    if len(written) == 1 and rendering.tracks == "all":
        return _to_file(0, rendering.ticks_per_beat, [conductor + written[0]])
    return _to_file(1, rendering.ticks_per_beat, [conductor, *written])


def _track_of(part: int, note: SoundingNote, rendering: Rendering) -> tuple[int, int]:
    if rendering.tracks == "all":
        return 0, 0
    hand = note.hand if rendering.tracks == "hand" and note.hand is not None else 0
    return part, max(0, hand)


def _to_ticks(note: SoundingNote, shift: float, rendering: Rendering, random: Random) -> tuple[int, int]:
    """Return when a note begins and ends, at least a tick apart."""
    stray = random.gauss(0.0, rendering.loose) if rendering.loose else 0.0
    start = round(max(0.0, note.onset + shift + stray) * rendering.ticks_per_beat)
    length = round(note.length * rendering.gate * rendering.ticks_per_beat) - rendering.gap
    return start, start + max(1, length)


def _without_overlaps(
    notes: Iterable[tuple[tuple[int, int], int, int, int]],
) -> list[tuple[tuple[int, int], int, int, int]]:
    """Return the notes (track, start, end, pitch) of a channel so that no pitch is struck while it sounds."""
    kept: list[tuple[tuple[int, int], int, int, int]] = []
    last: dict[int, int] = {}
    for track, start, end, pitch in sorted(notes, key=lambda note: (note[1], -note[2])):
        place = last.get(pitch)
        if place is not None and kept[place][2] > start:
            before = kept[place]
            if before[1] == start:
                continue
            kept[place] = (before[0], before[1], start, pitch)
        last[pitch] = len(kept)
        kept.append((track, start, end, pitch))
    return kept


def _to_conductor(performance: Performance, rendering: Rendering, shift: float) -> list[Event]:
    """Return metres, key signatures and tempi as the events that stand in the first track."""
    events: list[Event] = []

    def at(time: float) -> int:
        return round((time + shift) * rendering.ticks_per_beat) if time > 0 else 0

    if rendering.tempi:
        for time, tempo in performance.tempi or ((0.0, 120.0),):
            microseconds = min(_LONGEST_TEMPO, round(_MICROSECONDS / tempo))
            events.append((at(time), 0, b"\xff\x51\x03" + microseconds.to_bytes(3, "big")))
    if rendering.metres:
        for time, beats, unit in performance.metres:
            clocks = 36 if unit == 8 and beats % 3 == 0 else 24
            events.append((at(time), 0, bytes((0xFF, 0x58, 4, beats, unit.bit_length() - 1, clocks, 8))))
    for time, fifths, mode in _written_keys(performance.keys, rendering):
        minor = mode in {"minor", "aeolian"} and rendering.keys == "known"
        events.append((at(time), 0, bytes((0xFF, 0x59, 2, fifths & 0xFF, minor))))
    return sorted(events, key=lambda event: event[0])


def _written_keys(keys: Sequence[tuple[float, int, str]], rendering: Rendering) -> Sequence[tuple[float, int, str]]:
    if rendering.keys == "C":
        return ((0.0, 0, "major"),)
    return keys if rendering.keys else ()


def _to_file(layout: int, ticks_per_beat: int, tracks: Sequence[list[Event]]) -> bytes:
    header = (6).to_bytes(4, "big") + b"".join(n.to_bytes(2, "big") for n in (layout, len(tracks), ticks_per_beat))
    return b"MThd" + header + b"".join(map(_to_chunk, tracks))


def _to_chunk(events: list[Event]) -> bytes:
    data = bytearray()
    before = 0
    for tick, _, message in sorted(events, key=lambda event: event[:2]):
        data += to_number(tick - before) + message
        before = tick
    data += b"\x00\xff\x2f\x00"
    return b"MTrk" + len(data).to_bytes(4, "big") + bytes(data)


def to_number(value: int) -> bytes:
    """Return a number as MIDI files write lengths: seven bits a byte, all but the last marked."""
    found = [value & 0x7F]
    while value := value >> 7:
        found.append(value & 0x7F | 0x80)
    return bytes(reversed(found))
