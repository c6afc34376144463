"""`incipit facts`: what a file says of itself, and what its notes or its sound tell."""

import argparse
from dataclasses import asdict

from engine.cli import console
from engine.cli.facts.fact_names import to_rows
from engine.cli.music.inputs import one_piece, prepare_one, split_name
from engine.inputs.wanted import Wanted
from engine.workers import WorkerPool


def show_facts(options: argparse.Namespace) -> int:
    """Print the facts of a file as it is on the disk now, whether or not the library knows it."""
    path, tune = split_name(options.file)
    with WorkerPool(1) as pool:
        piece = one_piece(pool, path, tune, f"write {options.file}#1 for the first.")
        facts = prepare_one(pool, piece, Wanted()).facts
    if options.json:
        console.write_json({"kind": piece.modality.value, **asdict(facts)})
    else:
        console.write_table([("Kind", piece.modality.value), *to_rows(facts, piece.modality)])
    return 0
