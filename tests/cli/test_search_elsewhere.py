"""`incipit search --in` and `--image`: over what is in no library, and by a picture."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

from tests.cli.commands import Commands
from tests.cli.test_embed_command import TINY
from tests.music import write_midi, write_tunebook, write_wav


def found(run: Commands) -> set[str]:
    return {Path(hit["path"]).name for hit in run.json["hits"]}


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files, to see that none is left."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_a_folder_is_searched_and_nothing_is_kept(run: Commands, music: Path, home: Path, temporary: Path) -> None:
    write_tunebook(music / "book.abc", range(50, 52))
    assert run("search", *TINY, "--json", "a slow waltz", "--in", music) == 0
    assert found(run) == {"a.abc", "b.mid", "c.wav", "book.abc"}
    assert run.json["searched"] == 5
    assert not (home / "library.db").exists()
    assert list(temporary.iterdir()) == []
    assert run("search", *TINY, "silver spear", "--in", music) == 0
    assert run.out.splitlines()[0].split()[:2] == ["1", "name"]
    assert run("search", *TINY, "--json", "--kind", "midi", "waltz", "--in", music) == 0
    assert found(run) == {"b.mid"}


def test_single_files_are_searched_without_their_neighbours(run: Commands, music: Path) -> None:
    (music / "below").mkdir()
    write_midi(music / "below" / "d.mid", 9)
    write_midi(music / "below" / "e.mid", 10)
    places = ["--in", music / "a.abc", "--in", music / "below" / "d.mid"]
    assert run("search", *TINY, "--json", "waltz", *places) == 0
    assert found(run) == {"a.abc", "d.mid"}
    assert run("search", *TINY, "--json", "waltz", "--in", music / "b.mid", "--in", music / "below") == 0
    assert found(run) == {"b.mid", "d.mid", "e.mid"}
    assert run("search", *TINY, "--json", "waltz", "--in", music / "below" / "d.mid", "--in", music) == 0
    assert found(run) == {"a.abc", "b.mid", "c.wav", "d.mid", "e.mid"}


def test_what_is_like_a_file_of_any_kind(run: Commands, music: Path, tmp_path: Path) -> None:
    shutil.copy(music / "b.mid", tmp_path / "copy.mid")
    assert run("similar", *TINY, "--json", tmp_path / "copy.mid", "--in", music) == 0
    assert found(run) == {"a.abc", "c.wav"}
    write_wav(tmp_path / "new.wav", 8)
    assert run("similar", *TINY, "--json", tmp_path / "new.wav", "--in", music) == 0
    assert len(run.json["hits"]) == 3


def test_what_cannot_be_read_is_told(run: Commands, music: Path, tmp_path: Path, temporary: Path) -> None:
    (music / "broken.mid").write_bytes(b"MThd")
    assert run("search", *TINY, "--json", "waltz", "--in", music) == 1
    assert f"{music / 'broken.mid'}: " in run.err
    assert len(run.json["hits"]) == 3
    assert run("search", *TINY, "waltz", "--in", tmp_path / "none") == 2
    assert run.err == f"incipit: {tmp_path / 'none'}: There is no such file or folder.\n"
    (tmp_path / "empty").mkdir()
    assert run("search", *TINY, "waltz", "--in", tmp_path / "empty") == 2
    assert run("search", *TINY, "waltz", "--in", music, "--library", tmp_path / "l.db") == 2
    assert list(temporary.iterdir()) == []


def test_a_picture_needs_a_captioner(
    run: Commands, music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = tmp_path / "a picture.png"
    picture.write_bytes(b"PNG")
    search = ("search", *TINY, "--json", "--image", picture, "--in", music)
    monkeypatch.delenv("INCIPIT_CAPTIONER", raising=False)
    assert run(*search) == 2
    assert run.err.startswith("incipit: No captioner is installed, and Incipit cannot look at pictures itself")
    monkeypatch.setenv("INCIPIT_CAPTIONER", "no-such-captioner-here %s")
    assert run(*search) == 2
    assert "is not installed" in run.err
    monkeypatch.setenv("INCIPIT_CAPTIONER", "'unfinished")
    assert run(*search) == 2
    assert "cannot be understood" in run.err


@pytest.mark.skipif(os.name != "posix", reason="the command is quoted as shells of Unix do")
def test_a_picture_is_searched_by_its_description(
    run: Commands, music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture, program = tmp_path / "a picture.png", tmp_path / "captioner.py"
    picture.write_bytes(b"PNG")
    search = ("search", *TINY, "--json", "--image", picture, "--in", music)
    for words in ("", " %s"):
        program.write_text("import sys\nprint('quick reel', open(sys.argv[1]).read())\n")
        monkeypatch.setenv("INCIPIT_CAPTIONER", f"'{sys.executable}' '{program}'{words}")
        assert run(*search) == 0
        assert run.json["query"] == "quick reel PNG"
        assert len(run.json["hits"]) == 3
        assert "The captioner sees: quick reel PNG\n" in run.err
    program.write_text("pass\n")
    assert run(*search) == 2
    assert "says nothing about" in run.err
    program.write_text("while True: print('x' * 100_000)\n")
    assert run(*search) == 2
    assert "prints more than a description" in run.err
    picture.unlink()
    assert run(*search) == 2
    assert "is no picture" in run.err
