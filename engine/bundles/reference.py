"""Vectors of much different music in a bundle's space, by which a library's own are judged.

Where most pieces of a library fit a query, none stands out among them: that they fit is seen beside other music.
"""

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.errors import BundleError
from engine.modality import MUSIC, Modality

FILE = "reference.npz"

Directions = npt.NDArray[np.float32]
Reference = Mapping[Modality, Directions]

_LARGEST = 64 * 2**20


def write_reference(path: Path, vectors: Reference) -> None:
    """Write vectors `[n, d]` of each kind of music in half precision, scaled to length 1."""
    arrays: dict[str, Any] = {kind.value: _to_directions(some).astype(np.float16) for kind, some in vectors.items()}
    np.savez(path, **arrays)


def read_reference(path: Path, dims: int) -> Reference:
    """Return the vectors of each kind that the file at `path` has, float32 `[n, dims]` of length 1.

    Raises `BundleError` where it is no such file.
    """
    wrong = f"The bundle {path.parent.name} is damaged: {path.name} cannot be read."
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(each.file_size for each in archive.infolist()) > _LARGEST:
                raise BundleError(wrong)
        with np.load(path, allow_pickle=False) as stored:
            found = {kind: stored[kind.value] for kind in MUSIC if kind.value in stored}
    except (OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile) as error:
        raise BundleError(wrong) from error
    for some in found.values():
        if some.dtype != np.float16 or some.ndim != 2 or some.shape[1] != dims or not np.isfinite(some).all():
            raise BundleError(wrong)
    return {kind: _to_directions(some) for kind, some in found.items() if len(some)}


def _to_directions(vectors: npt.NDArray[np.floating]) -> Directions:
    wide = vectors.astype(np.float32)
    return np.asarray(wide / np.maximum(np.linalg.norm(wide, axis=1, keepdims=True), 1e-12), np.float32)
