"""Comparing a piece's passages with a query: which of them stands out."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from engine.inputs.passages import Passage, Passages
from engine.inputs.prepared import features_of
from engine.library import Library
from engine.library.vectors.matrix import to_directions
from engine.modality import Modality
from engine.progress import Progress
from engine.search.asking import Asked
from engine.search.explaining.standing import FEWEST_PASSAGES, stand_of, standing_out
from engine.search.query import Embedding, Encoded

STAGE = "comparing passages"
SECONDS = 30.0
_AT_ONCE = 4

Features = npt.NDArray[np.float32]


class PassageEncoders(Protocol):
    """What encodes passages."""

    def encode_symbolic(
        self, patches: Sequence[npt.NDArray[np.uint8]], features: Sequence[Features] | None = None
    ) -> Sequence[Encoded]:
        """Encode patches uint8 `[n, 64]`, with the features of each passage where the encoders want them."""

    def encode_audio(self, recordings: Sequence[Any], features: Sequence[Features] | None = None) -> Sequence[Encoded]:
        """Encode the windows of each passage, with its features likewise."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What comparing has shown: `compared` passages of `total`, and where the one that stands out lies.

    `bars` (from 0, the last exclusive, among `of_bars` as they are written) and `seconds` are None where no passage
    stands out, or the piece has no such places. A piece too short for passages has a `total` of 0.
    """

    compared: int
    total: int
    found: bool = False
    bars: tuple[int, int] | None = None
    seconds: tuple[float, float] | None = None
    of_bars: int | None = None

    @property
    def even(self) -> bool:
        """Whether the piece was looked at and matches the same all through."""
        return not self.found and self.compared >= _enough_of(self.total)


def compare_passages(
    library: Library, encoders: PassageEncoders, asked: Asked, passages: Passages, seconds: float = SECONDS
) -> Generator[Progress, None, Standing]:
    """Compare passages with what is asked in their space, a few at a time, for at most some `seconds`.

    Every other passage comes first; where time ends after that, these are judged, and before it none. Raises
    `EncodingError` where encoding fails.
    """
    all_of = passages.passages
    if len(all_of) < FEWEST_PASSAGES:
        return Standing(0, 0, of_bars=passages.bars)
    order = [*range(0, len(all_of), 2), *range(1, len(all_of), 2)]
    began = monotonic()
    done: list[Embedding] = []
    for start in range(0, len(order), _AT_ONCE):
        some = [all_of[place] for place in order[start : start + _AT_ONCE]]
        done += [each.embedding for each in _encode(encoders, some)]
        yield Progress(STAGE, len(done), len(order))
        if monotonic() - began > seconds:
            break
    if len(done) < _enough_of(len(all_of)):
        return Standing(len(done), len(all_of), of_bars=passages.bars)
    kind = passages.modality
    matrix = library.matrix(asked.space)
    among = matrix.similarities(asked.examples)[matrix.rows_of(kind)]
    cosines = to_directions(np.stack(done)) @ to_directions(asked.examples).T
    best = standing_out(stand_of(cosines, among, asked.weights)) if len(among) else None
    if best is None:
        return Standing(len(done), len(all_of), of_bars=passages.bars)
    passage = all_of[order[best]]
    return Standing(
        len(done), len(all_of), found=True, bars=passage.bars, seconds=passage.seconds, of_bars=passages.bars
    )


def _enough_of(total: int) -> int:
    """Return how many passages tell of the whole piece: every other one."""
    return max(FEWEST_PASSAGES, -(-total // 2))


def _encode(encoders: PassageEncoders, passages: Sequence[Passage]) -> Sequence[Encoded]:
    inputs = [passage.input for passage in passages]
    features = features_of(inputs)
    if inputs[0].modality is Modality.AUDIO:
        return encoders.encode_audio([each.windows for each in inputs], features)
    return encoders.encode_symbolic([each.patches for each in inputs if each.patches is not None], features)
