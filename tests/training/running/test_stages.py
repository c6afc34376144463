"""A run of stages goes on where it was interrupted, and never on what other settings made."""

import json
from pathlib import Path

import pytest

from engine.errors import EngineError
from engine.progress import Progress
from engine.training.running.stages import LOG, Stage, Work, read_state, run_stages


class Recorder:
    """Stages that note when they are done, of two steps each."""

    def __init__(self, cache: Path) -> None:
        self.cache = cache
        self.done: list[str] = []

    def stage(self, name: str, settings: object = 1, *, mends: bool = False) -> Stage:
        def work() -> Work:
            yield Progress(name, 1, 2)
            yield Progress(name, 2, 2)
            self.done.append(name)
            return {"loss": 0.5}

        return Stage(name, work, settings, mends)

    def run(self, *stages: Stage, only: str = "", steps: int = 99) -> None:
        work = run_stages(stages, self.cache, {"seed": 7}, only)
        for _ in zip(range(steps), work, strict=False):
            pass
        work.close()


@pytest.fixture
def recorder(tmp_path: Path) -> Recorder:
    return Recorder(tmp_path / "cache")


def test_what_is_finished_is_skipped(recorder: Recorder) -> None:
    stages = recorder.stage("a"), recorder.stage("b")
    recorder.run(*stages, steps=3)
    assert recorder.done == ["a"]
    assert {name: state["finished"] for name, state in read_state(recorder.cache).items()} == {"a": True, "b": False}
    recorder.run(*stages)
    recorder.run(*stages)
    assert recorder.done == ["a", "b"]


def test_one_stage_alone_is_done_again(recorder: Recorder) -> None:
    stages = recorder.stage("a"), recorder.stage("b")
    recorder.run(*stages)
    recorder.run(*stages, only="b")
    assert recorder.done == ["a", "b", "b"]


def test_other_settings_need_another_folder(recorder: Recorder) -> None:
    recorder.run(recorder.stage("a"), recorder.stage("b", 1), steps=3)
    with pytest.raises(EngineError, match="stage b"):
        recorder.run(recorder.stage("a"), recorder.stage("b", 2))
    with pytest.raises(EngineError, match="stage b"):
        recorder.run(recorder.stage("a"), recorder.stage("b", 2), only="b")


def test_settings_of_earlier_stages_count_for_later_ones(recorder: Recorder) -> None:
    recorder.run(recorder.stage("a", 1, mends=True), recorder.stage("b"))
    with pytest.raises(EngineError, match="stage b"):
        recorder.run(recorder.stage("a", 2, mends=True), recorder.stage("b"))
    assert recorder.done == ["a", "b", "a"]


def test_a_stage_that_mends_takes_other_settings(recorder: Recorder) -> None:
    recorder.run(recorder.stage("a", 1, mends=True))
    recorder.run(recorder.stage("a", 2, mends=True))
    assert recorder.done == ["a", "a"]


def test_the_log_tells_runs_and_stages(recorder: Recorder) -> None:
    recorder.run(recorder.stage("a"))
    run, stage = map(json.loads, (recorder.cache / LOG).read_text(encoding="utf-8").splitlines())
    assert run["run"] == "all"
    assert run["seed"] == 7
    assert stage["stage"] == "a"
    assert stage["report"] == {"loss": 0.5}
    assert stage["seconds"] >= 0


def test_a_damaged_state_is_told(recorder: Recorder) -> None:
    recorder.run(recorder.stage("a"))
    (recorder.cache / "stages.json").write_text("{", encoding="utf-8")
    with pytest.raises(EngineError, match=r"stages\.json"):
        recorder.run(recorder.stage("a"))
