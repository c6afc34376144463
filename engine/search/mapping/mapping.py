"""The map of a library: where each analysed piece lies, what it is, and what the regions hold."""

from collections.abc import Collection, Generator, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from engine.library import Library, Space
from engine.library.presence import KindCodes, PieceRows, to_code
from engine.modality import Modality
from engine.progress import Progress
from engine.search.mapping.layout import Plane, beside, spread_out
from engine.search.mapping.neighbours import Vectors, shorten
from engine.search.mapping.regions import Region, name_regions

NEIGHBOURS = 15
MOST_NAMED = 10
NOBODY = -1
_DIMS = 48
_MOST_NEW = 0.25
_GAP = 0.15
_AROUND = 0.004

Spaces = Mapping[Space, Collection[Modality]]
Codes = npt.NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Naming:
    """The commonest values of something, the commonest first, and which of them each of the pieces [n] has.

    -1 stands for another, or none; of several tags a piece has the commonest.
    """

    names: tuple[str, ...] = ()
    codes: Codes = field(default_factory=lambda: np.zeros(0, np.int16))


@dataclass(frozen=True, slots=True)
class LibraryMap:
    """Where the pieces [n], by their row numbers, lie: `places` [n, 2] are from -1 to 1 in the longer direction.

    `kinds` are their codes (`engine.library.presence.to_code`), `online` whether they lie in some file that is there.
    """

    pieces: PieceRows
    places: Plane
    kinds: KindCodes
    online: npt.NDArray[np.bool_]
    composers: Naming = field(default_factory=Naming)
    tags: Naming = field(default_factory=Naming)
    regions: tuple[Region, ...] = ()


def map_library(library: Library, spaces: Spaces, *, anew: bool = False) -> Generator[Progress, None, LibraryMap]:
    """Map the analysed pieces that lie in some file and are not hidden, of each of `spaces` for the kinds it serves.

    Pieces of one space lie near those that they sound like; where there are several, they lie side by side, since
    vectors of two spaces tell nothing of one another. A map is kept beside the library: new pieces are placed beside
    those that they are nearest to, until they are very many, or all is to be made `anew`. The same library gives the
    same map. Whoever stops the generator changes nothing.
    """
    hidden = np.fromiter(library.hidden_pieces(), np.int64)
    parts: list[tuple[PieceRows, Plane]] = []
    for space, kinds in spaces.items():
        matrix = library.matrix(space)
        rows = np.sort(np.concatenate([np.zeros(0, np.intp), *(matrix.rows_of(kind) for kind in kinds)]))
        rows = rows[~np.isin(matrix.pieces[rows], hidden)]
        if not len(rows):
            continue
        codes = np.zeros(len(matrix.pieces), np.uint8)
        for kind in kinds:
            codes[matrix.rows_of(kind)] = to_code(kind)
        pieces = matrix.pieces[rows]
        kept = None if anew else library.kept_places(space)
        places = None if kept is None else _among_kept(pieces, *kept)
        known = np.zeros(len(rows), np.bool_) if places is None else ~np.isnan(places[:, 0])
        if places is None or not known.all():
            short = shorten([_rows_of(matrix.blocks, rows)], codes[rows], _DIMS)
            if places is None or known.sum() < (1 - _MOST_NEW) * len(rows):
                places = to_unit((yield from _lay_out(short)))
            else:
                places[~known] = beside(short[~known], short[known], places[known], _AROUND)
            library.keep_places(space, pieces, places)
        parts.append((pieces, places))
    return describe(library, *_side_by_side(parts))


def describe(library: Library, pieces: PieceRows, places: Plane) -> LibraryMap:
    """Return the map of pieces [n] at places [n, 2], with what the library knows of them now."""
    with library.snapshot():
        columns = library.columns()
        at = np.searchsorted(columns.pieces, pieces)
        online = np.isin(pieces, library.online_pieces())
        persons = library.persons()
        where = np.full(len(columns.pieces), NOBODY, np.intp)
        where[at] = np.arange(len(at))
        named: dict[str, Naming] = {}
        for name in ("person", "tag"):
            column = columns.by_name[name]
            there = where[column.at] >= 0
            named[name] = _commonest(column.values, where[column.at[there]], column.codes[there], len(pieces))
        regions = name_regions(columns, at, places, persons)
    composers = tuple(person.name if (person := persons.person(number)) else number for number in named["person"].names)
    return LibraryMap(
        pieces, places, columns.kinds[at], online, Naming(composers, named["person"].codes), named["tag"], regions
    )


def to_unit(places: Plane) -> Plane:
    """Return places [n, 2] around zero, moved and scaled so that the longer direction goes from -1 to 1."""
    if not len(places):
        return places
    low, high = places.min(axis=0), places.max(axis=0)
    half = float((high - low).max()) / 2
    return np.asarray((places - (low + high) / 2) / np.float32(half or 1.0), np.float32)


def _lay_out(short: Vectors) -> Generator[Progress, None, Plane]:
    """Return places [n, 2]; so few pieces that all are neighbours stand in a ring."""
    count = len(short)
    if count > NEIGHBOURS + 1:
        return (yield from spread_out(short, NEIGHBOURS))
    turns = np.linspace(0, 2 * np.pi, count, endpoint=False)
    return np.stack([np.cos(turns), np.sin(turns)], axis=1).astype(np.float32) if count > 1 else np.zeros((1, 2), "f4")


def _among_kept(pieces: PieceRows, kept: PieceRows, places: Plane) -> Plane:
    """Return the kept places of pieces [n, 2], not a number for those without one."""
    order = np.argsort(kept, kind="stable")
    kept, places = kept[order], places[order]
    if not len(kept):
        return np.full((len(pieces), 2), np.nan, np.float32)
    at = np.minimum(np.searchsorted(kept, pieces), len(kept) - 1)
    return np.where((kept[at] == pieces)[:, None], places[at], np.float32(np.nan))


def _side_by_side(parts: list[tuple[PieceRows, Plane]]) -> tuple[PieceRows, Plane]:
    if not parts:
        return np.zeros(0, np.int64), np.zeros((0, 2), np.float32)
    if len(parts) == 1:
        return parts[0]
    moved = []
    for number, (_, places) in enumerate(parts):
        moved.append(places + np.array([number * (2 + _GAP), 0], np.float32))
    return np.concatenate([pieces for pieces, _ in parts]), to_unit(np.concatenate(moved))


def _rows_of(blocks: tuple[Vectors, ...], rows: npt.NDArray[np.intp]) -> Vectors:
    if len(blocks) == 1 and len(rows) == len(blocks[0]):
        return blocks[0]
    starts = np.cumsum([0, *map(len, blocks)])
    cuts = np.searchsorted(rows, starts)
    return np.concatenate(
        [block[rows[cuts[number] : cuts[number + 1]] - starts[number]] for number, block in enumerate(blocks)]
    )


def _commonest(values: tuple[str, ...], at: npt.NDArray[np.intp], codes: npt.NDArray[np.intp], count: int) -> Naming:
    counts = np.bincount(codes, minlength=len(values))
    first = [int(code) for code in np.argsort(-counts, kind="stable")[:MOST_NAMED] if counts[code]]
    of_pieces = np.full(count, NOBODY, np.int16)
    for place, code in reversed(list(enumerate(first))):
        of_pieces[at[codes == code]] = place
    return Naming(tuple(values[code] for code in first), of_pieces)
