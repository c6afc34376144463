"""Indexing in a process of its own: started, paused, resumed and stopped from the window, which it never holds up."""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.jobs.following import Following, Run
from engine.progress import BUILDING, Progress

_LOOK_MILLISECONDS = 50
_RATE_SECONDS = 20.0
_LEAST_SECONDS = 2.0
_MOST_PATHS = 1000


Within = Mapping[Path, tuple[str, ...]]
StartRun = Callable[[Within], Run]


@dataclass(frozen=True, slots=True)
class IndexProgress:
    """Where indexing is, and how many pieces a minute it does of late; None until that can be told."""

    progress: Progress
    pieces_a_minute: float | None


class Indexing(Following):
    """Runs one indexing at a time, which `began` tells; a start asked for meanwhile is done after it.

    Making a bundle ready that does not answer yet takes hours, so it gives way: each run goes on with it in its end.
    """

    began = Signal()

    def __init__(self, start_run: StartRun, parent: QObject | None = None) -> None:
        super().__init__("indexing", _LOOK_MILLISECONDS, parent)
        self._start_run = start_run
        self._again: Within | None = None
        self._held = ""
        self._by_hand = False
        self._rate = Rate()

    @property
    def held(self) -> str:
        """Why it rests by itself, as a sentence; empty where it does not."""
        return self._held

    def hold(self, reason: str) -> None:
        """Rest from now on for a reason, what begins later included; an empty one lets it go on.

        What the user has paused or resumed meanwhile stays so.
        """
        before, self._held = self._held, reason
        if reason and not before:
            self._by_hand = self._paused
            self.pause()
        elif before and not reason and not self._by_hand:
            self.resume()

    def start(self) -> None:
        """Index all folders; if something is being indexed, after it."""
        self._start({})

    def start_within(self, folder: Path, within: tuple[str, ...]) -> None:
        """Index what lies at and under relative paths in one folder; if something is being indexed, after it."""
        self._start({folder: within})

    def resume(self) -> None:
        """Go on."""
        self._rate = Rate()
        self._held = ""
        super().resume()

    def cancel(self) -> None:
        """End after the present step, and do nothing after it; what has been done is kept."""
        self._again = None
        super().cancel()

    def _start(self, wanted: Within) -> None:
        if self._closed:
            return
        if self.running:
            self._again = _together(self._again, wanted)
            return
        self._rate = Rate()
        self.began.emit()
        self._follow(lambda: self._start_run(wanted))
        if self._held:
            self.pause()

    def _tell(self, latest: Progress) -> None:
        rate = self._rate.after(latest.stage, latest.done, monotonic())
        self.progressed.emit(IndexProgress(latest, rate))
        if latest.stage == BUILDING and self._again is not None and not self._paused and self._run is not None:
            self._run.cancel()

    def _end(self, outcome: Any) -> None:
        again, self._again = self._again, None
        super()._end(outcome)
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
