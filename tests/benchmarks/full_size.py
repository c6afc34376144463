"""A bundle of CLaMP 3's published sizes with random weights: `python -m tests.benchmarks.full_size --help`.

How fast it is, and what memory it takes, is that of the published one; what it answers is noise.
"""

import argparse
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np
import torch
from torch import nn

from engine.bundles.checkpoints.stored import Floats, Tensors
from engine.bundles.graphs import PRECISIONS, Precision, write_audio, write_mert, write_symbolic, write_text
from engine.bundles.locate import Bundle
from engine.bundles.manifest import AudioEncoder, Manifest, SymbolicEncoder, TextEncoder
from engine.bundles.sizes import Clamp3Config, MertConfig
from engine.bundles.writing import write_bundle
from engine.home import bundles_path
from engine.models.encoders import Clamp3
from engine.models.mert import Mert
from tests.golden_data import GOLDEN

_DEVIATION = 0.02


@dataclass(frozen=True, slots=True)
class Drawn:
    """A tensor of random numbers, drawn when it is read."""

    name: str
    shape: tuple[int, ...]

    def read(self) -> Floats:
        numbers = np.random.default_rng(crc32(self.name.encode())).standard_normal(self.shape, np.float32)
        numbers *= np.float32(_DEVIATION)
        return numbers + np.float32(self.name.endswith("norm.weight"))


def tensors_of(make: Callable[[], nn.Module]) -> Tensors:
    """Return random tensors for all parameters of a network, which is never filled with any."""
    with torch.device("meta"):
        shapes = {name: tuple(parameter.shape) for name, parameter in make().state_dict().items()}
    return {name: Drawn(name, shape) for name, shape in shapes.items()}


def make_full_size(
    destination: Path,
    tokenizer: Path,
    precision: Precision,
    sizes: Clamp3Config | None = None,
    mert_sizes: MertConfig | None = None,
) -> Bundle:
    """Write the bundle to the folder `destination`, which gives it its name; smaller sizes are for tests."""
    config, mert = sizes or Clamp3Config(), mert_sizes or MertConfig()
    tensors = tensors_of(lambda: Clamp3(config))
    parts = {
        part: {name.removeprefix(f"{part}."): tensor for name, tensor in tensors.items() if name.startswith(f"{part}.")}
        for part in ("text", "symbolic", "audio")
    }

    def fill(folder: Path) -> None:
        shutil.copyfile(tokenizer, folder / "tokenizer.json")
        write_text(config.text, parts["text"], folder / "text.onnx", precision)
        write_symbolic(config.symbolic, parts["symbolic"], folder / "symbolic.onnx", precision)
        write_audio(config.audio, parts["audio"], folder / "audio.onnx", precision)
        write_mert(mert, tensors_of(lambda: Mert(mert)), folder / "mert.onnx", precision)

    manifest = Manifest(
        name=destination.name,
        version="1",
        title="Random numbers",
        dims=config.symbolic.dims,
        licence="none",
        source="random numbers",
        languages="none",
        precision=precision,
        preprocessing=1,
        text=TextEncoder("text.onnx", "tokenizer.json"),
        symbolic=SymbolicEncoder("symbolic.onnx"),
        audio=AudioEncoder("mert", "mert.onnx", "audio.onnx"),
        files={},
    )
    return write_bundle(destination, manifest, fill, replace=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--precision", choices=PRECISIONS, default="float32")
    parser.add_argument("--name", help="the bundle's name, by default full- and the precision")
    parser.add_argument("--tokenizer", type=Path, default=GOLDEN / "checkpoint" / "xlmr_tiny" / "tokenizer.json")
    options = parser.parse_args()
    name = options.name or f"full-{options.precision}"
    make_full_size(bundles_path() / name, options.tokenizer, options.precision)
