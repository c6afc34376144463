"""A bundle has the same bytes whether our reader or torch reads the checkpoint."""

from collections.abc import Mapping
from pathlib import Path

import pytest
import safetensors.torch
import torch

from engine.bundles.checkpoints.binding import read_settings
from engine.bundles.checkpoints.clamp3 import Clamp3Checkpoint, to_clamp3
from engine.bundles.checkpoints.mert import MertCheckpoint, to_mert
from engine.bundles.checkpoints.stored import Computed, Floats
from engine.installing import importing
from tests.golden_bundle import import_golden
from tests.golden_data import needs_golden


def stored(tensors: Mapping[str, torch.Tensor]) -> dict[str, Computed]:
    def reader(tensor: torch.Tensor) -> Computed:
        def read() -> Floats:
            floats: Floats = tensor.float().contiguous().numpy()
            return floats

        return Computed(tuple(tensor.shape), read)

    return {name: reader(tensor) for name, tensor in tensors.items()}


def load_clamp3(path: Path, text_folder: Path) -> Clamp3Checkpoint:
    tensors = torch.load(path, weights_only=True)["model"]
    return to_clamp3(path.name, stored(tensors), read_settings(text_folder))


def load_mert(folder: Path) -> MertCheckpoint:
    path = folder / "model.safetensors"
    return to_mert(path.name, stored(safetensors.torch.load_file(path)), read_settings(folder))


@needs_golden
def test_torch_gives_the_same_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = import_golden(tmp_path / "ours")
    monkeypatch.setattr(importing, "open_clamp3", load_clamp3)
    monkeypatch.setattr(importing, "open_mert", load_mert)
    with_torch = import_golden(tmp_path / "torch")
    weights = [name for name in ours.manifest.files if name.endswith((".onnx", ".data"))]
    assert len(weights) == 8
    for name in weights:
        assert (ours.path / name).read_bytes() == (with_torch.path / name).read_bytes(), name
    assert ours.hash == with_torch.hash
