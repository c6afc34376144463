"""MIDI as sound, by the SoundFont that ships with the program; recordings as they are."""

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.errors import PreviewError
from engine.folders.opening import open_shown
from engine.formats.audio.decoding import DecodingError, decode_with_ffmpeg, decode_with_libsndfile
from engine.formats.audio.tape import Tape
from engine.formats.midi.messages import read_sequence
from engine.formats.resample import resample
from engine.preview.requests import Roll, Sound, Stem, Timing
from engine.synthesis.performance import Performance, to_performance
from engine.synthesis.rendering import Synthesizer, open_synthesizer
from engine.synthesis.waves import RATE
from resources import resource_path

_LOUDEST = 0.8
_MOST_STEMS = 12
_PEAKS_A_SECOND = 100
_FULL_SCALE = 32_767
_PLAYABLE_RATES = range(1_000, 768_001)
_MOST_FRAMES = 1 << 26

Samples = npt.NDArray[np.float32]


def midi_to_samples(midi: bytes, seconds: float) -> tuple[Samples, float]:
    """Return the first `seconds` of a MIDI file as float32 `[n, 2]` at `RATE`, and how many seconds the whole lasts.

    The loudest sample has the same height in every piece. Raises `UnreadableFileError`, and `PreviewError` where there
    is nothing to hear.
    """
    performance = _to_performance(midi, seconds, speed=1.0, is_score=False)
    samples = _synthesizer().render(performance.notes, seconds)
    samples *= np.float32(_gain_for(samples))
    return samples, performance.length


def sound_midi(midi: bytes, seconds: float, folder: Path, *, speed: float = 1.0, timing: Timing | None = None) -> Sound:
    """Write what the parts of a MIDI file play in its first `seconds` to files in a folder, apart.

    Of more parts than twelve those with the fewest notes are one stem. `timing` is that of a score which the MIDI was
    made from. Together the stems are what `midi_to_samples` returns; raises as that does.
    """
    performance = _to_performance(midi, seconds, speed=speed, is_score=timing is not None)
    groups = _grouped(performance)
    mix = np.zeros((2, math.ceil(min(seconds, performance.length + 6.0) * RATE)), np.float32)
    stems, frames = [], 0
    names = _names_of(performance, groups)
    for number, heard in enumerate(_synthesizer().render_apart(performance.notes, groups, seconds)):
        mix[:, : heard.shape[1]] += heard
        frames = max(frames, heard.shape[1])
        name, is_drums = names[number]
        stems.append(_write(heard.T, folder / f"{number}.npy", name, is_drums=is_drums))
    loudest = float(np.abs(mix).max(initial=0.0))
    gain = _LOUDEST / loudest if loudest > 0 else 1.0
    return Sound(
        tuple(replace(stem, gain=stem.gain * gain) for stem in stems),
        RATE,
        frames / RATE,
        max(frames / RATE, performance.length),
        _peaks_of(mix[:, :frames].T) * np.float32(gain),
        speed,
        _to_roll(performance, groups),
        None if timing is None else _at_speed(timing, speed),
    )


def sound_recording(path: Path, seconds: float, folder: Path, *, length: float = 0.0) -> Sound:
    """Write the first `seconds` of a recording, of `length` where that is known, to a file in a folder.

    It is resampled to `RATE`, so that whatever is played next can follow without a gap. Raises `PreviewError`.
    """
    samples, rate = recording_to_samples(path, seconds)
    if rate != RATE:
        samples = resample(samples[:, 0], rate, RATE)[:, np.newaxis]
    samples = np.clip(samples, -1.0, 1.0)
    path = folder / "0.npy"
    np.save(path, np.round(samples * _FULL_SCALE).astype(np.int16), allow_pickle=False)
    lasts = len(samples) / RATE
    return Sound((Stem(path),), RATE, lasts, max(lasts, length), _peaks_of(samples))


def recording_to_samples(path: Path, seconds: float) -> tuple[Samples, int]:
    """Return the first `seconds` of a recording as float32 `[n, 1]`, and their rate; more is not decoded.

    Raises `PreviewError` where nothing can be decoded.
    """
    for decode in (decode_with_ffmpeg, decode_with_libsndfile):
        with open_shown(path) as file:
            samples, rate = _beginning(decode(file), seconds)
        if samples.size:
            return samples[:, np.newaxis], rate
    raise PreviewError("The recording cannot be played.")


