"""Against the reference: every score's interleaved ABC, and sense where the reference fails."""

import contextlib
import hashlib
import io
import re
from pathlib import Path

import pytest

from engine.formats.musicxml import read_musicxml
from engine.formats.musicxml.container import unpack
from engine.formats.musicxml.document import parse_score
from tests.formats.musicxml.scores import body, count_notes, count_pitches
from tests.golden_data import GOLDEN, expected, needs_golden

_SCORES = {name: row for name, row in expected().items() if name.startswith("scores/")}
_CONVERTED = [name for name, row in _SCORES.items() if row["reference"] == "converts"]
_FAILED = [name for name, row in _SCORES.items() if row["reference"] == "fails"]

pytestmark = needs_golden


def _text(name: str) -> str:
    with Path(GOLDEN / name).open("rb") as file:
        return read_musicxml(file).text


@pytest.mark.parametrize("name", _CONVERTED)
def test_interleaved_abc_is_that_of_the_reference(name: str) -> None:
    row, text = _SCORES[name], _text(name)
    if row["text"] is not None:
        assert text == row["text"]
    assert hashlib.sha256(text.encode()).hexdigest() == row["text_sha256"]


@pytest.mark.parametrize("name", _FAILED)
def test_scores_that_the_reference_rejects_keep_all_notes(name: str) -> None:
    tree = parse_score(unpack((GOLDEN / name).read_bytes())[0])
    assert count_notes(_text(name)) == count_pitches(tree) > 0


@pytest.mark.parametrize("name", _FAILED)
def test_scores_that_the_reference_rejects_have_aligned_bars(name: str) -> None:
    from abctoolkit.duration import calculate_bartext_duration

    lines = body(_text(name))
    assert lines
    for line in lines:
        bars = [re.sub(r"[:|\]]*\|[:|\]]*[\d,]*$", "", bar) for bar in re.split(r"\[V:\d+\]", line)[1:]]
        with contextlib.redirect_stdout(io.StringIO()):
            durations = {calculate_bartext_duration(bar) for bar in bars}
        assert len(durations) == 1, line


def test_converting_leaves_no_trace_for_the_next() -> None:
    names = ["scores/s013.mxl", "scores/s056.musicxml", "scores/s059.musicxml", "scores/s050.musicxml"]
    first = [_text(name) for name in names]
    assert [_text(name) for name in reversed(names)] == first[::-1]
