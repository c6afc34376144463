"""How a graph's matrices and tables are stored and multiplied, precision by precision."""

from typing import Literal, Protocol

from onnx import TensorProto

from engine.bundles.checkpoints.stored import Floats, StoredTensor
from engine.bundles.graphs.drawing import Drawing

Precision = Literal["float32"]
PRECISIONS: tuple[Precision, ...] = ("float32",)


class Weights(Protocol):
    """One precision: how a product with a matrix and the rows of a table are drawn."""

    def product(self, drawing: Drawing, source: str, name: str, matrix: Floats) -> str:
        """Multiply float32 `[…, in]` by `matrix` `[out, in]`; the bias is left to what follows."""
        ...

    def rows(self, drawing: Drawing, ids: str, name: str, table: StoredTensor) -> str:
        """Take the rows `ids` of `table` `[rows, h]`, as float32 `[…, h]`."""
        ...


class Single:
    """float32 as it is."""

    def product(self, drawing: Drawing, source: str, name: str, matrix: Floats) -> str:
        """Multiply by the matrix, stored as ONNX's product takes it, `[in, out]`."""
        return drawing.node("MatMul", [source, drawing.constant(f"{name}.weight", matrix.T)], f"{name}.product")

    def rows(self, drawing: Drawing, ids: str, name: str, table: StoredTensor) -> str:
        """Gather the rows."""
        stored = drawing.stream(f"{name}.table", TensorProto.FLOAT, table.shape, [table.read()])
        return drawing.node("Gather", [stored, ids], f"{name}.rows")


def weights_in(precision: Precision) -> Weights:
    """Return how weights are drawn in `precision`."""
    return {"float32": Single}[precision]()
