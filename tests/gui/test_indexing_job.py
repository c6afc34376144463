"""Indexing from the window: told, paused, ended, begun again, and how fast it is."""

from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from time import sleep

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs.collection import CollectionState
from desktop.jobs.indexing import Indexing, IndexProgress, Rate, Within
from engine.errors import LibraryError
from engine.library import Status
from engine.progress import BUILDING, Progress
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeRun

MakeBench = Callable[..., Bench]


class Broken(FakeRun):
    def __next__(self) -> Progress:
        raise LibraryError("The disk is full.")


class Building(FakeRun):
    """Makes a bundle ready that does not answer yet, until it is cancelled."""

    done = 0

    def __next__(self) -> Progress:
        if "cancel" in self.told:
            raise StopIteration
        sleep(0.001)
        self.done += 1
        return Progress(BUILDING, self.done, 9_000_000)


def test_progress_and_end_are_told(qtbot: QtBot) -> None:
    indexing = Indexing(lambda _within: FakeRun([Progress("analysing", 5, 9)]))
    told: list[IndexProgress] = []
    indexing.progressed.connect(told.append)
    with qtbot.waitSignal(indexing.finished):
        indexing.start()
    assert told == [IndexProgress(Progress("analysing", 5, 9), None)]
    assert not indexing.running


def test_a_failure_is_told_as_it_is(qtbot: QtBot) -> None:
    indexing = Indexing(lambda _within: Broken())
    with qtbot.waitSignal(indexing.failed) as told:
        indexing.start()
    assert str(told.args[0]) == "The disk is full."


def test_a_start_meanwhile_is_done_afterwards(qtbot: QtBot) -> None:
    runs = [FakeRun(endless=True), FakeRun([Progress("analysing", 1, 1)])]
    first, waiting = runs[0], iter(runs)
    indexing = Indexing(lambda _within: next(waiting))
    indexing.start()
    indexing.start()
    with qtbot.waitSignal(indexing.progressed):
        first.cancel()
    assert next(waiting, None) is None


def test_what_is_wanted_meanwhile_is_put_together(qtbot: QtBot) -> None:
    runs, wanted = iter([FakeRun(endless=True), FakeRun(endless=True), FakeRun()]), list[Within]()
    made: list[FakeRun] = []

    def start(within: Within) -> FakeRun:
        wanted.append(within)
        made.append(next(runs))
        return made[-1]

    indexing = Indexing(start)
    music, disk, full = Path("/music"), Path("/disk"), Path("/full")
    indexing.start_within(music, ("a",))
    indexing.start_within(music, ("b",))
    indexing.start_within(disk, ("",))
    indexing.start_within(music, ("c", "b"))
    for number in range(20):
        indexing.start_within(full, tuple(f"{number}/{each}" for each in range(100)))
    qtbot.waitUntil(lambda: len(made) == 1)
    made[0].cancel()
    qtbot.waitUntil(lambda: len(made) == 2)
    indexing.start_within(music, ("d",))
    indexing.start()
    indexing.start_within(music, ("e",))
    made[1].cancel()
    qtbot.waitUntil(lambda: len(made) == 3)
    qtbot.waitUntil(lambda: not indexing.running)
    assert wanted == [{music: ("a",)}, {music: ("b", "c"), disk: ("",), full: ("",)}, {}]


def test_what_changes_need_not_wait_for_a_model_to_be_ready(qtbot: QtBot) -> None:
    music = Path("/music")
    wanted: list[Within] = []
    runs: list[Building] = []

    def start(within: Within) -> Building:
        wanted.append(within)
        runs.append(Building())
        return runs[-1]

    indexing = Indexing(start)
    with qtbot.waitSignal(indexing.progressed):
        indexing.start()
    indexing.start_within(music, ("new.abc",))
    qtbot.waitUntil(lambda: len(wanted) == 2)
    assert wanted == [{}, {music: ("new.abc",)}]
    assert set(runs[0].told) == {"cancel"}
    indexing.pause()
    indexing.start_within(music, ("newer.abc",))
    told = runs[1].done
    qtbot.waitUntil(lambda: runs[1].done > told + 100)
    assert runs[1].told == ["pause"], "what rests goes on resting"
    indexing.cancel()
    qtbot.waitUntil(lambda: not indexing.running)


def test_pause_resume_and_cancel_reach_the_run(qtbot: QtBot) -> None:
    run = FakeRun([Progress("analysing", 1, 9)], endless=True)
    indexing = Indexing(lambda _within: run)
    with qtbot.waitSignal(indexing.progressed):
        indexing.start()
    indexing.pause()
    assert indexing.paused
    indexing.resume()
    assert not indexing.paused
    with qtbot.waitSignal(indexing.finished) as told:
        indexing.cancel()
    assert told.args == [None]
    assert run.told == ["pause", "resume", "cancel"]


def test_rate_is_measured_over_the_last_seconds() -> None:
    rate = Rate()
    assert rate.after("analysing", 0, 0.0) is None
    assert rate.after("analysing", 5, 1.0) is None
    assert rate.after("analysing", 20, 4.0) == pytest.approx(300)
    for second in range(5, 65):
        latest = rate.after("analysing", 20 + (second - 4), float(second))
    assert latest == pytest.approx(60)
    assert rate.after("scanning", 3, 66.0) is None


def test_what_is_analysed_meanwhile_is_searched_as_it_comes(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(folders=(music,), runs=[FakeRun(endless=True)])
    jobs = bench.window._jobs
    qtbot.waitUntil(lambda: jobs.indexing.running)
    with qtbot.waitSignal(jobs.searching.answered):
        bench.window.search.query_box.ask("dance")
    folders = bench.window.collecting._state.folders if bench.window.collecting._state is not None else ()
    for analysed, is_asked in ((100, True), (101, False), (103, True)):
        bench.session.asked.clear()
        with qtbot.waitSignal(jobs.searching.answered) if is_asked else nullcontext():
            jobs.collection.changed.emit(CollectionState(folders, Status(analysed, 900)))
        assert [question.text for question in bench.session.asked] == ["dance"] * is_asked
