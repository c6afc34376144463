"""All whole pieces of a space as one matrix, kept beside the database and brought up to date for every search."""

import re
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.errors import LibraryError
from engine.library.presence import KindCodes, PieceRows, Presence, to_code
from engine.library.records import Space
from engine.library.vectors.matrix_file import Directions, Stamp, read_matrix, write_matrix
from engine.library.vectors.table import Vectors, to_vector
from engine.modality import Modality

FEWEST_FOR_A_FILE = 1024
"""Fewer vectors are read from the table in less time than a file takes to check."""
_TAIL_SHARE = 0.25
_MOST_BLOCKS = 8
_ROWS_AT_ONCE = 4096
_LOOKED_AT = 8

_NEW_ROWS = """
SELECT id, piece, embedding, encoding FROM vectors
WHERE bundle_hash = ? AND preprocessing = ? AND segment = 0 AND id > ? ORDER BY id
"""
_COUNT = """
SELECT count(*) FROM vectors WHERE bundle_hash = ? AND preprocessing = ? AND segment = 0 AND id <= ?
"""
_SOME_ROWS = """
SELECT id, piece, embedding, encoding FROM vectors
WHERE bundle_hash = ? AND preprocessing = ? AND segment = 0 AND piece IN (?, ?, ?, ?, ?, ?, ?, ?)
"""


@dataclass(frozen=True, slots=True)
class Matrix:
    """The whole pieces of one space at one moment.

    `pieces` [n] are their numbers in the pieces table, `blocks` their directions [n, d].
    """

    pieces: PieceRows
    blocks: tuple[Directions, ...]
    _kinds: KindCodes

    def similarities(self, directions: Directions) -> npt.NDArray[np.float32]:
        """Return the cosines [n, q] with `directions` [q, d], which need not be of length 1.

        Raises `LibraryError` where their length is not that of the library's vectors.
        """
        if not self.blocks:
            return np.zeros((0, len(directions)), np.float32)
        if directions.shape[1] != self.blocks[0].shape[1]:
            raise LibraryError("The query and the library were encoded by different bundles.")
        columns = to_directions(directions).T
        return np.concatenate([block @ columns for block in self.blocks])

    def directions(self, rows: npt.NDArray[np.intp]) -> Directions:
        """Return the directions [k, d] of some rows."""
        starts = np.cumsum([0, *map(len, self.blocks)])
        blocks = np.searchsorted(starts, rows, side="right") - 1
        some = [self.blocks[block][row - starts[block]] for block, row in zip(blocks, rows, strict=True)]
        return np.stack(some) if some else np.zeros((0, 0), np.float32)

    def rows_of(self, kind: Modality) -> npt.NDArray[np.intp]:
        """Return the rows of the pieces of one kind that lie in some file, an absent folder's among them."""
        return np.flatnonzero(self._kinds == to_code(kind))

    def among(self, rows: npt.NDArray[np.intp], kinds: Collection[Modality]) -> npt.NDArray[np.intp]:
        """Return those of the rows that are of one of the kinds and lie in some file."""
        return rows[np.isin(self._kinds[rows], [to_code(kind) for kind in kinds])]


@dataclass(slots=True)
class _Held:
    """What is in memory of a space: the first block may be mapped from a file, the others came after it."""

    dims: int
    revision: int
    last: int = 0
    in_file: int = 0
    pieces: list[PieceRows] = field(default_factory=list)
    blocks: list[Directions] = field(default_factory=list)

    @property
    def count(self) -> int:
        return sum(map(len, self.pieces))

    def merge(self, start: int) -> None:
        """Make one block of all from `start` on."""
        self.pieces[start:] = [np.concatenate(self.pieces[start:])]
        self.blocks[start:] = [np.concatenate(self.blocks[start:])]


