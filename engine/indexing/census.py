"""Comparing what lies in a folder with what the library knows of it."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from engine.folders.ignoring import Rules
from engine.folders.scan import FolderAbsentError, Scan, scan_folder
from engine.indexing.report import PathProblem
from engine.library.library import Library
from engine.library.records import Folder
from engine.progress import Progress

STAGE = "scanning"
EVERYTHING = ("",)


@dataclass(frozen=True, slots=True)
class Census:
    """What a folder turned out to be: how many music files were seen, have gone or moved, and what cannot be seen.

    `absent` is set where the folder is not there; the library's knowledge of it is then left as it was.
    """

    files: int = 0
    missing: int = 0
    moved: int = 0
    absent: PathProblem | None = None
    unreadable: tuple[PathProblem, ...] = ()


def take_census(
    library: Library, folder: Folder, rules: Rules, within: Sequence[str] = EVERYTHING
) -> Generator[Progress, None, Census]:
    """Scan a folder, or what lies at and under some relative paths, and note what is new, changed, missing or back.

    A folder that is empty where there was music counts as absent: an unmounted volume leaves an empty folder behind.
    """
    library.begin_sightings()
    seen = 0
    walk = scan_folder(folder.path, rules.within("", library.ignore_rules(folder)), within)
    try:
        while True:
            files = next(walk)
            if files:
                library.note_sightings(files)
            seen += len(files)
            yield Progress(STAGE, seen, None, str(folder.path))
    except StopIteration as stop:
        scan: Scan = stop.value
    except FolderAbsentError as error:
        return _absent(library, folder, str(error))
    if scan.empty and library.has_present_files(folder):
        return _absent(library, folder, "The folder is empty, so its volume is taken to be absent.")
    library.mark_folder_online(folder)
    found = library.settle_sightings(folder, within, scan.unseen())
    unreadable = tuple(PathProblem(folder.path / entry.path, entry.reason) for entry in scan.unreadable)
    return Census(scan.files, found.gone, found.moved, None, unreadable)


def _absent(library: Library, folder: Folder, reason: str) -> Census:
    library.mark_folder_offline(folder)
    return Census(absent=PathProblem(folder.path, reason))
