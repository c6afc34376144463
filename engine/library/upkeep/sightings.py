"""What a scan has seen of a folder, put beside what is known, without either being held in memory."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.library.places import Places, file_columns
from engine.library.records import Folder, FoundFile
from engine.library.store import StoredPath, from_stored_path, to_stored_path

_AT_ONCE = 500
_TABLES = (
    (
        "CREATE TEMP TABLE IF NOT EXISTS seen (path TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, "
        "mtime_ns INTEGER NOT NULL, inode INTEGER, ctime_ns INTEGER) WITHOUT ROWID"
    ),
    "CREATE TEMP TABLE IF NOT EXISTS differing (path TEXT NOT NULL PRIMARY KEY, known INTEGER) WITHOUT ROWID",
    "CREATE TEMP TABLE IF NOT EXISTS moved (id INTEGER PRIMARY KEY, path TEXT NOT NULL, old INTEGER NOT NULL)",
    "CREATE TEMP TABLE IF NOT EXISTS within (first TEXT NOT NULL, past TEXT NOT NULL)",
    "CREATE TEMP TABLE IF NOT EXISTS unseen (first TEXT NOT NULL, past TEXT NOT NULL)",
)
_NOTE = "INSERT OR REPLACE INTO seen (path, size, mtime_ns, inode, ctime_ns) VALUES (?, ?, ?, ?, ?)"
_FIND_DIFFERING = """
INSERT INTO differing SELECT seen.path, files.id FROM seen
    LEFT JOIN files ON files.folder = ? AND files.path = seen.path
WHERE files.id IS NULL OR files.size <> seen.size OR files.mtime_ns <> seen.mtime_ns
"""
# A file with the inode, the size, and both times, one of them by the system's own clock, of a known one is that one:
# a folder around it was renamed, or it is seen through another watched folder. To rename or change it sets that time.
_FIND_MOVED = """
INSERT INTO moved (path, old) SELECT seen.path, min(old.id) FROM differing
    JOIN seen ON seen.path = differing.path
    JOIN files AS old ON old.inode = seen.inode AND old.ctime_ns = seen.ctime_ns AND old.size = seen.size
        AND old.mtime_ns = seen.mtime_ns AND old.state <> 'pending'
WHERE differing.known IS NULL GROUP BY seen.path
"""
_TAKE_OVER = """
INSERT INTO files (folder, path, size, mtime_ns, inode, ctime_ns, state, reason, held)
SELECT ?, moved.path, old.size, old.mtime_ns, old.inode, old.ctime_ns, old.state, old.reason, old.held
FROM moved JOIN files AS old ON old.id = moved.old WHERE moved.id = ?
"""
_TAKE_OVER_PIECES = """
INSERT INTO occurrences (file, tune, piece, reason) SELECT ?, tune, piece, reason FROM occurrences
WHERE file = (SELECT old FROM moved WHERE id = ?)
"""
_NOTE_CLOCKS = """
UPDATE files SET (inode, ctime_ns) = (SELECT inode, ctime_ns FROM seen WHERE seen.path = files.path)
WHERE id IN (SELECT files.id FROM seen JOIN files ON files.folder = ? AND files.path = seen.path
    WHERE files.ctime_ns IS NOT seen.ctime_ns AND files.size = seen.size AND files.mtime_ns = seen.mtime_ns)
"""
_FIND_BACK = """
SELECT files.path FROM seen JOIN files ON files.folder = ? AND files.path = seen.path
WHERE files.missing AND files.size = seen.size AND files.mtime_ns = seen.mtime_ns ORDER BY files.path LIMIT ?
"""
_RECORD_DIFFERING = """
INSERT INTO files (folder, path, size, mtime_ns, inode, ctime_ns)
SELECT ?, seen.path, size, mtime_ns, inode, ctime_ns FROM differing JOIN seen ON seen.path = differing.path
WHERE true ORDER BY seen.path
ON CONFLICT (folder, path) DO UPDATE SET size = excluded.size, mtime_ns = excluded.mtime_ns, inode = excluded.inode,
    ctime_ns = excluded.ctime_ns, state = 'pending', reason = NULL, missing = 0
"""
_GONE = """
SELECT id FROM files WHERE folder = ?1 AND NOT missing AND {within}
    AND NOT EXISTS (SELECT 1 FROM seen WHERE seen.path = files.path)
    AND NOT EXISTS (SELECT 1 FROM unseen WHERE files.path >= first AND files.path < past)
"""
_ANYWHERE = "true"
_WITHIN = """
id IN (SELECT inside.id FROM within JOIN files AS inside
    ON inside.folder = ?1 AND inside.path >= within.first AND inside.path < within.past)
