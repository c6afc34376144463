"""MERT windows: normalised over the whole recording, never padded, short tails dropped."""

import numpy as np
import pytest

from engine.errors import UnreadableFileError
from engine.formats.audio import read_recording
from engine.inputs import windows
from engine.inputs.windows import MERT_RATE, WINDOW, to_mert_windows
from tests.golden_data import GOLDEN, expected, needs_golden


def noise(length: int) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.random.default_rng(3).normal(0.3, 0.05, length).astype(np.float32)


@pytest.mark.parametrize(
    ("seconds", "lengths"),
    [
        (1.0, [24_000]),
        (4.9, [117_600]),
        (5.0, [120_000]),
        (15.9, [120_000] * 3),
        (16.0, [120_000] * 3 + [24_000]),
        (16.5, [120_000] * 3 + [36_000]),
    ],
)
def test_cutting(seconds: float, lengths: list[int]) -> None:
    found = to_mert_windows(noise(int(seconds * MERT_RATE)))
    assert [len(window) for window in found] == lengths
    assert all(window.dtype == np.float32 for window in found)


def test_normalised_over_the_whole_recording_with_its_dropped_tail() -> None:
    samples = noise(WINDOW + MERT_RATE // 2)
    samples[WINDOW:] += 5
    (window,) = to_mert_windows(samples.copy())
    wide = samples.astype(np.float64)
    expected = (wide - wide.mean()) / np.sqrt(wide.var() + 1e-7)
    np.testing.assert_allclose(window, expected[:WINDOW], atol=1e-5)


def test_a_long_recording_is_normalised_as_a_short_one(monkeypatch: pytest.MonkeyPatch) -> None:
    samples = noise(5 * WINDOW + 77)
    whole = to_mert_windows(samples.copy())
    monkeypatch.setattr(windows, "_AT_ONCE", MERT_RATE)
    for found, expected_window in zip(to_mert_windows(samples), whole, strict=True):
        np.testing.assert_allclose(found, expected_window, rtol=1e-6)


def test_silence_stays_finite() -> None:
    (window,) = to_mert_windows(np.zeros(WINDOW, np.float32))
    assert not window.any()


def test_too_short() -> None:
    with pytest.raises(UnreadableFileError, match="shorter than one second"):
        to_mert_windows(noise(MERT_RATE - 1))


@needs_golden
@pytest.mark.parametrize("key", sorted(key for key in expected() if key.startswith("audio/a")))
def test_as_many_windows_as_the_reference(key: str) -> None:
    with (GOLDEN / key).open("rb") as file:
        found = to_mert_windows(read_recording(file, MERT_RATE).samples)
    assert [1, len(found), 64] == expected()[key]["mert_features_shape"]
