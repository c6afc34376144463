"""MIDI as sound, by the SoundFont that ships with the program; recordings as they are."""

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.errors import PreviewError
from engine.folders.opening import open_shown
from engine.formats.audio.decoding import DecodingError, decode_with_ffmpeg, decode_with_libsndfile
from engine.formats.audio.tape import Tape
from engine.formats.midi.messages import read_sequence
from engine.synthesis.performance import to_performance
from engine.synthesis.rendering import open_synthesizer
from resources import resource_path

_LOUDEST = 0.8
_PLAYABLE_RATES = range(1_000, 768_001)
_MOST_FRAMES = 1 << 26


def midi_to_samples(midi: bytes, seconds: float) -> tuple[npt.NDArray[np.float32], float]:
    """Return the first `seconds` of a MIDI file as float32 `[n, 2]` at `RATE`, and how many seconds the whole lasts.

    The loudest sample has the same height in every piece. Raises `UnreadableFileError`, and `PreviewError` where there
    is nothing to hear.
    """
    performance = to_performance(read_sequence(midi))
    if not performance.notes:
        raise PreviewError("The piece has no notes to play.")
    if performance.notes[0].onset >= seconds:
        raise PreviewError(f"The piece is silent for its first {seconds / 60:g} minutes.")
    synthesizer = open_synthesizer(resource_path("soundfont", "FluidR3Mono_GM.sf3"))
    samples = synthesizer.render(performance.notes, seconds)
    loudest = float(np.abs(samples).max(initial=0.0))
    if loudest > 0:
        samples *= np.float32(_LOUDEST / loudest)
    return samples, performance.length


def recording_to_samples(path: Path, seconds: float) -> tuple[npt.NDArray[np.float32], int]:
    """Return the first `seconds` of a recording as float32 `[n, 1]`, and their rate; more is not decoded.

    Raises `PreviewError` where nothing can be decoded.
    """
    for decode in (decode_with_ffmpeg, decode_with_libsndfile):
        with open_shown(path) as file:
            samples, rate = _beginning(decode(file), seconds)
        if samples.size:
            return samples[:, np.newaxis], rate
    raise PreviewError("The recording cannot be played.")


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
