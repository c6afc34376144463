"""Samples gathered block by block in memory that grows as they come, and not beyond a limit."""

import numpy as np
import numpy.typing as npt

_GROWTH = 1 << 24

Samples = npt.NDArray[np.float32]


class Tape:
    """Takes blocks of samples until there are `most`; what comes after is dropped."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._memory: Samples = np.zeros(0, np.float32)
        self._parts: list[Samples] = []
        self._gathered = 0
        self._used = 0

    @property
    def is_full(self) -> bool:
        """Whether no more is taken."""
        return self._used + self._gathered >= self._most

    @property
    def samples(self) -> Samples:
        """All that was taken, float32 `[n]`; nothing may be added afterwards."""
        self._gather()
        self._memory.resize(self._used, refcheck=False)
        return self._memory

    def add(self, block: Samples) -> None:
        """Take one more block, as far as there is room."""
        block = block[: self._most - self._used - self._gathered]
        self._parts.append(block)
        self._gathered += len(block)
        if self._gathered >= _GROWTH:
            self._gather()

    def _gather(self) -> None:
        """Move the blocks into one piece of memory; most systems enlarge that without a copy."""
        self._memory.resize(self._used + self._gathered, refcheck=False)
        for part in self._parts:
            self._memory[self._used : self._used + len(part)] = part
            self._used += len(part)
        self._parts.clear()
        self._gathered = 0
