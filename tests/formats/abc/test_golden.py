"""Against the reference: every tune's interleaved ABC."""

import hashlib
from pathlib import Path

import pytest

from engine.formats.abc import read_abc
from tests.golden_data import GOLDEN, expected, needs_golden

_TUNES = {name: row for name, row in expected().items() if name.startswith("abc/")}

pytestmark = needs_golden


def _text(name: str) -> str:
    with Path(GOLDEN / name).open("rb") as file:
        return read_abc(file).text


@pytest.mark.parametrize("name", _TUNES)
def test_interleaved_abc_is_that_of_the_reference(name: str) -> None:
    text = _text(name)
    assert text == _TUNES[name]["text"]
    assert hashlib.sha256(text.encode()).hexdigest() == _TUNES[name]["text_sha256"]


def test_converting_leaves_no_trace_for_the_next() -> None:
    names = list(_TUNES)
    first = [_text(name) for name in names]
    assert [_text(name) for name in reversed(names)] == first[::-1]
