"""`incipit convert`."""

import argparse

from engine.cli import console
from engine.cli.arguments import UsageError
from engine.cli.music.inputs import one_piece, prepare_one, split_name
from engine.errors import UnreadableFileError
from engine.inputs.wanted import Wanted
from engine.modality import Modality
from engine.workers import WorkerPool


def convert(options: argparse.Namespace) -> int:
    """Print what the symbolic encoder is given of a file."""
    path, tune = split_name(options.file)
    if tune and options.tune not in (None, tune):
        raise UsageError(f"incipit: {options.file} is tune {tune} already, so what is --tune {options.tune}?")
    with WorkerPool(1) as pool:
        piece = one_piece(pool, path, options.tune or tune, "choose one with --tune N.")
        if piece.modality is Modality.AUDIO:
            raise UnreadableFileError(f"{path} is a recording, which has no notation to print.")
        prepared = prepare_one(pool, piece, Wanted())
        if prepared.modality is Modality.TEXT:
            raise UnreadableFileError(f"{path} is a document, which has no notation to print.")
        text = prepared.text
    console.write_text(text or "")
    return 0
