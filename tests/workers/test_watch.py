"""Processes that take too much memory are ended, also where the system sets no limit."""

import mmap
import os
import subprocess
import sys
import threading
import time

import psutil

from engine.workers import Failure, WorkerPool
from engine.workers.watch import MemoryWatch, memory_of
from tests.workers import jobs

_TAKES_64_MB = "import time; held = b'x' * 2**26; print('has it', flush=True); time.sleep(60)"


def test_a_file_that_swells_its_worker_costs_itself() -> None:
    with WorkerPool(1, seconds=60, memory=2**28) as pool:
        results = dict(pool.run(jobs.misbehave, ["before", "swell", "after"]))
    failure = results.pop("swell")
    assert isinstance(failure, Failure)
    assert failure.reason == "The file takes more than 256 MB of memory to read."
    assert results == {"before": "before", "after": "after"}


def test_what_stays_within_its_limit_is_left_alone() -> None:
    watch = MemoryWatch(2**30)
    with subprocess.Popen([sys.executable, "-c", _TAKES_64_MB], stdout=subprocess.PIPE) as process:
        watch.begin(process.pid)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.6)
        assert process.poll() is None
        assert not watch.end(process.pid)
        process.kill()


def test_the_thread_ends_when_there_is_nothing_to_watch() -> None:
    watch = MemoryWatch(2**30)
    watch.begin(os.getpid())
    assert any(thread.name == "memory watch" for thread in threading.enumerate())
    assert not watch.end(os.getpid())
    until = time.monotonic() + 60
    while watch._is_looking and time.monotonic() < until:
        time.sleep(0.05)
    assert not watch._is_looking
    watch.begin(os.getpid())
    assert watch._is_looking
    watch.end(os.getpid())


def test_a_process_that_is_gone_is_nothing_to_watch() -> None:
    watch = MemoryWatch(1)
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        pass
    watch.begin(process.pid)
    assert not watch.end(process.pid)


def test_memory_is_measured_in_bytes() -> None:
    before = memory_of(psutil.Process())
    # Straight from the system: what Python has freed could be given out again without taking more.
    with mmap.mmap(-1, 2**26) as held:
        held.write(b"x" * 2**26)
        assert memory_of(psutil.Process()) - before > 2**25
