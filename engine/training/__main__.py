"""`python -m engine.training STEP`: makes the built-in bundle's encoders, one step after the other."""

import argparse
import json
import logging
import sys
from collections.abc import Generator, Sequence
from pathlib import Path

import torch

from engine.errors import EngineError
from engine.inputs.tokens import open_tokenizer
from engine.models.e5 import load_e5
from engine.models.musicnn import load_musicnn
from engine.progress import Progress
from engine.training.config import TrainingConfig, load_config
from engine.training.corpus.preparation import prepare
from engine.training.data.sounds import sound_pieces
from engine.training.data.texts import embed_captions
from engine.training.measures.evaluation import evaluate_bundle
from engine.training.stages import finish, train_audio, train_symbolic
from resources import resource_path

_log = logging.getLogger("engine.training")

Report = dict[str, float]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one step and return the exit status."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    parser = argparse.ArgumentParser(prog="python -m engine.training", description=__doc__)
    parser.add_argument("step", choices=tuple(_STEPS))
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True, help="where everything that is made is kept")
    parser.add_argument("--corpus", type=Path, help="prepare: the folder of the corpus's *.jsonl.xz files")
    parser.add_argument("--bundle", type=Path, help="evaluate: the folder of the exported bundle")
    parser.add_argument("--e5", type=Path, help="texts: the text encoder's 4-bit file")
    parser.add_argument("--tokenizer", type=Path, help="texts: its tokenizer.json")
    parser.add_argument("--musicnn", type=Path, help="sound: the arrays of musicnn (.npz)")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    try:
        options.cache.mkdir(parents=True, exist_ok=True)
        report = _follow(_STEPS[options.step](options, load_config(options.config)))
    except EngineError as error:
        _log.error("%s", error)
        return 1
    _log.info("%s", json.dumps(report))
    return 0


def _prepare(options: argparse.Namespace, config: TrainingConfig) -> Generator[Progress, None, Report]:
    return {"failed": (yield from prepare(config.preparation, options.corpus, options.cache))}


def _texts(options: argparse.Namespace, _: TrainingConfig) -> Generator[Progress, None, Report]:
    encoder, tokenizer = load_e5(options.e5), open_tokenizer(options.tokenizer)
    captions, table = options.cache / "captions.jsonl", options.cache / "texts.npz"
    return {"embedded": (yield from embed_captions(captions, table, encoder, tokenizer))}


def _symbolic(options: argparse.Namespace, config: TrainingConfig) -> Generator[Progress, None, Report]:
    return (yield from train_symbolic(config, options.cache))


def _sound(options: argparse.Namespace, config: TrainingConfig) -> Generator[Progress, None, Report]:
    soundfont = resource_path("soundfont", "FluidR3Mono_GM.sf3")
    network = load_musicnn(options.musicnn)
    return {"sounded": (yield from sound_pieces(config.sound, options.cache, network, soundfont, config.seed))}


def _audio(options: argparse.Namespace, config: TrainingConfig) -> Generator[Progress, None, Report]:
    return (yield from train_audio(config, options.cache))


def _evaluate(options: argparse.Namespace, _: TrainingConfig) -> Generator[Progress, None, Report]:
    yield from evaluate_bundle(
        options.bundle, options.cache, threads=options.threads, e5=options.e5, corpus=options.corpus
    )
    return {}


def _finish(options: argparse.Namespace, config: TrainingConfig) -> Generator[Progress, None, Report]:
    yield Progress("finishing", 1, 1, finish(config, options.cache).name)
    return {}


def _follow(work: Generator[Progress, None, Report]) -> Report:
    while True:
        try:
            progress = next(work)
        except StopIteration as finished:
            return dict(finished.value)
        if progress.done % 100 == 0 or progress.total == progress.done:
            _log.info("%s %s of %s", progress.stage, progress.done, progress.total)


_STEPS = {
    "prepare": _prepare,
    "texts": _texts,
    "symbolic": _symbolic,
    "sound": _sound,
    "audio": _audio,
    "evaluate": _evaluate,
    "finish": _finish,
}

if __name__ == "__main__":
    sys.exit(main())
