"""The pickle in a torch file, followed instruction by instruction without running anything.

An ordinary reader of pickles imports and calls whatever it is told to. This one knows the few instructions that torch
uses to describe tensors, and the few names that they mention; it makes notes of what they describe. Whatever else comes
is refused by its name. Source: PEP 307 and CPython's pickletools, which also gives instructions their names.
"""

import pickletools
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeGuard

from engine.bundles.checkpoints.stored import UnfitError, shown

LARGEST = 16 * 2**20
_MOST_STEPS = 2_000_000
_MOST_AXES = 8
_HIGHEST_PROTOCOL = 5
_LONGEST_NAME = 200
_LARGEST_KEY = 2**60

_STORAGES = {
    "torch.DoubleStorage": "F64",
    "torch.FloatStorage": "F32",
    "torch.HalfStorage": "F16",
    "torch.BFloat16Storage": "BF16",
    "torch.LongStorage": "I64",
    "torch.IntStorage": "I32",
    "torch.ShortStorage": "I16",
    "torch.CharStorage": "I8",
    "torch.ByteStorage": "U8",
    "torch.BoolStorage": "BOOL",
}
_MAKERS = {
    "collections.OrderedDict",
    "torch.Size",
    "torch._utils._rebuild_parameter",
    "torch._utils._rebuild_tensor",
    "torch._utils._rebuild_tensor_v2",
}


@dataclass(frozen=True, slots=True)
class Storage:
    """`count` numbers of `kind` (a key of `KINDS`) under the name `key`."""

    kind: str
    key: str
    count: int


@dataclass(frozen=True, slots=True)
class Place:
    """A tensor in a storage: `offset` and `strides` are counted in numbers, and nothing is checked against it yet."""

    storage: Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Name:
    """Something that Python would import."""

    full: str


def read_pickle(data: bytes) -> object:
    """Return what `data` describes: dicts, lists, tuples, strings, numbers and `Place`s. Raises `UnfitError`."""
    if len(data) > LARGEST:
        raise UnfitError(f"describes its contents in {len(data):,} bytes, which no checkpoint needs")
    machine = _Machine(data)
    try:
        return machine.run()
    except (IndexError, KeyError, struct.error, UnicodeDecodeError) as error:
        raise UnfitError("is damaged: the description of its contents cannot be read") from error


@dataclass(slots=True)
class _Machine:
    data: bytes
    place: int = 0
    stack: list[object] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)
    memo: dict[int, object] = field(default_factory=dict)

    def run(self) -> object:
        for _ in range(_MOST_STEPS):
            code = self.data[self.place]
            self.place += 1
            if code == _STOP:
                return self.stack.pop()
            step = _STEPS.get(code)
            if step is None:
                raise UnfitError(
                    f"holds more than tensors: the instruction {_name_of(code)} of its pickle could run code, "
                    "and was not followed"
                )
            step(self)
        raise UnfitError("describes its contents at a length that no checkpoint needs")

    def number(self, layout: struct.Struct) -> int:
        (value,) = layout.unpack_from(self.data, self.place)
        self.place += layout.size
        result: int = value
        return result

    def take(self, length: int) -> bytes:
        part = self.data[self.place : self.place + length]
        if len(part) < length:
            raise UnfitError("is damaged: the description of its contents is cut short")
        self.place += length
        return part

    def line(self) -> str:
        end = self.data.find(b"\n", self.place, self.place + _LONGEST_NAME)
        if end < 0:
            raise UnfitError("is damaged: the description of its contents cannot be read")
        text = self.data[self.place : end].decode()
        self.place = end + 1
        return text

    def to_mark(self) -> list[object]:
        mark = self.marks.pop()
        items = self.stack[mark:]
        del self.stack[mark:]
        return items

    def last(self, count: int) -> tuple[object, ...]:
        if len(self.stack) < count:
            raise UnfitError("is damaged: the description of its contents cannot be read")
        items = tuple(self.stack[-count:])
        del self.stack[-count:]
        return items

    def keep(self, number: int) -> None:
        self.memo[number] = self.stack[-1]

    def push_long(self) -> None:
        self.stack.append(int.from_bytes(self.take(self.number(_BYTE)), "little", signed=True))

    def push_name(self, module: str, name: str) -> None:
        full = f"{module}.{name}"
        if full not in _MAKERS and full not in _STORAGES:
            raise UnfitError(
                f"holds more than tensors: its pickle names {shown(full)}, which could run code, and was not followed"
            )
        self.stack.append(_Name(full))

    def skip_protocol(self) -> None:
        if self.number(_BYTE) > _HIGHEST_PROTOCOL:
            raise UnfitError("is damaged: its pickle is of a version that does not exist")

    def push_named_on_stack(self) -> None:
        module, name = self.last(2)
        if not isinstance(module, str) or not isinstance(name, str):
            raise UnfitError("is damaged: the description of its contents cannot be read")
        self.push_name(module, name)

    def build(self) -> None:
        """Drop what torch puts on an ordered dict: notes on versions, of no use here."""
        self.stack.pop()
        if not isinstance(self.stack[-1], dict):
            raise UnfitError(
                "holds more than tensors: the instruction BUILD of its pickle could run code, and was not followed"
            )

    def put(self, items: Sequence[object]) -> None:
        target = self.stack[-1]
        if not isinstance(target, dict) or len(items) % 2:
            raise UnfitError("is damaged: the description of its contents cannot be read")
        for key, value in zip(items[::2], items[1::2], strict=True):
            # Other keys could make Python compare or hash what is nested without end, larger numbers have one hash.
            if type(key) is not str and (type(key) is not int or abs(key) > _LARGEST_KEY):
                raise UnfitError("is damaged: it lists its contents under something else than names and numbers")
            target[key] = value

    def extend(self, items: Sequence[object]) -> None:
        target = self.stack[-1]
        if not isinstance(target, list):
            raise UnfitError("is damaged: the description of its contents cannot be read")
        target.extend(items)

    def make(self) -> None:
        maker, arguments = self.last(2)
        if not isinstance(maker, _Name) or not isinstance(arguments, tuple):
            raise UnfitError("is damaged: the description of its contents cannot be read")
        self.stack.append(_make(maker.full, arguments))

    def push_storage(self) -> None:
        match self.stack.pop():
            case ("storage", _Name(full), str(key), str(), int(count)) if full in _STORAGES:
                self.stack.append(Storage(_STORAGES[full], key, count))
            case _:
                raise UnfitError("is damaged: it refers to numbers in a way that torch does not use")


