"""The watched folders and the files in them, as the last scan saw them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from engine.errors import LibraryError
from engine.library.records import FileState, Folder, FoundFile, KnownFile
from engine.library.store import from_stored_path, to_storable, to_stored_path
from engine.library.text.fulltext import FullText

_INODE_MASK = 2**63 - 1
_AT_ONCE = 500
_NEXT_PENDING = """
SELECT id, path, size, mtime_ns, inode, ctime_ns FROM files
WHERE state = 'pending' AND folder = ? AND NOT missing AND id > ? ORDER BY id LIMIT ?
"""
_COUNT_PENDING_FILES = """
SELECT count(*) FROM files WHERE state = 'pending' AND NOT missing AND (?1 IS NULL OR folder = ?1)
"""
_ADD_FILE = """
INSERT INTO files (folder, path, size, mtime_ns, inode, ctime_ns, state, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (folder, path) DO UPDATE SET size = excluded.size, mtime_ns = excluded.mtime_ns, inode = excluded.inode,
    ctime_ns = excluded.ctime_ns, state = excluded.state, reason = excluded.reason, missing = 0
"""


class Places(FullText):
    """Folders and files: the part of a `Library` that a scan writes.

    Relative paths have `/` between their parts and undecodable bytes as surrogates (PEP 383).
    """

    def add_folder(self, path: Path, label: str = "") -> Folder:
        """Watch `path`, made absolute; a folder that is there already is returned as it is. Folders may overlap."""
        place = to_absolute(path)
        stored = to_stored_path(str(place))
        with self.transaction():
            self._execute(
                "INSERT INTO folders (path, label) VALUES (?, ?) ON CONFLICT (path) DO NOTHING",
                (stored, to_storable(label or place.name)),
            )
            return next(folder for folder in self.folders() if to_stored_path(str(folder.path)) == stored)

    def folders_around(self, path: Path) -> tuple[tuple[Folder, str], ...]:
        """Return each watched folder that a path lies in, and the way from there, with `/`."""
        absolute = to_absolute(path)
        around = (folder for folder in self.folders() if absolute.is_relative_to(folder.path))
        return tuple((folder, absolute.relative_to(folder.path).as_posix()) for folder in around)

    def folders(self) -> tuple[Folder, ...]:
        """Return the watched folders in the order in which they were added."""
        rows = self._rows("SELECT id, path, label, online FROM folders ORDER BY id")
        return tuple(Folder(row, Path(from_stored_path(path)), label, online == 1) for row, path, label, online in rows)

    def is_watched(self, folder: Folder) -> bool:
        """Return whether a folder has not been removed meanwhile, by whatever program."""
        return bool(self._rows("SELECT 1 FROM folders WHERE id = ?", (folder.id,)))

    def remove_folder(self, folder: Folder) -> None:
        """Forget a folder and its files because the user says so; the pieces and their vectors are kept."""
        with self.transaction():
            kept_elsewhere = self._rows(
                "SELECT DISTINCT mine.piece FROM files JOIN occurrences AS mine ON mine.file = files.id "
                "JOIN occurrences AS other ON other.piece = mine.piece JOIN files AS theirs ON theirs.id = other.file "
                "WHERE files.folder = ?1 AND theirs.folder <> ?1",
                (folder.id,),
            )
            self._execute("DELETE FROM folders WHERE id = ?", (folder.id,))
            self._refresh_texts(piece for (piece,) in kept_elsewhere)

    def mark_folder_online(self, folder: Folder) -> None:
        """Note that a folder can be read (again)."""
        self._mark_folder(folder, online=True)

    def mark_folder_offline(self, folder: Folder) -> None:
        """Note that a folder's volume is absent: its files stay, searchable."""
        self._mark_folder(folder, online=False)

    def known_files(self, folder: Folder) -> dict[str, KnownFile]:
        """Return every file of a folder by its relative path; 100,000 take a fraction of a second."""
        states = {state.value: state for state in FileState}
        rows = self._rows("SELECT path, size, mtime_ns, state, missing FROM files WHERE folder = ?", (folder.id,))
        return {
            from_stored_path(path): KnownFile(size, mtime_ns, states[state], missing == 1)
            for path, size, mtime_ns, state, missing in rows
        }

    def record_pending(self, folder: Folder, files: Iterable[FoundFile]) -> None:
        """Note new or changed files, to be read later. A changed file keeps its old pieces until it has been read."""
        with self.transaction():
            self._execute_many(_ADD_FILE, (_to_row(folder, file, FileState.PENDING, None) for file in files))

    def pending_files(self, folder: Folder) -> Iterator[FoundFile]:
        """Yield the files that are noted and not read yet, without those that are missing, as they were noted.

        The library may be changed meanwhile; a file that is noted once more is not yielded once more.
        """
        last = 0
        while rows := self._rows(_NEXT_PENDING, (folder.id, last, _AT_ONCE)):
            yield from (FoundFile(from_stored_path(path), *others) for _, path, *others in rows)
            last = rows[-1][0]

    def count_pending_files(self, folder: Folder | None = None) -> int:
        """Return how many files of one folder, or of all, are noted and not read yet."""
        values = (None if folder is None else folder.id,)
        count: int = self._rows(_COUNT_PENDING_FILES, values)[0][0]
        return count

    def mark_missing(self, folder: Folder, paths: Iterable[str]) -> None:
        """Note that files are not in their folder any more. Their pieces keep everything."""
        with self.transaction():
            self._execute_many(
                "UPDATE files SET missing = 1 WHERE folder = ? AND path = ?",
                ((folder.id, to_stored_path(path)) for path in paths),
            )

    def mark_present(self, folder: Folder, paths: Iterable[str]) -> None:
        """Note that missing files are back with the size and time they had."""
        with self.transaction():
            for path in paths:
                self._execute(
                    "UPDATE files SET missing = 0 WHERE folder = ? AND path = ?", (folder.id, to_stored_path(path))
                )
                self._refresh_texts(self._pieces_in(folder, path))

    def _mark_folder(self, folder: Folder, *, online: bool) -> None:
        # Looked at first, so that a scan that finds everything as it was writes nothing. The path is compared because
        # what is known of the place where a folder was says nothing of the one that it has been relocated to meanwhile.
        values = (online, folder.id, to_stored_path(str(folder.path)))
        if self._rows("SELECT 1 FROM folders WHERE online <> ? AND id = ? AND path = ?", values):
            with self.transaction():
                self._execute("UPDATE folders SET online = ? WHERE id = ? AND path = ?", values)

    def _record_state(self, folder: Folder, file: FoundFile, state: FileState, reason: str | None) -> int:
        if not self.is_watched(folder):
            raise LibraryError(f"The folder {folder.path} is not in the library any more.")
        self._execute(_ADD_FILE, _to_row(folder, file, state, reason))
        where = (folder.id, to_stored_path(file.path))
        row: int = self._rows("SELECT id FROM files WHERE folder = ? AND path = ?", where)[0][0]
        return row

    def _pieces_in(self, folder: Folder, path: str) -> list[int]:
        rows = self._rows(
            "SELECT DISTINCT piece FROM occurrences JOIN files ON files.id = occurrences.file "
            "WHERE folder = ? AND path = ? AND piece IS NOT NULL",
            (folder.id, to_stored_path(path)),
        )
        return [piece for (piece,) in rows]


def to_absolute(path: Path) -> Path:
    """Return the path that a folder is known by: absolute and without `..`, so that no folder has two."""
    return path.resolve() if ".." in path.parts else path.absolute()


def _to_row(folder: Folder, file: FoundFile, state: FileState, reason: str | None) -> tuple[object, ...]:
    return folder.id, *file_columns(file), state.value, reason


def file_columns(file: FoundFile) -> tuple[object, ...]:
    """Return a file's path, size, time of change, inode and the clock's time as the database keeps them."""
    inode = None if file.inode is None else file.inode & _INODE_MASK
    return to_stored_path(file.path), file.size, file.mtime_ns, inode, file.ctime_ns
