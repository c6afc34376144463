"""How a graph's matrices and tables are stored and multiplied, precision by precision."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
from onnx import TensorProto

from engine.bundles.checkpoints.stored import Floats, StoredTensor
from engine.bundles.graphs.drawing import Drawing

# The word table is converted so many rows at a time: 12 MB of it in float32.
ROWS_AT_ONCE = 4_096


@dataclass(frozen=True, slots=True)
class Matrix:
    """A matrix `[out, in]` to multiply by; nothing that it multiplies is below `least`, where that is given.

    One of a few `fine` ones, on which all others build, is not stored in less than 8 bits.
    """

    name: str
    values: Floats
    least: float | None = None
    fine: bool = False


class Weights(Protocol):
    """One precision. A state is float32; what `half` precision multiplies, adds and activates is narrowed before."""

    half: bool

    def product(self, drawing: Drawing, source: str, matrix: Matrix) -> tuple[str, Floats | None]:
        """Multiply `[…, in]` by `matrix`.

        Returns the product, and what still has to be added to it, `[out]`, for the caller to add with its bias.
        """

    def rows(self, drawing: Drawing, ids: str, name: str, table: StoredTensor) -> str:
        """Take the rows `ids` of `table` `[rows, h]`, as float32 `[…, h]`."""

    def sums(self, drawing: Drawing, name: str, table: Floats) -> str:
        """Store a small `table` `[rows, h]` whose rows are gathered and summed."""


class Single:
    """float32 as it is."""

    half = False

    def product(self, drawing: Drawing, source: str, matrix: Matrix) -> tuple[str, Floats | None]:
        """Multiply by the matrix, stored as ONNX's product takes it, `[in, out]`."""
        stored = drawing.constant(f"{matrix.name}.weight", matrix.values.T)
        return drawing.node("MatMul", [source, stored], f"{matrix.name}.product"), None

    def rows(self, drawing: Drawing, ids: str, name: str, table: StoredTensor) -> str:
        """Gather the rows."""
        stored = drawing.stream(f"{name}.table", TensorProto.FLOAT, table.shape, in_parts(table))
        return drawing.node("Gather", [stored, ids], f"{name}.rows")

    def sums(self, drawing: Drawing, name: str, table: Floats) -> str:
        """Store the table."""
        return drawing.constant(name, table)


class Kept(Single):
    """Stored in float16 and widened when the graph is opened: for an encoder that takes next to no time as it is."""

    def product(self, drawing: Drawing, source: str, matrix: Matrix) -> tuple[str, Floats | None]:
        """Multiply by the widened matrix."""
        stored = self.sums(drawing, f"{matrix.name}.weight", matrix.values.T)
        return drawing.node("MatMul", [source, stored], f"{matrix.name}.product"), None

    def rows(self, drawing: Drawing, ids: str, name: str, table: StoredTensor) -> str:
        """Gather the rows and widen them."""
        parts = (to_half(part) for part in in_parts(table))
        stored = drawing.stream(f"{name}.table", TensorProto.FLOAT16, table.shape, parts)
        gathered = drawing.node("Gather", [stored, ids], f"{name}.half")
        return drawing.node("Cast", [gathered], f"{name}.rows", to=TensorProto.FLOAT)

    def sums(self, drawing: Drawing, name: str, table: Floats) -> str:
        """Store half, and let it be widened when the graph is opened, so that gathering costs what it did."""
        stored = drawing.constant(f"{name}.half", to_half(table))
        return drawing.node("Cast", [stored], name, to=TensorProto.FLOAT)


class Half(Kept):
    """Products, their biases and GELU in float16; sums over states, layer norms and softmax in float32."""

    half = True

    def product(self, drawing: Drawing, source: str, matrix: Matrix) -> tuple[str, Floats | None]:
        """Multiply what is narrowed already."""
        stored = drawing.constant(f"{matrix.name}.weight", to_half(matrix.values.T))
        return drawing.node("MatMul", [source, stored], f"{matrix.name}.product"), None


def in_parts(table: StoredTensor) -> Iterator[Floats]:
    """Yield a large table some rows at a time, so that no converted copy of the whole comes to be."""
    values = table.read()
    for start in range(0, len(values), ROWS_AT_ONCE):
        yield values[start : start + ROWS_AT_ONCE]


def to_half(values: Floats) -> npt.NDArray[np.float16]:
    """Return `values` in float16; what is too large becomes infinite, which no comparison with float32 outlives."""
    with np.errstate(over="ignore"):
        return values.astype(np.float16)
