"""How a recording sounds apart from its notes: its bands, how noisy and bright it is, how loud and how evenly so."""

import numpy as np
import numpy.typing as npt

from engine.inputs.mel import MUSICNN_RATE

Floats = npt.NDArray[np.float32]

BANDS, QUALITIES = 20, 12

_SIZE = 1_024
_MOST_FRAMES = 1_500
_LOWEST_HERTZ = 60.0
_FLOOR = 1e-9
_SILENT_DECIBELS = -50.0
_SPREAD_DECIBELS = 20.0
_QUANTILES = (0.1, 0.5, 0.95)


def to_timbre(samples: Floats) -> Floats:
    """Return the bands' mean levels [20], and their deviations [20], relative to the loudest, and qualities [12].

    Qualities: mean and deviation of brightness (octaves above 60 Hz), of flatness and of change from frame to frame;
    three quantiles of loudness under the loudest; the shares of silence, and of power above 4 kHz and below 150 Hz.
    All are of the order of 1.
    """
    starts = np.linspace(0, max(len(samples) - _SIZE, 0), max(1, min(_MOST_FRAMES, len(samples) // _SIZE))).astype(int)
    views = np.lib.stride_tricks.sliding_window_view(np.pad(samples, (0, max(0, _SIZE - len(samples)))), _SIZE)[starts]
    power = np.square(np.abs(np.fft.rfft(views * np.hanning(_SIZE).astype(np.float32)))).astype(np.float64)
    total = power.sum(axis=1)
    decibels = 10 * np.log10(np.maximum(total, _FLOOR) / max(float(total.max()), _FLOOR))
    heard = decibels > _SILENT_DECIBELS
    if total.max() <= _FLOOR or not heard.any():
        return np.zeros(2 * BANDS + QUALITIES, np.float32)
    levels, brightness, flatness, above, below = _to_shape(power[heard])
    changes = np.abs(np.diff(levels, axis=0)).mean(axis=1) if len(levels) > 1 else np.zeros(1)
    qualities = [float(f(each)) for each in (brightness, flatness, changes) for f in (np.mean, np.std)]
    loudness = [float(np.quantile(decibels[heard], at)) / _SPREAD_DECIBELS for at in _QUANTILES]
    silence = 1 - float(heard.mean())
    numbers = np.array([*qualities, *loudness, silence, above, below])
    return np.concatenate([levels.mean(axis=0), levels.std(axis=0), numbers]).astype(np.float32)


def _to_shape(power: npt.NDArray[np.float64]) -> tuple[npt.NDArray[np.float64], ...]:
    """Return the bands' levels, brightness and flatness of each frame, and the shares above and below."""
    hertz = np.fft.rfftfreq(_SIZE, 1 / MUSICNN_RATE)
    edges = np.geomspace(_LOWEST_HERTZ, MUSICNN_RATE / 2, BANDS + 1)
    inside = (hertz[:, None] >= edges[:-1]) & (hertz[:, None] < edges[1:])
    bands = power @ (inside / np.maximum(inside.sum(axis=0), 1))
    levels = np.log10(np.maximum(bands, _FLOOR) / np.maximum(bands.max(axis=1, keepdims=True), _FLOOR) + 1e-6) / 2
    octaves = np.log2(np.maximum(hertz, _LOWEST_HERTZ) / _LOWEST_HERTZ)
    total = np.maximum(power.sum(axis=1), _FLOOR)
    brightness = power @ octaves / total
    flatness = np.exp(np.log(power + _FLOOR).mean(axis=1)) / (power.mean(axis=1) + _FLOOR)
    shares = power.sum(axis=0) / power.sum()
    return levels, brightness, flatness, shares[hertz > 4_000].sum(), shares[hertz < 150].sum()
