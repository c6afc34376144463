"""A small bundle of files that are no graphs, for tests that never run it."""

from pathlib import Path

from engine.bundles.locate import Bundle
from engine.bundles.manifest import AudioEncoder, Manifest, SymbolicEncoder, TextEncoder
from engine.bundles.writing import write_bundle

NAMES = ("text.onnx", "tokenizer.json.xz", "symbolic.onnx", "musicnn.onnx", "audio.onnx", "audio.onnx.data", "NOTICE")


def manifest(name: str = "sample", title: str = "Sample") -> Manifest:
    return Manifest(
        name=name,
        version="1.0",
        title=title,
        dims=8,
        licence="MIT",
        source="made by a test",
        languages="all",
        precision="float32",
        preprocessing=1,
        text=TextEncoder("text.onnx", "tokenizer.json.xz", "query: "),
        symbolic=SymbolicEncoder("symbolic.onnx"),
        audio=AudioEncoder("musicnn", "musicnn.onnx", "audio.onnx"),
        files={},
    )


def fill(folder: Path) -> None:
    for name in NAMES:
        (folder / name).write_text(name, encoding="utf-8")


def write_sample(parent: Path, name: str = "sample", title: str = "Sample") -> Bundle:
    return write_bundle(parent / name, manifest(name, title), fill)
