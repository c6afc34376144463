"""A folder that came back under another path: whether it is the same, and noting where it is now."""

import os
from dataclasses import dataclass
from pathlib import Path

from engine.errors import LibraryError
from engine.folders.scan import can_be_listed
from engine.folders.system_path import system_path
from engine.library import Folder, Library

_LEAST_SHARE = 0.5


class AnotherFolderError(LibraryError):
    """What lies at the path that was named looks like another folder."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How many of a folder's `known` files are `there`, in the same places and of the same sizes, at another path."""

    there: int
    known: int

    @property
    def plausible(self) -> bool:
        """Whether both paths are taken for the same folder: at least half of its files are there."""
        return self.there >= _LEAST_SHARE * self.known


def compare(library: Library, folder: Folder, place: Path) -> Likeness:
    """Look for the files of a folder at another path, where none is opened.

    Raises `LibraryError` where that path cannot be listed.
    """
    if not can_be_listed(place):
        raise LibraryError(f"{place} is no folder that can be listed.")
    known = [(path, file.size) for path, file in library.known_files(folder).items() if not file.missing]
    return Likeness(sum(_size_at(place / path) == size for path, size in known), len(known))


def relocate(library: Library, folder: Folder, place: Path, *, force: bool = False) -> Likeness:
    """Note that a folder lies at `place` now, and return how many of its files are there; none is read again for it.

    Raises `LibraryError` where another folder has that path; `AnotherFolderError`, without `force`, where few of the
    files are there.
    """
    likeness = compare(library, folder, place)
    if not (likeness.plausible or force):
        raise AnotherFolderError(
            f"Only {likeness.there:,} of the {likeness.known:,} files of {folder.path} are at {place}, "
            "so it is taken for another folder."
        )
    library.relocate_folder(folder, place)
    return likeness


def _size_at(path: Path) -> int | None:
    try:
        return os.stat(system_path(path)).st_size  # noqa: PTH116 - of 100,000 files
    except OSError:
        return None
