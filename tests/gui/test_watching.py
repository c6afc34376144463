"""Folders are watched from another process: beginning with a large one would halt the window."""

from pathlib import Path
from threading import Event, Thread

import psutil
import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs.folders.following import FolderWatch, WatchError
from desktop.jobs.folders.watching import Watching
from engine.folders.watching import Change, Notice, Pace

FAST = Pace(quiet=0.1, longest=1.0, look=0.1, poll=0.1)


def children() -> set[int]:
    return {each.pid for each in psutil.Process().children(recursive=True)}


def test_what_is_no_music_is_passed_over_once_it_is_known_what_is(music: Path, tmp_path: Path) -> None:
    watch, stop = FolderWatch([music], [tmp_path / "library.db"], FAST), Event()
    watch.expect({".mid"})
    told: list[str] = []

    def follow() -> None:
        for happened in watch.happenings(stop):
            assert isinstance(happened, Change)
            told.extend(happened.within)

    thread = Thread(target=follow, daemon=True)
    thread.start()
    number = 0
    while not told:
        # Until it is watched, what is written goes by unseen, so more is written.
        number += 1
        (music / f"{number}.txt").write_bytes(b"abc")
        (music / f"{number}.mid").write_bytes(b"abc")
        thread.join(0.05)
    stop.set()
    thread.join(30)
    assert not thread.is_alive()
    assert all(path.endswith(".mid") for path in told)


def test_its_process_ends_with_the_watching(qtbot: QtBot, music: Path, tmp_path: Path) -> None:
    before = children()
    watching = Watching(tmp_path / "library.db", FAST)
    watching.watch([music])
    qtbot.waitUntil(lambda: watching._watch is not None)
    assert watching._watch is not None
    process = watching._watch._process.pid
    assert process in children() - before
    watching.close()
    qtbot.waitUntil(lambda: process not in children())


def test_a_process_that_is_lost_is_told(music: Path, tmp_path: Path) -> None:
    watch = FolderWatch([music], [], FAST)
    watch._process.kill()
    told: list[Change | Notice] = []
    with pytest.raises(WatchError, match="ended unexpectedly"):
        told.extend(watch.happenings(Event()))
    assert told == []
