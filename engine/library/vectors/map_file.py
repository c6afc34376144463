"""The file beside the database that holds where a space's pieces lie on the map; it may be lost."""

import os
import uuid
import zipfile
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.library.presence import PieceRows

Plane = npt.NDArray[np.float32]


def read_places(path: Path, library: str) -> tuple[PieceRows, Plane] | None:
    """Return pieces [n] and their places [n, 2]; None where there is no file, or it is damaged or another library's."""
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as file:
            of, pieces, places = str(file["library"]), file["pieces"], file["places"]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
    whole = pieces.ndim == 1 and places.shape == (len(pieces), 2) and np.isfinite(places).all()
    if of != library or not whole:
        return None
    return pieces.astype(np.int64), places.astype(np.float32)


def write_places(path: Path, library: str, pieces: PieceRows, places: Plane) -> None:
    """Put a new file in the place of the one at `path` in one step; raises `OSError` where that is not possible."""
    part = path.with_name(f"{path.name}.{uuid.uuid4().hex}.part")
    try:
        with part.open("xb") as file:
            np.savez(file, library=np.array(library), pieces=pieces, places=places)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
