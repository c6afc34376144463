"""Which music files lie under a folder: found by name and state alone, without opening one."""

import errno
import os
import stat
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from engine.folders.ignoring import MOST_RULES_BYTES, RULES_FILE, Rules, stands_for
from engine.folders.ordinary import open_ordinary, why_closed
from engine.folders.system_path import system_path
from engine.library.records import FoundFile

_BATCH = 1000
_EVERYTHING = ("",)
_GONE = (errno.ENOENT, errno.ENOTDIR)
_FINER_THAN_COPIES_NS = 1_000_000
_ELSEWHERE_ON_MACOS = 0x40000000
_ELSEWHERE_ON_WINDOWS = 0x00400000


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What lies in a watched folder and cannot be listed, and why in one sentence; `path` is relative, with `/`."""

    path: str
    reason: str


@dataclass(slots=True)
class Scan:
    """What a scan saw: how many music `files`, and what it could not see.

    Nothing is known of what lies under an `unreadable` path, nor of what is `elsewhere`: files whose content is in a
    cloud, and links to volumes that are absent. `empty` says that there is nothing at all in the folder, not even
    something other than music.
    """

    files: int = 0
    unreadable: list[Unreadable] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)
    empty: bool = False

    def unseen(self) -> list[str]:
        """Return the paths of which, and of what lies under which, nothing is known."""
        return [*(each.path for each in self.unreadable), *self.elsewhere]


class FolderAbsentError(Exception):
    """The folder itself cannot be listed: its volume may be absent."""


def scan_folder(
    root: Path, rules: Rules, within: Iterable[str] = _EVERYTHING
) -> Generator[list[FoundFile], None, Scan]:
    """Yield the music files, some at a time and perhaps none, and return what else there is to know.

    A music file is a regular file, or a link to one, that neither `rules` nor those in the folder's own files of rules
    pass over; an empty one is found too, so that it is listed among what cannot be read. Links to folders are followed,
    after everything that is really there, and no folder is listed twice, so links cannot lead in circles. With
    `within`, only these relative paths, and what lies under them, are looked at.

    Raises:
        FolderAbsentError: `root` cannot be listed, or its volume goes away meanwhile: then what was yielded tells
            nothing of what was not.

    """
    walk = _Walk(root, rules)
    try:
        with os.scandir(system_path(root)) as listing:
            walk.scan.empty = next(iter(listing), None) is None
    except OSError as error:
        raise FolderAbsentError(_reason(error)) from error
    volume = _volume_of(root)  # After the listing, which mounts it where that is done when it is needed.
    for folder, names in _by_folder(within).items():
        yield from walk.begin(folder, names)
    while walk.waiting or walk.linked:
        folder, rules = walk.waiting.pop() if walk.waiting else walk.linked.popleft()
        yield from walk.enter(folder, rules)
    if _volume_of(root) != volume:
        raise FolderAbsentError("The folder went away while it was looked through.")
    return walk.scan


def is_away(folder: Path) -> bool:
    """Return whether a folder cannot be listed, or is empty, as a volume leaves it that is not mounted."""
    try:
        with os.scandir(system_path(folder)) as listing:
            return next(iter(listing), None) is None
    except OSError:
        return True


def can_be_listed(folder: Path) -> bool:
    """Return whether a folder is there and may be listed."""
    try:
        with os.scandir(system_path(folder)):
            return True
    except OSError:
        return False


def _by_folder(paths: Iterable[str]) -> dict[str, frozenset[str] | None]:
    """Return for each folder which of the names in it are wanted, None for all."""
    wanted: dict[str, frozenset[str] | None] = {}
    for path in sorted(set(paths)):
        folder, _, name = path.rpartition("/")
        if not path:
            return {"": None}
        wanted[folder] = (wanted.get(folder) or frozenset()) | {name}
    return wanted


class _Walk:
    """A scan under way; `waiting` and `linked` are the folders still to list, with the rules around them."""

    def __init__(self, root: Path, rules: Rules) -> None:
        self.scan = Scan()
        self.waiting: list[tuple[str, Rules]] = []
        self.linked: deque[tuple[str, Rules]] = deque()
        self._root = root
        self._rules = rules
        self._seen: set[tuple[int, int]] = set()

    def begin(self, folder: str, names: frozenset[str] | None) -> Iterator[list[FoundFile]]:
        """List what is wanted of one folder, unless it or one around it is passed over or gone."""
        rules, around = self._rules, ""
        for name in PurePosixPath(folder).parts:
            rules = self._with_own_rules(around, rules)
            around = f"{around}/{name}" if around else name
            if rules.pass_over_folder(around, name):
                return
        if names is not None and not os.path.lexists(system_path(self._root / folder)):
            return
        yield from self.enter(folder, rules, names)

    def enter(self, folder: str, rules: Rules, names: frozenset[str] | None = None) -> Iterator[list[FoundFile]]:
        """List one folder: yield the music files in it, and note the folders."""
        path = system_path(self._root / folder)
        batch: list[FoundFile] = []
        folders: list[str] = []
        try:
            state = path.stat()
            if names is None:
                if (state.st_dev, state.st_ino) in self._seen:
                    return
                self._seen.add((state.st_dev, state.st_ino))
            rules = self._with_own_rules(folder, rules)
            with os.scandir(path) as listing:
                for entry in listing:
                    if names is not None and entry.name not in names and stands_for(entry.name) not in names:
                        continue
                    self._note(entry, f"{folder}/{entry.name}" if folder else entry.name, rules, batch, folders)
                    if len(batch) >= _BATCH:
                        yield self._counted(batch)
                        batch = []
        except OSError as error:
            self.scan.unreadable.append(Unreadable(folder, _reason(error)))
        self.waiting.extend((each, rules) for each in sorted(folders, reverse=True))  # The last is entered first.
        yield self._counted(batch)

    def _note(
        self, entry: os.DirEntry[str], path: str, rules: Rules, files: list[FoundFile], folders: list[str]
    ) -> None:
        try:
            if entry.is_dir():
                if rules.pass_over_folder(path, entry.name):
                    return
                if entry.is_symlink():
                    self.linked.append((path, rules))
                else:
                    folders.append(path)
            elif (original := stands_for(entry.name)) is not None:
                self.scan.elsewhere.append(f"{path.removesuffix(entry.name)}{original}")
            elif not rules.pass_over_file(path, entry.name):
                self._note_file(entry.stat(), path, files)
            elif entry.is_symlink():
                entry.stat()
        except OSError as error:
            self._note_unseen(error, entry, path)

    def _note_file(self, state: os.stat_result, path: str, files: list[FoundFile]) -> None:
        if not stat.S_ISREG(state.st_mode):
            self.scan.unreadable.append(Unreadable(path, "It is a pipe, a socket or a device, and no file of music."))
            return
        if _is_elsewhere(state):
            self.scan.elsewhere.append(path)
        else:
            files.append(_to_found(path, state))

    def _note_unseen(self, error: OSError, entry: os.DirEntry[str], path: str) -> None:
        if error.errno == errno.ENAMETOOLONG:
            reason = "The path is longer than this system allows; move the file or shorten the names of its folders."
            self.scan.unreadable.append(Unreadable(path, reason))
        elif error.errno == errno.ELOOP:
            self.scan.unreadable.append(Unreadable(path, "The link leads to itself, round about."))
        elif entry.is_symlink():
            self.scan.elsewhere.append(path)
        elif error.errno not in _GONE:  # Else the file went just now.
            self.scan.unreadable.append(Unreadable(path, why_closed(error)))

    def _with_own_rules(self, folder: str, rules: Rules) -> Rules:
        """Return the rules around a folder together with those that lie in it as a file."""
        path = f"{folder}/{RULES_FILE}" if folder else RULES_FILE
        try:
            if not os.path.lexists(system_path(self._root / path)):
                return rules
            with open_ordinary(self._root / path) as (file, _):
                text = file.read(MOST_RULES_BYTES).decode("utf-8-sig", "surrogateescape")
        except OSError as error:
            reason = f"The rules of what to ignore cannot be read: {error.strerror or type(error).__name__}."
            self.scan.unreadable.append(Unreadable(path, reason))
            return rules
        return rules.within(folder, text.split("\n"))

    def _counted(self, files: list[FoundFile]) -> list[FoundFile]:
        self.scan.files += len(files)
        return files


def _volume_of(root: Path) -> int | None:
    """Return what tells the volume that a folder lies on from others, None where the folder is not there."""
    try:
        return system_path(root).stat().st_dev
    except OSError:
        return None


def _is_elsewhere(state: os.stat_result) -> bool:
    """Return whether a file's content would first have to be fetched from a cloud (not tried on those systems)."""
    return bool(
        getattr(state, "st_flags", 0) & _ELSEWHERE_ON_MACOS
        or getattr(state, "st_file_attributes", 0) & _ELSEWHERE_ON_WINDOWS
    )


def _to_found(path: str, state: os.stat_result) -> FoundFile:
    # Such a time was written by a clock and never set by a program, so with the inode it tells a file from all others.
    by_clock = state.st_ino and os.name == "posix" and state.st_ctime_ns % _FINER_THAN_COPIES_NS
    changed = state.st_ctime_ns if by_clock else None
    return FoundFile(path, state.st_size, state.st_mtime_ns, state.st_ino or None, changed)


def _reason(error: OSError) -> str:
    if error.errno == errno.ENAMETOOLONG:
        return "The folder's path is longer than this system allows; move it or shorten the names around it."
    return f"The folder cannot be listed: {error.strerror or type(error).__name__}."
