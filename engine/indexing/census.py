"""Comparing what lies in a folder with what the library knows of it."""

from collections.abc import Collection, Generator
from dataclasses import dataclass

from engine.indexing.report import PathProblem
from engine.indexing.scan import FolderAbsentError, Scan, scan_folder
from engine.library.library import Library
from engine.library.records import Folder, FoundFile, KnownFile
from engine.progress import Progress

STAGE = "scanning"


@dataclass(frozen=True, slots=True)
class Census:
    """What a folder turned out to be: how many music files, how many gone since last time, and what could not be seen.

    `absent` is set where the folder is not there; the library's knowledge of it is then left as it was.
    """

    files: int = 0
    missing: int = 0
    absent: PathProblem | None = None
    unreadable: tuple[PathProblem, ...] = ()


def take_census(library: Library, folder: Folder, suffixes: Collection[str]) -> Generator[Progress, None, Census]:
    """Scan a folder and note in the library what is new, changed, missing or back.

    A folder that is empty where there was music counts as absent: an unmounted volume leaves an empty folder behind.
    """
    known = library.known_files(folder)
    walk = scan_folder(folder.path, suffixes)
    try:
        while True:
            yield Progress(STAGE, next(walk), None, str(folder.path))
    except StopIteration as stop:
        scan: Scan = stop.value
    except FolderAbsentError as error:
        return _absent(library, folder, str(error))
    if scan.empty and any(not file.missing for file in known.values()):
        return _absent(library, folder, "The folder is empty, so its volume is taken to be absent.")
    with library.transaction():
        library.mark_folder_online(folder)
        missing = _note_differences(library, folder, scan, known)
    unreadable = tuple(PathProblem(folder.path / entry.path, entry.reason) for entry in scan.unreadable)
    return Census(len(scan.files), missing, None, unreadable)


def _absent(library: Library, folder: Folder, reason: str) -> Census:
    library.mark_folder_offline(folder)
    return Census(absent=PathProblem(folder.path, reason))


def _note_differences(library: Library, folder: Folder, scan: Scan, known: dict[str, KnownFile]) -> int:
    unread: list[FoundFile] = []
    back: list[str] = []
    for path, file in scan.files.items():
        before = known.get(path)
        if before is None or (before.size, before.mtime_ns) != (file.size, file.mtime_ns):
            unread.append(file)
        elif before.missing:
            back.append(path)
    gone = [path for path, file in known.items() if not file.missing and path not in scan.files and scan.covers(path)]
    library.record_pending(folder, unread)
    library.mark_present(folder, back)
    library.mark_missing(folder, gone)
    return len(gone)
