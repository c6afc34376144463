"""The tables of the library, as numbered steps; a step that has been released is never edited."""

import sqlite3
import uuid

from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x496E6370
"""What tells a library from any other SQLite file, in its header ("Incp")."""


def pending_steps(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the names of the steps that this database wants."""
    return tuple(step.name for step in MIGRATIONS.pending(_database(connection)))


def unknown_steps(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the names of the steps that a newer Incipit made and this one does not know."""
    applied = (step.name for step in MIGRATIONS.applied(_database(connection)))
    return tuple(name for name in applied if name not in _STEPS)


def migrate(connection: sqlite3.Connection) -> None:
    """Take every step that is wanted; the caller holds the transaction, so that two programs never both do."""
    MIGRATIONS.apply(_database(connection))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _database(connection: sqlite3.Connection) -> Database:
    return Database(connection, execute_plugins=False)


def _execute_all(db: Database, *statements: str) -> None:
    for statement in statements:
        db.conn.execute(statement)


def _places_and_pieces(db: Database) -> None:
    # Paths are TEXT, or BLOB where their bytes are not valid UTF-8. The sequence of `pieces` never gives a number
    # twice, so that a full-text row or a matrix row can never come to mean another piece.
    _execute_all(
        db,
        "CREATE TABLE identity (uuid TEXT NOT NULL)",
        "CREATE TABLE folders (id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE, "
        "label TEXT NOT NULL, online INTEGER NOT NULL DEFAULT 1 CHECK (online IN (0, 1)))",
        "CREATE TABLE files (id INTEGER PRIMARY KEY, "
        "folder INTEGER NOT NULL REFERENCES folders ON DELETE CASCADE, path TEXT NOT NULL, "
        "size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, inode INTEGER, "
        "state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'read', 'failed')), "
        "missing INTEGER NOT NULL DEFAULT 0 CHECK (missing IN (0, 1)), "
        "reason TEXT CHECK ((reason IS NOT NULL) = (state = 'failed')), UNIQUE (folder, path))",
        "CREATE INDEX files_pending ON files (folder) WHERE state = 'pending'",
        "CREATE INDEX files_failed ON files (folder) WHERE state = 'failed'",
        "CREATE TABLE pieces (id INTEGER PRIMARY KEY AUTOINCREMENT, hash TEXT NOT NULL UNIQUE, "
        "modality TEXT NOT NULL CHECK (modality IN ('score', 'midi', 'audio')), "
        "title TEXT NOT NULL DEFAULT '', composer TEXT NOT NULL DEFAULT '', "
        "names TEXT NOT NULL DEFAULT '[]', words TEXT NOT NULL DEFAULT '[]', "
        "key TEXT NOT NULL DEFAULT '', metre TEXT NOT NULL DEFAULT '', tempo REAL, "
        "instruments TEXT NOT NULL DEFAULT '[]', bars INTEGER, duration REAL, folded_title TEXT NOT NULL DEFAULT '')",
        "CREATE INDEX pieces_by_title ON pieces (folded_title)",
        "CREATE TABLE occurrences (file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE, tune INTEGER NOT NULL, "
        "piece INTEGER REFERENCES pieces, reason TEXT, PRIMARY KEY (file, tune), "
        "CHECK ((piece IS NULL) <> (reason IS NULL))) WITHOUT ROWID",
        "CREATE INDEX occurrences_by_piece ON occurrences (piece) WHERE piece IS NOT NULL",
        "CREATE INDEX occurrences_failed ON occurrences (file) WHERE piece IS NULL",
        "CREATE VIEW places AS SELECT piece, tune, occurrences.reason AS reason, files.id AS file, files.path AS path, "
        "state, folder, folders.path AS root, online FROM occurrences JOIN files ON files.id = occurrences.file "
        "JOIN folders ON folders.id = files.folder WHERE NOT missing",
    )
    db.conn.execute("INSERT INTO identity VALUES (?)", (str(uuid.uuid4()),))


def _vectors(db: Database) -> None:
    # `revision` changes whenever a matrix that was made from `vectors` can no longer be mended by appending to it.
    _execute_all(
        db,
        "CREATE TABLE spaces (bundle_hash TEXT NOT NULL, preprocessing INTEGER NOT NULL, dims INTEGER NOT NULL, "
        "revision INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (bundle_hash, preprocessing)) WITHOUT ROWID",
        "CREATE TABLE vectors (id INTEGER PRIMARY KEY AUTOINCREMENT, "
        "piece INTEGER NOT NULL REFERENCES pieces ON DELETE CASCADE, segment INTEGER NOT NULL, "
        "embedding BLOB NOT NULL, encoding TEXT NOT NULL CHECK (encoding IN ('float16', 'float32')), "
        "bundle TEXT NOT NULL, bundle_hash TEXT NOT NULL, preprocessing INTEGER NOT NULL, "
        "provider TEXT NOT NULL, precision TEXT NOT NULL, UNIQUE (piece, bundle_hash, preprocessing, segment), "
        "FOREIGN KEY (bundle_hash, preprocessing) REFERENCES spaces)",
        "CREATE INDEX vectors_of_pieces ON vectors (bundle_hash, preprocessing, id, piece) WHERE segment = 0",
        "CREATE TRIGGER vectors_deleted AFTER DELETE ON vectors WHEN old.segment = 0 BEGIN UPDATE spaces SET "
        "revision = revision + 1 WHERE bundle_hash = old.bundle_hash AND preprocessing = old.preprocessing; END",
        "CREATE TRIGGER vectors_updated AFTER UPDATE ON vectors WHEN old.segment = 0 OR new.segment = 0 BEGIN "
        "UPDATE spaces SET revision = revision + 1 WHERE (bundle_hash, preprocessing) IN "
        "((old.bundle_hash, old.preprocessing), (new.bundle_hash, new.preprocessing)); END",
        "CREATE TABLE encoding_failures (piece INTEGER NOT NULL REFERENCES pieces ON DELETE CASCADE, "
        "bundle_hash TEXT NOT NULL, preprocessing INTEGER NOT NULL, reason TEXT NOT NULL, "
        "PRIMARY KEY (piece, bundle_hash, preprocessing)) WITHOUT ROWID",
    )


def _full_text(db: Database) -> None:
    # The words are folded and parted by us; "ascii" then takes every letter beyond ASCII as part of a word.
    db.conn.execute("CREATE VIRTUAL TABLE texts USING fts5 (title, composer, names, files, words, tokenize = 'ascii')")


_STEPS = {
    "1 places and pieces": _places_and_pieces,
    "2 vectors": _vectors,
    "3 full text": _full_text,
}
MIGRATIONS = Migrations("library")
for _name, _step in _STEPS.items():
    MIGRATIONS(name=_name)(_step)
