"""Mutated music files put through reading and indexing, from the command line; exit code 1 where a bug was found."""

import argparse
import sys
import tempfile
from pathlib import Path

from engine.workers.pool import MEMORY, SECONDS
from tests.fuzzing.campaign import Campaign, Limits, run_campaign
from tests.fuzzing.trial import Litter, breeder_for, try_mutant
from tests.tiny_bundle import make_tiny_bundle

_TOLD_EVERY = 500


def main(arguments: list[str] | None = None) -> int:
    """Run a campaign, or make one mutant again with `--only`."""
    options = _parser().parse_args(arguments)
    places = tuple(place.absolute() for place in options.places)
    litter = Litter(places, options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    if options.only is not None:
        return _make_one(litter, options.only, options.out)
    limits = Limits(options.seconds, options.megabytes * 2**20, options.processes, options.niceness)
    with tempfile.TemporaryDirectory(prefix="incipit-fuzzing-") as folder:
        bundle = make_tiny_bundle(Path(folder) / "tiny")
        campaign = Campaign(litter, bundle, Path(folder), limits)
        told, seconds = 0, 0.0
        command = " ".join(["python -m tests.fuzzing", *(arguments or sys.argv[1:])])
        for done, seconds in run_campaign(campaign, options.count, options.at_once, options.first):
            if done - told >= _TOLD_EVERY or done == options.count:
                told = done
                sys.stdout.write(f"{done} of {options.count}, {len(campaign.findings.bugs)} bugs, {seconds:.0f} s\n")
                sys.stdout.flush()
                campaign.findings.save(options.out, _about(command, options.seed, done, seconds))
        campaign.minimise(options.minimise)
    campaign.findings.save(options.out, _about(command, options.seed, options.count, seconds))
    sys.stdout.write((options.out / "report.txt").read_text(encoding="utf-8"))
    return 1 if campaign.findings.bugs else 0


def _about(command: str, seed: int, done: int, seconds: float) -> dict[str, object]:
    speed = round(done / max(seconds, 0.001), 1)
    return {"command": command, "seed": seed, "seconds": round(seconds), "mutants a second": speed}


def _make_one(litter: Litter, number: int, out: Path) -> int:
    mutant = breeder_for(litter).make(number)
    path = out.absolute() / mutant.name
    path.write_bytes(mutant.data)
    outcome = try_mutant(number, mutant, path)
    sys.stdout.write(f"{path}: {outcome}\n{outcome.trace}\n")
    return 1 if outcome.signature else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzzing", description=__doc__)
    parser.add_argument(
        "places", nargs="*", type=Path, help="folders of music and .jsonl.xz corpora to make mutants of"
    )
    parser.add_argument("--count", type=int, default=50_000, help="how many mutants")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other sources and mutants")
    parser.add_argument("--out", type=Path, required=True, help="where the report and the bugs' files go")
    parser.add_argument("--processes", type=int, default=2, help="how many at once")
    parser.add_argument("--first", type=int, default=0, help="the number of the first mutant")
    parser.add_argument("--only", type=int, help="make this mutant, try it here and stop")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="what one mutant may take")
    parser.add_argument("--megabytes", type=int, default=MEMORY // 2**20, help="what one may take")
    parser.add_argument("--at-once", type=int, default=2000, help="how many mutants are indexed as one folder")
    parser.add_argument(
        "--minimise", type=float, default=20.0, help="seconds to spend on making each bug's file smaller"
    )
    parser.add_argument("--niceness", type=int, default=10, help="how far other programs go first")
    return parser


if __name__ == "__main__":
    sys.exit(main())
