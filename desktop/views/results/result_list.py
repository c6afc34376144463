"""The list of results: one piece a row, drawn with its kind, title, composer, band and path."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.item_models.result_model import HEADING_ROLE, LINE_ROLE, ResultModel, title_of
from desktop.item_models.result_rows import GroupRow
from desktop.jobs.answers import FoundPiece
from desktop.theme import colours, text_font, title_font
from desktop.widgets.row_painter import RowPainter

_ROW_HEIGHT = 62
_HEADING_HEIGHT = 34
_EDGE = 4
_GROUP_HEIGHT = 40
_INDENT = 50
_INSET = 24
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
        self.setViewportMargins(0, _EDGE, 0, _EDGE)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Results"))
        self.doubleClicked.connect(self._open)

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if self._results.row(index) is not None:
            self.open_wanted.emit()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which piece is chosen now."""
        super().currentChanged(current, previous)
        row = self._results.row(current)
        if row is not None:
            self.chosen.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up from the first row to the query; close and open groups as in a tree."""
        inwards, outwards = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            inwards, outwards = outwards, inwards
        if event.key() == Qt.Key.Key_Up and self._results.is_first(self.currentIndex()):
            self.query_wanted.emit()
        elif event.key() == outwards and self._results.head_of(self.currentIndex()).isValid():
            self.set_open(is_open=False)
        elif event.key() == inwards and self._results.group(self.currentIndex()) is not None:
            self.set_open(is_open=True)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave to the window the buttons that go back and forward; a click on a group opens or closes it."""
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
            return
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._results.group(index) is not None:
            self.setCurrentIndex(index)
            self.toggle()

    def toggle(self) -> bool:
        """Open or close the group whose head is current; False where none is."""
        group = self._results.group(self.currentIndex())
        if group is not None:
            self.set_open(is_open=not group.is_open)
        return group is not None

    def set_open(self, *, is_open: bool) -> None:
        """Open the group that the current row is in, or close it and have its head be current."""
        head = self._results.head_of(self.currentIndex())
        if not is_open:
            # Else the view chose a neighbour of the row that vanishes.
            self.setCurrentIndex(head)
        self._results.set_open(head, is_open=is_open)


class _ResultDelegate(QStyledItemDelegate):
    """Draws headings and pieces."""

    def __init__(self, model: ResultModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._results = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a heading or a piece."""
        del option
        if self._results.row(index) is not None:
            return QSize(0, _ROW_HEIGHT)
        return QSize(0, _HEADING_HEIGHT if self._results.group(index) is None else _GROUP_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a heading or a piece."""
        painter.save()
        row = RowPainter(painter, option)
        found = self._results.row(index)
        if found is not None:
            self._paint_piece(row, found, _INSET if self._results.is_member(index) else 0)
        elif (group := self._results.group(index)) is not None:
            self._paint_group(row, group)
        elif index.data(LINE_ROLE) is not None:
            row.rule(index.data(LINE_ROLE), text_font(_SMALL), colours().muted, colours().line)
        else:
            place = (16, _HEADING_HEIGHT - 9, row.area.width() - 32)
            row.line(index.data(HEADING_ROLE).upper(), _heading_font(), colours().muted, place)
        painter.restore()

    def _paint_group(self, row: RowPainter, group: GroupRow) -> None:
        now = colours()
        row.ground(6, 8)
        row.icon("opened" if group.is_open else "closed", now.muted, 17, 16)
        count = self._results.count_name(group)
        taken = row.label(count, text_font(_SMALL), now.muted, row.area.width() - 18, framed=False)
        place = (42, _GROUP_HEIGHT - 15, row.area.width() - 42 - 30 - taken)
        row.line(group.label, text_font(13, QFont.Weight.DemiBold), now.ink, place)

    def _paint_piece(self, row: RowPainter, found: FoundPiece, inset: int) -> None:
        now = colours()
        ink, muted = (now.ink, now.muted) if found.hit.online else (now.disabled, now.disabled)
        row.ground(6, 8)
        indent = _INDENT + inset
        row.icon(found.hit.kind.value, muted, 18 + inset, 22)
        width = row.area.width() - 26 - self._paint_band(row, found) - indent
        if found.stars:
            # A column of their own, as wide as all five, beside the widest band.
            font = text_font(12)
            right = row.area.width() - 18 - self._widest_band() - 14
            left = right - QFontMetrics(font).horizontalAdvance("★" * 5)
            row.line("★" * found.stars, font, now.possible, (left, 36, right - left + 2))
            width = min(width, left - 12 - indent)
        marks = found.title_matched if found.facts.title else ()
        used = row.line(title_of(found), title_font(19), ink, (indent, 25, width), marks=marks) + 12
        if found.hit.composer and width - used > 60:
            rest = (indent + used, 25, width - used)
            row.line(found.hit.composer, text_font(12), muted, rest, marks=found.composer_matched)
        facts = self._results.facts_line(found)
        used = row.line(facts, text_font(12), ink, (indent, 49, width)) + 14 if facts else 0
        if width - used > 60:
            place = self._results.place_name(found)
            row.line(place, text_font(12), muted, (indent + used, 49, width - used), Qt.TextElideMode.ElideMiddle)

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
