"""The embeddings of pieces, each with its provenance."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from engine.errors import LibraryError
from engine.library.records import Provenance, Space
from engine.library.store import Store

_STORED_TYPES: dict[str, np.dtype[np.float16] | np.dtype[np.float32]] = {
    "float16": np.dtype("<f2"),
    "float32": np.dtype("<f4"),
}
_ADD = """
INSERT INTO vectors (piece, segment, encoding, embedding, bundle, bundle_hash, preprocessing, provider, precision)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_OF_PIECE = """
SELECT embedding, encoding FROM vectors JOIN pieces ON pieces.id = vectors.piece
WHERE hash = ? AND bundle_hash = ? AND preprocessing = ? AND (segment = 0) = ? ORDER BY segment
"""
_MADE_BY = """
SELECT provider, precision, count(*) AS pieces FROM vectors
WHERE segment = 0 AND bundle_hash = ? AND preprocessing = ? GROUP BY provider, precision ORDER BY pieces DESC, provider
"""


class Vectors(Store):
    """The vectors table: segment 0 is a whole piece, 1, 2… its segments (left out where there is only one)."""

    def add_vectors(
        self,
        piece_hash: str,
        embedding: npt.NDArray[np.float32],
        segments: npt.NDArray[np.float32],
        provenance: Provenance,
    ) -> None:
        """Store a piece's `embedding` [d] and `segments` [k, d] in one transaction, in place of what its space held.

        The whole is kept in single, the segments in half precision. Raises `LibraryError` where the piece is unknown,
        or a vector is not finite, all zero or of another length than the space's others.
        """
        _check_numbers(piece_hash, embedding, segments)
        space = (provenance.bundle_hash, provenance.preprocessing)
        with self.transaction():
            rows = self._rows("SELECT id FROM pieces WHERE hash = ?", (piece_hash,))
            if not rows:
                raise LibraryError(f"The piece {piece_hash} is not in the library.")
            self._check_length(len(embedding), provenance)
            of_piece = (rows[0][0], *space)
            self._execute("DELETE FROM vectors WHERE piece = ? AND bundle_hash = ? AND preprocessing = ?", of_piece)
            self._execute(
                "DELETE FROM encoding_failures WHERE piece = ? AND bundle_hash = ? AND preprocessing = ?", of_piece
            )
            ran = (provenance.bundle, *space, provenance.provider, provenance.precision)
            self._execute_many(_ADD, ((rows[0][0], *stored, *ran) for stored in _to_stored(embedding, segments)))

    def embedding(self, piece_hash: str, space: Space) -> npt.NDArray[np.float32] | None:
        """Return the embedding [d] of a whole piece as it was added, None where it has none in a space."""
        vectors = self._vectors_of(piece_hash, space, whole=True)
        return vectors[0] if vectors else None

    def segments(self, piece_hash: str, space: Space) -> npt.NDArray[np.float32] | None:
        """Return a piece's segments [k, d] to half precision; one row, the whole, where the piece is one segment."""
        vectors = self._vectors_of(piece_hash, space, whole=False) or self._vectors_of(piece_hash, space, whole=True)
        return np.stack(vectors) if vectors else None

    def made_by(self, space: Space) -> dict[tuple[str, str], int]:
        """Return how many pieces of a space were encoded by each provider in each precision, the most first."""
        rows = self._rows(_MADE_BY, (space.bundle_hash, space.preprocessing))
        return {(provider, precision): count for provider, precision, count in rows}

    def _vectors_of(self, piece_hash: str, space: Space, *, whole: bool) -> list[npt.NDArray[np.float32]]:
        rows = self._rows(_OF_PIECE, (piece_hash, space.bundle_hash, space.preprocessing, whole))
        return [to_vector(embedding, encoding) for embedding, encoding in rows]

    def _check_length(self, length: int, provenance: Provenance) -> None:
        space = (provenance.bundle_hash, provenance.preprocessing)
        self._execute(
            "INSERT INTO spaces (bundle_hash, preprocessing, dims) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (*space, length),
        )
        dims = self._rows("SELECT dims FROM spaces WHERE bundle_hash = ? AND preprocessing = ?", space)[0][0]
        if dims != length:
            raise LibraryError(f"The bundle {provenance.bundle} gave a vector of length {length} instead of {dims}.")


def to_vector(embedding: bytes, encoding: str) -> npt.NDArray[np.float32]:
    """Return the vector [d] that a row of the vectors table holds."""
    return np.frombuffer(embedding, _STORED_TYPES[encoding]).astype(np.float32)


def _to_stored(
    embedding: npt.NDArray[np.float32], segments: npt.NDArray[np.float32]
) -> Iterator[tuple[int, str, bytes]]:
    yield 0, "float32", embedding.astype(_STORED_TYPES["float32"]).tobytes()
    if len(segments) > 1:
        # A direction is all that is compared: scaled to length 1, no number leaves the range of half precision.
        directions = segments / np.linalg.norm(segments.astype(np.float64), axis=1, keepdims=True)
        for number, direction in enumerate(directions.astype(_STORED_TYPES["float16"]), start=1):
            yield number, "float16", direction.tobytes()


def _check_numbers(piece_hash: str, embedding: npt.NDArray[np.float32], segments: npt.NDArray[np.float32]) -> None:
    if embedding.ndim != 1 or segments.ndim != 2 or segments.shape[1] != len(embedding):
        raise LibraryError(f"The piece {piece_hash} got vectors of shapes {embedding.shape} and {segments.shape}.")
    for vectors in (embedding[np.newaxis], segments):
        if not np.isfinite(vectors).all() or not vectors.any(axis=1).all():
            raise LibraryError(f"The piece {piece_hash} got a vector that is zero or not finite.")
