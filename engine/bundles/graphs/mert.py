"""The graph of MERT, mert.onnx: what engine.models.mert computes, from samples to one vector a window."""

from pathlib import Path

import numpy as np
from onnx import TensorProto

from engine.bundles.checkpoints.stored import Floats, Tensors
from engine.bundles.graphs.bert import Encoder, draw_layer, weights_in
from engine.bundles.graphs.drawing import Drawing, values_of
from engine.bundles.graphs.integers import LEAST_OF_GELU
from engine.bundles.graphs.precisions import Matrix, to_half
from engine.bundles.sizes import MertConfig, Precision

_NORM_EPSILON = 1e-5


def write_mert(config: MertConfig, tensors: Tensors, destination: Path, precision: Precision) -> None:
    """Write mert.onnx: `windows` float32 `[b, t]` of equal, unpadded lengths → `features` `[b, f]`.

    `tensors` are those of engine.models.mert.Mert.
    """
    with Drawing(destination) as drawing:
        encoder = Encoder(drawing, weights_in(precision), tensors)
        rows = encoder.norm(_draw_convolutions(encoder, config), "entry_norm", config.epsilon)
        rows = encoder.widen(encoder.linear(encoder.narrow(rows), "entry"))
        placed = drawing.node("Add", [rows, _draw_positions(encoder, config, rows)], "rows.placed")
        states = [encoder.norm(placed, "norm", config.epsilon)]
        for index in range(config.layers):
            states.append(draw_layer(encoder, config.bert, f"layers.{index}.", states[-1], None))
        total = drawing.node("Sum", states, "states.sum")
        # Added up in double precision: hundreds of rows that are nearly alike, one by one, lose two digits in single.
        double = drawing.node("Cast", [total], "states.double", to=TensorProto.DOUBLE)
        mean = drawing.node("ReduceMean", [double, drawing.number([1])], "states.mean", keepdims=0)
        single = drawing.node("Cast", [mean], "states.single", to=TensorProto.FLOAT)
        drawing.node("Div", [single, drawing.number(float(len(states)))], "features")
        drawing.save([values_of("windows", ("b", "t"))], [values_of("features", ("b", config.hidden))])


def _draw_convolutions(encoder: Encoder, config: MertConfig) -> str:
    """Draw `[b, frames, c]`: every convolution as the product of its frames with one matrix, channels last."""
    drawing = encoder.drawing
    signal = drawing.node("Unsqueeze", ["windows", drawing.number([2])], "signal")
    channels = 1
    for index, (kernel, stride) in enumerate(zip(config.kernels, config.strides, strict=True)):
        name = f"convolutions.{index}"
        frames = _draw_frames(drawing, name, signal, (kernel, stride, channels))
        channels = config.channels[index]
        # From [out, in, kernel] to what a frame holds: position after position, channel beside channel.
        matrix = encoder.read(f"{name}.weight").transpose(0, 2, 1).reshape(channels, -1)
        if index == 0:
            signal = encoder.narrow(_draw_first(encoder, frames, matrix))
        else:
            factor = Matrix(name, matrix, LEAST_OF_GELU, fine=True)
            product, rest = encoder.weights.product(drawing, frames, factor)
            product = encoder.rounded(product)
            signal = product if rest is None else encoder.add(product, f"{name}.rest", rest)
        signal = encoder.draw("Gelu", [signal], f"{name}.active")
    return encoder.widen(signal)


