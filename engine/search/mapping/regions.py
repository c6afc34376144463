"""What the regions of a map are called: by what is common in them and rare elsewhere."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.library.names.persons import Persons
from engine.library.selecting.columns import Columns
from engine.search.understanding.chips import ChipKind

_SIDE = 40
_BLUR = (1, 4, 6, 4, 1)
_APART = 5
_REACH = 4
_MOST_REGIONS = 14
_FEWEST_PIECES = 12
_LEAST_SHARE = 0.4
_LEAST_LIFT = 1.6
_TOLD_BY = {
    ChipKind.TAG: "tag",
    ChipKind.COMPOSER: "person",
    ChipKind.FOLDER: "folder",
    ChipKind.INSTRUMENT: "instrument",
    ChipKind.METRE: "metre",
    ChipKind.KEY: "key",
}


@dataclass(frozen=True, slots=True)
class Region:
    """A region around a place from -1 to 1: what most of its pieces share, as a filter tells it, and their number."""

    kind: ChipKind
    value: str
    x: float
    y: float
    pieces: int


def name_regions(
    columns: Columns, at: npt.NDArray[np.intp], places: npt.NDArray[np.float32], persons: Persons
) -> tuple[Region, ...]:
    """Return the regions where pieces lie close, the largest first, that have something in common worth a name.

    `at` [n] are the pieces' places in the columns, `places` [n, 2] those on the map. No name is given twice.
    """
    if len(at) < _FEWEST_PIECES:
        return ()
    cells = np.clip(((places + 1) * (_SIDE / 2)).astype(np.intp), 0, _SIDE - 1)
    found: list[Region] = []
    for peak in _peaks(cells):
        inside = (np.abs(cells - peak) <= _REACH).all(axis=1)
        if inside.sum() < _FEWEST_PIECES:
            continue
        told = _tell(columns, at, inside, {(each.kind, each.value) for each in found}, persons)
        if told is not None:
            x, y = np.median(places[inside], axis=0).tolist()
            found.append(Region(*told, x, y, int(inside.sum())))
    return tuple(sorted(found, key=lambda each: -each.pieces))


def _peaks(cells: npt.NDArray[np.intp]) -> list[npt.NDArray[np.intp]]:
    """Return the densest cells, none near a denser one."""
    counts = np.bincount(cells[:, 0] * _SIDE + cells[:, 1], minlength=_SIDE * _SIDE).reshape(_SIDE, _SIDE)
    dense = counts.astype(np.float64)
    for axis in (0, 1):
        dense = np.apply_along_axis(np.convolve, axis, dense, _BLUR, "same")
    peaks: list[npt.NDArray[np.intp]] = []
    for number in np.argsort(-dense, axis=None, kind="stable"):
        cell = np.array(divmod(int(number), _SIDE))
        if len(peaks) == _MOST_REGIONS or dense[tuple(cell)] <= 0:
            break
        if all(np.abs(cell - peak).max() > _APART for peak in peaks):
            peaks.append(cell)
    return peaks


def _tell(
    columns: Columns,
    at: npt.NDArray[np.intp],
    inside: npt.NDArray[np.bool_],
    taken: set[tuple[ChipKind, str]],
    persons: Persons,
) -> tuple[ChipKind, str] | None:
    """Return what is commonest inside beside what is everywhere; None where nothing stands out."""
    every, some = np.zeros(len(columns.pieces), np.bool_), np.zeros(len(columns.pieces), np.bool_)
    every[at], some[at[inside]] = True, True
    best, told = 0.0, None
    for kind, name in _TOLD_BY.items():
        everywhere = columns.by_name[name].count(every)
        for value, count in columns.by_name[name].count(some).items():
            share = count / some.sum()
            lift = share / (everywhere[value] / every.sum())
            if share < _LEAST_SHARE or lift < _LEAST_LIFT or share * np.log(lift) <= best:
                continue
            shown = value
            if kind is ChipKind.COMPOSER:
                person = persons.person(value)
                shown = person.name if person else value
            if (kind, shown) not in taken:
                best, told = share * float(np.log(lift)), (kind, shown)
    return told
