"""A bundle whose graphs only add and count, so that what reaches them can be read off the embedding."""

import json
from pathlib import Path
from typing import Literal

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from engine.bundles.locate import Bundle
from engine.bundles.manifest import AudioEncoder, Manifest, SymbolicEncoder, TextEncoder
from engine.bundles.writing import write_bundle

MAX_TOKENS, MAX_PATCHES, MAX_WINDOWS = 8, 6, 5


def write_sums(parent: Path, features: Literal["mert", "musicnn"] = "mert", notes: int = 0, sound: int = 0) -> Bundle:
    """Write the bundle "sums": an embedding is the sum of the unmasked rows' numbers, and how many rows there are.

    With `notes` pieces, and with `sound` recordings of log-mel, have so many features, which are added to the sum.
    """
    manifest = Manifest(
        name="sums",
        version="1",
        title="Sums",
        dims=2,
        licence="",
        source="",
        languages="",
        precision="float32",
        preprocessing=3,
        text=TextEncoder("text.onnx", "tokenizer.json", "", MAX_TOKENS),
        symbolic=SymbolicEncoder("symbolic.onnx", MAX_PATCHES, "notes" if notes else ""),
        audio=AudioEncoder(features, "features.onnx", "audio.onnx", MAX_WINDOWS, "sound" if sound else ""),
        files={},
    )

    def fill(folder: Path) -> None:
        onnx.save(_sums("ids", TensorProto.INT64, []), folder / "text.onnx")
        onnx.save(_sums("patches", TensorProto.INT64, [64], ("features", notes)), folder / "symbolic.onnx")
        onnx.save(_sums("features", TensorProto.FLOAT, [1], ("sound", sound)), folder / "audio.onnx")
        onnx.save(_features(1 if features == "mert" else 2), folder / "features.onnx")
        (folder / "tokenizer.json").write_text(json.dumps(_tokenizer()), encoding="utf-8")

    return write_bundle(parent / "sums", manifest, fill)


def _sums(name: str, kind: int, row: list[int], whole: tuple[str, int] = ("", 0)) -> onnx.ModelProto:
    length = whole[1]
    nodes = [
        helper.make_node("Cast", [name], ["rows"], to=TensorProto.FLOAT),
        helper.make_node("Cast", ["mask"], ["weights"], to=TensorProto.FLOAT),
        helper.make_node("ReduceSum", ["rows", "last"], ["totals"], keepdims=0) if row else None,
        helper.make_node("Mul", ["totals" if row else "rows", "weights"], ["weighted"]),
        helper.make_node("ReduceSum", ["weighted", "first"], ["sum" if length else "total"]),
        helper.make_node("ReduceSum", [whole[0], "first"], ["more"]) if length else None,
        helper.make_node("Add", ["sum", "more"], ["total"]) if length else None,
        helper.make_node("ReduceSum", ["weights", "first"], ["count"]),
        helper.make_node("Concat", ["total", "count"], ["embedding"], axis=1),
    ]
    inputs = [
        helper.make_tensor_value_info(name, kind, ["b", "n", *row]),
        helper.make_tensor_value_info("mask", TensorProto.INT64, ["b", "n"]),
    ]
    if length:
        inputs.append(helper.make_tensor_value_info(whole[0], TensorProto.FLOAT, ["b", length]))
    return _model([node for node in nodes if node], inputs, "embedding", 2)


def _features(axes: int) -> onnx.ModelProto:
    """The first number of a window, times the window's number of rows."""
    nodes = [
        helper.make_node("Shape", ["windows"], ["rows"], start=1, end=2),
        helper.make_node("Cast", ["rows"], ["length"], to=TensorProto.FLOAT),
        helper.make_node("Flatten", ["windows"], ["flat"]),
        helper.make_node("Slice", ["flat", "zero", "first", "first"], ["start"]),
        helper.make_node("Mul", ["start", "length"], ["features"]),
    ]
    windows = helper.make_tensor_value_info("windows", TensorProto.FLOAT, ["b", *["t", "m"][:axes]])
    return _model(nodes, [windows], "features", 1)


def _model(nodes: list[onnx.NodeProto], inputs: list[onnx.ValueInfoProto], output: str, length: int) -> onnx.ModelProto:
    constants = {"first": 1, "last": -1, "zero": 0}
    stored = [numpy_helper.from_array(np.array([value]), name) for name, value in constants.items()]
    outputs = [helper.make_tensor_value_info(output, TensorProto.FLOAT, ["b", length])]
    graph = helper.make_graph(nodes, "sums", inputs, outputs, stored)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)


def _tokenizer() -> dict[str, object]:
    """Words that are numbers stand for themselves."""
    return {
        "version": "1.0",
        "added_tokens": [],
        "pre_tokenizer": {"type": "WhitespaceSplit"},
        "model": {"type": "WordLevel", "vocab": {str(number): number for number in range(100)}, "unk_token": "0"},
    }
