"""A generator of Progress can run in a process of its own."""

import contextlib
import os
import select
import signal
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

import pytest

from engine.errors import LibraryError
from engine.progress import Progress
from engine.workers import WorkerError, run_generator
from tests.workers import jobs

T = TypeVar("T")


def drive(process: Generator[Progress, None, T]) -> tuple[list[Progress], T]:
    """Return everything that is yielded and the report."""
    steps = []
    while True:
        try:
            steps.append(next(process))
        except StopIteration as stop:
            return steps, stop.value


def test_progress_comes_as_it_is_made_and_the_report_at_the_end() -> None:
    steps, report = drive(run_generator(jobs.count, 3))
    assert steps == [Progress("counting", done, 3) for done in range(3)]
    assert report == "counted to 3"


def test_it_stays_ended() -> None:
    process = run_generator(jobs.count, 1)
    drive(process)
    assert drive(process) == ([], None)


def test_it_may_have_workers() -> None:
    assert drive(run_generator(jobs.double_with_workers, [1, 2, 3]))[1] == [2, 4, 6]


def test_an_error_of_the_engine_keeps_its_kind_and_sentence() -> None:
    with pytest.raises(LibraryError, match=r"^The library is on a disk that is full\.$"):
        drive(run_generator(jobs.fail_as_engine))


def test_a_bug_is_told_from_a_failure_and_logged_with_its_trace(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(WorkerError, match="ZeroDivisionError: a bug of ours"):
        drive(run_generator(jobs.fail_as_bug))
    assert "fail_as_bug" in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_process_that_dies_is_an_error_with_a_sentence() -> None:
    with pytest.raises(WorkerError, match="ended unexpectedly"):
        drive(run_generator(jobs.die))


def test_cancelling_lets_it_clean_up(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    process = run_generator(jobs.count_until_closed, marker)
    next(process)
    process.cancel()
    _, report = drive(process)
    assert report is None
    assert marker.read_text(encoding="utf-8") == "cleaned up"


def test_pausing_stops_the_steps_until_it_resumes(tmp_path: Path) -> None:
    process = run_generator(jobs.count_until_closed, tmp_path / "marker")
    next(process)
    process.pause()
    while process._connection.poll(1.0):  # What was under way when it was told to rest still comes.
        next(process)
    assert not process._connection.poll(0.2)
    process.resume()
    assert process._connection.poll(60)
    process.pause()
    process.cancel()
    assert drive(process)[1] is None


def test_closing_ends_it_at_once(tmp_path: Path) -> None:
    process = run_generator(jobs.count_until_closed, tmp_path / "marker")
    next(process)
    process.close()
    assert drive(process) == ([], None)
    process.cancel()


def test_throwing_ends_it_and_raises_here(tmp_path: Path) -> None:
    process = run_generator(jobs.count_until_closed, tmp_path / "marker")
    next(process)
    with pytest.raises(KeyError, match="thrown"):
        process.throw(KeyError("thrown"))
    assert drive(process) == ([], None)


PARENT = """
import sys
from engine.workers import run_generator
from tests.workers import jobs
process = run_generator(jobs.tell_about_worker_then_hang, sys.argv[1])
print(next(process).stage, flush=True)
print(next(process).stage, flush=True)
next(process)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs pidfd_open")
@pytest.mark.parametrize(
    ("end", "how"),
    [
        (signal.SIGKILL, "sleep"),
        (signal.SIGTERM, "sleep"),
        pytest.param(signal.SIGKILL, "hang", marks=pytest.mark.slow),  # Only the worker's own clock can end that.
    ],
)
def test_killing_the_parent_ends_the_process_and_its_workers(end: signal.Signals, how: str) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)}
    command = [sys.executable, "-c", PARENT, how]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        descriptors = [os.pidfd_open(int(number)) for number in parent.stdout.readline().split()]
        folder = Path(parent.stdout.readline().strip())
        assert len(descriptors) == 2
        assert folder.is_dir()
        parent.send_signal(end)
    for descriptor in descriptors:
        ended, _, _ = select.select([descriptor], [], [], 120)
        os.close(descriptor)
        assert ended
    if how == "sleep":
        assert not folder.exists()
    else:
        # Who ends last decides whether anybody is left to remove it.
        with contextlib.suppress(FileNotFoundError):
            folder.rmdir()
