"""Every encoder becomes a graph of any batch and length, and a drifting one is refused."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from onnx import helper

from engine.bundles.sizes import AudioConfig, BertConfig, SymbolicConfig
from engine.export.graphs import export_audio, export_musicnn, export_symbolic, write_checked
from engine.export.parity import DriftError, Feeds, Parity, Tolerance, demand, measure
from engine.models.encoders import AudioEncoder, SymbolicEncoder
from engine.models.musicnn import Musicnn

TINY = BertConfig(hidden=16, layers=1, heads=2, inner=32, positions=24)

EXPORTS: dict[str, tuple[Callable[[Path], Parity], list[str], list[str]]] = {
    "audio": (
        lambda path: export_audio(AudioEncoder(AudioConfig(TINY, features=20, dims=8)), path),
        ["features", "mask"],
        ["embedding", "hidden"],
    ),
    "musicnn": (lambda path: export_musicnn(Musicnn(), path), ["windows"], ["features"]),
}

SLOW = ("musicnn",)


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.slow] if name in SLOW else []) for name in EXPORTS]
)
def test_a_graph_computes_what_torch_computes(name: str, tmp_path: Path) -> None:
    export, inputs, outputs = EXPORTS[name]
    torch.manual_seed(4)
    path = tmp_path / f"{name}.onnx"
    parity = export(path)
    assert parity.difference < 1e-4
    graph = onnx.load(path).graph
    assert [value.name for value in graph.input] == inputs
    assert [value.name for value in graph.output] == outputs
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("features", [0, 21])
def test_a_graph_of_integers_is_near_what_torch_computes(features: int, tmp_path: Path) -> None:
    torch.manual_seed(4)
    path = tmp_path / "symbolic.onnx"
    parity = export_symbolic(SymbolicEncoder(SymbolicConfig(TINY, 8, features, 12)), path)
    assert 0 < parity.difference < 0.05
    assert parity.cosine > 0.999
    graph = onnx.load(path).graph
    wanted = ["patches", "mask", "features"] if features else ["patches", "mask"]
    assert [value.name for value in graph.input] == wanted
    assert [value.name for value in graph.output] == ["embedding", "hidden"]
    assert any(tensor.data_type == onnx.TensorProto.INT8 for tensor in graph.initializer)
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_a_drifting_graph_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    torch.manual_seed(5)
    encoder = SymbolicEncoder(SymbolicConfig(TINY, dims=8))
    with pytest.raises(DriftError, match=r"symbolic\.onnx was not written"):
        export_symbolic(encoder, tmp_path / "symbolic.onnx", Tolerance(difference=0.0))
    assert list(tmp_path.iterdir()) == []


def test_a_refused_graph_does_not_replace_a_good_one(tmp_path: Path) -> None:
    path = tmp_path / "symbolic.onnx"
    path.write_bytes(b"good")

    def refuse(written: Path) -> None:
        assert written.read_bytes() == b"drifting"
        demand(Parity(1.0, 0.5), Tolerance(), written.name)

    with pytest.raises(DriftError):
        write_checked(lambda written: written.write_bytes(b"drifting"), refuse, path)
    assert path.read_bytes() == b"good"
    assert list(tmp_path.iterdir()) == [path]


def test_a_changed_number_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "twice.onnx"
    numbers = [helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["b", 3]) for name in ("x", "y")]
    graph = helper.make_graph([helper.make_node("Add", ["x", "x"], ["y"])], "twice", numbers[:1], numbers[1:])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10), path)
    feeds: Feeds = {"x": np.ones((2, 3), np.float32)}
    right = np.full((2, 3), 2, np.float32)
    assert measure(path, lambda _: [right], [feeds]).difference == 0.0
    wrong = right + np.array([[0, 0, 0], [0, 0.01, 0]], np.float32)
    found = measure(path, lambda _: [wrong], [feeds])
    assert found.difference == pytest.approx(0.01, rel=1e-3)
    with pytest.raises(DriftError):
        demand(found, Tolerance(), path.name)


def test_a_number_that_is_none_is_drift() -> None:
    with pytest.raises(DriftError):
        demand(Parity(float("nan"), 1.0), Tolerance(), "text.onnx")
