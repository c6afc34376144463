"""`incipit lists`, `rate`, `tag`, `remark`, `marks` and `export`."""

import csv
import json
from pathlib import Path

import pytest

from engine.formats.content import Facts
from engine.library import RecordedPiece, open_library
from engine.modality import Modality
from engine.search.filters import Filters
from engine.search.saved import SavedQuery, to_value
from tests.cli.commands import Commands
from tests.library.filling import add_piece, file

HASH = "ab" * 32


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    for name in ("a.mid", "b.mid", "book.abc"):
        (folder / name).write_text(name)
    return folder


@pytest.fixture
def library(tmp_path: Path, folder: Path) -> Path:
    path = tmp_path / "music.db"
    with open_library(path) as opened:
        watched = opened.add_folder(folder)
        add_piece(opened, watched, "a.mid", Facts(title="Air", composer="Bach", duration=61.0), piece_hash=HASH)
        add_piece(opened, watched, "b.mid", Facts(title="=Bourrée", key="G major"))
        tunes = [RecordedPiece(f"tune {at}", at, Modality.SCORE, Facts(title=f"Tune {at}")) for at in (1, 2)]
        opened.record_file(watched, file("book.abc"), tunes)
    return path


@pytest.fixture
def concert(run: Commands, library: Path, folder: Path) -> str:
    assert run("lists", "create", "Concert", "--set", "--library", library) == 0
    book = f"{folder / 'book.abc'}#2"
    assert run("lists", "add", "concert", folder / "b.mid", book, HASH, HASH, "--library", library) == 0
    assert run.err == "Concert: 4 added.\n"
    return "Concert"


def titles(run: Commands, library: Path) -> list[str]:
    assert run("lists", "show", "Concert", "--json", "--library", library) == 0
    return [each["title"] for each in run.json["entries"]]


def test_lists_are_shown_ordered_and_removed(run: Commands, library: Path, concert: str, folder: Path) -> None:
    assert titles(run, library) == ["=Bourrée", "Tune 2", "Air", "Air"]
    assert run("lists", "move", concert, 3, 1, "--library", library) == 0
    assert run("lists", "remove", concert, 4, "--library", library) == 0
    assert run("lists", "note", concert, 2, "without repeats", "--library", library) == 0
    assert titles(run, library) == ["Air", "=Bourrée", "Tune 2"]
    assert run("lists", "show", concert, "--library", library) == 0
    assert run.out.splitlines()[1].split()[:4] == ["2", "score", "=Bourrée", "without"]
    assert run.err == "3 pieces, 1:01 in all, 2 of them without a known duration.\n"
    assert run("lists", "rename", concert, "Recital", "--library", library) == 0
    assert run("lists", "list", "--json", "--library", library) == 0
    assert run.json == [{"name": "Recital", "set": True, "pieces": 3}]
    assert run("lists", "delete", "Recital", "--library", library) == 1
    assert run("lists", "delete", "Recital", "--yes", "--library", library) == 0
    assert run("lists", "list", "--library", library) == 0
    assert run.err.startswith("There is no list; make one with")


def test_what_is_wrong_is_one_sentence(run: Commands, library: Path, concert: str, folder: Path) -> None:
    assert run("lists", "show", "Easter", "--library", library) == 2
    assert run.err == "incipit: There is no list called 'Easter'.\n"
    assert run("lists", "add", concert, folder / "absent.mid", folder / "a.mid", "--library", library) == 1
    assert run.err.splitlines()[0].endswith("It is not in the library; bring it in with: incipit index FOLDER")
    assert run("lists", "add", concert, folder / "book.abc", "--library", library) == 2
    assert "It holds several tunes; name one" in run.err
    assert run("lists", "remove", concert, 9, "--library", library) == 2
    assert run.err == "incipit: Concert has no position 9, its last is 5.\n"
    assert run("lists", "create", "concert", "--library", library) == 2
    assert run("rate", 6, folder / "a.mid", "--library", library) == 2
    assert "invalid choice" in run.err


