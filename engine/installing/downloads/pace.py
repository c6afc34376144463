"""How fast bytes come, and how long the rest will take."""

from collections import deque
from time import monotonic

from engine.progress import Transfer

DOWNLOADING, CHECKING, RETRYING = "downloading", "checking", "trying again"

_WINDOW_SECONDS = 15.0
_LEAST_SECONDS = 1.0
_TELL_SECONDS = 0.05


class Pace:
    """Counts the bytes of several files that are fetched one after the other."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.before = 0
        self._points: deque[tuple[float, int]] = deque()
        self._told = 0.0

    def due(self) -> bool:
        """Whether it is time to tell again; about 20 times a second."""
        return monotonic() - self._told >= _TELL_SECONDS

    def at(self, stage: str, done: int, subject: str) -> Transfer:
        """Return where things are when `done` bytes of the present file are there."""
        now = self._told = monotonic()
        there = self.before + done
        if stage != DOWNLOADING:
            self._points.clear()
            return Transfer(stage, there, self.total, subject)
        self._points.append((now, there))
        while len(self._points) > 2 and now - self._points[1][0] >= _WINDOW_SECONDS:
            self._points.popleft()
        since, first = self._points[0]
        if now - since < _LEAST_SECONDS or there <= first:
            return Transfer(stage, there, self.total, subject)
        speed = (there - first) / (now - since)
        return Transfer(stage, there, self.total, subject, speed, (self.total - there) / speed)
