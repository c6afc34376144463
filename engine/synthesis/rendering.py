"""Notes as samples, by a SoundFont: how a program sounds at a pitch, a loudness and a place."""

import heapq
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from math import ceil, cos, pi, sin
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.synthesis.envelope import Envelope, to_envelope
from engine.synthesis.performance import Course, Note
from engine.synthesis.soundfont import Generator, Region, SoundFont, load_soundfont
from engine.synthesis.waves import BLOCK, RATE, Samples, Waves, interpolate, to_step

_GRID = 64
"""Loudness and bends are computed at every so many frames, and lie on a line between."""
_MOST_VOICES = 128
_MOST_FRAMES = 1 << 30
_LEAST_FRAMES = 1 << 13
"""Even the shortest note counts as so many frames of the most."""
_LONGEST_TAIL = 5.0
# What makers of SoundFonts hear: hardware takes this share of the attenuation that a file states.
_HEEDED_ATTENUATION = 0.4


class Synthesizer:
    """A SoundFont ready to play; waves that were made are kept for the next piece."""

    def __init__(self, soundfont: SoundFont) -> None:
        self._soundfont = soundfont
        self._waves = Waves(soundfont)

    def render(self, notes: Sequence[Note], seconds: float, start: float = 0.0) -> Samples:
        """Return what is heard from `start` on as float32 `[n, 2]` at `RATE`, at most `seconds` of it.

        `notes` are in order of their onsets; those begun before `start` are left out. A piece of more notes than 128
        at once loses the oldest, and one that has too many in all (40 at any time of ten minutes) its last.
        """
        within = [note for note in notes if start <= note.onset < start + seconds]
        heard = next(self._render(within, seconds, start, [list(range(len(within)))]))
        return np.ascontiguousarray(heard.T)

    def render_apart(self, notes: Sequence[Note], groups: Sequence[int], seconds: float) -> Iterator[Samples]:
        """Yield what each group of parts plays, float32 `[2, n]` at `RATE`; together they are what `render` returns.

        `groups` has the number of a group, from 0, for every part. Each group ends where nothing more of it is heard.
        """
        within = [note for note in notes if note.onset < seconds]
        numbers: list[list[int]] = [[] for _ in range(max(groups, default=0) + 1)]
        for number, note in enumerate(within):
            numbers[groups[note.part]].append(number)
        yield from self._render(within, seconds, 0.0, numbers)

    def _render(
        self, notes: Sequence[Note], seconds: float, start: float, groups: Sequence[Sequence[int]]
    ) -> Iterator[Samples]:
        limited = self._affordable(notes, _limited(notes, self._soundfont))
        for group in groups:
            last = max((notes[number].end for number in group), default=start) - start
            heard = np.zeros((2, ceil(min(seconds, last + _LONGEST_TAIL) * RATE)), np.float32)
            end = 0
            for number in group:
                if number not in limited:
                    continue
                released_at, cut = limited[number]
                for voice in self._voices(notes[number], released_at, cut=cut):
                    at = round((notes[number].onset - start) * RATE)
                    count = min(voice.count, heard.shape[1] - at)
                    if count > 0:
                        voice.add_to(heard[:, at : at + count], self._waves)
                        end = max(end, at + count)
            yield heard[:, :end]

    def _affordable(self, notes: Sequence[Note], limited: dict[int, "_Limit"]) -> dict[int, "_Limit"]:
        """Return the first notes, as many as there is time for."""
        spent = 0
        for place, (number, (released_at, cut)) in enumerate(limited.items()):
            if spent > _MOST_FRAMES:
                return dict(islice(limited.items(), place))
            voices = self._voices(notes[number], released_at, cut=cut)
            spent += sum(max(voice.count, _LEAST_FRAMES) for voice in voices)
        return limited

    def _voices(self, note: Note, released_at: float, *, cut: bool) -> Iterator["_Voice"]:
        for region in self._regions(note):
            yield _Voice(region, note, released_at, cut=cut)

    def _regions(self, note: Note) -> Iterable[Region]:
        return self._soundfont.regions(note.bank, note.program, note.key, note.velocity)


_Limit = tuple[float, bool]
"""When a note is released, and whether another sound cuts it off."""


@lru_cache(maxsize=1)
def open_synthesizer(path: Path) -> Synthesizer:
    """Return a synthesizer of a SoundFont file, the same one for the same file. Raises as `load_soundfont` does."""
    return Synthesizer(load_soundfont(path))


