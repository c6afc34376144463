"""Opening what is an ordinary file, and nothing else; this loads no format, so the window's process may."""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path

from engine.folders.system_path import system_path


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


def why_closed(error: OSError) -> str:
    """Return one sentence on a file that the system does not give."""
    return f"The file cannot be opened: {error.strerror or type(error).__name__}."


def _require_ordinary(state: os.stat_result) -> None:
    if not stat.S_ISREG(state.st_mode):
        raise OSError(errno.EINVAL, "It is no ordinary file")
