"""What was recorded, and what can be seen of it and done with it."""

import io
import math
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from desktop.jobs.recording.microphone import Samples
from engine.preview.requests import Sound, Stem

FLOOR = -60.0
"""Decibels below full scale at which a meter shows nothing."""
_FULL = 32768.0
_PEAKS = 600
_HEARD = 0.003


@dataclass(frozen=True, slots=True, eq=False)
class Take:
    """Samples int16 `[n]` at a rate."""

    samples: Samples
    rate: int

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.samples) / self.rate

    @property
    def is_silent(self) -> bool:
        """Whether nothing louder than the noise of a good microphone is in it."""
        return not len(self.samples) or peak_of(self.samples) < _HEARD

    def between(self, begin: float, end: float) -> "Take":
        """Return a stretch of it, from one second to another."""
        first, last = (min(len(self.samples), max(0, round(each * self.rate))) for each in (begin, end))
        return Take(self.samples[first:last], self.rate)

    def peaks(self) -> npt.NDArray[np.float32]:
        """Return the loudest samples of equal stretches, float32 `[k]` in 0 … 1."""
        count = min(_PEAKS, len(self.samples))
        if not count:
            return np.zeros(0, np.float32)
        first = np.linspace(0, len(self.samples), count, endpoint=False).astype(np.intp)
        loud = np.abs(self.samples.astype(np.int32))
        return np.asarray(np.maximum.reduceat(loud, first) / _FULL, np.float32)

    def to_wav(self) -> bytes:
        """Return it as a WAV file, in mono and 16 bits."""
        file = io.BytesIO()
        with wave.open(file, "wb") as writer:
            writer.setnchannels(1)
            writer.setsampwidth(2)
            writer.setframerate(self.rate)
            writer.writeframes(self.samples.astype("<i2").tobytes())
        return file.getvalue()

    def to_sound(self, place: Path) -> Sound:
        """Write what is played of it to `place`, and return it."""
        np.save(place, np.repeat(self.samples[:, np.newaxis], 2, axis=1))
        return Sound((Stem(place),), self.rate, self.seconds, self.seconds, self.peaks())


def peak_of(samples: Samples) -> float:
    """Return the loudest of some samples, 0 … 1."""
    return float(np.abs(samples.astype(np.int32)).max()) / _FULL if len(samples) else 0.0


def level_of(peak: float) -> float:
    """Return how far a meter goes out, 0 … 1, for a peak of 0 … 1; its steps are decibels."""
    return 0.0 if peak <= 0 else min(1.0, max(0.0, 1.0 - 20.0 * math.log10(peak) / FLOOR))
