"""Drawing a row of a list: places are given as for left to right, and mirrored where a language runs the other way."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.theme import colours, paint_icon


class RowPainter:
    """A painter over one row; `left` and `top` count from the row's beginning."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._direction: Qt.LayoutDirection = option.direction
        self.area: QRect = option.rect
        self._state: QStyle.StateFlag = option.state
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def ground(self, margin: int, radius: int) -> None:
        """Colour the row where it is chosen or under the mouse."""
        now = colours()
        if self._state & QStyle.StateFlag.State_Selected:
            colour = now.accent_soft
        elif self._state & QStyle.StateFlag.State_MouseOver:
            colour = now.hover
        else:
            return
        path = QPainterPath()
        path.addRoundedRect(self.area.adjusted(margin, 1, -margin, -1), radius, radius)
        self._painter.fillPath(path, QColor(colour))

    def icon(self, name: str, colour: str, left: int, pixels: int) -> None:
        """Draw an icon, half-way down the row."""
        place = self._mirrored(left, (self.area.height() - pixels) // 2, pixels, pixels)
        paint_icon(self._painter, name, colour, place.x(), place.y(), pixels)

    def line(
        self,
        text: str,
        font: QFont,
        colour: str,
        place: tuple[int, int, int],
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        marks: Sequence[tuple[int, int]] = (),
    ) -> int:
        """Draw as much of a line as fits into `place` (left, baseline, width); return how wide that is.

        What is cut in the middle is taken for a path, which runs from left to right in every language. `marks` are
        stretches of the text to be underlined, where it runs from left to right.
        """
        left, baseline, width = place
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, elide, width)
        is_path = elide == Qt.TextElideMode.ElideMiddle
        advance = metrics.horizontalAdvance(shown)
        self._painter.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if is_path else Qt.LayoutDirection.LayoutDirectionAuto
        )
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        # Drawn from a point, letters of whatever font stand on the same baseline.
        self._painter.drawText(self._mirrored(left, baseline, advance, 1).topLeft(), shown)
        if marks and not any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in shown):
            kept = len(shown) if shown == text else max(0, len(shown) - 1)
            for start, stop in ((start, min(stop, kept)) for start, stop in marks if start < kept):
                begin = left + metrics.horizontalAdvance(shown[:start])
                wide = metrics.horizontalAdvance(shown[start:stop])
                self._painter.fillRect(self._mirrored(begin, baseline + 3, wide, 2), QColor(colours().accent))
        return advance

    def label(self, text: str, font: QFont, colour: str, right: int, *, framed: bool) -> int:
        """Draw a short word that ends at `right`, half-way down the row; return how wide it is."""
        width = QFontMetrics(font).horizontalAdvance(text) + (18 if framed else 0)
        place = self._mirrored(right - width, self.area.height() // 2 - 10, width, 20)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        if framed:
            self._painter.drawRoundedRect(place, 10, 10)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        return width

    def rule(self, text: str, font: QFont, ink: str, line: str) -> None:
        """Draw a line across the row, and a text in the middle of it."""
        width = QFontMetrics(font).horizontalAdvance(text)
        middle, half = self.area.center(), width // 2 + 12
        self._painter.setPen(QColor(line))
        self._painter.drawLine(self.area.left() + 16, middle.y(), middle.x() - half, middle.y())
        self._painter.drawLine(middle.x() + half, middle.y(), self.area.right() - 16, middle.y())
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        self._painter.drawText(self.area, Qt.AlignmentFlag.AlignCenter, text)

    def _mirrored(self, left: int, top: int, width: int, height: int) -> QRect:
        logical = QRect(self.area.left() + left, self.area.top() + top, width, height)
        return QStyle.visualRect(self._direction, self.area, logical)
