"""What changes in real folders is told; every wait ends with what it waits for, or fails."""

import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import watchfiles

import engine.folders.watching
from engine.folders.ignoring import RULES_FILE, Rules
from engine.folders.watching import Change, Notice, Pace, watch_folders

RULES = Rules({".mid", ".abc"})
FAST = Pace(quiet=0.1, longest=1.0, look=0.1, poll=0.1)
SECONDS = 120

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")


class Watcher:
    """Watches in a thread; `ready` returns once the folders have been looked at."""

    def __init__(self, folders: Sequence[Path], left_out: Sequence[Path]) -> None:
        self.notices: list[str] = []
        self._happened: queue.SimpleQueue[Change | Notice | BaseException | None] = queue.SimpleQueue()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, args=(folders, left_out), daemon=True)
        self._thread.start()

    def _watch(self, folders: Sequence[Path], left_out: Sequence[Path]) -> None:
        try:
            for each in watch_folders(folders, self._stop, lambda: RULES, left_out=left_out, pace=FAST):
                self._happened.put(each)
        except BaseException as error:  # noqa: BLE001 - it fails the test that waits
            self._happened.put(error)

    def ready(self) -> "Watcher":
        """Wait for the first moment in which nothing happens: from then on everything is told."""
        while self._next() is not None:
            pass
        return self

    def wait_for(self, folder: Path, *within: str) -> None:
        """Return once all these relative paths have been told."""
        missing = set(within)
        while missing:
            each = self._next()
            if isinstance(each, Change) and each.folder == folder:
                missing -= set(each.within)

    def next_change(self) -> Change:
        while True:
            each = self._next()
            if isinstance(each, Change):
                return each

    def _next(self) -> Change | Notice | None:
        each = self._happened.get(timeout=SECONDS)
        if isinstance(each, BaseException):
            raise each
        if isinstance(each, Notice):
            self.notices.append(each.sentence)
        return each

    def end(self) -> None:
        self._stop.set()
        self._thread.join(SECONDS)
        assert not self._thread.is_alive()


@pytest.fixture
def watch() -> Iterator[Callable[..., Watcher]]:
    made: list[Watcher] = []

    def start(*folders: Path, left_out: Sequence[Path] = ()) -> Watcher:
        made.append(Watcher(folders, left_out))
        return made[-1].ready()

    yield start
    for watcher in made:
        watcher.end()


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    return folder


