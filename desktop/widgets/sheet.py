"""A sheet of paper on which a system of music is engraved: white in every appearance."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import PAGE, colours, paint_icon, text_font

_MARGIN = 14
_EMPTY_HEIGHT = 120
_TALLEST = 460
_INK = QColor("#686155")


class Sheet(QWidget):
    """Draws SVG as wide as the sheet is, or a sentence where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = QSvgRenderer(self)
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self._sentence = ""
        self._icon = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Engraved music"))

    @property
    def engraved(self) -> bool:
        """Whether music is shown."""
        return self._renderer.isValid()

    def show_svg(self, svg: str, description: str) -> None:
        """Show an engraving, described by a sentence for those who do not see it."""
        self._renderer.load(QByteArray(svg.encode()))
        self._sentence = "" if self._renderer.isValid() else self.tr("The engraving cannot be shown.")
        self.setAccessibleDescription(description)
        self._resize()

    def show_sentence(self, sentence: str, icon_name: str = "") -> None:
        """Show a sentence in place of music."""
        self._renderer.load(QByteArray())
        self._sentence, self._icon = sentence, icon_name
        self.setAccessibleDescription(sentence)
        self._resize()

    def sizeHint(self) -> QSize:
        """Return the height at which the engraving fills the width."""
        return QSize(320, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the engraving's shape."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._resize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw paper, and on it music or a sentence."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours().line))
        painter.setBrush(PAGE)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        if self._renderer.isValid():
            self._renderer.render(painter, self._target())
            return
        painter.setPen(_INK)
        painter.setFont(text_font(13))
        area = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if self._icon:
            paint_icon(painter, self._icon, _INK.name(), area.center().x() - 16, area.center().y() - 34, 32)
            area.translate(0, 22)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._sentence)

    def _target(self) -> QRectF:
        area = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        box = self._renderer.viewBoxF()
        scale = min(area.width() / box.width(), area.height() / box.height())
        width, height = box.width() * scale, box.height() * scale
        return QRectF(area.x(), area.y() + (area.height() - height) / 2, width, height)

    def _height(self) -> int:
        box = self._renderer.viewBoxF()
        if not self._renderer.isValid() or box.width() <= 0:
            return _EMPTY_HEIGHT
        height = (self.width() - 2 * _MARGIN) * box.height() / box.width()
        return min(_TALLEST, round(height) + 2 * _MARGIN)

    def _resize(self) -> None:
        self.setFixedHeight(self._height())
        self.update()
