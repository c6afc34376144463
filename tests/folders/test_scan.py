"""What lies in a folder is found without opening anything."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

import engine.folders.scan
from engine.folders.ignoring import RULES_FILE, Rules
from engine.folders.scan import FolderAbsentError, Scan, scan_folder
from engine.library.records import FoundFile

RULES = Rules({".abc", ".mid"})

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links and special files need rights on Windows")


@dataclass(frozen=True)
class Found:
    """All that a scan told, at once."""

    files: dict[str, FoundFile]
    scan: Scan


def scan(root: Path, *patterns: str, within: Sequence[str] = ("",)) -> Found:
    files: dict[str, FoundFile] = {}
    walk = scan_folder(root, RULES.within("", patterns), within)
    while True:
        try:
            files.update((file.path, file) for file in next(walk))
        except StopIteration as stop:
            seen: Scan = stop.value
            assert seen.files == len(files)
            return Found(files, seen)


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
    put(tmp_path, "photo.jpg", ".hidden.abc", "._a.mid", ".git/x.abc", "__MACOSX/y.abc", "a.abc.bak", "Caches/z.abc")
    assert scan(tmp_path).files == {}


def test_an_empty_file_is_found_so_that_it_can_be_said_to_be_empty(tmp_path: Path) -> None:
    (tmp_path / "empty.abc").touch()
    assert scan(tmp_path).files["empty.abc"].size == 0


def test_a_name_without_a_suffix_tells_nothing_so_it_is_looked_at(tmp_path: Path) -> None:
    names = ("abc", "mid.", "Sonata no. 2", "Bach, J.S. Fugue", "op.27")
    put(tmp_path, *names)
    assert sorted(scan(tmp_path).files) == sorted(names)


def test_folders_are_entered_in_the_order_of_their_names(tmp_path: Path) -> None:
    put(tmp_path, "b.abc", "a/z.abc", "c/a.abc", "a/b/x.abc")
    assert list(scan(tmp_path).files) == ["b.abc", "a/z.abc", "a/b/x.abc", "c/a.abc"]


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
    ((path, reason),) = [(entry.path, entry.reason) for entry in result.scan.unreadable]
    assert (path, reason) == ("closed", "The folder cannot be listed: Permission denied.")
    assert result.scan.unseen() == ["closed"]


def test_a_folder_that_is_absent_is_an_error_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(FolderAbsentError):
        scan(tmp_path / "absent")
    put(tmp_path, "a.abc")
    with pytest.raises(FolderAbsentError):
        scan(tmp_path / "a.abc")


def test_a_file_that_the_disk_does_not_tell_of_is_told_and_not_taken_for_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "a.abc", "b.abc")

    def refuse(_state: os.stat_result, path: str, _files: object) -> None:
        raise OSError(*((5, "Input/output error") if path == "a.abc" else (2, "No such file or directory")))

    monkeypatch.setattr(engine.folders.scan._Walk, "_note_file", lambda _walk, *each: refuse(*each))
    result = scan(tmp_path)
    assert [(entry.path, entry.reason) for entry in result.scan.unreadable] == [
        ("a.abc", "The file cannot be opened: Input/output error.")
    ]


def test_a_volume_that_goes_away_meanwhile_is_absent(tmp_path: Path) -> None:
    root = tmp_path / "volume"
    put(root, "a.abc", "deep/b.abc")
    walk = scan_folder(root, RULES)
    assert [file.path for file in next(walk)] == ["a.abc"]
    root.rename(tmp_path / "away")
    with pytest.raises(FolderAbsentError, match="went away"):
        list(walk)


def test_a_folder_with_nothing_at_all_is_told_from_one_without_music(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert not scan(tmp_path).scan.empty
    assert scan(tmp_path / "folder").scan.empty


def test_a_folder_of_many_files_comes_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.folders.scan._BATCH", 4)
    put(tmp_path, *(f"{number}.abc" for number in range(10)))
    assert [len(files) for files in scan_folder(tmp_path, RULES)] == [4, 4, 2]


def test_only_what_is_asked_for_is_looked_at(tmp_path: Path) -> None:
    put(tmp_path, "a.abc", "b/c.abc", "b/d.abc", "b/deep/e.abc", "f/g.abc")
    assert sorted(scan(tmp_path, within=["b/c.abc", "b/deep", "gone.abc", "no/such/folder.abc"]).files) == [
        "b/c.abc",
        "b/deep/e.abc",
    ]
    assert sorted(scan(tmp_path, within=["a.abc", ""]).files) == sorted(scan(tmp_path).files)


def test_what_is_asked_for_is_passed_over_where_the_folder_around_it_is(tmp_path: Path) -> None:
    put(tmp_path, "sketches/a.abc", ".trash/b.abc", "kept/c.abc", "kept/not this.abc")
    (tmp_path / "kept" / RULES_FILE).write_text("not*\n", encoding="utf-8")
    within = ["sketches/a.abc", ".trash/b.abc", "kept/c.abc", "kept/not this.abc"]
    assert list(scan(tmp_path, "/sketches/", within=within).files) == ["kept/c.abc"]


@needs_links
def test_of_what_is_elsewhere_nothing_is_known(tmp_path: Path) -> None:
    put(tmp_path, "a.abc", ".waltz.mid.icloud")
    (tmp_path / "disk").symlink_to(tmp_path / "absent" / "disk")
    result = scan(tmp_path)
    assert list(result.files) == ["a.abc"]
    assert sorted(result.scan.unseen()) == ["disk", "waltz.mid"]
    assert scan(tmp_path, within=["waltz.mid"]).scan.unseen() == ["waltz.mid"]


@pytest.mark.skipif(sys.platform != "linux", reason="needs paths that are longer than the system takes")
def test_a_path_that_is_too_long_is_told_and_the_rest_is_found(tmp_path: Path) -> None:
    put(tmp_path, "a.abc")
    names = make_deep_folder(tmp_path, depth=40)
    result = scan(tmp_path)
    deepest = max(result.files, key=len)
    assert {"a.abc", f"{names[0]}/{names[0]}.abc"} <= set(result.files)
    assert 3_500 < len(os.fsencode(tmp_path / deepest)) < 4_096
    reasons = {each.reason for each in result.scan.unreadable}
    assert reasons <= {
        "The path is longer than this system allows; move the file or shorten the names of its folders.",
        "The folder's path is longer than this system allows; move it or shorten the names around it.",
    }
    assert reasons


def make_deep_folder(root: Path, depth: int) -> list[str]:
    """Make folders in folders, each with a file, of 200 bytes a name, and return their names."""
    names = [f"{number:04}".ljust(200, "x") for number in range(depth)]
    here = os.open(root, os.O_RDONLY)
    for name in names:
        os.mkdir(name, dir_fd=here)
        inner = os.open(name, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
        file = os.open(f"{name}.abc", os.O_WRONLY | os.O_CREAT, dir_fd=here)
        os.write(file, b"X:1")
        os.close(file)
    os.close(here)
    return names


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
