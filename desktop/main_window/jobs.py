"""The jobs that work for the window: made for a library, started with it and ended with it."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop.jobs.collection import Collection
from desktop.jobs.folders.watching import Watching
from desktop.jobs.indexing import Indexing
from desktop.jobs.models.models import Models
from desktop.jobs.opening import Opening
from desktop.jobs.playback import OpenStream, Playback, open_device
from desktop.jobs.previewing import Previewing
from desktop.jobs.remote import RemoteSession, start_indexing
from desktop.jobs.searching import Searching

_CLOSE_SECONDS = 0.7


@dataclass(frozen=True, slots=True)
class Jobs:
    """Everything that works for the window in other threads and processes."""

    collection: Collection
    searching: Searching
    indexing: Indexing
    previewing: Previewing
    playback: Playback
    opening: Opening
    watching: Watching
    models: Models

    def start(self) -> None:
        """Read the library and load the model, in the background."""
        self.collection.refresh()
        self.searching.open()

    def close(self) -> None:
        """End all work; what has been analysed is kept."""
        lanes = (
            self.playback.close(),
            *self.previewing.close(),
            self.searching.close(),
            self.collection.close(),
            self.opening.close(),
            self.models.close(_CLOSE_SECONDS),
        )
        self.watching.close()
        self.indexing.close(_CLOSE_SECONDS)
        for lane in lanes:
            lane.join(_CLOSE_SECONDS)


def real_jobs(library: Path, bundle_name: str | None = None, open_stream: OpenStream = open_device) -> Jobs:
    """Return the jobs that work on a library with the engine, an installed bundle or what answers, and a device."""
    return Jobs(
        Collection(library),
        Searching(lambda: RemoteSession(library, bundle_name)),
        Indexing(partial(start_indexing, library, bundle_name)),
        Previewing(),
        Playback(open_stream),
        Opening(),
        Watching(library),
        Models(library),
    )
