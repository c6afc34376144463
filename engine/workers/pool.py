"""Runs a function over files that nobody vouches for: one that crashes, hangs or bloats its worker costs that file."""

from collections.abc import Callable, Generator, Iterable, Iterator
from itertools import islice
from multiprocessing.connection import wait
from time import monotonic
from types import TracebackType
from typing import Any, Self, TypeVar

from engine.workers.child import Limits
from engine.workers.outcome import Failure, WorkerError
from engine.workers.watch import MemoryWatch
from engine.workers.worker import Loss, Pending, Worker

SECONDS = 120.0
MEMORY = 3 * 2**30
_FAILED_STARTS = 3

Item = TypeVar("Item")
Value = TypeVar("Value")


class WorkerPool:
    """At most `processes` spawned workers, each with an empty folder as working directory; use it as a context manager.

    One item may take `seconds` of wall clock and `memory` bytes beyond what a fresh worker has; Linux refuses more, and
    everywhere a worker that has got more is killed within moments.
    A pool belongs to one thread and runs one thing at a time. Workers start when there is something to do, ignore
    Ctrl-C, write to no standard stream and end with their parent, however it ends.
    """

    def __init__(
        self, processes: int, *, seconds: float = SECONDS, memory: int | None = MEMORY, niceness: int = 0
    ) -> None:
        self._processes = max(1, processes)
        self._limits = Limits(seconds, memory, niceness)
        self._watch = None if memory is None else MemoryWatch(memory)
        self._idle: list[Worker] = []
        self._failed_starts = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the workers."""
        while self._idle:
            self._idle.pop().end()

    def run(
        self, function: Callable[[Item], Value], items: Iterable[Item]
    ) -> Generator[tuple[Item, Value | Failure], None, None]:
        """Yield each item with what `function` returns for it, or a `Failure`, in the order in which they get done.

        `function` is importable by name (not from `__main__`), item and value can be pickled, paths must be absolute.
        Items are drawn only as workers become free. An item that a worker is lost with is tried once more in a fresh
        one, unless it was lost in a fresh one or hung. An iterator that had no more items is asked again after every
        result, so that results can lead to further items. Closing the generator ends the workers that are busy.

        Raises:
            WorkerError: workers cannot be started.

        """
        source = iter(items)
        busy: dict[Worker, Item] = {}
        done: list[tuple[Item, Value | Failure]] = []
        try:
            while True:
                self._fill(function, source, busy)
                yield from done
                self._fill(function, source, busy)
                if not busy:
                    return
                done = self._collect(function, busy)
        finally:
            for worker in busy:
                worker.end()

    def _fill(self, function: Callable[[Any], object], source: Iterator[Item], busy: dict[Worker, Item]) -> None:
        for item in islice(source, self._processes - len(busy)):
            self._give(function, item, busy)

    def _give(self, function: Callable[[Any], object], item: Item, busy: dict[Worker, Item]) -> None:
        worker = self._idle.pop() if self._idle else Worker(self._limits, self._watch)
        busy[worker] = item
        worker.give(function, item)

    def _collect(
        self, function: Callable[[Item], Value], busy: dict[Worker, Item]
    ) -> list[tuple[Item, Value | Failure]]:
        earliest = min(worker.deadline for worker in busy)
        wait([worker.connection for worker in busy], max(0.0, earliest - monotonic()))
        done: list[tuple[Item, Value | Failure]] = []
        for worker, item in list(busy.items()):
            fresh = worker.fresh
            answer: Any = worker.answer()
            if isinstance(answer, Pending):
                continue
            del busy[worker]
            if not isinstance(answer, Loss):
                self._failed_starts = 0
                self._idle.append(worker)
                done.append((item, answer))
            elif self._to_blame(answer, fresh=fresh):
                done.append((item, Failure(self._sentence(answer), f"{answer.name}, exit code {worker.exit_code}")))
            else:
                self._give(function, item, busy)
        return done

    def _to_blame(self, loss: Loss, *, fresh: bool) -> bool:
        if loss is not Loss.NOT_STARTED:
            return fresh or loss is Loss.HUNG
        self._failed_starts += 1
        if self._failed_starts >= _FAILED_STARTS:
            raise WorkerError("Incipit cannot start the processes in which it reads files.")
        return False

    def _sentence(self, loss: Loss) -> str:
        if loss is Loss.HUNG:
            return f"The file takes longer than {self._limits.seconds:g} seconds to read."
        if loss is Loss.FULL and self._limits.memory is not None:
            return f"The file takes more than {self._limits.memory // 2**20:,} MB of memory to read."
        return "The file crashed the process that reads it."
