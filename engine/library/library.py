"""Opening the user's library."""

from pathlib import Path

from engine.library.places import Places
from engine.library.vectors import Vectors


class Library(Places, Vectors):
    """The user's music in one SQLite file; a context manager. Each thread and process opens its own."""


def open_library(path: Path, *, create: bool = True, read_only: bool = False) -> Library:
    """Open the library at `path`, made or migrated if need be.

    `create` False refuses to make a new one. `read_only` neither makes nor migrates. Raises `LibraryError` where it cannot
    be opened, is not a library, or was written by a newer Incipit.
    """
    raise NotImplementedError
