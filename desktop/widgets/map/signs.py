"""What is drawn upon the dots: names of regions, rings around pieces, the line around a selection, a card."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QWidget

from desktop.theme import GAP, colours, title_font
from desktop.widgets.map.camera import Camera
from engine.search.mapping.regions import Region

_NAME_PIXELS = 17
_HALO = 4.0
_CARD_WIDTH = 280


class Signs:
    """Draws on a widget, and keeps the card that tells what is under the mouse."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self.names: dict[Region, str] = {}
        self.card = QLabel(widget)
        self.card.setObjectName("mapCard")
        self.card.setTextFormat(Qt.TextFormat.RichText)
        self.card.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.card.setWordWrap(True)
        self.card.setMaximumWidth(_CARD_WIDTH)
        self.card.hide()

    def show_card(self, text: str, at: QPointF) -> None:
        """Show some words, as rich text, beside a point, within the widget."""
        self.card.setText(text)
        self.card.adjustSize()
        size, around = self.card.size(), self._widget.rect()
        x = at.x() + 2 * GAP if at.x() + 2 * GAP + size.width() < around.width() else at.x() - 2 * GAP - size.width()
        y = min(max(GAP, at.y() - size.height() / 2), around.height() - size.height() - GAP)
        self.card.move(round(max(GAP, x)), round(y))
        self.card.show()

    def hide_card(self) -> None:
        """Show no card."""
        self.card.hide()

    def paint_regions(self, painter: QPainter, regions: Sequence[Region], camera: Camera) -> None:
        """Write the names of regions, the largest first; those that would lie upon another are left out."""
        font = title_font(_NAME_PIXELS, italic=True)
        metrics = QFontMetricsF(font)
        taken: list[QRectF] = []
        for region in regions:
            name = self.names.get(region, "")
            if not name:
                continue
            x, y = camera.to_pixels(np.array([[region.x, region.y]], np.float32))[0].tolist()
            width = metrics.horizontalAdvance(name)
            left = min(max(x - width / 2, GAP), camera.width - width - GAP) if 0 <= x <= camera.width else x - width / 2
            box = QRectF(left, y - metrics.height() / 2, width, metrics.height())
            if any(box.adjusted(-6, -2, 6, 2).intersects(other) for other in taken):
                continue
            taken.append(box)
            path = QPainterPath()
            path.addText(QPointF(box.left(), box.top() + metrics.ascent()), font, name)
            halo = QColor(colours().surface)
            halo.setAlphaF(0.85)
            painter.strokePath(path, QPen(halo, _HALO, j=Qt.PenJoinStyle.RoundJoin))
            painter.fillPath(path, QColor(colours().ink))

    def paint_rings(
        self, painter: QPainter, pixels: npt.NDArray[np.float32], radius: float, colour: str, width: float
    ) -> None:
        """Draw rings around points [n, 2], those that are seen."""
        seen = ((pixels > -radius) & (pixels < (self._widget.width() + radius, self._widget.height() + radius))).all(1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), width))
        for x, y in np.floor(pixels[seen]).tolist():
            painter.drawEllipse(QPointF(x + 0.5, y + 0.5), radius, radius)

    def paint_line(self, painter: QPainter, line: Sequence[QPointF], *, box: bool) -> None:
        """Draw what is being drawn around pieces."""
        ink = QColor(colours().accent)
        painter.setPen(QPen(ink, 1.5, Qt.PenStyle.DashLine))
        ink.setAlphaF(0.12)
        painter.setBrush(ink)
        if box:
            painter.drawRect(QRectF(line[0], line[-1]).normalized())
        else:
            painter.drawPolygon(QPolygonF(list(line)))
