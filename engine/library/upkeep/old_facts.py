"""Pieces whose facts an older Incipit told, for reading them again."""

from collections.abc import Iterator
from typing import NamedTuple

from engine.formats.content import FACTS_VERSION
from engine.library.pieces import Pieces
from engine.library.records import Folder, RecordedPiece
from engine.library.store import from_stored_path

_AT_ONCE = 500
# A piece with no facts at all is one that is being read for the first time.
_OLD = """
FROM pieces JOIN occurrences ON occurrences.piece = pieces.id JOIN files ON files.id = occurrences.file
WHERE facts_version BETWEEN 1 AND ? AND folder = ? AND state = 'read' AND NOT missing
"""
_COUNT = f"SELECT count(DISTINCT pieces.id) {_OLD}"
_SOME = f"SELECT pieces.id, hash, path, tune, size, mtime_ns {_OLD} AND pieces.id > ? GROUP BY pieces.id LIMIT ?"


class OldPiece(NamedTuple):
    """A piece and one file of a folder that holds it, as the library knows that file; `path` is relative."""

    hash: str
    path: str
    tune: int
    size: int
    mtime_ns: int


class OldFacts(Pieces):
    """The facts of pieces that were read before `FACTS_VERSION`."""

    def count_pieces_with_old_facts(self, folder: Folder) -> int:
        """Return how many pieces in a folder's files have facts that reading them now would better."""
        count: int = self._rows(_COUNT, (FACTS_VERSION - 1, folder.id))[0][0]
        return count

    def pieces_with_old_facts(self, folder: Folder) -> Iterator[OldPiece]:
        """Yield those pieces; what is written meanwhile does no harm."""
        last = 0
        while rows := self._rows(_SOME, (FACTS_VERSION - 1, folder.id, last, _AT_ONCE)):
            last = rows[-1][0]
            for _, piece_hash, path, tune, size, mtime_ns in rows:
                yield OldPiece(piece_hash, from_stored_path(path), tune, size, mtime_ns)

    def renew_facts(self, piece: RecordedPiece) -> None:
        """Put the facts of a known piece in place of those it had; None keeps them, as what is told now as well.

        Raises `LibraryError` where there is no such piece.
        """
        with self.transaction():
            row = self._piece_row(piece.hash)
            if piece.facts is None:
                self._execute("UPDATE pieces SET facts_version = ? WHERE id = ?", (FACTS_VERSION, row))
            else:
                self._record_piece(piece)
                self._refresh_texts([row])
