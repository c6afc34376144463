"""Published checkpoints: every spelling is read, everything odd is refused by name."""

import json
import shutil
from pathlib import Path

import pytest
import safetensors.torch
import torch
from torch import Tensor

from engine.errors import BundleError
from engine.models.published import load_clamp3, load_mert
from tests.golden_data import GOLDEN, needs_golden

pytestmark = needs_golden

TEXT = GOLDEN / "checkpoint" / "xlmr_tiny"
MERT = GOLDEN / "checkpoint" / "mert_tiny"

Tensors = dict[str, Tensor]


@pytest.fixture(scope="module")
def published() -> Tensors:
    stored = torch.load(GOLDEN / "checkpoint" / "weights_clamp3_tiny.pth", weights_only=True)
    tensors: Tensors = stored["model"]
    words = "text_model.embeddings.word_embeddings.weight"
    tensors[words] = tensors[words][:40].clone()
    return tensors


def save(tensors: Tensors, path: Path) -> Path:
    torch.save({"model": tensors, "optimizer": {"state": {}}, "epoch": 3}, path)
    return path


def test_sizes_come_from_the_tensors_and_heads_from_the_config(published: Tensors, tmp_path: Path) -> None:
    config = load_clamp3(save(published, tmp_path / "tiny.pth"), TEXT).config
    assert (config.text.bert.hidden, config.text.bert.heads, config.text.vocabulary) == (16, 2, 40)
    assert (config.text.bert.first_position, config.text.bert.epsilon) == (2, 1e-5)
    assert (config.symbolic.bert.hidden, config.symbolic.bert.heads, config.symbolic.bert.inner) == (64, 1, 256)
    assert (config.audio.bert.positions, config.audio.bert.epsilon, config.audio.dims) == (128, 1e-12, 64)


def test_prefixes_and_buffers_of_other_versions_do_not_matter(published: Tensors, tmp_path: Path) -> None:
    changed = {f"module.{name}": tensor for name, tensor in published.items()}
    changed["module.text_model.embeddings.position_ids"] = torch.arange(514)[None]
    plain = load_clamp3(save(published, tmp_path / "plain.pth"), TEXT).state_dict()
    other = load_clamp3(save(changed, tmp_path / "other.pth"), TEXT).state_dict()
    assert plain.keys() == other.keys()
    assert all(torch.equal(plain[name], other[name]) for name in plain)


def test_half_precision_is_widened(published: Tensors, tmp_path: Path) -> None:
    halved = {name: tensor.half() for name, tensor in published.items()}
    model = load_clamp3(save(halved, tmp_path / "half.pth"), TEXT)
    assert {parameter.dtype for parameter in model.parameters()} == {torch.float32}


def test_an_unexpected_part_is_refused_by_name(published: Tensors, tmp_path: Path) -> None:
    path = save({**published, "audio_model.gate.weight": torch.zeros(3)}, tmp_path / "odd.pth")
    with pytest.raises(BundleError, match=r"odd\.pth holds parts that are not known: audio_model\.gate\.weight"):
        load_clamp3(path, TEXT)


def test_a_missing_part_is_refused_by_name(published: Tensors, tmp_path: Path) -> None:
    rest = {name: part for name, part in published.items() if name != "audio_proj.bias"}
    with pytest.raises(BundleError, match=r"lacks: audio\.projection\.bias"):
        load_clamp3(save(rest, tmp_path / "less.pth"), TEXT)


def test_a_missing_encoder_is_refused(published: Tensors, tmp_path: Path) -> None:
    rest = {name: part for name, part in published.items() if not name.startswith("symbolic_model.")}
    with pytest.raises(BundleError, match="symbolic"):
        load_clamp3(save(rest, tmp_path / "less.pth"), TEXT)


def test_a_part_of_another_shape_is_refused_by_name(published: Tensors, tmp_path: Path) -> None:
    path = save({**published, "text_proj.bias": torch.zeros(3)}, tmp_path / "odd.pth")
    with pytest.raises(BundleError, match=r"other shapes than expected in: text\.projection\.bias"):
        load_clamp3(path, TEXT)


@pytest.mark.parametrize("content", [b"", b"nothing of the kind", b"PK\x03\x04 cut short"])
def test_what_is_no_checkpoint_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "broken.pth"
    path.write_bytes(content)
    with pytest.raises(BundleError, match=r"broken\.pth cannot be read"):
        load_clamp3(path, TEXT)


def test_a_file_that_would_run_code_is_refused(tmp_path: Path) -> None:
    torch.save({"model": {"weight": Path("somewhere")}}, tmp_path / "code.pth")
    with pytest.raises(BundleError, match="tensors only"):
        load_clamp3(tmp_path / "code.pth", TEXT)


def test_an_absent_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"There is no file .*none\.pth"):
        load_clamp3(tmp_path / "none.pth", TEXT)


def test_an_absent_text_config_is_named(published: Tensors, tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"config\.json is missing"):
        load_clamp3(save(published, tmp_path / "tiny.pth"), tmp_path)


def test_both_spellings_of_weight_norm_give_the_same_mert(tmp_path: Path) -> None:
    tensors = safetensors.torch.load_file(MERT / "model.safetensors")
    convolution = "encoder.pos_conv_embed.conv."
    tensors[f"{convolution}weight_g"] = tensors.pop(f"{convolution}parametrizations.weight.original0")
    tensors[f"{convolution}weight_v"] = tensors.pop(f"{convolution}parametrizations.weight.original1")
    shutil.copy(MERT / "config.json", tmp_path)
    torch.save(tensors, tmp_path / "pytorch_model.bin")
    new, old = load_mert(MERT).state_dict(), load_mert(tmp_path).state_dict()
    assert all(torch.equal(new[name], old[name]) for name in new)


def test_a_mert_of_another_kind_is_refused(tmp_path: Path) -> None:
    config = json.loads((MERT / "config.json").read_text(encoding="utf-8"))
    config["feature_extractor_cqt"] = True
    (tmp_path / "config.json").write_text(json.dumps(config), encoding="utf-8")
    with pytest.raises(BundleError, match="feature_extractor_cqt is True"):
        load_mert(tmp_path)


def test_a_mert_without_weight_norm_is_refused(tmp_path: Path) -> None:
    tensors = safetensors.torch.load_file(MERT / "model.safetensors")
    del tensors["encoder.pos_conv_embed.conv.parametrizations.weight.original0"]
    shutil.copy(MERT / "config.json", tmp_path)
    safetensors.torch.save_file(tensors, tmp_path / "model.safetensors")
    with pytest.raises(BundleError, match=r"lacks 'position\.length'"):
        load_mert(tmp_path)
