"""What could not be read, and why; each file can be shown in its folder."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.item_models.failure_model import FailureModel
from desktop.theme import GAP
from engine.library import Failure


class _OneLine(QStyledItemDelegate):
    """Draws a path on one line, without its middle where it is too long."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Take away the wrapping that reasons need."""
        super().initStyleOption(option, index)
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText
        option.textElideMode = Qt.TextElideMode.ElideMiddle


class FailuresDialog(QDialog):
    """A table of files and reasons."""

    show_wanted = Signal(object)

    def __init__(self, failures: Sequence[Failure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What failed"))
        self.resize(920, 480)
        title = QLabel(self.tr("What failed, and why"))
        title.setObjectName("title")
        lead = QLabel(self.tr("Everything else was analysed. A file is tried again when it changes."))
        lead.setObjectName("muted")
        self.model = FailureModel(failures, self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Files that failed, with reasons"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(32)
        for column, width in enumerate((220, 240)):
            self.table.setColumnWidth(column, width)
        self.table.setItemDelegateForColumn(1, _OneLine(self.table))
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setHighlightSections(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        self.show_button = buttons.addButton(self.tr("Show in folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self.show_button.clicked.connect(self._show_current)
        buttons.rejected.connect(self.reject)
        self.table.selectRow(0)
        self.table.doubleClicked.connect(lambda _index: self._show_current())
        parts = QVBoxLayout(self)
        parts.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        parts.setSpacing(GAP)
        for part in (title, lead, self.table, buttons):
            parts.addWidget(part)

    def _show_current(self) -> None:
        failure = self.model.failure(self.table.currentIndex())
        if failure is not None:
            self.show_wanted.emit(failure.path)
