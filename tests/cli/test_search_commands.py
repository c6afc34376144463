"""`incipit search` and `incipit similar`."""

import shutil
from pathlib import Path

import pytest

from tests.cli.commands import Commands
from tests.music import write_midi, write_tunebook, write_wav

HIT = {"rank", "piece", "path", "tune", "title", "composer", "kind", "matched", "similarity", "band", "bundle"}


@pytest.fixture
def indexed(run: Commands, music: Path) -> Path:
    write_midi(music / "e.mid", 40)
    assert run("index", "--bundle", "tiny", music) == 0
    return music


def test_hits_as_json(run: Commands, indexed: Path) -> None:
    assert run("search", "--bundle", "tiny", "--json", "a slow waltz") == 0
    assert {"query", "bundle", "searched", "hits"} <= set(run.json)
    assert (run.json["query"], run.json["bundle"], run.json["searched"]) == ("a slow waltz", "tiny", 4)
    hits = run.json["hits"]
    assert [hit["rank"] for hit in hits] == [1, 2, 3, 4]
    assert all(set(hit) == HIT for hit in hits)
    assert {hit["matched"] for hit in hits} == {"meaning"}
    assert {Path(hit["path"]).name for hit in hits} == {"a.abc", "b.mid", "c.wav", "e.mid"}
    assert all(isinstance(hit["similarity"], float) for hit in hits)


def test_a_text_that_is_no_whole_unicode_is_searched_for(run: Commands, indexed: Path) -> None:
    for text in ("bad\udcffutf", "\ud800"):
        assert run("search", "--bundle", "tiny", "--json", text) == 0
        assert "\ufffd" in run.json["query"]
        assert len(run.json["hits"]) == 4


def test_names_come_first(run: Commands, indexed: Path) -> None:
    assert run("search", "--bundle", "tiny", "--json", "silver spear") == 0
    first = run.json["hits"][0]
    assert (first["matched"], first["title"], first["kind"]) == ("name", "The Silver Spear", "score")


def test_limit_and_kind(run: Commands, indexed: Path) -> None:
    assert run("search", "--bundle", "tiny", "--json", "waltz", "--limit", "2") == 0
    assert len(run.json["hits"]) == 2
    assert run("search", "--bundle", "tiny", "--json", "waltz", "--kind", "midi,audio") == 0
    assert {hit["kind"] for hit in run.json["hits"]} == {"midi", "audio"}
    assert run.json["searched"] == 3


def test_a_table_for_people(run: Commands, indexed: Path) -> None:
    assert run("search", "--bundle", "tiny", "silver") == 0
    first = run.out.splitlines()[0].split()
    assert first[:2] == ["1", "name"]
    assert str(indexed / "a.abc") in first
    assert run.err == "Searched 4 of 4 pieces with tiny.\n"


def test_a_piece_of_the_library_is_left_out_of_what_is_like_it(run: Commands, indexed: Path) -> None:
    assert run("similar", "--bundle", "tiny", "--json", indexed / "b.mid") == 0
    assert run.json["query"] == str(indexed / "b.mid")
    assert {Path(hit["path"]).name for hit in run.json["hits"]} == {"a.abc", "c.wav", "e.mid"}


def test_a_copy_from_elsewhere_is_the_same_piece(run: Commands, indexed: Path, tmp_path: Path) -> None:
    shutil.copy(indexed / "b.mid", tmp_path / "copy.mid")
    assert run("similar", "--bundle", "tiny", "--json", tmp_path / "copy.mid") == 0
    assert "b.mid" not in {Path(hit["path"]).name for hit in run.json["hits"]}


def test_a_file_that_the_library_does_not_have_is_encoded(run: Commands, indexed: Path, tmp_path: Path) -> None:
    write_wav(tmp_path / "new.wav", 4)
    assert run("similar", "--bundle", "tiny", "--json", tmp_path / "new.wav") == 0
    assert len(run.json["hits"]) == 4
    assert run("search", "--bundle", "tiny", "--json", "waltz", "--like", tmp_path / "new.wav") == 0
    assert len(run.json["hits"]) == 4


