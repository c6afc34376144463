"""A recording cut into stretches of some seconds."""

import numpy as np
import numpy.typing as npt

from engine.formats.content import Facts
from engine.inputs.mel import MUSICNN_RATE, to_musicnn_windows
from engine.inputs.passages.passage import Passage, Passages, places
from engine.inputs.prepared import Prepared
from engine.inputs.sound.features import to_sound_features
from engine.inputs.wanted import Wanted
from engine.inputs.windows import to_mert_windows
from engine.modality import Modality

_UNIT_SECONDS = 1.0
_PASSAGE_UNITS = {"mert": 15, "musicnn": 12}
"""Whole windows, three of 5 s and four of 3 s."""


def cut_sound(samples: npt.NDArray[np.float32], rate: int, wanted: Wanted) -> Passages:
    """Return passages of 12 or 15 s of a recording float32 `[n]`, whole windows of the encoder's; none without one."""
    if wanted.windows is None:
        return Passages(Modality.AUDIO, ())
    seconds = int(len(samples) / rate / _UNIT_SECONDS)
    cuts = []
    for first, stop in places(seconds, _PASSAGE_UNITS[wanted.windows]):
        begin, end = first * _UNIT_SECONDS, stop * _UNIT_SECONDS
        part = samples[int(begin * rate) : int(end * rate)]
        cuts.append(Passage(_prepare(part, rate, wanted), None, (begin, end)))
    return Passages(Modality.AUDIO, tuple(cuts))


def _prepare(part: npt.NDArray[np.float32], rate: int, wanted: Wanted) -> Prepared:
    # MERT's windows are made in place.
    windows = to_mert_windows(part.copy()) if wanted.windows == "mert" else to_musicnn_windows(part)
    features = to_sound_features(part) if wanted.sound and rate == MUSICNN_RATE else None
    return Prepared(Modality.AUDIO, Facts(), windows=windows, features=features)
