"""Tunes of plain tones with overtones, to be heard."""

import numpy as np
import numpy.typing as npt

RATE = 16_000
MAJOR_TUNE = (60, 64, 67, 65, 64, 62, 59, 60, 67, 69, 71, 72, 71, 67, 65, 62, 60)


def play(pitches: tuple[int, ...], seconds: float = 0.4, cents: float = 0.0) -> npt.NDArray[np.float32]:
    """Return one tone after the other, each dying away, float32 `[n]` at 16 kHz."""
    times = np.arange(round(seconds * RATE)) / RATE
    fade = np.exp(-3 * times) * np.minimum(1, times / 0.005) * np.minimum(1, (seconds - times) / 0.02)
    tones = []
    for pitch in pitches:
        hertz = 440 * 2 ** ((pitch - 69 + cents / 100) / 12)
        tones.append(fade * sum(0.6**number * np.sin(2 * np.pi * number * hertz * times) for number in range(1, 6)))
    return np.concatenate(tones).astype(np.float32) * np.float32(0.3)
