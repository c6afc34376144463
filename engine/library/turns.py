"""Whose turn it is: one program at a time brings a library up to date, and whoever comes second waits."""

import contextlib
import logging
from collections.abc import Generator
from pathlib import Path
from time import sleep

from filelock import FileLock, Timeout

WAIT_SECONDS = 0.2

_log = logging.getLogger(__name__)


@contextlib.contextmanager
def turn(library_path: Path) -> Generator[Generator[None, None, None], None, None]:
    """Give steps that end when it is our turn, one every `WAIT_SECONDS`; the turn ends with the context.

    A program that is killed loses its turn at once: the system lets go of the lock on `library.db.lock`. Where a disk
    knows no locks nobody waits; each step of writing is still whole, only work may be done twice.
    """
    lock = FileLock(library_path.with_name(f"{library_path.name}.lock"), thread_local=False)
    try:
        yield _wait(lock)
    finally:
        lock.release()


def _wait(lock: FileLock) -> Generator[None, None, None]:
    while True:
        try:
            lock.acquire(blocking=False)
        except Timeout:
            yield
            sleep(WAIT_SECONDS)
        except (OSError, NotImplementedError) as error:
            _log.warning("%s cannot be locked (%s), so two programs may index at once.", lock.lock_file, error)
            return
        else:
            return
