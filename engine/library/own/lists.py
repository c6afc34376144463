"""Lists and set lists: pieces in an order of the user's own, named by their content."""

import json
from collections.abc import Iterable, Sequence

from engine.errors import LibraryError
from engine.library.own.marks import Marks
from engine.library.own.records import KeptEntry, ListEntry, ListState, PieceList
from engine.library.store import to_storable

_LISTS = """
SELECT id, name, is_set, (SELECT count(*) FROM list_entries WHERE list = lists.id) FROM lists ORDER BY position, id
"""
# An edited file's new content stands for the old one as long as that lies in no file.
_ENTRIES = """
SELECT id, CASE WHEN successor IS NULL OR EXISTS (SELECT 1 FROM places WHERE places.piece = list_entries.piece)
    OR NOT EXISTS (SELECT 1 FROM places WHERE places.piece = successor) THEN piece ELSE successor END, note
FROM list_entries WHERE list = ? ORDER BY position, id
"""
_KEPT = """
SELECT list_entries.id, pieces.hash, successors.hash, note
FROM list_entries JOIN pieces ON pieces.id = piece LEFT JOIN pieces AS successors ON successors.id = successor
WHERE list = ? ORDER BY position, list_entries.id
"""
_RESTORE_ENTRY = """
INSERT INTO list_entries (id, list, position, piece, successor, note)
SELECT ?1, ?2, ?3, id, (SELECT id FROM pieces WHERE hash = ?5), ?6 FROM pieces WHERE hash = ?4
"""


