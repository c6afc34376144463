"""Starting a process so that it never runs the caller's own script again."""

import os
import sys
import threading
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from types import ModuleType
from typing import Any

_starting = threading.Lock()


def occupy_standard_streams() -> None:
    """Open nothing in place of each standard stream that is closed, and let child processes have all three.

    Otherwise the next file or pipe takes its number, here or in a child, and is lost when something prints, or when a
    worker silences itself.
    """
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # It gets the lowest number that is free.
        if sys.platform != "win32":
            os.set_inheritable(descriptor, True)  # noqa: FBT003 (the standard library's signature)


def open_pipe() -> tuple[Connection, Connection]:
    """Return both ends of a two-way pipe."""
    occupy_standard_streams()
    return get_context("spawn").Pipe()


def start_process(target: Callable[..., None], args: tuple[Any, ...], *, daemon: bool) -> SpawnProcess:
    """Start `target(*args)` in a spawned process and return it.

    Spawning imports the parent's `__main__` anew in the child. That would run a script that has no
    `if __name__ == "__main__"` a second time, and import the whole window into each worker, so an empty module stands
    in its place for the moment of the start; `target` and its arguments therefore must not be defined in `__main__`.
    """
    process = get_context("spawn").Process(target=target, args=args, daemon=daemon)
    with _starting:
        main = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            process.start()
        finally:
            sys.modules["__main__"] = main
    return process
