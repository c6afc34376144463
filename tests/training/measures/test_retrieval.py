"""Descriptions, how many pieces they fit, and the baselines."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from engine.training.measures.asking.askers import NOT_FOUND, Similarities
from engine.training.measures.asking.descriptions import (
    ask_by_key_and_metre,
    ask_by_title,
    composer_of,
    describe,
    to_wording,
    wordings,
)
from engine.training.measures.asking.retrieval import measure_retrieval, some_of
from engine.training.measures.baselines.captions import write_caption
from engine.training.measures.baselines.names import open_names
from engine.training.measures.material import Entry, Material
from tests.training.measures.entries import SCORE, make_entry

IN_THREE = SCORE.replace("6/8", "3/4")


def songs() -> list[Entry]:
    return [
        make_entry("openscore_lieder/1", title="Erlkönig", composer="Schubert, Franz"),
        make_entry("openscore_lieder/2", title="Ave Maria", composer="Schubert, Franz"),
        make_entry("openscore_lieder/3", title="Ave Maria", composer="Gounod, Charles", score=IN_THREE),
        make_entry("openscore_lieder/4", title="", composer="anonymous", facts={"key": "E minor"}),
        make_entry("openscore_lieder/5", title="Mignon", facts={"key_estimated": True}),
    ]


class Judge:
    """Finds the pieces that it was told to find for a text."""

    name = "judge"

    def __init__(self, right: Mapping[str, Sequence[int]]) -> None:
        self._right = right

    def select(self, entries: Sequence[Entry]) -> list[Entry]:
        return list(entries)

    def similarities(self, texts: Sequence[str], entries: Sequence[Entry]) -> Similarities:
        fits = [self._right.get(text, ()) for text in texts]
        return np.array([[place in each for place in range(len(entries))] for each in fits], np.float32)


def test_key_and_metre_are_asked_for_where_both_are_stated() -> None:
    asked = ask_by_key_and_metre(songs(), "de")
    assert asked.texts[0] == "Lied in G-Dur, 6/8-Takt"
    assert asked.own.tolist() == [0, 1, 2, 3]
    assert asked.tied.tolist() == [2, 2, 1, 1]


@pytest.mark.parametrize("language", sorted(wordings()))
def test_every_key_has_its_own_name(language: str) -> None:
    tonics = ("C", "C#", "Db", "D", "D#", "Eb", "E", "F", "F#", "Gb", "G", "G#", "Ab", "A", "A#", "Bb", "B", "Cb")
    keys = [f"{tonic} {mode}" for tonic in tonics for mode in ("major", "minor")]
    assert len({to_wording(key, "3/4", language) for key in keys}) == len(keys)


def test_names_of_keys() -> None:
    assert to_wording("B minor", "6/8", "de") == "Lied in h-Moll, 6/8-Takt"
    assert to_wording("Bb major", "6/8", "ja") == "変ロ長調の歌曲、6/8拍子"
    assert to_wording("F# minor", "3/4", "fr") == "mélodie en fa dièse mineur, à 3/4"


def test_a_description_fits_every_piece_of_which_all_that_it_states_is_known() -> None:
    asked = describe(songs())
    assert asked.own.tolist() == [0, 1, 2, 3, 4]
    # The last piece has no key: only its metre is stated, which all but the third share.
    assert asked.tied.tolist() == [2, 2, 1, 1, 4]
    named = describe(songs(), composer=True)
    assert named.own.tolist() == [0, 1, 2]
    assert named.tied.tolist() == [2, 2, 1]
    assert "Franz Schubert" in named.texts[0]
    spoken = describe(songs(), ["de", "fr"])
    assert spoken.languages == ("de", "fr", "de", "fr", "de")


def test_titles_that_several_pieces_have_are_tied() -> None:
    asked = ask_by_title(songs())
    assert asked.tied.tolist() == [1, 2, 2, 1]
    assert ask_by_title(songs(), composer=True).tied.tolist() == [1, 1, 1, 1]
    assert composer_of(make_entry(composer="Words: X; Music: Y")) == ""


def test_who_knows_what_is_stated_reaches_the_ceiling() -> None:
    entries = songs()
    material = Material(tuple(entries), frozenset())
    judged = {
        "song in G major, 6/8": [0, 1],
        "song in G major, 3/4": [2],
        "song in E minor, 6/8": [3],
    }
    rows = measure_retrieval([Judge(judged)], material, entries, songs=True)
    for name, row in rows:
        if name == "song in KEY, METRE, en":
            assert row["judge"] == row["ceiling"]
            return
    raise AssertionError("no row")


def test_some_queries_are_drawn_always_the_same_ones() -> None:
    asked = ask_by_title(songs())
    assert some_of(asked, 10) is asked
    drawn = some_of(asked, 2)
    assert drawn.texts == some_of(asked, 2).texts
    assert [asked.texts.index(text) for text in drawn.texts] == sorted(asked.texts.index(text) for text in drawn.texts)
    assert all(drawn.tied[place] == asked.texts.count(text) for place, text in enumerate(drawn.texts))


def test_near_duplicates_are_measured_apart() -> None:
    entries = [make_entry("openscore_lieder/1", tune="a", title="A"), make_entry("openscore_lieder/2", title="B")]
    material = Material(tuple(entries), frozenset("a"))
    rows = dict(measure_retrieval([Judge({"A": [0], "B": [0]})], material, entries, songs=False))
    found = rows["title"]["judge"]
    assert isinstance(found, dict)
    assert found["mrr"] == pytest.approx((1 + 1 / 2) / 2)
    assert found["without_near_duplicates"]["mrr"] == pytest.approx(1 / 2)


def test_full_text_finds_titles_and_nothing_else(tmp_path: Path) -> None:
    entries = songs()
    with open_names(entries, tmp_path) as names:
        found = names.similarities(["erlkonig", "a song that nobody wrote"], entries)
    assert found[0].argmax() == 0
    assert np.isfinite(found[0]).sum() == 1
    assert (found[1] == NOT_FOUND).all()
    assert (tmp_path / "full-text.json").exists()


def test_captions_name_no_title_and_no_composer() -> None:
    caption = write_caption(songs()[0])
    assert caption == "in G major; 6/8 time"
