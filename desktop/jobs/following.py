"""A run in another process: followed by a thread, told to the window now and then, and led from there."""

import threading
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from engine.progress import Progress


class Run(Protocol):
    """What is iterated: Progress out of another process, which can be told to rest, go on, or end."""

    def __next__(self) -> Progress:
        """Return the next Progress; StopIteration holds the report, or None when it was cancelled."""

    def pause(self) -> None:
        """Rest after the present step."""

    def resume(self) -> None:
        """Go on."""

    def cancel(self) -> None:
        """Clean up and end after the present step."""


class Following(QObject):
    """Follows one run at a time; `finished` tells what it returned, None when cancelled, `failed` what it raised."""

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    _ended = Signal(object)

    def __init__(self, name: str, look_milliseconds: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._run: Run | None = None
        self._thread: threading.Thread | None = None
        self._latest: Any = None
        self._closed = False
        self._paused = False
        self._cancelled = False
        self._look = QTimer(self, interval=look_milliseconds)
        self._look.timeout.connect(self._look_again)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Whether a run is under way, resting included."""
        return self._thread is not None

    @property
    def paused(self) -> bool:
        """Whether it rests."""
        return self._paused

    def pause(self) -> None:
        """Rest after the present step."""
        if self._thread is not None:
            self._paused = True
            if self._run is not None:
                self._run.pause()

    def resume(self) -> None:
        """Go on."""
        if self._thread is not None:
            self._paused = False
            if self._run is not None:
                self._run.resume()

    def cancel(self) -> None:
        """End after the present step; what has been done is kept."""
        if self._thread is not None:
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

    def _follow(self, start: Callable[[], Run]) -> None:
        """Start a run, in the thread that follows it."""
        self._paused = self._cancelled = False
        self._thread = threading.Thread(target=self._iterate, args=(start,), name=self._name, daemon=True)
        self._thread.start()
        self._look.start()

    def _iterate(self, start: Callable[[], Run]) -> None:
        outcome: Any = None
        try:
            run = self._begin(start)
            while True:
                self._latest = next(run)
        except StopIteration as stop:
            outcome = stop.value
        except Exception as error:  # noqa: BLE001 (a thread border: the window shows it or reports it)
            outcome = error
        if not self._closed:
            self._ended.emit(outcome)

    def _begin(self, start: Callable[[], Run]) -> Run:
        """Start, and pass on what was wanted before there was anybody to tell."""
        run = start()
        self._run = run
        if self._paused:
            run.pause()
        if self._cancelled:
            run.cancel()
        return run

    def _look_again(self) -> None:
        latest, self._latest = self._latest, None
        if latest is not None:
            self._tell(latest)

    def _tell(self, latest: Any) -> None:
        """Tell the window how far the run is."""
        self.progressed.emit(latest)

    @Slot(object)
    def _end(self, outcome: Any) -> None:
        if self._closed:
            return
        self._look.stop()
        self._look_again()
        self._free()
        if isinstance(outcome, Exception):
            self.failed.emit(outcome)
        else:
            self.finished.emit(outcome)

    def _free(self) -> None:
        """Make room for the next run."""
        self._run = self._thread = None
        self._paused = False
