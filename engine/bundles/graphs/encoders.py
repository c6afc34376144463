"""The graphs of CLaMP 3's three encoders: text.onnx, symbolic.onnx and audio.onnx."""

from pathlib import Path

import numpy as np
from onnx import TensorProto

from engine.bundles.checkpoints.stored import Tensors
from engine.bundles.graphs.bert import Encoder, draw_bert, weights_in
from engine.bundles.graphs.drawing import Drawing, values_of
from engine.bundles.sizes import (
    MOST_DEVIATIONS,
    PATCH_LENGTH,
    PATCH_VOCABULARY,
    AudioConfig,
    BertConfig,
    Precision,
    SymbolicConfig,
    TextConfig,
)

# Gathering a few characters at a time stays within the processor's cache: three times as fast in ONNX Runtime as all 64
# at once, and an eighth of the memory.
_GATHERED = 8
_WHOLE_EPSILON = 1e-5

# Its name, type and shape.
_Input = tuple[str, int, tuple[int | str, ...]]


def write_text(config: TextConfig, tensors: Tensors, destination: Path, precision: Precision) -> None:
    """Write text.onnx: `ids`, `mask` int64 `[b, n]` → `embedding` `[b, d]`, `hidden` `[b, n, h]`.

    `tensors` are those of engine.models.encoders.TextEncoder.
    """
    with Drawing(destination) as drawing:
        encoder = Encoder(drawing, weights_in(precision), tensors)
        rows = encoder.weights.rows(drawing, "ids", "words", tensors["words.weight"])
        states = draw_bert(encoder, config.bert, rows)
        _draw_embedding(encoder, states, normalised=config.normalised)
        _save(drawing, config.bert, config.dims, ("ids", TensorProto.INT64, ("b", "n")))


def write_symbolic(config: SymbolicConfig, tensors: Tensors, destination: Path, precision: Precision) -> None:
    """Write symbolic.onnx: `patches` int64 `[b, n, 64]`, `mask` → `embedding` `[b, d]`, `hidden` `[b, n, h]`.

    An encoder that takes features of the whole piece has them as a third input, `features` float32 `[b, f]`. `tensors`
    are those of engine.models.encoders.SymbolicEncoder.
    """
    with Drawing(destination) as drawing:
        encoder = Encoder(drawing, weights_in(precision), tensors)
        taken: list[_Input] = [("patches", TensorProto.INT64, ("b", "n", PATCH_LENGTH))]
        added = ""
        if config.whole:
            taken.append(("features", TensorProto.FLOAT, ("b", config.whole)))
            # One row stands for a whole segment of patches.
            added = _draw_whole(Encoder(drawing, weights_in(precision, rare=True), tensors), "features")
        states = draw_bert(encoder, config.bert, _draw_patches(encoder))
        _draw_embedding(encoder, states, added=added)
        _save(drawing, config.bert, config.dims, *taken)


def write_audio(config: AudioConfig, tensors: Tensors, destination: Path, precision: Precision) -> None:
    """Write audio.onnx: `features` float32 `[b, n, f]`, `mask` → `embedding` `[b, d]`, `hidden` `[b, n, h]`.

    `tensors` are those of engine.models.encoders.AudioEncoder.
    """
    with Drawing(destination) as drawing:
        # One row of it stands for five seconds of sound, over which the other graph takes a hundred times as long.
        encoder = Encoder(drawing, weights_in(precision, rare=True), tensors)
        rows = "features"
        if config.features != config.bert.hidden:
            rows = encoder.widen(encoder.linear(encoder.narrow(rows), "entry"))
        states = draw_bert(encoder, config.bert, rows)
        _draw_embedding(encoder, states)
        _save(drawing, config.bert, config.dims, ("features", TensorProto.FLOAT, ("b", "n", config.features)))


