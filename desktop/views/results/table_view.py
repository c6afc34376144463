"""The table of results: its columns can be sorted by, moved, made wider and hidden."""

from PySide6.QtCore import QByteArray, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.item_models.result_table import ResultTable

_ROW_HEIGHT = 32
_WIDTHS = {"title": 196, "composer": 136, "kind": 86, "key": 84, "metre": 68, "length": 70, "folder": 180, "rating": 76}
_HIDDEN = ("tempo", "bars", "instruments", "changed")
_WIDTH = 90


class ResultTableView(QTableView):
    """A table in which arrow keys move over pieces; double click opens."""

    chosen = Signal(object)
    open_wanted = Signal()
    query_wanted = Signal()

    def __init__(self, model: ResultTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = model
        self.setObjectName("resultTable")
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(16, 16))
        self.setTabKeyNavigation(False)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(self.tr("Results as a table"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self._dress_header()
        self.doubleClicked.connect(lambda _index: self.open_wanted.emit())

    @property
    def arrangement(self) -> QByteArray:
        """Which columns are shown, where, how wide, and by which the rows are sorted."""
        return self.horizontalHeader().saveState()

    def arrange(self, arrangement: QByteArray) -> None:
        """Take an arrangement that was remembered; one that does not fit these columns changes nothing."""
        header = self.horizontalHeader()
        if not arrangement.isEmpty() and header.restoreState(arrangement):
            self._results.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())

    def column_menu(self) -> QMenu:
        """Return a menu in which columns are shown and hidden."""
        menu = QMenu(self.tr("Columns"), self)
        for number, column in enumerate(self._results.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            # Without a title a row could not be told from another.
            action.setEnabled(column.name != "title")
            action.toggled.connect(lambda shown, number=number: self.setColumnHidden(number, not shown))
        menu.addSeparator()
        menu.addAction(self.tr("Sort by relevance"), self.sort_by_relevance)
        return menu

    def sort_by_relevance(self) -> None:
        """Put the best first."""
        self.sortByColumn(self._results.relevance, Qt.SortOrder.AscendingOrder)

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
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() == 0:
            self.query_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave to the window the buttons that go back and forward."""
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
        else:
            super().mousePressEvent(event)

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_column_menu)
        for number, column in enumerate(self._results.columns):
            self.setColumnWidth(number, _WIDTHS.get(column.name, _WIDTH))
            self.setColumnHidden(number, column.name in _HIDDEN)
        self.setSortingEnabled(True)
        # What is chosen goes elsewhere with its row: the view goes with it.
        self._results.layoutChanged.connect(lambda: self.scrollTo(self.currentIndex()))
        self.sort_by_relevance()

    def _show_column_menu(self, place: QPoint) -> None:
        menu = self.column_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(place))


class _CellDelegate(QStyledItemDelegate):
    """Writes each cell in its own direction, where the window runs from right to left: "Trad.", and not ".Trad"."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Keep the text of a cell apart from the direction around it, by the marks of Unicode for that."""
        super().initStyleOption(option, index)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            option.text = f"\u2068{option.text}\u2069"
