"""Patches equal those of the reference code, and its oddities are kept."""

import hashlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from unidecode import unidecode

from engine.formats.midi import read_midi
from engine.inputs.patches import PATCH_SIZE, to_patches
from tests.golden_data import GOLDEN, expected, needs_golden

CASES = sorted(
    key
    for key, value in expected().items()
    if "patches" in value and (value.get("text") is not None or key.startswith(("midi/", "boundary/")))
)


def golden_text(key: str) -> str:
    if key.startswith("midi/"):
        with (GOLDEN / key).open("rb") as file:
            return read_midi(file).text
    if key.startswith("boundary/"):
        return (GOLDEN / key).read_text(encoding="utf-8")
    return str(expected()[key]["text"])


@needs_golden
@pytest.mark.parametrize("key", CASES)
def test_patches_equal_the_reference(key: str) -> None:
    patches = to_patches(golden_text(key))
    reference = expected()[key]["patches"]
    assert len(patches) == reference["n"]
    assert hashlib.sha256(patches.tobytes()).hexdigest() == reference["sha256"]


def contents(text: str) -> list[str]:
    """Return what stands in the patches of `text`, without the special ones and the marks."""
    rows = to_patches(text)[1:-1]
    return ["".join(chr(code) for code in row if code > 2) for row in rows]


@pytest.mark.parametrize("title", ["Dvořák: Žalm č. 3", "Ноктюрн ми-бемоль", "茉莉花 ~ さくら", "Ode « ſo » — Ⅳ ♭♯"])
def test_what_is_no_ascii_is_transliterated_as_in_the_whole(title: str) -> None:
    text = "T:{}\nK:C\n[V:1]CDEF|\n"
    assert to_patches(text.format(title)).tobytes() == to_patches(text.format(unidecode(title))).tobytes()


def test_special_patches_and_marks() -> None:
    first, patch, last = to_patches("K:C\n")
    assert first.tolist() == [1] * 64
    assert patch.tolist() == [1, *b"K:C\n", 2] + [0] * 58
    assert last.tolist() == [1] + [2] * 63


def test_a_long_patch_loses_its_end_mark() -> None:
    patch = to_patches("%%" + "x" * 100)[1]
    assert patch[0] == 1
    assert patch[-1] == ord("x")


@pytest.mark.parametrize(
    ("text", "patches"),
    [
        ("L:1/8\nK:C\n", ["K:C\n"]),
        ("[V:1]A|[V:2]B|\n", ["[V:1]A|", "[V:2]B|\n"]),
        ("|:A|B:|\n", ["|:A|", "B:|\n"]),
        ("A|B|lost\n", ["A|", "B|\n"]),
        ("no barline\n", []),
        ("2A:||:B|C|\n", ["2A:|", "|:B", "|C", "|\n\n"]),
        ("A:||:B|C|\n", ["A:||:B|C|\n"]),
        ("||\n", []),
        ("||", []),
        ("\n\n", []),
        ("K:D\n[V:1]é|", ["K:D\n", "[V:1]e|\n"]),
        ('V:1 nm="ギター・ソロ"', ['V:1 nm="gitasoro"']),
    ],
)
def test_bars(text: str, patches: list[str]) -> None:
    assert contents(text) == patches


@pytest.mark.parametrize(
    ("text", "patches"),
    [
        (
            "ticks_per_beat 480\nnote_on 0 0 60 64\nnote_on 0 0 64 64\nnote_off 9 0 60 0\nend_of_track 0",
            ["ticks_per_beat 480\n", "note_on 0 0 60 64\t0 0 64 64\n", "note_off 9 0 60 0\n", "end_of_track 0"],
        ),
        (
            "ticks_per_beat 96\n" + "control_change 0 0 7 100\n" * 4,
            ["ticks_per_beat 96\n", "control_change 0 0 7 100\t0 0 7 100\t0 0 7 100\t0 0 7 100\n"],
        ),
        (
            "ticks_per_beat 96\n" + "note_on 1000 0 60 100\n" * 4,
            ["ticks_per_beat 96\n", "note_on 1000 0 60 100\t1000 0 60 100\t1000 0 60 100\n", "note_on 1000 0 60 100\n"],
        ),
    ],
)
def test_messages_of_one_type_share_a_patch(text: str, patches: list[str]) -> None:
    assert contents(text) == patches


@given(st.text(alphabet=st.sampled_from("ab|:[]\n %V1é音\ud800\x00"), max_size=200))
def test_any_text_gives_framed_patches(text: str) -> None:
    patches = to_patches(text)
    assert patches.dtype == np.uint8
    assert patches.shape == (len(patches), PATCH_SIZE)
    assert (patches[:, 0] == 1).all()
    assert patches.max() < 128
