"""Kills indexing and switching at random moments, and cuts the power, and says what was left."""

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.interruption.indexing import Setting, make_setting
from tests.interruption.running import Outcome, cut_power_at_random, kill_at_random
from tests.interruption.switching import Answers, add_bundle, switch_and_kill


def main() -> int:
    """Run both; 1 where something was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.interruption", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--copies", type=int, default=100)
    parser.add_argument("--switches", type=int, default=60, help="kills while two bundles are switched")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as name:
        setting = make_setting(Path(name))
        wrong = []
        if options.kills:
            wrong += _follow("killed", kill_at_random(setting, options.kills, chance))
        if options.copies:
            wrong += _follow("power cut", cut_power_at_random(setting, options.copies, Path(name) / "copy", chance))
        if options.switches:
            small = make_setting(Path(name) / "small", files=24)
            wrong += _follow_switching(small, options.switches, chance)
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


def _follow_switching(setting: Setting, kills: int, chance: random.Random) -> list[str]:
    last = Answers()
    for last in switch_and_kill(setting, add_bundle(setting), kills, chance):
        print(f"\rswitching, killed {last.kills.total()} times", end="", file=sys.stderr, flush=True)
    print(
        f"\rswitching, killed {last.kills.total()} times ({dict(last.kills)}): {last.answers:,} answers with "
        f"{last.hits:,} hits, {len(last.wrong)} wrong."
    )
    for state, count in last.states.most_common():
        print(f"  {count:,} answers: {', '.join(state) or 'by name only'}")
    for sentence in last.wrong:
        print(f"  {sentence}")
    return last.wrong


if __name__ == "__main__":
    sys.exit(main())
