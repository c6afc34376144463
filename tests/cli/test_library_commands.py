"""`incipit index` and `incipit status`."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.errors import LibraryError
from engine.formats.pdf.recognition import RECOGNISER
from engine.library import Library, open_library
from engine.workers import Failure
from tests.cli.commands import Commands
from tests.here_pool import Meddle
from tests.music import write_midi, write_tunebook

NO_MUSIC = "The file is not music in a format that Incipit reads."


def test_all_done_is_0_with_nothing_on_standard_output(run: Commands, music: Path) -> None:
    assert run("index", "--bundle", "tiny", music) == 0
    assert run.out == ""
    assert run.err == "CPU: float32.\n3 music files: 3 read now, 3 pieces analysed with tiny.\n"
    assert run("index", "--bundle", "tiny", music) == 0
    assert run.err == "3 music files: 0 read now, 0 pieces analysed with tiny.\n"


def test_notes_of_pdfs_are_recognised_only_by_a_program_that_is_there(
    run: Commands, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.cli.library_commands.find_recogniser", lambda: None)
    assert run("index", "--bundle", "tiny", "--recognise", music) == 2
    assert "needs Audiveris" in run.err
    monkeypatch.setattr("engine.cli.library_commands.find_recogniser", lambda: music / "audiveris")
    monkeypatch.setenv(RECOGNISER, "")
    assert run("index", "--bundle", "tiny", "--recognise", music) == 0
    assert os.environ[RECOGNISER] == str(music / "audiveris")


def test_lilypond_is_run_only_where_there_is_a_sandbox(
    run: Commands, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.cli.library_commands.find_lilypond", lambda: None)
    assert run("index", "--bundle", "tiny", "--run-lilypond", music) == 2
    assert "bubblewrap" in run.err


def test_some_input_failed_is_1_each_time(run: Commands, music: Path) -> None:
    (music / "broken.mid").write_bytes(b"no music")
    for _ in range(2):
        assert run("index", "--bundle", "tiny", music) == 1
        assert run.err.splitlines()[0] == f"{music / 'broken.mid'}: {NO_MUSIC}"


def test_failures_are_read_again_when_asked(run: Commands, music: Path, here: Callable[[Meddle], None]) -> None:
    here(lambda task: Failure("It took too long.") if task.path.suffix == ".mid" else None)
    assert run("index", "--bundle", "tiny", music) == 1
    here(lambda _: None)
    assert run("index", "--bundle", "tiny", music) == 1
    assert run.err.splitlines()[0] == f"{music / 'b.mid'}: It took too long."
    assert run("index", "--bundle", "tiny", "--retry", music) == 0
    assert run.err == "CPU: float32.\n3 music files: 1 read now, 1 piece analysed with tiny.\n"


def test_many_failures_are_told_in_brief(run: Commands, music: Path) -> None:
    for number in range(12):
        (music / f"{number}.mid").write_bytes(b"no music")
    assert run("index", "--bundle", "tiny", music) == 1
    assert "… and 2 more, which incipit status lists." in run.err
    assert run.err.count(NO_MUSIC) == 10


def test_a_folder_that_is_not_there_is_1_beside_another_and_2_alone(run: Commands, music: Path) -> None:
    nowhere = music / "nowhere"
    assert run("index", "--bundle", "tiny", nowhere) == 2
    assert run.err == f"{nowhere}: There is no such folder.\n"
    assert run("index", "--bundle", "tiny", nowhere, music) == 1


def test_where_nothing_is_done_no_library_is_made(run: Commands, music: Path, home: Path) -> None:
    nowhere, file, too_long = music / "nowhere", music / "a.abc", music / ("n" * 300)
    assert run("index", "--bundle", "tiny", nowhere, file, too_long) == 2
    assert set(run.err.splitlines()) == {
        f"{nowhere}: There is no such folder.",
        f"{file}: It is not a folder.",
        f"{too_long}: The folder cannot be opened: File name too long.",
    }
    assert not (home / "library.db").exists()
    assert run("search", "--bundle", "tiny", "waltz") == 2
    assert run.err == f"incipit: There is no library at {home / 'library.db'}.\n"


def test_a_folder_that_cannot_be_listed_makes_no_library(
    run: Commands, music: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr("os.scandir", refuse)
    assert run("index", "--bundle", "tiny", music) == 2
    assert run.err == f"{music}: The folder cannot be opened: Permission denied.\n"
    assert not (home / "library.db").exists()


def test_a_folder_that_the_system_refuses_costs_itself(run: Commands, music: Path) -> None:
    too_long = music / ("n" * 300)
    assert run("index", "--bundle", "tiny", too_long, music) == 1
    assert run.err.splitlines() == [
        f"{too_long}: The folder cannot be opened: File name too long.",
        "CPU: float32.",
        "3 music files: 3 read now, 3 pieces analysed with tiny.",
    ]
    assert run("index", "--bundle", "tiny", too_long) == 2
    assert "music files" not in run.err


def test_a_library_that_cannot_be_written_is_read(run: Commands, music: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def open_locked(path: Path, *, create: bool = True, read_only: bool = False) -> Library:
        if not read_only:
            raise LibraryError("The disk is read-only.")
        return open_library(path, create=create, read_only=read_only)

    assert run("index", "--bundle", "tiny", music) == 0
    monkeypatch.setattr("engine.cli.library_commands.open_library", open_locked)
    assert run("status", "--bundle", "tiny", "--json") == 0
    assert run.json["analysed"] == 3
    assert run("search", "--bundle", "tiny", "--json", "waltz") == 0
    assert len(run.json["hits"]) == 3
    assert run("similar", "--bundle", "tiny", "--json", music / "b.mid") == 0
    assert run("status", "--bundle", "tiny", "--library", music / "none.db") == 2


def test_status_tells_counts_and_failures(run: Commands, music: Path) -> None:
    run("index", "--bundle", "tiny", music)
    assert run("status", "--bundle", "tiny", "--json") == 0
    assert {key: run.json[key] for key in ("analysed", "pending", "failed")} == {
        "analysed": 3,
        "pending": 0,
        "failed": [],
    }
    (music / "broken.mid").write_bytes(b"no music")
    run("index", "--bundle", "tiny", music)
    assert run("status", "--bundle", "tiny", "--json") == 0
    (failure,) = run.json["failed"]
    assert (failure["path"], failure["reason"]) == (str(music / "broken.mid"), NO_MUSIC)
    assert run("status", "--bundle", "tiny") == 0
    assert run.out.splitlines() == [
        "analysed  3",
        "pending   0",
        "failed    1",
        f"{music / 'broken.mid'}  {NO_MUSIC}",
    ]


def test_another_library_is_another_library(run: Commands, music: Path, home: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    assert run("index", "--bundle", "tiny", "--library", other, music) == 0
    assert not (home / "library.db").exists()
    assert run("status", "--bundle", "tiny", "--json") == 2
    assert run.err == f"incipit: There is no library at {home / 'library.db'}.\n"
    assert run("status", "--bundle", "tiny", "--json", "--library", other) == 0
    assert run.json["analysed"] == 3


def test_a_relative_folder_is_the_same_folder(run: Commands, music: Path) -> None:
    write_tunebook(music / "book.abc", range(30, 33))
    assert run("index", "--bundle", "tiny", music) == 0
    write_midi(music / "d.mid", 5)
    assert run("index", "--bundle", "tiny", music / ".." / "music") == 0
    assert run.err == "CPU: float32.\n5 music files: 1 read now, 1 piece analysed with tiny.\n"
