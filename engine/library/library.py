"""Opening the user's library."""

import sqlite3
from pathlib import Path

from engine.errors import LibraryError
from engine.library.pieces import Pieces
from engine.library.schema import APPLICATION_ID, migrate, pending_steps, unknown_steps
from engine.library.store import BUSY_SECONDS
from engine.library.vectors.matrix import Matrices


class Library(Pieces, Matrices):
    """The user's music in one SQLite file; a context manager. Each thread and process opens its own."""


def open_library(path: Path, *, create: bool = True, read_only: bool = False) -> Library:
    """Open the library at `path`, made or migrated if need be.

    `create` False refuses to make a new one. `read_only` neither makes nor migrates. Raises `LibraryError` where it
    cannot be opened, is not a library, or was written by a newer Incipit.
    """
    if not path.exists():
        if read_only or not create:
            raise LibraryError(f"There is no library at {path}.")
        _make_parent(path)
    connection = _connect(path, read_only=read_only)
    try:
        _prepare(connection, path, read_only=read_only)
    except sqlite3.DatabaseError as error:
        connection.close()
        raise LibraryError(f"The library {path} cannot be opened: {error}.") from error
    except LibraryError:
        connection.close()
        raise
    return Library(connection, path, read_only=read_only)


def _make_parent(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(f"The folder {path.parent} for the library cannot be made: {error.strerror}.") from error


def _connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    address = path.absolute().as_uri()
    try:
        if not read_only:
            return _open(f"{address}?mode=rwc")
        try:
            return _open(f"{address}?mode=ro")
        except sqlite3.OperationalError:
            # On a read-only disk SQLite cannot make the files that readers share. With nobody's log beside it, the
            # database is whole and nobody writes.
            if path.with_name(path.name + "-wal").exists():
                raise
            return _open(f"{address}?immutable=1")
    except sqlite3.DatabaseError as error:
        raise LibraryError(f"The library {path} cannot be opened: {error}.") from error


def _open(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
    """Look whether this is a library of ours, bring it up to date, and set what every connection sets."""
    is_ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    is_empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if not is_ours and (read_only or not is_empty):
        raise LibraryError(f"The file {path} is not a library of Incipit.")
    if unknown_steps(connection):
        raise LibraryError(f"The library {path} was made by a newer Incipit, which alone can open it.")
    connection.execute("PRAGMA foreign_keys = ON")
    if read_only:
        if pending_steps(connection):
            raise LibraryError(f"The library {path} was made by an older Incipit; open it once for writing.")
        return
    connection.execute("PRAGMA journal_mode = WAL")
    # In WAL mode this loses no committed step when the program is killed, and never the whole when the power fails.
    connection.execute("PRAGMA synchronous = NORMAL")
    if pending_steps(connection):
        connection.execute("BEGIN IMMEDIATE")
        try:
            migrate(connection)
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.rollback()
