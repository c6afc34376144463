"""What the library has twice: one content in several places, pieces that are nearly the same; hide and show them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.item_models.result_model import place_in, printable, title_of
from desktop.jobs.answers import FoundPiece
from desktop.jobs.works.works import Twice
from desktop.theme import GAP
from engine.library import Folder

_PIECE_ROLE = int(Qt.ItemDataRole.UserRole)


class TwiceDialog(QDialog):
    """Tells which pieces are to be hidden, and which not any more; `chosen` the piece to go to."""

    hide_wanted = Signal(object)
    show_wanted = Signal(object)
    chosen = Signal(object)

    def __init__(self, folders: Sequence[Folder], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Duplicates and editions"))
        self.resize(760, 500)
        self._folders = tuple(folders)
        self._hidden: frozenset[str] = frozenset()
        title = QLabel(self.tr("What is there twice"))
        title.setObjectName("title")
        self.sentence = QLabel(self.tr("Looking…"))
        self.sentence.setObjectName("muted")
        self.sentence.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setObjectName("report")
        self.tree.setAccessibleName(self.tr("Duplicates and editions"))
        self.tree.setHeaderLabels([self.tr("Piece"), self.tr("Place"), self.tr("State")])
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.setColumnWidth(0, 300)
        self.tree.setColumnWidth(2, 80)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.tree.itemSelectionChanged.connect(self._enable)
        self.tree.itemActivated.connect(self._go_to)
        self.hide_button = QPushButton(self.tr("Hide"))
        self.hide_button.setToolTip(self.tr("Leave out of all searches; no file is touched"))
        self.hide_button.clicked.connect(lambda: self.hide_wanted.emit(self._selected(hidden=False)))
        self.show_button = QPushButton(self.tr("Show again"))
        self.show_button.clicked.connect(lambda: self.show_wanted.emit(self._selected(hidden=True)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        for button in (self.hide_button, self.show_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(title)
        column.addWidget(self.sentence)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
        self._enable()

    def show_twice(self, twice: Twice) -> None:
        """Show what is there twice."""
        self._hidden = twice.hidden
        self.tree.clear()
        if twice.copies:
            top = self._heading(self.tr("The same content in several places"))
            for found, places in twice.copies:
                item = self._piece(top, found)
                item.setText(1, self.tr("%Ln places", "", len(places)))
                for place in places:
                    self._place(item, place)
        for number, group in enumerate(twice.editions, start=1):
            top = self._heading(self.tr("Nearly the same, group {number}").format(number=number))
            for found in group:
                self._piece(top, found)
        grouped = {found.hit.piece for group in twice.editions for found in group}
        rest = [found for found in twice.hidden_pieces if found.hit.piece not in grouped]
        if rest:
            top = self._heading(self.tr("Hidden"))
            for found in rest:
                self._piece(top, found)
        self.tree.expandAll()
        files = self.tr("%Ln pieces lie in several places", "", len(twice.copies))
        groups = self.tr("%Ln groups are nearly the same", "", len(twice.editions))
        self.sentence.setText(self.tr("{files}, each found once; {groups}.").format(files=files, groups=groups))
        if not self.tree.topLevelItemCount():
            self.sentence.setText(self.tr("Nothing is there twice, or nearly twice."))
        self._enable()

    def _heading(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, [text])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setFirstColumnSpanned(True)
        return item

    def _piece(self, parent: QTreeWidgetItem, found: FoundPiece) -> QTreeWidgetItem:
        title = " · ".join(part for part in (title_of(found), found.hit.composer) if part)
        state = self.tr("hidden") if found.hit.piece in self._hidden else ""
        item = QTreeWidgetItem(parent, [title, place_in(found.hit.path, self._folders), state])
        item.setToolTip(1, printable(str(found.hit.path)))
        item.setData(0, _PIECE_ROLE, found)
        return item

    def _place(self, parent: QTreeWidgetItem, place: Path) -> None:
        item = QTreeWidgetItem(parent, [place_in(place, self._folders)])
        item.setToolTip(0, printable(str(place)))
        item.setForeground(0, self.palette().placeholderText())
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setFirstColumnSpanned(True)

    def _selected(self, *, hidden: bool) -> tuple[str, ...]:
        rows: list[FoundPiece | None] = [item.data(0, _PIECE_ROLE) for item in self.tree.selectedItems()]
        pieces = dict.fromkeys(row.hit.piece for row in rows if row is not None)
        return tuple(piece for piece in pieces if (piece in self._hidden) is hidden)

    def _enable(self) -> None:
        self.hide_button.setEnabled(bool(self._selected(hidden=False)))
        self.show_button.setEnabled(bool(self._selected(hidden=True)))

    def _go_to(self, item: QTreeWidgetItem) -> None:
        found = item.data(0, _PIECE_ROLE)
        if found is not None:
            self.chosen.emit(found)
