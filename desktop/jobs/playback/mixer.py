"""Stems mixed in the device's thread, with short fades wherever something changes, and a clock of what is heard."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from engine.preview.requests import Sound

FADE_SECONDS = 0.02
SHORTEST_LOOP = 0.1
_BLOCKS_REMEMBERED = 512
_FULL_SCALE = 32_767.0

Floats = npt.NDArray[np.float32]
Frames = npt.NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Source:
    """What can be played: stems int16 `[n, channels]`, each with its gain, at a rate; `frames` is the longest's `n`."""

    stems: tuple[Frames, ...]
    gains: Floats
    rate: int
    frames: int


def open_source(sound: Sound) -> Source:
    """Map a sound's files into memory. Raises OSError and ValueError where they are gone."""
    stems = tuple(np.load(stem.samples, mmap_mode="r", allow_pickle=False) for stem in sound.stems)
    gains = np.array([stem.gain for stem in sound.stems], np.float32)
    return Source(stems, gains, sound.rate, max((len(stem) for stem in stems), default=0))


@dataclass(slots=True)
class _Voice:
    """A place in a source, and how loud it is on its way to `target`."""

    source: Source
    frame: int
    level: float
    target: float
    gains: Floats
    """What its stems were multiplied by last."""

    def take(self, count: int, gains: Floats, ramp: Floats) -> Floats:
        """Return the next frames, float32 `[count, 2]`, and move on; gains go from one row to the other.

        `gains` is float32 `[2, stems]`: before and after the block; `ramp` float32 `[count, 1]` from 0 to 1.
        """
        mix = np.zeros((count, 2), np.float32)
        for stem, (before, after) in zip(self.source.stems, gains.T, strict=True):
            part = stem[self.frame : self.frame + count]
            if not len(part) or (before == 0 and after == 0):
                continue
            gain = before if before == after else before + ramp[: len(part)] * (after - before)
            mix[: len(part)] += part.astype(np.float32) * np.float32(gain)
        self.frame += count
        if count and self.level != self.target:
            step = 1 / max(1.0, FADE_SECONDS * self.source.rate)
            direction = 1 if self.target > self.level else -1
            levels = self.level + direction * step * np.arange(1, count + 1, dtype=np.float32)
            levels = np.clip(levels, min(self.level, self.target), max(self.level, self.target))
            self.level = float(levels[-1])
            mix *= levels[:, np.newaxis]
        return mix


class _Mark(NamedTuple):
    """`frames` frames from `frame` on are heard from `time` on; `turn` counts the changes of place."""

    time: float
    frame: int
    frames: int
    turn: int