def test_several_examples_count_together(run: Commands, indexed: Path) -> None:
    like = ["--like", indexed / "a.abc", "--like", indexed / "b.mid"]
    assert run("search", "--bundle", "tiny", "--json", *like) == 0
    assert {Path(hit["path"]).name for hit in run.json["hits"]} == {"c.wav", "e.mid"}


def test_a_tune_of_a_tunebook_can_be_the_example(run: Commands, indexed: Path, tmp_path: Path) -> None:
    book = write_tunebook(tmp_path / "book.abc", range(50, 53))
    assert run("similar", "--bundle", "tiny", "--json", f"{book}#2") == 0
    assert run("similar", "--bundle", "tiny", "--json", book) == 2
    assert run.err == f"incipit: {book} holds 3 tunes: write {book}#1 for the first.\n"
    assert run("similar", "--bundle", "tiny", "--json", f"{book}#4") == 2
    assert "there is no tune 4" in run.err


def test_an_example_that_cannot_be_read_ends_the_search(run: Commands, indexed: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.mid").touch()
    assert run("search", "--bundle", "tiny", "--json", "waltz", "--like", tmp_path / "empty.mid") == 2
    assert run.err == f"incipit: {tmp_path / 'empty.mid'}: The file is empty.\n"
    assert run("similar", "--bundle", "tiny", tmp_path / "none.mid") == 2
    assert "none.mid: The file cannot be opened: No such file or directory." in run.err
    assert run.out == ""


def test_a_library_that_is_not_there_or_empty_is_told(run: Commands, home: Path, tmp_path: Path) -> None:
    assert run("search", "--bundle", "tiny", "waltz") == 2
    assert run.err == f"incipit: There is no library at {home / 'library.db'}.\n"
    (tmp_path / "nothing").mkdir()
    run("index", "--bundle", "tiny", tmp_path / "nothing")
    assert run("search", "--bundle", "tiny", "waltz") == 2
    assert "is empty; fill it with: incipit index FOLDER" in run.err


def test_what_a_query_says_definitely_is_told_and_filters(run: Commands, indexed: Path) -> None:
    assert run("search", "--bundle", "tiny", "something in F# minor -audio", "--limit", "9") == 0
    assert run.err.splitlines()[:2] == ["Asked for: -kind:audio", 'To ask for outright: key:"F# minor"']
    assert "c.wav" not in run.out
    assert run("search", "--bundle", "tiny", "--json", "kind:audio") == 0
    assert [Path(hit["path"]).name for hit in run.json["hits"]] == ["c.wav"]
    assert run.json["chips"] == [{"text": "kind:audio", "active": True}]


def test_where_filters_leave_nothing_the_one_to_drop_is_told(run: Commands, indexed: Path) -> None:
    assert run("search", "--bundle", "tiny", "kind:audio tag:nobody", "--folder", indexed.name) == 0
    assert "Nothing was found." in run.err
    assert "Without the tags filter there are 1." in run.err
    assert "the kinds filter" not in run.err


def test_why_tells_names_and_facts_of_each_hit(run: Commands, indexed: Path) -> None:
    assert run("search", "--bundle", "tiny", "--json", "--why", "silver spear", "--limit", "2") == 0
    first, second = (hit["why"] for hit in run.json["hits"])
    assert first["names"][0] == {"where": "title", "text": "The Silver Spear", "words": ["Silver Spear"]}
    assert second["names"] == []
    assert set(first["passage"]) == {"stands_out", "bars", "seconds", "compared", "of", "problem"}
    assert run("search", "--bundle", "tiny", "--why", "silver spear", "--limit", "1") == 0
    assert "title: The [Silver Spear]" in run.out
    assert run("search", "--bundle", "tiny", "--why", "something in 6/8", "--limit", "1") == 0
    assert "metre:6/8" in run.out
