"""Engraves, paints and sounds the piece asked for last, and what may be asked for next."""

import shutil
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.jobs.lane import Lane
from desktop.jobs.previewing.painting import PagePicture, PaintOrder, from_page, paint_page
from desktop.jobs.previewing.sounds import Sounds, version_of
from desktop.sentences import QT_TRANSLATE_NOOP
from engine.errors import PreviewError
from engine.preview.requests import PageRequest, PieceRequest, ScoreRequest, Sound, SoundRequest
from engine.preview.tasks import render_page, sound_piece
from engine.workers import Failure, WorkerPool

_ENGRAVING_SECONDS = 20.0
_PAGE_SECONDS = 60.0
_SOUND_SECONDS = 120.0
_MOST_PICTURE_BYTES = 96 << 20


class Pool(Protocol):
    """What is needed of `engine.workers.WorkerPool`."""

    def run(self, function: Callable[[Any], Any], items: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
        """Yield each item with what `function` returns for it, or a `Failure`."""

    def close(self) -> None:
        """End the workers."""


class Previewing(QObject):
    """Makes pictures and sounds of the piece asked for last; an earlier one that is not done yet is forgotten.

    First systems and pages of PDFs (`engraved`, `rendered`) come from one worker, pages of whole scores (`paged`, with
    what was asked) from another, so that a large score does not hold up the next piece.
    """

    engraved = Signal(object)
    rendered = Signal(object)
    engraving_failed = Signal(object)
    paged = Signal(object, object)
    paging_failed = Signal(object, object)
    sounded = Signal(object)
    sounding_failed = Signal(object)

    def __init__(
        self,
        engravers: Pool | None = None,
        sounders: Pool | None = None,
        pagers: Pool | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engraving_lane = Lane("engraving", self)
        self._paging_lane = Lane("pages", self)
        self._sound_lane = Lane("sound", self)
        self._engravers: Pool = engravers or WorkerPool(1, seconds=_ENGRAVING_SECONDS)
        self._pagers: Pool = pagers or WorkerPool(1, seconds=_PAGE_SECONDS)
        self._sounders: Pool = sounders or WorkerPool(1, seconds=_SOUND_SECONDS)
        self._sounds = Sounds()
        self._pictures: OrderedDict[object, PagePicture] = OrderedDict()
        self._expected: PieceRequest | None = None
        self._expected_page: ScoreRequest | None = None

    def engrave(self, request: PieceRequest, pixels: int) -> None:
        """Engrave a score's first system, to be shown `pixels` wide."""
        order = PaintOrder(request, pixels)
        self._engraving_lane.run(
            lambda: first_result(self._engravers, paint_page, order),
            self.engraved.emit,
            self.engraving_failed.emit,
            newest_only=True,
        )

    def render(self, request: PageRequest) -> None:
        """Draw a page of a PDF; what fails is told as a failed engraving is."""
        self._engraving_lane.run(
            lambda: from_page(first_result(self._engravers, render_page, request)),
            self.rendered.emit,
            self.engraving_failed.emit,
            newest_only=True,
        )

    def turn_to(self, request: ScoreRequest, pixels: int) -> None:
        """Engrave a page of a whole score, to be shown `pixels` wide."""
        self._expected_page = None
        self._paging_lane.run(
            lambda: self._picture(request, pixels),
            lambda picture: self.paged.emit(request, picture),
            lambda error: self.paging_failed.emit(request, error),
            newest_only=True,
        )

    def expect_page(self, request: ScoreRequest, pixels: int) -> None:
        """Engrave a page that may be turned to next."""
        self._expected_page = request
        self._paging_lane.run(
            lambda: self._picture(request, pixels) if self._expected_page == request else None, _ignore, _ignore
        )

    def sound(self, request: PieceRequest, speed: float = 1.0) -> None:
        """Turn a piece into samples."""
        self._sound_lane.run(
            lambda: self._sound(request, speed), self.sounded.emit, self.sounding_failed.emit, newest_only=True
        )

    def expect(self, request: PieceRequest) -> None:
        """Turn a piece into samples that may be played next."""
        self._expected = request
        self._sound_lane.run(lambda: self._sound(request, 1.0) if self._expected == request else None, _ignore, _ignore)

    def forget(self) -> None:
        """Make nothing of what was asked for."""
        self._expected = self._expected_page = None
        for lane in (self._engraving_lane, self._paging_lane, self._sound_lane):
            lane.drop()

    def close(self) -> tuple[Lane, ...]:
        """End the workers after what they do now; return the lanes to wait for."""
        self._engraving_lane.close(self._engravers.close)
        self._paging_lane.close(self._pagers.close)
        self._sound_lane.close(self._end_sounding)
        return self._engraving_lane, self._paging_lane, self._sound_lane

    def _picture(self, request: ScoreRequest, pixels: int) -> PagePicture:
        """In the lane of pages: return a page, kept from before or painted now."""
        name = (request, pixels, version_of(request.piece.path))
        found = self._pictures.get(name)
        if found is None:
            picture: PagePicture = first_result(self._pagers, paint_page, PaintOrder(request, pixels))
            self._pictures[name] = found = picture
        self._pictures.move_to_end(name)
        while sum(len(each.pixels) for each in self._pictures.values()) > _MOST_PICTURE_BYTES:
            self._pictures.popitem(last=False)
        return found

    def _sound(self, request: PieceRequest, speed: float) -> Sound:
        """In the lane of sounds: return a sound, kept from before or made now."""
        name = (request, speed, version_of(request.path))
        found = self._sounds.find(name)
        if found is None:
            folder = self._sounds.destination()
            try:
                made: Sound = first_result(self._sounders, sound_piece, SoundRequest(request, folder, speed))
            except PreviewError:
                shutil.rmtree(folder, ignore_errors=True)
                raise
            self._sounds.keep(name, made, folder)
            found = made
        return found

    def _end_sounding(self) -> None:
        self._sounders.close()
        self._sounds.close()


def first_result(pool: Pool, function: Callable[[Any], Any], request: object) -> Any:
    """Return what `function` makes of `request` in a worker; raises `PreviewError` with the reason where it fails."""
    for _request, result in pool.run(function, [request]):
        if isinstance(result, Failure):
            raise PreviewError(result.reason)
        return result
    raise PreviewError(QT_TRANSLATE_NOOP("Errors", "The preview was not made."))


def _ignore(_result: object) -> None:
    """Take the answer to what was only expected."""
