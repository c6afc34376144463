"""A BERT text encoder as an ONNX graph whose matrices stay in 4 or 8 bits, for ONNX Runtime's block-wise operators."""

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from engine.bundles.graphs.blocks import ACCURACY_LEVEL, to_pairs, to_signed_pairs
from engine.models.e5 import BLOCK, E5, ByteMatrix, Floats, PackedMatrix

_OPSET = 21
_IR_VERSION = 10
_CONTRIB = "com.microsoft"


class _Graph:
    """The nodes and constants written so far."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, values: npt.NDArray[np.generic]) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, operator: str, inputs: list[str], output: str, domain: str = "", **attributes: float) -> str:
        made = helper.make_node(operator, inputs, [output], output, domain=domain)
        made.attribute.extend(helper.make_attribute(key, value) for key, value in attributes.items())
        self.nodes.append(made)
        return output

    def scales(self, name: str, matrices: list[PackedMatrix | ByteMatrix]) -> str:
        """Store float16 scales and widen them in the graph: half the file, and the products stay in float32."""
        stored = self.constant(f"{name}.scales16", np.concatenate([matrix.scales for matrix in matrices]))
        return self.node("Cast", [stored], f"{name}.scales", to=TensorProto.FLOAT)

    def product(self, source: str, name: str, matrices: list[PackedMatrix | ByteMatrix]) -> str:
        """Multiply by the matrices, stacked along their outputs; the bias is left to the operator that follows."""
        fine = [matrix.values for matrix in matrices if isinstance(matrix, ByteMatrix)]
        packed = [matrix.to_values() for matrix in matrices if isinstance(matrix, PackedMatrix)]
        values = np.concatenate(fine or packed)
        rows, columns = values.shape
        blocks = self.constant(f"{name}.blocks", values.reshape(rows, -1, BLOCK) if fine else to_pairs(values))
        return self.node(
            "MatMulNBits",
            [source, blocks, self.scales(name, matrices)],
            f"{name}.product",
            _CONTRIB,
            K=columns,
            N=rows,
            bits=8 if fine else 4,
            block_size=BLOCK,
            accuracy_level=ACCURACY_LEVEL,
        )

    def add_and_norm(self, states: str, added: str, bias: str, norm: tuple[str, Floats, Floats], epsilon: float) -> str:
        """Add a layer's output and its bias to its input, then normalise."""
        name, weight, offset = norm
        inputs = [states, added, self.constant(f"{name}.w", weight), self.constant(f"{name}.b", offset), bias]
        return self.node("SkipLayerNormalization", inputs, f"{name}.states", _CONTRIB, epsilon=epsilon)


def to_packed_graph(stored: E5, rows: int, projection: Floats, bias: Floats) -> onnx.ModelProto:
    """Return the graph `ids`, `mask` → `embedding`, `hidden` of an encoder that pools, normalises and projects.

    `rows` cuts the word table to the ids that the tokenizer gives. `projection` is `[d, h]` and `bias` `[d]`. The 4-bit
    blocks are carried over as they are: only the order of the half bytes changes.
    """
    graph = _Graph()
    states = _embed(graph, stored, rows)
    graph.node("Cast", ["mask"], "allowed", to=TensorProto.INT32)
    for index in range(stored.config.bert.layers):
        states = _layer(graph, stored, f"l{index}.", states)
    graph.node("Identity", [states], "hidden")
    _pool(graph, projection, bias)
    integers = [helper.make_tensor_value_info(name, TensorProto.INT64, ["b", "n"]) for name in ("ids", "mask")]
    floats = [
        helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["b", len(projection)]),
        helper.make_tensor_value_info("hidden", TensorProto.FLOAT, ["b", "n", stored.config.bert.hidden]),
    ]
    body = helper.make_graph(graph.nodes, "text", integers, floats, graph.constants)
    opsets = [helper.make_opsetid("", _OPSET), helper.make_opsetid(_CONTRIB, 1)]
    model = helper.make_model(body, opset_imports=opsets, ir_version=_IR_VERSION, producer_name="incipit")
    onnx.checker.check_model(model)
    return model


