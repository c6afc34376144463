"""Products in 8-bit integers: weights with one scale a column, what they are multiplied with one scale a row."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from onnx import TensorProto

from engine.bundles.checkpoints.stored import Floats, StoredTensor
from engine.bundles.graphs.drawing import CONTRIB, Drawing
from engine.bundles.graphs.precisions import Kept, Matrix, in_parts

# The lowest value of GELU is -0.16997.
LEAST_OF_GELU = -0.17

_LARGEST = 127
_MIDDLE = 128
_STEPS = 255
# x86 processors without VNNI add pairs of products up in 16 bits: 255 · 64 · 2 is the most that they hold. With larger
# weights they would give other vectors than the rest, and wrong ones.
_LARGEST_WEIGHT = 64
# A row of zeros has a scale too.
_SMALLEST = 1e-20


class Integers(Kept):
    """int8: dynamic, so that no calibration is needed.

    Every row has a scale of its own, not the whole batch one: an embedding does not depend on what is batched with it,
    and one loud token takes no digits from the others.
    """

    def product(self, drawing: Drawing, source: str, matrix: Matrix) -> tuple[str, Floats | None]:
        """Quantise the rows as they come and multiply."""
        whole, scale = _draw_integers(drawing, source, matrix)
        return _draw_product(drawing, whole, scale, matrix)

    def rows(self, drawing: Drawing, ids: str, name: str, table: StoredTensor) -> str:
        """Gather integer rows and their scales."""
        scales: list[Floats] = []

        def quantised() -> Iterator[npt.NDArray[np.int8]]:
            for part in in_parts(table):
                values, scale = to_integers(part, _LARGEST)
                scales.append(scale)
                yield values

        stored = drawing.stream(f"{name}.table", TensorProto.INT8, table.shape, quantised())
        scale = drawing.constant(f"{name}.scales", np.concatenate(scales)[:, None])
        whole = drawing.node("Cast", [drawing.node("Gather", [stored, ids], f"{name}.whole")], f"{name}.cast", to=1)
        return drawing.node("Mul", [whole, drawing.node("Gather", [scale, ids], f"{name}.scale")], f"{name}.rows")


def to_integers(matrix: Floats, largest: int) -> tuple[npt.NDArray[np.int8], Floats]:
    """Return `matrix` `[rows, columns]` as -`largest` … `largest`, and the scale of every row, float32 `[rows]`."""
    scales = np.maximum(np.abs(matrix).max(axis=1) / np.float32(largest), np.float32(_SMALLEST))
    return np.rint(matrix / scales[:, None]).astype(np.int8), scales


def _draw_integers(drawing: Drawing, source: str, matrix: Matrix) -> tuple[str, str]:
    """Draw `source` as unsigned bytes and the scale of every row.

    What has no known least value lies around the middle of the bytes, else they begin at that value: so GELU's output,
    hardly ever negative, has twice as many steps.
    """
    name = matrix.name
    if matrix.least is None:
        shift, steps = 0.0, _LARGEST
        sizes = drawing.node("Abs", [source], f"{name}.sizes")
    else:
        shift, steps, sizes = -matrix.least, _STEPS, source
    largest = drawing.node("ReduceMax", [sizes, drawing.number([-1])], f"{name}.largest", keepdims=1)
    width = drawing.node("Add", [largest, drawing.number(shift + _SMALLEST)], f"{name}.width")
    scale = drawing.node("Mul", [width, drawing.number(1 / steps)], f"{name}.scale")
    scaled = drawing.node("Div", [source, scale], f"{name}.scaled")
    # The cast that follows cuts off what is behind the point.
    if matrix.least is None:
        middle = drawing.number(_MIDDLE + 0.5)
    else:
        first = drawing.node("Div", [drawing.number(shift), scale], f"{name}.first")
        middle = drawing.node("Add", [first, drawing.number(0.5)], f"{name}.middle")
    moved = drawing.node("Add", [scaled, middle], f"{name}.moved")
    return drawing.node("Cast", [moved], f"{name}.bytes", to=TensorProto.UINT8), scale


def _draw_product(drawing: Drawing, whole: str, scale: str, matrix: Matrix) -> tuple[str, Floats | None]:
    name = matrix.name
    values, scales = to_integers(matrix.values, _LARGEST_WEIGHT)
    inputs = [
        whole,
        drawing.constant(f"{name}.weight", values.T),
        drawing.number(1.0),
        drawing.constant(f"{name}.scales", scales),
        drawing.constant(f"{name}.zero", np.array(_MIDDLE if matrix.least is None else 0, np.uint8)),
    ]
    unscaled = drawing.node("MatMulIntegerToFloat", inputs, f"{name}.unscaled", CONTRIB)
    product = drawing.node("Mul", [unscaled, scale], f"{name}.product")
    if matrix.least is None:
        return product, None
    # What the bytes' beginning at `least` leaves out is the same for every row.
    return product, np.float32(matrix.least) * scales * values.sum(axis=1, dtype=np.float32)
