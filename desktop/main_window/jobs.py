"""The jobs that work for the window: made for a library, started with it and ended with it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.jobs.collection import Collection
from desktop.jobs.explaining.explaining import Explaining
from desktop.jobs.folders.watching import Watching
from desktop.jobs.indexing import Indexing
from desktop.jobs.keeping.keeping import Keeping
from desktop.jobs.keeping.sharing import Sharing
from desktop.jobs.labelling.labelling import Labelling
from desktop.jobs.machine.outputs import Outputs
from desktop.jobs.machine.power import Power
from desktop.jobs.mapping.mapping import Mapping
from desktop.jobs.mapping.starting import start_mapping
from desktop.jobs.models.models import Models
from desktop.jobs.opening import Opening
from desktop.jobs.playback import OpenStream, Playback
from desktop.jobs.previewing import Previewing
from desktop.jobs.recording import Recorder
from desktop.jobs.remote import RemoteSession, start_indexing
from desktop.jobs.searching import Searching
from desktop.jobs.warming import WarmPool
from desktop.jobs.works.works import Works

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
    keeping: Keeping
    sharing: Sharing
    works: Works
    explaining: Explaining
    labelling: Labelling
    mapping: Mapping
    outputs: Outputs = field(default_factory=Outputs)
    power: Power = field(default_factory=Power)
    recorder: Recorder = field(default_factory=Recorder)

    def start(self) -> None:
        """Read the library and load the model, in the background."""
        self.collection.refresh()
        self.keeping.refresh()
        self.searching.open()
        self.power.start()

    def close(self) -> None:
        """End all work; what has been analysed is kept."""
        lanes = (
            self.playback.close(),
            *self.previewing.close(),
            self.searching.close(),
            self.explaining.close(),
            self.collection.close(),
            self.opening.close(),
            self.keeping.close(),
            self.sharing.close(),
            self.works.close(),
            self.mapping.end(_CLOSE_SECONDS),
            self.models.close(_CLOSE_SECONDS),
            *self.recorder.close(),
        )
        self.watching.close()
        self.outputs.close()
        self.power.close()
        self.indexing.close(_CLOSE_SECONDS)
        for lane in lanes:
            lane.join(_CLOSE_SECONDS)


def real_jobs(
    library: Path,
    bundle_name: str | None = None,
    open_stream: OpenStream | None = None,
    cores: Callable[[], int] = lambda: 0,
    warm: WarmPool | None = None,
) -> Jobs:
    """Return the jobs that work on a library with the engine, an installed bundle or what answers, and a device.

    `cores` tells, whenever an indexing begins, how many processor cores it may use; 0 is all. `warm` is a search
    process for the same library that has been started before.
    """
    outputs = Outputs()
    searching = Searching(lambda: RemoteSession(library, bundle_name, warm.take() if warm else None))
    keeping = Keeping(library)
    return Jobs(
        Collection(library),
        searching,
        Indexing(lambda within: start_indexing(library, bundle_name, within, cores())),
        Previewing(),
        Playback(open_stream or outputs.open),
        Opening(),
        Watching(library),
        Models(library),
        keeping,
        Sharing(library),
        Works(library, bundle_name),
        Explaining(searching),
        Labelling(searching, keeping),
        Mapping(library, lambda anew: start_mapping(library, bundle_name, anew=anew)),
        outputs,
        recorder=Recorder(open_output=open_stream or outputs.open),
    )
