"""What could not be read, and why; each file can be shown in its folder, tried again, and ignored from then on."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, SignalInstance
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
from desktop.jobs.collection import CollectionState
from desktop.theme import GAP
from engine.library import Failure


class _OneLine(QStyledItemDelegate):
    """Draws a name or path on one line, without its middle where it is too long."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Take away the wrapping that reasons need."""
        super().initStyleOption(option, index)
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText
        option.textElideMode = Qt.TextElideMode.ElideMiddle


class FailuresDialog(QDialog):
    """A table of files and reasons; its signals tell a path."""

    show_wanted = Signal(object)
    again_wanted = Signal(object)
    ignore_wanted = Signal(object)

    def __init__(self, failures: Sequence[Failure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What failed"))
        self.resize(920, 480)
        title = QLabel(self.tr("What failed, and why"))
        title.setObjectName("title")
        lead = QLabel(
            self.tr(
                "Everything else was analysed. A file is tried again when it changes. "
                "What is ignored can be taken back in “What to ignore…” of its folder."
            )
        )
        lead.setObjectName("muted")
        lead.setWordWrap(True)
        self.model = FailureModel(failures, self)
        self.table = self._table()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        self.show_button = buttons.addButton(self.tr("Show in folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self.show_button.clicked.connect(self._show_current)
        self.again_button = buttons.addButton(self.tr("Try again"), QDialogButtonBox.ButtonRole.ActionRole)
        self.again_button.clicked.connect(lambda: self._tell(self.again_wanted))
        self.ignore_button = buttons.addButton(self.tr("Ignore this"), QDialogButtonBox.ButtonRole.ActionRole)
        self.ignore_button.clicked.connect(lambda: self._tell(self.ignore_wanted))
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._offer())
        self.model.modelReset.connect(self._offer)
        buttons.rejected.connect(self.reject)
        self.table.selectRow(0)
        self._offer()
        self.table.doubleClicked.connect(lambda _index: self._show_current())
        parts = QVBoxLayout(self)
        parts.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        parts.setSpacing(GAP)
        for part in (title, lead, self.table, buttons):
            parts.addWidget(part)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Files that failed, with reasons"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        # Reasons may take two lines.
        table.verticalHeader().setDefaultSectionSize(2 * table.fontMetrics().lineSpacing() + GAP)
        for column, width in enumerate((220, 240)):
            table.setColumnWidth(column, width)
        one_line = _OneLine(table)
        for column in (0, 1):
            table.setItemDelegateForColumn(column, one_line)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        return table

    def show_state(self, state: CollectionState) -> None:
        """Show what has failed by now; the row that was chosen, or the one in its place, is chosen."""
        if state.status is not None and state.status.failed != self.model.failures:
            number = self.table.currentIndex().row()
            self.model.show_failures(state.status.failed)
            self.table.selectRow(min(max(0, number), self.model.rowCount() - 1))

    def _show_current(self) -> None:
        self._tell(self.show_wanted)

    def _tell(self, wanted: SignalInstance) -> None:
        failure = self.model.failure(self.table.currentIndex())
        if failure is not None:
            wanted.emit(failure.path)

    def _offer(self) -> None:
        """Offer what can be done with the chosen file: of a book with one bad tune the others would go with it."""
        failure = self.model.failure(self.table.currentIndex())
        for button in (self.show_button, self.again_button):
            button.setEnabled(failure is not None)
        self.ignore_button.setEnabled(failure is not None and not failure.tune)
