"""Interleaving: the rules one by one, and the same result as the published functions."""

import contextlib
import io
import re

import pytest
from abctoolkit import rotate, utils

from engine.formats.interleaved import MisalignedVoicesError, SilentScoreError, is_interleaved, to_interleaved
from engine.formats.musicxml.container import unpack
from engine.formats.musicxml.conversion import to_abc
from engine.formats.musicxml.document import parse_score
from tests.golden_data import GOLDEN, expected, needs_golden

_HEADER = "X:1\nT:Title\nC:Composer\nZ:Words\n%%score 1 2\nL:1/8\nM:4/4\nK:C\nV:1 treble \n%%MIDI program 1\n"
_CONVERTED = [name for name, row in expected().items() if name.startswith("scores/") and row["reference"] == "converts"]


def _lines(*voices: str) -> list[str]:
    music = "".join(f"V:{number}\n{voice}\n" for number, voice in enumerate(voices, 1))
    return to_interleaved(_HEADER + music).split("V:1 treble \n")[1].splitlines()


def _published(abc: str) -> str:
    """Return what abctoolkit's functions make of ABC, called as the published pipeline calls them."""
    lines = [line for line in abc.splitlines(keepends=True) if line.strip()]
    lines = utils.remove_information_field(lines, ["X:", "T:", "C:", "W:", "w:", "Z:", "%%MIDI"])
    lines = utils.remove_bar_no_annotations(lines)
    for number, line in enumerate(lines):
        for quote in re.findall(utils.Quote_re, line) if line[1:2] != ":" and not line.startswith("%") else []:
            if any(barline in quote for barline in utils.Barlines):
                lines[number] = lines[number].replace(quote, "")
    with contextlib.redirect_stdout(io.StringIO()):
        stripped, _ = utils.strip_empty_bars(lines)
    return "".join(rotate.rotate_abc(stripped))


def test_the_header_loses_names_and_numbers() -> None:
    assert to_interleaved(_HEADER + "V:1\nCDEF|\n") == "%%score 1 2\nL:1/8\nM:4/4\nK:C\nV:1 treble \n[V:1]CDEF|\n"


def test_bars_of_all_voices_share_a_line() -> None:
    assert _lines("|: C4 | D4 :|", "|: E4 | F4 :|") == ["[V:1]|:C4|[V:2]|:E4|", "[V:1]D4:|[V:2]F4:|"]


def test_lyrics_and_bar_numbers_are_dropped() -> None:
    assert _lines("C4 | D4 | %2\nw: a b|\nE4 |] %3") == ["[V:1]C4|", "[V:1]D4|", "[V:1]E4|]"]


def test_endings_stay_with_their_barline() -> None:
    assert _lines("C4 |1 D4 :|2 E4 |]") == ["[V:1]C4|1", "[V:1]D4:|2", "[V:1]E4|]"]


def test_a_field_before_the_first_barline_is_a_prefix() -> None:
    assert _lines("[K:G] |: C4 | D4 |") == ["[V:1][K:G]|:C4|", "[V:1]D4|"]


def test_quotes_that_hold_a_barline_are_dropped() -> None:
    assert _lines('"^a|b" C4 | "^ok" D4 |') == ["[V:1]C4|", '[V:1]"^ok" D4|']


def test_silent_bars_at_both_ends_are_dropped() -> None:
    assert _lines('|: z4 | C4 | z4 | "^fine" z4 |]', "|: x4 | x4 | E4 | z4 |]") == [
        "[V:1]|:C4|[V:2]|:x4|",
        "[V:1]z4|][V:2]E4|]",
    ]


def test_a_chord_symbol_keeps_the_first_bar_but_not_the_last() -> None:
    assert _lines('"C" z4 | C4 | "G" z4 |') == ['[V:1]"C" z4|', "[V:1]C4|", '[V:1]"G" z4|']


def test_two_barlines_in_a_row_shift_bars_as_in_the_reference() -> None:
    bars = " | ".join(["C2 D2 E2 F2 G2 A2 B2"] * 9)
    abc = _HEADER + f"V:1\nG8 || | {bars} || | c4 |]\n"
    text = to_interleaved(abc)
    assert text == _published(abc)
    assert "[V:1]|  C2 D2 E2 F2 G2 A2 B2  \n \n[V:1]|" in text
    assert is_interleaved(text)


def test_voices_of_different_length() -> None:
    with pytest.raises(MisalignedVoicesError):
        _lines("C4 | D4 |", "E4 |")


@pytest.mark.parametrize("voice", ["z4 | z4 |", "z4 | x4 |]"])
def test_nothing_sounds(voice: str) -> None:
    with pytest.raises(SilentScoreError):
        _lines(voice)


def test_no_voice_at_all() -> None:
    with pytest.raises(SilentScoreError):
        to_interleaved("")


def test_interleaved_text_is_recognised() -> None:
    assert is_interleaved(to_interleaved(_HEADER + "V:1\nC4 | D4 |\n"))
    assert not is_interleaved(_HEADER + "[V:1]C4|\n")
    assert not is_interleaved("L:1/8\nK:C\nC4|\n")
    assert not is_interleaved("K:C\n[V:1]C4|\nD4|\nE4|\n")
    assert not is_interleaved("K:C\n[V:1]C4|\n[V:2]D4|\n")
    assert not is_interleaved("")


@needs_golden
@pytest.mark.parametrize("name", _CONVERTED)
def test_the_published_functions_give_the_same(name: str) -> None:
    abc = to_abc(parse_score(unpack((GOLDEN / name).read_bytes())[0]))
    assert to_interleaved(abc) == _published(abc)
