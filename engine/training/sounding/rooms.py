"""What happens to music between the instruments and the file: rooms, microphones, noise, tape."""

import numpy as np
import numpy.typing as npt

from engine.inputs.mel import MUSICNN_RATE

Samples = npt.NDArray[np.float32]

_REVERBERANT, _FILTERED, _NOISY, _DISTORTED, _MISTUNED = 0.6, 0.3, 0.3, 0.1, 0.3
_REVERBERATION = (0.3, 2.5)
_WET = (0.05, 0.5)
_LOWEST_TOP, _HIGHEST_TOP = 2_500.0, 7_500.0
_HIGHEST_BOTTOM = 200.0
_SIGNAL_TO_NOISE = (15.0, 50.0)
_DRIVE = (1.5, 5.0)
_CENTS = 35.0
_LEVEL = (0.1, 1.0)


def roughen(samples: Samples, random: np.random.Generator) -> Samples:
    """Return a recording float32 `[n]` at 16 kHz as some room, microphone and medium might have kept it.

    Each of reverberation, a narrow band, noise, distortion and another tuning (by up to 35 cents, at another speed)
    happens or does not, by a draw of its own; the level is always another one. Silence stays silent.
    """
    chances = random.random(5)
    heard = samples
    if chances[0] < _MISTUNED:
        heard = _at_speed(heard, 2 ** (random.uniform(-_CENTS, _CENTS) / 1200))
    if chances[1] < _REVERBERANT:
        heard = _in_room(heard, random)
    if chances[2] < _FILTERED:
        heard = _in_band(heard, random)
    if chances[3] < _NOISY:
        heard = _with_noise(heard, random)
    if chances[4] < _DISTORTED:
        drive = np.float32(random.uniform(*_DRIVE) / max(float(np.abs(heard).max(initial=0.0)), 1e-9))
        heard = np.tanh(heard * drive)
    peak = float(np.abs(heard).max(initial=0.0))
    return np.asarray(heard * (random.uniform(*_LEVEL) / max(peak, 1e-9)), np.float32)


def _at_speed(samples: Samples, speed: float) -> Samples:
    places = np.arange(0, len(samples) - 1, speed)
    return np.asarray(np.interp(places, np.arange(len(samples)), samples), np.float32)


def _in_room(samples: Samples, random: np.random.Generator) -> Samples:
    """Add reverberation: noise that dies away by 60 decibels in the room's time, and sooner at high frequencies."""
    seconds = random.uniform(*_REVERBERATION)
    times = np.arange(round(seconds * MUSICNN_RATE)) / MUSICNN_RATE
    tail = random.standard_normal(len(times)) * 10 ** (-3 * times / seconds)
    tail = np.convolve(tail, [0.25, 0.5, 0.25], "same")
    tail /= np.linalg.norm(tail)
    length = 1 << (len(samples) + len(tail)).bit_length()
    wet = np.fft.irfft(np.fft.rfft(samples, length) * np.fft.rfft(tail, length), length)[: len(samples)]
    return np.asarray(samples + random.uniform(*_WET) * wet, np.float32)


def _in_band(samples: Samples, random: np.random.Generator) -> Samples:
    """Weaken what is above a top and below a bottom frequency by 24 decibels an octave."""
    length = 1 << len(samples).bit_length()
    hertz = np.fft.rfftfreq(length, 1 / MUSICNN_RATE)
    top = random.uniform(_LOWEST_TOP, _HIGHEST_TOP)
    bottom = random.uniform(1.0, _HIGHEST_BOTTOM)
    kept = 1 / np.sqrt(1 + (hertz / top) ** 8)
    kept *= 1 / np.sqrt(1 + (bottom / np.maximum(hertz, 1e-3)) ** 8)
    return np.asarray(np.fft.irfft(np.fft.rfft(samples, length) * kept, length)[: len(samples)], np.float32)


def _with_noise(samples: Samples, random: np.random.Generator) -> Samples:
    """Add hiss or hum-coloured noise, each as loud as a draw says beside the music."""
    noise = random.standard_normal(len(samples)).astype(np.float32)
    if random.random() < 0.5:
        noise = np.convolve(noise, np.full(8, 1 / 8, np.float32), "same")
    share = 10 ** (-random.uniform(*_SIGNAL_TO_NOISE) / 20)
    return np.asarray(samples + noise * np.float32(share * samples.std() / max(float(noise.std()), 1e-9)), np.float32)
