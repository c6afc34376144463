"""What is heard of a MIDI file: pitches above all, measured in the sound."""

import time

import numpy as np
import numpy.typing as npt
import pytest

from engine.errors import PreviewError
from engine.preview.sound import midi_to_samples
from engine.synthesis.waves import RATE
from resources import resource_path
from tests.synthesis.samples import note, to_midi

Samples = npt.NDArray[np.float32]
DRUMS = 9


def cents_off(samples: Samples, key: int) -> float:
    """Return how far the strongest partial is from the nearest of the first eight that a key has, in cents."""
    wave = samples.mean(axis=1)
    spectrum = np.abs(np.fft.rfft(wave * np.hanning(len(wave)), 1 << 19))
    strongest = float(np.argmax(spectrum)) * RATE / (1 << 19)
    expected = 440.0 * 2.0 ** ((key - 69) / 12)
    partial = min(max(round(strongest / expected), 1), 8)
    return float(1200 * np.log2(strongest / expected / partial))


def loudness(samples: Samples, begin: float, end: float) -> float:
    return float(np.sqrt(np.mean(samples[round(begin * RATE) : round(end * RATE)] ** 2)))


@pytest.mark.parametrize("key", [40, 52, 60, 64, 67, 72, 79])
@pytest.mark.parametrize("program", [0, 6, 19, 24, 40, 42, 75, 56, 68, 71, 73])
def test_every_key_sounds_at_its_pitch(program: int, key: int) -> None:
    samples, _ = midi_to_samples(to_midi((0, bytes((0xC0, program))), *note(key)), 5.0)
    assert abs(cents_off(samples[RATE // 5 : RATE], key)) < 20


def test_a_long_note_is_held_by_its_loop_and_silent_after_its_release() -> None:
    samples, length = midi_to_samples(to_midi((0, b"\xc0\x13"), *note(60, 0, 20)), 60.0)
    assert length == pytest.approx(20.0, abs=0.01)
    assert loudness(samples, 18, 19) == pytest.approx(loudness(samples, 2, 3), rel=0.3)
    assert abs(cents_off(samples[18 * RATE : 19 * RATE], 60)) < 20
    later, _ = midi_to_samples(to_midi((0, b"\xc0\x13"), *note(60, 0, 1), *note(60, 6, 7)), 60.0)
    assert loudness(later, 4, 5.9) < loudness(later, 0.2, 1) / 1000


def test_channels_are_placed_by_their_pan_and_weighed_by_their_volume() -> None:
    left, _ = midi_to_samples(to_midi((0, b"\xb0\x0a\x00"), *note(60)), 2.0)
    right, _ = midi_to_samples(to_midi((0, b"\xb0\x0a\x7f"), *note(60)), 2.0)
    assert np.abs(left[:, 1]).max() < np.abs(left[:, 0]).max() / 20
    assert np.abs(right[:, 0]).max() < np.abs(right[:, 1]).max() / 20
    swell = to_midi((0, b"\xc0\x13"), (0, b"\xb0\x0b\x20"), (0, b"\x90\x3c\x64"), (2, b"\xb0\x0b\x7f"), *note(72, 4, 5))
    samples, _ = midi_to_samples(swell, 4.0)
    assert loudness(samples, 3, 4) > 8 * loudness(samples, 1, 1.9)


def test_the_pedal_holds_notes() -> None:
    pedalled = to_midi((0, b"\xb0\x40\x7f"), *note(60, 0, 0.5), (3, b"\xb0\x40\x00"))
    assert midi_to_samples(pedalled, 9.0)[1] == pytest.approx(3.0, abs=0.01)
    assert midi_to_samples(to_midi(*note(60, 0, 0.5)), 9.0)[1] == pytest.approx(0.5, abs=0.01)


def test_a_bend_bends() -> None:
    bent = to_midi((0, b"\xc0\x13"), (0, b"\xe0\x00\x60"), *note(60))  # half of two semitones upwards
    assert abs(cents_off(midi_to_samples(bent, 5.0)[0][RATE // 5 : RATE], 61)) < 20
    sliding = to_midi((0, b"\xc0\x13"), (0, b"\x90\x3c\x64"), (1, b"\xe0\x7f\x7f"), (3, b"\x80\x3c\x00"))
    samples, _ = midi_to_samples(sliding, 5.0)
    assert abs(cents_off(samples[RATE // 5 : RATE], 60)) < 20
    assert abs(cents_off(samples[2 * RATE : 3 * RATE], 62)) < 20


@pytest.mark.parametrize("key", [36, 38, 42, 49])
def test_drums_are_struck_however_short(key: int) -> None:
    samples, _ = midi_to_samples(to_midi(*note(key, 0, 0, channel=DRUMS)), 5.0)
    assert loudness(samples, 0, 0.1) > 0.01


def test_a_closed_hi_hat_ends_an_open_one() -> None:
    opened = midi_to_samples(to_midi(*note(46, 0, 0.1, channel=DRUMS)), 5.0)[0]
    closed = to_midi(*note(46, 0, 0.1, channel=DRUMS), *note(42, 0.3, 0.4, channel=DRUMS))
    ended = midi_to_samples(closed, 5.0)[0]
    assert loudness(ended, 0.6, 1.0) / loudness(ended, 0, 0.2) < 0.5 * loudness(opened, 0.6, 1.0) / loudness(
        opened, 0, 0.2
    )


def test_an_unknown_bank_falls_back() -> None:
    strange = to_midi((0, b"\xb0\x00\x63"), (0, b"\xc0\x49"), *note(72))
    assert np.allclose(midi_to_samples(strange, 3.0)[0], midi_to_samples(to_midi((0, b"\xc0\x49"), *note(72)), 3.0)[0])
    kit, _ = midi_to_samples(to_midi((0, b"\xc9\x7e"), *note(38, channel=DRUMS)), 3.0)
    assert np.abs(kit).max() == pytest.approx(0.8)


def test_tempos_and_frames_are_minded() -> None:
    slow = to_midi((0, b"\xff\x51\x03\x0f\x42\x40"), *note(60))
    assert midi_to_samples(slow, 9.0)[1] == pytest.approx(2.0, abs=0.01)
    frames = to_midi(*note(60), division=-(25 << 8) + 40)  # 960 ticks are 0.96 s of 25 frames of 40 ticks
    assert midi_to_samples(frames, 9.0)[1] == pytest.approx(0.96, abs=0.01)
    assert midi_to_samples(to_midi(*note(60), division=0), 9.0)[1] > 0


def test_a_file_cut_off_in_the_middle_still_sounds() -> None:
    midi = resource_path("samples", "canon_in_d.mid").read_bytes()
    samples, length = midi_to_samples(midi[: len(midi) * 3 // 5], 5.0)
    assert length > 1
    assert np.abs(samples).max() == pytest.approx(0.8)


def test_a_piece_that_begins_late_is_told_in_a_sentence() -> None:
    with pytest.raises(PreviewError, match="is silent for its first"):
        midi_to_samples(to_midi(*note(60, 100, 101)), 60.0)


def test_a_flood_of_notes_takes_bounded_time() -> None:
    events = [(each / 2000, bytes((0x90 | each % 8, 21 + each % 88, 90))) for each in range(20_000)]
    begun = time.process_time()
    samples, _ = midi_to_samples(to_midi(*events), 12.0)
    assert time.process_time() - begun < 30
    assert np.isfinite(samples).all()
