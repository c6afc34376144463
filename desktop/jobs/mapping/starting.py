"""Computing a map in a process of its own, so that searching stays quick meanwhile."""

import importlib
from collections.abc import Generator
from pathlib import Path

from engine.progress import Progress
from engine.search.mapping.mapping import LibraryMap
from engine.workers import run_generator
from engine.workers.generator import GeneratorProcess

_NICENESS = 5


def start_mapping(library: Path, bundle_name: str | None, *, anew: bool) -> GeneratorProcess[LibraryMap]:
    """Start to map a library with an installed bundle, or what answers; `anew` takes nothing from what is kept."""
    return run_generator(compute, library, bundle_name, anew, niceness=_NICENESS)


def compute(path: Path, bundle_name: str | None, anew: bool) -> Generator[Progress, None, LibraryMap]:  # noqa: FBT001 (from a process)
    """Map a library, in the process for it. Raises `EngineError`."""
    library = importlib.import_module("engine.library")
    works = importlib.import_module("desktop.jobs.works.companions")
    mapping = importlib.import_module("engine.search.mapping.mapping")
    with library.open_library(path) as opened:
        found: LibraryMap = yield from mapping.map_library(opened, works.spaces_of(opened, bundle_name), anew=anew)
    return found
