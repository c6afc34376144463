"""Recordings rendered from MIDI, and which score each of them is of."""

import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

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
_SCALE = 32_767
# A tune names no instrument: each is given one of these General MIDI programs.
_TUNE_PROGRAMS = (0, 6, 21, 24, 40, 73)


class Recordings:
    """Renders the beginning of pieces once, and keeps it in `folder`."""

    def __init__(self, folder: Path, synthesizer: Synthesizer) -> None:
        self._folder = folder
        self._synthesizer = synthesizer

    def render(self, entries: Sequence[Entry]) -> Iterator[tuple[Entry, bool]]:
        """Render what is not there yet; yield each piece, and whether there is a recording of it now."""
        self._folder.mkdir(parents=True, exist_ok=True)
        for entry in entries:
            path = self._path(entry)
            if not path.exists():
                partial = path.with_suffix(".partial")
                with partial.open("wb") as sink:
                    np.save(sink, (self._render(entry) * _SCALE).astype(np.int16))
                partial.replace(path)
            yield entry, path.stat().st_size > RATE

    def load(self, entry: Entry) -> Samples:
        """Return float32 `[n]` at 16 kHz."""
        stored: npt.NDArray[np.int16] = np.load(self._path(entry))
        return stored.astype(np.float32) / np.float32(_SCALE)

    def _path(self, entry: Entry) -> Path:
        return self._folder / f"{entry.id.replace('/', '-')}.npy"

    def _render(self, entry: Entry) -> Samples:
        """Return the first half minute; what cannot be rendered is silence of no length."""
        try:
            performance = to_performance(read_sequence(entry.midi))
        except EngineError:
            return np.zeros(0, np.float32)
        notes = performance.notes
        if entry.source in TUNEBOOKS:
            program = _TUNE_PROGRAMS[zlib.crc32(entry.id.encode()) % len(_TUNE_PROGRAMS)]
            notes = [note if note.bank == DRUM_BANK else note._replace(program=program) for note in notes]
        samples: Samples = self._synthesizer.render(notes, SECONDS, 0.0).mean(axis=1, dtype=np.float32)
        peak = float(np.abs(samples).max(initial=0.0))
        if peak == 0.0:
            return np.zeros(0, np.float32)
        resampler = Resampler(RATE, MUSICNN_RATE)
        return np.concatenate([resampler.push(samples * np.float32(_LOUDEST / peak)), resampler.finish()])
