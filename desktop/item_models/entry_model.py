"""The pieces of a list in its order: dragged into another one, with a note each that is written in place."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.item_models.piece_mime import PIECE_MIME, dragged_pieces, piece_mime
from desktop.item_models.result_model import ROW_ROLE, printable, title_of
from desktop.jobs.keeping.kept import ListedPiece

ENTRY_ROLE = ROW_ROLE + 10
ENTRIES_MIME = "application/x-incipit-entries"

_NO_PARENT = QModelIndex()


class EntryModel(QAbstractListModel):
    """Tells what the user wants with the entries: another order, a note, pieces dropped among them."""

    ordered = Signal(object)
    noted = Signal(int, str)
    pieces_dropped = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[ListedPiece, ...] = ()

    def show_entries(self, entries: Sequence[ListedPiece]) -> None:
        """Show these entries; nothing is told to the view when they are the same as before."""
        if tuple(entries) != self._entries:
            self.beginResetModel()
            self._entries = tuple(entries)
            self.endResetModel()

    def entry(self, index: QModelIndex | QPersistentModelIndex) -> ListedPiece | None:
        """Return the entry at `index`."""
        return self._entries[index.row()] if index.isValid() else None

    def index_of(self, entry: int) -> QModelIndex:
        """Return the index of the entry with this number, an invalid one if there is none."""
        rows = (row for row, each in enumerate(self._entries) if each.entry == entry)
        row = next(rows, None)
        return QModelIndex() if row is None else self.index(row)

    def moved(self, entries: Sequence[int], to: int) -> tuple[int, ...]:
        """Return the numbers of all entries in order, with some before the row `to`."""
        numbers = [each.entry for each in self._entries]
        before = [number for number in numbers[:to] if number not in entries]
        return (*before, *entries, *(number for number in numbers[to:] if number not in entries))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the entry, or what is read, edited and read aloud of it."""
        entry = self.entry(index)
        if entry is None:
            return None
        answers: dict[int, Callable[[ListedPiece], Any]] = {
            ENTRY_ROLE: lambda entry: entry,
            Qt.ItemDataRole.EditRole: lambda entry: entry.note,
            Qt.ItemDataRole.DisplayRole: self.title_of,
            Qt.ItemDataRole.AccessibleTextRole: lambda entry: self._spoken(index.row() + 1, entry),
            Qt.ItemDataRole.ToolTipRole: lambda entry: "" if entry.is_gone else printable(str(entry.found.hit.path)),
        }
        answer = answers.get(role)
        return None if answer is None else answer(entry)

    def _spoken(self, number: int, entry: ListedPiece) -> str:
        gone = self.tr("in none of your folders") if entry.is_gone else ""
        parts = (str(number), self.title_of(entry), entry.found.hit.composer, entry.note, gone)
        return ", ".join(part for part in parts if part)

    def title_of(self, entry: ListedPiece) -> str:
        """Return a piece's title, or what its file is or was called, if that is known."""
        return title_of(entry.found) or self.tr("A piece without a title")

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tell the new note; it is shown once it has been stored."""
        entry = self.entry(index)
        if role != Qt.ItemDataRole.EditRole or entry is None or str(value).strip() == entry.note:
            return False
        self.noted.emit(entry.entry, str(value).strip())
        return True

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Return that entries can be chosen, noted and dragged, and that places between them take what is dragged."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def supportedDragActions(self) -> Qt.DropAction:
        """Return that files are copied when they are dragged away, never moved."""
        return Qt.DropAction.CopyAction

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that pieces can be dropped among these."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Return what may be dropped here: entries of this list, and pieces from elsewhere."""
        return [ENTRIES_MIME, PIECE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the numbers of what is dragged, with their pieces and files."""
        entries = [entry for each in sorted(indexes, key=lambda index: index.row()) if (entry := self.entry(each))]
        data = piece_mime([entry.found for entry in entries])
        data.setData(ENTRIES_MIME, json.dumps([entry.entry for entry in entries]).encode())
        return data

    def canDropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Take our own entries, and pieces from the results."""
        del action, row, column, parent
        return data.hasFormat(ENTRIES_MIME) or bool(dragged_pieces(data))

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tell the new order, or which pieces were dropped."""
        del action, column
        if not data.hasFormat(ENTRIES_MIME):
            self.pieces_dropped.emit(dragged_pieces(data))
            return True
        to = parent.row() if parent.isValid() else (row if row >= 0 else len(self._entries))
        self.ordered.emit(self.moved(json.loads(bytes(data.data(ENTRIES_MIME).data())), to))
        return True
