"""The list of results: one piece a row, drawn with its kind, title, composer, band and path."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.item_models.result_model import HEADING_ROLE, ROW_ROLE, ResultModel, title_of
from desktop.jobs.questions import FoundPiece
from desktop.theme import colours, paint_icon, text_font, title_font

_ROW_HEIGHT = 62
_HEADING_HEIGHT = 34
_INDENT = 50
_TITLE_PIXELS = 19
_PILL_PADDING = 9


class ResultList(QListView):
    """A list in which arrow keys move over pieces; Enter and double click open, Space plays."""

    chosen = Signal(object)
    open_wanted = Signal()
    play_wanted = Signal()
    query_wanted = Signal()

    def __init__(self, model: ResultModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = model
        self.setObjectName("results")
        self.setModel(model)
        self.setItemDelegate(_ResultDelegate(model, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Results"))
        self.doubleClicked.connect(lambda _index: self.open_wanted.emit())

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which piece is chosen now."""
        super().currentChanged(current, previous)
        row = self._results.row(current)
        if row is not None:
            self.chosen.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let keys act on the chosen piece."""
        actions = {
            Qt.Key.Key_Return: self.open_wanted,
            Qt.Key.Key_Enter: self.open_wanted,
            Qt.Key.Key_Space: self.play_wanted,
        }
        signal = actions.get(Qt.Key(event.key()))
        if signal is not None and self.currentIndex().isValid():
            signal.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex() == self._results.first_piece():
            self.query_wanted.emit()
        else:
            super().keyPressEvent(event)


class _ResultDelegate(QStyledItemDelegate):
    """Draws headings and pieces."""

    def __init__(self, model: ResultModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._results = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a heading or a piece."""
        del option
        heading = index.data(HEADING_ROLE) is not None
        return QSize(0, _HEADING_HEIGHT if heading else _ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a heading or a piece."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        heading = index.data(HEADING_ROLE)
        if heading is None:
            self._paint_piece(painter, option, area, index.data(ROW_ROLE))
        else:
            self._paint_heading(painter, area, heading)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, heading: str) -> None:
        font = text_font(11, QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
        painter.setFont(font)
        painter.setPen(QColor(colours().muted))
        place = area.adjusted(16, 0, -16, -6)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, heading.upper())

    def _paint_piece(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: FoundPiece) -> None:
        now = colours()
        state = option.state
        self._paint_ground(painter, area, state)
        ink, muted = (now.ink, now.muted) if row.hit.online else (now.disabled, now.disabled)
        paint_icon(painter, row.hit.kind.value, muted, area.left() + 18, area.top() + 19, 22)
        right = area.right() - 18
        right -= self._paint_band(painter, area, right, row)
        inner = QRect(area.left() + _INDENT, area.top() + 8, right - area.left() - _INDENT - 8, area.height() - 16)
        metrics = QFontMetrics(title_font(_TITLE_PIXELS))
        title = metrics.elidedText(title_of(row), Qt.TextElideMode.ElideRight, inner.width())
        baseline = inner.top() + 17
        painter.setFont(title_font(_TITLE_PIXELS))
        painter.setPen(QColor(ink))
        painter.drawText(inner.left(), baseline, title)
        left = metrics.horizontalAdvance(title) + 12
        if row.hit.composer and inner.width() - left > 60:
            font = text_font(12)
            composer = QFontMetrics(font).elidedText(
                row.hit.composer, Qt.TextElideMode.ElideRight, inner.width() - left
            )
            painter.setFont(font)
            painter.setPen(QColor(muted))
            painter.drawText(inner.left() + left, baseline, composer)
        below = QRect(inner.left(), inner.bottom() - 17, inner.width(), 18)
        self._text(painter, below, self._results.place_name(row), muted, Qt.TextElideMode.ElideMiddle)

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        now = colours()
        ground = ""
        if state & QStyle.StateFlag.State_Selected:
            ground = now.accent_soft
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = now.hover
        if ground:
            path = QPainterPath()
            path.addRoundedRect(area.adjusted(6, 1, -6, -1), 8, 8)
            painter.fillPath(path, QColor(ground))

    def _paint_band(self, painter: QPainter, area: QRect, right: int, row: FoundPiece) -> int:
        name = self._results.band_name(row)
        if not name:
            return 0
        now = colours()
        colour = {"strong": now.strong, "possible": now.possible}.get(row.hit.band, now.muted)
        font = text_font(11, QFont.Weight.Medium)
        metrics = QFontMetrics(font)
        # What is no better than chance gets no frame.
        framed = colour != now.muted
        width = metrics.horizontalAdvance(name) + (2 * _PILL_PADDING if framed else 0)
        pill = QRect(right - width, area.center().y() - 10, width, 20)
        painter.setPen(QColor(colour))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if framed:
            painter.drawRoundedRect(pill, 10, 10)
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, name)
        return width

    def _text(self, painter: QPainter, area: QRect, text: str, colour: str, elide: Qt.TextElideMode) -> None:
        font = text_font(12)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(text, elide, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)
