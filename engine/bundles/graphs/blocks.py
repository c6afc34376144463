"""Matrices and tables in 4 bits, a scale for each block of 32 weights, for ONNX Runtime's block-wise operators."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from onnx import TensorProto

from engine.bundles.checkpoints.stored import Floats, StoredTensor
from engine.bundles.graphs.drawing import CONTRIB, Drawing
from engine.bundles.graphs.integers import Integers
from engine.bundles.graphs.precisions import Matrix, in_parts

BLOCK = 32

# Products in 8-bit integers: the fastest of ONNX Runtime's four levels, and the one whose drift was measured.
ACCURACY_LEVEL = 4
_MIDDLE = 8

Bytes = npt.NDArray[np.uint8]
Scales = npt.NDArray[np.float16]


class Blocks(Integers):
    """int4, multiplied by bytes that are quantised block by block as they come."""

    def product(self, drawing: Drawing, source: str, matrix: Matrix) -> tuple[str, Floats | None]:
        """Quantise the matrix and multiply; what has to be fine, in 8 bits."""
        if matrix.fine:
            return super().product(drawing, source, matrix)
        values, scales = to_blocks(matrix.values)
        return draw_block_product(drawing, source, matrix.name, matrix.values.shape[1], values, scales), None

    def rows(self, drawing: Drawing, ids: str, name: str, table: StoredTensor) -> str:
        """Gather rows of blocks."""
        scales: list[Scales] = []

        def packed() -> Iterator[Bytes]:
            for part in in_parts(table):
                values, scale = to_blocks(part)
                scales.append(scale)
                yield to_signed_pairs(values[:, : part.shape[1]])

        stored = drawing.stream(f"{name}.blocks", TensorProto.INT4, table.shape, packed())
        return draw_block_rows(drawing, ids, name, stored, np.concatenate(scales))


def to_blocks(matrix: Floats) -> tuple[Bytes, Scales]:
    """Return `matrix` `[rows, columns]` as values 0 … 15 `[rows, whole blocks]` and scales float16 `[rows, blocks]`.

    A weight is (value - 8) · scale. The weight of a block that is farthest from 0 is met exactly.
    """
    rows, columns = matrix.shape
    padded = np.pad(matrix, ((0, 0), (0, -columns % BLOCK))).reshape(rows, -1, BLOCK)
    farthest = np.take_along_axis(padded, np.abs(padded).argmax(axis=2)[..., None], 2)
    with np.errstate(over="ignore"):
        scales = (farthest / np.float32(-_MIDDLE)).astype(np.float16)
    inverse = np.divide(
        np.float32(1), scales, dtype=np.float32, where=scales != 0, out=np.zeros(scales.shape, np.float32)
    )
    values = np.clip(np.rint(padded * inverse), -_MIDDLE, _MIDDLE - 1) + np.float32(_MIDDLE)
    return values.astype(np.uint8).reshape(rows, -1), scales[..., 0]


def to_pairs(values: Bytes) -> Bytes:
    """Return values 0 … 15 `[rows, whole blocks]` two a byte, block by block: `[rows, blocks, 16]`."""
    return (values[:, 0::2] | values[:, 1::2] << np.uint8(4)).reshape(len(values), -1, BLOCK // 2)


def to_signed_pairs(values: Bytes) -> Bytes:
    """Return values 0 … 15 `[rows, columns]` as ONNX packs signed 4-bit numbers, two a byte."""
    flat: Bytes = (values - np.uint8(_MIDDLE) & np.uint8(15)).reshape(-1)
    flat = np.pad(flat, (0, len(flat) % 2))
    return flat[0::2] | flat[1::2] << np.uint8(4)


def draw_block_product(drawing: Drawing, source: str, name: str, columns: int, values: Bytes, scales: Scales) -> str:
    """Draw the product of `[…, columns]` with a matrix of `values` 0 … 15 `[out, whole blocks]` and their `scales`."""
    rows = len(values)
    blocks = drawing.constant(f"{name}.blocks", to_pairs(values))
    return drawing.node(
        "MatMulNBits",
        [source, blocks, _draw_scales(drawing, name, scales)],
        f"{name}.product",
        CONTRIB,
        K=columns,
        N=rows,
        bits=4,
        block_size=BLOCK,
        accuracy_level=ACCURACY_LEVEL,
    )


def draw_block_rows(drawing: Drawing, ids: str, name: str, stored: str, scales: Scales) -> str:
    """Draw the rows `ids` of a `stored` INT4 table, as float32."""
    inputs = [stored, ids, _draw_scales(drawing, name, scales)]
    return drawing.node(
        "GatherBlockQuantized", inputs, f"{name}.rows", CONTRIB, gather_axis=0, quantize_axis=1, block_size=BLOCK
    )


def _draw_scales(drawing: Drawing, name: str, scales: Scales) -> str:
    """Store float16 scales and widen them in the graph: half the file, and the products stay in float32."""
    stored = drawing.constant(f"{name}.scales16", scales)
    return drawing.node("Cast", [stored], f"{name}.scales", to=TensorProto.FLOAT)
