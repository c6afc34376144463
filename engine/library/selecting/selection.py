"""Choosing pieces by their facts, before anything is ranked."""

import json
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

import numpy as np

from engine.library.presence import PieceRows
from engine.library.selecting.shelves import Shelves
from engine.library.text.folding import to_words
from engine.library.vocabulary import vocabulary
from engine.library.vocabulary.words import family_of
from engine.modality import MUSIC, Modality

_NUMBERS = {
    **{name: name for name in ("tempo", "duration", "bars", "lowest", "highest", "leap", "hand_span", "shortest_note")},
    **{name: name for name in ("voices", "pages", "loudness", "notes")},
    "accidental_share": "CAST(accidentals AS REAL) / notes",
}
_AMONG = {name: f"{name} IN (SELECT value FROM json_each(?))" for name in ("key", "metre", "language")}  # noqa: S608 - no outside names

_MOST_KEPT = 64


@dataclass(frozen=True, slots=True)
class Conditions:
    """What pieces must have: a fact that a piece does not tell is one that it does not have.

    `between` gives the least and the most (both allowed, None for no bound) of numbers, `among` the texts that are
    allowed; `instruments` must all be there, each by its name in any language or as the beginning of a word of one.
    One of the `composers` and one of the `titles` must be the piece's, named as in a search, and it must lie in one of
    the `folders`; `tags` must all be there, and `stars` are the least and most. `stated_key` leaves out keys found by
    analysis, `sung` what has no lyrics whose language is known. What meets any of `without` is left out.
    """

    between: Mapping[str, tuple[float | None, float | None]] = field(default_factory=lambda: MappingProxyType({}))
    among: Mapping[str, Collection[str]] = field(default_factory=lambda: MappingProxyType({}))
    instruments: tuple[str, ...] = ()
    composers: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    stars: tuple[float | None, float | None] | None = None
    kinds: tuple[Modality, ...] = ()
    stated_key: bool = False
    sung: bool | None = None
    without: tuple["Conditions", ...] = ()


class Selection(Shelves):
    """Pieces by their facts; what was chosen last is known as long as the library does not change."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        super().__init__(connection, path, read_only=read_only)
        self._chosen_in: tuple[int, int] | None = None
        self._chosen: dict[tuple[str, tuple[Modality, ...]], PieceRows] = {}

    def select(self, conditions: Conditions, kinds: Collection[Modality] = MUSIC) -> PieceRows:
        """Return the row numbers [n], ascending, of the present pieces of some kinds that meet all conditions.

        Raises KeyError for a fact that is no column.
        """
        state = self.state()
        if self._chosen_in != state or len(self._chosen) >= _MOST_KEPT:
            self._chosen_in, self._chosen = state, {}
        key = repr(conditions), tuple(sorted(kinds))
        if key not in self._chosen:
            self._chosen[key] = self._select(conditions, kinds)
        return self._chosen[key]

    def _select(self, conditions: Conditions, kinds: Collection[Modality]) -> PieceRows:
        found = self._by_columns(conditions)
        for some in self._others(conditions):
            found = found[np.isin(found, some)]
        wanted = [kind for kind in kinds if not conditions.kinds or kind in conditions.kinds]
        found = np.array(self._present_among(found.tolist(), wanted), np.int64)
        for refused in conditions.without:
            found = found[~np.isin(found, self.select(refused, kinds))] if len(found) else found
        return found

    def _by_columns(self, conditions: Conditions) -> PieceRows:
        clauses: list[str] = []
        values: list[object] = []
        for name, (least, most) in conditions.between.items():
            for bound, sign in ((least, ">="), (most, "<=")):
                clauses += [] if bound is None else [f"{_NUMBERS[name]} {sign} ?"]
                values += [] if bound is None else [bound]
        for name, allowed in conditions.among.items():
            clauses.append(_AMONG[name])
            values.append(json.dumps(sorted(allowed)))
        if conditions.instruments:
            clauses.append("instruments IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(self._scorings_with(conditions.instruments)))
        if conditions.stated_key:
            clauses.append("NOT key_estimated")
        if conditions.sung is not None:
            clauses.append("language <> ''" if conditions.sung else "language = ''")
        where = " AND ".join(clauses) or "1"
        # The names come from the tables above, values never stand in the statement.
        rows = self._rows(f"SELECT id FROM pieces INDEXED BY pieces_by_facts WHERE {where} ORDER BY id", values)  # noqa: S608 - see above
        return np.array([row for (row,) in rows], np.int64)

    def _others(self, conditions: Conditions) -> list[PieceRows]:
        """Return what each condition lets through that is no column of a piece."""
        some: list[PieceRows] = []
        for names, by_name in ((conditions.composers, self._by_composer), (conditions.titles, self._by_title)):
            if names:
                some.append(np.array([piece for name in names for piece in by_name(name)], np.int64))
        if conditions.folders:
            some.append(self._in_folders(conditions.folders))
        if conditions.tags:
            some.append(self._tagged(conditions.tags))
        if conditions.stars is not None:
            some.append(self._rated(*conditions.stars))
        return some

    def _scorings_with(self, wanted: Collection[str]) -> list[str]:
        """Return the lists of instruments, as they are stored, that have all that are wanted."""
        stored = [
            scoring for (scoring,) in self._rows("SELECT DISTINCT instruments FROM pieces INDEXED BY pieces_by_facts")
        ]
        asked = [_to_asked(name) for name in wanted]
        return [scoring for scoring in stored if all(_has(json.loads(scoring), *each) for each in asked)]


def _to_asked(name: str) -> tuple[frozenset[str], list[str]]:
    """Return the ids of the instruments that a name may mean, none for one that no language knows, and its words."""
    named = vocabulary().whole(name, "instrument")
    return family_of(named[1]) if named else frozenset(), [word.folded for word in to_words(name.replace("_", " "))]


def _has(instruments: list[str], ids: frozenset[str], parts: list[str]) -> bool:
    for instrument in instruments:
        if ids and not ids.isdisjoint(vocabulary().instruments_of(instrument)):
            return True
        words = [] if ids else [word.folded for word in to_words(instrument)]
        if not ids and all(any(word.startswith(part) for word in words) for part in parts):
            return True
    return False
