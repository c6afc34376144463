"""Whether ONNX Runtime computes what torch computes; a graph that drifts is not written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from engine.errors import EngineError

Feeds = dict[str, npt.NDArray[Any]]
Reference = Callable[[Feeds], Sequence[npt.NDArray[np.float32]]]


class DriftError(EngineError):
    """A graph does not compute what the network computes; nothing was written."""


@dataclass(frozen=True, slots=True)
class Tolerance:
    """The largest absolute difference of any output number and the smallest cosine of any output vector allowed."""

    difference: float = 1e-4
    cosine: float = 0.99999


FLOAT32 = Tolerance()


@dataclass(frozen=True, slots=True)
class Parity:
    """The largest absolute difference and the smallest cosine found."""

    difference: float
    cosine: float


def measure(graph: Path, reference: Reference, trials: Sequence[Feeds]) -> Parity:
    """Run `graph` on the CPU and `reference` over `trials` and compare every output, vector by vector."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
    difference, cosine = 0.0, 1.0
    for feeds in trials:
        for ours, theirs in zip(session.run(None, dict(feeds)), reference(feeds), strict=True):
            if ours.shape != theirs.shape or not np.isfinite(ours).all():
                return Parity(np.inf, -1.0)
            difference = max(difference, float(np.abs(ours - theirs).max()))
            cosine = min(cosine, _smallest_cosine(ours, theirs))
    return Parity(difference, cosine)


def demand(parity: Parity, tolerance: Tolerance, name: str) -> None:
    """Raise `DriftError` unless `parity` keeps within `tolerance`."""
    if not (parity.difference <= tolerance.difference and parity.cosine >= tolerance.cosine):
        raise DriftError(
            f"The graph {name} was not written: ONNX Runtime's numbers differ from torch's by up to "
            f"{parity.difference:.2g} (allowed {tolerance.difference:.2g}) with cosine {parity.cosine:.6f} "
            f"(at least {tolerance.cosine:.6f})."
        )


def _smallest_cosine(ours: npt.NDArray[np.float32], theirs: npt.NDArray[np.float32]) -> float:
    left, right = (part.reshape(-1, part.shape[-1]).astype(np.float64) for part in (ours, theirs))
    lengths = np.linalg.norm(left, axis=1) * np.linalg.norm(right, axis=1)
    # Two zero vectors agree; one zero vector alone does not.
    both_zero = ~left.any(axis=1) & ~right.any(axis=1)
    cosines = np.where(both_zero, 1.0, (left * right).sum(1) / np.where(lengths > 0, lengths, 1.0))
    return float(cosines.min())
