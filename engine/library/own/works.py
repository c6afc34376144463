"""What the user says of works: which pieces are the same one, which are not, and which are not to be shown."""

from collections.abc import Iterable

from engine.errors import LibraryError
from engine.library.own.marks import Marks

_SAID = """
SELECT pieces.hash, same FROM work_pairs JOIN pieces ON pieces.id = other WHERE one = ?1
UNION ALL SELECT pieces.hash, same FROM work_pairs JOIN pieces ON pieces.id = one WHERE other = ?1
"""
_PAIRS = """
SELECT ones.hash, others.hash FROM work_pairs JOIN pieces AS ones ON ones.id = one
JOIN pieces AS others ON others.id = other WHERE same = ? ORDER BY work_pairs.id
"""


class Works(Marks):
    """The user's word on works; it hangs on the content, so it stays whatever becomes of files and models."""

    def judge_pair(self, one: str, other: str, *, same: bool | None) -> None:
        """Note that two pieces are the same work or that they are not; None takes back what was said.

        What is said last of a pair counts. Raises LibraryError where a piece is not in the library, or both are one.
        """
        if one == other:
            raise LibraryError("A piece is always the same work as itself.")
        with self.transaction():
            pair = sorted((self._piece_row(one), self._piece_row(other)))
            self._execute("DELETE FROM work_pairs WHERE one = ? AND other = ?", pair)
            if same is not None:
                self._execute("INSERT INTO work_pairs (one, other, same) VALUES (?, ?, ?)", (*pair, same))

    def judged(self, piece_hash: str) -> dict[str, bool]:
        """Return of which other pieces the user has said that they are the same work as this one, or are not."""
        rows = self._rows(_SAID, (self._piece_row(piece_hash),))
        return {other: same == 1 for other, same in sorted(rows)}

    def works(self) -> tuple[tuple[str, ...], ...]:
        """Return the confirmed works, the oldest first, each with the hashes of its pieces.

        What is the same as the same is the same, but no work holds two pieces that were rejected as a pair: where that
        would follow, what was confirmed first counts, and the later pair binds nothing but itself.
        """
        with self.snapshot():
            return close_pairs(self._rows(_PAIRS, (1,)), self.rejected_pairs())

    def rejected_pairs(self) -> tuple[tuple[str, str], ...]:
        """Return the hashes of the pairs that the user has said are two works."""
        return tuple((one, other) for one, other in self._rows(_PAIRS, (0,)))

    def work_of(self, piece_hash: str) -> tuple[str, ...]:
        """Return the hashes of the confirmed work that a piece belongs to, itself alone where there is none."""
        return next((work for work in self.works() if piece_hash in work), (piece_hash,))

    def hide_pieces(self, hashes: Iterable[str], *, hidden: bool = True) -> None:
        """Have pieces hidden, or shown again; nothing is forgotten and no file is touched."""
        with self.transaction():
            rows = [(self._piece_row(each),) for each in hashes]
            if hidden:
                self._execute_many("INSERT OR IGNORE INTO hidden_pieces (piece) VALUES (?)", rows)
            else:
                self._execute_many("DELETE FROM hidden_pieces WHERE piece = ?", rows)

    def hidden_pieces(self) -> dict[int, str]:
        """Return the hashes of the pieces that are hidden, by their row numbers."""
        return dict(self._rows("SELECT piece, hash FROM hidden_pieces JOIN pieces ON pieces.id = piece ORDER BY piece"))

    def copied_pieces(self) -> tuple[int, ...]:
        """Return the row numbers of the pieces that lie in several files."""
        sql = "SELECT piece FROM places WHERE piece IS NOT NULL GROUP BY piece HAVING count(DISTINCT file) > 1"
        return tuple(piece for (piece,) in self._rows(f"{sql} ORDER BY piece"))


def close_pairs(
    confirmed: Iterable[tuple[str, str]], rejected: Iterable[tuple[str, str]]
) -> tuple[tuple[str, ...], ...]:
    """Return the groups that follow from `confirmed` pairs, taken in order, none of them with a rejected pair in it."""
    apart: dict[str, set[str]] = {}
    for one, other in rejected:
        apart.setdefault(one, set()).add(other)
        apart.setdefault(other, set()).add(one)
    groups: dict[str, list[str]] = {}
    for one, other in confirmed:
        first, second = groups.setdefault(one, [one]), groups.setdefault(other, [other])
        if first is second or any(not apart.get(each, set()).isdisjoint(second) for each in first):
            continue
        first += second
        groups.update(dict.fromkeys(second, first))
    return tuple(tuple(group) for group in {id(group): group for group in groups.values()}.values() if len(group) > 1)
