"""The folders of the library as a list."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.item_models.result_model import printable
from engine.library import Folder

FOLDER_ROLE = int(Qt.ItemDataRole.UserRole)

_NO_PARENT = QModelIndex()


class FolderModel(QAbstractListModel):
    """Folders by their names; those whose volume is absent say so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders: tuple[Folder, ...] = ()

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Show these folders; nothing is told to the view when they are the same as before."""
        if tuple(folders) == self._folders:
            return
        self.beginResetModel()
        self._folders = tuple(folders)
        self.endResetModel()

    def folder(self, index: QModelIndex | QPersistentModelIndex) -> Folder | None:
        """Return the folder at `index`."""
        return self._folders[index.row()] if index.isValid() else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return the number of folders."""
        return 0 if parent.isValid() else len(self._folders)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the folder, or what is read and read aloud of it."""
        folder = self.folder(index)
        if folder is None:
            return None
        name = printable(folder.label or folder.path.name or str(folder.path))
        if role == FOLDER_ROLE:
            return folder
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return name if folder.online else self.tr("{folder} (offline)").format(folder=name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return printable(str(folder.path))
        return None
