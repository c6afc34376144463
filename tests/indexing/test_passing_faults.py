"""What goes wrong for a moment does not stay wrong, and is told."""

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from engine.bundles.locate import Bundle
from engine.indexing import IndexReport, index
from engine.indexing.reading import Prepare, Task
from engine.library import Status, open_library
from engine.workers import Failure
from tests.here_pool import Meddle
from tests.indexing.test_index import counts, finish, run, status
from tests.music import abc_tune, write_abc, write_midi, write_tunebook

pytestmark = pytest.mark.usefixtures("here")

DENIED = "The file cannot be opened: Permission denied."


def deny(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Have the file system refuse files of this name, as it refuses those of other users."""
    opened = os.open

    def refuse(path: Path | str, flags: int, mode: int = 0o777) -> int:
        if Path(path).name == name:
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(path, flags, mode)

    monkeypatch.setattr("engine.folders.ordinary.os.open", refuse)


def problems(report: IndexReport) -> list[tuple[str, str]]:
    return [(problem.path.name, problem.reason) for problem in report.unreadable]


def test_a_file_that_may_not_be_opened_is_told_and_tried_again(
    music: Path, library_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        deny(patch, "b.mid")
        for _ in range(2):
            report = run(library_path, tiny_bundle, music)
            assert problems(report) == [("b.mid", DENIED)]
            assert report.failed == ()
            assert status(library_path, tiny_bundle) == Status(analysed=2, pending=1)
    report = run(library_path, tiny_bundle, music)
    assert (problems(report), report.encoded) == ([], 1)
    assert status(library_path, tiny_bundle) == Status(analysed=3, pending=0)


def test_a_changed_file_that_may_not_be_opened_keeps_what_it_held(
    music: Path, library_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(library_path, tiny_bundle, music)
    write_abc(music / "a.abc", 77, "The Second")
    deny(monkeypatch, "a.abc")
    assert problems(run(library_path, tiny_bundle, music)) == [("a.abc", DENIED)]
    with open_library(library_path) as library:
        piece = library.piece_at(music / "a.abc")
        assert piece is not None
        assert piece.facts.title == "The First"


def test_a_tunebook_that_may_not_be_opened_any_more_is_told_once(
    music: Path, library_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tunebook(music / "book.abc", range(20, 24))
    run(library_path, tiny_bundle, music)
    newer = Bundle(tiny_bundle.path, replace(tiny_bundle.manifest, preprocessing=2))
    with monkeypatch.context() as patch:
        deny(patch, "book.abc")
        assert problems(run(library_path, newer, music)) == [("book.abc", DENIED)]
        assert status(library_path, newer) == Status(analysed=3, pending=4)
    assert run(library_path, newer, music).encoded == 4


def test_a_file_that_changes_while_it_is_read_is_read_once_more(
    music: Path, library_path: Path, tiny_bundle: Bundle, here: Callable[[Meddle], None]
) -> None:
    times = iter((1, 2))

    def change(task: Task) -> None:
        if isinstance(task, Prepare) and task.path.name == "b.mid" and (time := next(times, None)) == 1:
            write_midi(music / "b.mid", 99)
            os.utime(music / "b.mid", ns=(time, time))

    here(change)
    report = run(library_path, tiny_bundle, music)
    assert (report.encoded, report.failed, report.unreadable) == (3, (), ())
    assert status(library_path, tiny_bundle) == Status(analysed=3, pending=0)
    assert run(library_path, tiny_bundle, music).read == 0


@pytest.mark.parametrize("book", [False, True], ids=["a file of one piece", "a tunebook"])
def test_a_file_that_keeps_changing_is_told_and_waits_for_the_next_run(
    music: Path, library_path: Path, tiny_bundle: Bundle, here: Callable[[Meddle], None], book: bool
) -> None:
    changing = write_tunebook(music / "book.abc", range(20, 24)) if book else music / "b.mid"
    times = iter(range(1, 100))

    def change(task: Task) -> None:
        if isinstance(task, Prepare) and task.path == changing:
            time = next(times)
            os.utime(changing, ns=(time, time))

    here(change)
    report = run(library_path, tiny_bundle, music)
    assert problems(report) == [(changing.name, "The file keeps changing while it is read.")]
    assert report.failed == ()
    with open_library(library_path) as library:
        assert [file.path for file in library.pending_files(library.folders()[0])] == [changing.name]
    here(lambda _: None)
    assert run(library_path, tiny_bundle, music).unreadable == ()
    assert status(library_path, tiny_bundle).pending == 0


def test_what_failed_is_read_again_when_asked(
    music: Path, library_path: Path, tiny_bundle: Bundle, here: Callable[[Meddle], None]
) -> None:
    write_tunebook(music / "book.abc", range(20, 23))
    slow = Failure("Reading the file took too long.")
    here(lambda task: slow if isinstance(task, Prepare) and (task.tune == 2 or task.path.name == "b.mid") else None)
    assert len(run(library_path, tiny_bundle, music).failed) == 2
    here(lambda _: None)
    assert len(run(library_path, tiny_bundle, music).failed) == 2
    report = finish(index(library_path, [music], tiny_bundle, retry=True))
    assert (counts(report), report.failed) == ((4, 2, 2, 0), ())
    assert status(library_path, tiny_bundle) == Status(analysed=6, pending=0)


def test_copies_of_a_tune_that_fails_fail_with_it(
    music: Path, library_path: Path, tiny_bundle: Bundle, here: Callable[[Meddle], None]
) -> None:
    tunes = [abc_tune(number) for number in (100, 101, 100)]
    (music / "book.abc").write_text("\n".join(tunes) + "\n", encoding="utf-8")
    here(lambda task: Failure("Too hard.") if isinstance(task, Prepare) and task.tune == 1 else None)
    report = run(library_path, tiny_bundle, music)
    assert [(failure.path.name, failure.tune) for failure in report.failed] == [("book.abc", 1), ("book.abc", 3)]
    assert status(library_path, tiny_bundle).pending == 0
    assert run(library_path, tiny_bundle, music).read == 0


def test_a_folder_that_is_gone_is_noticed_by_a_run_over_another(
    music: Path, library_path: Path, tiny_bundle: Bundle, tmp_path: Path
) -> None:
    run(library_path, tiny_bundle, music)
    music.rename(tmp_path / "moved")
    assert run(library_path, tiny_bundle, tmp_path / "moved").encoded == 0
    with open_library(library_path) as library:
        assert [folder.online for folder in library.folders()] == [False, True]
        piece = library.piece_at(tmp_path / "moved" / "a.abc")
        assert piece is not None
        assert piece.places[0].path == tmp_path / "moved" / "a.abc"
