"""A bundle of a few kilobytes with all three encoders, made in a moment and without torch.

Its graphs keep the contract of real ones (names, shapes, masks) and compute something simple: the mean of what each
character, token or band is mapped to. So equal inputs get equal embeddings, and unequal ones others.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Regex, Tokenizer, models, pre_tokenizers, processors

from engine.bundles.locate import Bundle
from engine.bundles.manifest import AudioEncoder, Manifest, SymbolicEncoder, TextEncoder
from engine.bundles.writing import write_bundle

DIMS = 8
_HIDDEN = 16
_FEATURES = 12
_OPSET = 20
_IR_VERSION = 10
_SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
_LETTERS = "abcdefghijklmnopqrstuvwxyz "
_VOCABULARY = {word: number for number, word in enumerate((*_SPECIAL, *_LETTERS))}

Shape = Sequence[str | int]
_INTEGERS, _FLOATS = TensorProto.INT64, TensorProto.FLOAT


def make_tiny_bundle(destination: Path, *, seed: int = 1, replace: bool = False) -> Bundle:
    """Write the bundle to the folder `destination`, which gives it its name; another `seed` gives other weights."""
    manifest = Manifest(
        name=destination.name,
        version="1",
        title="Tiny",
        dims=DIMS,
        licence="GPL-3.0-or-later",
        source="Random numbers",
        languages="none",
        precision="float32",
        preprocessing=1,
        text=TextEncoder("text.onnx", "tokenizer.json", max_tokens=16),
        symbolic=SymbolicEncoder("symbolic.onnx", max_patches=32),
        audio=AudioEncoder("musicnn", "musicnn.onnx", "audio.onnx", max_windows=8),
        files={},
    )
    return write_bundle(destination, manifest, lambda folder: _fill(folder, seed), replace=replace)


def _fill(folder: Path, seed: int) -> None:
    random = np.random.default_rng(seed)
    _save_encoder(
        folder / "text.onnx",
        ("ids", _INTEGERS, ("b", "n")),
        [helper.make_node("Gather", ["table", "ids"], ["hidden"])],
        random.standard_normal((len(_VOCABULARY), _HIDDEN)),
    )
    _save_encoder(
        folder / "symbolic.onnx",
        ("patches", _INTEGERS, ("b", "n", 64)),
        [
            helper.make_node("Gather", ["table", "patches"], ["characters"]),
            helper.make_node("ReduceMean", ["characters", "two"], ["hidden"], keepdims=0),
        ],
        random.standard_normal((128, _HIDDEN)),
    )
    _save_encoder(
        folder / "audio.onnx",
        ("features", _FLOATS, ("b", "n", _FEATURES)),
        [helper.make_node("MatMul", ["features", "table"], ["hidden"])],
        random.standard_normal((_FEATURES, _HIDDEN)),
    )
    _save(
        folder / "musicnn.onnx",
        [
            helper.make_node("ReduceMean", ["windows", "one"], ["bands"], keepdims=0),
            helper.make_node("MatMul", ["bands", "table"], ["features"]),
        ],
        [("windows", _FLOATS, ("b", 187, 96))],
        [("features", _FLOATS, ("b", _FEATURES))],
        {"table": random.standard_normal((96, _FEATURES))},
    )
    _make_tokenizer().save(str(folder / "tokenizer.json"))


def _save_encoder(
    path: Path, taken: tuple[str, int, Shape], first: list[onnx.NodeProto], table: npt.NDArray[np.float64]
) -> None:
    """Save a graph whose nodes `first` make `hidden` from the input `taken`; its mean over the mask is projected."""
    mean = [
        helper.make_node("Cast", ["mask"], ["kept"], to=_FLOATS),
        helper.make_node("Unsqueeze", ["kept", "two"], ["weights"]),
        helper.make_node("Mul", ["hidden", "weights"], ["masked"]),
        helper.make_node("ReduceSum", ["masked", "one"], ["sum"], keepdims=0),
        helper.make_node("ReduceSum", ["weights", "one"], ["count"], keepdims=0),
        helper.make_node("Div", ["sum", "count"], ["mean"]),
        helper.make_node("MatMul", ["mean", "projection"], ["embedding"]),
    ]
    projection = np.random.default_rng(2).standard_normal((_HIDDEN, DIMS))
    _save(
        path,
        [*first, *mean],
        [taken, ("mask", _INTEGERS, ("b", "n"))],
        [("embedding", _FLOATS, ("b", DIMS)), ("hidden", _FLOATS, ("b", "n", _HIDDEN))],
        {"table": table, "projection": projection},
    )


def _save(
    path: Path,
    nodes: list[onnx.NodeProto],
    inputs: list[tuple[str, int, Shape]],
    outputs: list[tuple[str, int, Shape]],
    weights: dict[str, npt.NDArray[np.float64]],
) -> None:
    constants = [numpy_helper.from_array(array.astype(np.float32), name) for name, array in weights.items()]
    constants += [numpy_helper.from_array(np.array([number]), name) for number, name in ((1, "one"), (2, "two"))]
    taken, given = ([helper.make_tensor_value_info(*each) for each in some] for some in (inputs, outputs))
    graph = helper.make_graph(nodes, path.stem, taken, given, constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)], ir_version=_IR_VERSION)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def _make_tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(models.WordLevel(_VOCABULARY, unk_token="<unk>"))
    tokenizer.add_special_tokens(list(_SPECIAL))
    tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex("."), "isolated")
    special = [(word, _VOCABULARY[word]) for word in ("<s>", "</s>")]
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A </s>", special_tokens=special)
    return tokenizer
