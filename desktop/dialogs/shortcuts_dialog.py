"""All shortcuts on one sheet, as the menus group them."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import GAP

_LARGEST = (1080, 680)

Groups = list[tuple[str, list[tuple[str, str, str]]]]


class ShortcutsDialog(QDialog):
    """Rows of what is done and the keys for it, in two columns of groups."""

    def __init__(self, rows: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        room = QSize(*_LARGEST) if parent is None else parent.size() - QSize(2 * GAP, 4 * GAP)
        self.resize(QSize(*_LARGEST).boundedTo(room))
        title = QLabel(self.tr("Keyboard shortcuts"))
        title.setObjectName("title")
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 2 * GAP, 0)
        columns.setSpacing(5 * GAP)
        groups = [(name, list(part)) for name, part in groupby(rows, key=lambda row: row[0])]
        for side in _halves(groups):
            columns.addLayout(self._side(side), 1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(page)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Keyboard shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        for part_of_it in (title, self.area, buttons):
            column.addWidget(part_of_it)
        # Arrow and page keys scroll at once.
        self.area.setFocus()

    def _side(self, groups: Groups) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(GAP // 2)
        grid.setColumnStretch(0, 1)
        row = 0
        for name, part in groups:
            heading = QLabel(name.upper())
            heading.setObjectName("heading")
            grid.setRowMinimumHeight(row, 2 * GAP if row else 0)
            grid.addWidget(heading, row + 1, 0, 1, 2)
            row += 2
            for _, text, keys in part:
                label, key = QLabel(text), QLabel(keys)
                label.setWordWrap(True)
                key.setObjectName("keys")
                grid.addWidget(label, row, 0)
                grid.addWidget(key, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
                row += 1
        grid.setRowStretch(row, 1)
        return grid


def _halves(groups: Groups) -> tuple[Groups, Groups]:
    """Share groups, in their order, between two columns that are about equally long."""
    lengths = [len(part) + 2 for _, part in groups]
    cuts = range(len(groups) + 1)
    best = min(cuts, key=lambda cut: max(sum(lengths[:cut]), sum(lengths[cut:])))
    return groups[:best], groups[best:]
