"""What a worker does: settles into an empty folder with hard limits, then handles one item after the other."""

import contextlib
import faulthandler
import os
import shutil
import signal
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from typing import Any

from engine.errors import EngineError
from engine.workers.messages import Packed, pack, send
from engine.workers.outcome import Failure

if sys.platform != "win32":
    import resource

UNREADABLE = "The file could not be read."
_FILE_SIZE_LIMIT = 512 * 2**20
_GRACE_SECONDS = 10.0
_DETAIL_LENGTH = 500


@dataclass(frozen=True, slots=True)
class Limits:
    """What one item may take: `seconds` of wall clock, `memory` in bytes beyond what a fresh worker has; None = any."""

    seconds: float
    memory: int | None
    niceness: int = 0


def work(connection: Connection, limits: Limits) -> None:
    """Handle items from `connection` until it is closed, in an empty folder of this worker's own.

    Sends that folder's path once it is ready, for the parent to remove if it kills this process. Then receives
    `(function, item)` and sends `(value or Failure, full)`, both pickled; after an answer with `full` true the worker
    ends, since it has met its memory limit.
    """
    folder = _settle(limits)
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere, contextlib.suppress(EOFError, OSError):
        connection.send(folder)
        full = False
        # Systems tidy up their temporary folders now and then: a worker without its folder is replaced.
        while not full and Path(folder).is_dir():
            request = connection.recv_bytes()
            # A C thread of faulthandler's ends a worker that hangs in native code even when no parent is left to do so.
            faulthandler.dump_traceback_later(limits.seconds + _GRACE_SECONDS, exit=True, file=nowhere)
            answer, full = _handle(request)
            faulthandler.cancel_dump_traceback_later()
            _empty(folder)
            send(connection, answer)
            del answer
    _leave(folder)


def silence() -> None:
    """Point the three standard streams of this process at nothing, for libraries that write from C too."""
    descriptor = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(descriptor, stream)
    os.close(descriptor)


def end_with_parent(folder: str | None = None) -> None:
    """End this process at once when its parent is gone, removing `folder` first."""
    parent = parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])
        if folder is not None:
            _leave(folder)
        os._exit(1)

    threading.Thread(target=watch, name="parent watch", daemon=True).start()


def ignore_interrupts() -> None:
    """Leave Ctrl-C, which a terminal sends to the whole group of processes, to the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def lower_priority(niceness: int) -> None:
    """Let other programs go first, where the system knows niceness."""
    if sys.platform != "win32" and niceness > 0:
        os.nice(niceness)


def _settle(limits: Limits) -> str:
    ignore_interrupts()
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[name] = "1"
    silence()
    sys.path[:] = [str(Path(entry).absolute()) for entry in sys.path]
    folder = tempfile.mkdtemp(prefix="incipit-worker-")
    end_with_parent(folder)
    os.chdir(folder)
    lower_priority(limits.niceness)
    _limit(limits.memory)
    return folder


def _leave(folder: str) -> None:
    os.chdir(Path(folder).parent)  # Windows removes no working directory.
    shutil.rmtree(folder, ignore_errors=True)


def _limit(memory: int | None) -> None:
    if sys.platform == "win32":
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _lower(resource.RLIMIT_FSIZE, _FILE_SIZE_LIMIT)
    if memory is not None and sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        _lower(resource.RLIMIT_AS, pages * resource.getpagesize() + memory)


def _lower(kind: int, size: int) -> None:
    if sys.platform != "win32":
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (size if hard == resource.RLIM_INFINITY else min(size, hard), hard))


def _handle(request: bytes) -> tuple[Packed, bool]:
    try:
        function, item = ForkingPickler.loads(request)
        return pack((_call(function, item), False)), False
    except MemoryError:
        return pack((None, True)), True
    except Exception as error:  # noqa: BLE001 (a process border: whatever a file provokes costs that file)
        return pack((Failure(UNREADABLE, describe(error)), False)), False


def _call(function: Callable[[Any], Any], item: object) -> object:
    try:
        return function(item)
    except EngineError as error:
        return Failure(str(error), describe(error))


def describe(error: BaseException) -> str:
    """Return an exception's type, message and place on one line, for a log."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" ({Path(frames[-1].filename).name}:{frames[-1].lineno})" if frames else ""
    text = " ".join(str(error).split())[:_DETAIL_LENGTH]
    return f"{type(error).__name__}: {text}{place}"


def _empty(folder: str) -> None:
    with contextlib.suppress(FileNotFoundError):
        for entry in Path(folder).iterdir():
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                entry.unlink(missing_ok=True)
