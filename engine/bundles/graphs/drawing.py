"""A graph being drawn: its nodes in memory, its weights straight into a file beside it."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, external_data_helper, helper, numpy_helper

CONTRIB = "com.microsoft"

# The first opset with a Gelu operator; from 23 on there is an Attention, which ONNX Runtime 1.31 runs wrongly.
_OPSET = 20
# The first that knows tensors of 4 bits.
_PACKED_OPSET = 21
_IR_VERSION = 10

# A file is mapped into memory from multiples of a page, on Windows of 64 KiB.
_ALIGNED = 65_536
# Smaller constants stay in the graph itself.
_INLINE = 4_096

Attribute = int | float | str | Sequence[int]
Shape = Sequence[int | str]


class Drawing(AbstractContextManager["Drawing"]):
    """Collects nodes; a large constant goes to `NAME.onnx.data` at once and is in memory no longer."""

    def __init__(self, destination: Path) -> None:
        self._destination = destination
        self._data = destination.with_name(f"{destination.name}.data")
        self._file = self._data.open("wb")
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def constant(self, name: str, values: npt.NDArray[np.generic]) -> str:
        """Store `values` under `name`, which is returned."""
        if values.nbytes < _INLINE:
            self._constants[name] = numpy_helper.from_array(np.ascontiguousarray(values), name)
            return name
        kind = helper.np_dtype_to_tensor_dtype(values.dtype)
        return self.stream(name, kind, values.shape, [values])

    def number(self, value: float | Sequence[int]) -> str:
        """Return the name of a small constant: a float32 for a float, int64 for integers."""
        values = np.array(value, np.float32 if isinstance(value, float) else np.int64)
        name = f"number_{values.tolist()}".replace(" ", "")
        if name not in self._constants:
            self.constant(name, values)
        return name

    def stream(self, name: str, kind: int, shape: Sequence[int], parts: Iterable[npt.NDArray[np.generic]]) -> str:
        """Store a tensor of ONNX's type `kind` whose bytes come in `parts`, one after the other."""
        start = -(-self._file.tell() // _ALIGNED) * _ALIGNED
        self._file.seek(start)
        for part in parts:
            self._file.write(np.ascontiguousarray(part).data)
        tensor = TensorProto(name=name, data_type=kind, dims=shape)
        # Asked for by the helper; what it refers to is in the file.
        tensor.raw_data = b""
        external_data_helper.set_external_data(tensor, self._data.name, start, self._file.tell() - start)
        tensor.ClearField("raw_data")
        self._constants[name] = tensor
        return name

    def node(self, operator: str, inputs: Sequence[str], output: str, domain: str = "", **attributes: Attribute) -> str:
        """Draw a node with one output, whose name is returned."""
        return self.nodes(operator, inputs, [output], domain, **attributes)[0]

    def nodes(
        self, operator: str, inputs: Sequence[str], outputs: Sequence[str], domain: str = "", **attributes: Attribute
    ) -> Sequence[str]:
        """Draw a node with several outputs, whose names are returned."""
        made = helper.make_node(operator, inputs, outputs, outputs[0], domain=domain)
        made.attribute.extend(helper.make_attribute(key, value) for key, value in attributes.items())
        self._nodes.append(made)
        return outputs

    def save(self, inputs: Sequence[onnx.ValueInfoProto], outputs: Sequence[onnx.ValueInfoProto]) -> None:
        """Write the graph, after its weights; raises where it is no valid ONNX, which is our bug."""
        self._file.close()
        graph = helper.make_graph(self._nodes, self._destination.stem, inputs, outputs, list(self._constants.values()))
        packed = any(tensor.data_type == TensorProto.INT4 for tensor in self._constants.values())
        opsets = [helper.make_opsetid("", _PACKED_OPSET if packed else _OPSET)]
        if any(node.domain == CONTRIB for node in self._nodes):
            opsets.append(helper.make_opsetid(CONTRIB, 1))
        model = helper.make_model(graph, opset_imports=opsets, ir_version=_IR_VERSION, producer_name="incipit")
        self._destination.write_bytes(model.SerializeToString())
        onnx.checker.check_model(self._destination)


def values_of(name: str, shape: Shape, kind: int = TensorProto.FLOAT) -> onnx.ValueInfoProto:
    """Describe an input or output; an axis of any length has a name for its length."""
    return helper.make_tensor_value_info(name, kind, shape)
