"""Whether a provider gives the processor's numbers for a graph, and how fast: one short input run on both."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.errors import EncodingError
from engine.runtime.devices.session import Taken
from engine.runtime.providers import Graph

Array = npt.NDArray[Any]

_SEQUENCES, _LENGTH = 4, 64
_SAMPLES = 48_000
_TURNS = 2
# A provider this much slower than the processor is not taken of our own accord.
_SLOWER = 1.25


@dataclass(frozen=True, slots=True)
class Tolerance:
    """The smallest cosine of any vector, and the largest difference of any number as a part of the largest number."""

    cosine: float
    difference: float


# By a bundle's precision. Single precision differs by the order of its sums alone; a processor computes a graph of half
# precision in single precision, where a card rounds every product; eight bits are rounded at other places by everybody.
# All are far below what tells one piece from the next, so that vectors of different providers share one space.
_TOLERANCES = {
    "float32": Tolerance(0.9999, 0.002),
    "float16": Tolerance(0.999, 0.05),
    "int8": Tolerance(0.99, 0.15),
    "int4": Tolerance(0.99, 0.15),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """How near a provider comes to the processor, and how many times as fast it is."""

    cosine: float
    difference: float
    speed: float

    def objection(self, precision: str) -> str:
        """Return why these numbers are not the processor's, as a clause, or nothing."""
        tolerance = _TOLERANCES.get(precision, _TOLERANCES["int8"])
        if self.cosine >= tolerance.cosine and self.difference <= tolerance.difference:
            return ""
        return f"its numbers are not the processor's (cosine {self.cosine:.4f}, difference {self.difference:.2g})"

    @property
    def slowness(self) -> str:
        """Why the processor is the better choice, as a clause, or nothing."""
        if self.speed * _SLOWER >= 1:
            return ""
        return f"it is slower here than the processor ({self.speed:.2f} ×)"


def probe(graph: Graph, processor: Graph) -> Verdict:
    """Run one graph on a provider and on the processor, and compare. Raises `EncodingError` where it fails."""
    feeds = to_feeds(graph.session.get_inputs())
    output = "features" if "windows" in feeds else "embedding"
    theirs, processor_seconds = _timed(lambda: processor.run(output, feeds))
    ours, seconds = _timed(lambda: graph.run(output, feeds))
    cosine, difference = compare(ours, theirs)
    return Verdict(cosine, difference, processor_seconds / max(seconds, 1e-9))


def compare(ours: npt.NDArray[np.float32], theirs: npt.NDArray[np.float32]) -> tuple[float, float]:
    """Return the smallest cosine of vectors `[b, d]`, and the largest difference over the largest number of `theirs`.

    What is not finite, or of another shape, is as far away as can be.
    """
    if ours.shape != theirs.shape or not np.isfinite(ours).all():
        return -1.0, float("inf")
    left, right = ours.astype(np.float64), theirs.astype(np.float64)
    lengths = np.linalg.norm(left, axis=-1) * np.linalg.norm(right, axis=-1)
    same = (left == right).all(axis=-1)
    cosines = np.where(same, 1.0, (left * right).sum(-1) / np.where(lengths > 0, lengths, 1.0))
    largest = float(np.abs(right).max())
    return float(cosines.min()), float(np.abs(left - right).max()) / (largest if largest > 0 else 1.0)


def to_feeds(inputs: Sequence[Taken]) -> Mapping[str, Array]:
    """Return an input for a graph: sequences, the last of them padded, or windows.

    Raises `EncodingError` where the graph takes something else.
    """
    random = np.random.default_rng(0)
    feeds: dict[str, Array] = {}
    for taken in inputs:
        if taken.name == "windows":
            fixed = [length for length in taken.shape[1:] if isinstance(length, int)]
            shape = (2, *fixed) if len(fixed) == len(taken.shape) - 1 else (2, _SAMPLES)
            feeds[taken.name] = random.standard_normal(shape, np.float32)
        elif taken.name == "mask":
            mask = np.ones((_SEQUENCES, _LENGTH), np.int64)
            mask[-1, _LENGTH // 2 :] = 0
            feeds[taken.name] = mask
        elif taken.name in {"features", "sound"}:
            # Those of a whole piece or recording have no rows.
            rows = (_LENGTH,) if len(taken.shape) == 3 else ()
            feeds[taken.name] = random.standard_normal((_SEQUENCES, *rows, int(taken.shape[-1])), np.float32)
        elif taken.name in {"ids", "patches"}:
            row = (64,) if taken.name == "patches" else ()
            feeds[taken.name] = random.integers(0, 100, (_SEQUENCES, _LENGTH, *row), np.int64)
        else:
            raise EncodingError(f"The graph takes {taken.name}, which Incipit does not know.")
    return feeds


def _timed(run: Callable[[], npt.NDArray[np.float32]]) -> tuple[npt.NDArray[np.float32], float]:
    """Return what a run gives, and the seconds of the quickest of some more: the first one prepares itself."""
    found = run()
    seconds = float("inf")
    for _ in range(_TURNS):
        start = perf_counter()
        run()
        seconds = min(seconds, perf_counter() - start)
    return found, seconds
