"""Opening what is an ordinary file, and nothing else."""

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
    """Open a file with its state; a pipe or a device is refused with OSError, and never waited for."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = os.open(system_path(path), flags)
    with os.fdopen(descriptor, "rb") as file:
        state = os.fstat(descriptor)
        if not stat.S_ISREG(state.st_mode):
            raise OSError(errno.EINVAL, "It is no ordinary file")
        yield file, state
