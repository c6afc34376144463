"""Other programs run over a user's file: without a shell, in a folder of their own, ended when their time is over."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

if sys.platform != "win32":
    import resource


def run_program(command: Sequence[str], folder: Path, seconds: float, *, roomy: bool = False) -> None:
    """Run a program in a folder, whatever it says or returns; end it with all that it started when its time is over.

    A `roomy` one is not held to the memory that a worker may take: Java reserves far more than it uses.
    """
    with contextlib.suppress(OSError), _room() if roomy else contextlib.nullcontext():
        process = subprocess.Popen(  # noqa: S603 - no shell, and the path is the user's own choice
            list(command),
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            pass
        finally:
            _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if sys.platform != "win32":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    process.wait()


@contextlib.contextmanager
def _room() -> Iterator[None]:
    """Lift this process's own limit of memory for a while."""
    if sys.platform == "win32":
        yield
        return
    held, most = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (held, most))
