"""Long work on models, each a task that another process does; this module loads none of what that needs."""

import importlib
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from engine.bundles.published import find_published, with_what_it_needs
from engine.home import bundles_path
from engine.installing.downloads.consent import Consent
from engine.library import open_library
from engine.progress import Progress
from engine.workers import GeneratorProcess, run_generator

_NICENESS = 5


@dataclass(frozen=True, slots=True)
class Download:
    """A published checkpoint is to be fetched and made a bundle, under licences that the user has accepted."""

    name: str
    consent: Consent
    audio: bool = True
    keep_files: bool = False


@dataclass(frozen=True, slots=True)
class Import:
    """A bundle is to be made of files of the user's; without `mert` it hears no recordings."""

    name: str
    clamp3: Path
    text_encoder: Path
    mert: Path | None = None


@dataclass(frozen=True, slots=True)
class Removal:
    """A bundle and its vectors are to be removed from this machine and this library."""

    name: str
    library: Path


Task = Download | Import | Removal


@dataclass(frozen=True, slots=True)
class Done:
    """The end of a task, and how many bytes it has freed."""

    task: Task
    freed: int = 0


def start_task(task: Task) -> GeneratorProcess[Done]:
    """Start a task in a process of its own."""
    return run_generator(do_task, task, niceness=_NICENESS)


def do_task(task: Task) -> Generator[Progress, None, Done]:
    """Do a task; raises `EngineError`."""
    if isinstance(task, Download):
        return (yield from _download(task))
    if isinstance(task, Import):
        return (yield from _import(task))
    removing = importlib.import_module("engine.answering.removing")
    with open_library(task.library) as library:
        freed: int = yield from removing.remove(library, task.name)
    return Done(task, freed)


def _download(task: Download) -> Generator[Progress, None, Done]:
    downloading = importlib.import_module("engine.installing.downloads.downloading")
    obtaining = importlib.import_module("engine.installing.obtaining")
    hub = importlib.import_module("engine.installing.downloads.hub").Hub()
    wanted = find_published(task.name)
    obtaining.check_obtainable(wanted)
    orders = yield from downloading.ask(with_what_it_needs(wanted, audio=task.audio), hub)
    obtained = yield from obtaining.obtain(orders, task.consent, hub, keep_files=task.keep_files)
    return Done(task, obtained.freed)


def _import(task: Import) -> Generator[Progress, None, Done]:
    importing = importlib.import_module("engine.installing.importing")
    sources = importing.Sources(task.clamp3, task.text_encoder, task.mert)
    yield from importing.import_clamp3(sources, task.name, bundles_path())
    return Done(task)
