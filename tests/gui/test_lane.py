"""Lanes: one thing after the other, answers in the window's thread, the newest only where that is all that matters."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from desktop.jobs.lane import Lane


def unexpected(answer: object) -> None:
    pytest.fail(f"told {answer!r}")


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    lane = Lane("test")
    yield lane
    lane.close()
    assert lane.join(60)


def test_work_is_done_elsewhere_and_told_here(qtbot: QtBot, lane: Lane) -> None:
    here = QThread.currentThread()
    told: list[tuple[int, bool]] = []

    def done(worker: int) -> None:
        told.append((worker, QThread.currentThread() is here))

    lane.run(threading.get_ident, done, unexpected)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0] != threading.get_ident()
    assert told[0][1]


def test_work_under_way_tells_here_and_no_more_once_closed(qtbot: QtBot, lane: Lane) -> None:
    here = QThread.currentThread()
    told: list[tuple[str, bool]] = []

    def tell(what: str) -> None:
        told.append((what, QThread.currentThread() is here))

    lane.run(lambda: lane.tell(partial(tell, "half done")), lambda _: tell("done"), unexpected)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [("half done", True), ("done", True)]
    lane.run(lambda: lane.tell(partial(tell, "too late")), unexpected, unexpected)
    lane.close()
    assert lane.join(60)
    qtbot.wait(1)
    assert len(told) == 2


def test_what_is_raised_is_told(qtbot: QtBot, lane: Lane) -> None:
    told: list[Exception] = []
    lane.run(lambda: 1 // 0, unexpected, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], ZeroDivisionError)


def test_only_the_newest_of_its_kind_is_told(qtbot: QtBot, lane: Lane) -> None:
    gate = threading.Event()
    told: list[object] = []
    begun: list[int] = []

    def begin(number: int) -> int:
        begun.append(number)
        return number

    lane.run(lambda: gate.wait(60), told.append, unexpected)
    for number in range(3):
        lane.run(partial(begin, number), told.append, unexpected, newest_only=True)
    gate.set()
    qtbot.waitUntil(lambda: 2 in told)
    assert told == [True, 2]
    assert begun == [2]


def test_a_closed_lane_does_the_last_thing_and_tells_nothing(qtbot: QtBot) -> None:
    lane, gate, ended = Lane("test"), threading.Event(), threading.Event()
    told: list[object] = []
    lane.run(lambda: gate.wait(60), told.append, unexpected)
    lane.run(lambda: told.append("late"), told.append, unexpected)
    lane.close(ended.set)
    gate.set()
    assert ended.wait(60)
    assert lane.join(60)
    qtbot.wait(0)
    assert told == []
