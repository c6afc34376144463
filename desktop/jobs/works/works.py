"""What the user says of works, and reports on all of them, in a lane with its own connection."""

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal

from desktop.jobs.answers import FoundPiece
from desktop.jobs.lane import Lane
from desktop.jobs.works.companions import spaces_of, to_found
from engine.library import Library, Piece, open_library
from engine.modality import Modality
from engine.search.pairing.editions import copies, editions
from engine.search.pairing.orphans import OrphanHunt

_TELL_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Orphans:
    """The pieces of a kind that lack what they should have; `whole` is False where the search was stopped."""

    kind: Modality
    lacking: Modality
    found: tuple[FoundPiece, ...]
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Twice:
    """What is there twice, in groups: one content in several `places`, or several pieces that are nearly the same.

    `hidden` are the hashes of those that no search finds.
    """

    copies: tuple[tuple[FoundPiece, tuple[Path, ...]], ...]
    editions: tuple[tuple[FoundPiece, ...], ...]
    hidden: frozenset[str]
    hidden_pieces: tuple[FoundPiece, ...] = ()


class Works(QObject):
    """Tells by `judged` of which piece something was said, by `hid` that others are hidden, else what it found.

    `progressed` tells how many pieces of how many have been looked at.
    """

    judged = Signal(str)
    hid = Signal()
    orphaned = Signal(object)
    twice = Signal(object)
    progressed = Signal(int, int)
    failed = Signal(object)

    def __init__(self, library: Path, bundle_name: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = library
        self._bundle_name = bundle_name
        self._stop = threading.Event()
        self._hunts: dict[tuple[Modality, Modality], OrphanHunt] = {}
        self._library: Library | None = None
        self._lane = Lane("works", self)

    def judge(self, piece: str, other: str, *, same: bool | None) -> None:
        """Note that two pieces are the same work, or are not, or take that back."""
        self._hunts.clear()
        self._lane.run(
            lambda: self._opened().judge_pair(piece, other, same=same),
            lambda _: self.judged.emit(piece),
            self.failed.emit,
        )

    def hide(self, pieces: Sequence[str], *, hidden: bool) -> None:
        """Leave pieces out of searches, or have them found again; no file is touched."""
        self._lane.run(
            lambda: self._opened().hide_pieces(pieces, hidden=hidden), lambda _: self.hid.emit(), self.failed.emit
        )

    def hunt(self, kind: Modality, lacking: Modality) -> None:
        """Look for the pieces of a kind that lack their work in another; one that was stopped goes on."""
        self._stop.clear()
        self._lane.run(lambda: self._hunt(kind, lacking), self.orphaned.emit, self.failed.emit)

    def look_for_copies(self) -> None:
        """Look for what is there twice; `twice` tells."""
        self._lane.run(self._look_for_copies, self.twice.emit, self.failed.emit)

    def stop(self) -> None:
        """Stop a hunt; what it has found so far is told."""
        self._stop.set()

    def close(self) -> Lane:
        """Close the library; return the lane to wait for."""
        self.stop()
        self._lane.close(self._close_library)
        return self._lane

    def _hunt(self, kind: Modality, lacking: Modality) -> Orphans:
        library = self._opened()
        hunt = self._hunts.pop((kind, lacking), None)
        if hunt is None:
            hunt = OrphanHunt(library, spaces_of(library, self._bundle_name), kind, lacking)
        told, whole = 0.0, True
        for progress in hunt.run():
            if self._stop.is_set():
                self._hunts[kind, lacking], whole = hunt, False
                break
            if monotonic() - told > _TELL_SECONDS:
                told = monotonic()
                self.progressed.emit(progress.done, progress.total or 0)
        return Orphans(kind, lacking, tuple(map(to_found, hunt.orphans)), whole)

    def _look_for_copies(self) -> Twice:
        library = self._opened()
        several = tuple((to_found(piece), tuple(place.path for place in piece.places)) for piece in copies(library))
        near = editions(library, spaces_of(library, self._bundle_name))
        groups = tuple(found for group in near if len(found := _present(group)) > 1)
        hidden = library.hidden_pieces()
        return Twice(several, groups, frozenset(hidden.values()), _present(library.pieces(hidden).values()))

    def _opened(self) -> Library:
        if self._library is None:
            self._library = open_library(self._path)
        return self._library

    def _close_library(self) -> None:
        if self._library is not None:
            self._library.close()


def _present(pieces: Iterable[Piece]) -> tuple[FoundPiece, ...]:
    return tuple(to_found(piece) for piece in pieces if piece.places)
