"""How loud a recording is, in LUFS by ITU-R BS.1770-4."""

from functools import cache

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]
Powers = npt.NDArray[np.float64]

_STEPS_A_SECOND = 10
_LOWEST_RATE = 1_000
_STEPS_A_BLOCK = 4
_ABSOLUTE_GATE = -70.0
_RELATIVE_GATE = -10.0
_OFFSET = -0.691
# Of five channels and an LFE (the fourth, which does not count), those behind the listener count more.
_SURROUND = {5: (1.0, 1.0, 1.0, 1.41, 1.41), 6: (1.0, 1.0, 1.0, 0.0, 1.41, 1.41)}
_SILENT = 1e-12
# The two filters of the standard by their analogue corner frequencies, for any sample rate (as libebur128 does).
_SHELF_HERTZ, _SHELF_GAIN, _SHELF_Q = 1681.974450955533, 3.999843853973347, 0.7071752369554196
_HIGH_PASS_HERTZ, _HIGH_PASS_Q = 38.13547087602444, 0.5003270373238773


class LoudnessMeter:
    """Takes a recording block by block; a block overlaps the next by three quarters, as the standard wants it.

    Blocks are weighted in frequency, in steps of a tenth of a second: on music that differs from filtering them in time
    by less than 0.1 LU.
    """

    def __init__(self) -> None:
        self._rate = 0
        self._waiting: Samples = np.zeros((0, 0), np.float32)
        self._powers: list[Powers] = []

    def push(self, rate: int, channels: Samples) -> None:
        """Take float32 samples `[c, n]`; what waits is left out where the rate or their number changes."""
        if rate < _LOWEST_RATE:
            return
        if rate != self._rate or len(channels) != len(self._waiting):
            self._rate, self._waiting = rate, channels[:, :0]
        step = round(rate / _STEPS_A_SECOND)
        samples = np.concatenate([self._waiting, channels], axis=1) if self._waiting.size else channels
        whole = samples.shape[1] // step
        self._waiting = samples[:, whole * step :].copy()
        if whole:
            self._powers.append(_weighted_powers(samples[:, : whole * step].reshape(len(channels), whole, step), rate))

    def loudness(self) -> float | None:
        """Return the integrated loudness in LUFS; None for silence, and for less than 0.4 seconds."""
        steps = np.concatenate(self._powers) if self._powers else np.zeros(0)
        if len(steps) < _STEPS_A_BLOCK:
            return None
        blocks = np.convolve(steps, np.full(_STEPS_A_BLOCK, 1 / _STEPS_A_BLOCK), "valid")
        blocks = blocks[_to_lufs(blocks) > _ABSOLUTE_GATE]
        if not len(blocks):
            return None
        blocks = blocks[_to_lufs(blocks) > _to_lufs(blocks.mean()) + _RELATIVE_GATE]
        return round(float(_to_lufs(blocks.mean())), 2)


def _to_lufs(powers: Powers | np.floating) -> Powers:
    return np.asarray(_OFFSET + 10 * np.log10(np.maximum(powers, _SILENT)))


def _weighted_powers(steps: Samples, rate: int) -> Powers:
    """Return the sum over channels [k] of the mean square of K-weighted samples `[c, k, n]`."""
    weights = _to_weights(rate, steps.shape[2])
    total = np.zeros(steps.shape[1])
    for weight, channel in zip(_SURROUND.get(len(steps), (1.0,) * len(steps)), steps, strict=True):
        if weight:
            spectrum = np.fft.rfft(channel)
            total += weight * (np.square(spectrum.real) + np.square(spectrum.imag)) @ weights
    return total


@cache
def _to_weights(rate: int, size: int) -> Samples:
    """Return what each bin of a transform of `size` samples adds to the mean square, float32 `[size // 2 + 1]`."""
    turn = np.exp(-2j * np.pi * np.fft.rfftfreq(size))
    response = np.ones(len(turn), np.complex128)
    for numerator, denominator in (_shelf(rate), _high_pass(rate)):
        response *= np.polyval(numerator[::-1], turn) / np.polyval(denominator[::-1], turn)
    both_sides = np.full(len(turn), 2.0)
    both_sides[0] = 1
    if size % 2 == 0:
        both_sides[-1] = 1
    return np.asarray(np.square(np.abs(response)) * both_sides / size**2, np.float32)


def _shelf(rate: int) -> tuple[list[float], list[float]]:
    k = float(np.tan(np.pi * min(_SHELF_HERTZ, 0.49 * rate) / rate))
    high = 10 ** (_SHELF_GAIN / 20)
    band = high**0.4996667741545416
    scale = 1 + k / _SHELF_Q + k * k
    numerator = [high + band * k / _SHELF_Q + k * k, 2 * (k * k - high), high - band * k / _SHELF_Q + k * k]
    denominator = [1.0, 2 * (k * k - 1) / scale, (1 - k / _SHELF_Q + k * k) / scale]
    return [each / scale for each in numerator], denominator


def _high_pass(rate: int) -> tuple[list[float], list[float]]:
    k = float(np.tan(np.pi * _HIGH_PASS_HERTZ / rate))
    scale = 1 + k / _HIGH_PASS_Q + k * k
    return [1.0, -2.0, 1.0], [1.0, 2 * (k * k - 1) / scale, (1 - k / _HIGH_PASS_Q + k * k) / scale]
