"""The list of results: one piece a row, drawn with its kind, title, composer, band and path."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.item_models.result_model import HEADING_ROLE, LINE_ROLE, ResultModel, title_of
from desktop.jobs.answers import FoundPiece
from desktop.theme import colours, text_font, title_font
from desktop.widgets.row_painter import RowPainter

_ROW_HEIGHT = 62
_HEADING_HEIGHT = 34
_INDENT = 50
_SMALL = 11
_BAND_PADDING = 18


class ResultList(QListView):
    """A list in which arrow keys move over pieces; double click opens."""

    chosen = Signal(object)
    open_wanted = Signal()
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
        """Go up from the first piece to the query."""
        if event.key() == Qt.Key.Key_Up and self.currentIndex() == self._results.first_piece():
            self.query_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave to the window the buttons that go back and forward."""
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
        else:
            super().mousePressEvent(event)


class _ResultDelegate(QStyledItemDelegate):
    """Draws headings and pieces."""

    def __init__(self, model: ResultModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._results = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a heading or a piece."""
        del option
        return QSize(0, _ROW_HEIGHT if self._results.row(index) is not None else _HEADING_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a heading or a piece."""
        painter.save()
        row = RowPainter(painter, option)
        found = self._results.row(index)
        if found is not None:
            self._paint_piece(row, found)
        elif index.data(LINE_ROLE) is not None:
            row.rule(index.data(LINE_ROLE), text_font(_SMALL), colours().muted, colours().line)
        else:
            place = (16, _HEADING_HEIGHT - 9, row.area.width() - 32)
            row.line(index.data(HEADING_ROLE).upper(), _heading_font(), colours().muted, place)
        painter.restore()

    def _paint_piece(self, row: RowPainter, found: FoundPiece) -> None:
        now = colours()
        ink, muted = (now.ink, now.muted) if found.hit.online else (now.disabled, now.disabled)
        row.ground(6, 8)
        row.icon(found.hit.kind.value, muted, 18, 22)
        width = row.area.width() - 26 - self._paint_band(row, found) - _INDENT
        if found.stars:
            # A column of their own, as wide as all five, beside the widest band.
            font = text_font(12)
            right = row.area.width() - 18 - self._widest_band() - 14
            left = right - QFontMetrics(font).horizontalAdvance("★" * 5)
            row.line("★" * found.stars, font, now.possible, (left, 36, right - left + 2))
            width = min(width, left - 12 - _INDENT)
        marks = found.title_matched if found.facts.title else ()
        used = row.line(title_of(found), title_font(19), ink, (_INDENT, 25, width), marks=marks) + 12
        if found.hit.composer and width - used > 60:
            rest = (_INDENT + used, 25, width - used)
            row.line(found.hit.composer, text_font(12), muted, rest, marks=found.composer_matched)
        facts = self._results.facts_line(found)
        used = row.line(facts, text_font(12), ink, (_INDENT, 49, width)) + 14 if facts else 0
        if width - used > 60:
            place = self._results.place_name(found)
            row.line(place, text_font(12), muted, (_INDENT + used, 49, width - used), Qt.TextElideMode.ElideMiddle)

    def _widest_band(self) -> int:
        metrics = QFontMetrics(_band_font())
        return max(metrics.horizontalAdvance(name) for name in self._results.band_names().values()) + _BAND_PADDING

    def _paint_band(self, row: RowPainter, found: FoundPiece) -> int:
        name = self._results.band_name(found)
        if not name:
            return 0
        now = colours()
        colour = {"strong": now.strong, "possible": now.possible}.get(found.hit.band)
        # What is no better than chance gets no frame.
        return row.label(name, _band_font(), colour or now.muted, row.area.width() - 18, framed=colour is not None)


def _band_font() -> QFont:
    return text_font(_SMALL, QFont.Weight.Medium)


def _heading_font() -> QFont:
    font = text_font(_SMALL, QFont.Weight.DemiBold)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
    return font
