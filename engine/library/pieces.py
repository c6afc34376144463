"""The pieces that the files hold, told apart by their content."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from engine.errors import LibraryError
from engine.formats.content import FACTS_VERSION
from engine.library.fact_columns import COLUMNS, SET_COLUMNS, to_columns, to_facts
from engine.library.names.place_names import best_first
from engine.library.records import (
    Failure,
    FileState,
    Folder,
    FoundFile,
    Piece,
    Place,
    RecordedFailure,
    RecordedPiece,
    Space,
    Status,
)
from engine.library.store import StoredPath, from_stored_path, to_storable, to_stored_path
from engine.library.text.fulltext import fold_title
from engine.library.upkeep.sightings import Sightings
from engine.modality import MUSIC, Modality

_AT_ONCE = 500
_SET_FACTS = f"UPDATE pieces SET {SET_COLUMNS}, folded_title = ?, facts_version = ?, modality = ? WHERE id = ?"  # noqa: S608 - constant names
_PIECES = (
    f"SELECT id, hash, modality, {COLUMNS} FROM pieces "  # noqa: S608 - constant names
    "WHERE id IN (SELECT value FROM json_each(?))"
)
_PASS_MARKS_ON = (
    "INSERT OR IGNORE INTO ratings (piece, stars) SELECT ?, stars FROM ratings WHERE piece = ?",
    "INSERT OR IGNORE INTO tags (piece, tag) SELECT ?, tag FROM tags WHERE piece = ?",
    "INSERT OR IGNORE INTO remarks (piece, text) SELECT ?, text FROM remarks WHERE piece = ?",
    "UPDATE list_entries SET successor = ?1 WHERE piece = ?2 OR successor = ?2",
    "INSERT OR IGNORE INTO hidden_pieces (piece) SELECT ? FROM hidden_pieces WHERE piece = ?",
    """
    INSERT OR IGNORE INTO work_pairs (one, other, same)
    SELECT min(?1, other), max(?1, other), same
    FROM (SELECT id, iif(one = ?2, other, one) AS other, same FROM work_pairs WHERE ?2 IN (one, other))
    WHERE other <> ?1 ORDER BY id
    """,
)
_HASHES_WITH_VECTORS = """
SELECT hash FROM pieces
WHERE hash IN (SELECT value FROM json_each(?)) AND modality IN (SELECT value FROM json_each(?)) AND EXISTS (
    SELECT 1 FROM vectors WHERE piece = pieces.id AND bundle_hash = ? AND preprocessing = ? AND segment = 0)
"""
# Of the files that hold a piece the first is named, and of the places of that file none twice.
_UNFINISHED = """
SELECT DISTINCT files.id, files.path, size, mtime_ns, inode, ctime_ns FROM files
    JOIN occurrences ON occurrences.file = files.id JOIN pieces ON pieces.id = occurrences.piece
WHERE files.folder = ?4 AND state = 'read' AND NOT missing AND files.id > ?5
    AND modality IN (SELECT value FROM json_each(?3)) AND NOT EXISTS (
        SELECT 1 FROM vectors AS done
        WHERE done.piece = pieces.id AND done.bundle_hash = ?1 AND done.preprocessing = ?2 AND done.segment = 0
    ) AND NOT EXISTS (
        SELECT 1 FROM encoding_failures AS failed
        WHERE failed.piece = pieces.id AND failed.bundle_hash = ?1 AND failed.preprocessing = ?2
    ) AND NOT EXISTS (
        SELECT 1 FROM places AS other WHERE other.piece = pieces.id AND other.state = 'read'
            AND other.folder = ?4 AND other.file < files.id)
ORDER BY files.id LIMIT ?6
"""
_COUNT_ANALYSED = """
SELECT count(*) FROM vectors AS done
WHERE bundle_hash = ? AND preprocessing = ? AND segment = 0 AND EXISTS (
    SELECT 1 FROM places WHERE places.piece = done.piece)
