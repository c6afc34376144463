"""What is saved of a search is what is asked again, and what is not understood is said."""

import json

import pytest

from engine.errors import LibraryError
from engine.modality import Modality
from engine.search.filters import Filters, Range
from engine.search.saved import NamedExample, SavedQuery, from_value, to_value

QUERIES = [
    SavedQuery(),
    SavedQuery("ein festlicher Choral 静かな", (Modality.SCORE, Modality.MIDI)),
    SavedQuery(filters=Filters(key=("h-Moll",), tempo=Range(60, None), instruments=("flute", "harp"), fits=(57, 84))),
    SavedQuery(
        typed=('key:"D minor"',),
        filters=Filters(
            key=("h-Moll",),
            kinds=(Modality.MIDI,),
            rating=Range(3),
            tags=("choir",),
            without=(Filters(folders=("a",)),),
        ),
    ),
    SavedQuery("x", filters=Filters(lyrics=False, estimated_keys=False, shortest_note=0.0625, duration=Range(None, 2))),
    SavedQuery(
        like=(NamedExample("ab", "Valse triste", Modality.AUDIO, -2.0), NamedExample("cd", path="/a.mid", tune=3))
    ),
]


@pytest.mark.parametrize("query", QUERIES)
def test_round_trip(query: SavedQuery) -> None:
    value = to_value(query)
    assert from_value(value) == query
    assert to_value(from_value(value)) == value
    assert json.loads(value)["version"] == 1


def test_only_what_is_asked_is_kept() -> None:
    assert to_value(SavedQuery("jig", filters=Filters(metre=("6/8",)))) == (
        '{"filters": {"metre": ["6/8"]}, "text": "jig", "version": 1}'
    )


def test_kinds_of_numbers_come_back() -> None:
    found = from_value('{"version": 1, "filters": {"tempo": {"least": 60}}}')
    assert found.filters is not None
    assert found.filters.tempo == Range(60.0)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "[]",
        "null",
        "{}",
        '{"version": 1, "colour": "red"}',
        '{"version": 1, "text": 5}',
        '{"version": 1, "kinds": ["smell"]}',
        '{"version": 1, "filters": {"tempo": 5}}',
        '{"version": 1, "filters": {"fits": [1]}}',
        '{"version": 1, "filters": {"key": "G major"}}',
        '{"version": 1, "filters": {"leap": true}}',
    ],
)
def test_what_is_not_understood_is_one_sentence(value: str) -> None:
    with pytest.raises(LibraryError, match="does not understand"):
        from_value(value)


def test_what_a_newer_incipit_saved_is_left_to_it() -> None:
    with pytest.raises(LibraryError, match="newer Incipit"):
        from_value('{"version": 2, "text": "x"}')
