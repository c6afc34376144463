"""Watches from a process of its own how much memory a program and the processes that it has started take together."""

import json
import subprocess
import sys
import threading
import time

import psutil

from tests.benchmarks.measuring import tell

_PAUSE_SECONDS = 0.02
_MEGABYTE = 2**20


class MemoryWatch:
    """Notes the most that this process and its children take, step by step; proportional size where it is told.

    Pages that several processes share, such as those of a library, are counted once in all.
    """

    def __init__(self) -> None:
        command = [sys.executable, "-m", __spec__.name, str(psutil.Process().pid)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self._process.stdout.readline()

    def begin(self, step: str) -> None:
        """Note what follows under this name."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{step}\n")
        self._process.stdin.flush()

    def end(self) -> None:
        """Print the most that each step took."""
        told, _ = self._process.communicate()
        for step, bytes_taken in json.loads(told).items():
            tell(f"memory of all processes, {step}: at most {bytes_taken / _MEGABYTE:.0f} MB")


def look(pid: int) -> None:
    """Watch a process until there is nothing more to read; names of steps are read, and the most is written."""
    most: dict[str, int] = {}
    step = ""
    ended = threading.Event()

    def read() -> None:
        nonlocal step
        for line in sys.stdin:
            step = line.strip()
        ended.set()

    tell("watching")
    threading.Thread(target=read, daemon=True).start()
    program, own = psutil.Process(pid), psutil.Process()
    while not ended.is_set():
        taken = sum(_taken(each) for each in (program, *program.children(recursive=True)) if each != own)
        if step:
            most[step] = max(taken, most.get(step, 0))
        time.sleep(_PAUSE_SECONDS)
    tell(json.dumps(most))


def _taken(process: psutil.Process) -> int:
    try:
        told = process.memory_full_info()
    except psutil.Error:
        return 0
    return int(getattr(told, "pss", 0) or told.rss)


if __name__ == "__main__":
    look(int(sys.argv[1]))
