"""All models: which answers, which can be had, and what is being done with them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.models.task_line import TaskLine
from desktop.error_report import report_of
from desktop.item_models.model_table import ModelTable, to_size
from desktop.jobs.models.models import ModelRow, Models, ModelsState
from desktop.jobs.models.tasks import Done, Download, Import
from desktop.theme import GAP
from desktop.translation import written


class ModelsDialog(QDialog):
    """A table of models, what can be done with the chosen one, and the task that is under way."""

    download_wanted = Signal(object)
    import_wanted = Signal()
    remove_wanted = Signal(object)

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._before = ""
        self._newest = ""
        self.setWindowTitle(self.tr("Models"))
        self.resize(940, 540)
        title = QLabel(self.tr("Models"))
        title.setObjectName("title")
        lead = QLabel(
            self.tr(
                "A model turns music and words into what can be compared, on this computer. Another one analyses all "
                "pieces in the background, while the one in use goes on answering."
            )
        )
        lead.setObjectName("muted")
        lead.setWordWrap(True)
        self.table_model = ModelTable(self)
        self.table = self._table()
        self.details = QLabel()
        self.details.setWordWrap(True)
        self.details.setMinimumHeight(56)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.trouble = QLabel()
        self.trouble.setObjectName("banner")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.task = TaskLine(models.work)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        for upper in (title, lead, self.table, self.details):
            column.addWidget(upper)
        column.addLayout(self._buttons())
        for lower in (self.trouble, self.task, self._closing()):
            column.addWidget(lower)
        models.changed.connect(self._show)
        models.failed.connect(self._show_failure)
        # Methods, not lambdas: those would be called when this dialog is gone.
        models.work.started.connect(self._note_start)
        models.finished.connect(self._note_end)
        self._allow()
        models.refresh()

    @property
    def current(self) -> ModelRow | None:
        """The chosen model."""
        return self.table_model.row(self.table.currentIndex())

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.table_model)
        table.setAccessibleName(self.tr("Models, with state, size and licence"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for section in range(4):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentRowChanged.connect(self._show_current)
        return table

    def _buttons(self) -> QHBoxLayout:
        self.act_button = QPushButton()
        self.act_button.setProperty("primary", "true")
        self.now_button = QPushButton(self.tr("Use now"))
        self.stop_button = QPushButton(self.tr("Do not make ready"))
        self.remove_button = QPushButton(self.tr("Remove…"))
        self.back_button = QPushButton()
        self.import_button = QPushButton(self.tr("Import from files…"))
        self.act_button.clicked.connect(self._act)
        self.now_button.clicked.connect(lambda: self._models.use_now(self._name()))
        self.stop_button.clicked.connect(self._models.forget_plan)
        self.remove_button.clicked.connect(lambda: self.remove_wanted.emit(self.current))
        self.back_button.clicked.connect(self._models.back)
        self.import_button.clicked.connect(self.import_wanted)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for button in (self.act_button, self.now_button, self.stop_button, self.remove_button):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.back_button)
        row.addWidget(self.import_button)
        return row

    def _closing(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        return buttons

    def _show(self, state: ModelsState) -> None:
        chosen = self._name()
        self._before = state.before
        self.table_model.show_rows(state.rows)
        place = self.table_model.place_of(self._newest)
        if place.isValid():
            self._newest = ""
        else:
            place = self.table_model.place_of(chosen)
        self.table.setCurrentIndex(place if place.isValid() else self.table_model.index(0, 0))
        if state.damaged:
            self._show_trouble(" ".join(state.damaged))
        self._allow()

    def _show_current(
        self, current: QModelIndex | QPersistentModelIndex, _before: QModelIndex | QPersistentModelIndex
    ) -> None:
        del current
        self._allow()

    def _note_start(self, _task: object) -> None:
        self.trouble.hide()
        self._allow()

    def _note_end(self, done: Done | None) -> None:
        if done is not None and isinstance(done.task, Download | Import):
            self._newest = done.task.name
        self._allow()

    def _allow(self) -> None:
        row, busy = self.current, self._models.work.task is not None
        state = row.state if row is not None else None
        installed = state is not None and state.bundle is not None
        to_fetch = row is not None and row.published is not None and not installed
        planned = state is not None and bool(state.planned)
        self.act_button.setText(self.tr("Download…") if to_fetch else self.tr("Use"))
        answers = state is not None and bool(state.answers)
        self.act_button.setEnabled((to_fetch and not busy) or (installed and not answers and not planned))
        self.now_button.setVisible(planned and installed)
        self.stop_button.setVisible(planned and installed)
        fetched = row is not None and row.fetched > 0
        self.remove_button.setEnabled(not busy and (fetched or (state is not None and state.removable)))
        self.back_button.setVisible(bool(self._before))
        self.back_button.setText(self.tr("Back to {model}").format(model=self._before))
        self.import_button.setEnabled(not busy)
        self.details.setText(self._sentences(row) if row is not None else "")

    def _sentences(self, row: ModelRow) -> str:
        languages = self.table_model.languages(row)
        parts = [self.tr("Languages: {languages}.").format(languages=languages.rstrip("."))] if languages else []
        parts.append(self.tr("Licence: {licence}.").format(licence=self.table_model.licence(row).rstrip(".")))
        if row.fetched:
            parts.append(self.tr("{size} of it have been fetched.").format(size=to_size(row.fetched)))
        state = row.state
        if state is not None and state.bundle is not None:
            parts.append(self.tr("Precision: {precision}.").format(precision=state.bundle.manifest.precision))
        if state is not None and state.analysed + state.pending:
            parts.append(
                self.tr("It has analysed {done} of {total} pieces here, which takes {size}.").format(
                    done=written(state.analysed),
                    total=written(state.analysed + state.pending),
                    size=to_size(state.vector_bytes + state.file_bytes),
                )
            )
        if state is not None and state.planned:
            parts.append(self.tr("It answers as soon as it has analysed all; until then what is in use answers."))
        return " ".join(parts)

    def _act(self) -> None:
        row = self.current
        if row is None:
            return
        self.trouble.hide()
        if row.state is not None and row.state.bundle is not None:
            self._models.use(row.name)
        else:
            self.download_wanted.emit(row.published)

    def _name(self) -> str:
        row = self.current
        return row.name if row is not None else ""

    def _show_failure(self, error: Exception) -> None:
        self._show_trouble(report_of(error).sentence)
        self._allow()

    def _show_trouble(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()
