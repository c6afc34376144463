"""What can be done with a folder of the library: each is asked for in a dialog, then done by the jobs."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop.dialogs.rules_dialog import RulesDialog
from desktop.item_models.result_model import printable
from desktop.jobs.collection import Collection, FolderRules, Misplaced
from desktop.jobs.indexing import Indexing
from engine.library import Folder


class FolderActions(QObject):
    """Removes, relocates, and sets what to ignore, at the user's word."""

    def __init__(self, window: QWidget, collection: Collection, indexing: Indexing) -> None:
        super().__init__(window)
        self._window = window
        self._collection = collection
        self._indexing = indexing
        collection.misplaced.connect(self._ask_to_relocate_nevertheless)
        collection.rules_read.connect(self._show_rules)
        # What is under way may concern what has changed, so it begins anew.
        collection.relocated.connect(lambda _folder: indexing.start())
        collection.rules_changed.connect(indexing.start)

    def ask_to_remove(self, folder: Folder) -> None:
        """Take a folder away if the user agrees."""
        box = self._box(
            self.tr("Remove from library"),
            self.tr("Remove “{folder}” from the library?").format(folder=printable(folder.label)),
            self.tr("The files stay where they are, untouched. Your lists, stars and tags are kept."),
        )
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        remove.clicked.connect(lambda: self._remove(folder))
        box.open()

    def ask_where(self, folder: Folder) -> None:
        """Have the user show where a folder is now."""
        title = self.tr("Where is “{folder}” now?").format(folder=printable(folder.label))
        dialog = QFileDialog(self._window, title, str(folder.path.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self._collection.relocate_folder(folder, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_for_rules(self, folder: Folder) -> None:
        """Have the user say what to ignore in a folder and in all."""
        self._collection.read_rules(folder)

    def _show_rules(self, rules: FolderRules) -> None:
        dialog = RulesDialog(printable(rules.folder.label), rules.here, rules.everywhere, self._window)
        dialog.decided.connect(
            lambda here, everywhere: self._collection.set_rules(FolderRules(rules.folder, here, everywhere))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_to_relocate_nevertheless(self, misplaced: Misplaced) -> None:
        box = self._box(
            self.tr("Relocate"), printable(misplaced.sentence), self.tr("Take it as the same all the same?")
        )
        agreed = box.addButton(self.tr("Take it"), QMessageBox.ButtonRole.AcceptRole)
        agreed.clicked.connect(lambda: self._collection.relocate_folder(misplaced.folder, misplaced.place, force=True))
        box.open()

    def _box(self, title: str, text: str, more: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setWindowTitle(title)
        box.setText(text)
        box.setInformativeText(more)
        # Enter on its own changes nothing.
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.finished.connect(box.deleteLater)
        return box

    def _remove(self, folder: Folder) -> None:
        """Take a folder away; what is being analysed is interrupted, since it may lie in that folder."""
        going_on = self._indexing.running
        self._indexing.cancel()
        self._collection.remove_folder(folder)
        if going_on:
            self._indexing.start()
