"""What an encoder takes of a piece, importable without what reads files."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.formats.content import Facts
from engine.modality import Modality

Windows = list[npt.NDArray[np.float32]] | npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A piece's facts, and what its encoder takes.

    A score or MIDI piece has `text` (interleaved ABC or MTF) and its `patches`, uint8 `[n, 64]`; a document has its
    words as `text` alone; a recording has `windows`: for MERT a list of float32 `[samples]`, for musicnn float32
    `[n, 187, 96]`, None where none are wanted. `features`, float32 `[f]`, are those of the whole piece where wanted.
    """

    modality: Modality
    facts: Facts
    text: str | None = None
    patches: npt.NDArray[np.uint8] | None = None
    windows: Windows | None = None
    features: npt.NDArray[np.float32] | None = None


def features_of(pieces: Sequence[Prepared]) -> list[npt.NDArray[np.float32]] | None:
    """Return the features of each whole piece; None where they were not made."""
    found = [piece.features for piece in pieces if piece.features is not None]
    return found if len(found) == len(pieces) else None
