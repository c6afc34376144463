"""Parts as stems: together they are the piece, each alone is its part, and another speed is not another pitch."""

import math
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.preview.requests import Sound
from engine.preview.sound import midi_to_samples, sound_midi
from engine.synthesis.waves import RATE
from tests.synthesis.samples import note, to_midi

DUET = to_midi(
    (0, b"\xc0\x49"),
    (0, b"\xc1\x2a"),
    *sorted([*note(72, 0, 1), *note(48, 0.5, 2, channel=1)], key=lambda each: each[0]),
)


def stems(sound: Sound) -> list[npt.NDArray[np.float64]]:
    return [np.load(stem.samples) / 32767.0 * stem.gain for stem in sound.stems]


def pitch(samples: npt.NDArray[np.float64]) -> int:
    """Return the key, from C as 0, that the strongest partial is nearest to."""
    wave = samples.mean(axis=1)
    spectrum = np.abs(np.fft.rfft(wave * np.hanning(len(wave)), 1 << 18))
    return round(69 + 12 * math.log2(float(np.argmax(spectrum)) * RATE / (1 << 18) / 440)) % 12


def test_stems_are_the_parts_and_together_the_piece(tmp_path: Path) -> None:
    sound = sound_midi(DUET, 60.0, tmp_path)
    flute, cello = stems(sound)
    assert [stem.name for stem in sound.stems] == ["Flute", "Cello"]
    whole, length = midi_to_samples(DUET, 60.0)
    mix = np.zeros_like(whole)
    mix[: len(flute)] += flute
    mix[: len(cello)] += cello
    assert np.abs(mix - whole).max() < 2e-3
    assert sound.length >= length
    assert pitch(flute[: RATE // 2]) == 0
    assert not cello[: RATE // 4].any()
    assert sound.roll is not None
    assert sound.roll.keys.tolist() == [72, 48]
    assert sound.roll.stems.tolist() == [0, 1]


def test_half_the_speed_is_twice_as_long_at_the_same_pitch(tmp_path: Path) -> None:
    sound = sound_midi(DUET, 60.0, tmp_path, speed=0.5)
    assert sound.roll is not None
    assert sound.roll.onsets.tolist() == pytest.approx([0.0, 1.0], abs=0.01)
    assert sound.roll.ends.tolist() == pytest.approx([2.0, 4.0], abs=0.01)
    flute = stems(sound)[0]
    assert pitch(flute[RATE : 2 * RATE]) == 0


def test_of_many_parts_the_smallest_are_one(tmp_path: Path) -> None:
    events = [event for channel in range(15) for event in note(40 + channel, 0, 0.2, channel=channel)]
    sound = sound_midi(to_midi(*sorted(events, key=lambda each: each[0])), 60.0, tmp_path)
    assert len(sound.stems) == 12
    assert sound.stems[-1].name == ""
