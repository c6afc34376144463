"""Engraved pages as pixels, painted in a worker process: Qt would halt the window while it draws SVG."""

import math
import os
from dataclasses import dataclass, field
from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop.sentences import QT_TRANSLATE_NOOP
from engine.errors import PreviewError
from engine.preview.requests import PageImage, PieceRequest, Rectangle, ScorePage, ScoreRequest
from engine.preview.tasks import engrave_piece, engrave_score_page
from resources import resource_path

_MOST_PIXELS = 16_000_000


@dataclass(frozen=True, slots=True)
class PaintOrder:
    """The first system of a piece, or a page of a score, to be painted `pixels` wide."""

    what: PieceRequest | ScoreRequest
    pixels: int


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as rows of grey values, or of red, green and blue where it is `coloured`; its number, and how many.

    `notes` and `bars` are rectangles in shares of the width and height; `pages` is 0 where nobody counted.
    """

    pixels: bytes
    width: int
    height: int
    coloured: bool
    page: int = 0
    pages: int = 0
    notes: dict[str, Rectangle] = field(default_factory=dict)
    bars: dict[str, Rectangle] = field(default_factory=dict)
    pages_of_bars: dict[str, int] = field(default_factory=dict)

    def image(self) -> QImage:
        """Return the picture as Qt draws it; the pixels are shared."""
        layout = QImage.Format.Format_RGB888 if self.coloured else QImage.Format.Format_Grayscale8
        return QImage(self.pixels, self.width, self.height, self.width * (3 if self.coloured else 1), layout)


def paint_page(order: PaintOrder) -> PagePicture:
    """Engrave and paint what is ordered. Raises `UnreadableFileError` or `PreviewError`."""
    page = engrave_piece(order.what) if isinstance(order.what, PieceRequest) else engrave_score_page(order.what)
    _start_drawing()
    renderer = QSvgRenderer(QByteArray(page.svg.encode()))
    view = renderer.viewBoxF()
    if not renderer.isValid() or view.isEmpty():
        raise PreviewError(QT_TRANSLATE_NOOP("Errors", "The engraving cannot be shown."))
    wide = max(1, order.pixels)
    scale = wide / view.width()
    scale *= min(1.0, math.sqrt(_MOST_PIXELS / (wide * max(1.0, view.height() * scale))))
    image = QImage(
        max(1, round(view.width() * scale)), max(1, round(view.height() * scale)), QImage.Format.Format_RGB32
    )
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return _to_picture(image, page, view.width(), view.height())


def from_page(image: PageImage) -> PagePicture:
    """Return a page of a PDF as a picture."""
    height, width, _ = image.pixels.shape
    return PagePicture(image.pixels.tobytes(), width, height, coloured=True, page=image.page, pages=image.pages)


def _to_picture(image: QImage, page: ScorePage, width: float, height: float) -> PagePicture:
    coloured = not image.allGray()
    plain = image.convertToFormat(QImage.Format.Format_RGB888 if coloured else QImage.Format.Format_Grayscale8)
    row = plain.width() * (3 if coloured else 1)
    data = bytes(plain.constBits())
    stride = plain.bytesPerLine()
    if stride != row:
        data = b"".join(data[start : start + row] for start in range(0, stride * plain.height(), stride))
    shares = [
        {name: (x / width, y / height, w / width, h / height) for name, (x, y, w, h) in places.items()}
        for places in (page.notes, page.bars)
    ]
    return PagePicture(
        data, plain.width(), plain.height(), coloured, page.page, page.pages, shares[0], shares[1], page.pages_of_bars
    )


@cache
def _start_drawing() -> QGuiApplication | None:
    """Make Qt able to draw text in a process that has no window, with the program's own typefaces."""
    application = None
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication(["incipit"])
        for path in sorted(resource_path("fonts").glob("*.otf")):
            QFontDatabase.addApplicationFont(str(path))
    return application
