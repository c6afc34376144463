"""`incipit train`: the built-in model, from a corpus to a bundle."""

import argparse
import os
from typing import Any

from engine.cli import console
from engine.cli.options import add_command, to_name, to_path, to_positive
from engine.errors import EngineError

# The installed program comes without the trainer.
_NEEDED = frozenset(("torch", "onnxscript", "transformers", "safetensors", "engine.training"))


class UntrainableError(EngineError):
    """This installation cannot train."""


def add_to(commands: Any) -> None:
    """Add the command."""
    parser = add_command(commands, "train", "make a bundle of a corpus, going on where an earlier run was interrupted")
    parser.add_argument("destination", metavar="OUT", type=to_path, help="the bundle's folder, which gives its name")
    parser.add_argument("--config", metavar="FILE.toml", type=to_path, required=True)
    parser.add_argument("--corpus", metavar="DIR", type=to_path, required=True, help="of *.jsonl.xz files")
    models = "where the pretrained text encoder, its tokenizer and musicnn's arrays lie, at any depth"
    parser.add_argument("--models", metavar="DIR", type=to_path, nargs="+", required=True, help=models)
    kept = "keeps all that is made on the way, and a log of it in run.jsonl"
    parser.add_argument("--cache", metavar="DIR", type=to_path, required=True, help=kept)
    captions = "written by python -m engine.curation captions, such as by a language model; else all are made by rule"
    parser.add_argument("--captions", metavar="FILE.jsonl", type=to_path, help=captions)
    beside = "to lie in the bundle too, such as licences; a MODEL_CARD.md takes the place of the one that is made"
    parser.add_argument("--beside", metavar="FILE", type=to_path, nargs="+", default=[], help=beside)
    parser.add_argument("--only", metavar="STAGE", type=to_name, help="one stage alone, finished or not")
    parser.add_argument("--threads", metavar="N", type=to_positive, default=os.cpu_count() or 1)


def train(options: argparse.Namespace) -> int:
    """Do all stages that are not finished, and say where the bundle is."""
    try:
        # Only this command needs the packages of the extra `train`.
        from engine.training.running import command  # noqa: PLC0415
    except ModuleNotFoundError as error:
        if error.name not in _NEEDED:
            raise
        message = (
            "Training needs the packages of Incipit's extra train, which are not here (pip install 'incipit[train]')."
        )
        raise UntrainableError(message) from error
    wish = command.Wish(
        config=options.config,
        corpus=options.corpus,
        models=options.models,
        cache=options.cache,
        destination=options.destination,
        beside=options.beside,
        captions=options.captions,
        only=options.only or "",
        threads=options.threads,
    )
    console.follow(command.train(wish))
    console.write_table([(options.only or "all stages", str(options.destination))])
    return 0
