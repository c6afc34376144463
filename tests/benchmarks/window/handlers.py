"""How long the window's thread takes for each event, by the clock and by what it has worked itself."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.benchmarks.measuring import tell

FRAME_MILLISECONDS = 16

_Taken = tuple[float, float, str]


class TimedApplication(QApplication):
    """Times each event that the event loop hands out, with all that handling it leads to.

    The clock also counts what other programs, and other threads that hold Python's lock, take meanwhile; the work is
    that of the window's thread alone.
    """

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._taken: list[_Taken] | None = None
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Hand out an event."""
        if self._taken is None or self._depth:
            return super().notify(receiver, event)
        name = f"{event.type().name} to {type(receiver).__name__}"
        begun, worked = time.perf_counter(), time.thread_time()
        self._depth += 1
        try:
            return super().notify(receiver, event)
        finally:
            self._depth -= 1
            taken = 1000 * (time.perf_counter() - begun), 1000 * (time.thread_time() - worked), name
            self._taken.append(taken)

    @contextmanager
    def timing(self, name: str) -> Iterator[None]:
        """Print the longest of what follows."""
        taken: list[_Taken] = []
        self._taken = taken
        yield
        self._taken = None
        clocks = [(clock, each) for clock, _, each in taken]
        works = [(work, each) for _, work, each in taken]
        for what, spent in (("by the clock", clocks), ("of work", works)):
            longest, which = max(spent)
            over = sum(each > FRAME_MILLISECONDS for each, _ in spent)
            tell(
                f"{name}: {longest:.1f} ms {what} took the longest of {len(spent):,} handlers ({which}), "
                f"{over} over {FRAME_MILLISECONDS} ms"
            )