def _synthesizer() -> Synthesizer:
    return open_synthesizer(resource_path("soundfont", "FluidR3Mono_GM.sf3"))


def _to_performance(midi: bytes, seconds: float, *, speed: float, is_score: bool) -> Performance:
    performance = to_performance(read_sequence(midi), speed=speed, tracks_apart=is_score)
    if not performance.notes:
        raise PreviewError("The piece has no notes to play.")
    if performance.notes[0].onset >= seconds:
        raise PreviewError(f"The piece is silent for its first {seconds / 60:g} minutes.")
    return performance


def _gain_for(samples: Samples) -> float:
    loudest = float(np.abs(samples).max(initial=0.0))
    return _LOUDEST / loudest if loudest > 0 else 1.0


def _grouped(performance: Performance) -> list[int]:
    """Return the stem of each part; the last stem takes what is left where there are too many."""
    counts = np.bincount([note.part for note in performance.notes], minlength=len(performance.parts))
    wanted = np.flatnonzero(counts)
    if len(wanted) > _MOST_STEMS:
        wanted = np.sort(wanted[np.argsort(-counts[wanted], kind="stable")][: _MOST_STEMS - 1])
    groups = {int(part): number for number, part in enumerate(wanted)}
    return [groups.get(part, len(wanted)) if counts[part] else 0 for part in range(len(performance.parts))]


def _names_of(performance: Performance, groups: list[int]) -> list[tuple[str, bool]]:
    """Return the name of each stem, empty for what is left, and whether it is drums."""
    played = {note.part for note in performance.notes}
    parts = [[part for part in sorted(played) if groups[part] == group] for group in range(max(groups) + 1)]
    shown = [performance.parts[each[0]] if len(each) == 1 else None for each in parts]
    return [("", False) if part is None else (part.name, part.is_drums) for part in shown]


def _write(samples: Samples, path: Path, name: str, *, is_drums: bool) -> Stem:
    """Write samples as loud as the file can hold them."""
    loudest = float(np.abs(samples).max(initial=0.0)) or 1.0
    np.save(path, np.round(samples * np.float32(_FULL_SCALE / loudest)).astype(np.int16), allow_pickle=False)
    return Stem(path, loudest, name, is_drums)


def _to_roll(performance: Performance, groups: list[int]) -> Roll:
    notes = performance.notes
    return Roll(
        np.array([note.onset for note in notes], np.float32),
        np.array([note.end for note in notes], np.float32),
        np.array([note.key for note in notes], np.uint8),
        np.array([note.velocity for note in notes], np.uint8),
        np.array([groups[note.part] for note in notes], np.uint8),
    )


def _at_speed(timing: Timing, speed: float) -> Timing:
    by = np.float32(speed)
    begins, ends, bar_begins = timing.begins / by, timing.ends / by, timing.bar_begins / by
    return Timing(timing.notes, begins, ends, timing.bars, bar_begins)


def _peaks_of(samples: Samples) -> Samples:
    """Return the loudest samples of stretches of a hundredth of a second."""
    loudness = np.abs(samples).max(axis=1)
    count = max(1, round(len(loudness) / RATE * _PEAKS_A_SECOND))
    edges = np.unique(np.linspace(0, len(loudness), count, endpoint=False).astype(np.intp))
    peaks: Samples = np.maximum.reduceat(loudness, edges)
    return peaks


def _beginning(
    blocks: Iterator[tuple[int, npt.NDArray[np.float32]]], seconds: float
) -> tuple[npt.NDArray[np.float32], int]:
    """Return the first blocks as far as they are good and of one rate that can be played."""
    tape = Tape(0)
    rate = 0
    try:
        for block_rate, block in blocks:
            if not rate and block_rate in _PLAYABLE_RATES:
                rate = block_rate
                tape = Tape(min(math.ceil(seconds * rate), _MOST_FRAMES))
            if block_rate != rate or tape.is_full:
                break
            tape.add(block)
    except DecodingError:
        pass
    return tape.samples, rate