class Matrices(Vectors, Presence):
    """The matrix of each space that was asked for, as long as the library is open."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        super().__init__(connection, path, read_only=read_only)
        self._held: dict[Space, _Held] = {}
        self._writable = not read_only

    def matrix(self, space: Space) -> Matrix:
        """Return all whole pieces of a space as the library is now, while others may be writing.

        The file beside the database is used, made or made anew as needed; where it cannot be written, all is in memory.
        """
        with self.snapshot():
            held = self._up_to_date(space)
            pieces = np.concatenate(held.pieces) if held.pieces else np.zeros(0, np.int64)
            return Matrix(pieces, tuple(held.blocks), self._kinds_of(pieces))

    def matrix_path(self, space: Space) -> Path:
        """Return where the file of a space lies when there is one."""
        name = re.sub(r"\W", "", space.bundle_hash)[:16]
        return self.path.with_name(f"{self.path.name}-{name}-{space.preprocessing}.vectors")

    def _up_to_date(self, space: Space) -> _Held:
        values = (space.bundle_hash, space.preprocessing)
        found = self._rows("SELECT dims, revision FROM spaces WHERE bundle_hash = ? AND preprocessing = ?", values)
        dims, revision = found[0] if found else (0, 0)
        held = self._held.get(space)
        if held is None or (held.dims, held.revision) != (dims, revision):
            held = self._from_file(space, dims, revision) or _Held(dims, revision)
            self._held[space] = held
        self._append_new(space, held)
        if self._writable and held.count - held.in_file >= max(FEWEST_FOR_A_FILE, _TAIL_SHARE * held.in_file):
            self._to_file(space, held)
        return held

    def _append_new(self, space: Space, held: _Held) -> None:
        cursor = self._execute(_NEW_ROWS, (space.bundle_hash, space.preprocessing, held.last))
        while rows := cursor.fetchmany(_ROWS_AT_ONCE):
            held.pieces.append(np.array([row[1] for row in rows], np.int64))
            held.blocks.append(self._to_block(rows, held.dims))
            held.last = rows[-1][0]
        # The block from the file is left alone: copying it is what the file is there to avoid.
        start = 1 if held.in_file else 0
        if len(held.blocks) > start + _MOST_BLOCKS:
            held.merge(start)

    def _to_block(self, rows: Sequence[tuple[Any, ...]], dims: int) -> Directions:
        try:
            return to_directions(np.stack([to_vector(row[2], row[3]) for row in rows]).reshape(len(rows), dims))
        except ValueError as error:
            raise LibraryError(f"The library {self.path} holds a damaged vector.") from error

    def _from_file(self, space: Space, dims: int, revision: int) -> _Held | None:
        file = read_matrix(self.matrix_path(space))
        if file is None or file.stamp != self._stamp(space, dims, revision, file.stamp.last):
            return None
        looked_at = np.linspace(0, file.stamp.count - 1, _LOOKED_AT).astype(np.intp)
        wanted = [int(piece) for piece in file.pieces[looked_at]]
        rows = self._rows(_SOME_ROWS, (space.bundle_hash, space.preprocessing, *wanted))
        directions = dict(zip((row[1] for row in rows), self._to_block(rows, dims), strict=True)) if rows else {}
        for index, piece in zip(looked_at, wanted, strict=True):
            if piece not in directions or not np.allclose(directions[piece], file.matrix[index], atol=1e-5):
                return None
        return _Held(dims, revision, file.stamp.last, file.stamp.count, [file.pieces], [file.matrix])

    def _to_file(self, space: Space, held: _Held) -> None:
        path = self.matrix_path(space)
        stamp = self._stamp(space, held.dims, held.revision, held.last)
        try:
            write_matrix(path, stamp, np.concatenate(held.pieces), held.blocks)
        except OSError:
            self._writable = False
            return
        written = read_matrix(path)
        if written is not None and written.stamp == stamp:
            held.pieces, held.blocks, held.in_file = [written.pieces], [written.matrix], stamp.count

    def _stamp(self, space: Space, dims: int, revision: int, last: int) -> Stamp:
        library = self._rows("SELECT uuid FROM identity")[0][0]
        count = self._rows(_COUNT, (space.bundle_hash, space.preprocessing, last))[0][0]
        return Stamp(library, space.bundle_hash, space.preprocessing, dims, revision, last, count)


def to_directions(vectors: Directions) -> Directions:
    """Return `vectors` [n, d] scaled to length 1."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, np.finfo(np.float32).tiny), np.float32)