@pytest.fixture
def unhelpful(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that tells of no changes."""
    monkeypatch.setenv("WATCHFILES_FORCE_POLLING", "true")


def test_files_that_come_change_move_and_go_are_told(watch: Callable[..., Watcher], music: Path) -> None:
    watcher = watch(music)
    (music / "a.mid").write_bytes(b"1")
    watcher.wait_for(music, "a.mid")
    (music / "a.mid").write_bytes(b"22")
    watcher.wait_for(music, "a.mid")
    (music / "a.mid").rename(music / "b.mid")
    watcher.wait_for(music, "a.mid", "b.mid")
    (music / "b.mid").unlink()
    watcher.wait_for(music, "b.mid")
    assert watcher.notices == []


def test_a_folder_that_comes_is_told_and_what_happens_in_it(watch: Callable[..., Watcher], music: Path) -> None:
    watcher = watch(music)
    (music / "suite").mkdir()
    watcher.wait_for(music, "suite")
    (music / "suite" / "a.mid").write_bytes(b"1")
    watcher.wait_for(music, "suite/a.mid")
    (music / "suite").rename(music / "partita")
    watcher.wait_for(music, "suite", "partita")


def test_what_is_no_music_is_not_told(watch: Callable[..., Watcher], music: Path) -> None:
    library = music / "library.db"
    watcher = watch(music, left_out=[library])
    for name in ("photo.jpg", ".hidden.mid", "library.db", "library.db-wal"):
        (music / name).write_bytes(b"1")
    library.unlink()
    (music / "node_modules").mkdir()
    (music / "node_modules" / "a.mid").write_bytes(b"1")
    (music / "last.mid").write_bytes(b"1")
    seen: set[str] = set()
    while "last.mid" not in seen:
        seen |= set(watcher.next_change().within)
    assert seen == {"last.mid"}


def test_a_file_of_rules_has_its_folder_looked_at(watch: Callable[..., Watcher], music: Path) -> None:
    (music / "sketches").mkdir()
    watcher = watch(music)
    (music / "sketches" / RULES_FILE).write_text("*.mid", encoding="utf-8")
    watcher.wait_for(music, "sketches")


@needs_links
def test_what_changes_behind_a_link_has_the_whole_looked_at(
    watch: Callable[..., Watcher], music: Path, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (music / "link").symlink_to(tmp_path / "elsewhere")
    watcher = watch(music)
    (music / "link" / "a.mid").write_bytes(b"1")
    watcher.wait_for(music, "")


def test_a_volume_that_goes_and_comes_is_told(watch: Callable[..., Watcher], music: Path, tmp_path: Path) -> None:
    watcher = watch(music, tmp_path / "disk")
    music.rename(tmp_path / "disk")
    watcher.wait_for(music, "")
    (tmp_path / "disk" / "a.mid").write_bytes(b"1")
    watcher.wait_for(tmp_path / "disk", "a.mid")
    (tmp_path / "disk").rename(music)
    watcher.wait_for(music, "")
    (music / "b.mid").write_bytes(b"1")
    watcher.wait_for(music, "b.mid")


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file system that takes any bytes")
def test_a_name_that_is_no_unicode_ends_nothing(watch: Callable[..., Watcher], music: Path) -> None:
    watcher = watch(music)
    (music / os.fsdecode(b"f\xfcr Elise.mid")).write_bytes(b"1")
    watcher.wait_for(music, "")
    watcher.ready()
    (music / "a.mid").write_bytes(b"1")
    watcher.wait_for(music, "a.mid")


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file system that takes any bytes")
def test_a_folder_whose_name_is_no_unicode_is_looked_through(watch: Callable[..., Watcher], tmp_path: Path) -> None:
    music = tmp_path / os.fsdecode(b"M\xfcsik")
    music.mkdir()
    watcher = watch(music)
    watcher.wait_for(music, "")
    (music / "a.mid").write_bytes(b"1")
    watcher.wait_for(music, "")
    assert len(watcher.notices) == 1


@pytest.mark.usefixtures("unhelpful")
def test_where_nothing_is_told_the_folder_is_looked_through(watch: Callable[..., Watcher], music: Path) -> None:
    (music / "deep" / "er").mkdir(parents=True)
    (music / "deep" / "a.mid").write_bytes(b"1")
    watcher = watch(music)
    assert watcher.notices == [
        f"The system does not tell what changes in {music}, so it is looked through every 0.1 seconds."
    ]
    watcher.wait_for(music, "")
    (music / "deep" / "er" / "b.mid").write_bytes(b"1")
    watcher.wait_for(music, "deep/er")
    (music / "deep" / "a.mid").write_bytes(b"22")
    watcher.wait_for(music, "deep")
    (music / "c.mid").write_bytes(b"1")
    watcher.wait_for(music, "")


@pytest.mark.parametrize("error", [OSError(24, "Too many open files"), RuntimeError("OS file watch limit reached.")])
def test_where_the_system_watches_no_more_the_folder_is_looked_through(
    watch: Callable[..., Watcher], music: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_folders: Any, **_options: Any) -> Iterator[Any]:
        raise error

    monkeypatch.setattr(engine.folders.watching, "watch", fail)
    watcher = watch(music)
    assert len(watcher.notices) == 1
    watcher.wait_for(music, "")
    (music / "a.mid").write_bytes(b"1")
    watcher.wait_for(music, "")


def test_a_folder_that_goes_before_it_is_watched_leaves_the_others_watched(
    watch: Callable[..., Watcher], music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    real = watchfiles.watch

    def late(*folders: Any, **options: Any) -> Iterator[Any]:
        if gone in folders:
            gone.rmdir()
            raise RuntimeError("No path was found.")
        return real(*folders, **options)

    monkeypatch.setattr(engine.folders.watching, "watch", late)
    watcher = watch(music, gone)
    (music / "a.mid").write_bytes(b"1")
    watcher.wait_for(music, "a.mid")
    assert not watcher.notices


def test_very_many_changes_are_told_as_the_folders_around_them() -> None:
    paths = {f"{number % 10}/{number}.mid" for number in range(500)}
    assert engine.folders.watching._fewer(paths) == tuple(f"{number}" for number in range(10))
    assert engine.folders.watching._fewer({f"{number}.mid" for number in range(500)}) == ("",)
