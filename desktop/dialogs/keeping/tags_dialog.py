"""Tags of one or several pieces: known ones are ticked, new ones typed with completion."""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import GAP

_SEPARATORS = re.compile("[,;،、，；]")


class TagsDialog(QDialog):
    """`decided` tells which tags go on and which come off; a tag that only some pieces have stays so until changed."""

    decided = Signal(object, object)

    def __init__(self, known: Mapping[str, int], tags: Sequence[frozenset[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tags"))
        self.resize(380, 420)
        title = QLabel(self.tr("Tags of %Ln pieces", "", len(tags)))
        title.setObjectName("title")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("New tag; Enter puts it on, Enter again saves"))
        self.field.setAccessibleName(self.tr("New tag"))
        completer = QCompleter(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._enter)
        self.list = QListWidget()
        self.list.setObjectName("results")
        self.list.setAccessibleName(self.tr("All tags"))
        self._before: dict[str, Qt.CheckState] = {}
        on_all = frozenset.intersection(*tags) if tags else frozenset()
        on_some = frozenset.union(*tags) if tags else frozenset()
        for name in sorted({*known, *on_some}, key=str.casefold):
            partly = Qt.CheckState.PartiallyChecked if name in on_some else Qt.CheckState.Unchecked
            self._show(name, Qt.CheckState.Checked if name in on_all else partly)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        for widget in (title, self.field, self.list, buttons):
            column.addWidget(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have Enter put a tag on, or save where none is typed; Esc takes back what is typed before it discards all."""
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or not self.field.hasFocus():
            self._decide()

    def _show(self, name: str, state: Qt.CheckState) -> None:
        item = QListWidgetItem(name)
        item.setCheckState(state)
        self.list.addItem(item)
        self._before[name] = state

    def _enter(self) -> None:
        if self.field.text().strip():
            self._add()
        else:
            self._decide()

    def _add(self) -> None:
        typed = self.field.text()
        self.field.clear()
        for name in (" ".join(part.split()) for part in _SEPARATORS.split(typed)):
            if name:
                self._put_on(name)

    def _put_on(self, name: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.text().casefold() == name.casefold():
                item.setCheckState(Qt.CheckState.Checked)
                return
        self._show(name, Qt.CheckState.Unchecked)
        self.list.item(self.list.count() - 1).setCheckState(Qt.CheckState.Checked)

    def _decide(self) -> None:
        self._add()
        items = [self.list.item(row) for row in range(self.list.count())]
        changed = [item for item in items if item.checkState() != self._before[item.text()]]
        on = [item.text() for item in changed if item.checkState() == Qt.CheckState.Checked]
        off = [item.text() for item in changed if item.checkState() == Qt.CheckState.Unchecked]
        self.decided.emit(on, off)
        self.accept()
