"""Indexing in a process of its own: started, paused, resumed and stopped from the window, which it never holds up."""

import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from engine.progress import BUILDING, Progress

_LOOK_MILLISECONDS = 50
_RATE_SECONDS = 20.0
_LEAST_SECONDS = 2.0
_MOST_PATHS = 1000


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


Within = Mapping[Path, tuple[str, ...]]
StartRun = Callable[[Within], Run]


@dataclass(frozen=True, slots=True)
class IndexProgress:
    """Where indexing is, and how many pieces a minute it does of late; None until that can be told."""

    progress: Progress
    pieces_a_minute: float | None


class Indexing(QObject):
    """Runs one indexing at a time; a start asked for meanwhile is done after it.

    Making a bundle ready that does not answer yet takes hours, so it gives way: each run goes on with it in its end.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    _ended = Signal(object)

    def __init__(self, start_run: StartRun, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start_run = start_run
        self._run: Run | None = None
        self._thread: threading.Thread | None = None
        self._again: Within | None = None
        self._wanted: Within = {}
        self._closed = False
        self._paused = False
        self._cancelled = False
        self._rate = Rate()
        self._latest: Progress | None = None
        self._look = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._look.timeout.connect(self._tell)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Whether something is being indexed, resting included."""
        return self._thread is not None

    @property
    def paused(self) -> bool:
        """Whether it rests."""
        return self._paused

    def start(self) -> None:
        """Index all folders; if something is being indexed, after it."""
        self._start({})

    def start_within(self, folder: Path, within: tuple[str, ...]) -> None:
        """Index what lies at and under relative paths in one folder; if something is being indexed, after it."""
        self._start({folder: within})

    def _start(self, wanted: Within) -> None:
        if self._closed:
            return
        if self._thread is not None:
            self._again = _together(self._again, wanted)
            return
        self._wanted = wanted
        self._paused = self._cancelled = False
        self._rate = Rate()
        self._thread = threading.Thread(target=self._follow, name="indexing", daemon=True)
        self._thread.start()
        self._look.start()

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
            self._rate = Rate()
            if self._run is not None:
                self._run.resume()

    def cancel(self) -> None:
        """End after the present step; `finished` tells None. What has been done is kept."""
        self._again = None
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

    def _follow(self) -> None:
        outcome: Any = None
        try:
            run = self._begin()
            while True:
                self._latest = next(run)
        except StopIteration as stop:
            outcome = stop.value
        except Exception as error:  # noqa: BLE001 (a thread border: the window shows it or reports it)
            outcome = error
        if not self._closed:
            self._ended.emit(outcome)

    def _begin(self) -> Run:
        """Start, and pass on what was wanted before there was anybody to tell."""
        run = self._start_run(self._wanted)
        self._run = run
        if self._paused:
            run.pause()
        if self._cancelled:
            run.cancel()
        return run

    def _tell(self) -> None:
        progress, self._latest = self._latest, None
        if progress is not None:
            self.progressed.emit(IndexProgress(progress, self._rate.after(progress.stage, progress.done, monotonic())))
            if progress.stage == BUILDING and self._again is not None and not self._paused and self._run is not None:
                self._run.cancel()

    @Slot(object)
    def _end(self, outcome: Any) -> None:
        if self._closed:
            return
        self._look.stop()
        self._tell()
        self._run = self._thread = None
        self._paused = False
        again, self._again = self._again, None
        if isinstance(outcome, Exception):
            self.failed.emit(outcome)
        else:
            self.finished.emit(outcome)
        if again is not None:
            self._start(again)


def _together(one: Within | None, other: Within) -> Within:
    """Return what is to be indexed where both are wanted; an empty one stands for all folders."""
    if one is None or not other:
        return other
    if not one:
        return one
    return {folder: _fewer((*one.get(folder, ()), *other.get(folder, ()))) for folder in {**one, **other}}


def _fewer(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Return the paths each once, or the whole folder where they have become very many."""
    each_once = tuple(dict.fromkeys(paths))
    return ("",) if "" in each_once or len(each_once) > _MOST_PATHS else each_once


class Rate:
    """How fast something grows, measured over the last seconds."""

    def __init__(self) -> None:
        self._stage = ""
        self._points: deque[tuple[float, int]] = deque()

    def after(self, stage: str, done: int, now: float) -> float | None:
        """Return `done`'s growth a minute, given its value at `now` (seconds); None until two seconds have passed."""
        if stage != self._stage:
            self._stage = stage
            self._points.clear()
        self._points.append((now, done))
        while len(self._points) > 2 and now - self._points[1][0] >= _RATE_SECONDS:
            self._points.popleft()
        start, before = self._points[0]
        if now - start < _LEAST_SECONDS:
            return None
        return 60.0 * (done - before) / (now - start)
