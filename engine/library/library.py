"""Opening the user's library."""

import os
import sqlite3
import uuid
from contextlib import closing
from pathlib import Path

from engine.errors import LibraryError
from engine.library.names.keeping import ComposerNames
from engine.library.own.lists import Lists
from engine.library.own.searches import Searches
from engine.library.own.works import Works
from engine.library.schema import APPLICATION_ID, applied_steps, migrate, pending_steps, unknown_steps
from engine.library.schema.backup import back_up
from engine.library.selecting.columns import Counting
from engine.library.store import BUSY_SECONDS, to_sentence
from engine.library.upkeep.old_facts import OldFacts
from engine.library.upkeep.upkeep import Upkeep
from engine.library.vectors.holdings import Holdings

_MAGIC = b"SQLite format 3\0"
_APPLICATION_ID_AT = 68
_HEADER_BYTES = 72


class Library(Counting, OldFacts, Upkeep, Lists, Searches, Works, ComposerNames, Holdings):
    """The user's music in one SQLite file; a context manager. Each thread and process opens its own."""


def open_library(path: Path, *, create: bool = True, read_only: bool = False) -> Library:
    """Open the library at `path`, made or migrated if need be.

    `create` False refuses to make a new one. `read_only` neither makes nor migrates; a library that may not be written
    is opened so too. Raises `LibraryError` where it cannot be opened, is not a library, or was written by a newer
    Incipit. What is not a library is never written to.
    """
    try:
        if not path.exists():
            if read_only or not create:
                raise LibraryError(f"There is no library at {path}.")
            _make(path)
        _check_ours(path)
        read_only = read_only or not _may_write(path)
    except OSError as error:
        raise LibraryError(f"The library {path} cannot be opened: {error.strerror}.") from error
    connection = _connect(path, read_only=read_only)
    try:
        _prepare(connection, path, read_only=read_only)
    except sqlite3.DatabaseError as error:
        connection.close()
        raise LibraryError(to_sentence(path, error)) from error
    except LibraryError:
        connection.close()
        raise
    return Library(connection, path, read_only=read_only)


def _make(path: Path) -> None:
    """Put a new library at `path` in one step, unless another program has just done so."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(f"The folder {path.parent} for the library cannot be made: {error.strerror}.") from error
    part = path.with_name(f"{path.name}.{uuid.uuid4().hex}.part")
    try:
        with closing(_open(f"{part.absolute().as_uri()}?mode=rwc")) as connection:
            _set_up(connection)
        _place(part, path)
    except sqlite3.DatabaseError as error:
        raise LibraryError(to_sentence(path, error)) from error
    finally:
        part.unlink(missing_ok=True)


def _place(part: Path, path: Path) -> None:
    try:
        path.hardlink_to(part)
    except FileExistsError:
        pass
    except OSError:  # Some disks know no second name for a file.
        if not path.exists():
            part.rename(path)


def _check_ours(path: Path) -> None:
    if not path.is_file():
        raise LibraryError(f"{path} is not a library of Incipit.")
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if not header:
        raise LibraryError(f"The file {path} is empty and not a library of Incipit; remove it or name another.")
    if not header.startswith(_MAGIC) or header[_APPLICATION_ID_AT:] != APPLICATION_ID.to_bytes(4, "big"):
        raise LibraryError(f"The file {path} is not a library of Incipit.")


def _may_write(path: Path) -> bool:
    """Return whether the file and its folder, where SQLite keeps its log, may be written."""
    return os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)


def _connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    address = path.absolute().as_uri()
    try:
        if not read_only:
            return _open(f"{address}?mode=rw")
        try:
            return _open(f"{address}?mode=ro")
        except sqlite3.OperationalError:
            # On a read-only disk SQLite cannot make the files that readers share. With nobody's log beside it, the
            # database is whole and nobody writes.
            if path.with_name(path.name + "-wal").exists():
                raise
            return _open(f"{address}?immutable=1")
    except sqlite3.DatabaseError as error:
        raise LibraryError(to_sentence(path, error)) from error


def _open(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
    """Look whether we know this library's tables, bring them up to date, and set what every connection sets."""
    if unknown_steps(connection):
        raise LibraryError(f"The library {path} was made by a newer Incipit, which alone can open it.")
    if read_only:
        if pending_steps(connection):
            raise LibraryError(f"The library {path} was made by an older Incipit; open it once for writing.")
    else:
        _set_up(connection, path)
    connection.execute("PRAGMA foreign_keys = ON")


def _set_up(connection: sqlite3.Connection, path: Path | None = None) -> None:
    """Take the steps that are wanted; the tables of a library at `path` are copied before."""
    connection.execute("PRAGMA journal_mode = WAL")
    # In WAL mode this loses no committed step when the program is killed, and never the whole when the power fails.
    connection.execute("PRAGMA synchronous = NORMAL")
    if not pending_steps(connection):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        if path is not None and pending_steps(connection):
            back_up(path, applied_steps(connection))
        migrate(connection)
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise LibraryError(f"The library {path} is damaged and cannot be brought up to date.")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.rollback()
