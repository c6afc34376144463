"""Which pieces of a library are likely to be the same work as one of them."""

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.library import Library, Matrix, Piece, Space
from engine.library.selecting.selection import Conditions
from engine.modality import MUSIC, Modality
from engine.search.pairing.confidence import POSSIBLE, to_confidence
from engine.search.pairing.evidence import ALIKE, Sounding, alike_in_facts, to_evidence, to_naming
from engine.search.relevance import to_prominences

MOST_HEARD = 6
"""So many pieces of each kind that sound most like one are looked at more closely."""
MOST_NAMED = 30
MOST_ALIKE = 12
_MOST_SIZED = 60
_MOST_COMPARED = 2048

Spaces = Mapping[Space, Collection[Modality]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A piece that may be the same work: how sure that is, from 0 to 1, and what the user has said of the pair.

    What only `follows` from pairs that were confirmed counts as confirmed too. `evidence` is what speaks for it and
    against it; see `engine.search.pairing.evidence`.
    """

    piece: Piece
    confidence: float
    said: bool | None
    evidence: Mapping[str, float]
    follows: bool = False


def same_work(library: Library, spaces: Spaces, piece_hash: str, least: float = POSSIBLE) -> tuple[Candidate, ...]:
    """Return the pieces that may be the same work as one, of all kinds, the surest first.

    Vectors are compared within each of `spaces`, which serves some kinds. What the user has confirmed, or what follows
    from that, comes first, and what was rejected last, however unlikely; of all others only those of at least the
    `least` confidence. Pieces that lie in no file, or are hidden, are left out. Raises `LibraryError` where the piece
    is not in the library.
    """
    with library.snapshot():
        said = library.judged(piece_hash)
        work = library.work_of(piece_hash)
        own = library.pieces_by_hash([piece_hash])[piece_hash]
        heard: dict[int, Sounding] = {}
        for space, kinds in spaces.items():
            if own.modality in kinds:
                heard |= sounding_of(library.matrix(space), own, kinds)
        asked = own.facts.title or _stem(own)
        named = library.matches_by_name(asked, MOST_NAMED)
        like = _like_in_size(library, own)
        told = {piece.id for piece in library.pieces_by_hash((*said, *work)).values()}
        pieces = library.pieces({*heard, *named, *like, *told} - {own.id} - library.hidden_pieces().keys())
        persons = library.persons()
    mine = (to_naming(own.facts, _stem(own), persons), own.facts)
    found = []
    for number, piece in pieces.items():
        theirs = (to_naming(piece.facts, _stem(piece), persons), piece.facts)
        evidence = to_evidence(mine, theirs, heard.get(number))
        word = True if piece.hash in work else said.get(piece.hash)
        follows = word is True and said.get(piece.hash) is not True
        each = Candidate(piece, to_confidence(evidence), word, evidence, follows)
        if piece.places and (word is not None or each.confidence >= least):
            found.append(each)
    return tuple(sorted(found, key=lambda each: (_place(each), -each.confidence, each.piece.id)))


def sounding_of(matrix: Matrix, own: Piece, kinds: Collection[Modality]) -> dict[int, Sounding]:
    """Return the pieces of each kind that stand out most for one, by their numbers, with how far they do.

    What stands out is judged by at most some thousand pieces of each kind, evenly drawn. Empty where the
    piece has no vector here.
    """
    at = np.flatnonzero(matrix.pieces == own.id)
    if not len(at):
        return {}
    of_kinds = [_without(matrix.rows_of(kind), int(at[0])) for kind in MUSIC if kind in kinds]
    of_kinds = [rows for rows in of_kinds if len(rows)]
    similarities = matrix.similarities(matrix.directions(at))
    first = [_foremost(similarities[:, 0], rows) for rows in of_kinds]
    if not first:
        return {}
    rows = np.concatenate(first)
    directions = matrix.directions(rows)
    looked_at = tuple(np.union1d(_some(every), these) for every, these in zip(of_kinds, first, strict=True))
    forward = dict(zip(np.concatenate(looked_at).tolist(), _forward(similarities, looked_at), strict=True))
    mine = _some(matrix.rows_of(own.modality))
    back = matrix.directions(mine) @ directions.T
    nearest = {int(each[0]) for each in first}
    found: dict[int, Sounding] = {}
    for place, row in enumerate(rows.tolist()):
        cosines = back[(mine != row) & (mine != at[0]), place]
        cosine = float(similarities[row, 0])
        backward = _prominence(cosines, cosine)
        found[int(matrix.pieces[row])] = Sounding(
            forward[row], backward, row in nearest, bool(cosine >= cosines.max(initial=-1.0))
        )
    return found


def _like_in_size(library: Library, own: Piece) -> list[int]:
    """Return the pieces with nearly as many notes, and bars where both tell them, the nearest first."""
    facts = own.facts
    if not facts.notes:
        return []
    bounds = facts.notes * math.exp(-ALIKE), facts.notes * math.exp(ALIKE)
    between = {"notes": bounds}
    if facts.bars:
        between["bars"] = facts.bars * math.exp(-ALIKE), facts.bars * math.exp(ALIKE)
    rows = library.select(Conditions(between=between, among={"metre": (facts.metre, "")} if facts.metre else {}))
    found = [
        piece for piece in library.pieces(rows[:_MOST_SIZED].tolist()).values() if alike_in_facts(facts, piece.facts)
    ]
    notes = facts.notes
    found.sort(key=lambda piece: (abs((piece.facts.notes or 0) - notes), piece.id))
    return [piece.id for piece in found[:MOST_ALIKE]]


def _without(rows: npt.NDArray[np.intp], row: int) -> npt.NDArray[np.intp]:
    at = int(np.searchsorted(rows, row))
    return np.delete(rows, at) if at < len(rows) and rows[at] == row else rows


def _foremost(cosines: npt.NDArray[np.float32], rows: npt.NDArray[np.intp]) -> npt.NDArray[np.intp]:
    """Return those rows of a kind that are nearest, the nearest first."""
    if len(rows) > MOST_HEARD:
        rows = rows[np.argpartition(-cosines[rows], MOST_HEARD)[:MOST_HEARD]]
    return rows[np.lexsort((rows, -cosines[rows]))]


def _some(rows: npt.NDArray[np.intp]) -> npt.NDArray[np.intp]:
    return rows[:: max(1, math.ceil(len(rows) / _MOST_COMPARED))]


def _forward(similarities: npt.NDArray[np.float32], kinds: tuple[npt.NDArray[np.intp], ...]) -> list[float]:
    """Return the prominences of rows, kind by kind, each among its kind."""
    ends = np.cumsum([0, *map(len, kinds)])
    places = tuple(np.arange(begin, end, dtype=np.intp) for begin, end in pairwise(ends.tolist()))
    found: list[float] = to_prominences(similarities[np.concatenate(kinds)], places).tolist()
    return found


def _prominence(cosines: npt.NDArray[np.float32], cosine: float) -> float:
    """Return how far a cosine stands out among others; with few others the spread of a large library is assumed."""
    values = np.append(cosines, np.float32(cosine))[:, None]
    every = np.arange(len(values), dtype=np.intp)
    return float(to_prominences(values, (every,))[-1])


def _place(candidate: Candidate) -> int:
    return {True: 0, None: 1, False: 2}[candidate.said]


def _stem(piece: Piece) -> str:
    return Path(piece.places[0].path).stem if piece.places else ""
