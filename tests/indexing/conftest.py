"""Indexing without processes, for tests that are not about them."""

from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import Any, Self

import pytest

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


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[Meddle], None]:
    """Index in this process, in an empty working directory; call it with what is to happen before each task."""
    folder = tmp_path / "working directory"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setattr("engine.indexing.updating.WorkerPool", HerePool)

    def set_meddle(meddle: Meddle) -> None:
        monkeypatch.setattr(HerePool, "meddle", staticmethod(meddle))

    return set_meddle
