"""What a library has twice: the same content in several files, and pieces that are nearly the same."""

from collections.abc import Iterator

import numpy as np

from engine.library import Library, Matrix, Piece
from engine.library.own.works import close_pairs
from engine.modality import Modality
from engine.search.grouping import NEARLY_THE_SAME
from engine.search.pairing.candidates import Spaces

_AT_ONCE = 512


def copies(library: Library) -> tuple[Piece, ...]:
    """Return the pieces whose very content lies in several files."""
    return tuple(library.pieces(library.copied_pieces()).values())


def editions(library: Library, spaces: Spaces) -> tuple[tuple[Piece, ...], ...]:
    """Return pieces of one kind whose vectors are nearly the same, in groups, hidden ones among them.

    What the user has said are two works never comes into one group. Some hundred pieces at a time are compared with
    the others of their kind, so that memory grows with the library and not with its square.
    """
    with library.snapshot():
        numbers = [
            pair
            for space, kinds in spaces.items()
            for kind in sorted(kinds)
            for pair in _alike(library.matrix(space), kind)
        ]
        pieces = library.pieces({number for pair in numbers for number in pair})
        rejected = library.rejected_pairs()
    by_hash = {piece.hash: piece for piece in pieces.values()}
    pairs = [(pieces[one].hash, pieces[other].hash) for one, other in numbers]
    return tuple(tuple(by_hash[each] for each in group) for group in close_pairs(pairs, rejected))


def _alike(matrix: Matrix, kind: Modality) -> Iterator[tuple[int, int]]:
    rows = matrix.rows_of(kind)
    pieces, directions = matrix.pieces[rows], matrix.directions(rows)
    for start in range(0, len(rows), _AT_ONCE):
        ones, others = np.nonzero(directions[start : start + _AT_ONCE] @ directions[start:].T >= NEARLY_THE_SAME)
        for one, other in zip(ones.tolist(), others.tolist(), strict=True):
            if other > one:
                yield int(pieces[start + one]), int(pieces[start + other])