"""
_AMONG_KINDS = (
    " AND EXISTS (SELECT 1 FROM pieces WHERE id = done.piece AND modality IN (SELECT value FROM json_each(?)))"
)
_COUNT_PENDING_FILES = "SELECT count(*) FROM files WHERE state = 'pending' AND NOT missing"
_COUNT_PENDING = """
SELECT count(*) FROM pieces
WHERE modality IN (SELECT value FROM json_each(?3)) AND EXISTS (
    SELECT 1 FROM places WHERE places.piece = pieces.id AND state = 'read'
) AND NOT EXISTS (
    SELECT 1 FROM vectors AS done
    WHERE done.piece = pieces.id AND done.bundle_hash = ?1 AND done.preprocessing = ?2 AND done.segment = 0
) AND NOT EXISTS (
    SELECT 1 FROM encoding_failures AS failed
    WHERE failed.piece = pieces.id AND failed.bundle_hash = ?1 AND failed.preprocessing = ?2)
"""
_UNREADABLE = """
SELECT folders.path, files.path, 0, reason FROM files JOIN folders ON folders.id = files.folder
WHERE state = 'failed' AND NOT missing
UNION
SELECT root, path, tune, reason FROM places WHERE piece IS NULL
"""
_UNENCODABLE = """
SELECT root, path, tune, failed.reason FROM encoding_failures AS failed JOIN places ON places.piece = failed.piece
    JOIN pieces ON pieces.id = failed.piece
