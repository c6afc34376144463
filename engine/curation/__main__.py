"""`python -m engine.curation captions`: writes captions for prepared pieces."""

import argparse
import json
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

from engine.curation.captions import captions_of
from engine.curation.truths import truths_of

_log = logging.getLogger("engine.curation")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one step and return the exit status."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    parser = argparse.ArgumentParser(prog="python -m engine.curation", description=__doc__)
    steps = parser.add_subparsers(dest="step", required=True)
    captions = steps.add_parser("captions", help="pieces.jsonl to captions.jsonl")
    captions.add_argument("pieces", type=Path)
    captions.add_argument("captions", type=Path)
    captions.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    if options.step == "captions":
        write_captions(options.pieces, options.captions, options.seed)
    return 0


def write_captions(pieces: Path, captions: Path, seed: int) -> int:
    """Write one line `id, split, truths, captions` for each piece that was prepared; return their number."""
    count = 0
    with pieces.open(encoding="utf-8") as lines, captions.open("w", encoding="utf-8") as sink:
        for line in lines:
            record = json.loads(line)
            if "reason" in record:
                continue
            truths = truths_of(record)
            random = Random(f"{seed} {record['id']}")  # noqa: S311 (reproducible variety, no secret)
            made = captions_of(truths, random, english=4, others=4, named=2)
            entry = {
                "id": record["id"],
                "split": record["split"],
                "truths": sorted(truths),
                "captions": [[item.text, item.language, sorted(item.states)] for item in made],
            }
            sink.write(json.dumps(entry, ensure_ascii=False) + "\n")
            count += 1
    _log.info("captions for %s pieces", count)
    return count


if __name__ == "__main__":
    sys.exit(main())