def test_marks_are_made_told_and_taken_back(run: Commands, library: Path, folder: Path) -> None:
    assert run("rate", 4, folder / "a.mid", folder / "b.mid", "--library", library) == 0
    assert run("tag", "Advent", folder / "a.mid", folder / "b.mid", "--library", library) == 0
    assert run("tag", "advent", folder / "b.mid", "--remove", "--library", library) == 0
    assert run("tag", "Advent", folder / "b.mid", "--remove", "--library", library) == 0
    assert run("remark", "too high", folder / "a.mid", "--library", library) == 0
    assert run("rate", 0, folder / "b.mid", "--library", library) == 0
    assert run("marks", HASH, folder / "b.mid", "--json", "--library", library) == 0
    first, second = run.json
    assert first == {"piece": HASH, "stars": 4, "tags": ["Advent"], "remark": "too high"}
    assert (second["stars"], second["tags"], second["remark"]) == (None, [], "")
    assert run("marks", "--library", library) == 0
    assert run.out.split() == ["1", "Advent"]
    assert run("marks", HASH, "--library", library) == 0
    assert run.out.split() == ["★★★★", "Air", "Advent", "too", "high"]


def test_a_list_is_exported_and_read_back(run: Commands, library: Path, concert: str, tmp_path: Path) -> None:
    folder = tmp_path / "music"
    place = tmp_path / "out.m3u8"
    assert run("export", concert, "--to", place, "--relative", "--library", library) == 0
    lines = [line for line in place.read_text("utf-8").splitlines() if not line.startswith("#")]
    assert lines == ["music/b.mid", "music/book.abc", "music/a.mid", "music/a.mid"]
    assert run("export", concert, "--to", place, "--library", library) == 2
    assert "there already" in run.err
    assert run("export", concert, "--to", place, "--replace", "--library", library) == 0
    assert str(folder / "b.mid") in place.read_text("utf-8").splitlines()
    table = tmp_path / "out.csv"
    assert run("export", concert, "--to", table, "--excel", "--library", library) == 0
    with table.open(encoding="utf-8-sig", newline="") as opened:
        assert [row["title"] for row in csv.DictReader(opened)] == ["'=Bourrée", "Tune 2", "Air", "Air"]
    assert run("export", concert, "--to", tmp_path / "out.json", "--library", library) == 0
    found = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert [each["position"] for each in found["pieces"]] == [1, 2, 3, 4]


def test_a_folder_of_copies(run: Commands, library: Path, concert: str, folder: Path, tmp_path: Path) -> None:
    (folder / "a.mid").unlink()
    assert run("export", concert, "--to", tmp_path / "stick", "--library", library) == 1
    assert sorted(path.name for path in (tmp_path / "stick").iterdir()) == ["01 =Bourrée.mid", "02 book.abc"]
    assert run.err.splitlines()[-1].endswith("2 files copied. 1 of them are tunebooks, copied once and whole.")
    assert run("export", concert, "--to", folder / "inside", "--library", library) == 2
    assert "where nothing is ever written" in run.err
    assert not (folder / "inside").exists()


def test_a_query_and_a_saved_search_are_exported(run: Commands, library: Path, tmp_path: Path) -> None:
    place = tmp_path / "out.json"
    assert run("export", "--key", "G-Dur", "--to", place, "--library", library) == 0
    assert [each["title"] for each in json.loads(place.read_text("utf-8"))["pieces"]] == ["=Bourrée"]
    with open_library(library) as opened:
        opened.save_search("in G", to_value(SavedQuery(filters=Filters(key=("G major",)))))
    assert run("export", "--saved", "IN G", "--to", place, "--replace", "--library", library) == 0
    assert len(json.loads(place.read_text("utf-8"))["pieces"]) == 1
    with open_library(library) as opened:
        opened.save_search("typed", to_value(SavedQuery(typed=('key:"G major"',))))
    assert run("export", "--saved", "typed", "--to", place, "--replace", "--library", library) == 0
    assert [each["title"] for each in json.loads(place.read_text("utf-8"))["pieces"]] == ["=Bourrée"]
    assert run("searches", "list", "--json", "--library", library) == 0
    assert [(each["name"], each["text"]) for each in run.json] == [("in G", ""), ("typed", 'key:"G major"')]
    assert run("searches", "list", "--library", library) == 0
    assert run.out.splitlines()[1].split() == ["typed", 'key:"G', 'major"']
    for words in (("export",), ("export", "Concert", "--query", "x")):
        assert run(*words, "--to", place, "--library", library) == 2
        assert "export what?" in run.err
    assert run("export", "--saved", "nothing", "--to", place, "--library", library) == 2
    assert run.err == "incipit: There is no saved search called 'nothing'.\n"
    assert run("export", "--query", "zzz", "--key", "C minor", "--to", place, "--library", library) == 2
    assert "no piece was found" in run.err