class Mixer:
    """What the device plays: one source at a time, and what fades away of those before.

    Any thread may call; `fill` is the device's. The clock tells seconds that never run backwards.
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._voice: _Voice | None = None
        self._fading: list[_Voice] = []
        self._shares: Floats = np.zeros(0, np.float32)
        self._volume = 1.0
        self._loop: tuple[int, int] | None = None
        self._marks: deque[_Mark] = deque(maxlen=_BLOCKS_REMEMBERED)
        self._turn = 0
        self._came_from = 0
        self._sounding = False
        self._silent = threading.Event()
        self._silent.set()
        self._filled_at: float | None = None

    @property
    def rate(self) -> int:
        """Frames a second of what is played, 0 while there is nothing."""
        voice = self._voice
        return 0 if voice is None else voice.source.rate

    def switch(self, source: Source, shares: Floats, seconds: float = 0.0) -> None:
        """Play another source from now on, from a place in it; `shares` in 0 … 1 are what is heard of each stem."""
        with self._lock:
            frame = min(source.frames, max(0, round(seconds * source.rate)))
            self._leave(frame)
            self._shares = shares
            self._loop = None
            self._voice = _Voice(source, frame, 0.0, 1.0, source.gains * shares * np.float32(self._volume))

    def clear(self) -> None:
        """Have nothing to play."""
        with self._lock:
            self._leave(0)
            self._voice = None

    def seek(self, seconds: float) -> None:
        """Go to a place."""
        with self._lock:
            if (voice := self._voice) is not None:
                frame = min(voice.source.frames, max(0, round(seconds * voice.source.rate)))
                self._leave(frame)
                self._voice = replace(voice, frame=frame, level=0.0)

    def hear(self, shares: Floats, volume: float) -> None:
        """Change what is heard of each stem, and of all."""
        with self._lock:
            self._shares, self._volume = shares, volume

    def loop(self, region: tuple[float, float] | None) -> None:
        """Play a stretch (seconds) again and again, or go on to the end."""
        with self._lock:
            rate = self.rate
            frames = None if region is None else (round(region[0] * rate), round(region[1] * rate))
            self._loop = frames if frames and frames[1] - frames[0] >= SHORTEST_LOOP * rate else None

    def begin(self) -> None:
        """Sound from the next block on, rising from silence."""
        with self._lock:
            self._sounding = True
            self._silent.clear()
            self._filled_at = None
            self._marks.clear()
            self._turn += 1
            if (voice := self._voice) is not None:
                self._came_from = voice.frame
                voice.level, voice.target = 1.0 if voice.frame == 0 else 0.0, 1.0

    def hold(self) -> None:
        """Fall silent, and stay at the place."""
        with self._lock:
            if self._voice is None or self._filled_at is None or self._is_over():
                self._rest()
            elif self._voice is not None:
                self._voice.target = 0.0

    def wait_for_silence(self, seconds: float) -> bool:
        """Wait until nothing sounds after `hold`; False where the device has stopped asking before."""
        done = self._silent.wait(seconds)
        with self._lock:
            self._rest()
        return done

    def position(self) -> float:
        """Return the seconds that have been heard, as far as the device tells how late it is."""
        with self._lock:
            voice = self._voice
            if voice is None:
                return 0.0
            if not self._sounding:
                return min(voice.frame, voice.source.frames) / voice.source.rate
            now = self._clock()
            for mark in reversed(self._marks):
                if mark.turn == self._turn and mark.time <= now:
                    passed = min(mark.frames, int((now - mark.time) * voice.source.rate))
                    return min(mark.frame + passed, voice.source.frames) / voice.source.rate
            return self._came_from / voice.source.rate

    def ended(self) -> bool:
        """Tell whether the last frame has been heard."""
        with self._lock:
            if self._voice is None or not self._is_over():
                return False
            if not self._marks or self._marks[-1].turn != self._turn:
                return True
            last = self._marks[-1]
            return last.time + (self._voice.source.frames - last.frame) / self._voice.source.rate <= self._clock()

    def stalled(self, seconds: float) -> bool:
        """Tell whether the device has asked for something, and then for nothing more for some time."""
        with self._lock:
            if not self._sounding or self._filled_at is None or self._is_over():
                return False
            return self._clock() - self._filled_at > seconds

    def fill(self, out: Frames, delay: float = 0.0) -> None:
        """Fill int16 `[frames, 2]` with what comes next; it will be heard `delay` seconds from now."""
        with self._lock:
            self._filled_at = now = self._clock()
            mix = np.zeros((len(out), 2), np.float32)
            if self._sounding:
                ramp = np.linspace(0, 1, len(out) + 1, dtype=np.float32)[1:, np.newaxis]
                self._fading = [voice for voice in self._fading if self._add_fading(voice, mix, ramp)]
                self._add(mix, now + delay, ramp)
                held = self._voice is None or self._voice.target == self._voice.level == 0.0
                if held and not self._fading:
                    self._rest()
            out[:] = np.clip(np.round(mix), -_FULL_SCALE, _FULL_SCALE).astype(np.int16)

    def _add(self, mix: Floats, at: float, ramp: Floats) -> None:
        voice = self._voice
        if voice is None:
            return
        wanted = voice.source.gains * self._shares * np.float32(self._volume)
        gains = np.stack([voice.gains, wanted])
        voice.gains = wanted
        done = 0
        while done < len(mix) and voice is not None:
            end = self._loop[1] if self._loop is not None and voice.frame < self._loop[1] else None
            count = len(mix) - done if end is None else min(len(mix) - done, end - voice.frame)
            if voice.frame < voice.source.frames:
                # What is asked for after the end is silence, which must not put the end off for ever.
                self._marks.append(_Mark(at + done / voice.source.rate, voice.frame, count, self._turn))
            mix[done : done + count] += voice.take(count, gains, ramp[done:])
            done += count
            if self._loop is not None and voice.frame == end:
                tail = replace(voice, target=0.0)
                if self._add_fading(tail, mix[done:], ramp[done:]):
                    self._fading.append(tail)
                voice.frame, voice.level = self._loop[0], 0.0

    @staticmethod
    def _add_fading(voice: _Voice, mix: Floats, ramp: Floats) -> bool:
        mix += voice.take(len(mix), np.stack([voice.gains, voice.gains]), ramp)
        return voice.level > 0

    def _leave(self, frame: int) -> None:
        """Let what sounds fade away, to go on at another place."""
        voice = self._voice
        if voice is not None and self._sounding and voice.level > 0:
            self._fading.append(replace(voice, target=0.0))
        self._turn += 1
        self._came_from = frame

    def _is_over(self) -> bool:
        return self._voice is not None and self._voice.frame >= self._voice.source.frames and self._loop is None

    def _rest(self) -> None:
        self._sounding = False
        self._fading = []
        self._silent.set()