WHERE bundle_hash = ?1 AND preprocessing = ?2 AND modality IN (SELECT value FROM json_each(?3))
"""


class Pieces(Sightings):
    """Pieces and where they lie: the part of a `Library` that reading files writes.

    The order that survives SIGKILL at any moment: `record_pending` for all that a scan found new or changed (in
    batches), then for each file `record_file` or `record_failure`, then `add_vectors` for each of its pieces that
    `analysed_among` does not name. What was not reached stays pending.
    """

    def record_file(
        self,
        folder: Folder,
        file: FoundFile,
        pieces: Iterable[RecordedPiece],
        failures: Iterable[RecordedFailure] = (),
    ) -> None:
        """Note what a file holds, in place of what it held. `pieces` may repeat a hash (a tune that is there twice).

        Raises `LibraryError` where the folder has been removed meanwhile.
        """
        with self.transaction():
            row = self._record_state(folder, file, FileState.READ, None)
            touched = self._clear(row)
            for piece in pieces:
                held = self._record_piece(piece)
                touched[held] = None
                self._execute("INSERT INTO occurrences (file, tune, piece) VALUES (?, ?, ?)", (row, piece.tune, held))
            self._pass_marks_on(row)
            for failure in failures:
                self._execute(
                    "INSERT INTO occurrences (file, tune, reason) VALUES (?, ?, ?)",
                    (row, failure.tune, to_storable(failure.reason)),
                )
            self._refresh_texts(touched)

    def record_failure(self, folder: Folder, file: FoundFile, reason: str) -> None:
        """Note that a file as a whole cannot be read; it is tried again when its size or time changes.

        Raises `LibraryError` where the folder has been removed meanwhile.
        """
        with self.transaction():
            row = self._record_state(folder, file, FileState.FAILED, to_storable(reason))
            self._refresh_texts(self._clear(row))

    def record_encoding_failure(self, piece_hash: str, space: Space, reason: str) -> None:
        """Note that a piece cannot be encoded in a space, so that it is no longer pending there."""
        with self.transaction():
            self._execute(
                "INSERT OR REPLACE INTO encoding_failures (piece, bundle_hash, preprocessing, reason) "
                "VALUES (?, ?, ?, ?)",
                (self._piece_row(piece_hash), space.bundle_hash, space.preprocessing, to_storable(reason)),
            )

    def forget_failures(self, folder: Folder, space: Space) -> None:
        """Have all that failed in a folder tried again: its files and tunes are pending, its pieces want vectors."""
        with self.transaction():
            self._execute(
                "UPDATE files SET state = 'pending', reason = NULL WHERE folder = ? AND "
                "(state = 'failed' OR id IN (SELECT file FROM occurrences WHERE piece IS NULL))",
                (folder.id,),
            )
            self._execute(
                "DELETE FROM encoding_failures WHERE bundle_hash = ? AND preprocessing = ? "
                "AND piece IN (SELECT piece FROM places WHERE folder = ?)",
                (space.bundle_hash, space.preprocessing, folder.id),
            )

    def forget_failures_at(self, path: Path) -> None:
        """Have one file tried again, in each folder that it lies in, and its pieces want vectors in each space."""
        with self.transaction():
            for folder, relative in self.folders_around(path):
                place = (folder.id, to_stored_path(relative))
                self._execute(
                    "UPDATE files SET state = 'pending', reason = NULL WHERE folder = ? AND path = ? AND "
                    "(state = 'failed' OR id IN (SELECT file FROM occurrences WHERE piece IS NULL))",
                    place,
                )
                self._execute(
                    "DELETE FROM encoding_failures "
                    "WHERE piece IN (SELECT piece FROM places WHERE folder = ? AND path = ?)",
                    place,
                )

    def analysed_among(
        self, hashes: Iterable[str], space: Space, kinds: Collection[Modality] = MUSIC
    ) -> frozenset[str]:
        """Return those of the hashes whose pieces are known, of one of `kinds`, and have their vectors in a space."""
        among = json.dumps(sorted(kinds))
        values = (json.dumps(sorted(set(hashes))), among, space.bundle_hash, space.preprocessing)
        return frozenset(piece_hash for (piece_hash,) in self._rows(_HASHES_WITH_VECTORS, values))

    def unfinished_files(
        self, folder: Folder, space: Space, kinds: Collection[Modality] = MUSIC
    ) -> Iterator[FoundFile]:
        """Yield the files of a folder that were read and hold pieces with neither vectors nor an encoding failure.

        Each such piece is in one of them. `kinds` are those that the bundle can encode. The library may be changed
        meanwhile: what has got its vectors by then is not yielded.
        """
        last = 0
        values = (space.bundle_hash, space.preprocessing, json.dumps(sorted(kinds)), folder.id)
        while rows := self._rows(_UNFINISHED, (*values, last, _AT_ONCE)):
            yield from (FoundFile(from_stored_path(path), *others) for _, path, *others in rows)
            last = rows[-1][0]

    def count_unfinished_files(self, folder: Folder, space: Space, kinds: Collection[Modality] = MUSIC) -> int:
        """Return how many files `unfinished_files` would yield."""
        values = (space.bundle_hash, space.preprocessing, json.dumps(sorted(kinds)), folder.id, 0, -1)
        count: int = self._rows(f"SELECT count(*) FROM ({_UNFINISHED})", values)[0][0]  # noqa: S608 - a constant
        return count

    def status(self, space: Space, kinds: Collection[Modality] = MUSIC) -> Status:
        """Return how far the library has come in a space with the kinds that its bundle can encode; see `status_of`."""
        return self.status_of({space: kinds})

    def status_of(self, spaces: Mapping[Space, Collection[Modality]]) -> Status:
        """Return how far the library has come: pieces analysed, files and pieces pending, failures.

        `spaces` says which kinds each is looked at for. Files that are gone do not count, those of an absent folder do.
        """
        analysed = 0
        with self.snapshot():
            pending = self._rows(_COUNT_PENDING_FILES)[0][0]
            rows = self._rows(_UNREADABLE)
            for space, kinds in spaces.items():
                values = (space.bundle_hash, space.preprocessing)
                among = json.dumps(sorted(kinds))
                if set(kinds) >= set(MUSIC):
                    analysed += self._rows(_COUNT_ANALYSED, values)[0][0]
                else:
                    analysed += self._rows(_COUNT_ANALYSED + _AMONG_KINDS, (*values, among))[0][0]
                pending += self._rows(_COUNT_PENDING, (*values, among))[0][0]
                rows += self._rows(_UNENCODABLE, (*values, among))
        failures = {Failure(_to_path(root, path), tune, reason) for root, path, tune, reason in rows}
        return Status(analysed, pending, tuple(sorted(failures, key=lambda each: (each.path, each.tune, each.reason))))

    def piece(self, piece_hash: str) -> Piece | None:
        """Return a piece by its hash."""
        return self._one_piece(self._rows("SELECT id FROM pieces WHERE hash = ?", (piece_hash,)))

    def pieces_by_hash(self, hashes: Iterable[str]) -> dict[str, Piece]:
        """Return those of some pieces that the library has, by their hashes."""
        wanted = json.dumps(sorted(set(hashes)))
        with self.snapshot():
            rows = self._rows("SELECT id FROM pieces WHERE hash IN (SELECT value FROM json_each(?))", (wanted,))
            return {piece.hash: piece for piece in self.pieces(row for (row,) in rows).values()}

    def piece_at(self, path: Path, tune: int = 0) -> Piece | None:
        """Return the piece that a path (and tune) holds by the library's knowledge, without looking at the file."""
        absolute = path.absolute()
        for folder in self.folders():
            if absolute.is_relative_to(folder.path):
                relative = to_stored_path(absolute.relative_to(folder.path).as_posix())
                rows = self._rows(
                    "SELECT piece FROM places WHERE folder = ? AND path = ? AND tune = ? AND piece IS NOT NULL",
                    (folder.id, relative, tune),
                )
                if rows:
                    return self._one_piece(rows)
        return None

    def pieces(self, ids: Iterable[int]) -> dict[int, Piece]:
        """Return pieces by their row numbers; a number that does not exist is left out."""
        wanted = json.dumps(sorted(set(ids)))
        with self.snapshot():
            rows = self._rows(
                _PIECES,
                (wanted,),
            )
            places = self._rows(
                "SELECT piece, root, path, tune, online FROM places "
                "WHERE piece IN (SELECT value FROM json_each(?)) ORDER BY piece, online DESC, file, tune",
                (wanted,),
            )
        lie: dict[int, list[Place]] = {}
        for piece, root, path, tune, online in places:
            lie.setdefault(piece, []).append(Place(_to_path(root, path), tune, online == 1))
        return {
            row: Piece(row, piece_hash, Modality(modality), to_facts(facts), best_first(lie.get(row, ())))
            for row, piece_hash, modality, *facts in rows
        }

    def _one_piece(self, rows: Sequence[tuple[int]]) -> Piece | None:
        return self.pieces(rows[0]).get(rows[0][0]) if rows else None

    def _piece_row(self, piece_hash: str) -> int:
        rows = self._rows("SELECT id FROM pieces WHERE hash = ?", (piece_hash,))
        if not rows:
            raise LibraryError(f"The piece {piece_hash} is not in the library.")
        row: int = rows[0][0]
        return row

    def _clear(self, file: int) -> dict[int, None]:
        """Forget what a file holds, but for the one piece if it was one; return the pieces it held."""
        pieces = self._pieces_of(file)
        if pieces:
            held = pieces[0] if len(pieces) == 1 else None
            self._execute("UPDATE files SET held = ? WHERE id = ? AND held IS NOT ?1", (held, file))
        self._execute("DELETE FROM occurrences WHERE file = ?", (file,))
        return dict.fromkeys(pieces)

    def _pass_marks_on(self, file: int) -> None:
        """Copy what the user said of the one piece that a file held to the one that it holds now.

        The file has been edited, perhaps read while it was half written in between: to the user it is the same piece.
        The old content keeps its marks as well.
        """
        now = self._pieces_of(file)
        ((held,),) = self._rows("SELECT held FROM files WHERE id = ?", (file,))
        if held is not None and len(now) == 1 and now[0] != held:
            for statement in _PASS_MARKS_ON:
                self._execute(statement, (now[0], held))

    def _pieces_of(self, file: int) -> list[int]:
        rows = self._rows("SELECT DISTINCT piece FROM occurrences WHERE file = ? AND piece IS NOT NULL", (file,))
        return [piece for (piece,) in rows]

    def _record_piece(self, piece: RecordedPiece) -> int:
        self._execute(
            "INSERT INTO pieces (hash, modality) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING",
            (piece.hash, piece.modality.value),
        )
        row = self._piece_row(piece.hash)
        if piece.facts is not None:
            columns = (*to_columns(piece.facts), fold_title(piece.facts.title), FACTS_VERSION, piece.modality.value)
            self._execute(_SET_FACTS, (*columns, row))
        return row


def _to_path(root: StoredPath, path: StoredPath) -> Path:
    return Path(from_stored_path(root), from_stored_path(path))