def _embed(graph: _Graph, stored: E5, rows: int) -> str:
    words = stored.matrices["emb.word"]
    if not isinstance(words, PackedMatrix):
        raise TypeError("the word table is not in 4 bits")
    words = PackedMatrix(words.scales[:rows], words.nibbles[:rows])
    values = words.to_values()
    pairs = to_signed_pairs(values)
    graph.constants.append(
        helper.make_tensor("words.blocks", TensorProto.INT4, values.shape, pairs.tobytes(), raw=True)
    )
    scales = graph.scales("words", [words])
    gathered = graph.node(
        "GatherBlockQuantized",
        ["words.blocks", "ids", scales],
        "words",
        _CONTRIB,
        gather_axis=0,
        quantize_axis=1,
        block_size=BLOCK,
    )
    hidden = stored.config.bert.hidden
    table = stored.vectors["emb.pos"].reshape(-1, hidden) + stored.vectors["emb.type"].reshape(-1, hidden)[0]
    start, step = graph.constant("first", np.array([0])), graph.constant("second", np.array([1]))
    length = graph.node("Shape", ["ids"], "length", start=1, end=2)
    positions = [graph.constant("positions.table", table), start, length, start, step]
    graph.node("Slice", positions, "positions")
    summed = graph.node("Add", [gathered, "positions"], "words.summed")
    norm = [graph.constant(f"emb.ln.{part}", stored.vectors[f"emb.ln.{part}"]) for part in ("w", "b")]
    return graph.node(
        "LayerNormalization", [summed, *norm], "words.states", axis=-1, epsilon=stored.config.bert.epsilon
    )


def _layer(graph: _Graph, stored: E5, prefix: str, states: str) -> str:
    bert = stored.config.bert
    vectors = stored.vectors
    parts = ("q", "k", "v")
    merged = graph.product(states, f"{prefix}qkv", [stored.matrices[f"{prefix}{part}.w"] for part in parts])
    sizes = graph.constant(f"{prefix}sizes", np.array([bert.hidden] * 3))
    names = [f"{prefix}{part}" for part in parts]
    graph.nodes.append(helper.make_node("Split", [merged, sizes], names, f"{prefix}split", axis=-1))
    bias = graph.constant(f"{prefix}qkv.b", np.concatenate([vectors[f"{prefix}{part}.b"] for part in parts]))
    attended = graph.node(
        "MultiHeadAttention", [*names, bias, "allowed"], f"{prefix}attended", _CONTRIB, num_heads=bert.heads
    )
    mixed = graph.product(attended, f"{prefix}ao", [stored.matrices[f"{prefix}ao.w"]])
    offset = graph.constant(f"{prefix}ao.b", vectors[f"{prefix}ao.b"])
    norm = (f"{prefix}aln", vectors[f"{prefix}aln.w"], vectors[f"{prefix}aln.b"])
    states = graph.add_and_norm(states, mixed, offset, norm, bert.epsilon)
    widened = graph.product(states, f"{prefix}fi", [stored.matrices[f"{prefix}fi.w"]])
    offset = graph.constant(f"{prefix}fi.b", vectors[f"{prefix}fi.b"])
    active = graph.node("BiasGelu", [widened, offset], f"{prefix}active", _CONTRIB)
    narrowed = graph.product(active, f"{prefix}fo", [stored.matrices[f"{prefix}fo.w"]])
    offset = graph.constant(f"{prefix}fo.b", vectors[f"{prefix}fo.b"])
    norm = (f"{prefix}oln", vectors[f"{prefix}oln.w"], vectors[f"{prefix}oln.b"])
    return graph.add_and_norm(states, narrowed, offset, norm, bert.epsilon)


def _pool(graph: _Graph, projection: Floats, bias: Floats) -> None:
    axis, last = graph.constant("pool.axis", np.array([1])), graph.constant("pool.last", np.array([-1]))
    graph.node("Cast", ["mask"], "weights.flat", to=TensorProto.FLOAT)
    graph.node("Unsqueeze", ["weights.flat", last], "weights")
    graph.node("Mul", ["hidden", "weights"], "weighted")
    graph.node("ReduceSum", ["weighted", axis], "total", keepdims=0)
    # The mean's divisor cancels in the normalisation, so the sum is put on the unit sphere directly.
    graph.node("ReduceL2", ["total", last], "norm", keepdims=1)
    graph.node("Div", ["total", "norm"], "unit")
    inputs = ["unit", graph.constant("projection.w", projection), graph.constant("projection.b", bias)]
    graph.node("Gemm", inputs, "embedding", transB=1)
