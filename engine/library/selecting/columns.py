"""What the library knows of all pieces, column by column, to be counted at once."""

import json
import math
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from engine.library.presence import KindCodes, PieceRows
from engine.library.selecting.selection import Selection
from engine.library.selecting.shelves import Shelving
from engine.library.vocabulary import vocabulary

_FACTS = "SELECT id, key, metre, duration, instruments FROM pieces INDEXED BY pieces_by_facts ORDER BY id"
_PERSONS = "SELECT id, person FROM pieces INDEXED BY pieces_by_person WHERE person <> ''"

Mask = npt.NDArray[np.bool_]
Places = npt.NDArray[np.intp]
Stored = TypeVar("Stored")


@dataclass(frozen=True, slots=True)
class Column:
    """Which of some values which pieces have: place `at[i]` in the columns has value `codes[i]`."""

    values: tuple[str, ...]
    at: Places
    codes: Places

    def count(self, mask: Mask) -> dict[str, int]:
        """Return how many of the pieces of a mask [n] have each value; what none has is left out."""
        counts = np.bincount(self.codes[mask[self.at]], minlength=len(self.values))
        return {self.values[code]: int(counts[code]) for code in np.flatnonzero(counts)}


@dataclass(frozen=True, slots=True)
class Columns:
    """All pieces [n] by their row numbers, ascending; `kinds` are their codes, 0 for a piece that lies in no file.

    `durations` are in seconds, not a number where unknown; `stars` 0 where the user has given none. `by_name` has
    "key", "metre", "instrument" (ids), "person" (ids), "folder" (paths) and "tag".
    """

    pieces: PieceRows
    kinds: KindCodes
    durations: npt.NDArray[np.float64]
    stars: npt.NDArray[np.int8]
    by_name: Mapping[str, Column]

    def mask(self, pieces: PieceRows) -> Mask:
        """Return which are among some pieces, all of them known."""
        mask = np.zeros(len(self.pieces), np.bool_)
        mask[np.searchsorted(self.pieces, pieces)] = True
        return mask


class Counting(Selection):
    """The columns, read anew when the library has changed."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        super().__init__(connection, path, read_only=read_only)
        self._columns: tuple[tuple[int, int], Columns] | None = None

    def columns(self) -> Columns:
        """Return what is known of all pieces."""
        state = self.state()
        if self._columns is None or self._columns[0] != state:
            with self.snapshot():
                self._columns = state, self._read_columns()
        return self._columns[1]

    def folded_titles(self) -> dict[int, str]:
        """Return the titles, as they compare, of the pieces that have one, by their row numbers."""
        sql = "SELECT id, folded_title FROM pieces INDEXED BY pieces_by_title WHERE folded_title <> ''"
        return {int(piece): str(title) for piece, title in self._rows(sql)}

    def _read_columns(self) -> Columns:
        rows = self._rows(_FACTS)
        pieces = np.array([row[0] for row in rows], np.int64)
        places = np.arange(len(rows), dtype=np.intp)
        persons = self._rows(_PERSONS)
        tags = self._rows("SELECT piece, tag FROM tags")
        rated = self._rows("SELECT piece, stars FROM ratings")
        stars = np.zeros(len(rows), np.int8)
        stars[_places(pieces, (piece for piece, _ in rated))] = [given for _, given in rated]
        shelving = self.shelving()
        return Columns(
            pieces=pieces,
            kinds=self._kinds_of(pieces),
            durations=np.array([math.nan if row[3] is None else row[3] for row in rows], np.float64),
            stars=stars,
            by_name={
                "key": _to_column(places, [row[1] for row in rows], _itself),
                "metre": _to_column(places, [row[2] for row in rows], _itself),
                "instrument": _to_column(places, [row[4] for row in rows], _instruments),
                "person": _to_column(_places(pieces, (row for row, _ in persons)), [ids for _, ids in persons], _split),
                "tag": _to_column(_places(pieces, (row for row, _ in tags)), [tag for _, tag in tags], _itself),
                "folder": _to_folders(pieces, shelving),
            },
        )


def _places(pieces: PieceRows, wanted: Iterable[int]) -> Places:
    return np.searchsorted(pieces, np.fromiter(wanted, np.int64))


def _to_column(places: Places, stored: Collection[Stored], to_values: Callable[[Stored], Iterable[str]]) -> Column:
    """Return the column of what is stored for the pieces at some places; the values of each are found once."""
    numbers: dict[str, int] = {}
    known: dict[Stored, tuple[int, ...]] = {}
    for each in dict.fromkeys(stored):
        known[each] = tuple(numbers.setdefault(value, len(numbers)) for value in to_values(each))
    codes = [known[each] for each in stored]
    counts = np.fromiter(map(len, codes), np.intp, len(codes))
    return Column(tuple(numbers), np.repeat(places, counts), np.fromiter(chain.from_iterable(codes), np.intp))


def _to_folders(pieces: PieceRows, shelving: Shelving) -> Column:
    """Return the watched folder of each piece and the one directly below it, each once for a piece in two files."""
    numbers: dict[str, int] = {}
    folders = [(shelf.root, shelf.branch) for shelf in shelving.shelves]
    codes = np.array([[numbers.setdefault(each, len(numbers)) for each in pair] for pair in folders], np.intp)
    at = np.searchsorted(pieces, shelving.pieces)
    of_places = codes.reshape(-1, 2)[shelving.at]
    many = max(len(numbers), 1)
    pairs = np.sort((at[:, None] * many + of_places).ravel())
    pairs = pairs[np.diff(pairs, prepend=-1) > 0]
    return Column(tuple(numbers), pairs // many, pairs % many)


def _itself(value: str) -> Iterable[str]:
    return (value,) if value else ()


def _split(persons: str) -> Iterable[str]:
    return persons.split()


def _instruments(stored: str) -> Iterable[str]:
    return sorted({number for name in json.loads(stored) for number in vocabulary().instruments_of(name)})
