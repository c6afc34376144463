"""Maps the library in another process, and looks up what the map's points are."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from desktop.jobs.answers import FoundPiece
from desktop.jobs.following import Following, Run
from desktop.jobs.lane import Lane
from desktop.jobs.works.companions import to_found
from engine.library import Library, open_library

MOST_LOOKED_UP = 5000
_LOOK_MILLISECONDS = 60


class Mapping(Following):
    """Computes one map at a time: `progressed`, then `finished` tells the `LibraryMap`, None where it was stopped.

    `hovered` tells what a point is, `looked` the pieces of several, by their row numbers; at most some thousand.
    `located` tells the row numbers of pieces by hash.
    """

    hovered = Signal(int, object)
    looked = Signal(object)
    located = Signal(object)

    def __init__(self, library: Path, start: Callable[[bool], Run], parent: QObject | None = None) -> None:
        super().__init__("mapping", _LOOK_MILLISECONDS, parent)
        self._path = library
        self._start = start
        self._library: Library | None = None
        self._lane = Lane("map", self)

    def start(self, *, anew: bool = False) -> None:
        """Begin to map, unless that is under way; `anew` takes nothing from what is kept."""
        if not self.running and not self._closed:
            self._follow(partial(self._start, anew))

    def hover(self, piece: int) -> None:
        """Have `hovered` tell what a point is."""
        self._order(lambda library: _found(library, (piece,)), lambda found: self._tell_hovered(piece, found))

    def look(self, pieces: Sequence[int]) -> None:
        """Have `looked` tell what points are."""
        some = tuple(pieces[:MOST_LOOKED_UP])
        self._order(lambda library: _found(library, some), self.looked.emit, newest_only=True)

    def locate(self, hashes: Collection[str]) -> None:
        """Have `located` tell which row numbers [n] pieces have."""
        wanted = tuple(hashes)

        def work(library: Library) -> Any:
            return np.array(sorted(piece.id for piece in library.pieces_by_hash(wanted).values()), np.int64)

        self._order(work, self.located.emit)

    def end(self, seconds: float) -> Lane:
        """Stop computing and close the library; return the lane to wait for."""
        self.close(seconds)
        self._lane.close(self._close_library)
        return self._lane

    def _tell_hovered(self, piece: int, found: tuple[FoundPiece, ...]) -> None:
        if found:
            self.hovered.emit(piece, found[0])

    def _order(self, work: Callable[[Library], Any], done: Callable[[Any], None], *, newest_only: bool = False) -> None:
        self._lane.run(lambda: work(self._opened()), done, self.failed.emit, newest_only=newest_only)

    def _opened(self) -> Library:
        if self._library is None:
            self._library = open_library(self._path)
        return self._library

    def _close_library(self) -> None:
        if self._library is not None:
            self._library.close()


def _found(library: Library, wanted: Sequence[int]) -> tuple[FoundPiece, ...]:
    pieces = library.pieces(wanted)
    return tuple(to_found(pieces[each]) for each in wanted if each in pieces and pieces[each].places)
