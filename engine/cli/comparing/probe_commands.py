"""`incipit probe train` and `incipit probe predict`: linear probes on frozen embeddings."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

import numpy as np

from engine.cli import console
from engine.cli.comparing.examples import load_examples
from engine.cli.comparing.spaces import open_space
from engine.cli.comparing.tables import write_labels
from engine.cli.music.output import output_path, replacing
from engine.cli.music.vector_files import load_made_by, to_note
from engine.evaluation.arrays import ArraysError, is_archive_of, write_arrays
from engine.evaluation.probes import Assessment, Probe, ProbeError, assess, cross_validate, train
from engine.runtime.encoded import Provenance

_KIND = "probe that probe train wrote"
_NUMBERS = {"weights": ("f", 2), "bias": ("f", 1), "mean": ("f", 1), "scale": ("f", 1)}
_MEMBERS = _NUMBERS | {"labels": ("U", 1), "note": ("U", 0)}


def train_probe(options: argparse.Namespace) -> int:
    """Train a probe, write it, and print how well it does on what it was not trained on; 1 where some input failed."""
    output_path(options.out, _is_probe, _KIND)  # Before the long work, which would be lost.
    with open_space(options) as space:
        examples = load_examples(space, options.examples)
        held_out = load_examples(space, options.held_out).without(examples) if options.held_out else None
    if held_out is not None and not held_out.labels:
        raise ProbeError(f"{options.held_out} holds nothing that the probe is not trained on.")
    probe, penalty = train(examples.vectors, examples.labels, options.seed)
    if held_out is None:
        found = cross_validate(examples.vectors, examples.labels, options.seed)
    else:
        found = assess(probe, held_out.vectors, held_out.labels)
    figures = {"examples": len(examples.labels), "penalty": penalty, **asdict(found)}
    _write(options.out, probe, to_note(space.provenance, temporal=False) | figures)
    if options.json:
        console.write_json({"bundle": space.provenance.bundle, "labels": list(probe.labels), **figures})
    else:
        _tell(found, len(examples.labels))
    return 1 if space.failed else 0


def predict(options: argparse.Namespace) -> int:
    """Print the label that a probe gives each thing; 1 where some input failed, 2 where nothing is left."""
    with open_space(options) as space:
        probe = load_probe(options.probe, space.provenance)
        embedded = space.embed(options.files)
    if not embedded.items:
        return 2
    probabilities = probe.probabilities(embedded.vectors)
    write_labels(options, embedded.keys, list(probe.labels), probabilities, "probability")
    return 1 if space.failed else 0


def load_probe(path: Path, provenance: Provenance) -> Probe:
    """Return a probe that `train_probe` wrote for the bundle of `provenance`; raises ArraysError."""
    refusal = "was trained for another bundle ({bundle}), whose vectors mean something else"
    arrays = load_made_by(path, _MEMBERS, "note", provenance, refusal)
    labels = tuple(map(str, arrays["labels"]))
    probe = Probe(labels, *(arrays[name] for name in _NUMBERS))
    count, dims = probe.weights.shape
    fits = len(labels) == len(probe.bias) == count and len(probe.mean) == len(probe.scale) == dims
    if not fits or count < 2 or not (probe.scale > 0).all():
        raise ArraysError(f"{path} is damaged, or was written by something else.")
    return probe


def _write(path: Path, probe: Probe, note: dict[str, object]) -> None:
    with replacing(output_path(path, _is_probe, _KIND), path) as file:
        arrays = {name: getattr(probe, name) for name in _NUMBERS}
        write_arrays(file, {**arrays, "labels": np.array(probe.labels), "note": np.array(json.dumps(note))})


def _is_probe(path: Path) -> bool:
    return is_archive_of(path, set(_MEMBERS))


def _tell(found: Assessment, examples: int) -> None:
    judged = f"cross-validated in {found.folds} folds" if found.folds else f"on {found.pieces:,} held out"
    console.write_table(
        [
            ("accuracy", f"{found.accuracy:.4f}"),
            ("macro F1", f"{found.macro_f1:.4f}"),
            ("commonest label", f"{found.majority:.4f}"),
        ]
    )
    console.say(f"Trained on {examples:,} examples; the figures are {judged}, never of what was learnt from.")
