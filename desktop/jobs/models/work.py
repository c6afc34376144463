"""One task at a time in another process, followed by a thread, told to the window."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop.jobs.indexing import Run
from desktop.jobs.models.tasks import Task

_LOOK_MILLISECONDS = 100


class Work(QObject):
    """Starts, pauses and cancels a task; `progressed` tells Progress, `finished` a Done, or None when cancelled."""

    started = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    _ended = Signal(object)

    def __init__(self, start: Callable[[Task], Run], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._run: Run | None = None
        self._thread: threading.Thread | None = None
        self._latest: Any = None
        self._closed = False
        self._cancelled = False
        self.task: Task | None = None
        self.paused = False
        self._look = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._look.timeout.connect(self._tell)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def start(self, task: Task) -> None:
        """Begin a task, unless one is under way."""
        if self.task is None and not self._closed:
            self.task, self.paused, self._cancelled = task, False, False
            self._thread = threading.Thread(target=self._follow, args=(task,), name="models", daemon=True)
            self._thread.start()
            self._look.start()
            self.started.emit(task)

    def pause(self) -> None:
        """Rest after the present step."""
        if self._run is not None:
            self.paused = True
            self._run.pause()

    def resume(self) -> None:
        """Go on."""
        if self._run is not None:
            self.paused = False
            self._run.resume()

    def cancel(self) -> None:
        """End after the present step; what has been fetched is kept for the next time."""
        self._cancelled = True
        if self._run is not None:
            self._run.cancel()

    def close(self, seconds: float) -> None:
        """End, waiting for at most `seconds`; a process that takes longer is killed when the program ends."""
        self._closed = True
        self._look.stop()
        self.cancel()
        if self._thread is not None:
            self._thread.join(seconds)

    def _follow(self, task: Task) -> None:
        outcome: Any = None
        try:
            self._run = self._start(task)
            if self._cancelled:
                self._run.cancel()
            while True:
                self._latest = next(self._run)
        except StopIteration as stop:
            outcome = stop.value
        except Exception as error:  # noqa: BLE001 (a thread border: the window shows it or reports it)
            outcome = error
        if not self._closed:
            self._ended.emit(outcome)

    def _tell(self) -> None:
        latest, self._latest = self._latest, None
        if latest is not None:
            self.progressed.emit(latest)

    @Slot(object)
    def _end(self, outcome: Any) -> None:
        if self._closed:
            return
        self._look.stop()
        self._tell()
        self._run = self._thread = self.task = None
        self.paused = False
        if isinstance(outcome, Exception):
            self.failed.emit(outcome)
        else:
            self.finished.emit(outcome)
