"""The parent's side of one worker process."""

import contextlib
import shutil
from collections.abc import Callable
from enum import Enum, auto
from multiprocessing.reduction import ForkingPickler
from time import monotonic
from typing import Any

from engine.workers.child import Limits, work
from engine.workers.messages import receive
from engine.workers.spawning import open_pipe, start_process
from engine.workers.watch import MemoryWatch

_START_SECONDS = 120.0
_END_SECONDS = 1.0


class Loss(Enum):
    """How a worker ended before it answered."""

    NOT_STARTED = auto()
    DIED = auto()
    HUNG = auto()
    FULL = auto()


class Pending:
    """There is no answer yet."""


class Worker:
    """One process, its empty folder (None until it is ready), and the request that it has in hand.

    `fresh` is true until it has answered once. When `answer` gives a `Loss`, the worker has been ended and cleaned up;
    `exit_code` is then what it ended with by itself, negative for a signal.
    """

    def __init__(self, limits: Limits, watch: MemoryWatch | None = None) -> None:
        self.fresh = True
        self.exit_code: int | None = None
        self._limits = limits
        self._watch = watch
        self._was_full = False
        self._request: bytes | memoryview | None = None
        self._folder: str | None = None
        self.connection, theirs = open_pipe()
        try:
            self._process = start_process(work, (theirs, limits), daemon=True)
        except BaseException:
            self.connection.close()
            raise
        finally:
            theirs.close()
        self.deadline = monotonic() + _START_SECONDS

    def give(self, function: Callable[[Any], object], item: object) -> None:
        """Hand over one item; the worker's clock begins when it is ready to work."""
        self._request = ForkingPickler.dumps((function, item))
        if self._folder is not None:
            self._send()

    def answer(self) -> object:
        """Return what the function gave, or a `Failure`, a `Loss`, or `Pending()`; never blocks for long."""
        try:
            if self.connection.poll():
                return self._receive()
        except (EOFError, OSError):
            return self._lose(Loss.DIED)
        if monotonic() >= self.deadline:
            return self._lose(Loss.HUNG)
        return Pending()

    def end(self) -> None:
        """Kill the process and remove its folder; harmless when repeated."""
        if self.connection.closed:
            return
        self.connection.close()
        if self._watch is not None and self._process.pid is not None:
            self._was_full = self._watch.end(self._process.pid)
        self._process.kill()
        self._process.join()
        self._process.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _receive(self) -> object:
        if self._folder is None:
            self._folder = self.connection.recv()
            if self._watch is not None and self._process.pid is not None:
                self._watch.begin(self._process.pid)
            self._send()
            return Pending()
        value, full = receive(self.connection)
        if full:
            return self._lose(Loss.FULL)
        self.fresh = False
        self._request = None
        return value

    def _send(self) -> None:
        self.deadline = monotonic() + self._limits.seconds
        if self._request is not None:
            with contextlib.suppress(OSError):  # It may have died while idle: `answer` will find out.
                self.connection.send_bytes(self._request)

    def _lose(self, loss: Loss) -> Loss:
        if loss is Loss.DIED:
            self._process.join(_END_SECONDS)
        self.exit_code = self._process.exitcode
        self.end()
        if self._folder is None:
            return Loss.NOT_STARTED
        return Loss.FULL if loss is Loss.DIED and self._was_full else loss