def _draw_frames(drawing: Drawing, name: str, signal: str, sizes: tuple[int, int, int]) -> str:
    """Cut `signal` `[b, t, c]` into what a kernel sees at each of its places, `[b, frames, kernel · c]`.

    `sizes` are kernel, stride and c. As many positions as a stride has lie one after the other already; what is left
    of the kernel is taken position by position.
    """
    kernel, stride, channels = sizes
    length = drawing.node("Shape", [signal], f"{name}.length", start=1, end=2)
    room = drawing.node("Sub", [length, drawing.number([kernel])], f"{name}.room")
    steps = drawing.node("Div", [room, drawing.number([stride])], f"{name}.steps")
    last = drawing.node("Mul", [steps, drawing.number([stride])], f"{name}.last")
    shape = drawing.number([0, -1, stride * channels])
    # Where pieces begin, how many positions they take at once, and how far it is to the next.
    whole = kernel // stride * stride
    cuts = [(start, stride, 1) for start in range(0, whole, stride)]
    cuts += [(start, 1, stride) for start in range(whole, kernel)]
    pieces = []
    for start, width, step in cuts:
        end = drawing.node("Add", [last, drawing.number([start + width])], f"{name}.end{start}")
        inputs = [signal, drawing.number([start]), end, drawing.number([1]), drawing.number([step])]
        piece = drawing.node("Slice", inputs, f"{name}.piece{start}")
        pieces.append(piece if step > 1 else drawing.node("Reshape", [piece, shape], f"{name}.cut{start}"))
    return drawing.node("Concat", pieces, f"{name}.frames", axis=2) if len(pieces) > 1 else pieces[0]


def _draw_first(encoder: Encoder, frames: str, matrix: Floats) -> str:
    """Draw the first convolution and its group norm, which makes every channel's mean over time 0 and its variance 1.

    Both follow from the frames' own mean and covariance, a few numbers, so that no channel is added up over time: in
    double precision, since single loses two digits where a few samples are loud and the others silent.
    """
    drawing = encoder.drawing
    double = drawing.node("Cast", [frames], "first.double", to=TensorProto.DOUBLE)
    mean = drawing.node("ReduceMean", [double, drawing.number([1])], "first.mean", keepdims=1)
    centred = drawing.node("Sub", [double, mean], "first.centred")
    turned = drawing.node("Transpose", [centred], "first.turned", perm=[0, 2, 1])
    products = drawing.node("MatMul", [turned, centred], "first.products")
    shape = drawing.node("Shape", [frames], "first.count.integer", start=1, end=2)
    count = drawing.node("Cast", [shape], "first.count", to=TensorProto.DOUBLE)
    covariance = drawing.node("Div", [products, count], "first.covariance")
    kernel = drawing.constant("first.kernel", matrix.T.astype(np.float64))
    spread = drawing.node("MatMul", [covariance, kernel], "first.spread")
    squares = drawing.node("Mul", [spread, kernel], "first.squares")
    variance = drawing.node("ReduceSum", [squares, drawing.number([1])], "first.variance", keepdims=1)
    epsilon = drawing.constant("first.epsilon", np.array(_NORM_EPSILON))
    deviation = drawing.node("Sqrt", [drawing.node("Add", [variance, epsilon], "first.raised")], "first.deviation")
    weight = drawing.constant("first.weight", encoder.read("first_norm.weight").astype(np.float64))
    scale = drawing.node("Div", [weight, deviation], "first.scale")
    scaled = drawing.node("Mul", [kernel, scale], "first.scaled")
    single = [drawing.node("Cast", [part], f"{part}.single", to=TensorProto.FLOAT) for part in (centred, scaled)]
    convolved = drawing.node("MatMul", single, "first.convolved")
    return drawing.node("Add", [convolved, encoder.constant("first_norm.bias")], "first.normed")


def _draw_positions(encoder: Encoder, config: MertConfig, rows: str) -> str:
    """Draw what every row of `[b, n, h]` learns of its place from those around it."""
    drawing = encoder.drawing
    turned = drawing.node("Transpose", [encoder.narrow(rows)], "position.turned", perm=[0, 2, 1])
    half = config.position_kernel // 2
    parts = [encoder.read("position.weight"), encoder.read("position.bias")]
    stored = [
        drawing.constant(name, to_half(part) if encoder.weights.half else part)
        for name, part in zip(("position.weight", "position.bias"), parts, strict=True)
    ]
    inputs = [turned, *stored]
    shifted = encoder.draw("Conv", inputs, "position.convolved", pads=[half, half], group=config.position_groups)
    if config.position_kernel % 2 == 0:
        # An even kernel padded on both sides gives one frame too many.
        ends = [drawing.number([number]) for number in (0, -1, 2)]
        shifted = drawing.node("Slice", [shifted, *ends], "position.cut")
    back = drawing.node("Transpose", [shifted], "position.back", perm=[0, 2, 1])
    return encoder.widen(encoder.draw("Gelu", [back], "position.active"))
