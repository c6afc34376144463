"""Searches that the user keeps, and those that were asked lately."""

from collections.abc import Sequence

from engine.errors import LibraryError
from engine.library.own.records import SavedSearch
from engine.library.store import Store, to_storable

MOST_REMEMBERED = 500
_KEEP_HISTORY = "keep query history"


class Searches(Store):
    """What is asked is text here, written and read by `engine.search.saved`."""

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """Return the saved searches in the user's order."""
        rows = self._rows("SELECT id, name, value, position FROM saved_searches ORDER BY position, id")
        return tuple(SavedSearch(*row) for row in rows)

    def save_search(self, name: str, value: str) -> SavedSearch:
        """Keep a search under a name, the last in order. Raises LibraryError where the name is empty."""
        stored = _to_name(name)
        with self.transaction():
            ((position,),) = self._rows("SELECT coalesce(max(position) + 1, 0) FROM saved_searches")
            values = (stored, value, position)
            statement = "INSERT INTO saved_searches (name, value, position) VALUES (?, ?, ?)"
            row = self._execute(statement, values).lastrowid
        if row is None:
            raise LibraryError(f"The search {stored!r} was not stored.")
        return SavedSearch(row, stored, value, position)

    def change_saved_search(self, number: int, *, name: str | None = None, value: str | None = None) -> None:
        """Give a saved search another name, or have it ask something else. Raises LibraryError where it is gone."""
        stored = None if name is None else _to_name(name)
        with self.transaction():
            changed = self._execute(
                "UPDATE saved_searches SET name = coalesce(?, name), value = coalesce(?, value) WHERE id = ?",
                (stored, value, number),
            )
            if not changed.rowcount:
                raise LibraryError("This search has been removed meanwhile.")

    def order_saved_searches(self, numbers: Sequence[int]) -> None:
        """Put saved searches into this order; those that are not named come behind, as they were."""
        with self.transaction():
            order = dict.fromkeys((*numbers, *(each.id for each in self.saved_searches())))
            self._execute_many("UPDATE saved_searches SET position = ? WHERE id = ?", enumerate(order))

    def remove_saved_search(self, number: int) -> None:
        """Keep a search no longer."""
        with self.transaction():
            self._execute("DELETE FROM saved_searches WHERE id = ?", (number,))

    def restore_saved_search(self, search: SavedSearch) -> None:
        """Make a saved search what it was, removed or changed since."""
        with self.transaction():
            self._execute(
                "INSERT OR REPLACE INTO saved_searches (id, name, value, position) VALUES (?, ?, ?, ?)",
                (search.id, search.name, search.value, search.position),
            )

    def remember_query(self, value: str) -> None:
        """Note what was asked, the newest of at most `MOST_REMEMBERED`; one that is asked again is noted once.

        Does nothing where the user wants no history, or the library can only be read.
        """
        if self.read_only or not self.keeps_history():
            return
        with self.transaction():
            self._execute("INSERT OR REPLACE INTO asked_queries (value) VALUES (?)", (value,))
            self._execute(
                "DELETE FROM asked_queries WHERE id NOT IN (SELECT id FROM asked_queries ORDER BY id DESC LIMIT ?)",
                (MOST_REMEMBERED,),
            )

    def remembered_queries(self, most: int = MOST_REMEMBERED) -> tuple[str, ...]:
        """Return what was asked, the newest first."""
        return tuple(
            value for (value,) in self._rows("SELECT value FROM asked_queries ORDER BY id DESC LIMIT ?", (most,))
        )

    def forget_queries(self) -> None:
        """Forget all that was asked."""
        with self.transaction():
            self._execute("DELETE FROM asked_queries")

    def keeps_history(self) -> bool:
        """Return whether what is asked is noted, as it is until the user wants otherwise."""
        return self._rows("SELECT value FROM choices WHERE name = ?", (_KEEP_HISTORY,)) != [("no",)]

    def keep_history(self, *, keep: bool) -> None:
        """Note what is asked from now on, or no longer; what was noted before stays until it is forgotten."""
        with self.transaction():
            values = (_KEEP_HISTORY, "yes" if keep else "no")
            self._execute("INSERT OR REPLACE INTO choices (name, value) VALUES (?, ?)", values)


def _to_name(name: str) -> str:
    stored = to_storable(" ".join(name.split()))
    if not stored:
        raise LibraryError("A saved search needs a name.")
    return stored
