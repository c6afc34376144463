"""Samples as the 5 s windows that MERT takes."""

import numpy as np
import numpy.typing as npt

from engine.errors import UnreadableFileError

MERT_RATE = 24_000
WINDOW = 5 * MERT_RATE
SHORTEST_TAIL = MERT_RATE
_EPSILON = 1e-7
_AT_ONCE = 600 * MERT_RATE


def to_mert_windows(samples: npt.NDArray[np.float32]) -> list[npt.NDArray[np.float32]]:
    """Cut a recording float32 `[n]` at 24 kHz into windows `[120000]`, the last shorter, a tail under 1 s dropped.

    The samples get zero mean and unit variance over the whole recording first, the dropped tail included, and in place:
    the windows are views of them. Windows must never be padded. Raises UnreadableFileError when the recording is
    shorter than a second. Source: models.md, "Audio".
    """
    if len(samples) < SHORTEST_TAIL:
        raise UnreadableFileError("The recording is shorter than one second.")
    samples -= np.float32(samples.mean(dtype=np.float64))
    samples /= np.float32(np.sqrt(_mean_square(samples) + _EPSILON))
    starts = range(0, len(samples) - SHORTEST_TAIL + 1, WINDOW)
    return [samples[start : start + WINDOW] for start in starts]


def _mean_square(samples: npt.NDArray[np.float32]) -> float:
    """Return the mean of the squares, of a long recording part by part: all of its squares take too much memory."""
    if len(samples) <= _AT_ONCE:
        return float(np.square(samples).mean(dtype=np.float64))
    starts = range(0, len(samples), _AT_ONCE)
    return float(sum(np.square(samples[i : i + _AT_ONCE]).sum(dtype=np.float64) for i in starts)) / len(samples)
