"""The built-in bundle from what the trainer left: `python -m engine.export.built_in`."""

import argparse
import lzma
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import onnx
import torch

from engine.bundles.locate import Bundle
from engine.bundles.manifest import AudioEncoder, Manifest, SymbolicEncoder, TextEncoder
from engine.bundles.sizes import AudioConfig, BertConfig, SymbolicConfig
from engine.bundles.writing import write_bundle
from engine.errors import BundleError, EngineError
from engine.export.e5 import export_e5
from engine.export.graphs import export_audio, export_musicnn, export_symbolic
from engine.models import encoders as networks
from engine.models.e5 import PREFIX
from engine.models.musicnn import load_musicnn

_PREPROCESSING = 1
_MAX_TOKENS = 128


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the parts of the bundle are: the trainer's `encoders.pt`, the stored text encoder, its tokenizer, musicnn.

    `beside` are files that ship with the graphs as they are: model card, licences, the configuration of the training.
    """

    encoders: Path
    e5: Path
    tokenizer: Path
    musicnn: Path
    beside: tuple[Path, ...]


def export_built_in(parts: Parts, destination: Path, version: str) -> Bundle:
    """Write the bundle in place of the one that is there; where it raises an `EngineError`, nothing is written."""
    try:
        trained = torch.load(parts.encoders, map_location="cpu", weights_only=True)
    except OSError as error:
        raise BundleError(f"The trained encoders {parts.encoders.name} cannot be read: {error.strerror}.") from error
    symbolic = networks.SymbolicEncoder(SymbolicConfig(**_with_bert(trained["symbolic_config"])))
    symbolic.load_state_dict(trained["symbolic"])
    audio = networks.AudioEncoder(AudioConfig(**_with_bert(trained["audio_config"])))
    audio.load_state_dict(trained["audio"])
    weight, bias = trained["text_weight"].numpy(), trained["text_bias"].numpy()

    def fill(folder: Path) -> None:
        export_e5(parts.e5, weight, bias, folder / "text.onnx")
        export_symbolic(symbolic, folder / "symbolic.onnx")
        export_audio(audio, folder / "audio.onnx")
        export_musicnn(load_musicnn(parts.musicnn), folder / "musicnn.onnx")
        for graph in folder.glob("*.onnx"):
            drop_traces(graph)
        packed = lzma.compress(parts.tokenizer.read_bytes(), preset=9)
        (folder / "tokenizer.json.xz").write_bytes(packed)
        for path in parts.beside:
            shutil.copyfile(path, folder / path.name)

    manifest = to_manifest(
        destination.name, version, len(weight), symbolic.config.bert.positions, audio.config.bert.positions
    )
    return write_bundle(destination, manifest, fill, replace=True)


def drop_traces(path: Path) -> None:
    """Remove from a graph what the exporter notes about this machine: stack traces with the paths of source files."""
    model = onnx.load(path)
    for part in (model, model.graph, *model.graph.node, *model.graph.value_info, *model.functions):
        del part.metadata_props[:]
        part.doc_string = ""
    onnx.save(model, path)


def to_manifest(name: str, version: str, dims: int, patches: int, rows: int) -> Manifest:
    """Return the manifest, without its files, of a bundle whose encoders take `patches` and `rows` at once."""
    return Manifest(
        name=name,
        version=version,
        title="Incipit small (built in)",
        dims=dims,
        licence="MIT (text encoder: multilingual-e5-small, MIT; audio features: musicnn, ISC); see LICENSE.txt",
        source="Trained by this project on open scores and MIDI; see MODEL_CARD.md",
        languages="About 100 for text as such; captions were trained in en, de, fr, es, it, pt, pl, nl, ru, zh and ja",
        precision="text 4-bit, the rest float32",
        preprocessing=_PREPROCESSING,
        text=TextEncoder("text.onnx", "tokenizer.json.xz", PREFIX, _MAX_TOKENS),
        symbolic=SymbolicEncoder("symbolic.onnx", patches),
        audio=AudioEncoder("musicnn", "musicnn.onnx", "audio.onnx", rows),
        files={},
    )


def _with_bert(stored: dict[str, Any]) -> dict[str, Any]:
    return stored | {"bert": BertConfig(**stored["bert"])}


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, write the bundle and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m engine.export.built_in", description=__doc__)
    for name in ("encoders", "e5", "tokenizer", "musicnn"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--beside", type=Path, nargs="*", default=[], help="files to ship as they are")
    parser.add_argument("--version", default="1")
    parser.add_argument("destination", type=Path)
    options = parser.parse_args(arguments)
    parts = Parts(options.encoders, options.e5, options.tokenizer, options.musicnn, tuple(options.beside))
    try:
        export_built_in(parts, options.destination, options.version)
    except EngineError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
