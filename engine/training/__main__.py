"""`python -m engine.training prepare|sound|train|evaluate`: builds the built-in bundle's encoders step by step."""

import argparse
import json
import logging
import sys
from collections.abc import Generator, Sequence
from pathlib import Path

from engine.errors import EngineError
from engine.progress import Progress
from engine.training.config import TrainingConfig, load_config
from engine.training.corpus.preparation import prepare

_log = logging.getLogger("engine.training")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one step and return the exit status."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    parser = argparse.ArgumentParser(prog="python -m engine.training", description=__doc__)
    parser.add_argument("step", choices=("prepare", "sound", "symbolic", "audio", "evaluate"))
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True, help="where everything that is made is kept")
    parser.add_argument("--corpus", type=Path, help="the folder of the corpus's *.jsonl.xz files")
    parser.add_argument("--musicnn", type=Path, help="the arrays of musicnn (.npz)")
    options = parser.parse_args(arguments)
    try:
        options.cache.mkdir(parents=True, exist_ok=True)
        report = _run(options, load_config(options.config))
    except EngineError as error:
        _log.error("%s", error)
        return 1
    _log.info("%s", json.dumps(report))
    return 0


def _run(options: argparse.Namespace, config: TrainingConfig) -> object:
    if options.step == "prepare":
        return {"failed": _follow(prepare(config.preparation, options.corpus, options.cache))}
    raise EngineError("not yet")


def _follow(work: Generator[Progress, None, int]) -> int:
    while True:
        try:
            progress = next(work)
        except StopIteration as finished:
            return int(finished.value)
        if progress.done % 100 == 0:
            _log.info("%s %s of %s", progress.stage, progress.done, progress.total)


if __name__ == "__main__":
    sys.exit(main())
