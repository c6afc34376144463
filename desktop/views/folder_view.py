"""In the sidebar: the folders of the library, added by button or drop, removed on request."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter
from PySide6.QtWidgets import QMenu, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.item_models.folder_model import FOLDER_ROLE, FolderModel
from desktop.theme import colours, text_font
from desktop.widgets.dropping import dropped_folders
from desktop.widgets.row_painter import RowPainter
from desktop.widgets.section import Section, SectionList
from engine.library import Folder


class FolderView(Section):
    """Tells what the user wants with folders; it changes nothing itself."""

    add_wanted = Signal()
    dropped = Signal(object)
    remove_wanted = Signal(object)
    relocate_wanted = Signal(object)
    rules_wanted = Signal(object)
    refresh_wanted = Signal()
    show_wanted = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("FolderView", "Folders"), parent)
        self.setAcceptDrops(True)
        self.model = FolderModel(self)
        self.refresh_button = self.add_button(self.tr("Look for changes in all folders"), "refresh")
        self.choose_button = self.add_button(self.tr("Add a folder"), "folder-add")
        self.refresh_button.clicked.connect(self.refresh_wanted)
        self.choose_button.clicked.connect(self.add_wanted)
        self.list = SectionList(self.model, self.tr("Folders of the library"))
        self.list.setItemDelegate(_FolderDelegate(self.list))
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.add_content(self.list)

    def show_folders(self, folders: tuple[Folder, ...]) -> None:
        """Show the library's folders."""
        self.model.show_folders(folders)
        self.refresh_button.setEnabled(bool(folders))

    def names(self) -> tuple[str, ...]:
        """Return what the folders are called."""
        rows = (self.model.folder(self.model.index(row)) for row in range(self.model.rowCount()))
        return tuple(folder.label or folder.path.name for folder in rows if folder is not None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders."""
        if dropped_folders(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which folders were dropped."""
        folders = dropped_folders(event.mimeData())
        if folders:
            event.acceptProposedAction()
            self.dropped.emit(folders)

    def menu_for(self, folder: Folder) -> QMenu:
        """Return what can be done with a folder."""
        menu = QMenu(self)
        menu.addAction(self.tr("Show its pieces"), lambda: self.chosen.emit(folder))
        menu.addAction(self.tr("Show in file manager"), lambda: self.show_wanted.emit(Path(folder.path)))
        menu.addAction(self.tr("Relocate…"), lambda: self.relocate_wanted.emit(folder))
        menu.addAction(self.tr("What to ignore…"), lambda: self.rules_wanted.emit(folder))
        menu.addSeparator()
        menu.addAction(self.tr("Remove from library…"), lambda: self.remove_wanted.emit(folder))
        return menu

    def _choose(self, index: QModelIndex | QPersistentModelIndex) -> None:
        folder = self.model.folder(index)
        if folder is not None:
            self.chosen.emit(folder)

    def _show_menu(self) -> None:
        folder = self.model.folder(self.list.currentIndex())
        if folder is not None:
            place = self.list.visualRect(self.list.currentIndex()).bottomLeft()
            menu = self.menu_for(folder)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(place))

    def remove_current(self) -> None:
        """Tell that the chosen folder is to be removed."""
        self._tell(self.remove_wanted)

    def relocate_current(self) -> None:
        """Tell that the chosen folder lies elsewhere now; a single one needs no choosing."""
        self._tell(self.relocate_wanted, self._only())

    def ask_for_rules(self) -> None:
        """Tell that it is to be said what is ignored in the chosen folder; a single one needs no choosing."""
        self._tell(self.rules_wanted, self._only())

    def _only(self) -> Folder | None:
        return self.model.folder(self.model.index(0)) if self.model.rowCount() == 1 else None

    def _tell(self, wanted: SignalInstance, otherwise: Folder | None = None) -> None:
        folder = self.model.folder(self.list.currentIndex()) or otherwise
        if folder is not None:
            wanted.emit(folder)


class _FolderDelegate(QStyledItemDelegate):
    """Draws a folder: greyed while its volume is absent."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one line's height."""
        del option, index
        return QSize(0, 34)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw an icon and the folder's name."""
        folder: Folder = index.data(FOLDER_ROLE)
        painter.save()
        row = RowPainter(painter, option)
        ink = colours().ink if folder.online else colours().disabled
        row.ground(1, 6)
        row.icon("folder", ink, 8, 18)
        row.line(index.data(), text_font(13), ink, (34, 22, row.area.width() - 42))
        painter.restore()
