"""How loud a SoundFont's sound is from the moment its key is struck until it is silent."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.synthesis.soundfont import Generator, Region

SILENCE = 80.0
"""Decibels below its peak at which a sound has ended."""
_WHOLE_FALL = 100.0
"""Decay and release times are those of a fall by so many decibels."""
_SHORTEST = 0.001
_LONGEST = 100.0
_CUT = 0.05

_Times = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Envelope:
    """Times in seconds; `sustain` in decibels below the peak."""

    delay: float
    attack: float
    hold: float
    decay: float
    sustain: float
    release: float

    def levels(self, times: _Times, released_at: float) -> npt.NDArray[np.float32]:
        """Return amplitudes, 1 at the peak, at times since the key was struck."""
        rise, fall = self._held(np.minimum(times, released_at))
        fall += np.maximum(times - released_at, 0.0) * (_WHOLE_FALL / self.release)
        levels: npt.NDArray[np.float32] = (rise * 10.0 ** (fall / -20.0)).astype(np.float32)
        return levels

    def ends_at(self, released_at: float) -> float:
        """Return when nothing is heard any more, in seconds since the key was struck."""
        peak = self.delay + self.attack + self.hold
        faded = peak + self.decay * SILENCE / _WHOLE_FALL if self.sustain >= SILENCE else np.inf
        rise, fall = self._held(np.array([released_at]))
        if rise[0] <= 0.0:
            return released_at
        heard = max(0.0, SILENCE - float(fall[0]) + 20.0 * float(np.log10(rise[0])))
        return min(faded, released_at + self.release * heard / _WHOLE_FALL)

    def _held(self, times: _Times) -> tuple[_Times, _Times]:
        """Return how far a sound has risen, and its fall in decibels, while its key is held."""
        rise = np.clip((times - self.delay) / self.attack, 0.0, 1.0)
        since = times - (self.delay + self.attack + self.hold)
        fall = np.clip(since * (_WHOLE_FALL / self.decay), 0.0, self.sustain)
        return rise, fall


def to_envelope(region: Region, key: int, *, cut: bool) -> Envelope:
    """Return the envelope of a region for a key; a sound that is `cut` off goes at once when it is released."""
    values = region.values
    return Envelope(
        _seconds(values[Generator.DELAY], 0.0),
        _seconds(values[Generator.ATTACK], _SHORTEST),
        _seconds(values[Generator.HOLD] + (60 - key) * values[Generator.KEY_TO_HOLD], 0.0),
        _seconds(values[Generator.DECAY] + (60 - key) * values[Generator.KEY_TO_DECAY], _SHORTEST),
        min(max(values[Generator.SUSTAIN] / 10, 0.0), _WHOLE_FALL),
        _CUT if cut else _seconds(values[Generator.RELEASE], 0.01),
    )


def _seconds(timecents: int, least: float) -> float:
    """Return the time that 1200ths of doublings of a second stand for."""
    return min(max(float(2.0 ** (min(timecents, 12_000) / 1200)), least), _LONGEST) if timecents > -12_000 else least
