"""Long work driven to its end by a test."""

from collections.abc import Generator
from typing import TypeVar

from engine.progress import Progress

Report = TypeVar("Report")


def finish(steps: Generator[Progress, None, Report]) -> Report:
    """Run a generator of `Progress` to its end and return its report."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            report: Report = stop.value
            return report
