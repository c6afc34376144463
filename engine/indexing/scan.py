"""Which music files lie under a folder: found by name and state alone, without opening one."""

import contextlib
import os
import stat
from collections import deque
from collections.abc import Collection, Generator
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from engine.library.records import FoundFile

_NOT_THE_USERS = frozenset({"__macosx", "$recycle.bin", "system volume information", "lost+found"})


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A folder inside a watched one that cannot be listed, and why in one sentence; `path` is relative, with `/`."""

    path: str
    reason: str


@dataclass(slots=True)
class Scan:
    """What lies under a folder: `files` by relative path; nothing is known of what lies under an `unreadable` one.

    `empty` says that there is nothing at all, not even something other than music.
    """

    files: dict[str, FoundFile] = field(default_factory=dict)
    unreadable: list[Unreadable] = field(default_factory=list)
    empty: bool = False

    def covers(self, path: str) -> bool:
        """Return whether the scan could have seen a file at this relative path."""
        return not any(path.startswith(f"{folder.path}/") for folder in self.unreadable)


class FolderAbsentError(Exception):
    """The folder itself cannot be listed: its volume may be absent."""


def scan_folder(root: Path, suffixes: Collection[str]) -> Generator[int, None, Scan]:
    """Yield how many music files have been seen so far after each folder, and return them all.

    A music file is a regular file, or a link to one, whose suffix (lower case, with its dot) is among `suffixes`. Names
    that begin with a dot are passed over. Links to folders are followed, after everything that is really there, and no
    folder is listed twice, so links cannot lead in circles.

    Raises:
        FolderAbsentError: `root` cannot be listed.

    """
    walk = _Walk(root, suffixes)
    while walk.waiting or walk.linked:
        folder = walk.waiting.pop() if walk.waiting else walk.linked.popleft()
        try:
            walk.enter(folder)
        except OSError as error:
            if not folder:
                raise FolderAbsentError(_reason(error)) from error
            walk.scan.unreadable.append(Unreadable(folder, _reason(error)))
        yield len(walk.scan.files)
    return walk.scan


def can_be_listed(folder: Path) -> bool:
    """Return whether a folder is there and may be listed."""
    try:
        with os.scandir(folder):
            return True
    except OSError:
        return False


class _Walk:
    """A scan under way; `waiting` and `linked` are the folders still to list, as relative paths."""

    def __init__(self, root: Path, suffixes: Collection[str]) -> None:
        self.scan = Scan()
        self.waiting = [""]
        self.linked: deque[str] = deque()
        self._root = root
        self._suffixes = suffixes
        self._seen: set[tuple[int, int]] = set()

    def enter(self, folder: str) -> None:
        """List one folder."""
        path = self._root / folder
        state = path.stat()
        if (state.st_dev, state.st_ino) in self._seen:
            return
        self._seen.add((state.st_dev, state.st_ino))
        with os.scandir(path) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
        self.scan.empty |= not folder and not entries
        here = len(self.waiting)
        for entry in entries:
            if not entry.name.startswith(".") and entry.name.casefold() not in _NOT_THE_USERS:
                # A link that leads nowhere or round, or a file that went just now, is not there.
                with contextlib.suppress(OSError):
                    self._note(entry, f"{folder}/{entry.name}" if folder else entry.name)
        self.waiting[here:] = reversed(self.waiting[here:])  # The last is entered first.

    def _note(self, entry: os.DirEntry[str], path: str) -> None:
        if entry.is_dir():
            if entry.is_symlink():
                self.linked.append(path)
            else:
                self.waiting.append(path)
        elif PurePath(entry.name).suffix.lower() in self._suffixes:
            state = entry.stat()
            if stat.S_ISREG(state.st_mode):
                self.scan.files[path] = FoundFile(path, state.st_size, state.st_mtime_ns, state.st_ino or None)


def _reason(error: OSError) -> str:
    return f"The folder cannot be listed: {error.strerror or type(error).__name__}."
