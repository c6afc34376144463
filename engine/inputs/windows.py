"""Samples as the 5 s windows that MERT takes."""

import numpy as np
import numpy.typing as npt

from engine.errors import UnreadableFileError

MERT_RATE = 24_000
WINDOW = 5 * MERT_RATE
SHORTEST_TAIL = MERT_RATE
_EPSILON = 1e-7


def to_mert_windows(samples: npt.NDArray[np.float32]) -> list[npt.NDArray[np.float32]]:
    """Cut a recording float32 `[n]` at 24 kHz into windows `[120000]`, the last shorter, a tail under 1 s dropped.

    The samples get zero mean and unit variance over the whole recording first, the dropped tail included. Windows must
    never be padded. Raises UnreadableFileError when the recording is shorter than a second. Source: models.md, "Audio".
    """
    if len(samples) < SHORTEST_TAIL:
        raise UnreadableFileError("The recording is shorter than one second.")
    centred = samples - np.float32(samples.mean(dtype=np.float64))
    variance = float(np.square(centred).mean(dtype=np.float64))
    centred /= np.float32(np.sqrt(variance + _EPSILON))
    starts = range(0, len(centred) - SHORTEST_TAIL + 1, WINDOW)
    return [centred[start : start + WINDOW] for start in starts]