"""


@dataclass(frozen=True, slots=True)
class Differences:
    """How many files turned out to be gone, and how many lie in another place than before and need not be read."""

    gone: int
    moved: int


class Sightings(Places):
    """The part of a `Library` that compares a folder with what is known of it; one folder at a time."""

    def begin_sightings(self) -> None:
        """Forget what an earlier scan has seen."""
        for table in _TABLES:
            self._execute(table)
        for name in ("seen", "differing", "moved", "within", "unseen"):
            self._execute(f"DELETE FROM {name}")  # noqa: S608 - constant names

    def note_sightings(self, files: Iterable[FoundFile]) -> None:
        """Take down what a scan has found; this is no one else's to see."""
        self._execute("BEGIN")
        try:
            self._execute_many(_NOTE, map(file_columns, files))
            self._execute("COMMIT")
        finally:
            if self._connection.in_transaction:
                self._connection.rollback()

    def settle_sightings(self, folder: Folder, within: Iterable[str], unseen: Iterable[str]) -> Differences:
        """Note what is new, changed, moved, back or gone, after a whole scan or one of the relative paths `within`.

        What lies at or under the paths `unseen` stays as it is known. What has moved within the disk is taken over
        from where it was; new and changed files are pending afterwards. Nothing is noted of a folder that has been
        removed meanwhile.
        """
        within = tuple(within)
        self._execute_many("INSERT INTO unseen VALUES (?, ?)", _to_spans(unseen))
        self._execute_many("INSERT INTO within VALUES (?, ?)", _to_spans(within))
        self._execute(_FIND_DIFFERING, (folder.id,))
        self._execute(_FIND_MOVED)
        moved = sum(1 for _ in self._take_over_moved(folder))
        while back := self._rows(_FIND_BACK, (folder.id, _AT_ONCE)):
            self.mark_present(folder, [from_stored_path(path) for (path,) in back])
        if self._finds_anything(folder):
            with self.transaction():
                if self.is_watched(folder):
                    self._execute(_NOTE_CLOCKS, (folder.id,))
                    self._execute(_RECORD_DIFFERING, (folder.id,))
        return Differences(self._mark_gone(folder, everywhere="" in within), moved)

    def has_present_files(self, folder: Folder) -> bool:
        """Return whether a folder held anything at the last scan."""
        return bool(self._rows("SELECT 1 FROM files WHERE folder = ? AND NOT missing LIMIT 1", (folder.id,)))

    def _finds_anything(self, folder: Folder) -> bool:
        """Return whether there is something to write, so that a scan that finds all as it was writes nothing."""
        other_clock = (
            "SELECT 1 FROM seen JOIN files ON files.folder = ? AND files.path = seen.path "
            "WHERE files.ctime_ns IS NOT seen.ctime_ns LIMIT 1"
        )
        return bool(self._rows("SELECT 1 FROM differing LIMIT 1") or self._rows(other_clock, (folder.id,)))

    def _take_over_moved(self, folder: Folder) -> Iterator[int]:
        """Yield each file that has moved, in the order of their paths, once it stands where it is now."""
        last = 0
        while rows := self._rows("SELECT id, path FROM moved WHERE id > ? ORDER BY id LIMIT ?", (last, _AT_ONCE)):
            with self.transaction():
                if not self.is_watched(folder):
                    return
                for last, path in rows:
                    new = self._execute(_TAKE_OVER, (folder.id, last)).lastrowid
                    self._execute(_TAKE_OVER_PIECES, (new, last))
                    self._execute("DELETE FROM differing WHERE path = ?", (path,))
                pieces = self._rows(
                    "SELECT DISTINCT piece FROM moved JOIN files ON files.folder = ? AND files.path = moved.path "
                    "JOIN occurrences ON occurrences.file = files.id WHERE piece IS NOT NULL "
                    "AND moved.id BETWEEN ? AND ?",
                    (folder.id, rows[0][0], last),
                )
                self._refresh_texts(piece for (piece,) in pieces)
            yield from (row for row, _ in rows)

    def _mark_gone(self, folder: Folder, *, everywhere: bool) -> int:
        gone = _GONE.format(within=_ANYWHERE if everywhere else _WITHIN)
        if not self._rows(f"{gone} LIMIT 1", (folder.id,)):
            return 0
        with self.transaction():
            mark = f"UPDATE files SET missing = 1 WHERE id IN ({gone})"  # noqa: S608 - constant parts
            return self._execute(mark, (folder.id,)).rowcount


def _to_spans(paths: Iterable[str]) -> Iterator[tuple[StoredPath, StoredPath]]:
    """Yield what a path, and all that lies under it, stands between: as text, and as bytes where it is no Unicode."""
    for path in paths:
        for first, past in ((path, path + "\x01"), (f"{path}/", f"{path}0")):
            if isinstance(to_stored_path(path), str):
                yield first, past
            yield os.fsencode(first), os.fsencode(past)
