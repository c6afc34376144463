"""Tensors that lie in a file until they are asked for."""

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from mmap import mmap
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from engine.errors import BundleError

Floats = npt.NDArray[np.float32]

# By the names that safetensors gives them: how numbers lie in a file. bfloat16 is the upper half of a float32.
KINDS: dict[str, np.dtype[Any]] = {
    "F64": np.dtype("<f8"),
    "F32": np.dtype("<f4"),
    "F16": np.dtype("<f2"),
    "BF16": np.dtype("<u2"),
    "I64": np.dtype("<i8"),
    "I32": np.dtype("<i4"),
    "I16": np.dtype("<i2"),
    "I8": np.dtype("i1"),
    "U8": np.dtype("u1"),
    "BOOL": np.dtype("u1"),
}
_FLOATING = {"F64", "F32", "F16", "BF16"}
_LONGEST_SHOWN = 80


class UnfitError(Exception):
    """Why a file is no checkpoint that can be read: words that follow its name in a sentence."""


class StoredTensor(Protocol):
    """A tensor whose shape is known and whose numbers are read when they are wanted, and not kept."""

    @property
    def shape(self) -> tuple[int, ...]:
        """The length of every axis."""

    def read(self) -> Floats:
        """Return the numbers in float32 and in C order: a read-only view of the file where they lie in it so."""


Tensors = Mapping[str, StoredTensor]
"""By the names that the parameters have in the `state_dict` of our networks in engine/models."""


@dataclass(frozen=True, slots=True)
class Computed:
    """A tensor that is made of others whenever it is read."""

    shape: tuple[int, ...]
    make: Callable[[], Floats]

    def read(self) -> Floats:
        """Return what `make` gives."""
        return self.make()


@dataclass(slots=True)
class Extent:
    """A stretch of bytes of a file that is mapped into memory; `crc` is the CRC-32 that its writer noted, 0 if none."""

    source: str
    mapped: mmap
    start: int
    size: int
    crc: int = 0
    _whole: bool = field(default=False, init=False)

    def check(self) -> None:
        """Raise `BundleError` unless the bytes are those that were written; looks once."""
        if not self._whole and self.crc:
            with memoryview(self.mapped) as everything, everything[self.start : self.start + self.size] as part:
                if zlib.crc32(part) != self.crc:
                    raise BundleError(
                        f"{self.source} is damaged: a part of it is not what was written (its checksum is wrong)."
                    )
        self._whole = True


@dataclass(frozen=True, slots=True)
class MappedTensor:
    """A tensor that lies in `extent` as numbers of `kind`, `offset` and `strides` counted in numbers."""

    name: str
    extent: Extent
    kind: str
    shape: tuple[int, ...]
    offset: int
    strides: tuple[int, ...]

    def read(self) -> Floats:
        """Return the numbers in float32 and C order; raises `BundleError` where they are damaged or not finite."""
        if self.kind not in _FLOATING:
            raise BundleError(f"{self.extent.source} holds whole numbers where weights are expected: {self.name}.")
        self.extent.check()
        kind = KINDS[self.kind]
        stored = np.ndarray(
            self.shape,
            kind,
            self.extent.mapped,
            self.extent.start + self.offset * kind.itemsize,
            tuple(stride * kind.itemsize for stride in self.strides),
        )
        floats = _to_float32(stored, self.kind)
        # The smallest and the largest are NaN if any is, and looking at them takes no memory.
        if floats.size and not (np.isfinite(floats.min()) and np.isfinite(floats.max())):
            raise BundleError(f"{self.extent.source} holds numbers that are not finite: {self.name}.")
        return floats


def part_of(tensors: Tensors, prefix: str) -> Tensors:
    """Return those of `tensors` whose names begin with `prefix`, such as "text.", under what follows it."""
    return {name.removeprefix(prefix): tensor for name, tensor in tensors.items() if name.startswith(prefix)}


def shown(name: str) -> str:
    """Return a name out of a file as it may stand in a sentence: on one line, printable, not too long."""
    plain = printable(name[: _LONGEST_SHOWN + 1])
    return plain if len(plain) <= _LONGEST_SHOWN else f"{plain[:_LONGEST_SHOWN]}…"


def printable(name: str) -> str:
    """Return the name of a file as it may stand in text: on one line, and without what is no letter in any encoding."""
    return "".join(letter if letter.isprintable() else "?" for letter in name)


def _to_float32(stored: npt.NDArray[np.generic], kind: str) -> Floats:
    if kind == "BF16":
        widened = stored.astype(np.uint32, order="C")
        widened <<= 16
        return widened.view(np.float32)
    with np.errstate(over="ignore"):
        floats = np.ascontiguousarray(stored, np.float32)
    if not floats.flags.aligned:
        floats = floats.copy()
    # ascontiguousarray makes a vector of a single number.
    return floats.reshape(stored.shape)
