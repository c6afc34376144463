"""Searching a library by name and by meaning."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt

from engine.errors import LibraryError
from engine.library import Library, Matrix, Piece, Space
from engine.library.presence import PieceRows
from engine.modality import MUSIC, Modality
from engine.search.query import Band, Embedding, Encoders, Hit, Query, SearchResult
from engine.search.relevance import Rows, to_bands, to_prominences

_FEWEST_BANDED = 1000


@dataclass(frozen=True, slots=True)
class _Found:
    """A piece before its facts are looked up; `piece` is its number in the library."""

    piece: int
    matched: Literal["name", "meaning", "facts"]
    similarity: float | None
    band: Band


@dataclass(frozen=True, slots=True)
class _Compared:
    """A library's pieces [n] beside a query: their mean cosines [n] with its examples, and the foremost by meaning."""

    matrix: Matrix
    similarities: npt.NDArray[np.float32]
    searched: int
    foremost: tuple[_Found, ...]

    def similarities_of(self, pieces: Collection[int]) -> dict[int, float]:
        """Return the mean cosines of those of `pieces` that have vectors."""
        rows = np.flatnonzero(np.isin(self.matrix.pieces, list(pieces)))
        return {int(self.matrix.pieces[row]): float(self.similarities[row]) for row in rows}


def search(library: Library, encoders: Encoders | None, query: Query) -> SearchResult:
    """Return what a query names, the surest first, then what stands out most by meaning.

    Answers from one moment's state of the library while another program writes. `encoders` None searches by name alone.
    Raises `LibraryError` where a piece of `like` has no vectors in the encoders' space, or an embedding has another
    length than its vectors.
    """
    examples = _encode(encoders, query)
    with library.snapshot():
        own = {piece.id for piece in _own_pieces(library, query)}
        among = library.select(query.filters.to_conditions(), query.kinds) if query.filters else None
        named = library.matches_by_name(query.text, query.limit + len(own), query.kinds, among)
        named = tuple(piece for piece in named if piece not in own)[: query.limit]
        counts = library.count_pieces()
        waiting = library.count_pending_files()
        present = sum(counts[kind] for kind in set(query.kinds))
        compared = None
        if encoders is not None:
            space = Space.of(encoders.provenance)
            examples += [_vector_of(library, each, space) for each in query.like if isinstance(each, str)]
            if examples:
                compared = _compare(library.matrix(space), np.stack(examples), query, own | set(named), among)
        found = (*_named(named, compared), *(compared.foremost if compared else ()))[: query.limit]
        if among is not None and not query.text.strip() and not query.like:
            found = tuple(_Found(int(piece), "facts", None, Band.STRONG) for piece in among[: query.limit])
        pieces = library.pieces(each.piece for each in found)
    return SearchResult(
        query=query.text,
        bundle=encoders.provenance.bundle if encoders and compared else "",
        searched=compared.searched if compared else present if among is None else len(among),
        total=present + waiting,
        hits=tuple(_to_hit(rank, each, pieces[each.piece]) for rank, each in enumerate(found, start=1)),
        left_out=0 if among is None else present - len(among),
    )


def similar(
    library: Library,
    encoders: Encoders,
    like: str | Embedding,
    kinds: tuple[Modality, ...] = MUSIC,
    limit: int = 20,
) -> SearchResult:
    """Return what stands out as like one piece (its hash; it is left out) or an embedding [d]; see `search`."""
    return search(library, encoders, Query(like=(like,), kinds=kinds, limit=limit))


def _encode(encoders: Encoders | None, query: Query) -> list[Embedding]:
    """Return the embeddings of a query's text and of the examples that are embeddings already."""
    if encoders is None:
        return []
    texts = [query.text] if query.text.strip() else []
    encoded = [encoded.embedding for encoded in encoders.encode_texts(texts)] if texts else []
    examples = encoded + [each for each in query.like if not isinstance(each, str)]
    if any(example.shape != examples[0].shape or example.ndim != 1 for example in examples):
        raise LibraryError("The examples of this query were encoded by different bundles.")
    return examples


def _own_pieces(library: Library, query: Query) -> Iterator[Piece]:
    for each in query.like:
        piece = library.piece(each) if isinstance(each, str) else None
        if piece is not None:
            yield piece


def _vector_of(library: Library, piece_hash: str, space: Space) -> Embedding:
    embedding = library.embedding(piece_hash, space)
    if embedding is None:
        raise LibraryError("The piece to compare with has not been analysed yet.")
    return embedding


def _compare(
    matrix: Matrix, examples: Embedding, query: Query, left_out: Collection[int], among: PieceRows | None
) -> _Compared:
    """Compare all pieces with `examples` [q, d]; the foremost are of the kinds asked for, `among` some, not `left_out`.

    What chance gives is judged by all pieces of a kind, also by those that are not among those asked for.
    """
    similarities = matrix.similarities(examples)
    rows_of = {kind: matrix.rows_of(kind) for kind in MUSIC if kind in query.kinds}
    prominences = to_prominences(similarities, tuple(rows_of.values()))
    means = similarities.mean(axis=1)
    ranked: list[tuple[float, int, _Found]] = []
    searched = 0
    most = query.limit + len(left_out)
    for all_rows in rows_of.values():
        rows = all_rows if among is None else all_rows[np.isin(matrix.pieces[all_rows], among)]
        searched += len(rows)
        first = _foremost(prominences, matrix.pieces, rows, most)
        bands = to_bands(prominences[first], len(rows), len(all_rows))
        for row, band in zip(first[:most].tolist(), bands[:most], strict=True):
            piece = int(matrix.pieces[row])
            if piece not in left_out:
                found = _Found(piece, "meaning", float(means[row]), band)
                ranked.append((-float(prominences[row]), piece, found))
    ranked.sort(key=lambda each: each[:2])
    return _Compared(matrix, means, searched, tuple(found for _, _, found in ranked[: query.limit]))


def _foremost(prominences: npt.NDArray[np.float64], pieces: npt.NDArray[np.int64], rows: Rows, limit: int) -> Rows:
    """Return the first of `rows` by prominence, then by piece; more than `limit`, for bands look at what follows."""
    among = prominences[rows]
    count = max(limit, _FEWEST_BANDED)
    if count < len(rows):
        rows = rows[among >= np.partition(among, -count)[-count]]
    return rows[np.lexsort((pieces[rows], -prominences[rows]))]


def _named(pieces: tuple[int, ...], compared: _Compared | None) -> Iterator[_Found]:
    similarities = compared.similarities_of(pieces) if compared else {}
    for piece in pieces:
        yield _Found(piece, "name", similarities.get(piece), Band.STRONG)


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
    )


def _is_there(path: Path) -> bool:
    try:
        path.stat()
    except OSError:
        return False
    return True
