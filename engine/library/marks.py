"""What the user says of pieces: ratings, tags and remarks."""

from engine.errors import LibraryError
from engine.library.pieces import Pieces
from engine.library.records import PieceMarks
from engine.library.store import to_storable

_MOST_STARS = 5


class Marks(Pieces):
    """The user's own words on pieces; they hang on the content, so they stay whatever becomes of its files."""

    def marks(self, piece_hash: str) -> PieceMarks:
        """Return what the user has said of a piece."""
        row = self._piece_row(piece_hash)
        with self.snapshot():
            stars = self._rows("SELECT stars FROM ratings WHERE piece = ?", (row,))
            tags = self._rows("SELECT tag FROM tags WHERE piece = ? ORDER BY tag", (row,))
            remark = self._rows("SELECT text FROM remarks WHERE piece = ?", (row,))
        return PieceMarks(stars[0][0] if stars else None, tuple(tag for (tag,) in tags), remark[0][0] if remark else "")

    def rate(self, piece_hash: str, stars: int | None) -> None:
        """Give a piece 1 to 5 stars, or take them away."""
        if stars is not None and not 1 <= stars <= _MOST_STARS:
            raise LibraryError(f"A rating is 1 to {_MOST_STARS} stars, not {stars}.")
        with self.transaction():
            row = self._piece_row(piece_hash)
            if stars is None:
                self._execute("DELETE FROM ratings WHERE piece = ?", (row,))
            else:
                self._execute("INSERT OR REPLACE INTO ratings (piece, stars) VALUES (?, ?)", (row, stars))

    def tag(self, piece_hash: str, tag: str) -> None:
        """Put a tag on a piece; one that is there already stays. Raises LibraryError where it is empty."""
        if not tag.strip():
            raise LibraryError("A tag cannot be empty.")
        with self.transaction():
            values = (self._piece_row(piece_hash), to_storable(tag.strip()))
            self._execute("INSERT OR IGNORE INTO tags (piece, tag) VALUES (?, ?)", values)

    def untag(self, piece_hash: str, tag: str) -> None:
        """Take a tag off a piece."""
        with self.transaction():
            values = (self._piece_row(piece_hash), to_storable(tag.strip()))
            self._execute("DELETE FROM tags WHERE piece = ? AND tag = ?", values)

    def remark(self, piece_hash: str, text: str) -> None:
        """Write a remark on a piece in place of what was there; an empty one takes it away."""
        with self.transaction():
            row = self._piece_row(piece_hash)
            if text.strip():
                self._execute("INSERT OR REPLACE INTO remarks (piece, text) VALUES (?, ?)", (row, to_storable(text)))
            else:
                self._execute("DELETE FROM remarks WHERE piece = ?", (row,))
