"""Opening what is an ordinary file, and nothing else, of a size that its format can have."""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from engine.errors import PreviewError, UnreadableFileError
from engine.folders.system_path import system_path
from engine.formats.registry import HEAD_BYTES, Format, format_of


@dataclass(frozen=True, slots=True)
class FileState:
    """A file's size in bytes and time of change at the moment of reading."""

    size: int
    mtime_ns: int


@contextlib.contextmanager
def open_ordinary(path: Path) -> Iterator[tuple[BufferedReader, os.stat_result]]:
    """Open a file with its state; a pipe or a device is refused with OSError, and never waited for.

    It is not even opened, since that alone has effects on some devices; one that takes a file's place in that moment is
    refused as well.
    """
    place = system_path(path)
    _require_ordinary(place.stat())
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    with os.fdopen(os.open(place, flags), "rb") as file:
        state = os.fstat(file.fileno())
        _require_ordinary(state)
        yield file, state


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


def why_closed(error: OSError) -> str:
    """Return one sentence on a file that the system does not give."""
    return f"The file cannot be opened: {error.strerror or type(error).__name__}."


def _require_ordinary(state: os.stat_result) -> None:
    if not stat.S_ISREG(state.st_mode):
        raise OSError(errno.EINVAL, "It is no ordinary file")
