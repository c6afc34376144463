"""The embeddings of pieces, each with its provenance."""

import numpy as np
import numpy.typing as npt

from engine.library.records import Provenance, Space
from engine.library.store import Store


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

        Raises `LibraryError` where the piece is unknown, or a vector is not finite, all zero or of another length than
        the space's others.
        """
        raise NotImplementedError

    def embedding(self, piece_hash: str, space: Space) -> npt.NDArray[np.float32] | None:
        """Return the embedding [d] of a whole piece as it was added."""
        raise NotImplementedError

    def segments(self, piece_hash: str, space: Space) -> npt.NDArray[np.float32] | None:
        """Return a piece's segments [k, d] to half precision; one row, the whole, where the piece is one segment."""
        raise NotImplementedError