def _draw_patches(encoder: Encoder) -> str:
    """Draw the sum of the table's rows that a patch's characters choose, `[b, n, h]`."""
    drawing = encoder.drawing
    starts = np.arange(0, PATCH_LENGTH * PATCH_VOCABULARY, PATCH_VOCABULARY)
    rows = drawing.node("Add", ["patches", drawing.constant("patches.starts", starts)], "patches.rows")
    groups = PATCH_LENGTH // _GATHERED
    names = [f"patches.group{number}" for number in range(groups)]
    table = encoder.weights.sums(drawing, "patches.table", encoder.read("patch_embedding.table"))
    sums = []
    for group in drawing.nodes("Split", [rows], names, axis=-1, num_outputs=groups):
        gathered = drawing.node("Gather", [table, group], f"{group}.rows")
        sums.append(drawing.node("ReduceSum", [gathered, drawing.number([2])], f"{group}.sum", keepdims=0))
    inputs = [drawing.node("Sum", sums, "patches.sum"), encoder.constant("patch_embedding.bias")]
    return drawing.node("Add", inputs, "patches.embedded")


def _draw_whole(encoder: Encoder, features: str) -> str:
    """Draw what the `features` `[b, f]` of whole pieces add to their embeddings, `[b, d]`."""
    drawing = encoder.drawing
    centred = drawing.node("Sub", [features, encoder.constant("whole.mean")], "whole.centred")
    standard = drawing.node("Div", [centred, encoder.constant("whole.deviation")], "whole.standard")
    ends = [drawing.number(-MOST_DEVIATIONS), drawing.number(MOST_DEVIATIONS)]
    clipped = encoder.narrow(drawing.node("Clip", [standard, *ends], "whole.clipped"))
    entered = encoder.widen(encoder.linear(clipped, "whole.entry"))
    normed = encoder.narrow(encoder.norm(entered, "whole.norm", _WHOLE_EPSILON))
    states = encoder.draw("Gelu", [normed], "whole.active")
    middle = encoder.draw("Gelu", [encoder.linear(states, "whole.middle")], "whole.middle.active")
    summed = encoder.draw("Add", [states, middle], "whole.summed")
    return encoder.widen(encoder.linear(summed, "whole.projection"))


def _draw_embedding(encoder: Encoder, states: str, *, normalised: bool = False, added: str = "") -> None:
    """Draw the outputs: `hidden`, and `embedding` as the projection of its mean over the mask, plus what is `added`."""
    drawing = encoder.drawing
    drawing.node("Identity", [states], "hidden")
    counted = drawing.node("Cast", ["mask"], "counted.flat", to=TensorProto.FLOAT)
    weights = drawing.node("Unsqueeze", [counted, drawing.number([2])], "counted")
    weighted = drawing.node("Mul", ["hidden", weights], "weighted")
    total = drawing.node("ReduceSum", [weighted, drawing.number([1])], "total", keepdims=0)
    if normalised:
        # The mean's divisor cancels in the normalisation.
        length = drawing.node("ReduceL2", [total, drawing.number([-1])], "total.length", keepdims=1)
        mean = drawing.node("Div", [total, length], "mean")
    else:
        count = drawing.node("ReduceSum", [weights, drawing.number([1])], "count", keepdims=0)
        mean = drawing.node("Div", [total, count], "mean")
    # In float32 always: it is small, and what it gives is compared.
    matrix = drawing.constant("projection.weight", encoder.read("projection.weight"))
    name = "embedding.projected" if added else "embedding"
    projected = drawing.node("Gemm", [mean, matrix, encoder.constant("projection.bias")], name, transB=1)
    if added:
        drawing.node("Add", [projected, added], "embedding")


def _save(drawing: Drawing, bert: BertConfig, dims: int, *taken: _Input) -> None:
    """Write the graph; the mask is its second input."""
    inputs = [values_of(name, shape, kind) for name, kind, shape in taken]
    inputs.insert(1, values_of("mask", ("b", "n"), TensorProto.INT64))
    drawing.save(inputs, [values_of("embedding", ("b", dims)), values_of("hidden", ("b", "n", bert.hidden))])
