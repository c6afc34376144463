"""A sheet of paper with music on it, engraved or as a page that was printed: white in every appearance."""

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.theme import PAGE, colours, paint_icon, text_font
from desktop.translation import written
from engine.preview.requests import PageImage

_MARGIN = 14
_EMPTY_HEIGHT = 120
_TALLEST = 460
_TALLEST_PAGE = 760
_INK = QColor("#686155")


class Sheet(QWidget):
    """Draws SVG or a page as wide as the sheet is, or a sentence where there is neither."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = QSvgRenderer(self)
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self._page = QImage()
        self._sentence = ""
        self._icon = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Engraved music"))

    @property
    def engraved(self) -> bool:
        """Whether music is shown."""
        return self._renderer.isValid() or not self._page.isNull()

    @property
    def pixels_across(self) -> int:
        """How many pixels of the screen a page is wide."""
        return round(max(320, self.width() - 2 * _MARGIN) * self.devicePixelRatioF())

    def show_svg(self, svg: str, description: str) -> None:
        """Show an engraving, described by a sentence for those who do not see it."""
        self._page = QImage()
        self._renderer.load(QByteArray(svg.encode()))
        self._sentence = "" if self._renderer.isValid() else self.tr("The engraving cannot be shown.")
        self.setAccessibleDescription(description)
        self._resize()

    def show_page(self, image: PageImage, description: str) -> None:
        """Show a page that was printed, described by a sentence for those who do not see it."""
        height, width, _ = image.pixels.shape
        self._renderer.load(QByteArray())
        self._page = QImage(image.pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self._sentence = ""
        self.setAccessibleDescription(description)
        self._resize()

    def show_sentence(self, sentence: str, icon_name: str = "") -> None:
        """Show a sentence in place of music."""
        self._page = QImage()
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
        if not self._page.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._target(), self._page)
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
        size = self._size()
        scale = min(area.width() / size.width(), area.height() / size.height())
        width, height = size.width() * scale, size.height() * scale
        left = area.x() if self._page.isNull() else area.x() + (area.width() - width) / 2
        return QRectF(left, area.y() + (area.height() - height) / 2, width, height)

    def _size(self) -> QSizeF:
        """Return the size of what is drawn, empty where nothing is."""
        if self._renderer.isValid():
            return self._renderer.viewBoxF().size()
        return QSizeF(self._page.size())

    def _height(self) -> int:
        size = self._size()
        if size.isEmpty():
            return _EMPTY_HEIGHT
        height = (self.width() - 2 * _MARGIN) * size.height() / size.width()
        return min(_TALLEST if self._page.isNull() else _TALLEST_PAGE, round(height) + 2 * _MARGIN)

    def _resize(self) -> None:
        self.setFixedHeight(self._height())
        self.update()


class PageBar(QWidget):
    """Turns the pages of a document: says which one is shown, of how many."""

    page_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = 0
        self._back = self._button("‹", self.tr("Previous page"), -1)
        self._label = QLabel()
        self._label.setObjectName("muted")
        self._forward = self._button("›", self.tr("Next page"), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        for widget in (self._back, self._label, self._forward):
            row.addWidget(widget)
        row.addStretch()

    def show_page(self, page: int, pages: int) -> None:
        """Say that page `page`, from 0, of `pages` is shown; a single one needs no turning."""
        self._page = page
        self._label.setText(self.tr("Page {page} of {pages}").format(page=written(page + 1), pages=written(pages)))
        self._back.setEnabled(page > 0)
        self._forward.setEnabled(page + 1 < pages)
        self.setVisible(pages > 1)

    def _button(self, text: str, name: str, step: int) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFixedWidth(36)
        button.clicked.connect(lambda: self.page_wanted.emit(self._page + step))
        return button
