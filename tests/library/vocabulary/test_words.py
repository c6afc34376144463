"""Instruments as pieces of many languages call them."""

import pytest

from engine.library.vocabulary import vocabulary
from engine.library.vocabulary.words import family_of


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("Violin 1", {"violin"}),
        ("Geigen", {"violin"}),
        ("Violini II", {"violin"}),
        ("Acoustic Grand Piano", {"piano"}),
        ("English Horn", {"english_horn"}),
        ("Horn in F", {"horn"}),
        ("Alto saxophone", {"saxophone"}),
        ("Alto", {"alto"}),
        ("скрипка", {"violin"}),
        ("ヴァイオリンとピアノ", {"violin", "piano"}),
        ("箏", {"koto"}),
        ("笛と琴", {"koto"}),
        ("木琴", {"xylophone"}),
        ("月琴", set()),
        ("Track 3", set()),
        ("", set()),
    ],
)
def test_what_pieces_call_instruments(name: str, ids: set[str]) -> None:
    assert vocabulary().instruments_of(name) == ids


def test_families_and_whole_names() -> None:
    assert {"violin", "cello"} < family_of("strings")
    assert family_of("harp") == {"harp"}
    assert vocabulary().whole("double_bass") == ("instrument", "double_bass")
    assert vocabulary().whole("箏") == ("instrument", "koto")
    assert vocabulary().whole("violin sonata") is None
    assert vocabulary().whole("Geige", "key") is None
