"""What the user decides on folders: where they are now, what to ignore in them, and what to forget for good."""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.errors import LibraryError
from engine.library.own.marks import Marks
from engine.library.places import to_absolute
from engine.library.records import Folder
from engine.library.store import from_stored_path, to_storable, to_stored_path

# A piece is gone when none of its files is there, an absent folder's being there.
_GONE_PIECES = """
SELECT id FROM pieces WHERE NOT EXISTS (
    SELECT 1 FROM occurrences JOIN files ON files.id = occurrences.file
    WHERE occurrences.piece = pieces.id AND NOT missing)
"""
_MARKED = (
    "SELECT piece FROM ratings UNION SELECT piece FROM tags UNION SELECT piece FROM remarks "
    "UNION SELECT piece FROM list_entries UNION SELECT successor FROM list_entries WHERE successor IS NOT NULL "
    "UNION SELECT one FROM work_pairs UNION SELECT other FROM work_pairs UNION SELECT piece FROM hidden_pieces"
)
# The sign keeps SQLite from going through all marked pieces for each file.
_GONE_FILES = f"""
SELECT id FROM files WHERE missing AND NOT EXISTS (
    SELECT 1 FROM occurrences WHERE file = files.id AND +piece IN ({_MARKED}) AND piece IN ({_GONE_PIECES}))
"""  # noqa: S608 - constant parts
_FORGOTTEN = f"({_GONE_PIECES}) AND id NOT IN ({_MARKED})"
_COUNTS = """
SELECT folder, sum(NOT missing), sum(missing), sum(state = 'pending' AND NOT missing) FROM files GROUP BY folder
"""


@dataclass(frozen=True, slots=True)
class FileCounts:
    """How many files of a folder were there at the last scan, how many are missing, how many wait to be read."""

    present: int = 0
    missing: int = 0
    pending: int = 0


@dataclass(frozen=True, slots=True)
class Leftovers:
    """What no file in the library's folders holds any more.

    `marked` such pieces are kept, since the user has said something of them or put them into a list.
    """

    files: int
    pieces: int
    marked: int


class Upkeep(Marks):
    """The part of a `Library` that changes at the user's word alone."""

    def folder_at(self, path: Path) -> Folder | None:
        """Return the watched folder of this path."""
        absolute = to_absolute(path)
        return next((folder for folder in self.folders() if folder.path == absolute), None)

    def file_counts(self) -> dict[int, FileCounts]:
        """Return the counts of every folder that has files, by its number."""
        return {folder: FileCounts(*counts) for folder, *counts in self._rows(_COUNTS)}

    def relocate_folder(self, folder: Folder, path: Path) -> Folder:
        """Note that a folder lies at another path now; what is known of its files stays, and none is read again.

        Raises `LibraryError` where the folder is not in the library, or another one has that path.
        """
        place = to_absolute(path)
        stored = to_stored_path(str(place))
        with self.transaction():
            before = self._rows("SELECT path, label FROM folders WHERE id = ?", (folder.id,))
            if not before:
                raise LibraryError(f"The folder {folder.path} is not in the library any more.")
            if self._rows("SELECT 1 FROM folders WHERE path = ? AND id <> ?", (stored, folder.id)):
                raise LibraryError(f"The folder {place} is in the library already; remove one of the two.")
            ((old, label),) = before
            named_after_place = label == to_storable(Path(from_stored_path(old)).name)
            new_label = to_storable(place.name) if named_after_place else label
            self._execute(
                "UPDATE folders SET path = ?, label = ?, online = 1 WHERE id = ?", (stored, new_label, folder.id)
            )
        return next(each for each in self.folders() if each.id == folder.id)

    def ignore_rules(self, folder: Folder | None = None) -> tuple[str, ...]:
        """Return the rules for all folders, then those for this one, in the order in which they were made."""
        rows = self._rows(
            "SELECT pattern FROM ignore_rules WHERE folder IS NULL OR folder IS ? ORDER BY folder IS NOT NULL, id",
            (None if folder is None else folder.id,),
        )
        return tuple(from_stored_path(pattern) for (pattern,) in rows)

    def own_ignore_rules(self, folder: Folder | None) -> tuple[str, ...]:
        """Return the rules for this folder alone, or with None those for all."""
        number = None if folder is None else folder.id
        rows = self._rows("SELECT pattern FROM ignore_rules WHERE folder IS ? ORDER BY id", (number,))
        return tuple(from_stored_path(pattern) for (pattern,) in rows)

    def set_ignore_rules(self, folder: Folder | None, patterns: Iterable[str]) -> None:
        """Put these rules, for one folder or with None for all, in place of those before; the next scan heeds them.

        Raises `LibraryError` where the folder is not in the library.
        """
        number = None if folder is None else folder.id
        rows = [(number, to_stored_path(pattern)) for pattern in dict.fromkeys(patterns) if pattern.strip()]
        with self.transaction():
            if folder is not None and not self.is_watched(folder):
                raise LibraryError(f"The folder {folder.path} is not in the library any more.")
            self._execute("DELETE FROM ignore_rules WHERE folder IS ?", (number,))
            self._execute_many("INSERT INTO ignore_rules (folder, pattern) VALUES (?, ?)", rows)

    def leftovers(self) -> Leftovers:
        """Return what `tidy` would forget; files that are ignored count as gone, those of an absent folder do not."""
        with self.snapshot():
            files = self._rows(f"SELECT count(*) FROM ({_GONE_FILES})")[0][0]  # noqa: S608 - constant parts
            pieces = self._rows(f"SELECT count(*) FROM pieces WHERE id IN {_FORGOTTEN}")[0][0]  # noqa: S608
            gone = self._rows(f"SELECT count(*) FROM ({_GONE_PIECES}) WHERE id IN ({_MARKED})")[0][0]  # noqa: S608
        return Leftovers(files, pieces, gone)

    def tidy(self) -> int:
        """Forget, for good, the files and pieces that are gone, and return how many bytes smaller the library is.

        A piece of which the user has said something, or that is in a list, is kept with the places where its files
        were.
        """
        before = self.database_bytes()
        with self.transaction():
            forgotten = f"SELECT id FROM pieces WHERE id IN {_FORGOTTEN}"  # noqa: S608 - constant parts
            self._execute("CREATE TEMP TABLE forgotten (id INTEGER PRIMARY KEY)")
            self._execute(f"INSERT INTO forgotten {forgotten}")
            self._execute(f"DELETE FROM files WHERE id IN ({_GONE_FILES})")  # noqa: S608 - constant parts
            self._execute("DELETE FROM occurrences WHERE piece IN (SELECT id FROM forgotten)")
            self._execute("DELETE FROM texts WHERE rowid IN (SELECT id FROM forgotten)")
            self._execute("DELETE FROM pieces WHERE id IN (SELECT id FROM forgotten)")
            self._execute("DROP TABLE forgotten")
        self.compact()
        return max(0, before - self.database_bytes())

    def compact(self) -> None:
        """Give the room of what has been forgotten back to the disk, where the disk has the room that this takes."""
        with contextlib.suppress(LibraryError):  # On a full disk the room is kept, and used again for what comes.
            self._execute("VACUUM")
            self._execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def database_bytes(self) -> int:
        """Return how large the database is, without the matrix files beside it."""
        pages: int = self._rows("PRAGMA page_count")[0][0]
        size: int = self._rows("PRAGMA page_size")[0][0]
        return pages * size
