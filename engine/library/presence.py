"""Which pieces lie in some file at the moment."""

import sqlite3
from collections.abc import Collection
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.library.store import Store
from engine.modality import MUSIC, Modality

_ABSENT = 0
_PRESENT = """
SELECT DISTINCT piece, modality FROM occurrences JOIN pieces ON pieces.id = occurrences.piece
    JOIN files ON files.id = occurrences.file
WHERE NOT missing ORDER BY piece
"""

_ONLINE = "SELECT DISTINCT piece FROM places WHERE online AND piece IS NOT NULL ORDER BY piece"

PieceRows = npt.NDArray[np.int64]
KindCodes = npt.NDArray[np.uint8]


class Presence(Store):
    """The pieces that lie in some file, an absent folder's among them; read anew when the library has changed."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        super().__init__(connection, path, read_only=read_only)
        self._present_in: tuple[int, int] | None = None
        self._present_pieces: PieceRows = np.zeros(0, np.int64)
        self._present_kinds: KindCodes = np.zeros(0, np.uint8)

    def count_pieces(self) -> dict[Modality, int]:
        """Return how many pieces of each kind lie in some file, with or without vectors."""
        self._look()
        return {kind: int(np.count_nonzero(self._present_kinds == to_code(kind))) for kind in MUSIC}

    def online_pieces(self) -> PieceRows:
        """Return the pieces [n], ascending, that lie in some file of a folder which is there."""
        return np.array([piece for (piece,) in self._rows(_ONLINE)], np.int64)

    def _kinds_of(self, pieces: PieceRows) -> KindCodes:
        """Return the code [n] of each piece's kind, one that no kind has where all its files are gone."""
        self._look()
        if not len(self._present_pieces):
            return np.full(len(pieces), _ABSENT, np.uint8)
        at = np.minimum(np.searchsorted(self._present_pieces, pieces), len(self._present_pieces) - 1)
        return np.where(self._present_pieces[at] == pieces, self._present_kinds[at], np.uint8(_ABSENT))

    def _present_among(self, pieces: list[int], kinds: Collection[Modality]) -> list[int]:
        """Return those of the pieces that are present and of one of the kinds, in their order."""
        rows = np.array(pieces, np.int64)
        kept: list[int] = rows[np.isin(self._kinds_of(rows), [to_code(kind) for kind in kinds])].tolist()
        return kept

    def _look(self) -> None:
        state = self.state()
        if self._present_in != state:
            rows = self._rows(_PRESENT)
            codes = {kind.value: to_code(kind) for kind in MUSIC}
            self._present_pieces = np.array([piece for piece, _ in rows], np.int64)
            self._present_kinds = np.array([codes[kind] for _, kind in rows], np.uint8)
            self._present_in = state


def to_code(kind: Modality) -> int:
    """Return what stands for a kind in arrays."""
    return MUSIC.index(kind) + 1
