"""A score laid out in pages of any size, kept open from one page to the next."""

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from engine.preview.engraving import engrave_page, load, open_toolkit
from engine.preview.paging.places import find_places
from engine.preview.requests import PieceRequest, ScorePage, ScoreRequest
from engine.preview.scores import read_score

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    import verovio

NARROWEST, WIDEST = 400, 8_000
_LAYOUT = {
    # A page is as high as what is on it: lower than its layout, or higher where one system is.
    "adjustPageHeight": True,
    "breaks": "auto",
    "footer": "none",
    "header": "none",
    "pageMarginBottom": 50,
    "pageMarginLeft": 50,
    "pageMarginRight": 50,
    "pageMarginTop": 50,
    "scale": 40,
}
_PAGES_AND_BARS = re.compile(r"<(page|measure)\b[^>]*?\bxml:id=\"([^\"]+)\"")


class LaidScore:
    """A score in a toolkit, laid out for the size of page that was asked for last."""

    def __init__(self, piece: PieceRequest) -> None:
        self._score: Element | None = read_score(piece.path, piece.tune)
        self._size = (0, 0)
        self._pages_of_bars: dict[str, int] = {}
        self._toolkit: verovio.toolkit = open_toolkit(_LAYOUT)

    def engrave(self, request: ScoreRequest) -> ScorePage:
        """Return the page that is asked for, or the nearest that there is. Raises `PreviewError`."""
        width, height = min(max(request.width, NARROWEST), WIDEST), min(max(request.height, NARROWEST), WIDEST)
        if (width, height) != self._size:
            self._lay_out(width, height)
        pages = self._toolkit.getPageCount()
        page = min(max(self._pages_of_bars.get(request.bar, request.page), 0), pages - 1)
        svg = engrave_page(self._toolkit, page, request.piece.font_family)
        return ScorePage(svg, page, pages, *find_places(svg), self._pages_of_bars)

    def _lay_out(self, width: int, height: int) -> None:
        self._toolkit.setOptions(_sized(width, height))
        if self._score is None:
            self._toolkit.redoLayout()
        else:
            load(self._toolkit, self._score)
            self._score = None
        self._size = (width, height)
        self._pages_of_bars = {}
        page = -1
        for kind, name in _PAGES_AND_BARS.findall(self._toolkit.getMEI({"scoreBased": False})):
            if kind == "page":
                page += 1
            else:
                self._pages_of_bars[name] = max(0, page)


def engrave_score_page(request: ScoreRequest) -> ScorePage:
    """Return a page of a score; the score stays open for the next. Raises `UnreadableFileError` or `PreviewError`."""
    return _open(request.piece, _version(request.piece.path)).engrave(request)


@lru_cache(maxsize=1)
def _open(piece: PieceRequest, version: tuple[int, int]) -> LaidScore:
    del version  # Only tells one state of the file from another.
    return LaidScore(piece)


def _version(path: Path) -> tuple[int, int]:
    try:
        state = path.stat()
    except OSError:
        return 0, 0
    return state.st_mtime_ns, state.st_size


def _sized(width: int, height: int) -> dict[str, object]:
    return {"pageWidth": width, "pageHeight": height}
