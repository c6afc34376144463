"""Writing lists and results out of the program, in a lane, with progress and a way to stop."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal

from desktop.jobs.lane import Lane
from engine.library import open_library
from engine.sharing.copies import CopyReport, copy_pieces
from engine.sharing.names import names_like, to_safe_name
from engine.sharing.pieces import SharedList, share_entries, share_hashes
from engine.sharing.writing import write_list

_TELL_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class ShareOrder:
    """What to write where: a list by its number, or pieces by their hashes under a name.

    `place` is a file whose suffix says what it becomes, or where `copies` is set a folder in which a new one is made.
    """

    name: str
    place: Path
    number: int | None = None
    hashes: tuple[str, ...] = ()
    copies: bool = False
    relative: bool = False
    byte_order_mark: bool = False


@dataclass(frozen=True, slots=True)
class Shared:
    """What was written: the file or folder, how many pieces or files are in it, and those left out with the reason.

    `books` are tunebooks, which are copied once and whole.
    """

    place: Path
    count: int
    left_out: tuple[tuple[str, str], ...]
    stopped: bool = False
    books: int = 0


class Sharing(QObject):
    """Does one order after the other; tells by `progressed` bytes of all, by `finished` what was written."""

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._stop = threading.Event()
        self._lane = Lane("sharing", self)

    def share(self, order: ShareOrder) -> None:
        """Write something out."""
        self._stop.clear()
        self._lane.run(lambda: self._write(order), self.finished.emit, self.failed.emit)

    def cancel(self) -> None:
        """Stop copying; what is copied whole stays, the file under way does not."""
        self._stop.set()

    def close(self) -> Lane:
        """Stop, and return the lane to wait for."""
        self.cancel()
        self._lane.close()
        return self._lane

    def _write(self, order: ShareOrder) -> Shared:
        shared, watched = self._gather(order)
        if order.copies:
            return self._copy(shared, _new_folder(order), watched)
        write_list(shared, order.place, relative=order.relative, byte_order_mark=order.byte_order_mark, replace=True)
        absent = [piece for piece in shared.pieces if piece.path is None]
        left_out = absent if order.place.suffix.lower() == ".m3u8" else []
        reason = self.tr("None of its files is in your folders any more.")
        return Shared(
            order.place, len(shared.pieces) - len(left_out), tuple((piece.title, reason) for piece in left_out)
        )

    def _gather(self, order: ShareOrder) -> tuple[SharedList, Sequence[Path]]:
        with open_library(self._library, create=False) as library, library.snapshot():
            watched = [folder.path for folder in library.folders()]
            if order.number is None:
                return share_hashes(library, order.name, order.hashes), watched
            return share_entries(library, order.name, library.list_entries(order.number)), watched

    def _copy(self, shared: SharedList, folder: Path, watched: Sequence[Path]) -> Shared:
        steps = copy_pieces(shared, folder, watched)
        copied: set[str] = set()
        told = 0.0
        try:
            while not self._stop.is_set():
                step = next(steps)
                copied.add(step.subject)
                if monotonic() - told > _TELL_SECONDS:
                    told = monotonic()
                    self._lane.tell(partial(self.progressed.emit, step))
        except StopIteration as stop:
            report: CopyReport = stop.value
            left_out = tuple((each.piece.title or "…", each.reason) for each in report.left_out)
            return Shared(folder, len(report.copied), left_out, books=report.books)
        finally:
            steps.close()
        return Shared(folder, max(0, len(copied) - 1), (), stopped=True)


def _new_folder(order: ShareOrder) -> Path:
    """Return a folder that is not there, named after what is shared."""
    name = to_safe_name(order.name, "Incipit")
    return next(place for each in names_like(name) if not (place := order.place / each).exists())
