"""Looking for changes again and again, where the system tells of none."""

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from engine.folders.ignoring import Rules
from engine.folders.scan import FolderAbsentError, scan_folder
from engine.library.records import FoundFile

_MASK = 2**64 - 1


class Poll:
    """Compares a folder with what it was when it was last looked through; one number a folder in it is kept."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._known: dict[str, int] | None = None

    def look(self, rules: Rules) -> Iterator[tuple[str, ...]]:
        """Yield, after each part of the work, the relative folders that turned out changed: none but at the end.

        The first look ends with the whole folder: what changed before it was under way is not known.
        """
        sums: dict[str, int] = {}
        try:
            for files in scan_folder(self.root, rules):
                for file in files:
                    folder = file.path.rpartition("/")[0]
                    sums[folder] = sums.get(folder, 0) + _number(file) & _MASK
                yield ()
        except FolderAbsentError:
            return
        before, self._known = self._known, sums
        if before is None:
            yield ("",)
        else:
            yield _outermost(folder for folder in {*before, *sums} if before.get(folder) != sums.get(folder))


def _number(file: FoundFile) -> int:
    return hash((PurePosixPath(file.path).name, file.size, file.mtime_ns))


def _outermost(folders: Iterable[str]) -> tuple[str, ...]:
    """Return the folders without those that lie in another of them."""
    kept: list[str] = []
    for folder in sorted(folders):
        if not any(not around or folder.startswith(f"{around}/") for around in kept):
            kept.append(folder)
    return tuple(kept)
