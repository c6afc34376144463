"""Files that crash, hang or bloat a worker cost one item each."""

import itertools
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.workers import Failure, WorkerError, WorkerPool
from engine.workers.child import Limits
from tests.workers import jobs


@pytest.fixture
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(2, seconds=60, memory=2**30) as pool:
        yield pool


def test_every_item_comes_back_with_its_value(pool: WorkerPool) -> None:
    assert sorted(pool.run(jobs.double, range(20))) == [(n, 2 * n) for n in range(20)]


def test_no_items_start_no_process(pool: WorkerPool) -> None:
    assert list(pool.run(jobs.double, [])) == []
    assert pool._idle == []


def test_workers_are_kept_between_runs(pool: WorkerPool) -> None:
    first = {value for _, value in pool.run(jobs.process_id, range(6))}
    second = {value for _, value in pool.run(jobs.process_id, range(6))}
    assert second <= first
    assert os.getpid() not in first


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL and no limit on memory")
@pytest.mark.parametrize(
    ("harm", "sentence"),
    [
        ("segfault", "The file crashed the process that reads it."),
        ("exit", "The file crashed the process that reads it."),
        ("sys.exit", "The file crashed the process that reads it."),
        ("killed", "The file crashed the process that reads it."),
        ("bloat", "The file takes more than 1,024 MB of memory to read."),
        ("engine error", "The file is empty."),
        ("bug", "The file could not be read."),
        ("unpicklable", "The file could not be read."),
    ],
)
def test_harm_costs_the_item_that_does_it(pool: WorkerPool, harm: str, sentence: str) -> None:
    items = ["before", "too", harm, "after", "later"]
    results = dict(pool.run(jobs.misbehave, items))
    failure = results.pop(harm)
    assert isinstance(failure, Failure)
    assert failure.reason == sentence
    assert results == {name: name for name in items if name != harm}


def test_hanging_without_the_interpreters_lock_released_costs_the_item() -> None:
    with WorkerPool(1, seconds=2.5) as pool:
        results = dict(pool.run(jobs.misbehave, ["before", "hang", "after"]))
    assert results == {
        "before": "before",
        "hang": Failure("The file takes longer than 2.5 seconds to read.", "HUNG, exit code None"),
        "after": "after",
    }


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_how_a_worker_ended_is_told_to_the_log(pool: WorkerPool) -> None:
    results = dict(pool.run(jobs.misbehave, ["exit", "killed"]))
    details = {name: failure.detail for name, failure in results.items() if isinstance(failure, Failure)}
    assert details == {"exit": "DIED, exit code 3", "killed": "DIED, exit code -9"}


def test_a_bug_is_described_for_the_log(pool: WorkerPool) -> None:
    ((_, failure),) = pool.run(jobs.misbehave, ["bug"])
    assert isinstance(failure, Failure)
    assert failure.detail.startswith("KeyError: 'missing' (jobs.py:")


def test_items_are_drawn_only_as_workers_become_free(pool: WorkerPool) -> None:
    drawn = []

    def items() -> Iterator[int]:
        for number in itertools.count():
            drawn.append(number)
            yield number

    results = pool.run(jobs.double, items())
    for _ in range(5):
        next(results)
    results.close()
    assert len(drawn) <= 5 + 2 * 2


def test_arrays_of_any_size_come_back_whole(pool: WorkerPool) -> None:
    for count in (20, 3_000_000):
        ((_, value),) = pool.run(jobs.make_arrays, [count])
        assert isinstance(value, dict)
        expected = jobs.make_arrays(count)
        for name, arrays in expected.items():
            assert len(value[name]) == len(arrays)
            for found, wanted in zip(value[name], arrays, strict=True):
                np.testing.assert_array_equal(found, wanted)
                assert found.flags.writeable


def test_results_can_lead_to_further_items(pool: WorkerPool) -> None:
    agenda = Agenda([1])
    for _, value in pool.run(jobs.double, agenda):
        assert isinstance(value, int)
        agenda.done.append(value)
        if value < 32:
            agenda.waiting.append(value)
    assert agenda.done == [2, 4, 8, 16, 32]


class Agenda:
    """Items that grow while they are worked on."""

    def __init__(self, waiting: list[int]) -> None:
        self.waiting = waiting
        self.done: list[int] = []

    def __iter__(self) -> Iterator[int]:
        return self

    def __next__(self) -> int:
        if not self.waiting:
            raise StopIteration
        return self.waiting.pop()


def test_workers_are_silent(pool: WorkerPool, capfd: pytest.CaptureFixture[str]) -> None:
    list(pool.run(jobs.make_noise, range(2)))
    pool.close()
    captured = capfd.readouterr()
    assert captured.out == ""
    assert captured.err == ""


def test_each_item_finds_an_empty_folder_that_is_gone_afterwards(pool: WorkerPool) -> None:
    results = [value for _, value in pool.run(jobs.litter, range(6))]
    pool.close()
    for value in results:
        assert not isinstance(value, Failure)
        folder, found = value
        assert found == []
        assert not Path(folder).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no folder in use")
def test_a_worker_whose_folder_is_tidied_away_is_replaced() -> None:
    with WorkerPool(1) as pool:
        assert list(pool.run(jobs.remove_working_directory, [1, 2])) == [(1, True), (2, True)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no niceness")
def test_workers_can_stand_back() -> None:
    with WorkerPool(1, niceness=3) as pool:
        ((_, value),) = pool.run(jobs.niceness, [0])
    assert value == os.nice(0) + 3


def test_processes_that_cannot_start_are_an_error_and_not_an_endless_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.workers.worker.work", jobs.refuse_to_start)
    with WorkerPool(1) as pool, pytest.raises(WorkerError, match="cannot start"):
        list(pool.run(jobs.double, [1]))


def test_limits_are_told_to_the_worker_whole() -> None:
    pool = WorkerPool(0, seconds=1.5, memory=None, niceness=2)
    assert pool._limits == Limits(1.5, None, 2)
    assert pool._processes == 1


UNGUARDED = """
from engine.workers import WorkerPool
from tests.workers import jobs
with WorkerPool(1) as pool:
    print(list(pool.run(jobs.double, [1, 2])))
"""


def test_a_script_without_a_guard_runs_once(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(UNGUARDED, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)}
    for command in ([sys.executable, str(script)], [sys.executable, "-c", UNGUARDED]):
        run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=False)
        assert (run.returncode, run.stdout, run.stderr) == (0, "[(1, 2), (2, 4)]\n", "")
