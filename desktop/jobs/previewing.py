"""Pictures and sounds of pieces, made in worker processes that may be lost to a file."""

import itertools
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.jobs.lane import Lane
from engine.errors import PreviewError
from engine.preview.requests import PageRequest, PieceRequest, Sound, SoundRequest
from engine.preview.tasks import engrave_piece, render_page, sound_piece
from engine.workers import Failure, WorkerPool

_ENGRAVING_SECONDS = 20.0
_SOUND_SECONDS = 60.0


class Pool(Protocol):
    """What is needed of `engine.workers.WorkerPool`."""

    def run(self, function: Callable[[Any], Any], items: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
        """Yield each item with what `function` returns for it, or a `Failure`."""

    def close(self) -> None:
        """End the workers."""


class Previewing(QObject):
    """Engraves, or draws, and sounds the piece asked for last; an earlier one that is not done yet is forgotten."""

    engraved = Signal(str)
    rendered = Signal(object)
    engraving_failed = Signal(object)
    sounded = Signal(object)
    sounding_failed = Signal(object)

    def __init__(
        self, engravers: Pool | None = None, sounders: Pool | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engraving_lane = Lane("engraving", self)
        self._sound_lane = Lane("sound", self)
        self._engravers: Pool = engravers or WorkerPool(1, seconds=_ENGRAVING_SECONDS)
        self._sounders: Pool = sounders or WorkerPool(1, seconds=_SOUND_SECONDS)
        self._folder = tempfile.TemporaryDirectory(prefix="incipit-", ignore_cleanup_errors=True)
        self._numbers = itertools.count()

    def engrave(self, request: PieceRequest) -> None:
        """Engrave a score's first system."""
        self._engraving_lane.run(
            lambda: first_result(self._engravers, engrave_piece, request),
            self.engraved.emit,
            self.engraving_failed.emit,
            newest_only=True,
        )

    def render(self, request: PageRequest) -> None:
        """Draw a page of a PDF; what fails is told as a failed engraving is."""
        self._engraving_lane.run(
            lambda: first_result(self._engravers, render_page, request),
            self.rendered.emit,
            self.engraving_failed.emit,
            newest_only=True,
        )

    def sound(self, request: PieceRequest) -> None:
        """Turn a piece into samples."""
        destination = Path(self._folder.name) / f"{next(self._numbers)}.npy"
        order = SoundRequest(request, destination)
        self._sound_lane.run(
            lambda: self._sound_alone(order), self.sounded.emit, self.sounding_failed.emit, newest_only=True
        )

    def forget(self) -> None:
        """Make nothing of what was asked for."""
        self._engraving_lane.drop()
        self._sound_lane.drop()

    def close(self) -> tuple[Lane, Lane]:
        """End the workers after what they do now; return the lanes to wait for."""
        self._engraving_lane.close(self._engravers.close)
        self._sound_lane.close(self._end_sounding)
        return self._engraving_lane, self._sound_lane

    def _sound_alone(self, order: SoundRequest) -> Sound:
        sound: Sound = first_result(self._sounders, sound_piece, order)
        for path in Path(self._folder.name).iterdir():
            if path != order.destination:
                # Windows keeps a file that is still being played; the folder goes as a whole in the end.
                _remove(path)
        return sound

    def _end_sounding(self) -> None:
        self._sounders.close()
        self._folder.cleanup()


def first_result(pool: Pool, function: Callable[[Any], Any], request: object) -> Any:
    """Return what `function` makes of `request` in a worker; raises `PreviewError` with the reason where it fails."""
    for _request, result in pool.run(function, [request]):
        if isinstance(result, Failure):
            raise PreviewError(result.reason)
        return result
    raise PreviewError("The preview was not made.")


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
