"""The resampler equals torchaudio's formula, however the signal is cut into blocks."""

import math

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.formats.resample import Resampler, resample

Samples = npt.NDArray[np.float32]


def by_definition(samples: Samples, old: int, new: int) -> Samples:
    """Sum the windowed sinc around each output sample, in float64, tap by tap."""
    cutoff = min(old, new) * 0.99
    count = math.ceil(len(samples) * new / old)
    result = np.zeros(count)
    places = np.arange(len(samples)) / old
    for i in range(count):
        t = (places - i / new) * cutoff
        near = np.abs(t) < 6
        window = np.cos(t[near] * math.pi / 12) ** 2
        result[i] = np.sum(samples[near] * np.sinc(t[near]) * window) * cutoff / old
    return result.astype(np.float32)


def noise(length: int) -> Samples:
    return np.random.default_rng(7).normal(0, 0.2, length).astype(np.float32)


@pytest.mark.parametrize(("old", "new"), [(44_100, 24_000), (48_000, 16_000), (8_000, 24_000), (22_050, 16_000)])
def test_equals_the_definition(old: int, new: int) -> None:
    samples = noise(old // 10 + 3)
    np.testing.assert_allclose(resample(samples, old, new), by_definition(samples, old, new), atol=2e-5)


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(0, 3000), min_size=1, max_size=12), st.sampled_from([44_100, 48_000, 11_025, 24_000]))
def test_blocks_make_no_difference(lengths: list[int], old: int) -> None:
    samples = noise(sum(lengths))
    resampler = Resampler(old, 24_000)
    parts = [resampler.push(part) for part in np.split(samples, np.cumsum(lengths)[:-1])]
    joined = np.concatenate([*parts, resampler.finish()])
    np.testing.assert_allclose(joined, resample(samples, old, 24_000), atol=1e-6)
    assert len(joined) == math.ceil(len(samples) * 24_000 / old)


@pytest.mark.parametrize("old", [44_101, 5_512, 191_999])
def test_odd_rates_keep_level_and_length(old: int) -> None:
    result = resample(np.ones(old, np.float32), old, 24_000)
    assert abs(len(result) - 24_000) <= 1
    np.testing.assert_allclose(result[100:-100], 1, atol=2e-3)
