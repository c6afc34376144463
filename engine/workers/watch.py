"""Ending processes that take too much memory, on systems that set them no limit of their own."""

import contextlib
import threading
from dataclasses import dataclass
from time import sleep

import psutil

_SECONDS_BETWEEN = 0.2


@dataclass(slots=True)
class _Watched:
    """A process, and how many bytes it may have."""

    process: psutil.Process
    most: int
    was_ended: bool = False


class MemoryWatch:
    """Looks at processes five times a second, and kills one that has `limit` bytes more than when that began.

    Linux refuses memory beyond a limit by itself; macOS and Windows know no such limit for one process. Looking is done
    by a thread of this process, which is there while there is something to look at.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._lock = threading.Lock()
        self._watched: dict[int, _Watched] = {}
        self._is_looking = False

    def begin(self, pid: int) -> None:
        """Watch a process from now on; nothing happens where it is gone already."""
        with contextlib.suppress(psutil.Error):
            process = psutil.Process(pid)
            watched = _Watched(process, memory_of(process) + self._limit)
            with self._lock:
                self._watched[pid] = watched
                if not self._is_looking:
                    self._is_looking = True
                    threading.Thread(target=self._look, name="memory watch", daemon=True).start()

    def end(self, pid: int) -> bool:
        """Watch a process no longer; return whether it was killed for its memory."""
        with self._lock:
            watched = self._watched.pop(pid, None)
        return watched is not None and watched.was_ended

    def _look(self) -> None:
        while True:
            sleep(_SECONDS_BETWEEN)
            with self._lock:
                if not self._watched:
                    self._is_looking = False
                    return
                for watched in self._watched.values():
                    # One that is gone is taken out by whoever began it.
                    with contextlib.suppress(psutil.Error):
                        if memory_of(watched.process) > watched.most:
                            watched.was_ended = True
                            watched.process.kill()


def memory_of(process: psutil.Process) -> int:
    """Return the bytes that a process has: on Windows what is its own, elsewhere what lies in memory."""
    information = process.memory_info()
    size: int = getattr(information, "private", information.rss)
    return size
