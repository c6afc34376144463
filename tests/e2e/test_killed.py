"""Killed, or without power, at random moments, the library opens, is whole, and the next run finishes."""

import random
import sys
from pathlib import Path

import pytest

from tests.interruption.indexing import Setting, ended, finish, indexing, make_setting
from tests.interruption.running import cut_power_at_random, kill_at_random

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither SIGKILL nor SIGSTOP"),
]
KILLS = 10
COPIES = 4


@pytest.fixture
def setting(tmp_path: Path) -> Setting:
    return make_setting(tmp_path / "setting", files=60)


def test_killed_at_any_moment_the_next_run_finishes(setting: Setting) -> None:
    outcome = list(kill_at_random(setting, KILLS, random.Random(5)))[-1]
    assert outcome.moments == KILLS
    assert outcome.wrong == []
    assert max(outcome.analysed) > 0, "some runs were killed after they had stored something"


def test_without_power_at_any_moment_the_next_run_finishes(setting: Setting, tmp_path: Path) -> None:
    outcome = list(cut_power_at_random(setting, COPIES, tmp_path, random.Random(7)))[-1]
    assert outcome.moments == COPIES
    assert outcome.wrong == []


def test_after_the_last_run_nothing_is_read(setting: Setting) -> None:
    finish(setting)
    with indexing(setting) as process:
        _, said = process.communicate(timeout=600)
    assert process.returncode == 0
    assert b": 0 read now, 0 pieces analysed with tiny." in said


def test_a_second_program_waits_for_the_first(setting: Setting) -> None:
    with indexing(setting) as first, indexing(setting) as second:
        outputs = [process.communicate(timeout=600)[1].decode() for process in (first, second)]
    assert [first.returncode, second.returncode] == [0, 0], outputs
    read = sorted(output.strip().splitlines()[-1].split(": ")[1] for output in outputs)
    assert read == [
        "0 read now, 0 pieces analysed with tiny.",
        f"128 read now, {setting.pieces} pieces analysed with tiny.",
    ]


def test_a_program_that_is_killed_loses_its_turn(setting: Setting) -> None:
    with indexing(setting) as first:
        while not setting.library.with_name("library.db.lock").exists():  # Its turn begins with that.
            assert not ended(first, 0.02)
    finish(setting)
