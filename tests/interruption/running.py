"""Killing the program, and cutting its power, again and again."""

import os
import random
import shutil
import signal
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from tests.interruption.indexing import Setting, ended, finish, indexing, kill, look_at
from tests.interruption.power import copy_as_left


@dataclass(slots=True)
class Outcome:
    """`moments` at which the program was stopped; how many pieces were analysed by then; what was wrong afterwards."""

    moments: int = 0
    analysed: list[int] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    lost: list[int] = field(default_factory=list)


def kill_at_random(setting: Setting, kills: int, chance: random.Random) -> Iterator[Outcome]:
    """Kill indexing at random moments; a library that is finished makes room for a new one. Yields after each kill."""
    outcome = Outcome()
    longest = _seconds_of_a_run(setting)
    before = _forget(setting)
    while outcome.moments < kills:
        with indexing(setting) as process:
            if ended(process, chance.uniform(0.0, longest)):
                outcome.wrong += _check(setting, before)[1]
                before = _forget(setting)
                continue
            kill(process)
        outcome.moments += 1
        if setting.library.exists():
            analysed, wrong = _check(setting, before)
            outcome.analysed.append(analysed)
            outcome.wrong += wrong
            before = analysed
        if not before:
            longest *= 1.3  # The machine may have become busier since, so that a run has hardly begun by then.
        yield outcome
    finish(setting)
    analysed, wrong = _check(setting, setting.pieces)
    outcome.wrong += wrong
    yield outcome


def cut_power_at_random(setting: Setting, copies: int, folder: Path, chance: random.Random) -> Iterator[Outcome]:
    """Copy database and log at random moments as a power failure leaves them; each copy opens and is finished.

    The program itself goes on after each moment, so that most fall among pieces that are being analysed.
    """
    outcome = Outcome()
    longest = _seconds_of_a_run(setting)
    home = folder / "home"
    _forget(setting)
    while outcome.moments < copies:
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(setting.home, home, ignore=shutil.ignore_patterns("library.*"))
        with indexing(setting) as process:
            if ended(process, chance.uniform(0.0, longest)):
                _forget(setting)
                continue
            if not setting.library.exists():
                continue
            os.kill(process.pid, signal.SIGSTOP)
            outcome.lost.append(copy_as_left(setting.library, home / "library.db", chance))
        outcome.moments += 1
        analysed, wrong = look_at(home / "library.db", setting.bundle)
        outcome.analysed.append(analysed)
        finish(setting, home)
        done, still_wrong = look_at(home / "library.db", setting.bundle)
        outcome.wrong += [*wrong, *still_wrong]
        outcome.wrong += [] if done == setting.pieces else [f"{done} of {setting.pieces} pieces after going on"]
        yield outcome


def _check(setting: Setting, at_least: int) -> tuple[int, list[str]]:
    analysed, wrong = look_at(setting.library, setting.bundle)
    if analysed < at_least:
        wrong.append(f"{analysed} pieces are analysed where {at_least} were before")
    return analysed, wrong


def _seconds_of_a_run(setting: Setting) -> float:
    _forget(setting)
    start = monotonic()
    finish(setting)
    return monotonic() - start


def _forget(setting: Setting) -> int:
    for path in setting.home.glob("library.*"):
        path.unlink()
    return 0
