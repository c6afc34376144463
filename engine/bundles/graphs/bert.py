"""The transformer encoder as nodes: what engine.models.bert computes, with every length left open."""

from dataclasses import dataclass

import numpy as np
from onnx import TensorProto

from engine.bundles.checkpoints.stored import Floats, Tensors
from engine.bundles.graphs.blocks import Blocks
from engine.bundles.graphs.drawing import Attribute, Drawing
from engine.bundles.graphs.integers import LEAST_OF_GELU, Integers
from engine.bundles.graphs.precisions import Half, Kept, Matrix, Single, Weights, to_half
from engine.bundles.sizes import BertConfig, Precision

# What is added to the similarity of an element that is padding: the lowest finite number, so that nothing becomes NaN.
_UNSEEN = float(np.finfo(np.float32).min)

_WEIGHTS: dict[Precision, type[Weights]] = {"float32": Single, "float16": Half, "int8": Integers, "int4": Blocks}


@dataclass(frozen=True, slots=True)
class Encoder:
    """Where the tensors of one encoder are drawn, and how. What lies between `narrow` and `widen` may be float16."""

    drawing: Drawing
    weights: Weights
    tensors: Tensors

    def read(self, name: str) -> Floats:
        """Return the tensor `name` of this encoder."""
        return self.tensors[name].read()

    def constant(self, name: str) -> str:
        """Store the tensor `name` of this encoder in float32."""
        return self.drawing.constant(name, self.read(name))

    def narrow(self, source: str) -> str:
        """Draw float32 as the type that is multiplied."""
        if not self.weights.half:
            return source
        return self.drawing.node("Cast", [source], f"{source}.narrow", to=TensorProto.FLOAT16)

    def widen(self, source: str) -> str:
        """Draw the type that is multiplied as float32."""
        return self.drawing.node("Cast", [source], f"{source}.wide", to=1) if self.weights.half else source

    def draw(self, operator: str, inputs: list[str], output: str, **attributes: Attribute) -> str:
        """Draw a node that computes in the type that is multiplied."""
        return self.rounded(self.drawing.node(operator, inputs, output, "", **attributes))

    def rounded(self, source: str) -> str:
        """Keep half precision visible on a processor, which has none and computes several nodes in float32 together.

        Optimised graphs lose this node; one that is opened without optimisation rounds and overflows where a graphics
        card would.
        """
        return self.drawing.node("Identity", [source], f"{source}.rounded") if self.weights.half else source

    def linear(self, source: str, name: str, least: float | None = None) -> str:
        """Draw the linear layer `name`: `[…, in]` to `[…, out]`; nothing in the source is below `least`."""
        return self.affine(source, Matrix(name, self.read(f"{name}.weight"), least), self.read(f"{name}.bias"))

    def affine(self, source: str, matrix: Matrix, bias: Floats) -> str:
        """Draw the product with `matrix`, plus `bias` `[out]`."""
        product, rest = self.weights.product(self.drawing, source, matrix)
        return self.add(self.rounded(product), f"{matrix.name}.bias", bias if rest is None else bias + rest)

    def add(self, source: str, name: str, bias: Floats) -> str:
        """Add `bias` to the last axis."""
        stored = self.drawing.constant(name, to_half(bias) if self.weights.half else bias)
        return self.draw("Add", [source, stored], f"{name}.added")

    def norm(self, source: str, name: str, epsilon: float) -> str:
        """Draw the layer norm `name` over the last axis, in float32."""
        inputs = [source, self.constant(f"{name}.weight"), self.constant(f"{name}.bias")]
        return self.drawing.node("LayerNormalization", inputs, f"{name}.normed", axis=-1, epsilon=epsilon)


def weights_in(precision: Precision, *, rare: bool = False) -> Weights:
    """Return how weights are drawn in `precision`; those of a graph that is `rare`ly run not in less than 16 bits."""
    return Kept() if rare and precision in ("int8", "int4") else _WEIGHTS[precision]()


