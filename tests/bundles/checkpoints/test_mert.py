"""MERT's published folder: either file, either spelling of its weight norm, everything odd refused by name."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.torch
import torch
from torch import Tensor

from engine.bundles.checkpoints.binding import mert_shapes
from engine.bundles.checkpoints.mert import open_mert
from engine.bundles.sizes import MertConfig
from engine.errors import BundleError
from engine.models.mert import Mert
from tests.golden_bundle import MERT
from tests.golden_data import needs_golden

CONVOLUTION = "encoder.pos_conv_embed.conv."
NEW = (f"{CONVOLUTION}parametrizations.weight.original0", f"{CONVOLUTION}parametrizations.weight.original1")
OLD = (f"{CONVOLUTION}weight_g", f"{CONVOLUTION}weight_v")


@pytest.fixture
def tensors() -> dict[str, Tensor]:
    return safetensors.torch.load_file(MERT / "model.safetensors")


def save(tensors: dict[str, Tensor], folder: Path, **settings: Any) -> Path:
    config = json.loads((MERT / "config.json").read_text(encoding="utf-8"))
    (folder / "config.json").write_text(json.dumps(config | settings), encoding="utf-8")
    safetensors.torch.save_file(tensors, folder / "model.safetensors")
    return folder


def test_names_and_shapes_are_those_of_the_network() -> None:
    with torch.device("meta"):
        network = Mert(MertConfig())
    wanted = {name: tuple(part.shape) for name, part in network.state_dict().items()}
    assert mert_shapes(MertConfig()) == wanted


@needs_golden
def test_both_spellings_of_weight_norm_give_the_same_mert(tensors: dict[str, Tensor], tmp_path: Path) -> None:
    for new, old in zip(NEW, OLD, strict=True):
        tensors[old] = tensors.pop(new)
    shutil.copy(MERT / "config.json", tmp_path)
    torch.save(tensors, tmp_path / "pytorch_model.bin")
    newer, older = open_mert(MERT), open_mert(tmp_path)
    assert newer.config == older.config
    assert newer.tensors.keys() == older.tensors.keys()
    for name in newer.tensors:
        assert np.array_equal(newer.tensors[name].read(), older.tensors[name].read()), name


@needs_golden
def test_weight_norm_is_folded_as_torch_folds_it(tensors: dict[str, Tensor]) -> None:
    length, direction = (tensors[name] for name in NEW)
    wanted = torch._weight_norm(direction, length, 2).numpy()
    assert np.abs(open_mert(MERT).tensors["position.weight"].read() - wanted).max() < 1e-7


@needs_golden
def test_both_spellings_at_once_are_refused(tensors: dict[str, Tensor], tmp_path: Path) -> None:
    folder = save(tensors | {OLD[0]: tensors[NEW[0]].clone()}, tmp_path)
    with pytest.raises(BundleError, match=r"twice, in two spellings\.$"):
        open_mert(folder)


@needs_golden
def test_a_weight_without_direction_is_refused_when_it_is_read(tensors: dict[str, Tensor], tmp_path: Path) -> None:
    tensors[NEW[1]][:, :, 3] = 0
    found = open_mert(save(tensors, tmp_path))
    with pytest.raises(BundleError, match=r"a weight without a direction: encoder\.pos_conv_embed\.conv\.weight_v\.$"):
        found.tensors["position.weight"].read()


@needs_golden
@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("feature_extractor_cqt", True),
        ("do_stable_layer_norm", True),
        ("feat_extract_norm", "layer"),
        ("conv_bias", True),
        ("num_hidden_layers", 3),
        ("num_hidden_layers", 10**15),
        ("hidden_size", 32),
        ("num_attention_heads", 5),
        ("conv_dim", [32] * 6),
        ("conv_dim", 32),
        ("conv_dim", []),
        ("conv_stride", [5, 2, 2, 2, 2, 2, 0]),
        ("num_conv_pos_embeddings", 17),
        ("num_conv_pos_embedding_groups", 3),
        ("layer_norm_eps", 1),
    ],
)
def test_a_mert_of_another_kind_is_refused(
    setting: str, value: object, tensors: dict[str, Tensor], tmp_path: Path
) -> None:
    with pytest.raises(BundleError, match=r"\.$"):
        open_mert(save(tensors, tmp_path, **{setting: value}))


@needs_golden
def test_a_mert_without_weight_norm_is_refused(tensors: dict[str, Tensor], tmp_path: Path) -> None:
    del tensors[NEW[0]]
    with pytest.raises(BundleError, match=r"lacks: encoder\.pos_conv_embed\.conv\.weight_g\.$"):
        open_mert(save(tensors, tmp_path))


@needs_golden
def test_a_folder_without_weights_is_named(tmp_path: Path) -> None:
    shutil.copy(MERT / "config.json", tmp_path)
    with pytest.raises(BundleError, match=r"There is no model\.safetensors or pytorch_model\.bin in "):
        open_mert(tmp_path)
