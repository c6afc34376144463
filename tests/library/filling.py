"""Filling a library without files, encoders or bundles."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.formats.content import Facts
from engine.library import Folder, FoundFile, Library, RecordedPiece, Space
from engine.modality import Modality


@dataclass(frozen=True)
class MadeBy:
    bundle: str = "tiny"
    bundle_hash: str = "0123456789abcdef"
    preprocessing: int = 1
    provider: str = "CPUExecutionProvider"
    precision: str = "float32"


MADE_BY = MadeBy()
SPACE = Space.of(MADE_BY)


def file(path: str, size: int = 10, mtime_ns: int = 1) -> FoundFile:
    return FoundFile(path, size, mtime_ns)


def add_piece(
    library: Library,
    folder: Folder,
    path: str,
    facts: Facts | None = None,
    *,
    piece_hash: str | None = None,
    modality: Modality = Modality.SCORE,
) -> str:
    """Record a file that is one piece; its hash is made from its path where none is given."""
    piece_hash = piece_hash or f"hash of {path.encode('utf-8', 'surrogatepass').hex()}"
    library.record_file(folder, file(path), [RecordedPiece(piece_hash, 0, modality, facts)])
    return piece_hash


def add_vector(
    library: Library, piece_hash: str, vector: Iterable[float] | npt.NDArray[np.float32], made_by: MadeBy = MADE_BY
) -> None:
    embedding = np.asarray(tuple(vector), np.float32)
    library.add_vectors(piece_hash, embedding, embedding[np.newaxis], made_by)
