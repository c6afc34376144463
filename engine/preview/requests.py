"""What is asked of a preview's worker process, and the sound that it answers with."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.modality import Modality


@dataclass(frozen=True, slots=True)
class PieceRequest:
    """Where a piece lies: an absolute path, and which tune of it (0: the whole file).

    `font_family` is the picture's, `length` how many seconds the piece lasts where that is known.
    """

    path: Path
    tune: int
    modality: Modality
    font_family: str = "serif"
    length: float | None = None


@dataclass(frozen=True, slots=True)
class PageRequest:
    """A page of a PDF, counted from 0, to be drawn `width` pixels wide."""

    path: Path
    page: int
    width: int


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as red, green and blue, uint8 `[height, width, 3]`; its number from 0, and how many pages there are."""

    pixels: npt.NDArray[np.uint8]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class SoundRequest:
    """A piece, and the file that its samples are to be written to."""

    piece: PieceRequest
    destination: Path


@dataclass(frozen=True, slots=True)
class Sound:
    """Samples int16 `[n, channels]` at `rate` in the file `samples` (numpy's format), and what they look like.

    `peaks` float32 `[k]` in 0 … 1 are the loudest samples of k equal stretches. The samples are the first `seconds` of
    a piece that lasts `length` seconds.
    """

    samples: Path
    rate: int
    seconds: float
    length: float
    peaks: npt.NDArray[np.float32]
