"""The open database: its connection, its transactions, and paths of any bytes in it."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from engine.errors import LibraryError

BUSY_SECONDS = 30.0

StoredPath = str | bytes

_PRIMARY_CODE = 0xFF
_REASONS = {
    sqlite3.SQLITE_FULL: "The disk is full, so the library {path} cannot be written; what was stored before is kept.",
    sqlite3.SQLITE_IOERR: "The disk with the library {path} does not answer as it should; what was stored is kept.",
    sqlite3.SQLITE_BUSY: f"Another program has kept the library {{path}} busy for {BUSY_SECONDS:.0f} seconds.",
    sqlite3.SQLITE_READONLY: "The library {path} cannot be written: its disk or folder is read-only.",
    sqlite3.SQLITE_CANTOPEN: "The library {path} cannot be opened: its folder is gone or may not be entered.",
    sqlite3.SQLITE_CORRUPT: "The library {path} is damaged; a copy from before its last update may lie beside it.",
    sqlite3.SQLITE_NOTADB: "The file {path} is no library, or its beginning is damaged.",
}


class Store:
    """The connection that every part of a `Library` works on; use it in the thread that opened it."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._connection = connection

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the database; closing twice does no harm."""
        self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make everything inside one step that happens wholly or not at all; an inner one joins the outer.

        Raises `LibraryError` where the library is open for reading only, locked for longer than `BUSY_SECONDS` by
        another program, or cannot be written (a full or failing disk).
        """
        if self._connection.in_transaction:
            yield
            return
        if self.read_only:
            raise LibraryError(f"The library {self.path} is open for reading only.")
        self._execute("BEGIN IMMEDIATE")
        try:
            yield
            self._execute("COMMIT")
        finally:
            if self._connection.in_transaction:
                self._connection.rollback()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """See the library as it is now throughout, whatever another program writes meanwhile."""
        if self._connection.in_transaction:
            yield
            return
        self._execute("BEGIN")
        try:
            yield
        finally:
            self._connection.rollback()

    def state(self) -> tuple[int, int]:
        """Return two numbers that change whenever anybody has changed the library; another library's mean nothing."""
        return self._execute("PRAGMA data_version").fetchone()[0], self._connection.total_changes

    def _execute(self, sql: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        try:
            return self._connection.execute(sql, values)
        except sqlite3.DatabaseError as error:
            raise self._failure(error) from error

    def _execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        try:
            self._connection.executemany(sql, rows)
        except sqlite3.DatabaseError as error:
            raise self._failure(error) from error

    def _rows(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise self._failure(error) from error

    def _failure(self, error: sqlite3.DatabaseError) -> Exception:
        # These say that we asked wrongly; all others that the file, the disk or another program is at fault.
        if isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError | sqlite3.NotSupportedError):
            return error
        return LibraryError(to_sentence(self.path, error))


def to_sentence(path: Path, error: sqlite3.DatabaseError) -> str:
    """Return one sentence that says why SQLite cannot use the library at `path`."""
    code = getattr(error, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_IOERR_SHMSIZE:  # No room for the file of a few kilobytes that readers and writers share.
        code = sqlite3.SQLITE_FULL
    reason = None if code is None else _REASONS.get(code & _PRIMARY_CODE)
    return reason.format(path=path) if reason else f"The library {path} cannot be opened, read or written: {error}."


def to_stored_path(path: str) -> StoredPath:
    """Return what stands for `path` in the database: the text itself, or its bytes where it is not valid Unicode."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path


def from_stored_path(stored: StoredPath) -> str:
    """Return the path that `to_stored_path` was given."""
    return stored if isinstance(stored, str) else os.fsdecode(stored)


def to_storable(text: str) -> str:
    """Return `text` without what SQLite or its clients cannot hold: lone surrogates and NUL."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
