"""One task with models at a time, in another process, told to the window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.jobs.following import Following, Run
from desktop.jobs.models.tasks import Task

_LOOK_MILLISECONDS = 100


class Work(Following):
    """Starts, pauses and cancels a task; `progressed` tells Progress, `finished` a Done, or None when cancelled."""

    started = Signal(object)

    def __init__(self, start: Callable[[Task], Run], parent: QObject | None = None) -> None:
        super().__init__("models", _LOOK_MILLISECONDS, parent)
        self._start = start
        self.task: Task | None = None

    def start(self, task: Task) -> None:
        """Begin a task, unless one is under way."""
        if self.task is None and not self._closed:
            self.task = task
            self._follow(partial(self._start, task))
            self.started.emit(task)

    def _free(self) -> None:
        super()._free()
        self.task = None
