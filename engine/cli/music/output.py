"""Writing files whole or not at all, and never over somebody else's."""

import contextlib
import os
import secrets
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from engine.errors import EngineError


class OutputError(EngineError):
    """The output file cannot be written, or is somebody's file of another kind."""


def output_path(path: Path, is_ours: Callable[[Path], bool], kind: str) -> Path:
    """Return where `path` leads, through links.

    Raises OutputError unless that is free, empty or an earlier output; `kind` says what that is.
    """
    target = Path(os.path.realpath(path))
    try:
        if not target.parent.is_dir():
            raise OutputError(f"The folder of {path} does not exist.")
        state = path.stat()  # Not the target's: what a pipe's link in /dev/fd leads to has a name but no place.
        if not stat.S_ISREG(state.st_mode):
            raise OutputError(f"{path} is no ordinary file, so nothing is written to it.")
        if state.st_size and not is_ours(target):
            raise OutputError(f"{path} exists and is no {kind}, so it is left as it is.")
    except FileNotFoundError:
        return target
    except OSError as error:
        raise not_written(path, error) from error
    return target


@contextlib.contextmanager
def replacing(target: Path, shown: Path) -> Iterator[BinaryIO]:
    """Give a file to write, which takes the place of `target` once it is whole; raises OutputError for `shown`."""
    part = target.with_name(f".incipit-{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as file:
            yield file
        part.replace(target)
    except BaseException as error:
        with contextlib.suppress(OSError):
            part.unlink()
        if isinstance(error, OSError):
            raise not_written(shown, error) from error
        raise


def not_written(path: Path, error: OSError) -> OutputError:
    """Return the sentence for a file that the system does not take."""
    return OutputError(f"{path} cannot be written: {error.strerror or type(error).__name__}.")
