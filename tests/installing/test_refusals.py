"""A checkpoint that is damaged or deceives fails in one sentence and leaves no trace."""

import os
import shutil
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch

from engine.errors import BundleError
from engine.installing.importing import Sources, import_clamp3
from tests.golden_bundle import CHECKPOINT, MERT, TEXT
from tests.golden_data import needs_golden
from tests.music import write_midi
from tests.steps import finish

pytestmark = needs_golden


class Marker:
    """Makes a folder when an ordinary reader of pickles comes by."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(self._path),)


def corrupted(path: Path, _: Path) -> None:
    """Change one number of the encoder that is written last."""
    content = bytearray(CHECKPOINT.read_bytes())
    last = torch.load(CHECKPOINT, weights_only=True)["model"]["audio_proj.weight"].numpy().tobytes()
    content[content.index(last) + 5] ^= 4
    path.write_bytes(content)


def corrupted_directory(path: Path, _: Path) -> None:
    content = bytearray(CHECKPOINT.read_bytes())
    (start,) = struct.unpack_from("<L", content, len(content) - 6)
    content[start + 300] ^= 64
    path.write_bytes(content)


def truncated(path: Path, _: Path) -> None:
    content = CHECKPOINT.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def renamed(path: Path, _: Path) -> None:
    write_midi(path, 1)


def pickled_with_code(path: Path, marker: Path) -> None:
    stored = torch.load(CHECKPOINT, weights_only=True)
    torch.save({**stored, "epoch": Marker(marker)}, path)


def bare_pickle_with_code(path: Path, marker: Path) -> None:
    torch.save({"model": Marker(marker)}, path, _use_new_zipfile_serialization=False)


def of_wrong_size(path: Path, _: Path) -> None:
    model = torch.load(CHECKPOINT, weights_only=True)["model"]
    torch.save({"model": {**model, "audio_proj.weight": torch.zeros(64, 65)}}, path)


def without_an_encoder(path: Path, _: Path) -> None:
    model = torch.load(CHECKPOINT, weights_only=True)["model"]
    torch.save({"model": {name: part for name, part in model.items() if not name.startswith("audio_")}}, path)


def of_another_model(path: Path, _: Path) -> None:
    shutil.copyfile(MERT / "model.safetensors", path)


def not_a_number(path: Path, _: Path) -> None:
    model = torch.load(CHECKPOINT, weights_only=True)["model"]
    model["symbolic_proj.bias"][3] = float("nan")
    torch.save({"model": model}, path)


DAMAGES: dict[Callable[[Path, Path], None], str] = {
    corrupted: "checkpoint.pth is damaged: a part of it is not what was written",
    corrupted_directory: "checkpoint.pth is ",
    truncated: "checkpoint.pth is cut short or damaged",
    renamed: "checkpoint.pth is no checkpoint: it is neither a file of torch nor of safetensors.",
    pickled_with_code: "checkpoint.pth holds more than tensors: its pickle names ",
    bare_pickle_with_code: "checkpoint.pth was written by a torch older than 1.6",
    of_wrong_size: "checkpoint.pth holds other shapes than expected in: audio_proj.weight.",
    without_an_encoder: "checkpoint.pth is no CLaMP 3 file: it lacks audio_model.",
    of_another_model: "checkpoint.pth is no CLaMP 3 file: it lacks text_model.",
    not_a_number: "checkpoint.pth holds numbers that are not finite: symbolic_proj.bias.",
}


@pytest.fixture(params=DAMAGES, ids=lambda damage: damage.__name__)
def damage(request: pytest.FixtureRequest) -> Callable[[Path, Path], None]:
    chosen: Callable[[Path, Path], None] = request.param
    return chosen


def test_a_damaged_checkpoint_fails_in_a_sentence(damage: Callable[[Path, Path], None], tmp_path: Path) -> None:
    damage(tmp_path / "checkpoint.pth", tmp_path / "marker")
    bundles = tmp_path / "bundles"
    with pytest.raises(BundleError) as refused:
        finish(import_clamp3(Sources(tmp_path / "checkpoint.pth", TEXT, MERT), "new", bundles, "float32"))
    sentence = str(refused.value)
    assert sentence.startswith(DAMAGES[damage])
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert not bundles.exists() or list(bundles.iterdir()) == []
    assert not (tmp_path / "marker").exists()


@pytest.mark.parametrize("change", ["truncated", "of another kind", "wrong size"])
def test_a_damaged_mert_fails_in_a_sentence(change: str, tmp_path: Path) -> None:
    mert = tmp_path / "mert"
    mert.mkdir()
    shutil.copyfile(MERT / "config.json", mert / "config.json")
    tensors = safetensors.torch.load_file(MERT / "model.safetensors")
    content = (MERT / "model.safetensors").read_bytes()
    if change == "truncated":
        (mert / "model.safetensors").write_bytes(content[:-1000])
    elif change == "of another kind":
        shutil.copyfile(CHECKPOINT, mert / "pytorch_model.bin")
    else:
        tensors["encoder.layer_norm.weight"] = torch.zeros(65)
        safetensors.torch.save_file(tensors, mert / "model.safetensors")
    with pytest.raises(BundleError, match=r"^(model\.safetensors|pytorch_model\.bin) .*\.$"):
        finish(import_clamp3(Sources(CHECKPOINT, TEXT, mert), "new", tmp_path / "bundles", "float32"))
    assert not (tmp_path / "bundles").exists()
