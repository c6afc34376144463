"""The built-in bundle from what the trainer left."""

import lzma
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import onnx
import torch

from engine.bundles.locate import Bundle
from engine.bundles.manifest import AudioEncoder, Manifest, SymbolicEncoder, TextEncoder
from engine.bundles.reference import FILE as REFERENCE
from engine.bundles.reference import write_reference
from engine.bundles.sizes import AudioConfig, BertConfig, SymbolicConfig
from engine.bundles.writing import write_bundle
from engine.errors import BundleError
from engine.export.e5 import export_e5
from engine.export.graphs import export_audio, export_musicnn, export_symbolic
from engine.modality import Modality
from engine.models import encoders as networks
from engine.models.e5 import PREFIX
from engine.models.musicnn import load_musicnn

_PREPROCESSING = 2
_MAX_TOKENS = 128


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the parts of the bundle are: the trainer's `encoders.pt`, the stored text encoder, its tokenizer, musicnn.

    `beside` are files that ship with the graphs as they are: model card, licences, the configuration of the training.
    `languages` are those (ISO 639-1) that texts were written in for the training.
    """

    encoders: Path
    e5: Path
    tokenizer: Path
    musicnn: Path
    beside: tuple[Path, ...]
    languages: tuple[str, ...]


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
        export_e5(parts.e5, weight, bias, folder / "text.onnx", trained["text_layers"])
        export_symbolic(symbolic, folder / "symbolic.onnx")
        export_audio(audio, folder / "audio.onnx")
        export_musicnn(load_musicnn(parts.musicnn), folder / "musicnn.onnx")
        for graph in folder.glob("*.onnx"):
            drop_traces(graph)
        write_reference(
            folder / REFERENCE,
            {Modality(kind): vectors.float().numpy() for kind, vectors in trained["reference"].items()},
        )
        packed = lzma.compress(parts.tokenizer.read_bytes(), preset=9)
        (folder / "tokenizer.json.xz").write_bytes(packed)
        for path in parts.beside:
            shutil.copyfile(path, folder / path.name)

    manifest = to_manifest(destination.name, version, symbolic.config, audio.config, parts.languages)
    return write_bundle(destination, manifest, fill, replace=True)


def drop_traces(path: Path) -> None:
    """Remove from a graph what the exporter notes about this machine: stack traces with the paths of source files."""
    model = onnx.load(path)
    for part in (model, model.graph, *model.graph.node, *model.graph.value_info, *model.functions):
        del part.metadata_props[:]
        part.doc_string = ""
    onnx.save(model, path)


def to_manifest(
    name: str, version: str, symbolic: SymbolicConfig, audio: AudioConfig, languages: tuple[str, ...]
) -> Manifest:
    """Return the manifest, without its files, of a bundle of such encoders, trained with texts in `languages`."""
    return Manifest(
        name=name,
        version=version,
        title="Incipit small (built in)",
        dims=symbolic.dims,
        licence="MIT (text encoder: multilingual-e5-small, MIT; audio features: musicnn, ISC); see LICENSE.txt",
        source="Trained by this project on open scores and MIDI; see MODEL_CARD.md",
        languages=f"About 100 for text as such; texts were trained in {', '.join(languages)}",
        precision="text 4-bit and 8-bit, notation 8-bit, recordings float32",
        preprocessing=_PREPROCESSING,
        text=TextEncoder("text.onnx", "tokenizer.json.xz", PREFIX, _MAX_TOKENS),
        symbolic=SymbolicEncoder("symbolic.onnx", symbolic.bert.positions, "notes" if symbolic.whole else ""),
        audio=AudioEncoder(
            "musicnn", "musicnn.onnx", "audio.onnx", audio.bert.positions, "sound" if audio.whole else ""
        ),
        files={},
        reference=REFERENCE,
    )


def _with_bert(stored: dict[str, Any]) -> dict[str, Any]:
    return stored | {"bert": BertConfig(**stored["bert"])}