class Lists(Marks):
    """Lists of pieces; nothing but the user's word takes a piece out of one, whatever becomes of its files."""

    def lists(self) -> tuple[PieceList, ...]:
        """Return all lists in the user's order."""
        return tuple(PieceList(row, name, is_set == 1, length) for row, name, is_set, length in self._rows(_LISTS))

    def list_named(self, name: str) -> PieceList:
        """Return the list of this name, whatever its letters' case. Raises LibraryError where there is none."""
        wanted = name.strip().casefold()
        found = next((each for each in self.lists() if each.name.casefold() == wanted), None)
        if found is None:
            raise LibraryError(f"There is no list called {name.strip()!r}.")
        return found

    def add_list(self, name: str, *, is_set: bool = False) -> PieceList:
        """Make a list, the last in order. Raises LibraryError where the name is empty or another list's."""
        with self.transaction():
            name = self._free_name(name)
            ((position,),) = self._rows("SELECT coalesce(max(position) + 1, 0) FROM lists")
            values = (name, position, is_set)
            row = self._execute("INSERT INTO lists (name, position, is_set) VALUES (?, ?, ?)", values).lastrowid
        if row is None:
            raise LibraryError(f"The list {name!r} was not stored.")
        return PieceList(row, name, is_set, 0)

    def rename_list(self, number: int, name: str) -> None:
        """Give a list another name. Raises LibraryError where that is empty or another list's."""
        with self.transaction():
            self._require_list(number)
            self._execute("UPDATE lists SET name = ? WHERE id = ?", (self._free_name(name, number), number))

    def order_lists(self, numbers: Sequence[int]) -> None:
        """Put lists into this order; those that are not named come behind, as they were."""
        with self.transaction():
            order = dict.fromkeys((*numbers, *(each.id for each in self.lists())))
            self._execute_many("UPDATE lists SET position = ? WHERE id = ?", enumerate(order))

    def remove_list(self, number: int) -> ListState:
        """Remove a list and return all of it; its pieces stay where they are."""
        with self.transaction():
            state = self.list_state(number)
            self._execute("DELETE FROM lists WHERE id = ?", (number,))
        return state

    def list_state(self, number: int) -> ListState:
        """Return all of a list, for `restore_list`. Raises LibraryError where there is none of this number."""
        with self.snapshot():
            rows = self._rows("SELECT name, is_set, position FROM lists WHERE id = ?", (number,))
            if not rows:
                raise LibraryError("This list has been removed meanwhile.")
            ((name, is_set, position),) = rows
            kept = tuple(KeptEntry(*values) for values in self._rows(_KEPT, (number,)))
        return ListState(number, name, is_set == 1, position, kept)

    def restore_list(self, state: ListState) -> None:
        """Make a list what it was, removed or changed since; a piece that has been forgotten for good stays away."""
        with self.transaction():
            self._execute("DELETE FROM lists WHERE id = ?", (state.id,))
            taken = {each.name.casefold() for each in self.lists()}
            name = next(name for name in _names_like(state.name) if name.casefold() not in taken)
            values = (state.id, name, state.position, state.is_set)
            self._execute("INSERT INTO lists (id, name, position, is_set) VALUES (?, ?, ?, ?)", values)
            self._execute_many(
                _RESTORE_ENTRY,
                (
                    (entry.id, state.id, position, entry.piece, entry.successor, entry.note)
                    for position, entry in enumerate(state.entries)
                ),
            )

    def list_entries(self, number: int) -> tuple[ListEntry, ...]:
        """Return the entries of a list in order. Raises LibraryError where there is none of this number."""
        with self.snapshot():
            self._require_list(number)
            rows = self._rows(_ENTRIES, (number,))
            pieces = self.pieces(piece for _, piece, _ in rows)
        return tuple(ListEntry(row, pieces[piece], note) for row, piece, note in rows)

    def append_to_list(self, number: int, hashes: Iterable[str]) -> int:
        """Put pieces at the end of a list and return how many are new there; only a set list takes one twice.

        Raises LibraryError where the list, or a piece, is not in the library.
        """
        with self.transaction():
            ((is_set, last),) = self._rows(
                "SELECT is_set, (SELECT coalesce(max(position), -1) FROM list_entries WHERE list = lists.id) "
                "FROM lists WHERE id = ?",
                (number,),
            ) or [(None, None)]
            if is_set is None:
                raise LibraryError("This list has been removed meanwhile.")
            rows = [self._piece_row(each) for each in hashes]
            if not is_set:
                there = {piece for _, piece, _ in self._rows(_ENTRIES, (number,))}
                rows = [row for row in dict.fromkeys(rows) if row not in there]
            self._execute_many(
                "INSERT INTO list_entries (list, position, piece) VALUES (?, ?, ?)",
                ((number, position, row) for position, row in enumerate(rows, start=last + 1)),
            )
        return len(rows)

    def remove_from_list(self, number: int, entries: Iterable[int]) -> None:
        """Take entries, by their numbers, out of a list."""
        with self.transaction():
            self._execute(
                "DELETE FROM list_entries WHERE list = ? AND id IN (SELECT value FROM json_each(?))",
                (number, json.dumps(sorted(set(entries)))),
            )

    def order_entries(self, number: int, entries: Sequence[int]) -> None:
        """Put entries, by their numbers, into this order; those that are not named come behind, as they were."""
        with self.transaction():
            rows = self._rows("SELECT id FROM list_entries WHERE list = ? ORDER BY position, id", (number,))
            there = dict.fromkeys(row for (row,) in rows)
            order = dict.fromkeys((*(entry for entry in entries if entry in there), *there))
            self._execute_many("UPDATE list_entries SET position = ? WHERE id = ?", enumerate(order))

    def note_entry(self, entry: int, note: str) -> None:
        """Write a note on one entry in place of what was there. Raises LibraryError where the entry is gone."""
        with self.transaction():
            changed = self._execute("UPDATE list_entries SET note = ? WHERE id = ?", (to_storable(note.strip()), entry))
            if not changed.rowcount:
                raise LibraryError("This entry has been taken out of its list meanwhile.")

    def _require_list(self, number: int) -> None:
        if not self._rows("SELECT 1 FROM lists WHERE id = ?", (number,)):
            raise LibraryError("This list has been removed meanwhile.")

    def _free_name(self, name: str, own: int | None = None) -> str:
        stored = to_storable(" ".join(name.split()))
        if not stored:
            raise LibraryError("A list needs a name.")
        if any(each.name.casefold() == stored.casefold() and each.id != own for each in self.lists()):
            raise LibraryError(f"There is a list called {stored!r} already.")
        return stored


def _names_like(name: str) -> Iterable[str]:
    yield name
    number = 2
    while True:
        yield f"{name} ({number})"
        number += 1
