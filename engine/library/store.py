"""The open database: its connection, its transactions, and paths of any bytes in it."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from engine.errors import LibraryError

BUSY_SECONDS = 30.0

StoredPath = str | bytes


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
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.rollback()
                raise
            self._connection.commit()
        except sqlite3.OperationalError as error:
            if self._connection.in_transaction:
                self._connection.rollback()
            raise LibraryError(f"The library {self.path} cannot be written: {error}.") from error


def to_stored_path(path: str) -> StoredPath:
    """Return what stands for `path` in the database: the text itself, or its bytes where it is not valid Unicode."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path


def from_stored_path(stored: StoredPath) -> str:
    """Return the path that `to_stored_path` was given."""
    return os.fsdecode(stored)
