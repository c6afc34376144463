"""Progress is told often enough and no more."""

from collections.abc import Generator

import pytest

from engine.indexing.pace import paced
from engine.progress import Progress


def steps(count: int) -> Generator[Progress, None, str]:
    for done in range(count):
        yield Progress("counting", done, count)
    return "report"


def drive(generator: Generator[Progress, None, str]) -> tuple[list[int], str]:
    told = []
    while True:
        try:
            told.append(next(generator).done)
        except StopIteration as stop:
            report: str = stop.value
            return told, report


def test_at_most_thirty_a_second_and_the_last_always(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter(number / 100 for number in range(1000))
    monkeypatch.setattr("engine.indexing.pace.monotonic", lambda: next(now))
    told, report = drive(paced(steps(100)))
    assert report == "report"
    assert told[0] == 0
    assert told[-1] == 99
    assert 20 <= len(told) <= 31


def test_closing_closes_what_it_paces() -> None:
    inner = steps(100)
    outer = paced(inner)
    next(outer)
    outer.close()
    assert list(inner) == []
