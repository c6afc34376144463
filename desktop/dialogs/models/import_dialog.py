"""A model from files that are on a disk already, for machines that are never online."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.jobs.models.tasks import Import
from desktop.theme import GAP
from engine.bundles.manifest_file import is_plain_name


class ImportDialog(QDialog):
    """Tells `chosen` with an `Import` when the user has named the files and what to call the model."""

    chosen = Signal(object)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setWindowTitle(self.tr("Import a model from files"))
        self.resize(640, 360)
        title = QLabel(self.tr("Import a model from files"))
        title.setObjectName("title")
        lead = QLabel(
            self.tr(
                "A checkpoint of CLaMP 3, and the folders of what it reads words and hears recordings with, as they "
                "are published. The files are only read. The new model then analyses your pieces in the background, "
                "and answers as soon as it has all of them; one click goes back."
            )
        )
        lead.setObjectName("muted")
        lead.setWordWrap(True)
        self.clamp3, self.text_encoder, self.mert, self.name = (QLineEdit() for _ in range(4))
        self.name.setText("clamp3")
        grid = QGridLayout()
        grid.setVerticalSpacing(GAP)
        rows = (
            (self.tr("CLaMP 3 (.pth)"), self.clamp3, False),
            (self.tr("XLM-R's folder"), self.text_encoder, True),
            (self.tr("MERT's folder (optional)"), self.mert, True),
        )
        for number, (text, field, is_folder) in enumerate(rows):
            self._add_row(grid, number, text, field)
            choose = QPushButton(self.tr("Choose…"))
            choose.setAccessibleName(self.tr("Choose: {what}").format(what=text))
            choose.clicked.connect(lambda _, field=field, is_folder=is_folder: self._choose(field, is_folder))
            grid.addWidget(choose, number, 2)
        self._add_row(grid, len(rows), self.tr("Name"), self.name)
        self.hint = QLabel()
        self.hint.setObjectName("muted")
        self.hint.setWordWrap(True)
        grid.addWidget(self.hint, len(rows) + 1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.import_button = buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.import_button.setProperty("primary", "true")
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(title)
        column.addWidget(lead)
        column.addLayout(grid)
        column.addStretch()
        column.addWidget(buttons)
        self._allow()

    def _add_row(self, grid: QGridLayout, number: int, text: str, field: QLineEdit) -> None:
        label = QLabel(text)
        label.setBuddy(field)
        field.setAccessibleName(text)
        field.textChanged.connect(lambda _text: self._allow())
        grid.addWidget(label, number, 0)
        grid.addWidget(field, number, 1)

    def _choose(self, field: QLineEdit, is_folder: bool) -> None:  # noqa: FBT001 (bound where the row is made)
        dialog = QFileDialog(self, self.windowTitle(), field.text() or str(self._folder))
        if is_folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilters([self.tr("Checkpoints (*.pth *.pt *.bin *.safetensors)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(field.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _allow(self) -> None:
        named = all(field.text().strip() for field in (self.clamp3, self.text_encoder))
        name = self.name.text().strip()
        self.import_button.setEnabled(named and is_plain_name(name))
        refused = bool(name) and not is_plain_name(name)
        names = self.tr("A name is made of Latin letters, digits, hyphens, underscores and dots.")
        self.hint.setText(names if refused else "")

    def _take(self) -> None:
        mert = self.mert.text().strip()
        self.chosen.emit(
            Import(
                self.name.text().strip(),
                Path(self.clamp3.text().strip()),
                Path(self.text_encoder.text().strip()),
                Path(mert) if mert else None,
            )
        )
        self.accept()
