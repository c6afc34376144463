"""Recordings rendered from MIDI with a SoundFont."""

import zlib

import numpy as np
import numpy.typing as npt

from engine.errors import EngineError
from engine.formats.midi.messages import read_sequence
from engine.formats.resample import Resampler
from engine.inputs.mel import MUSICNN_RATE
from engine.synthesis.performance import to_performance
from engine.synthesis.rendering import Synthesizer
from engine.synthesis.soundfont import DRUM_BANK
from engine.synthesis.waves import RATE
from engine.training.measures.material import TUNEBOOKS, Entry

Samples = npt.NDArray[np.float32]

SECONDS = 30
_LOUDEST = 0.8
# A tune names no instrument: each is given one of these General MIDI programs.
_TUNE_PROGRAMS = (0, 6, 21, 24, 40, 73)


def render(entry: Entry, synthesizer: Synthesizer) -> Samples:
    """Return the first half minute of a piece float32 `[n]` at 16 kHz, nothing where its MIDI file makes no sound."""
    try:
        performance = to_performance(read_sequence(entry.midi))
    except EngineError:
        return np.zeros(0, np.float32)
    notes = performance.notes
    if entry.source in TUNEBOOKS:
        program = _TUNE_PROGRAMS[zlib.crc32(entry.id.encode()) % len(_TUNE_PROGRAMS)]
        notes = [note if note.bank == DRUM_BANK else note._replace(program=program) for note in notes]
    samples: Samples = synthesizer.render(notes, SECONDS, 0.0).mean(axis=1, dtype=np.float32)
    peak = float(np.abs(samples).max(initial=0.0))
    if peak == 0.0:
        return np.zeros(0, np.float32)
    resampler = Resampler(RATE, MUSICNN_RATE)
    return np.concatenate([resampler.push(samples * np.float32(_LOUDEST / peak)), resampler.finish()])
