"""`python -m engine.training.measures BUNDLE`: measures any exported bundle on the pieces of a training's cache."""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

import torch

from engine.errors import EngineError
from engine.training.measures.evaluation import evaluate_bundle

_log = logging.getLogger("engine.training")


def main(arguments: Sequence[str] | None = None) -> int:
    """Write `evaluation.json` and `evaluation.md` into the cache and return the exit status."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    parser = argparse.ArgumentParser(prog="python -m engine.training.measures", description=__doc__)
    parser.add_argument("bundle", type=Path, help="the folder of the bundle")
    parser.add_argument("--cache", type=Path, required=True, help="where the prepared pieces are, and vectors are kept")
    parser.add_argument("--corpus", type=Path, help="the folder of the corpus: for MIDI made by another program")
    parser.add_argument("--e5", type=Path, help="the frozen text encoder's 4-bit file: for one of the baselines")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    steps = evaluate_bundle(
        options.bundle, options.cache, threads=options.threads, e5=options.e5, corpus=options.corpus
    )
    try:
        for progress in steps:
            _log.info("%s %s: %s", progress.stage, progress.done, progress.subject)
    except (EngineError, OSError) as error:
        _log.error("%s", error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
