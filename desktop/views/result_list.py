"""The list of results: one piece a row, drawn with its kind, title, composer, band and path."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.item_models.result_model import HEADING_ROLE, ROW_ROLE, ResultModel, title_of
from desktop.jobs.remote import FoundPiece
from desktop.theme import colours, text_font, title_font
from desktop.widgets.row_painter import RowPainter

_ROW_HEIGHT = 62
_HEADING_HEIGHT = 34
_INDENT = 50


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
        row = RowPainter(painter, option)
        heading = index.data(HEADING_ROLE)
        if heading is None:
            self._paint_piece(row, index.data(ROW_ROLE))
        else:
            font = text_font(11, QFont.Weight.DemiBold)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
            place = (16, _HEADING_HEIGHT - 9, row.area.width() - 32)
            row.line(heading.upper(), font, colours().muted, place)
        painter.restore()

    def _paint_piece(self, row: RowPainter, found: FoundPiece) -> None:
        now = colours()
        ink, muted = (now.ink, now.muted) if found.hit.online else (now.disabled, now.disabled)
        row.ground(6, 8)
        row.icon(found.hit.kind.value, muted, 18, 22)
        width = row.area.width() - 26 - self._paint_band(row, found) - _INDENT
        used = row.line(title_of(found), title_font(19), ink, (_INDENT, 25, width)) + 12
        if found.hit.composer and width - used > 60:
            row.line(found.hit.composer, text_font(12), muted, (_INDENT + used, 25, width - used))
        place = self._results.place_name(found)
        row.line(place, text_font(12), muted, (_INDENT, 49, width), Qt.TextElideMode.ElideMiddle)

    def _paint_band(self, row: RowPainter, found: FoundPiece) -> int:
        name = self._results.band_name(found)
        if not name:
            return 0
        now = colours()
        colour = {"strong": now.strong, "possible": now.possible}.get(found.hit.band)
        # What is no better than chance gets no frame.
        font = text_font(11, QFont.Weight.Medium)
        return row.label(name, font, colour or now.muted, row.area.width() - 18, framed=colour is not None)
