"""A quick choice of a list: type a few letters, Enter takes it, or makes a new one of that name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.theme import GAP, icon
from engine.library.own.records import PieceList

_ID = int(Qt.ItemDataRole.UserRole)
_IS_SET = _ID + 1


class ListChooser(QDialog):
    """`chosen` tells the number of a list, `new_wanted` the name of a new one, and whether it is a set list."""

    chosen = Signal(int)
    new_wanted = Signal(str, bool)

    def __init__(self, lists: Sequence[PieceList], last: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add to a list"))
        self.resize(360, 340)
        self._lists = lists
        self.field = QLineEdit()
        first = self.tr("Name of your first list: a concert, a pupil…")
        self.field.setPlaceholderText(self.tr("Which list? Type a name") if lists else first)
        self.field.setAccessibleName(self.tr("Name of the list"))
        self.choices = QListWidget()
        self.choices.setAccessibleName(self.tr("Lists"))
        self.choices.setObjectName("results")
        hint = QLabel(self.tr("Enter adds the chosen pieces."))
        hint.setObjectName("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        for widget in (self.field, self.choices, hint):
            column.addWidget(widget)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._take)
        self.choices.itemActivated.connect(lambda _item: self._take())
        self._filter("")
        rows = [row for row, each in enumerate(lists) if each.id == last]
        self.choices.setCurrentRow(rows[0] if rows else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrow keys move over the lists while the name is typed."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            row = self.choices.currentRow() + step
            self.choices.setCurrentRow(max(0, min(row, self.choices.count() - 1)))

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        self.choices.clear()
        for each in self._lists:
            if wanted in each.name.casefold():
                item = QListWidgetItem(icon("set-list" if each.is_set else "piece-list"), each.name)
                item.setData(_ID, each.id)
                self.choices.addItem(item)
        if wanted and all(each.name.casefold() != wanted for each in self._lists):
            for is_set, sentence in ((False, self.tr("New list “{name}”")), (True, self.tr("New set list “{name}”"))):
                item = QListWidgetItem(icon("set-list" if is_set else "add"), sentence.format(name=text.strip()))
                item.setData(_IS_SET, is_set)
                self.choices.addItem(item)
        self.choices.setCurrentRow(0)

    def _take(self) -> None:
        item = self.choices.currentItem()
        if item is None:
            return
        number = item.data(_ID)
        if number is None:
            self.new_wanted.emit(self.field.text().strip(), item.data(_IS_SET))
        else:
            self.chosen.emit(number)
        self.accept()