def _make(maker: str, arguments: tuple[object, ...]) -> object:
    match maker, arguments:
        case "collections.OrderedDict", ():
            return {}
        case "torch.Size", (tuple(sizes),):
            return sizes
        case "torch._utils._rebuild_parameter", (Place() as place, *_):
            return place
        case (
            ("torch._utils._rebuild_tensor" | "torch._utils._rebuild_tensor_v2"),
            (Storage() as storage, int(offset), tuple(shape), tuple(strides), *_),
        ) if offset >= 0 and len(shape) == len(strides) <= _MOST_AXES and _are_counts(shape) and _are_counts(strides):
            return Place(storage, offset, shape, strides)
    raise UnfitError(f"is damaged: it describes a {maker.rpartition('.')[2]} in a way that torch does not use")


def _are_counts(numbers: tuple[object, ...]) -> TypeGuard[tuple[int, ...]]:
    return all(type(number) is int and number >= 0 for number in numbers)


def _name_of(code: int) -> str:
    return _NAMES.get(code, f"{code:#04x}")


_BYTE, _TWO_BYTES, _FOUR_BYTES = struct.Struct("<B"), struct.Struct("<H"), struct.Struct("<L")
_SIGNED, _FLOAT = struct.Struct("<i"), struct.Struct(">d")

_STEPS_BY_NAME: dict[str, Callable[[_Machine], object]] = {
    "PROTO": _Machine.skip_protocol,
    "FRAME": lambda machine: machine.take(8),
    "MARK": lambda machine: machine.marks.append(len(machine.stack)),
    "NONE": lambda machine: machine.stack.append(None),
    "NEWTRUE": lambda machine: machine.stack.append(True),
    "NEWFALSE": lambda machine: machine.stack.append(False),
    "BININT": lambda machine: machine.stack.append(machine.number(_SIGNED)),
    "BININT1": lambda machine: machine.stack.append(machine.number(_BYTE)),
    "BININT2": lambda machine: machine.stack.append(machine.number(_TWO_BYTES)),
    "LONG1": _Machine.push_long,
    "BINFLOAT": lambda machine: machine.stack.append(machine.number(_FLOAT)),
    "BINUNICODE": lambda machine: machine.stack.append(machine.take(machine.number(_FOUR_BYTES)).decode()),
    "SHORT_BINUNICODE": lambda machine: machine.stack.append(machine.take(machine.number(_BYTE)).decode()),
    "EMPTY_TUPLE": lambda machine: machine.stack.append(()),
    "EMPTY_LIST": lambda machine: machine.stack.append([]),
    "EMPTY_DICT": lambda machine: machine.stack.append({}),
    "TUPLE": lambda machine: machine.stack.append(tuple(machine.to_mark())),
    "TUPLE1": lambda machine: machine.stack.append(machine.last(1)),
    "TUPLE2": lambda machine: machine.stack.append(machine.last(2)),
    "TUPLE3": lambda machine: machine.stack.append(machine.last(3)),
    "APPEND": lambda machine: machine.extend(machine.last(1)),
    "APPENDS": lambda machine: machine.extend(machine.to_mark()),
    "SETITEM": lambda machine: machine.put(machine.last(2)),
    "SETITEMS": lambda machine: machine.put(machine.to_mark()),
    "BINPUT": lambda machine: machine.keep(machine.number(_BYTE)),
    "LONG_BINPUT": lambda machine: machine.keep(machine.number(_FOUR_BYTES)),
    "MEMOIZE": lambda machine: machine.keep(len(machine.memo)),
    "BINGET": lambda machine: machine.stack.append(machine.memo[machine.number(_BYTE)]),
    "LONG_BINGET": lambda machine: machine.stack.append(machine.memo[machine.number(_FOUR_BYTES)]),
    "GLOBAL": lambda machine: machine.push_name(machine.line(), machine.line()),
    "STACK_GLOBAL": _Machine.push_named_on_stack,
    "REDUCE": _Machine.make,
    "BUILD": _Machine.build,
    "BINPERSID": _Machine.push_storage,
}
_CODES = {opcode.name: ord(opcode.code) for opcode in pickletools.opcodes}
_NAMES = {code: name for name, code in _CODES.items()}
_STEPS = {_CODES[name]: step for name, step in _STEPS_BY_NAME.items()}
_STOP = _CODES["STOP"]
