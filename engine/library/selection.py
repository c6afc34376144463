"""Choosing pieces by their facts, before anything is ranked."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np

from engine.library.presence import PieceRows
from engine.library.text.folding import to_words
from engine.library.text.fulltext import FullText
from engine.modality import MUSIC, Modality

_NUMBERS = {
    **{name: name for name in ("tempo", "duration", "bars", "lowest", "highest", "leap", "hand_span", "shortest_note")},
    **{name: name for name in ("voices", "pages", "loudness", "notes")},
    "accidental_share": "CAST(accidentals AS REAL) / notes",
}
_AMONG = {name: f"{name} IN (SELECT value FROM json_each(?))" for name in ("key", "metre", "language")}  # noqa: S608 - no outside names


@dataclass(frozen=True, slots=True)
class Conditions:
    """What pieces must have: a fact that a piece does not tell is one that it does not have.

    `between` gives the least and the most (both allowed, None for no bound) of numbers, `among` the texts that are
    allowed; `instruments` must all be there, each as a word of the piece's instruments or the beginning of one, and
    `composer` is named as in a search. `stated_key` leaves out keys found by analysis, `sung` what has no lyrics whose
    language is known.
    """

    between: Mapping[str, tuple[float | None, float | None]] = field(default_factory=lambda: MappingProxyType({}))
    among: Mapping[str, Collection[str]] = field(default_factory=lambda: MappingProxyType({}))
    instruments: tuple[str, ...] = ()
    composer: str = ""
    stated_key: bool = False
    sung: bool | None = None


class Selection(FullText):
    """Pieces by their facts."""

    def select(self, conditions: Conditions, kinds: Collection[Modality] = MUSIC) -> PieceRows:
        """Return the row numbers [n], ascending, of the present pieces of some kinds that meet all conditions.

        Raises KeyError for a fact that is no column.
        """
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
        found = np.array([row for (row,) in rows], np.int64)
        if conditions.composer:
            found = found[np.isin(found, self._by_composer(conditions.composer))]
        return np.array(self._present_among(found.tolist(), kinds), np.int64)

    def _scorings_with(self, wanted: Collection[str]) -> list[str]:
        """Return the lists of instruments, as they are stored, that have all that are wanted."""
        asked = [[word.folded for word in to_words(name)] for name in wanted]
        return [
            stored
            for (stored,) in self._rows("SELECT DISTINCT instruments FROM pieces INDEXED BY pieces_by_facts")
            if _has_all(json.loads(stored), asked)
        ]


def _has_all(instruments: list[str], asked: list[list[str]]) -> bool:
    words = [[word.folded for word in to_words(instrument)] for instrument in instruments]
    return all(
        any(all(any(word.startswith(part) for word in each) for part in parts) for each in words) for parts in asked
    )
