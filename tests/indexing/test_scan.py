"""What lies in a folder is found without opening anything."""

import os
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from engine.indexing.scan import FolderAbsentError, Scan, scan_folder

SUFFIXES = {".abc", ".mid"}

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links and special files need rights on Windows")


def scan(root: Path) -> Scan:
    return finish(scan_folder(root, SUFFIXES))


def finish(generator: Generator[int, None, Scan]) -> Scan:
    while True:
        try:
            next(generator)
        except StopIteration as stop:
            found: Scan = stop.value
            return found


def put(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode("utf-8", "surrogateescape"))


def test_music_is_found_at_any_depth_with_size_and_time(tmp_path: Path) -> None:
    put(tmp_path, "a.abc", "b/c.MID", "b/d/e/f.mid")
    os.utime(tmp_path / "a.abc", ns=(1, 1_234_567_891))
    found = scan(tmp_path).files
    assert sorted(found) == ["a.abc", "b/c.MID", "b/d/e/f.mid"]
    assert found["a.abc"][:3] == ("a.abc", 5, 1_234_567_891)


def test_what_is_no_music_or_not_the_users_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "photo.jpg", "abc", ".hidden.abc", "._a.mid", ".git/x.abc", "__MACOSX/y.abc", "a.abc.bak", "mid.")
    assert scan(tmp_path).files == {}


def test_order_is_by_name(tmp_path: Path) -> None:
    put(tmp_path, "b.abc", "a/z.abc", "c/a.abc", "a.abc", "a/b.abc")
    assert list(scan(tmp_path).files) == ["a.abc", "b.abc", "a/b.abc", "a/z.abc", "c/a.abc"]


@needs_links
def test_links_are_followed_once_and_never_in_circles(tmp_path: Path) -> None:
    root, elsewhere = tmp_path / "root", tmp_path / "elsewhere"
    put(root, "real/a.abc")
    put(elsewhere, "b.abc")
    (root / "a circle").symlink_to(root)
    (root / "a second name").symlink_to(root / "real")
    (root / "real" / "up").symlink_to("..")
    (root / "away").symlink_to(elsewhere)
    (root / "file.abc").symlink_to(elsewhere / "b.abc")
    (root / "nowhere.abc").symlink_to(elsewhere / "missing.abc")
    (root / "round.abc").symlink_to(root / "round.abc")
    assert sorted(scan(root).files) == ["away/b.abc", "file.abc", "real/a.abc"]


@needs_links
def test_special_files_are_no_music(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mid")
    (tmp_path / "null.abc").symlink_to(os.devnull)
    assert scan(tmp_path).files == {}


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file system that takes any bytes")
def test_a_name_of_any_bytes_is_found(tmp_path: Path) -> None:
    name = os.fsdecode(b"f\xfcr Elise.mid")
    put(tmp_path, name)
    assert list(scan(tmp_path).files) == [name]


@needs_links
def test_a_folder_that_cannot_be_listed_is_told_and_what_it_holds_is_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "closed/a.abc", "closed book.abc", "open/b.abc")
    real = os.scandir

    def refuse(path: Path) -> "os._ScandirIterator[str]":
        if path.name == "closed":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    result = scan(tmp_path)
    assert sorted(result.files) == ["closed book.abc", "open/b.abc"]
    ((path, reason),) = [(entry.path, entry.reason) for entry in result.unreadable]
    assert (path, reason) == ("closed", "The folder cannot be listed: Permission denied.")
    assert not result.covers("closed/a.abc")
    assert result.covers("closed book.abc")
    assert result.covers("open/gone.abc")


def test_a_folder_that_is_absent_is_an_error_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(FolderAbsentError):
        scan(tmp_path / "absent")
    put(tmp_path, "a.abc")
    with pytest.raises(FolderAbsentError):
        scan(tmp_path / "a.abc")


def test_a_folder_with_nothing_at_all_is_told_from_one_without_music(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert not scan(tmp_path).empty
    assert scan(tmp_path / "folder").empty


def test_progress_counts_files(tmp_path: Path) -> None:
    put(tmp_path, "a.abc", "b/c.abc")
    assert list(scan_folder(tmp_path, SUFFIXES)) == [1, 2]


def test_nothing_is_opened(tmp_path: Path) -> None:
    put(tmp_path, "a.abc", "b/c.abc")
    opened = []
    watching = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event == "open":
            opened.append(arguments[0])

    sys.addaudithook(watch)
    scan(tmp_path)
    watching = False
    assert opened == []