class _Voice:
    """One region of a note."""

    def __init__(self, region: Region, note: Note, released_at: float, *, cut: bool) -> None:
        values = region.values
        self._region = region
        self._note = note
        self._released_at = released_at - note.onset
        key = values[Generator.FIXED_KEY] if 0 <= values[Generator.FIXED_KEY] < 128 else note.key
        velocity = values[Generator.FIXED_VELOCITY] if 0 < values[Generator.FIXED_VELOCITY] < 128 else note.velocity
        self._envelope: Envelope = to_envelope(region, key, cut=cut)
        self._step = to_step(region, key)
        attenuation = min(max(values[Generator.ATTENUATION], -240), 1440) * _HEEDED_ATTENUATION
        self._gain = (velocity / 127) ** 2 * 10 ** (attenuation / -200)
        pan = min(max(values[Generator.PAN] / 500 + note.channel.pan.at(note.onset), -1.0), 1.0)
        self._sides = np.array([cos((pan + 1) * pi / 4), sin((pan + 1) * pi / 4)], np.float32)
        self._ends_at = min(self._envelope.ends_at(self._released_at), self._released_at + _LONGEST_TAIL)
        self.count = ceil(self._ends_at * RATE)

    def add_to(self, heard: Samples, waves: Waves) -> None:
        """Add the sound to `[2, n]`, as far as there is room."""
        source = waves.source(self._region, self._step)
        runs_out = source.runs_out or not source.loop_end
        bends = self._note.channel.bend.at(self._note.onset) != 0 or self._changes(self._note.channel.bend)
        position = 0.0
        for number, first in enumerate(range(0, heard.shape[1], BLOCK)):
            size = min(BLOCK, heard.shape[1] - first)
            if bends:
                steps = self._step * 2.0 ** (self._along(self._note.channel.bend, first, size) / 12)
                positions = position + np.cumsum(steps) - steps[0]
                position = float(positions[-1] + steps[-1])
                wave = interpolate(source, positions, self._released_at * RATE * self._step)
            elif source.runs_out and first + size > self._released_at * RATE:
                positions = np.arange(first, first + size, dtype=np.float64) * self._step
                wave = interpolate(source, positions, self._released_at * RATE * self._step)
            else:
                wave = waves.block(self._region, self._step, number)[:size]
            wave = wave * self._levels(first, size)
            for side, share in zip(heard, self._sides, strict=True):
                side[first : first + size] += wave * share
            if runs_out and (first + size) * self._step > source.length and not bends and not source.loop_end:
                break

    def _levels(self, first: int, size: int) -> Samples:
        points = np.arange(first, first + size + _GRID, _GRID) / RATE
        levels = self._envelope.levels(points, self._released_at) * np.float32(self._gain)
        gain = self._note.channel.gain
        if self._changes(gain):
            levels *= np.array([gain.at(self._note.onset + point) for point in points], np.float32)
        else:
            levels *= np.float32(gain.at(self._note.onset))
        return _between(levels)[:size]

    def _along(self, course: Course, first: int, size: int) -> npt.NDArray[np.float64]:
        points = np.arange(first, first + size + _GRID, _GRID) / RATE
        values = np.array([course.at(self._note.onset + point) for point in points], np.float32)
        return _between(values)[:size].astype(np.float64)

    def _changes(self, course: Course) -> bool:
        return course.changes(self._note.onset, self._note.onset + self._ends_at)


_RAMP = (np.arange(_GRID) / _GRID).astype(np.float32)


def _between(points: Samples) -> Samples:
    """Return the lines between points of the grid."""
    lines: Samples = (points[:-1, np.newaxis] + (points[1:] - points[:-1])[:, np.newaxis] * _RAMP).reshape(-1)
    return lines


def _limited(notes: Sequence[Note], soundfont: SoundFont) -> dict[int, "_Limit"]:
    """Return when the notes that sound are released, by their numbers, and whether another sound cuts them off."""
    ends = [note.end for note in notes]
    cut = [False] * len(notes)
    sounding: list[tuple[float, int]] = []
    exclusive: dict[tuple[int, int], int] = {}
    for number, note in enumerate(notes):
        while sounding and sounding[0][0] <= note.onset:
            heapq.heappop(sounding)
        if len(sounding) >= _MOST_VOICES:
            _, oldest = heapq.heappop(sounding)
            ends[oldest], cut[oldest] = note.onset, True
        heapq.heappush(sounding, (note.end, number))
        for region in soundfont.regions(note.bank, note.program, note.key, note.velocity):
            group = region.values[Generator.EXCLUSIVE_CLASS]
            before = exclusive.get((id(note.channel), group)) if group else None
            # Other keys of a group only: the regions of one key sound together.
            if before is not None and notes[before].onset < note.onset:
                ends[before], cut[before] = note.onset, True
            if group:
                exclusive[id(note.channel), group] = number
    released = zip(notes, ends, cut, strict=True)
    return {number: (end, is_cut) for number, (note, end, is_cut) in enumerate(released) if end > note.onset}
