"""What the user does with models: each is asked for in a dialog, then done by the jobs."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.dialogs.models.consent_dialog import ConsentDialog
from desktop.dialogs.models.import_dialog import ImportDialog
from desktop.dialogs.models.models_dialog import ModelsDialog
from desktop.item_models.model_table import to_size
from desktop.jobs.indexing import Indexing
from desktop.jobs.models.models import ModelRow, Models
from desktop.jobs.models.tasks import Removal
from desktop.jobs.searching import Searching
from desktop.settings import Settings
from desktop.translation import written
from engine.answering.overview import BundleState
from engine.bundles.published import Checkpoint
from engine.progress import Progress, Transfer


class ModelActions(QObject):
    """Shows the models, and what is agreed on before one is fetched, imported or removed.

    `failed` tells what went wrong while the models are not shown, `told` what is being done in a word or two.
    """

    failed = Signal(object)
    told = Signal(str)

    def __init__(
        self, window: QWidget, models: Models, indexing: Indexing, searching: Searching, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._models = models
        self._settings = settings
        self._dialog: ModelsDialog | None = None
        models.planned.connect(indexing.start)
        # What is under way analyses for what answered before, so it begins anew.
        models.switched.connect(indexing.start)
        models.switched.connect(searching.open)
        indexing.finished.connect(lambda _summary: models.settle())
        models.failed.connect(self._pass_on)
        models.work.progressed.connect(self._tell)
        models.work.finished.connect(self._tell_end)
        models.work.failed.connect(self._tell_end)

    def show(self) -> None:
        """Show all models."""
        if self._dialog is None:
            dialog = ModelsDialog(self._models, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.download_wanted.connect(self.ask_for_consent)
            dialog.import_wanted.connect(self.ask_for_files)
            dialog.remove_wanted.connect(self.ask_to_remove)
            dialog.destroyed.connect(self._forget)
            self._dialog = dialog
            dialog.show()

    def ask_for_consent(self, checkpoint: Checkpoint) -> None:
        """Fetch a published checkpoint if the user accepts its licences."""
        dialog = ConsentDialog(checkpoint, self._dialog or self._window)
        dialog.agreed.connect(self._models.work.start)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_for_files(self) -> None:
        """Import what the user chooses."""
        dialog = ImportDialog(Path(self._settings.last_folder), self._dialog or self._window)
        dialog.chosen.connect(self._models.work.start)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_to_remove(self, row: ModelRow) -> None:
        """Remove a model, or what was fetched of one, if the user agrees, having said what that frees."""
        box = QMessageBox(self._dialog or self._window)
        box.setWindowTitle(self.tr("Remove a model"))
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        cancel.setIcon(QIcon())
        # What cannot be taken back is not what the Enter key does.
        box.setDefaultButton(cancel)
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        checkpoint = row.published
        if row.state is not None:
            box.setText(self.tr("Remove {model}?").format(model=row.name))
            box.setInformativeText(self._what_is_freed(row.state))
            remove.clicked.connect(lambda: self._models.work.start(Removal(row.name, self._models.library)))
        elif checkpoint is not None:
            box.setText(self.tr("Remove what was fetched of {model}?").format(model=checkpoint.title))
            box.setInformativeText(self.tr("This frees {size}.").format(size=to_size(row.fetched)))
            remove.clicked.connect(lambda: self._models.discard(checkpoint))
        box.finished.connect(box.deleteLater)
        box.open()

    def _what_is_freed(self, state: BundleState) -> str:
        freed = state.bundle_bytes + state.vector_bytes + state.file_bytes
        return self.tr(
            "This frees {size}: its files, and its analysis of %Ln pieces, which it would have to make again. "
            "Your music and what you have said of it stay as they are.",
            "",
            state.analysed,
        ).format(size=to_size(freed))

    def _tell(self, progress: Progress) -> None:
        if isinstance(progress, Transfer) and progress.total:
            self.told.emit(f"{written(100 * progress.done // progress.total)} %")
        else:
            self.told.emit(self.tr("at work"))

    def _tell_end(self, _outcome: object) -> None:
        self.told.emit("")

    def _pass_on(self, error: Exception) -> None:
        if self._dialog is None:
            self.failed.emit(error)

    def _forget(self) -> None:
        self._dialog = None
