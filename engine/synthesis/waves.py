"""A SoundFont's samples as waves at the pitch of a key: decoded, filtered, resampled, as far as they are asked for."""

import io
from dataclasses import dataclass
from math import log2

import numpy as np
import numpy.typing as npt
import soundfile

from engine.synthesis.soundfont import Generator, Region, Sample, SoundFont

RATE = 44_100
BLOCK = 1 << 14
"""Waves are made so many frames at a time."""
_MOST_FRAMES = 1 << 25
_MOST_BLOCKS = 1 << 10
_BLOCKS_KEPT_A_WAVE = 8
_GUARD = 3
_OPEN_CUTOFF = 12_000
_CUTOFF_STEP = 400
_LOOPS = (1, 3)
_TO_THE_END = 3

Samples = npt.NDArray[np.float32]
_Positions = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Source:
    """A sample's frames with one before and some after, for interpolation; no loop where `loop_end` is 0."""

    frames: Samples
    length: int
    loop_start: int
    loop_end: int
    runs_out: bool
    """Whether it is played to its end, past the loop, as soon as the key is released."""


class Waves:
    """Sources and blocks of waves, kept while there is room, since pieces repeat their notes."""

    def __init__(self, soundfont: SoundFont) -> None:
        self._soundfont = soundfont
        self._decoded: dict[Sample, Samples] = {}
        self._sources: dict[tuple[int, int], Source] = {}
        self._blocks: dict[tuple[int, int, float, int], Samples] = {}
        self._frames_kept = 0

    def source(self, region: Region, step: float) -> Source:
        """Return a region's sample, ready to be played at `step` frames a frame."""
        cutoff = _cutoff(region, step)
        name = (id(region), cutoff)
        if name not in self._sources:
            source = _to_source(region, _filtered(self._frames(region.sample), cutoff))
            self._frames_kept += len(source.frames)
            if self._frames_kept > _MOST_FRAMES:
                self._forget()
            self._sources[name] = source
        return self._sources[name]

    def block(self, region: Region, step: float, number: int) -> Samples:
        """Return frames `number * BLOCK` and so on of a wave whose pitch is steady and whose key is held."""
        name = (id(region), 0, step, number)
        if name in self._blocks:
            return self._blocks[name]
        first = number * BLOCK
        made = interpolate(self.source(region, step), np.arange(first, first + BLOCK, dtype=np.float64) * step)
        if number < _BLOCKS_KEPT_A_WAVE:
            if len(self._blocks) >= _MOST_BLOCKS:
                self._blocks.clear()
            self._blocks[name] = made
        return made

    def _frames(self, sample: Sample) -> Samples:
        if sample not in self._decoded:
            self._decoded[sample] = _decode(self._soundfont, sample)
            self._frames_kept += len(self._decoded[sample])
        return self._decoded[sample]

    def _forget(self) -> None:
        self._decoded.clear()
        self._sources.clear()
        self._frames_kept = 0


def to_step(region: Region, key: float) -> float:
    """Return how many frames of a region's sample a frame of the wave takes for a key; the key may have a fraction."""
    values, sample = region.values, region.sample
    root = values[Generator.ROOT_KEY] if 0 <= values[Generator.ROOT_KEY] < 128 else sample.key
    cents = (key - root) * values[Generator.SCALE_TUNING] + sample.correction
    cents += 100 * values[Generator.COARSE_TUNE] + values[Generator.FINE_TUNE]
    return float(2.0 ** (min(max(cents, -12_000), 12_000) / 1200)) * sample.rate / RATE


def interpolate(source: Source, positions: _Positions, released_at: float = np.inf) -> Samples:
    """Return the sample at rising positions; 0 after its end. From `released_at` on loops may be left."""
    places = _in_loop(source, positions, released_at)
    whole = places.astype(np.intp)
    over = places >= source.length if not source.loop_end or source.runs_out else None
    if over is not None:
        whole[over] = source.length
    part = (places - whole).astype(np.float32)
    # Catmull and Rom's curve through four frames; the first of them lies one before `whole`.
    before, at, after, later = (source.frames[shift:].take(whole) for shift in range(4))
    steep = after - before
    bent = 2 * before - 5 * at + 4 * after - later
    made: Samples = at + 0.5 * part * (steep + part * (bent + part * (3 * (at - after) + later - before)))
    if over is not None:
        made[over] = 0.0
    return made


