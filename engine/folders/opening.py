"""Opening what is music by its format, and of a size that its format can have."""

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from engine.errors import PreviewError, UnreadableFileError
from engine.folders.ordinary import open_ordinary, why_closed
from engine.formats.registry import HEAD_BYTES, Format, format_of


@dataclass(frozen=True, slots=True)
class FileState:
    """A file's size in bytes and time of change at the moment of reading."""

    size: int
    mtime_ns: int


@contextlib.contextmanager
def open_music(path: Path) -> Iterator[tuple[BufferedReader, FileState]]:
    """Open an ordinary file and tell its state; raises OSError."""
    with open_ordinary(path) as (file, state):
        yield file, FileState(state.st_size, state.st_mtime_ns)


@contextlib.contextmanager
def open_shown(path: Path) -> Iterator[BufferedReader]:
    """Open an ordinary file for a preview; raises PreviewError where it cannot be opened, or read to the end."""
    try:
        with open_ordinary(path) as (file, _state):
            yield file
    except FileNotFoundError as error:
        raise PreviewError("The file cannot be opened; its disk may be away.") from error
    except OSError as error:
        raise PreviewError(why_closed(error)) from error


def state_of(file: BufferedReader) -> FileState:
    """Return the state of an open file as it is now."""
    state = os.fstat(file.fileno())
    return FileState(state.st_size, state.st_mtime_ns)


def format_at(file: BufferedReader, path: Path) -> Format:
    """Return the format of an open file, which is left at its beginning.

    Raises UnreadableFileError where that is none, or where the file is larger than music of that format is.
    """
    head = read_head(file)
    if not head:
        raise UnreadableFileError("The file is empty.")
    found = format_of(head, path.name)
    if found is None:
        raise UnreadableFileError("The file is not music in a format that Incipit reads.")
    if state_of(file).size > found.most_bytes:
        largest = found.most_bytes // 1_000_000
        raise UnreadableFileError(f"The file is larger than the {largest} MB that {found.name} files may have.")
    return found


def read_head(file: BufferedReader) -> bytes:
    """Return what a file's format is recognised by; the file is left at its beginning."""
    head = file.read(HEAD_BYTES)
    file.seek(0)
    return head
