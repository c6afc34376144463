"""Runs a generator of Progress in a process of its own, so that a window stays quick meanwhile."""

import atexit
import contextlib
import logging
import threading
import traceback
from collections.abc import Callable, Generator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from time import monotonic
from types import TracebackType
from typing import Any, TypeVar

from engine.errors import EngineError
from engine.progress import Progress
from engine.workers.child import end_with_parent, ignore_interrupts, lower_priority, silence
from engine.workers.outcome import WorkerError
from engine.workers.spawning import open_pipe, start_process

_CANCEL_SECONDS = 10.0
_POLL_SECONDS = 0.2
_PAUSE, _RESUME, _CANCEL = "pause", "resume", "cancel"

Report = TypeVar("Report")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Returned:
    """The generator is done; `report` is None when it was cancelled."""

    report: object


@dataclass(frozen=True, slots=True)
class _Raised:
    """The generator failed: `kind` is EngineError or a subclass, None for anything else, whose `trace` is kept."""

    kind: type[EngineError] | None
    sentence: str
    trace: str


class GeneratorProcess(Generator[Progress, None, Report | None]):
    """Yields the other process's Progress and returns its report, or None when it was cancelled.

    One thread iterates; `pause`, `resume` and `cancel` may be called from any thread and return at once. They act at
    the next step of the generator there; a process that has not ended 10 seconds after `cancel` is killed.

    Iterating raises an EngineError of the kind and with the sentence that the generator raised, and WorkerError when
    the process ended by itself or by a bug of ours, whose trace is logged.
    """

    def __init__(
        self, function: Callable[..., Generator[Progress, None, Report]], args: tuple[object, ...], niceness: int = 0
    ) -> None:
        self._sending = threading.Lock()
        self._cancelled_at: float | None = None
        self._connection, theirs = open_pipe()
        try:
            self._process = start_process(_drive, (theirs, function, args, niceness), daemon=False)
        except BaseException:
            self._connection.close()
            raise
        finally:
            theirs.close()
        # multiprocessing waits at exit for a process that may have workers: end ours before it does.
        atexit.register(self._end)

    def send(self, value: None) -> Progress:  # noqa: ARG002 (the protocol of generators)
        """Return the next Progress."""
        if self._connection.closed:
            raise StopIteration
        try:
            message = self._receive()
        except (EOFError, OSError):
            message = None
        if isinstance(message, Progress):
            return message
        if isinstance(message, _Returned | _Raised):
            self._process.join(_CANCEL_SECONDS)
        self._end()
        if isinstance(message, _Returned):
            raise StopIteration(message.report)
        if self._cancelled_at is not None:
            raise StopIteration
        raise _error_of(message)

    def throw(
        self,
        kind: type[BaseException] | BaseException,
        value: object = None,
        trace: TracebackType | None = None,
    ) -> Progress:
        """End the process and raise the error here."""
        self._end()
        error = kind if isinstance(kind, BaseException) else kind(*(() if value is None else (value,)))
        raise error.with_traceback(trace)

    def pause(self) -> None:
        """Let the generator rest after its present step."""
        self._tell(_PAUSE)

    def resume(self) -> None:
        """Let the generator go on."""
        self._tell(_RESUME)

    def cancel(self) -> None:
        """Let the generator clean up and end after its present step."""
        if self._cancelled_at is None:
            self._cancelled_at = monotonic()
        self._tell(_CANCEL)

    def _tell(self, word: str) -> None:
        with self._sending, contextlib.suppress(OSError):
            self._connection.send(word)

    def _receive(self) -> Any:
        while not self._connection.poll(_POLL_SECONDS):
            if self._cancelled_at is not None and monotonic() - self._cancelled_at > _CANCEL_SECONDS:
                raise EOFError
        return self._connection.recv()

    def _end(self) -> None:
        atexit.unregister(self._end)
        with self._sending:
            if self._connection.closed:
                return
            self._connection.close()
        self._process.kill()
        self._process.join()
        self._process.close()


def run_generator(
    function: Callable[..., Generator[Progress, None, Report]], *args: object, niceness: int = 0
) -> GeneratorProcess[Report]:
    """Start `function(*args)` in a spawned process and return the generator of its Progress and report.

    `function` is importable by name (not from `__main__`); arguments and report can be pickled. The process may have
    workers of its own and ends when this one does, however it ends. `close()` kills it at once.
    """
    return GeneratorProcess(function, args, niceness)


def _error_of(message: object) -> EngineError:
    if isinstance(message, _Raised):
        if message.kind is not None:
            return message.kind(message.sentence)
        _log.error("%s", message.trace)
        return WorkerError(f"Incipit met a bug of its own: {message.sentence}")
    return WorkerError("The process that did this work ended unexpectedly; what it had finished is kept.")


def _drive(
    connection: Connection,
    function: Callable[..., Generator[Progress, None, object]],
    args: tuple[object, ...],
    niceness: int,
) -> None:
    ignore_interrupts()
    silence()
    end_with_parent()
    lower_priority(niceness)
    try:
        last: object = _Returned(_step_through(connection, function(*args)))
        answer = ForkingPickler.dumps(last)
    except EngineError as error:
        answer = ForkingPickler.dumps(_Raised(type(error), str(error), ""))
    except Exception as error:  # noqa: BLE001 (a process border: the trace goes to the parent)
        answer = ForkingPickler.dumps(_Raised(None, f"{type(error).__name__}: {error}", traceback.format_exc()))
    with contextlib.suppress(OSError):
        connection.send_bytes(answer)


def _step_through(connection: Connection, generator: Generator[Progress, None, object]) -> object:
    with contextlib.closing(generator):
        while True:
            if _cancelled(connection):
                return None
            try:
                progress = next(generator)
            except StopIteration as stop:
                return stop.value
            connection.send(progress)


def _cancelled(connection: Connection) -> bool:
    """Take what the parent says, resting while it says pause; return whether it says cancel."""
    paused = False
    while paused or connection.poll():
        word = connection.recv()
        if word == _CANCEL:
            return True
        paused = word == _PAUSE
    return False
