"""What the tests have other processes do; it must be importable there, so it stands in a module of its own."""

import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import LibraryError, UnreadableFileError
from engine.progress import Progress
from engine.workers import WorkerPool

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


def double(number: int) -> int:
    return 2 * number


def misbehave(how: str) -> object:
    """Do the harm that `how` names; anything else comes back as it is."""
    harms: dict[str, Callable[[], object]] = {
        "segfault": lambda: ctypes.string_at(0),
        "exit": lambda: os._exit(3),
        "sys.exit": lambda: sys.exit(1),
        "killed": lambda: os.kill(os.getpid(), signal.SIGKILL),
        "hang": hang_in_native_code,
        "sleep": lambda: time.sleep(3600),
        "bloat": lambda: b"x" * 2**31,
        "swell": swell_without_a_limit,
        "engine error": lambda: refuse("The file is empty."),
        "bug": lambda: dict[str, str]()["missing"],
        "unpicklable": lambda: lambda: how,
    }
    return harms[how]() if how in harms else how


def hang_in_native_code() -> None:
    """Sleep an hour while holding the interpreter's lock, as a C parser in an endless loop does."""
    sleep = ctypes.PyDLL(None)["sleep"]
    sleep(3600)


def swell_without_a_limit() -> None:
    """Take ever more memory, on a system that sets no limit, as macOS and Windows do not."""
    if sys.platform == "linux":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
    taken = []
    for _ in range(100):
        taken.append(b"x" * 2**24)
        time.sleep(0.05)


def refuse(sentence: str) -> None:
    raise UnreadableFileError(sentence)


def make_noise(_: int) -> int:
    sys.stdout.write("to standard output")
    sys.stderr.write("to standard error")
    sys.stdout.flush()
    os.write(1, b"from C to standard output\n")
    os.write(2, b"from C to standard error\n")
    return os.getpid()


def litter(_: int) -> tuple[str, list[str]]:
    """Return the working directory and what lies there, and leave something."""
    found = sorted(entry.name for entry in Path().iterdir())
    Path("left over").write_text("from the piece before", encoding="utf-8")
    Path("folder").mkdir()
    return str(Path.cwd()), found


def remove_working_directory(_: int) -> bool:
    """Do what a system does that tidies up; return whether there was something to remove."""
    folder = Path.cwd()
    folder.rmdir()
    return True


def refuse_to_start(*_: object) -> None:
    os._exit(1)


def make_arrays(count: int) -> "dict[str, list[npt.NDArray[np.float32]]]":
    """Return views into one array, an empty one and one whose columns lie together."""
    import numpy as np  # A worker that does something else has no need to load it.

    whole = np.arange(count, dtype=np.float32)
    return {"views": [whole[:10], whole[10:]], "others": [whole[:0], whole.reshape(2, -1).T]}


def process_id(_: int) -> int:
    return os.getpid()


def niceness(_: int) -> int:
    return os.nice(0)


def count(total: int) -> Generator[Progress, None, str]:
    for done in range(total):
        yield Progress("counting", done, total)
    return f"counted to {total}"


def count_until_closed(marker: Path) -> Generator[Progress, None, str]:
    """Count without end; write `marker` when closed."""
    done = 0
    try:
        while True:
            yield Progress("counting", done, None)
            done += 1
    finally:
        marker.write_text("cleaned up", encoding="utf-8")


def fail_as_engine() -> Generator[Progress, None, None]:
    yield Progress("trying", 0, 1)
    raise LibraryError("The library is on a disk that is full.")


def fail_as_bug() -> Generator[Progress, None, None]:
    yield Progress("trying", 0, 1)
    raise ZeroDivisionError("a bug of ours")


def die() -> Generator[Progress, None, None]:
    yield Progress("dying", 0, 1)
    os.kill(os.getpid(), signal.SIGKILL)


def double_with_workers(numbers: list[int]) -> Generator[Progress, None, list[int]]:
    doubled = []
    with WorkerPool(1) as pool:
        for done, (_, value) in enumerate(pool.run(double, numbers)):
            assert isinstance(value, int)
            doubled.append(value)
            yield Progress("doubling", done, len(numbers))
    return sorted(doubled)


def tell_about_worker_then_hang(how: str) -> Generator[Progress, None, None]:
    """Say which processes run here (this one and a worker) and in what folder the worker is, then never end."""
    with WorkerPool(1, seconds=2) as pool:
        for _item, worker in pool.run(process_id, [0]):
            yield Progress(f"{os.getpid()} {worker}", 0, None)
        for _item, value in pool.run(litter, [0]):
            assert isinstance(value, tuple)
            yield Progress(value[0], 0, None)
        list(pool.run(misbehave, [how]))
