"""Folders are listed, added, removed, relocated, and told what to ignore; what is gone is forgotten when asked."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from engine.home import default_library_path
from engine.indexing.reading import Task
from engine.library import open_library
from tests.cli.commands import Commands
from tests.here_pool import HerePool
from tests.music import write_midi


def search(run: Commands, text: str) -> list[Any]:
    assert run("search", "--bundle", "tiny", "--json", text) == 0
    hits: list[Any] = run.json["hits"]
    return hits


def test_folders_are_listed_with_what_is_in_them(run: Commands, music: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    assert run("index", "--bundle", "tiny", music) == 0
    (music / "c.wav").unlink()
    assert run("index", "--bundle", "tiny", music) == 0
    assert run("folders", "add", other, tmp_path / "nowhere") == 1
    assert run.err.splitlines()[0] == f"{tmp_path / 'nowhere'}: It is no folder that can be listed."
    assert run("folders", "list") == 0
    rows = [line.split("  ") for line in run.out.splitlines()]
    assert [[cell.strip() for cell in row if cell] for row in rows] == [
        [str(music), "2 files", "1 missing"],
        [str(other), "0 files"],
    ]
    assert run("folders", "list", "--json") == 0
    assert [folder["path"] for folder in run.json] == [str(music), str(other)]
    assert run.json[0]["missing"] == 1


def test_a_folder_is_removed_with_its_pieces_kept(run: Commands, music: Path) -> None:
    assert run("index", "--bundle", "tiny", music) == 0
    assert run("folders", "remove", music) == 0
    assert (music / "a.abc").exists()
    assert run("folders", "list") == 0
    assert "No folder is watched" in run.err
    assert run("index", "--bundle", "tiny", music) == 0
    assert ", 0 pieces analysed" in run.err
    assert run("folders", "remove", music / "nowhere") == 2
    assert run.err == f"incipit: The folder {music / 'nowhere'} is not watched; incipit folders list tells which are.\n"


def test_a_folder_that_came_back_elsewhere_is_not_read_again(
    run: Commands, music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("index", "--bundle", "tiny", music) == 0
    elsewhere = tmp_path / "media" / "disk 2"
    shutil.copytree(music, elsewhere)
    shutil.rmtree(music)
    (hit,) = [hit for hit in search(run, "Silver Spear") if hit["matched"] == "name"]
    assert hit["path"] == str(music / "a.abc")
    assert run("folders", "relocate", music, elsewhere) == 0
    assert run.err == f"{music} is {elsewhere} now: 3 of 3 files are there.\n"
    (hit,) = [hit for hit in search(run, "Silver Spear") if hit["matched"] == "name"]
    assert hit["path"] == str(elsewhere / "a.abc")

    def refuse(task: Task) -> None:
        raise AssertionError(task)

    monkeypatch.setattr(HerePool, "meddle", staticmethod(refuse))
    assert run("index", "--bundle", "tiny", elsewhere) == 0
    assert run("folders", "list", "--json") == 0
    assert [(folder["path"], folder["label"]) for folder in run.json] == [(str(elsewhere), "disk 2")]


def test_another_folder_is_refused_as_the_same_unless_forced(run: Commands, music: Path, tmp_path: Path) -> None:
    assert run("index", "--bundle", "tiny", music) == 0
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(music / "a.abc", other)
    (other / "b.mid").write_bytes(b"of another size")
    assert run("folders", "relocate", music, other) == 2
    assert run.err == (
        f"incipit: Only 1 of the 3 files of {music} are at {other}, so it is taken for another folder. "
        "With --force it is put in its place all the same.\n"
    )
    assert run("folders", "relocate", music, other / "nowhere") == 2
    assert "is no folder that can be listed" in run.err
    assert run("folders", "relocate", "--force", music, other) == 0
    assert run("folders", "add", music) == 0
    assert run("folders", "relocate", "--force", music, other) == 2
    assert run.err == f"incipit: The folder {other} is in the library already; remove one of the two.\n"


def test_rules_of_what_to_ignore_are_added_listed_and_taken_away(run: Commands, music: Path) -> None:
    assert run("index", "--bundle", "tiny", music) == 0
    assert run("folders", "ignore", "*.wav", "/sketches/") == 0
    assert run("folders", "ignore", "--folder", music, "*.mid") == 0
    assert run("folders", "ignore") == 0
    assert run.out == "*.wav\n/sketches/\n"
    assert run("folders", "ignore", "--folder", music) == 0
    assert run.out == "*.mid\n"
    assert run("index", "--bundle", "tiny", music) == 0
    assert run.err.startswith("1 music file: 0 read now, 0 pieces analysed with tiny, 2 gone")
    assert run("folders", "ignore", "--remove", "*.wav", "*.xyz") == 1
    assert run.err.splitlines()[0] == "*.xyz: There is no such rule."
    assert run("folders", "ignore", "--remove", "--folder", music, "*.mid") == 0
    assert run("index", "--bundle", "tiny", music) == 0
    assert run.err == "3 music files: 0 read now, 0 pieces analysed with tiny.\n"
    assert run("folders", "ignore", "--remove") == 2


def test_what_is_gone_is_forgotten_when_asked_and_never_what_the_user_marked(run: Commands, music: Path) -> None:
    write_midi(music / "d.mid", 9)
    assert run("index", "--bundle", "tiny", music) == 0
    with open_library(default_library_path()) as library:
        loved = library.piece_at(music / "d.mid")
        assert loved is not None
        library.rate(loved.hash, 5)
    for name in ("b.mid", "c.wav", "d.mid"):
        (music / name).unlink()
    assert run("index", "--bundle", "tiny", music) == 0
    for yes in ((), ("--yes",)):
        assert run("library", "tidy", *yes) == 0
        assert run.err.splitlines()[0] == "Kept, since you have rated, tagged, listed or remarked on them: 1 piece."
    assert run.err.splitlines()[1].startswith("Forgotten: 2 pieces and 2 files that are gone or ignored; ")
    assert run("library", "tidy") == 0
    assert run.err.splitlines()[-1] == "There is nothing to forget."
    with open_library(default_library_path()) as library:
        assert sorted(library.pieces(range(10))) == [1, loved.id]
        assert library.marks(loved.hash).stars == 5
    assert run("index", "--bundle", "tiny", music) == 0
    assert search(run, "Silver Spear")


def test_what_an_absent_folder_holds_is_not_forgotten(run: Commands, music: Path, tmp_path: Path) -> None:
    assert run("index", "--bundle", "tiny", music) == 0
    music.rename(tmp_path / "unplugged")
    assert run("index", "--bundle", "tiny", music) == 2
    assert run("library", "tidy", "--yes") == 0
    assert run.err == "There is nothing to forget.\n"
    assert run("folders", "list") == 0
    assert "offline" in run.out
