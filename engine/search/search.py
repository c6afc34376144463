"""Searching a library by name and by meaning."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt

from engine.library import Library, Matrix, Piece
from engine.library.presence import PieceRows
from engine.modality import MUSIC, Modality
from engine.search.asking import Asked, ask
from engine.search.faceting import choose
from engine.search.filters import Filters
from engine.search.grouping import NEARLY_THE_SAME, group_by_composer, group_by_work
from engine.search.query import Band, Embedding, Encoders, Example, Hit, OpenPanel, Query, SearchResult
from engine.search.relevance import Rows, to_bands, to_prominences

_FEWEST_BANDED = 1000
_BANDS = tuple(Band)

_Order = tuple[int, bool, float, int]


@dataclass(frozen=True, slots=True)
class _Found:
    """A piece before its facts are looked up; `piece` is its number in the library, `by` who compared it."""

    piece: int
    matched: Literal["name", "meaning", "facts"]
    similarity: float | None
    band: Band
    by: Asked | None


@dataclass(frozen=True, slots=True)
class _Compared:
    """A space's pieces [n] beside a query: their mean cosines [n] with what it asks for.

    `ranked` are the foremost of the kinds asked for, each with what its place among those of all spaces depends on.
    """

    asked: Asked
    matrix: Matrix
    similarities: npt.NDArray[np.float32]
    searched: int
    ranked: tuple[tuple[_Order, _Found], ...]

    def similarities_of(self, pieces: Collection[int]) -> dict[int, tuple[float, Asked]]:
        """Return the mean cosines of those of `pieces` that have vectors here and are of a kind asked for here."""
        rows = np.flatnonzero(np.isin(self.matrix.pieces, list(pieces)))
        rows = self.matrix.among(rows, self.asked.kinds)
        return {int(self.matrix.pieces[row]): (float(self.similarities[row]), self.asked) for row in rows}


def search(library: Library, encoders: Encoders | OpenPanel | None, query: Query) -> SearchResult:
    """Return what a query names, the surest first, then what stands out most by meaning.

    Where several bundles answer, each encodes the query and compares it with its own vectors alone; what stands out is
    merged by how far it does so among what it is comparable with, never by cosine. What the user has hidden is left
    out. Answers from one moment's state of the library while another program writes. `encoders` None searches by name
    alone. Raises `LibraryError` where an example has no vectors in any of the spaces, or an embedding has another
    length than its vectors.
    """
    with library.snapshot():
        own = {piece.id for piece in _own_pieces(library, query)} | library.hidden_pieces().keys()
        among = _among(library, query)
        named = library.matches_by_name(query.names, query.limit + len(own), query.kinds, among)
        named = tuple(piece for piece in named if piece not in own)[: query.limit]
        counts = library.count_pieces()
        waiting = library.count_pending_files()
        present = sum(counts[kind] for kind in set(query.kinds))
        asking = ask(library, encoders, query, [kind for kind, count in counts.items() if count])
        compared = [_compare(library.matrix(each.space), each, query, own | set(named), among) for each in asking.asked]
        found = (*_named(named, compared), *_merge(compared, query.limit))[: query.limit]
        if among is not None and not query.ranks:
            some = among[~np.isin(among, list(own))][: query.limit]
            found = tuple(_Found(int(piece), "facts", None, Band.STRONG, None) for piece in some)
        pieces = library.pieces(each.piece for each in found)
        alike = _alike(compared, found)
    hits = tuple(_to_hit(rank, each, pieces[each.piece]) for rank, each in enumerate(found, start=1))
    known = present if among is None else len(among)
    return SearchResult(
        query=query.text,
        bundle=" and ".join(dict.fromkeys(each.bundle for each in asking.asked)),
        searched=sum(each.searched for each in compared) if compared else known,
        total=present + waiting,
        hits=hits,
        left_out=0 if among is None else present - len(among),
        notes=asking.notes,
        works=group_by_work(hits, library.persons(), alike),
        composers=group_by_composer(hits, library.persons()),
    )


def similar(
    library: Library,
    encoders: Encoders | OpenPanel,
    like: str | Embedding | Example,
    kinds: tuple[Modality, ...] = MUSIC,
    limit: int = 20,
) -> SearchResult:
    """Return what stands out as like one piece (its hash; it is left out) or what has been encoded; see `search`."""
    return search(library, encoders, Query(like=(like,), kinds=kinds, limit=limit))


def _among(library: Library, query: Query) -> PieceRows | None:
    """Return the pieces that filters and minus words leave, None where all are."""
    refused = [library.named_with(term.text) for term in query.said if term.weight < 0]
    if not query.filters and not any(len(some) for some in refused):
        return None
    among = choose(library, query.filters or Filters(), query.kinds)
    return among[~np.isin(among, np.concatenate(refused))] if refused else among


def _own_pieces(library: Library, query: Query) -> Iterator[Piece]:
    hashes = (each.piece if isinstance(each, Example) else each for each in query.like)
    for each in hashes:
        piece = library.piece(each) if isinstance(each, str) else None
        if piece is not None:
            yield piece


def _compare(
    matrix: Matrix, asked: Asked, query: Query, left_out: Collection[int], among: PieceRows | None
) -> _Compared:
    """Compare a space's pieces with what is asked; the foremost are of its kinds, `among` some, and not `left_out`.

    What chance gives is judged by all pieces of comparable kinds, also by those that are not among those asked for;
    how many it would let stand out so far, by all that is searched, since all stand in one list.
    """
    similarities = matrix.similarities(asked.examples)
    groups = [np.sort(np.concatenate([matrix.rows_of(kind) for kind in kinds])) for kinds in asked.groups]
    outside = asked.outside()
    prominences = to_prominences(similarities, groups, asked.weights, outside)
    means = _mean(similarities, asked.weights)
    kept = None if among is None else _are_among(matrix.pieces, among)
    chosen = [rows if kept is None else rows[kept[rows]] for rows in groups]
    known = np.zeros(len(prominences), np.intp)
    for rows, others in zip(groups, outside, strict=True):
        known[rows] = len(rows) + len(others)
    rows = np.concatenate([np.zeros(0, np.intp), *chosen])
    most = query.limit + len(left_out)
    first = _foremost(prominences, matrix.pieces, rows, most)
    bands = to_bands(prominences[first], len(rows), known[first])
    in_words = np.isin(first, matrix.rows_of(Modality.TEXT)).tolist()
    ranked = []
    for row, band, is_text in zip(first[:most].tolist(), bands[:most], in_words[:most], strict=True):
        piece = int(matrix.pieces[row])
        if piece not in left_out:
            order = (_BANDS.index(band), is_text and band is Band.WEAK, -float(prominences[row]), piece)
            ranked.append((order, _Found(piece, "meaning", float(means[row]), band, asked)))
    return _Compared(asked, matrix, means, len(rows), tuple(ranked))


def _are_among(pieces: PieceRows, among: PieceRows) -> npt.NDArray[np.bool_]:
    """Return which of the pieces [n] are among others, which ascend."""
    if not len(among):
        return np.zeros(len(pieces), np.bool_)
    at = np.minimum(np.searchsorted(among, pieces), len(among) - 1)
    return np.asarray(among[at] == pieces, np.bool_)


def _mean(similarities: npt.NDArray[np.float32], weights: Sequence[float]) -> npt.NDArray[np.float32]:
    """Return the weighted mean of cosines [n, q] with what is asked for; of what is refused, where that is all."""
    counted = np.maximum(np.asarray(weights, np.float32), 0)
    counted = counted if counted.any() else np.abs(np.asarray(weights, np.float32))
    return np.asarray(similarities @ counted / counted.sum(), np.float32)


def _alike(compared: Sequence[_Compared], found: Sequence[_Found]) -> list[tuple[int, int]]:
    """Return the places of those found whose vectors are nearly the same, in pairs; kinds are not compared."""
    pairs: list[tuple[int, int]] = []
    for space in compared:
        places = {each.piece: place for place, each in enumerate(found)}
        rows = np.flatnonzero(np.isin(space.matrix.pieces, list(places)))
        for kind in space.asked.kinds:
            some = space.matrix.among(rows, (kind,))
            if len(some) < 2:
                continue
            directions = space.matrix.directions(some)
            first, second = np.nonzero(np.triu(directions @ directions.T >= NEARLY_THE_SAME, 1))
            at = [places[int(piece)] for piece in space.matrix.pieces[some]]
            pairs += [(at[one], at[other]) for one, other in zip(first.tolist(), second.tolist(), strict=True)]
    return pairs


def _merge(compared: Sequence[_Compared], limit: int) -> tuple[_Found, ...]:
    """Return the foremost of all spaces, of two alike the piece that came first into the library.

    The surer band comes first, then what is more prominent: of a kind with too few pieces nothing is strong, however
    prominent, and nothing should stand below the line of chance in one row and above it in the next. What is no better
    than chance and known by its words alone comes last: short texts are near to any query.
    """
    ranked = sorted((each for space in compared for each in space.ranked), key=itemgetter(0))
    return tuple(found for _, found in ranked[:limit])


def _foremost(prominences: npt.NDArray[np.float64], pieces: npt.NDArray[np.int64], rows: Rows, limit: int) -> Rows:
    """Return the first of `rows` by prominence, then by piece; more than `limit`, for bands look at what follows."""
    among = prominences[rows]
    count = max(limit, _FEWEST_BANDED)
    if count < len(rows):
        rows = rows[among >= np.partition(among, -count)[-count]]
    return rows[np.lexsort((pieces[rows], -prominences[rows]))]


def _named(pieces: tuple[int, ...], compared: Sequence[_Compared]) -> Iterator[_Found]:
    known = {piece: each for space in compared for piece, each in space.similarities_of(pieces).items()}
    for piece in pieces:
        similarity, asked = known.get(piece, (None, None))
        yield _Found(piece, "name", similarity, Band.STRONG, asked)


def _to_hit(rank: int, found: _Found, piece: Piece) -> Hit:
    there = next((place for place in piece.places if _is_there(place.path)), None)
    place = there or piece.places[0]
    return Hit(
        rank=rank,
        piece=piece.hash,
        path=place.path,
        tune=place.tune,
        title=piece.facts.title,
        composer=piece.facts.composer,
        kind=piece.modality,
        matched=found.matched,
        similarity=found.similarity,
        band=found.band,
        online=there is not None,
        bundle=found.by.bundle if found.by else "",
        space=found.by.space if found.by else None,
        places=piece.places,
    )


def _is_there(path: Path) -> bool:
    try:
        path.stat()
    except OSError:
        return False
    return True
