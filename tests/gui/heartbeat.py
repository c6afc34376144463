"""A heart that beats in the event loop of the window: what it misses, the user feels."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

_BEAT_MILLISECONDS = 2


class Heartbeat(QObject):
    """Keeps the longest stretch without a beat, by the clock and by what this process has worked meanwhile.

    The clock also counts what other programs take of a busy machine. The work counts all threads of the process, so it
    includes what holds Python's lock from another thread, and garbage collection.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.works: list[float] = []
        self._before = (0.0, 0.0)
        self._timer = QTimer(self, interval=_BEAT_MILLISECONDS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to watch."""
        self._before = (time.perf_counter(), time.process_time())
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._beat()
        self._timer.stop()

    @property
    def longest_gap(self) -> float:
        """The longest stretch by the clock, in milliseconds."""
        return 1000 * max(self.gaps, default=0.0)

    @property
    def longest_work(self) -> float:
        """The most that this process has worked from one beat to the next, in milliseconds."""
        return 1000 * max(self.works, default=0.0)

    def _beat(self) -> None:
        now = (time.perf_counter(), time.process_time())
        self.gaps.append(now[0] - self._before[0])
        self.works.append(now[1] - self._before[1])
        self._before = now
