"""Kills indexing and cuts its power at random moments, and says what was left."""

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.interruption.indexing import make_setting
from tests.interruption.running import Outcome, cut_power_at_random, kill_at_random


def main() -> int:
    """Run both; 1 where something was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.interruption", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--copies", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as name:
        setting = make_setting(Path(name))
        wrong = _follow("killed", kill_at_random(setting, options.kills, chance))
        wrong += _follow("power cut", cut_power_at_random(setting, options.copies, Path(name) / "copy", chance))
    return 1 if wrong else 0


def _follow(what: str, outcomes: Iterator[Outcome]) -> list[str]:
    last = Outcome()
    for last in outcomes:
        print(f"\r{what} {last.moments} times, {len(last.wrong)} wrong", end="", file=sys.stderr, flush=True)
    analysed = last.analysed or [0]
    begun = sum(count > 0 for count in analysed)
    print(
        f"\r{what} {last.moments} times: {len(analysed)} left a library, {begun} of them with pieces analysed "
        f"({min(analysed)} to {max(analysed)}), {len(last.wrong)} wrong; "
        f"{sum(lost > 0 for lost in last.lost)} copies had lost something."
    )
    for sentence in last.wrong:
        print(f"  {sentence}")
    return last.wrong


if __name__ == "__main__":
    sys.exit(main())