def draw_bert(encoder: Encoder, config: BertConfig, rows: str) -> str:
    """Draw the encoder over `rows` `[b, n, h]` and the graph's input `mask` `[b, n]`; returns `[b, n, h]`."""
    drawing = encoder.drawing
    table = encoder.read("bert.position_table")[config.first_position :] + encoder.read("bert.token_type_table")[0]
    length = drawing.node("Shape", ["mask"], "length", start=1, end=2)
    inputs = [drawing.constant("positions.table", table), drawing.number([0]), length, drawing.number([0])]
    positions = drawing.node("Slice", inputs, "positions")
    summed = drawing.node("Add", [rows, positions], "rows.placed")
    states = encoder.norm(summed, "bert.norm", config.epsilon)
    bias = _draw_mask(drawing)
    for index in range(config.layers):
        states = draw_layer(encoder, config, f"bert.layers.{index}.", states, bias)
    return states


def draw_layer(encoder: Encoder, config: BertConfig, name: str, states: str, bias: str | None) -> str:
    """Draw a layer over `states` `[b, n, h]`; `bias` `[b, 1, 1, n]` is added to what elements see of each other."""
    drawing = encoder.drawing
    attended = _draw_attention(encoder, config, name, encoder.narrow(states), bias)
    mixed = encoder.widen(encoder.linear(attended, f"{name}attention.output"))
    summed = drawing.node("Add", [mixed, states], f"{name}attention.summed")
    states = encoder.norm(summed, f"{name}attention_norm", config.epsilon)
    widened = encoder.linear(encoder.narrow(states), f"{name}widen")
    active = encoder.draw("Gelu", [widened], f"{name}active")
    narrowed = encoder.widen(encoder.linear(active, f"{name}narrow", LEAST_OF_GELU))
    summed = drawing.node("Add", [narrowed, states], f"{name}summed")
    return encoder.norm(summed, f"{name}norm", config.epsilon)


def _draw_mask(drawing: Drawing) -> str:
    padding = drawing.node("Equal", ["mask", drawing.number(0)], "padding")
    bias = drawing.node("Where", [padding, drawing.number(_UNSEEN), drawing.number(0.0)], "mask.flat")
    return drawing.node("Unsqueeze", [bias, drawing.number([1, 2])], "mask.bias")


def _draw_attention(encoder: Encoder, config: BertConfig, name: str, states: str, bias: str | None) -> str:
    """Draw `[b, n, h]`: what every element takes from those that it looks at, head beside head."""
    drawing = encoder.drawing
    parts = [f"{name}attention.{part}" for part in ("query", "key", "value")]
    # Queries are scaled beforehand: one pass over the states less.
    scales = np.array([(config.hidden // config.heads) ** -0.5, 1, 1], np.float32)
    pairs = list(zip(parts, scales, strict=True))
    matrix = np.concatenate([encoder.read(f"{part}.weight") * scale for part, scale in pairs])
    offset = np.concatenate([encoder.read(f"{part}.bias") * scale for part, scale in pairs])
    merged = encoder.affine(states, Matrix(f"{name}attention.merged", matrix), offset)
    query, key, value = _draw_heads(drawing, config, name, merged)
    similar = encoder.widen(encoder.draw("MatMul", [query, key], f"{name}attention.similar"))
    if bias:
        similar = drawing.node("Add", [similar, bias], f"{name}attention.masked")
    shares = encoder.narrow(drawing.node("Softmax", [similar], f"{name}attention.shares", axis=-1))
    taken = encoder.draw("MatMul", [shares, value], f"{name}attention.taken")
    taken = drawing.node("Transpose", [taken], f"{name}attention.beside", perm=[0, 2, 1, 3])
    return drawing.node("Reshape", [taken, drawing.number([0, 0, config.hidden])], f"{name}attention.attended")


def _draw_heads(drawing: Drawing, config: BertConfig, name: str, merged: str) -> list[str]:
    """Cut `[b, n, 3 h]` into queries and values `[b, heads, n, d]` and keys `[b, heads, d, n]`."""
    names = [f"{name}attention.{part}" for part in ("queries", "keys", "values")]
    split = drawing.nodes("Split", [merged], [f"{each}.flat" for each in names], axis=-1, num_outputs=3)
    shape = drawing.number([0, 0, config.heads, config.hidden // config.heads])
    heads = []
    for flat, each, order in zip(split, names, ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3]), strict=True):
        cut = drawing.node("Reshape", [flat, shape], f"{each}.cut")
        heads.append(drawing.node("Transpose", [cut], each, perm=order))
    return heads
