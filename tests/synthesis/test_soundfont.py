"""SoundFonts: the one that ships and a small one, whole and damaged."""

from pathlib import Path

import numpy as np
import pytest

from engine.errors import UnreadableFileError
from engine.formats.midi.messages import read_sequence
from engine.synthesis.performance import to_performance
from engine.synthesis.rendering import Synthesizer
from engine.synthesis.soundfont import DRUM_BANK, Generator, load_soundfont
from engine.synthesis.waves import RATE, Samples, Waves, to_step
from resources import resource_path
from tests.synthesis.samples import note, to_midi, to_soundfont, write_soundfont

SHIPPED = resource_path("soundfont", "FluidR3Mono_GM.sf3")


def play(path: Path, midi: bytes) -> Samples:
    return Synthesizer(load_soundfont(path)).render(to_performance(read_sequence(midi)).notes, 10.0)


def test_the_font_that_ships_has_every_program() -> None:
    font = load_soundfont(SHIPPED)
    assert {(0, program) for program in range(128)} <= set(font.presets)
    assert (DRUM_BANK, 0) in font.presets
    waves = Waves(font)
    for region in font.regions(0, 40, 60, 100):
        assert waves.source(region, to_step(region, 60)).length > 1000


def test_zones_add_up(tmp_path: Path) -> None:
    font = load_soundfont(write_soundfont(tmp_path))
    (low,), (high,) = font.regions(0, 0, 50, 100), font.regions(0, 0, 69, 100)
    assert font.regions(0, 0, 100, 100) == ()
    assert low.values[Generator.PAN] == -500
    assert high.values[Generator.PAN] == 0
    assert [region.values[Generator.ROOT_KEY] for region in (low, high)] == [69, 69]
    assert high.values[Generator.COARSE_TUNE] == 1
    assert to_step(high, 68) == pytest.approx(1.0)
    assert font.regions(7, 99, 69, 100) == font.regions(0, 0, 69, 100)


def test_a_loop_goes_on_without_a_seam_and_a_wave_without_one_ends(tmp_path: Path) -> None:
    path = write_soundfont(tmp_path)
    held = play(path, to_midi(*note(68, 0, 3)))[: 3 * RATE, 0]
    sine = np.sin(2 * np.pi * np.arange(3 * RATE) / 100)
    assert np.abs((held / np.abs(held).max() - sine)[RATE:-100]).max() < 0.01
    ended = play(path, to_midi((0, b"\xc0\x05"), *note(69, 0, 3)))
    assert np.abs(ended[:4400]).max() > 0.1
    assert np.abs(ended[4500:]).max(initial=0.0) == 0.0


def test_a_damaged_font_is_told_in_a_sentence_or_plays(tmp_path: Path) -> None:
    whole = to_soundfont()
    refused = 0
    random = np.random.default_rng(3)
    tables = whole.index(b"pdta")
    for number in range(300):
        damaged = bytearray(whole)
        if number < 100:
            del damaged[int(random.integers(len(damaged))) :]
        else:
            for _ in range(4):
                damaged[int(random.integers(tables, len(damaged)))] = int(random.integers(256))
        path = tmp_path / "damaged.sf2"
        path.write_bytes(damaged)
        try:
            heard = play(path, to_midi(*note(60, 0, 0.5), (0.5, b"\xc0\x05"), *note(70, 0.5, 1)))
        except UnreadableFileError:
            refused += 1
        else:
            assert np.isfinite(heard).all()
    assert 50 < refused < 300
