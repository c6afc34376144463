"""The search process, started before the window that asks it, so that both are made ready at the same time."""

import importlib
import threading
from pathlib import Path

from engine.errors import EngineError
from engine.workers import WorkerPool

_SECONDS = 120.0


def search_pool() -> WorkerPool:
    """Return what starts the search process when it is first needed, and again should it die."""
    return WorkerPool(1, seconds=_SECONDS, memory=None)


class WarmPool:
    """A search process that is being made ready for a library; it is not, where there is no library yet."""

    def __init__(self, library: Path) -> None:
        self._pool = search_pool()
        self._library = library
        self._thread = threading.Thread(target=self._warm, name="warming", daemon=True)
        self._thread.start()

    def take(self) -> WorkerPool:
        """Return the pool once its process is ready, for one thread to use it from now on."""
        self._thread.join()
        return self._pool

    def _warm(self) -> None:
        if self._library.is_file():
            # What fails here fails again, and is told, with the first question.
            list(self._pool.run(prepare, [self._library]))


def prepare(library: Path) -> None:
    """In the search process, load what searching by name needs, and what it keeps of a library."""
    session = importlib.import_module("desktop.jobs.session")
    answers = importlib.import_module("desktop.jobs.answers")
    modality = importlib.import_module("engine.modality")
    try:
        session.glance(library, answers.Question("music", modality.MUSIC))
    except EngineError:
        return
