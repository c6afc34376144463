"""Log-mel windows follow librosa's definition and musicnn's framing."""

import numpy as np
import numpy.typing as npt
import pytest

from engine.errors import UnreadableFileError
from engine.inputs import mel
from engine.inputs.mel import MUSICNN_RATE, WINDOW_FRAMES, to_log_mel, to_musicnn_windows


def tone(hertz: float, seconds: float) -> npt.NDArray[np.float32]:
    times = np.arange(int(seconds * MUSICNN_RATE)) / MUSICNN_RATE
    return (0.5 * np.sin(2 * np.pi * hertz * times)).astype(np.float32)


def test_frame_equals_the_definition() -> None:
    samples = np.random.default_rng(5).normal(0, 0.1, MUSICNN_RATE).astype(np.float32)
    frame = samples[256 * 10 - 256 : 256 * 10 + 256].astype(np.float64)
    hann = np.hanning(513)[:-1]
    power = np.abs(np.fft.rfft(frame * hann)) ** 2
    # Slaney's filters in the linear range: the second one rises from edge 1 to edge 2 and falls to edge 3.
    top = 15 + np.log(8) / (np.log(6.4) / 27)
    edges = np.arange(98) * top / 97 * (200 / 3)
    bins = np.arange(257) * MUSICNN_RATE / 512
    triangle = np.interp(bins, edges[1:4], [0, 1, 0], left=0, right=0) * 2 / (edges[3] - edges[1])
    assert to_log_mel(samples)[10, 1] == pytest.approx(np.log10(10_000 * (power @ triangle) + 1), abs=1e-5)


@pytest.mark.parametrize(("hertz", "band"), [(440.0, 13), (4000.0, 74)])
def test_a_tone_is_loudest_in_its_band(hertz: float, band: int) -> None:
    assert abs(int(to_log_mel(tone(hertz, 2)).mean(axis=0).argmax()) - band) <= 1


@pytest.mark.parametrize(("seconds", "windows"), [(1.0, 1), (2.9, 1), (3.0, 1), (3.5, 1), (4.5, 2), (60.0, 20)])
def test_windows(seconds: float, windows: int) -> None:
    result = to_musicnn_windows(tone(440, seconds))
    assert result.shape == (windows, WINDOW_FRAMES, 96)
    assert result.dtype == np.float32


def test_the_last_window_reaches_back() -> None:
    samples = np.random.default_rng(2).normal(0, 0.1, int(4.5 * MUSICNN_RATE)).astype(np.float32)
    frames = to_log_mel(samples)
    np.testing.assert_array_equal(to_musicnn_windows(samples)[1], frames[-WINDOW_FRAMES:])


def test_too_short() -> None:
    with pytest.raises(UnreadableFileError, match="shorter than one second"):
        to_musicnn_windows(tone(440, 0.9))


def test_blocks_make_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    for count in (16_000, 16_001, 16_127, 16_128, 16_255):
        samples = np.random.default_rng(3).normal(0, 0.1, count).astype(np.float32)
        whole = to_log_mel(samples)
        monkeypatch.setattr(mel, "_FRAMES_AT_ONCE", 7)
        np.testing.assert_allclose(to_log_mel(samples), whole, atol=1e-6)
        monkeypatch.undo()