def _in_loop(source: Source, positions: _Positions, released_at: float) -> _Positions:
    if not source.loop_end or positions[-1] < source.loop_end:
        return positions
    length = source.loop_end - source.loop_start
    held = np.minimum(positions, released_at) if source.runs_out else positions
    laps = np.floor((held - source.loop_start) / length)
    places: _Positions = positions - length * np.maximum(laps, 0.0)
    return places


def _to_source(region: Region, frames: Samples) -> Source:
    values = region.values
    offsets = {
        name: values[fine] + 32_768 * values[coarse]
        for name, fine, coarse in (
            ("start", Generator.START_OFFSET, Generator.START_COARSE_OFFSET),
            ("end", Generator.END_OFFSET, Generator.END_COARSE_OFFSET),
            ("loop_start", Generator.LOOP_START_OFFSET, Generator.LOOP_START_COARSE_OFFSET),
            ("loop_end", Generator.LOOP_END_OFFSET, Generator.LOOP_END_COARSE_OFFSET),
        )
    }
    start = min(max(0, offsets["start"]), len(frames))
    played = frames[start : max(start, len(frames) + min(0, offsets["end"]))]
    loop_start = max(0, region.sample.loop_start + offsets["loop_start"] - start)
    loop_end = min(region.sample.loop_end + offsets["loop_end"] - start, len(played))
    mode = values[Generator.SAMPLE_MODES] & 3
    if mode not in _LOOPS or loop_end - loop_start < 2:
        return Source(np.pad(played, (1, _GUARD + 1)), len(played), 0, 0, runs_out=False)
    if mode == _TO_THE_END:
        return Source(np.pad(played, (1, _GUARD + 1)), len(played), loop_start, loop_end, runs_out=True)
    again = played[loop_start + np.arange(_GUARD + 1) % (loop_end - loop_start)]
    joined = np.concatenate([played[:1], played[:loop_end], again])
    return Source(joined, loop_end, loop_start, loop_end, runs_out=False)


def _cutoff(region: Region, step: float) -> int:
    """Return where the low-pass filter is once its envelope has opened it, in cents of the sample's own time."""
    values = region.values
    cutoff = values[Generator.CUTOFF] + max(0, values[Generator.ENVELOPE_TO_CUTOFF])
    if cutoff >= _OPEN_CUTOFF:
        return 0
    return max(1, round((cutoff - 1200 * log2(step)) / _CUTOFF_STEP)) * _CUTOFF_STEP


def _filtered(frames: Samples, cutoff: int) -> Samples:
    """Return frames with what is above the cutoff weakened by 12 dB an octave; 0 is no filter."""
    if not cutoff or not len(frames):
        return frames
    hertz = 8.176 * 2.0 ** (cutoff / 1200)
    spectrum = np.fft.rfft(frames)
    spectrum /= np.sqrt(1.0 + (np.fft.rfftfreq(len(frames), 1 / RATE) / hertz) ** 4)
    return np.fft.irfft(spectrum, len(frames)).astype(np.float32)


def _decode(soundfont: SoundFont, sample: Sample) -> Samples:
    """Return a sample's frames; none where they cannot be decoded."""
    with soundfont.path.open("rb") as file:
        file.seek(sample.start)
        data = file.read(sample.end - sample.start)
    if not sample.is_compressed:
        return np.frombuffer(data[: len(data) & -2], "<i2").astype(np.float32) / np.float32(32_768)
    try:
        with soundfile.SoundFile(io.BytesIO(data)) as recording:
            frames: Samples = recording.read(_MOST_FRAMES, dtype="float32", always_2d=True)[:, 0]
    except soundfile.LibsndfileError:
        return np.zeros(0, np.float32)
    return frames
