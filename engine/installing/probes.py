"""Texts, pieces and recordings of our own that every precision of a bundle is tried on."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from engine.formats.midi.messages import read_sequence
from engine.formats.midi.mtf import from_mtf, to_mtf
from engine.formats.resample import Resampler
from engine.inputs.patches import to_patches
from engine.inputs.windows import MERT_RATE, to_mert_windows
from engine.installing.probe_music import to_probe_midi, to_probe_score
from engine.installing.probe_texts import TEXTS
from engine.synthesis.performance import to_performance
from engine.synthesis.rendering import open_synthesizer
from engine.synthesis.waves import RATE
from resources import resource_path

_SCORES = 24
_MIDIS = 24
# Of a piece as much is taken as tells it from the others.
_PATCHES = 40
_SECONDS = 2.5
_RECORDINGS = 20

Floats = npt.NDArray[np.float32]
Patches = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Probes:
    """`texts`, `pieces` as their patches uint8 `[n, 64]`, and `windows` of samples for MERT, one a recording."""

    texts: tuple[str, ...]
    pieces: tuple[Patches, ...]
    windows: tuple[Floats, ...]


@cache
def make_probes(*, recordings: bool = True) -> Probes:
    """Make the probes, always the same ones; `recordings` are synthesized, which takes a few seconds."""
    scores = [to_probe_score(number) for number in range(_SCORES)]
    midis = [to_probe_midi(number) for number in range(_SCORES, _SCORES + _MIDIS)]
    samples = [to_mtf(read_sequence(path.read_bytes())) for path in sorted(resource_path("samples").glob("*.mid"))]
    pieces = tuple(_shortened(to_patches(text)) for text in (*scores, *midis, *samples))
    played = [*samples, *midis][:_RECORDINGS] if recordings else []
    return Probes(TEXTS, pieces, tuple(_to_window(text) for text in played))


def _shortened(patches: Patches) -> Patches:
    """Keep the beginning of a piece and the special patch at its end."""
    return patches if len(patches) <= _PATCHES else np.concatenate([patches[: _PATCHES - 1], patches[-1:]])


def _to_window(text: str) -> Floats:
    """Play the beginning of a piece in MTF."""
    notes = to_performance(from_mtf(text)).notes
    synthesizer = open_synthesizer(resource_path("soundfont", "FluidR3Mono_GM.sf3"))
    heard = synthesizer.render(notes, _SECONDS, notes[0].onset).mean(axis=1, dtype=np.float32)
    resampler = Resampler(RATE, MERT_RATE)
    samples = np.concatenate([resampler.push(heard), resampler.finish()])
    (window,) = to_mert_windows(samples)
    return window
