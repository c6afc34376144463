"""What moves keeps everything and is not encoded again; where a folder around it was renamed it is not even read."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.bundles.locate import Bundle
from engine.indexing import IndexReport, index, space_of
from engine.indexing.reading import Task
from engine.library import Status, open_library
from engine.library.records import PieceMarks
from tests.here_pool import Meddle
from tests.music import write_abc, write_midi, write_tunebook

pytestmark = [
    pytest.mark.usefixtures("here"),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows tells no inodes while a folder is listed"),
]


def run(library_path: Path, bundle: Bundle, *folders: Path, within: dict[Path, list[str]] | None = None) -> IndexReport:
    steps = index(library_path, folders, bundle, within=within)
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            report: IndexReport = stop.value
            return report


def counts(report: IndexReport) -> tuple[int, int, int, int, int]:
    return report.files, report.read, report.encoded, report.missing, report.moved


@pytest.fixture
def suite(music: Path) -> Path:
    """A folder in the watched one, with a tunebook, a broken file, and one that is no music."""
    folder = music / "suite"
    folder.mkdir()
    write_tunebook(folder / "book.abc", range(20, 23))
    write_midi(folder / "prelude.mid", 7)
    (folder / "broken.mid").write_bytes(b"no music")
    (folder / "notes").write_bytes(b"no music either")
    return folder


def test_a_renamed_folder_is_not_read_again(
    music: Path, suite: Path, library_path: Path, tiny_bundle: Bundle, here: Callable[[Meddle], None]
) -> None:
    run(library_path, tiny_bundle, music)
    with open_library(library_path) as library:
        piece = library.piece_at(suite / "prelude.mid")
        assert piece is not None
        library.rate(piece.hash, 4)
        library.tag(piece.hash, "encore")
        library.remark(piece.hash, "Slower.")
    (music / "deep").mkdir()
    suite.rename(music / "deep" / "Partita")
    opened: list[Task] = []

    def note(task: Task) -> None:
        opened.append(task)

    here(note)
    assert counts(run(library_path, tiny_bundle, music)) == (7, 0, 0, 4, 4)
    assert opened == []
    with open_library(library_path) as library:
        moved = library.piece_at(music / "deep" / "Partita" / "prelude.mid")
        assert moved is not None
        assert moved.id == piece.id
        assert [place.path.parent.name for place in moved.places] == ["Partita"]
        assert library.marks(moved.hash) == PieceMarks(4, ("encore",), "Slower.")
        assert library.piece_at(music / "deep" / "Partita" / "book.abc", 3) is not None
        (failure,) = library.status(space_of(tiny_bundle)).failed
        assert failure.path == music / "deep" / "Partita" / "broken.mid"
        assert library.matches_by_name("prelude", 5) == (moved.id,)
    assert counts(run(library_path, tiny_bundle, music)) == (7, 0, 0, 0, 0)


def test_a_folder_that_moves_to_another_watched_one_is_not_read_again(
    music: Path, suite: Path, library_path: Path, tiny_bundle: Bundle, tmp_path: Path
) -> None:
    other = tmp_path / "archive"
    other.mkdir()
    write_abc(other / "x.abc", 50)
    run(library_path, tiny_bundle, music, other)
    suite.rename(other / "suite")
    assert counts(run(library_path, tiny_bundle, other)) == (5, 0, 0, 0, 4)
    assert counts(run(library_path, tiny_bundle, music)) == (3, 0, 0, 4, 0)


def test_overlapping_folders_are_read_once(
    music: Path, suite: Path, library_path: Path, tiny_bundle: Bundle, tmp_path: Path
) -> None:
    run(library_path, tiny_bundle, music)
    assert counts(run(library_path, tiny_bundle, suite)) == (4, 0, 0, 0, 4)
    with open_library(library_path) as library:
        status = library.status(space_of(tiny_bundle))
        assert (status.analysed, status.pending) == (7, 0)
        assert len(status.failed) == 1


def test_a_file_that_is_renamed_by_itself_is_read_once_and_not_encoded(
    music: Path, library_path: Path, tiny_bundle: Bundle
) -> None:
    run(library_path, tiny_bundle, music)
    (music / "b.mid").rename(music / "other name.mid")
    report = run(library_path, tiny_bundle, music)
    assert (report.read, report.encoded, report.missing) == (1, 0, 1)


def test_a_copy_with_the_times_of_the_original_is_read(music: Path, library_path: Path, tiny_bundle: Bundle) -> None:
    run(library_path, tiny_bundle, music)
    shutil.copy2(music / "b.mid", music / "copy.mid")
    assert counts(run(library_path, tiny_bundle, music)) == (4, 1, 0, 0, 0)


def test_another_file_with_the_size_and_time_of_one_that_went_is_read(
    music: Path, library_path: Path, tiny_bundle: Bundle
) -> None:
    run(library_path, tiny_bundle, music)
    before = (music / "b.mid").stat()
    (music / "b.mid").unlink()
    write_midi(music / "new.mid", 5)  # Of the same length, and often in the inode that has just become free.
    os.utime(music / "new.mid", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert counts(run(library_path, tiny_bundle, music)) == (3, 1, 1, 1, 0)


def test_a_file_that_waits_to_be_read_is_still_read_after_its_folder_moved(
    music: Path, suite: Path, library_path: Path, tiny_bundle: Bundle
) -> None:
    steps = index(library_path, [music], tiny_bundle)
    next(steps)
    steps.close()
    suite.rename(music / "later")
    run(library_path, tiny_bundle, music)
    with open_library(library_path) as library:
        assert library.status(space_of(tiny_bundle)) == Status(
            analysed=7, pending=0, failed=library.status(space_of(tiny_bundle)).failed
        )


def test_a_file_that_is_no_music_is_opened_once(
    music: Path, suite: Path, library_path: Path, tiny_bundle: Bundle, here: Callable[[Meddle], None]
) -> None:
    (music / "settings.xml").write_text("<settings/>", encoding="utf-8")
    report = run(library_path, tiny_bundle, music)
    assert [failure.path.name for failure in report.failed] == ["broken.mid"]
    with open_library(library_path) as library:
        assert library.status(space_of(tiny_bundle)).pending == 0
    assert run(library_path, tiny_bundle, music).read == 0
    write_abc(music / "settings.xml", 60)
    assert run(library_path, tiny_bundle, music).encoded == 1


def test_music_without_a_suffix_is_music(music: Path, library_path: Path, tiny_bundle: Bundle) -> None:
    (music / "a.abc").rename(music / "Sonata no. 2")
    (music / "b.mid").rename(music / "ETUDE")
    assert counts(run(library_path, tiny_bundle, music)) == (3, 3, 3, 0, 0)


def test_what_is_ignored_is_missing_and_comes_back_with_everything(
    music: Path, suite: Path, library_path: Path, tiny_bundle: Bundle
) -> None:
    run(library_path, tiny_bundle, music)
    with open_library(library_path) as library:
        (folder,) = library.folders()
        library.set_ignore_rules(None, ["/suite/"])
        library.set_ignore_rules(folder, ["*.wav"])
        assert library.ignore_rules(folder) == ("/suite/", "*.wav")
        assert library.ignore_rules() == ("/suite/",)
    (music / ".incipitignore").write_text("# sketches\r\na.abc\r\n", encoding="utf-8")
    assert counts(run(library_path, tiny_bundle, music)) == (1, 0, 0, 6, 0)
    with open_library(library_path) as library:
        assert library.status(space_of(tiny_bundle)).analysed == 1
        library.set_ignore_rules(None, [])
        library.set_ignore_rules(folder, [])
    (music / ".incipitignore").unlink()
    assert counts(run(library_path, tiny_bundle, music)) == (7, 0, 0, 0, 0)
    with open_library(library_path) as library:
        assert library.status(space_of(tiny_bundle)).analysed == 7


def test_only_what_changed_is_looked_at_when_that_is_asked(
    music: Path, suite: Path, library_path: Path, tiny_bundle: Bundle
) -> None:
    run(library_path, tiny_bundle, music)
    write_midi(suite / "new.mid", 30)
    write_midi(music / "not looked at.mid", 31)
    (suite / "prelude.mid").unlink()
    (music / "b.mid").unlink()
    report = run(library_path, tiny_bundle, music, within={music: ["suite/new.mid", "suite/prelude.mid"]})
    assert counts(report) == (1, 1, 1, 1, 0)
    with open_library(library_path) as library:
        assert library.piece_at(suite / "new.mid") is not None
        assert library.piece_at(suite / "prelude.mid") is None
        assert library.piece_at(music / "b.mid") is not None
    shutil.rmtree(suite)
    report = run(library_path, tiny_bundle, music, within={music: ["suite"]})
    assert counts(report) == (0, 0, 0, 4, 0)
