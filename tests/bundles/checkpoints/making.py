"""Files in torch's format, whole and damaged, put together byte by byte."""

import io
import pickle
import struct
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from engine.bundles.checkpoints.opening import open_tensors
from engine.errors import BundleError


def text(value: str) -> bytes:
    """Instructions that push a string."""
    data = value.encode()
    return pickle.BINUNICODE + struct.pack("<I", len(data)) + data


def number(value: int) -> bytes:
    """Instructions that push a whole number."""
    data = value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True)
    return pickle.LONG1 + bytes([len(data)]) + data


def name(module: str, attribute: str) -> bytes:
    """Instructions that push what Python would import."""
    return pickle.GLOBAL + f"{module}\n{attribute}\n".encode()


def row(*parts: bytes) -> bytes:
    """Instructions that push a tuple."""
    return pickle.MARK + b"".join(parts) + pickle.TUPLE


def storage(key: str, count: int, kind: str = "FloatStorage") -> bytes:
    """Instructions that push a storage."""
    return row(text("storage"), name("torch", kind), text(key), text("cpu"), number(count)) + pickle.BINPERSID


def tensor(stored: bytes, shape: Sequence[int], strides: Sequence[int] | None = None, offset: int = 0) -> bytes:
    """Instructions that push a tensor, contiguous unless `strides` says otherwise."""
    if strides is None:
        strides = [int(np.prod(shape[place + 1 :], dtype=object)) for place in range(len(shape))]
    arguments = row(
        stored,
        number(offset),
        row(*map(number, shape)),
        row(*map(number, strides)),
        pickle.NEWFALSE,
        name("collections", "OrderedDict") + pickle.EMPTY_TUPLE + pickle.REDUCE,
    )
    return name("torch._utils", "_rebuild_tensor_v2") + arguments + pickle.REDUCE


def table(**parts: bytes) -> bytes:
    """Instructions that push a dict."""
    items = b"".join(text(key) + value for key, value in parts.items())
    return pickle.EMPTY_DICT + pickle.MARK + items + pickle.SETITEMS


def described(instructions: bytes) -> bytes:
    """A whole pickle."""
    return pickle.PROTO + b"\2" + instructions + pickle.STOP


def archive(
    description: bytes, stored: Mapping[str, bytes] | None = None, compression: int = zipfile.ZIP_STORED
) -> bytes:
    """The bytes of a file with a pickle and the numbers that it refers to."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", compression) as file:
        file.writestr("archive/data.pkl", description)
        file.writestr("archive/byteorder", "little")
        file.writestr("archive/version", "3\n")
        for key, data in (stored or {}).items():
            file.writestr(f"archive/data/{key}", data)
    return held.getvalue()


def simple(instructions: bytes | None = None) -> bytes:
    """The bytes of a file that holds the numbers 0 … 11 as storage 0, by default as one tensor `weight` `[3, 4]`."""
    if instructions is None:
        instructions = table(weight=tensor(storage("0", 12), (3, 4)))
    return archive(described(instructions), {"0": np.arange(12, dtype="<f4").tobytes()})


def write(path: Path, content: bytes) -> Path:
    """Write a file and return its path."""
    path.write_bytes(content)
    return path


def refusal(content: bytes, folder: Path) -> str:
    """The one sentence that a file with this content is refused with."""
    with pytest.raises(BundleError) as refused:
        open_tensors(write(folder / "odd.pth", content))
    sentence = str(refused.value)
    assert sentence.startswith("odd.pth ")
    assert sentence.endswith(".")
    assert sentence.isprintable()
    assert len(sentence) < 300
    return sentence
