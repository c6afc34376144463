"""The transformer encoder as nodes: what engine.models.bert computes, with every length left open."""

from dataclasses import dataclass

import numpy as np

from engine.bundles.checkpoints.stored import Floats, Tensors
from engine.bundles.graphs.drawing import Drawing
from engine.bundles.graphs.precisions import Weights
from engine.bundles.sizes import BertConfig

# What is added to the similarity of an element that is padding: the lowest finite number, so that nothing becomes NaN.
_HIDDEN = float(np.finfo(np.float32).min)


@dataclass(frozen=True, slots=True)
class Encoder:
    """Where the tensors of one encoder are drawn, and how."""

    drawing: Drawing
    weights: Weights
    tensors: Tensors

    def read(self, name: str) -> Floats:
        """Return the tensor `name` of this encoder."""
        return self.tensors[name].read()

    def constant(self, name: str) -> str:
        """Store the tensor `name` of this encoder in float32."""
        return self.drawing.constant(name, self.read(name))

    def linear(self, source: str, name: str) -> str:
        """Draw the linear layer `name`: `[…, in]` to `[…, out]`."""
        return self.add(self.weights.product(self.drawing, source, name, self.read(f"{name}.weight")), f"{name}.bias")

    def add(self, source: str, bias: str) -> str:
        """Add the tensor `bias` to the last axis."""
        return self.drawing.node("Add", [source, self.constant(bias)], f"{bias}.added")

    def norm(self, source: str, name: str, epsilon: float) -> str:
        """Draw the layer norm `name` over the last axis."""
        inputs = [source, self.constant(f"{name}.weight"), self.constant(f"{name}.bias")]
        return self.drawing.node("LayerNormalization", inputs, f"{name}.normed", axis=-1, epsilon=epsilon)


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
    attended = _draw_attention(encoder, config, name, states, bias)
    mixed = encoder.linear(attended, f"{name}attention.output")
    summed = drawing.node("Add", [mixed, states], f"{name}attention.summed")
    states = encoder.norm(summed, f"{name}attention_norm", config.epsilon)
    active = drawing.node("Gelu", [encoder.linear(states, f"{name}widen")], f"{name}active")
    summed = drawing.node("Add", [encoder.linear(active, f"{name}narrow"), states], f"{name}summed")
    return encoder.norm(summed, f"{name}norm", config.epsilon)


def _draw_mask(drawing: Drawing) -> str:
    padding = drawing.node("Equal", ["mask", drawing.number(0)], "padding")
    bias = drawing.node("Where", [padding, drawing.number(_HIDDEN), drawing.number(0.0)], "mask.flat")
    return drawing.node("Unsqueeze", [bias, drawing.number([1, 2])], "mask.bias")


def _draw_attention(encoder: Encoder, config: BertConfig, name: str, states: str, bias: str | None) -> str:
    """Draw `[b, n, h]`: what every element takes from those that it looks at, head beside head."""
    drawing = encoder.drawing
    parts = [f"{name}attention.{part}" for part in ("query", "key", "value")]
    # Queries are scaled beforehand: one pass over the states less.
    scales = ((config.hidden // config.heads) ** -0.5, 1.0, 1.0)
    pairs = list(zip(parts, scales, strict=True))
    matrix = np.concatenate([encoder.read(f"{part}.weight") * np.float32(scale) for part, scale in pairs])
    offset = np.concatenate([encoder.read(f"{part}.bias") * np.float32(scale) for part, scale in pairs])
    merged = encoder.weights.product(drawing, states, f"{name}attention.merged", matrix)
    inputs = [merged, drawing.constant(f"{name}attention.merged.bias", offset)]
    merged = drawing.node("Add", inputs, f"{name}attention.merged.added")
    query, key, value = _draw_heads(drawing, config, name, merged)
    similar = drawing.node("MatMul", [query, key], f"{name}attention.similar")
    if bias:
        similar = drawing.node("Add", [similar, bias], f"{name}attention.masked")
    shares = drawing.node("Softmax", [similar], f"{name}attention.shares", axis=-1)
    taken = drawing.node("MatMul", [shares, value], f"{name}attention.taken")
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
