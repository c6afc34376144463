"""In the sidebar: lists or saved searches, chosen by a click, renamed in place, dragged into another order."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.item_models.kept_model import KEPT_ROLE, KeptItem, KeptModel
from desktop.item_models.piece_mime import dragged_pieces
from desktop.theme import colours, text_font
from desktop.translation import written
from desktop.widgets.row_painter import RowPainter
from desktop.widgets.section import Section, SectionList

_ROW_HEIGHT = 32


class KeptSection(Section):
    """Tells which item is chosen, and what is wanted with it; it changes nothing itself."""

    chosen = Signal(object)
    remove_wanted = Signal(object)
    menu_wanted = Signal(object, object)
    pieces_dropped = Signal(object)

    def __init__(self, heading: str, empty: str, *, takes_pieces: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self.model = KeptModel(self, takes_pieces=takes_pieces)
        self.list = _KeptList(self.model, heading)
        self.list.remove_pressed.connect(lambda: self._tell(self.remove_wanted))
        self.list.clicked.connect(lambda _index: self._tell(self.chosen))
        self.list.activated.connect(lambda _index: self._tell(self.chosen))
        self.list.customContextMenuRequested.connect(self._ask_for_menu)
        self._empty = QLabel(empty)
        self._empty.setObjectName("muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.add_content(self._empty)
        self.add_content(self.list)
        self.list.hide()
        self.setAcceptDrops(takes_pieces)

    def show_items(self, items: tuple[KeptItem, ...]) -> None:
        """Show these items, or while there is none a sentence on how there come to be some."""
        current = self.model.item(self.list.currentIndex())
        self.model.show_items(items)
        self.list.setVisible(bool(items))
        self._empty.setVisible(not items)
        if current is not None:
            self.mark(current.id)

    def mark(self, number: int | None) -> None:
        """Show which item is open; None for none."""
        index = QModelIndex() if number is None else self.model.index_of(number)
        self.list.setCurrentIndex(index)
        if not index.isValid():
            self.list.clearSelection()

    def rename(self, number: int) -> None:
        """Have the user write another name in place."""
        index = self.model.index_of(number)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.edit(index)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pieces beside the items."""
        if dragged_pieces(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which pieces were dropped beside the items."""
        pieces = dragged_pieces(event.mimeData())
        if pieces:
            event.acceptProposedAction()
            self.pieces_dropped.emit(pieces)

    def _tell(self, signal: SignalInstance) -> None:
        item = self.model.item(self.list.currentIndex())
        if item is not None:
            signal.emit(item)

    def _ask_for_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        item = self.model.item(index if index.isValid() else self.list.currentIndex())
        if item is not None:
            self.menu_wanted.emit(item, self.list.viewport().mapToGlobal(place))


class _KeptList(SectionList):
    """A list whose items are dragged into another order, and whose Delete key concerns the current one."""

    remove_pressed = Signal()

    def __init__(self, model: KeptModel, name: str) -> None:
        super().__init__(model, name)
        self.setItemDelegate(_KeptDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for removal; Enter opens, also where the platform has it rename."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_pressed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _KeptDelegate(QStyledItemDelegate):
    """Draws an item: icon, name, and how many pieces it has."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one line's height."""
        del option, index
        return QSize(0, _ROW_HEIGHT)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Have the name be written over the whole row."""
        del index
        editor.setGeometry(option.rect)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw an item."""
        item: KeptItem = index.data(KEPT_ROLE)
        now = colours()
        painter.save()
        row = RowPainter(painter, option)
        row.ground(1, 6)
        row.icon(item.icon, now.ink, 8, 18)
        count = "" if item.count is None else written(item.count)
        font = text_font(11)
        used = QFontMetrics(font).horizontalAdvance(count)
        row.line(item.name, text_font(13), now.ink, (34, 21, row.area.width() - 50 - used))
        if count:
            row.line(count, font, now.muted, (row.area.width() - 10 - used, 21, used + 2))
        painter.restore()
