"""Telling of progress no more often than anybody can see."""

import contextlib
from collections.abc import Generator
from time import monotonic
from typing import TypeVar

from engine.progress import Progress

_SECONDS = 1 / 30

Report = TypeVar("Report")


def paced(steps: Generator[Progress, None, Report]) -> Generator[Progress, None, Report]:
    """Pass on the progress of `steps` at most about 30 times a second, and the last in any case; return its report."""
    told = -_SECONDS
    held: Progress | None = None
    with contextlib.closing(steps):
        while True:
            try:
                step = next(steps)
            except StopIteration as stop:
                if held is not None:
                    yield held
                report: Report = stop.value
                return report
            now = monotonic()
            if now - told < _SECONDS:
                held = step
                continue
            told, held = now, None
            yield step
