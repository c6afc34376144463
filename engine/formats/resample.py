"""Sample rates changed block by block, as torchaudio's `Resample` does with its defaults."""

from fractions import Fraction
from math import ceil, pi

import numpy as np
import numpy.typing as npt

ZEROS = 6
ROLLOFF = 0.99
# Ratios whose exact kernel would exceed this many taps (44,101 Hz, say) are rounded by less than one part in a million.
_MOST_TAPS = 8_000_000
_ROUNDED_DENOMINATOR = 1_000
_FRAMES_AT_ONCE = 4_096

Samples = npt.NDArray[np.float32]


class Resampler:
    """A windowed-sinc polyphase filter (Hann, 6 zero crossings, roll-off 0.99) for one signal in blocks.

    The outputs of all `push` calls and of `finish`, joined, are the signal at the new rate.
    """

    def __init__(self, old_rate: int, new_rate: int) -> None:
        ratio = Fraction(new_rate, old_rate)
        if ratio.numerator * ratio.denominator > _MOST_TAPS:
            ratio = ratio.limit_denominator(_ROUNDED_DENOMINATOR)
        self._new, self._old = ratio.numerator, ratio.denominator
        self._copies = old_rate == new_rate
        self._kernel, self._width = to_kernel(self._old, self._new)
        self._waiting: Samples = np.zeros(self._width, np.float32)
        self._taken = 0
        self._given = 0

    def push(self, samples: Samples) -> Samples:
        """Take float32 samples `[n]` at the old rate; return those at the new rate that they make certain."""
        if self._copies:
            return samples
        self._taken += len(samples)
        self._waiting = np.concatenate([self._waiting, samples])
        result = self._filter()
        self._given += len(result)
        return result

    def finish(self) -> Samples:
        """Return the last samples at the new rate."""
        if self._copies:
            return np.zeros(0, np.float32)
        self._waiting = np.concatenate([self._waiting, np.zeros(self._width + self._old, np.float32)])
        missing = ceil(self._taken * self._new / self._old) - self._given
        return self._filter()[:missing]

    def _filter(self) -> Samples:
        """Apply the kernel to every whole frame that waits; a frame of `old` samples gives `new` of them."""
        taps = self._kernel.shape[0]
        frames = max(0, (len(self._waiting) - taps) // self._old + 1)
        if frames == 0:
            return np.zeros(0, np.float32)
        views = np.lib.stride_tricks.sliding_window_view(self._waiting, taps)[:: self._old]
        parts = [
            (views[start : min(start + _FRAMES_AT_ONCE, frames)] @ self._kernel).ravel()
            for start in range(0, frames, _FRAMES_AT_ONCE)
        ]
        self._waiting = self._waiting[frames * self._old :].copy()
        return np.concatenate(parts)


def to_kernel(old: int, new: int) -> tuple[Samples, int]:
    """Return the filter float32 `[taps, new]` for coprime rates, and how many samples it reaches back."""
    cutoff = min(old, new) * ROLLOFF
    width = ceil(ZEROS * old / cutoff)
    places = np.arange(-width, width + old, dtype=np.float64) / old
    # torchaudio divides integers here, which gives float32; its rounding is part of the published filter.
    phases = np.arange(0, -new, -1).astype(np.float32) / np.float32(new)
    times = np.clip((places[:, None] + phases[None, :].astype(np.float64)) * cutoff, -ZEROS, ZEROS)
    window = np.cos(times * pi / ZEROS / 2) ** 2
    return (np.sinc(times) * window * (cutoff / old)).astype(np.float32), width


def resample(samples: Samples, old_rate: int, new_rate: int) -> Samples:
    """Return a whole signal float32 `[n]` at another rate."""
    resampler = Resampler(old_rate, new_rate)
    return np.concatenate([resampler.push(samples), resampler.finish()])
