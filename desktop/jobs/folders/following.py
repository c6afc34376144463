"""Watching folders from a process of its own.

Where the system has each folder watched by itself, as Linux has, beginning to watch a large one holds Python's lock for
as long as it takes to look through it: that halts every thread of the process, the window's own with them.
"""

import contextlib
from collections.abc import Collection, Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event, Lock

from engine.errors import EngineError
from engine.folders.ignoring import Rules
from engine.folders.watching import Change, Notice, Pace, watch_folders
from engine.workers.child import end_with_parent, ignore_interrupts, silence
from engine.workers.spawning import open_pipe, start_process

_LOOK_SECONDS = 0.2


class WatchError(EngineError):
    """Folders are watched no more."""


class AnySuffix(frozenset[str]):
    """What suffixes music has is known to the indexing process alone; until it has told, all may be music."""

    def __contains__(self, suffix: object) -> bool:
        return True


class FolderWatch:
    """A process that watches folders until it is closed; one thread iterates, others may tell it what music is."""

    def __init__(self, folders: Sequence[Path], left_out: Sequence[Path], pace: Pace) -> None:
        self._sending = Lock()
        self._connection, theirs = open_pipe()
        try:
            self._process = start_process(_watch, (theirs, tuple(folders), tuple(left_out), pace), daemon=True)
        finally:
            theirs.close()

    def expect(self, suffixes: Collection[str]) -> None:
        """Pass over files with other suffixes than music's from now on."""
        with self._sending, contextlib.suppress(OSError):
            self._connection.send(frozenset(suffixes))

    def happenings(self, stop: Event) -> Iterator[Change | Notice]:
        """Yield what happens until `stop` is set, and end the process. Raises what watching raised."""
        try:
            while not stop.is_set():
                if self._connection.poll(_LOOK_SECONDS):
                    happened = self._connection.recv()
                    if isinstance(happened, Exception):
                        raise happened
                    yield happened
        except EOFError as error:
            raise WatchError("The process that watches folders ended unexpectedly.") from error
        finally:
            self._process.kill()
            self._process.join()
            with self._sending:
                self._connection.close()


def _watch(connection: Connection, folders: Sequence[Path], left_out: Sequence[Path], pace: Pace) -> None:
    ignore_interrupts()
    silence()
    end_with_parent()
    known = Rules(AnySuffix())

    def rules() -> Rules:
        nonlocal known
        while connection.poll():
            known = Rules(connection.recv())
        return known

    # A pipe whose other end is closed is the end of it all.
    with contextlib.suppress(EOFError, OSError):
        try:
            for happened in watch_folders(folders, Event(), rules, left_out=left_out, pace=pace):
                rules()
                if happened is not None:
                    connection.send(happened)
        except EngineError as error:
            connection.send(error)
