"""Folders to pieces and vectors, as a generator that can be stopped at any moment."""

import os
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from pathlib import Path

from engine.answering import Panel, kinds_in, only, planned, space_of, who_answers
from engine.bundles.locate import Bundle
from engine.folders.ignoring import Rules
from engine.folders.scan import can_be_listed
from engine.formats.registry import music_suffixes
from engine.indexing.agenda import FileJob
from engine.indexing.analysis import STAGE, Analysis, Target
from engine.indexing.batch import Encoders
from engine.indexing.census import EVERYTHING, Census, take_census
from engine.indexing.pace import paced
from engine.indexing.renewal import renew_facts
from engine.indexing.report import IndexReport, PathProblem
from engine.library.library import Library, open_library
from engine.library.places import to_absolute
from engine.library.records import Folder
from engine.library.turns import turn
from engine.modality import Modality
from engine.progress import BUILDING, WAITING, Progress
from engine.runtime.devices.rows import AUTO
from engine.runtime.encoders import open_encoders
from engine.workers import WorkerPool

_MOST_PROCESSES = 8


def index(
    library_path: Path,
    folders: Sequence[Path],
    bundle: Bundle | None,
    *,
    processes: int | None = None,
    provider: str = AUTO,
    seconds: float = 120.0,
    retry: bool = False,
    within: Mapping[Path, Sequence[str]] | None = None,
) -> Generator[Progress, None, IndexReport]:
    """Bring the library up to date with `folders`, or with all that it watches when none are given.

    `bundle` None encodes with what answers in the library, then, in the stage `BUILDING`, with what is planned to (see
    `engine.answering`). Folders that are new are watched from now on. A file that is as it was is not opened, a piece
    that has its vectors is not encoded again, and a file that takes longer than `seconds` to read costs itself. What
    failed is left alone until it changes; with `retry` it is read again. `within` names for some of the folders the
    relative paths at and under which something has changed: nothing else is looked at there. While another program
    does the same for this library this one waits. Yields at most about 30 Progress a second. Raises LibraryError,
    BundleError or ProviderError; what was finished until then is kept.
    """
    pool = partial(WorkerPool, processes or _cores(), seconds=seconds)
    choose = partial(_panels, bundle=bundle)
    return paced(_index(library_path, folders, choose, pool, provider, within or {}, retry=retry))


def _index(
    library_path: Path,
    folders: Sequence[Path],
    choose: Callable[[Library], Sequence[Panel]],
    open_pool: Callable[[], WorkerPool],
    provider: str,
    within: Mapping[Path, Sequence[str]],
    *,
    retry: bool,
) -> Generator[Progress, None, IndexReport]:
    with open_library(library_path) as library, turn(library_path) as waiting, open_pool() as pool:
        for _ in waiting:
            yield Progress(WAITING, 0, None, "for another program that brings this library up to date")
        library.refold_composers()
        watched, problems = _watch(library, folders, within)
        _note_absent(library, watched)
        rules = Rules(music_suffixes())
        by_folder: dict[Folder, Census] = {}
        for folder in watched:
            looked_at = within.get(folder.path, EVERYTHING)
            by_folder[folder] = yield from take_census(library, folder, rules, looked_at)
        censuses = by_folder.values()
        present = [folder for folder in watched if by_folder[folder].absent is None]
        panels = choose(library)
        analyses = [
            Analysis(library, _targets(panel, provider), pool, stage)
            for panel, stage in zip(panels, (STAGE, BUILDING), strict=False)
        ]
        for folder in present if retry else ():
            for space in {target.space for analysis in analyses for target in analysis.targets}:
                library.forget_failures(folder, space)
        yield from analyses[0].run(_pending(library, present), sum(map(library.count_pending_files, present)))
        for analysis in analyses:
            yield from _finish(library, analysis, present)
        ran, *built = [analysis.ran() for analysis in analyses]
        renewed = 0
        for folder in present:
            renewed += yield from renew_facts(library, folder, pool)
        failed = library.status_of({target.space: target.kinds for target in analyses[0].targets}).failed
        return IndexReport(
            bundle=" and ".join(dict.fromkeys(panel.name for panel in panels)),
            folders=len(present),
            files=sum(census.files for census in censuses),
            read=analyses[0].read,
            encoded=sum(analysis.encoded for analysis in analyses),
            missing=sum(census.missing for census in censuses),
            moved=sum(census.moved for census in censuses),
            failed=tuple(failure for failure in failed if _lies_in(failure.path, watched)),
            absent=(*problems, *(census.absent for census in censuses if census.absent is not None)),
            unreadable=(
                *(problem for census in censuses for problem in census.unreadable),
                *dict.fromkeys(problem for analysis in analyses for problem in analysis.problems),
            ),
            renewed=renewed,
            ran=ran,
            built=built[0] if built else None,
            notes=tuple(note for panel in panels for note in panel.notes(kinds_in(library))),
        )


def _panels(library: Library, *, bundle: Bundle | None) -> list[Panel]:
    """Return what pieces are encoded with: one bundle, or what answers and then what is to answer."""
    if bundle is not None:
        return [Panel(only(bundle).bundles, {})]
    to_come = planned(library)
    return [who_answers(library), *([to_come] if to_come.bundles else [])]


def _targets(panel: Panel, provider: str) -> list[Target]:
    return [_target(bundle, kinds, provider) for bundle, kinds in panel.groups()]


def _target(bundle: Bundle, kinds: frozenset[Modality], provider: str) -> Target:
    @cache
    def encoders() -> Encoders:
        return open_encoders(bundle, provider=provider)

    return Target(space_of(bundle), kinds, bundle.manifest.wanted, encoders)


def _finish(library: Library, analysis: Analysis, folders: Sequence[Folder]) -> Generator[Progress, None, None]:
    """Encode what was read before and has no vectors."""
    for target in analysis.targets:
        unfinished = {folder: library.count_unfinished_files(folder, target.space, target.kinds) for folder in folders}
        for folder, count in unfinished.items():
            if count:
                files = library.unfinished_files(folder, target.space, target.kinds)
                yield from analysis.run((FileJob(folder, file) for file in files), count)


def _cores() -> int:
    return min(_MOST_PROCESSES, os.cpu_count() or 1)


def _watch(
    library: Library, folders: Sequence[Path], within: Collection[Path]
) -> tuple[list[Folder], list[PathProblem]]:
    """Return the folders to look through, each once, and those that are not known and cannot be.

    One that is to be looked at only `within` has been removed meanwhile if it is not known.
    """
    if not folders:
        return list(library.folders()), []
    known = {folder.path: folder for folder in library.folders()}
    watched: dict[Path, Folder] = {}
    problems = []
    for path in map(to_absolute, folders):
        if path in known:
            watched[path] = known[path]
        elif path in within:
            continue
        elif path.is_dir():
            watched[path] = library.add_folder(path)
        else:
            problems.append(PathProblem(path, "It is not a folder." if path.exists() else "There is no such folder."))
    return list(watched.values()), problems


def _note_absent(library: Library, watched: Sequence[Folder]) -> None:
    """Note which of the folders that are not looked through are gone, so that hits do not lead there."""
    for folder in library.folders():
        if folder not in watched and not can_be_listed(folder.path):
            library.mark_folder_offline(folder)


def _lies_in(path: Path, folders: Iterable[Folder]) -> bool:
    return any(path.is_relative_to(folder.path) for folder in folders)


def _pending(library: Library, folders: Iterable[Folder]) -> Iterator[FileJob]:
    return (FileJob(folder, file) for folder in folders for file in library.pending_files(folder))
