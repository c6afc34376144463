"""CLaMP 3's published file: sizes from its tensors, every spelling read, everything odd refused by name."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from engine.bundles.checkpoints.binding import clamp3_shapes
from engine.bundles.checkpoints.clamp3 import open_clamp3
from engine.bundles.sizes import Clamp3Config
from engine.errors import BundleError
from engine.models.encoders import Clamp3
from tests.golden_bundle import CHECKPOINT, TEXT
from tests.golden_data import needs_golden

Tensors = dict[str, Tensor]


@pytest.fixture(scope="module")
def published() -> Tensors:
    stored = torch.load(CHECKPOINT, weights_only=True)
    tensors: Tensors = stored["model"]
    words = "text_model.embeddings.word_embeddings.weight"
    tensors[words] = tensors[words][:40].clone()
    return tensors


def save(tensors: Tensors, path: Path) -> Path:
    torch.save({"model": tensors, "optimizer": {"state": {}}, "epoch": 3}, path)
    return path


def test_names_and_shapes_are_those_of_the_network() -> None:
    with torch.device("meta"):
        network = Clamp3(Clamp3Config())
    wanted = {name: tuple(part.shape) for name, part in network.state_dict().items()}
    assert clamp3_shapes(Clamp3Config()) == wanted


@needs_golden
def test_sizes_come_from_the_tensors_and_heads_from_the_config(published: Tensors, tmp_path: Path) -> None:
    config = open_clamp3(save(published, tmp_path / "tiny.pth"), TEXT).config
    assert (config.text.bert.hidden, config.text.bert.heads, config.text.vocabulary) == (16, 2, 40)
    assert (config.text.bert.first_position, config.text.bert.epsilon) == (2, 1e-5)
    assert (config.symbolic.bert.hidden, config.symbolic.bert.heads, config.symbolic.bert.inner) == (64, 1, 256)
    assert (config.audio.bert.positions, config.audio.bert.epsilon, config.audio.dims) == (128, 1e-12, 64)


@needs_golden
def test_every_tensor_is_in_its_place(published: Tensors, tmp_path: Path) -> None:
    found = open_clamp3(save(published, tmp_path / "tiny.pth"), TEXT)
    network = Clamp3(found.config)
    network.load_state_dict({name: torch.tensor(tensor.read()) for name, tensor in found.tensors.items()})
    query = published["symbolic_model.base.encoder.layer.1.attention.self.query.weight"]
    assert torch.equal(network.symbolic.bert.get_parameter("layers.1.attention.query.weight"), query)
    table = published["symbolic_model.patch_embedding.weight"]
    assert torch.equal(network.symbolic.patch_embedding.table, table.T)
    assert torch.equal(network.text.bert.norm.bias, published["text_model.embeddings.LayerNorm.bias"])
    assert torch.equal(network.audio.projection.weight, published["audio_proj.weight"])


@needs_golden
def test_prefixes_and_buffers_of_other_versions_do_not_matter(published: Tensors, tmp_path: Path) -> None:
    changed = {f"module.{name}": tensor for name, tensor in published.items()}
    changed["module.text_model.embeddings.position_ids"] = torch.arange(514)[None]
    plain = open_clamp3(save(published, tmp_path / "plain.pth"), TEXT)
    other = open_clamp3(save(changed, tmp_path / "other.pth"), TEXT)
    assert plain.config == other.config
    assert plain.tensors.keys() == other.tensors.keys()
    assert all(np.array_equal(plain.tensors[name].read(), other.tensors[name].read()) for name in plain.tensors)


@needs_golden
def test_an_unexpected_part_is_refused_by_name(published: Tensors, tmp_path: Path) -> None:
    path = save({**published, "audio_model.gate.weight": torch.zeros(3)}, tmp_path / "odd.pth")
    with pytest.raises(BundleError, match=r"odd\.pth holds parts that are not known: audio_model\.gate\.weight\.$"):
        open_clamp3(path, TEXT)


@needs_golden
def test_a_missing_part_is_refused_by_name(published: Tensors, tmp_path: Path) -> None:
    rest = {name: part for name, part in published.items() if name != "audio_proj.bias"}
    with pytest.raises(BundleError, match=r"less\.pth lacks: audio_proj\.bias\.$"):
        open_clamp3(save(rest, tmp_path / "less.pth"), TEXT)


@needs_golden
def test_a_missing_encoder_is_refused(published: Tensors, tmp_path: Path) -> None:
    rest = {name: part for name, part in published.items() if not name.startswith("symbolic_model.")}
    with pytest.raises(BundleError, match=r"is no CLaMP 3 file: it lacks symbolic_model\."):
        open_clamp3(save(rest, tmp_path / "less.pth"), TEXT)


@needs_golden
def test_a_missing_layer_is_refused_by_name(published: Tensors, tmp_path: Path) -> None:
    later = "audio_model.encoder.layer.1."
    rest = {name.replace(later, "audio_model.encoder.layer.5."): part for name, part in published.items()}
    with pytest.raises(BundleError, match=r"lacks: audio_model\.encoder\.layer\.1\..* and \d+ more\.$"):
        open_clamp3(save(rest, tmp_path / "less.pth"), TEXT)


@needs_golden
@pytest.mark.parametrize("shape", [(3,), (64, 1), ()])
def test_a_part_of_another_shape_is_refused_by_name(shape: tuple[int, ...], published: Tensors, tmp_path: Path) -> None:
    path = save({**published, "text_proj.bias": torch.zeros(shape)}, tmp_path / "odd.pth")
    with pytest.raises(BundleError, match=r"other shapes than expected in: text_proj\.bias\.$"):
        open_clamp3(path, TEXT)


@needs_golden
def test_encoders_of_different_spaces_are_refused(published: Tensors, tmp_path: Path) -> None:
    odd = {**published, "text_proj.weight": torch.zeros(32, 16), "text_proj.bias": torch.zeros(32)}
    with pytest.raises(BundleError, match="not of one length: text 32, symbolic 64, audio 64"):
        open_clamp3(save(odd, tmp_path / "odd.pth"), TEXT)


@needs_golden
@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("num_attention_heads", 3),
        ("num_attention_heads", 0),
        ("num_attention_heads", "2"),
        ("num_attention_heads", True),
        ("num_attention_heads", 10**30),
        ("pad_token_id", -1),
        ("pad_token_id", 513),
        ("layer_norm_eps", 0.0),
        ("layer_norm_eps", None),
        ("layer_norm_eps", float("nan")),
        ("hidden_act", "relu"),
        ("position_embedding_type", ["relative"]),
    ],
)
def test_settings_that_do_not_fit_are_refused(setting: str, value: object, published: Tensors, tmp_path: Path) -> None:
    config = json.loads((TEXT / "config.json").read_text(encoding="utf-8"))
    (tmp_path / "config.json").write_text(json.dumps(config | {setting: value}), encoding="utf-8")
    with pytest.raises(BundleError, match=r"\.$"):
        open_clamp3(save(published, tmp_path / "tiny.pth"), tmp_path)


@needs_golden
@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff", b"[" * 100_000, b'{"a":' * 100_000])
def test_settings_that_are_none_are_refused(content: bytes, published: Tensors, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_bytes(content)
    with pytest.raises(BundleError, match=r"config\.json (is no JSON file|holds no settings)\.$"):
        open_clamp3(save(published, tmp_path / "tiny.pth"), tmp_path)


@needs_golden
def test_an_absent_text_config_is_named(published: Tensors, tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"config\.json cannot be opened"):
        open_clamp3(save(published, tmp_path / "tiny.pth"), tmp_path)
