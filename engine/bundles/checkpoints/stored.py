"""Tensors that lie in a file until they are asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


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


def part_of(tensors: Tensors, prefix: str) -> Tensors:
    """Return those of `tensors` whose names begin with `prefix`, such as "text.", under what follows it."""
    return {name.removeprefix(prefix): tensor for name, tensor in tensors.items() if name.startswith(prefix)}
