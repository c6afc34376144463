"""Folders to pieces and vectors, as a generator that can be stopped at any moment."""

import os
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from pathlib import Path

from engine.bundles.locate import Bundle
from engine.bundles.manifest import Manifest
from engine.folders.ignoring import Rules
from engine.folders.scan import can_be_listed
from engine.formats.registry import music_suffixes
from engine.indexing.agenda import FileJob
from engine.indexing.analysis import Analysis, Target
from engine.indexing.batch import Encoders
from engine.indexing.census import EVERYTHING, Census, take_census
from engine.indexing.pace import paced
from engine.indexing.renewal import renew_facts
from engine.indexing.report import IndexReport, PathProblem
from engine.library.library import Library, open_library
from engine.library.places import to_absolute
from engine.library.records import Folder, Space
from engine.library.turns import turn
from engine.modality import Modality
from engine.progress import WAITING, Progress
from engine.runtime.devices.rows import AUTO
from engine.runtime.encoders import open_encoders
from engine.workers import WorkerPool

_MOST_PROCESSES = 8


def index(
    library_path: Path,
    folders: Sequence[Path],
    bundle: Bundle,
    *,
    processes: int | None = None,
    provider: str = AUTO,
    seconds: float = 120.0,
    retry: bool = False,
    within: Mapping[Path, Sequence[str]] | None = None,
) -> Generator[Progress, None, IndexReport]:
    """Bring the library up to date with `folders`, or with all that it watches when none are given.

    Folders that are new are watched from now on. A file that is as it was is not opened, a piece that has its vectors
    is not encoded again, and a file that takes longer than `seconds` to read costs itself. What failed
    is left alone until it changes; with `retry` it is read again. `within` names for some of the folders the relative
    paths at and under which something has changed: nothing else is looked at there. While another program does the same
    for this library this one waits. Yields at most about 30 Progress a second. Raises LibraryError, BundleError or
    ProviderError; what was finished until then is kept.
    """
    pool = partial(WorkerPool, processes or _cores(), seconds=seconds)
    return paced(_index(library_path, folders, bundle, pool, provider, within or {}, retry=retry))


def kinds_of(manifest: Manifest) -> frozenset[Modality]:
    """Return the kinds of music that a bundle can encode."""
    symbolic = {Modality.SCORE, Modality.MIDI} if manifest.symbolic is not None else set()
    audio = {Modality.AUDIO} if manifest.audio is not None else set()
    return frozenset(symbolic | audio | ({Modality.TEXT} if manifest.text is not None else set()))


def space_of(bundle: Bundle) -> Space:
    """Return the space that a bundle's vectors lie in."""
    return Space(bundle.hash, bundle.manifest.preprocessing)


def _index(
    library_path: Path,
    folders: Sequence[Path],
    bundle: Bundle,
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
        target = _target(bundle, provider)
        for folder in present if retry else ():
            library.forget_failures(folder, target.space)
        analysis = Analysis(library, target, pool)
        yield from analysis.run(_pending(library, present), sum(map(library.count_pending_files, present)))
        unfinished = {folder: library.count_unfinished_files(folder, target.space, target.kinds) for folder in present}
        for folder, count in unfinished.items():
            if count:
                files = library.unfinished_files(folder, target.space, target.kinds)
                yield from analysis.run((FileJob(folder, file) for file in files), count)
        ran = analysis.ran()
        renewed = 0
        for folder in present:
            renewed += yield from renew_facts(library, folder, pool)
        failed = library.status(target.space, target.kinds).failed
        return IndexReport(
            bundle=bundle.manifest.name,
            folders=len(present),
            files=sum(census.files for census in censuses),
            read=analysis.read,
            encoded=analysis.encoded,
            missing=sum(census.missing for census in censuses),
            moved=sum(census.moved for census in censuses),
            failed=tuple(failure for failure in failed if _lies_in(failure.path, watched)),
            absent=(*problems, *(census.absent for census in censuses if census.absent is not None)),
            unreadable=(
                *(problem for census in censuses for problem in census.unreadable),
                *dict.fromkeys(analysis.problems),
            ),
            renewed=renewed,
            ran=ran,
        )


def _target(bundle: Bundle, provider: str) -> Target:
    @cache
    def encoders() -> Encoders:
        return open_encoders(bundle, provider=provider)

    audio = bundle.manifest.audio
    features = None if audio is None else audio.features
    return Target(space_of(bundle), kinds_of(bundle.manifest), features, encoders)


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
