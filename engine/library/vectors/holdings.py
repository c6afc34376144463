"""What the library has of every space, and getting rid of it."""

import contextlib
from pathlib import Path

import numpy as np

from engine.library.presence import PieceRows, to_code
from engine.library.records import Holding, Space
from engine.library.vectors.answering import Answering
from engine.library.vectors.map_file import Plane, read_places, write_places
from engine.library.vectors.matrix import Matrices
from engine.modality import MUSIC

# As `Vectors.add_vectors` stores them: a whole piece in single, a segment in half precision.
_WHOLE_BYTES = 4
_SEGMENT_BYTES = 2

_COUNTS = """
SELECT bundle_hash, preprocessing, count(*) FILTER (WHERE segment = 0), count(*) FILTER (WHERE segment > 0)
FROM vectors GROUP BY bundle_hash, preprocessing
"""
_LAST = """
SELECT id, bundle FROM vectors WHERE bundle_hash = ? AND preprocessing = ? AND segment = 0 ORDER BY id DESC LIMIT 1
"""
_PIECES = "SELECT piece FROM vectors WHERE bundle_hash = ? AND preprocessing = ? AND segment = 0"
_DIMS = "SELECT dims FROM spaces WHERE bundle_hash = ? AND preprocessing = ?"


class Holdings(Matrices, Answering):
    """The spaces that a library has vectors of, which are kept until somebody has them forgotten."""

    def holdings(self) -> tuple[Holding, ...]:
        """Return what there is of each space that has vectors, in the order in which they got their last one."""
        with self.snapshot():
            found = [self._holding(*counted) for counted in self._rows(_COUNTS)]
        return tuple(holding for _, holding in sorted(found, key=lambda each: each[0]))

    def makers(self) -> dict[Space, str]:
        """Return the spaces that have vectors, and what the bundle that made the last of each was called."""
        with self.snapshot():
            spaces = [Space(*row) for row in self._rows("SELECT bundle_hash, preprocessing FROM spaces")]
            last = [(space, self._rows(_LAST, (space.bundle_hash, space.preprocessing))) for space in spaces]
        return {space: rows[0][1] for space, rows in last if rows}

    def holding(self, space: Space) -> Holding | None:
        """Return what there is of one space, None where there is nothing."""
        return next((each for each in self.holdings() if each.space == space), None)

    def forget_space(self, space: Space) -> Holding | None:
        """Delete all that the library has of a space, in one step, and return what that was, None where it was nothing.

        The database fills the room again before it grows. Raises `LibraryError` where the space answers now.
        """
        held = None
        with self.transaction():
            self._forget_answerer(space)
            held = self.holding(space)
            values = (space.bundle_hash, space.preprocessing)
            # The row in `spaces` stays: its revision tells other programs that their matrices are void.
            self._execute("DELETE FROM vectors WHERE bundle_hash = ? AND preprocessing = ?", values)
            self._execute("DELETE FROM encoding_failures WHERE bundle_hash = ? AND preprocessing = ?", values)
        self._held.pop(space, None)
        # Where another program has it mapped, Windows keeps it; it is void, and goes with the next attempt.
        with contextlib.suppress(OSError):
            self.map_path(space).unlink(missing_ok=True)
            self.matrix_path(space).unlink(missing_ok=True)
        return held

    def map_path(self, space: Space) -> Path:
        """Return where the places of a space's pieces lie when they are kept."""
        return self.matrix_path(space).with_suffix(".map")

    def kept_places(self, space: Space) -> tuple[PieceRows, Plane] | None:
        """Return the pieces [n] of a space that have a place on the map, and the places [n, 2]; None for no map."""
        return read_places(self.map_path(space), self._identity())

    def keep_places(self, space: Space, pieces: PieceRows, places: Plane) -> None:
        """Keep where pieces [n] lie on the map, beside the database; where that cannot be written, they are lost."""
        with contextlib.suppress(OSError):
            write_places(self.map_path(space), self._identity(), pieces, places)

    def _identity(self) -> str:
        return str(self._rows("SELECT uuid FROM identity")[0][0])

    def _holding(self, bundle_hash: str, preprocessing: int, wholes: int, segments: int) -> tuple[int, Holding]:
        values = (bundle_hash, preprocessing)
        ((last, bundle),) = self._rows(_LAST, values)
        ((dims,),) = self._rows(_DIMS, values)
        kinds = self._kinds_of(np.array([piece for (piece,) in self._rows(_PIECES, values)], np.int64))
        space = Space(*values)
        return last, Holding(
            bundle=bundle,
            space=space,
            pieces=wholes,
            present={kind: int(np.count_nonzero(kinds == to_code(kind))) for kind in MUSIC},
            vector_bytes=dims * (_WHOLE_BYTES * wholes + _SEGMENT_BYTES * segments),
            file_bytes=_size_of(self.matrix_path(space)),
        )


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
