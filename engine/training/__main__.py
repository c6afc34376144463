"""`python -m engine.training`: makes the built-in bundle, one stage after the other."""

import argparse
import json
import logging
import sys
from collections.abc import Generator, Sequence
from pathlib import Path

import torch

from engine.errors import EngineError
from engine.progress import Progress
from engine.training.config import load_config
from engine.training.stages import STAGES, Materials
from resources import resource_path

_log = logging.getLogger("engine.training")

Report = dict[str, float]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the stages asked for and return the exit status."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    parser = argparse.ArgumentParser(prog="python -m engine.training", description=__doc__)
    parser.add_argument("destination", type=Path, help="the folder of the bundle")
    parser.add_argument("--only", choices=[name for name, _ in STAGES], action="append", help="run this stage alone")
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True, help="where everything that is made is kept")
    parser.add_argument("--corpus", type=Path, required=True, help="the folder of the corpus's *.jsonl.xz files")
    parser.add_argument("--e5", type=Path, required=True, help="the text encoder's 4-bit file")
    parser.add_argument("--tokenizer", type=Path, required=True, help="its tokenizer.json")
    parser.add_argument("--musicnn", type=Path, required=True, help="the arrays of musicnn (.npz)")
    parser.add_argument("--glossary", type=Path, help="names of instruments in many languages (.json)")
    parser.add_argument("--soundfonts", type=Path, help="a folder of further *.sf2 and *.sf3 files to play pieces on")
    parser.add_argument("--beside", type=Path, nargs="*", default=[], help="files to ship beside the graphs")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    try:
        options.cache.mkdir(parents=True, exist_ok=True)
        config, materials = load_config(options.config), _to_materials(options)
        for name, stage in STAGES:
            if name in (options.only or [name]):
                _log.info("%s: %s", name, json.dumps(_follow(stage(config, materials))))
    except EngineError as error:
        _log.error("%s", error)
        return 1
    return 0


def _to_materials(options: argparse.Namespace) -> Materials:
    soundfonts = [resource_path("soundfont", "FluidR3Mono_GM.sf3")]
    if options.soundfonts:
        soundfonts += sorted(options.soundfonts.glob("*.sf[23]"))
    return Materials(
        corpus=options.corpus.resolve(),
        e5=options.e5.resolve(),
        tokenizer=options.tokenizer.resolve(),
        musicnn=options.musicnn.resolve(),
        cache=options.cache.resolve(),
        glossary=options.glossary.resolve() if options.glossary else None,
        soundfonts=tuple(path.resolve() for path in soundfonts),
        destination=options.destination.resolve(),
        beside=tuple(path.resolve() for path in (options.config, *options.beside)),
    )


def _follow(work: Generator[Progress, None, Report]) -> Report:
    while True:
        try:
            progress = next(work)
        except StopIteration as finished:
            return dict(finished.value)
        if progress.done % 100 == 0 or progress.total == progress.done:
            _log.info("%s %s of %s", progress.stage, progress.done, progress.total)


if __name__ == "__main__":
    sys.exit(main())
