"""Inputs longer than an encoder takes, cut into segments and put together again as published."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Segment:
    """Rows `start` to `stop` (exclusive) of an input, and what they weigh in the whole."""

    start: int
    stop: int
    weight: int

    def __len__(self) -> int:
        """Return how many rows it holds."""
        return self.stop - self.start


def to_segments(length: int, limit: int) -> tuple[Segment, ...]:
    """Cut `length` rows into segments of at most `limit`.

    The last segment is the last full-length slice, so it overlaps its neighbour, and it weighs only the rows that are
    its own; an input shorter than `limit` is one segment; an empty one has none. Source: models.md, "Segments".
    """
    if limit < 1:
        raise ValueError("a segment holds at least one row")
    full, rest = divmod(length, limit)
    segments = [Segment(i * limit, (i + 1) * limit, limit) for i in range(full)]
    if rest:
        segments.append(Segment(max(length - limit, 0), length, rest))
    return tuple(segments)


def pool(vectors: npt.NDArray[np.float32], segments: Sequence[Segment]) -> npt.NDArray[np.float32]:
    """Return the weighted mean `[d]` of the segments' vectors `[k, d]`, in float32."""
    weights = np.array([segment.weight for segment in segments], np.float32)
    summed = (vectors.astype(np.float32) * weights[:, None]).sum(axis=0, dtype=np.float32)
    return np.asarray(summed / weights.sum(), np.float32)


def join(states: Sequence[npt.NDArray[np.float32]], segments: Sequence[Segment]) -> npt.NDArray[np.float32]:
    """Return the rows `[n, h]` of a whole input from those of its segments, `[rows, h]` each.

    Of a last segment that overlaps its neighbour the rows that are its own are kept. Source: models.md, "Segments".
    """
    return np.concatenate([rows[-segment.weight :] for rows, segment in zip(states, segments, strict=True)])
