"""Samples that took a while to make, kept in a folder as 16-bit numbers."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]

_SCALE = 32_767


class KeptSamples:
    """Samples float32 `[n]` in −1 … 1 by name; what has no sound has no samples."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str, make: Callable[[], Samples]) -> Samples:
        """Return the samples of that name, made if they are not there yet."""
        path = self._folder / f"{hashlib.sha256(name.encode()).hexdigest()[:32]}.npy"
        if not path.exists():
            self._folder.mkdir(parents=True, exist_ok=True)
            partial = path.with_suffix(".partial")
            with partial.open("wb") as sink:
                np.save(sink, (np.clip(make(), -1, 1) * _SCALE).astype(np.int16))
            partial.replace(path)
        stored: npt.NDArray[np.int16] = np.load(path)
        return stored.astype(np.float32) / np.float32(_SCALE)
