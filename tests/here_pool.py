"""A pool without processes, for tests that are not about them."""

from collections.abc import Callable, Generator, Iterable
from typing import Any, Self

from engine.errors import EngineError
from engine.indexing.reading import Task
from engine.workers import Failure

Meddle = Callable[[Task], Failure | None]


class HerePool:
    """Does in this process, one by one, what a WorkerPool has others do; `meddle` comes before each task."""

    meddle: Meddle = staticmethod(lambda _task: None)

    def __init__(self, _processes: int, **_limits: Any) -> None:
        self.closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.closed = True

    def run(self, function: Callable[[Any], Any], items: Iterable[Any]) -> Generator[tuple[Any, Any], None, None]:
        for item in items:
            failure = type(self).meddle(item)
            try:
                yield item, function(item) if failure is None else failure
            except EngineError as error:
                yield item, Failure(str(error))
