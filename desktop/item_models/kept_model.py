"""Lists or saved searches in the sidebar: renamed in place, put into another order by dragging, dropped upon."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.item_models.piece_mime import PIECE_MIME, dragged_pieces

KEPT_ROLE = int(Qt.ItemDataRole.UserRole)
ORDER_MIME = "application/x-incipit-order"

_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class KeptItem:
    """Something with a name and a lasting number; `count` is shown behind the name, None for none."""

    id: int
    name: str
    icon: str
    count: int | None = None


class KeptModel(QAbstractListModel):
    """Tells what the user wants with the items: another name, another order, pieces dropped on one."""

    renamed = Signal(int, str)
    ordered = Signal(object)
    pieces_dropped = Signal(int, object)

    def __init__(self, parent: QObject | None = None, *, takes_pieces: bool = False) -> None:
        super().__init__(parent)
        self._items: tuple[KeptItem, ...] = ()
        self._takes_pieces = takes_pieces

    def show_items(self, items: Sequence[KeptItem]) -> None:
        """Show these items; nothing is told to the view when they are the same as before."""
        if tuple(items) == self._items:
            return
        same_rows = [item.id for item in items] == [item.id for item in self._items]
        if not same_rows:
            self.beginResetModel()
        self._items = tuple(items)
        if not same_rows:
            self.endResetModel()
        elif items:
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))

    def item(self, index: QModelIndex | QPersistentModelIndex) -> KeptItem | None:
        """Return the item at `index`."""
        return self._items[index.row()] if index.isValid() else None

    def index_of(self, number: int) -> QModelIndex:
        """Return the index of the item with this number, an invalid one if there is none."""
        rows = (row for row, item in enumerate(self._items) if item.id == number)
        row = next(rows, None)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return the number of items."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the item, or what is read, edited and read aloud of it."""
        item = self.item(index)
        if item is None:
            return None
        if role == KEPT_ROLE:
            return item
        if role == Qt.ItemDataRole.AccessibleTextRole and item.count is not None:
            return self.tr("{name}, {count}").format(name=item.name, count=self.tr("%Ln pieces", "", item.count))
        names = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole)
        return item.name if role in (*names, Qt.ItemDataRole.ToolTipRole) else None

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tell the new name; it is shown once it has been stored."""
        item, name = self.item(index), str(value).strip()
        if role != Qt.ItemDataRole.EditRole or item is None or not name or name == item.name:
            return False
        self.renamed.emit(item.id, name)
        return True

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Return that items can be chosen, renamed and dragged, and that places between them take what is dragged."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDropEnabled if self._takes_pieces else flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that items are moved, and pieces added."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Return what may be dropped here: items of our own, and pieces where they are taken."""
        return [ORDER_MIME, PIECE_MIME] if self._takes_pieces else [ORDER_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the number of what is dragged."""
        data = QMimeData()
        data.setData(ORDER_MIME, json.dumps([item.id for each in indexes if (item := self.item(each))]).encode())
        return data

    def canDropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Take items of our own between others, and pieces upon one."""
        del action, column
        if data.hasFormat(ORDER_MIME):
            return self._order_of(data, row, parent) is not None
        return self._takes_pieces and parent.isValid() and bool(dragged_pieces(data))

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tell the new order, or which pieces were dropped on which item."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        order = self._order_of(data, row, parent) if data.hasFormat(ORDER_MIME) else None
        if order is not None:
            self.ordered.emit(order)
            return True
        item = self.item(parent)
        if item is not None:
            self.pieces_dropped.emit(item.id, dragged_pieces(data))
        return True

    def _order_of(
        self, data: QMimeData, row: int, parent: QModelIndex | QPersistentModelIndex
    ) -> tuple[int, ...] | None:
        """Return all numbers with the dragged ones before `row`; None for numbers of another list's."""
        moved = json.loads(bytes(data.data(ORDER_MIME).data()))
        numbers = [item.id for item in self._items]
        if not moved or any(number not in numbers for number in moved):
            return None
        at = parent.row() if parent.isValid() else (row if row >= 0 else len(numbers))
        before = [number for number in numbers[:at] if number not in moved]
        return (*before, *moved, *(number for number in numbers[at:] if number not in moved))
