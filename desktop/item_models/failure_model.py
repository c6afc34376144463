"""What could not be read, and why, as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.error_report import translated
from desktop.item_models.result_model import printable
from engine.library import Failure

_NO_PARENT = QModelIndex()
_REASON = 2


class FailureModel(QAbstractTableModel):
    """One row a file or tune: its name, its folder, and the reason in one sentence."""

    def __init__(self, failures: Sequence[Failure], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failures = tuple(failures)

    def show_failures(self, failures: Sequence[Failure]) -> None:
        """Show these failures."""
        self.beginResetModel()
        self._failures = tuple(failures)
        self.endResetModel()

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What is shown."""
        return self._failures

    def failure(self, index: QModelIndex | QPersistentModelIndex) -> Failure | None:
        """Return the failure at `index`."""
        return self._failures[index.row()] if index.isValid() else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return the number of failures."""
        return 0 if parent.isValid() else len(self._failures)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return 3: file, folder and reason."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what the columns are called."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("File"), self.tr("Folder"), self.tr("Reason"))[section]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; the whole path as its tip."""
        failure = self.failure(index)
        if failure is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return printable(str(failure.path)) if index.column() < _REASON else translated(failure.reason)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == _REASON:
            return translated(failure.reason)
        if index.column() == 1:
            return printable(str(failure.path.parent))
        name = printable(failure.path.name)
        return self.tr("{file}, tune {number}").format(file=name, number=failure.tune) if failure.tune else name
