"""Other programs run over a user's file: without a shell, in a folder of their own, ended when their time is over."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import monotonic
from typing import BinaryIO

if sys.platform != "win32":
    import resource


MOST_OUTPUT_BYTES = 65_536
_LOOKED_AFTER_SECONDS = 0.2


def run_program(
    command: Sequence[str],
    folder: Path,
    seconds: float,
    *,
    roomy: bool = False,
    output: BinaryIO | None = None,
    source: BinaryIO | None = None,
    most_bytes: int = MOST_OUTPUT_BYTES,
) -> None:
    """Run a program in a folder, whatever it says or returns; end it with all that it started when its time is over.

    A `roomy` one is not held to the memory that a worker may take: Java reserves far more than it uses. It reads the
    file `source`. What it prints goes into the file `output`; soon after it has printed more than `most_bytes` it is
    ended.
    """
    with contextlib.suppress(OSError), _room() if roomy else contextlib.nullcontext():
        process = subprocess.Popen(  # noqa: S603 - no shell, and the path is the user's own choice
            list(command),
            cwd=folder,
            stdin=subprocess.DEVNULL if source is None else source,
            stdout=subprocess.DEVNULL if output is None else output,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            _wait(process, seconds, output, most_bytes)
        finally:
            _end(process)


def _wait(process: "subprocess.Popen[bytes]", seconds: float, output: BinaryIO | None, most_bytes: int) -> None:
    over = monotonic() + seconds
    while (left := over - monotonic()) > 0:
        try:
            process.wait(left if output is None else min(left, _LOOKED_AFTER_SECONDS))
        except subprocess.TimeoutExpired:
            if output is None or os.fstat(output.fileno()).st_size > most_bytes:
                return
        else:
            return


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
