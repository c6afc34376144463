"""All shortcuts on one sheet, as the menus group them."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import GAP


class ShortcutsDialog(QDialog):
    """Rows of what is done and the keys for it, in two columns of groups."""

    def __init__(self, rows: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(860, 680)
        title = QLabel(self.tr("Keyboard shortcuts"))
        title.setObjectName("title")
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setSpacing(5 * GAP)
        groups = [(name, list(part)) for name, part in groupby(rows, key=lambda row: row[0])]
        half = sum(len(part) for _, part in groups) / 2
        sides = [QVBoxLayout(), QVBoxLayout()]
        placed = 0
        for name, part in groups:
            side = sides[0 if placed + len(part) / 2 < half else 1]
            side.addWidget(self._group(name, part))
            placed += len(part)
        for side in sides:
            side.addStretch(1)
            columns.addLayout(side, 1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(page)
        self.area.setAccessibleName(self.tr("Keyboard shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        for part_of_it in (title, self.area, buttons):
            column.addWidget(part_of_it)

    def _group(self, name: str, rows: Sequence[tuple[str, str, str]]) -> QWidget:
        whole = QWidget()
        whole.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, GAP, 0, GAP)
        grid.setColumnStretch(0, 1)
        heading = QLabel(name.upper())
        heading.setObjectName("heading")
        grid.addWidget(heading, 0, 0, 1, 2)
        for number, (_, text, keys) in enumerate(rows, start=1):
            label, key = QLabel(text), QLabel(keys)
            key.setObjectName("keys")
            key.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, number, 0)
            grid.addWidget(key, number, 1)
        return whole
