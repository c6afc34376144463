"""The arrays of an .npz file: written as numpy does, and read from a file that nobody vouches for.

Nothing is executed, and no size is believed.
"""

import struct
import tokenize
import zipfile
import zlib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from engine.errors import EngineError

# By numpy's letter for the kind of number: what is asked for as U are texts.
_KINDS = {"f": np.float32, "U": np.str_}
_MOST_HEADER = 10_000
# What zipfile, and numpy's reading of a header as Python's literals, raise for files that nobody wrote so.
_DAMAGED = (
    *(zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, MemoryError),
    *(KeyError, ValueError, TypeError, SyntaxError, tokenize.TokenError, struct.error, zlib.error),
)


class ArraysError(EngineError):
    """An .npz file is not what it should be."""


def read_arrays(path: Path, wanted: Mapping[str, tuple[str, int]]) -> dict[str, npt.NDArray[Any]]:
    """Return the arrays that are `wanted`, each by its kind ("f" float32, "U" texts) and number of dimensions.

    Takes no more memory than the file is large. Raises ArraysError where the file is not such a one, or a number is not
    finite, and OSError.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return {name: _read(archive, name, *shape) for name, shape in wanted.items()}
    except _DAMAGED as error:
        raise ArraysError(f"{path} is damaged, or was written by something else.") from error


def is_archive_of(path: Path, names: Collection[str]) -> bool:
    """Return whether a file is an archive that has arrays of these names; raises OSError."""
    try:
        with zipfile.ZipFile(path) as archive:
            return {f"{name}.npy" for name in names} <= set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return False


def write_arrays(file: BinaryIO, arrays: Mapping[str, npt.NDArray[Any]]) -> None:
    """Write arrays that `read_arrays` can read; raises OSError."""
    with zipfile.ZipFile(file, "w") as archive:
        for name, array in arrays.items():
            add_array(archive, name, array)


def add_array(archive: zipfile.ZipFile, name: str, array: npt.NDArray[Any]) -> None:
    """Write one more array to an archive that is being written; raises OSError."""
    with archive.open(f"{name}.npy", "w", force_zip64=True) as file:
        np.lib.format.write_array(file, array, allow_pickle=False)


def _read(archive: zipfile.ZipFile, name: str, kind: str, dimensions: int) -> npt.NDArray[Any]:
    member = archive.getinfo(f"{name}.npy")
    if member.compress_type != zipfile.ZIP_STORED:
        raise ValueError("compressed")
    with archive.open(member) as file:
        version = np.lib.format.read_magic(file)
        if version != (1, 0):
            raise ValueError("version")
        shape, fortran, dtype = np.lib.format.read_array_header_1_0(file, max_header_size=_MOST_HEADER)
        expected = dtype.itemsize * int(np.prod(shape, dtype=object))
        if dtype.kind != kind or len(shape) != dimensions or fortran or member.file_size - file.tell() != expected:
            raise ValueError("shape")
        data = file.read()
    array: npt.NDArray[Any] = np.frombuffer(data, dtype).reshape(shape).astype(_KINDS[kind], copy=False)
    if kind == "f" and not np.isfinite(array).all():
        raise ValueError("not finite")
    return array
