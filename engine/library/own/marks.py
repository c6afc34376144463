"""What the user says of pieces: ratings, tags and remarks."""

import json
from collections.abc import Iterable

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

    def marks_of(self, hashes: Iterable[str]) -> dict[str, PieceMarks]:
        """Return what the user has said of those of the pieces that anything was said of."""
        wanted = json.dumps(sorted(set(hashes)))
        among = "JOIN pieces ON pieces.id = piece WHERE hash IN (SELECT value FROM json_each(?))"
        with self.snapshot():
            stars = dict(self._rows(f"SELECT hash, stars FROM ratings {among}", (wanted,)))  # noqa: S608 - constant
            remarks = dict(self._rows(f"SELECT hash, text FROM remarks {among}", (wanted,)))  # noqa: S608 - constant
            rows = self._rows(f"SELECT hash, tag FROM tags {among} ORDER BY hash, tag", (wanted,))  # noqa: S608 - constant
        tags: dict[str, list[str]] = {}
        for piece_hash, tag in rows:
            tags.setdefault(piece_hash, []).append(tag)
        return {
            each: PieceMarks(stars.get(each), tuple(tags.get(each, ())), remarks.get(each, ""))
            for each in sorted({*stars, *remarks, *tags})
        }

    def tag_counts(self) -> dict[str, int]:
        """Return every tag in alphabetical order with how many pieces have it."""
        return dict(self._rows("SELECT tag, count(*) FROM tags GROUP BY tag ORDER BY lower(tag), tag"))

    def set_marks(self, piece_hash: str, marks: PieceMarks) -> None:
        """Have exactly this said of a piece, in place of all that was."""
        with self.transaction():
            row = self._piece_row(piece_hash)
            self.rate(piece_hash, marks.stars)
            # Those that stay are left alone, with where they came from.
            kept = json.dumps([to_storable(" ".join(tag.split())) for tag in marks.tags])
            self._execute(
                "DELETE FROM tags WHERE piece = ? AND tag NOT IN (SELECT value FROM json_each(?))", (row, kept)
            )
            for tag in marks.tags:
                self.tag(piece_hash, tag)
            self.remark(piece_hash, marks.remark)

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
        """Put a tag on a piece, spelt as it is on others where only the letters' case differs.

        One that is there already stays. Raises LibraryError where it is empty.
        """
        wanted = to_storable(" ".join(tag.split()))
        if not wanted:
            raise LibraryError("A tag cannot be empty.")
        with self.transaction():
            row = self._piece_row(piece_hash)
            if not self._rows("SELECT 1 FROM tags WHERE tag = ?", (wanted,)):
                known = (each for (each,) in self._rows("SELECT DISTINCT tag FROM tags ORDER BY tag"))
                wanted = next((each for each in known if each.casefold() == wanted.casefold()), wanted)
            self._execute("INSERT OR IGNORE INTO tags (piece, tag) VALUES (?, ?)", (row, wanted))

    def untag(self, piece_hash: str, tag: str) -> None:
        """Take a tag off a piece."""
        with self.transaction():
            values = (self._piece_row(piece_hash), to_storable(" ".join(tag.split())))
            self._execute("DELETE FROM tags WHERE piece = ? AND tag = ?", values)

    def tag_by_label(self, pieces: Iterable[int], tag: str) -> tuple[int, ...]:
        """Put a tag on pieces, by their row numbers, as one that a label wrote; return those that lacked it.

        Raises `LibraryError` where it is empty.
        """
        wanted = to_storable(" ".join(tag.split()))
        if not wanted:
            raise LibraryError("A tag cannot be empty.")
        with self.transaction():
            tagged = {piece for (piece,) in self._rows("SELECT piece FROM tags WHERE tag = ?", (wanted,))}
            new = tuple(sorted(set(pieces) - tagged))
            sql = "INSERT INTO tags (piece, tag, by_label) SELECT value, ?, 1 FROM json_each(?)"
            self._execute(sql, (wanted, json.dumps(new)))
        return new

    def untag_labelled(self, tag: str, pieces: Iterable[int] | None = None) -> tuple[int, ...]:
        """Take a tag off all pieces, or some, that a label put it on; return which they were."""
        with self.transaction():
            rows = self._rows("SELECT piece FROM tags WHERE tag = ? AND by_label ORDER BY piece", (to_storable(tag),))
            among = None if pieces is None else set(pieces)
            found = tuple(piece for (piece,) in rows if among is None or piece in among)
            sql = "DELETE FROM tags WHERE tag = ? AND by_label AND piece IN (SELECT value FROM json_each(?))"
            self._execute(sql, (to_storable(tag), json.dumps(found)))
        return found

    def label_counts(self) -> dict[str, int]:
        """Return the tags that labels wrote, in alphabetical order, with on how many pieces they did."""
        sql = "SELECT tag, count(*) FROM tags WHERE by_label GROUP BY tag ORDER BY lower(tag), tag"
        return dict(self._rows(sql))

    def remark(self, piece_hash: str, text: str) -> None:
        """Write a remark on a piece in place of what was there; an empty one takes it away."""
        with self.transaction():
            row = self._piece_row(piece_hash)
            if text.strip():
                self._execute("INSERT OR REPLACE INTO remarks (piece, text) VALUES (?, ?)", (row, to_storable(text)))
            else:
                self._execute("DELETE FROM remarks WHERE piece = ?", (row,))
