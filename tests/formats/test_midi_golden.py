"""MIDI files become the MTF that the reference code gives, byte for byte."""

import hashlib

import pytest

from engine.formats.midi import read_midi, read_mtf
from tests.golden_data import GOLDEN, expected, needs_golden

FILES = sorted(key for key in expected() if key.startswith("midi/"))
TEXTS = sorted(key for key in expected() if key.startswith("boundary/"))


@needs_golden
@pytest.mark.parametrize("key", FILES)
def test_mtf_equals_the_reference(key: str) -> None:
    with (GOLDEN / key).open("rb") as file:
        text = read_midi(file).text
    assert hashlib.sha256(text.encode()).hexdigest() == expected()[key]["text_sha256"]


@needs_golden
@pytest.mark.parametrize("key", TEXTS)
def test_mtf_text_passes_through(key: str) -> None:
    with (GOLDEN / key).open("rb") as file:
        assert read_mtf(file).text.encode() == (GOLDEN / key).read_bytes()
