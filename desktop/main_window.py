"""The window: what its areas want is asked of the jobs, and what the jobs answer is shown in the areas."""

import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.failures_dialog import FailuresDialog
from desktop.dialogs.folder_actions import FolderActions
from desktop.dialogs.models.model_actions import ModelActions
from desktop.error_report import report_of
from desktop.jobs.collection import Collection, CollectionState
from desktop.jobs.folders.watching import Watching
from desktop.jobs.indexing import Indexing
from desktop.jobs.models.models import Models
from desktop.jobs.opening import Opening
from desktop.jobs.playback import OpenStream, Playback, open_device
from desktop.jobs.previewing import Previewing
from desktop.jobs.remote import Answer, IndexSummary, ModelInUse, Question, RemoteSession, start_indexing
from desktop.jobs.searching import Searching
from desktop.settings import Settings
from desktop.theme import Appearance, application_icon, apply_theme
from desktop.translation import install_translations, written
from desktop.views.activity_view import ActivityView
from desktop.views.folder_view import FolderView
from desktop.views.preview_view import PreviewView
from desktop.views.search_view import SearchView
from desktop.views.welcome_view import WelcomeView
from engine.home import default_library_path
from engine.modality import MUSIC, Modality
from resources import resource_path

_REFRESH_MILLISECONDS = 2000
_CLOSE_SECONDS = 0.7


@dataclass(frozen=True, slots=True)
class Jobs:
    """Everything that works for the window in other threads and processes."""

    collection: Collection
    searching: Searching
    indexing: Indexing
    previewing: Previewing
    playback: Playback
    opening: Opening
    watching: Watching
    models: Models


class MainWindow(QMainWindow):
    """Folders at the left, query and results in the middle, the chosen piece at the right, work at the bottom."""

    def __init__(self, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._jobs = jobs
        self._settings = settings
        self._state: CollectionState | None = None
        self._question = Question("", MUSIC)
        self._answered: Question | None = None
        self._model_missing = ""
        self._model: ModelInUse | None = None
        self.folders = FolderView()
        self.welcome = WelcomeView()
        self.search = SearchView()
        self.preview = PreviewView(jobs.previewing, jobs.playback, jobs.opening)
        self.activity = ActivityView(jobs.indexing)
        self.folder_actions = FolderActions(self, jobs.collection, jobs.indexing)
        self.model_actions = ModelActions(self, jobs.models, jobs.indexing, jobs.searching, settings)
        self._pages = QStackedWidget()
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._refresh_soon = QTimer(self, interval=_REFRESH_MILLISECONDS, singleShot=True)
        self._build()
        self._connect_views()
        self._connect_jobs()
        self._add_shortcuts()

    def start(self) -> None:
        """Read the library, load the model and look for changes, all in the background."""
        self._jobs.collection.refresh()
        self._jobs.searching.open()

    def add_folder(self, path: Path, label: str = "") -> None:
        """Put a folder into the library, under its own name or a label, and analyse it."""
        self._jobs.collection.add_folder(path, label)

    def add_samples(self) -> None:
        """Put the pieces that ship with the program into the library."""
        self.add_folder(resource_path("samples"), self.tr("Sample pieces"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Vanish at once, then end all work: what has been analysed is kept."""
        self._settings.remember_layout("window", self.saveGeometry())
        self._settings.remember_layout("columns", self._columns.saveState())
        self._settings.save()
        self.hide()
        jobs = self._jobs
        lanes = (
            jobs.playback.close(),
            *jobs.previewing.close(),
            jobs.searching.close(),
            jobs.collection.close(),
            jobs.opening.close(),
            jobs.models.close(_CLOSE_SECONDS),
        )
        jobs.watching.close()
        jobs.indexing.close(_CLOSE_SECONDS)
        for lane in lanes:
            lane.join(_CLOSE_SECONDS)
        super().closeEvent(event)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a folder"), str(self._settings.last_folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self._add_chosen(Path(chosen)))
        dialog.open()

    def _add_chosen(self, path: Path) -> None:
        self._settings.last_folder = path.parent
        self.add_folder(path)

    def _add_all(self, paths: tuple[Path, ...]) -> None:
        for path in paths:
            self.add_folder(path)

    def _show_state(self, state: CollectionState) -> None:
        before, self._state = self._state, state
        for view in (self.folders, self.search.model, self.preview):
            view.show_folders(state.folders)
        self.activity.show_status(state.status)
        self._jobs.watching.watch([folder.path for folder in state.folders])
        self._pages.setCurrentWidget(self.search if state.folders else self.welcome)
        self.preview.setVisible(bool(state.folders))
        if before is None or not before.folders:
            self._ask_again()
            if state.folders:
                self.search.focus_query()
            if state.folders and before is None:
                self._jobs.indexing.start()
        elif before.folders != state.folders or not self.search.model.rowCount():
            self._ask_again()

    def _ask(self, text: str, kinds: tuple[Modality, ...]) -> None:
        self._question = Question(text, kinds)
        self._ask_again()

    def _ask_again(self) -> None:
        if self._question.text:
            self._jobs.searching.ask(self._question)
        else:
            self._jobs.searching.forget()
            self._show_start()

    def _show_start(self) -> None:
        """Show, while nothing is asked, what can be asked."""
        self.search.show_banner(self._model_missing)
        self.search.show_nothing(
            self.tr("What are you looking for?"),
            self.tr("Describe it in your own words, in any language, or type a title or a composer."),
            (
                self.tr("a lively dance in 6/8"),
                self.tr("something slow and sad in a minor key"),
                "ein festlicher Choral",
                "静かな日本の旋律",
            ),
        )
        self.preview.show_no_row()

    def _show_answer(self, answer: Answer) -> None:
        if answer.model is not None and answer.model != self._model:
            self._take_model(answer.model)
        if answer.question != self._question:
            return
        if answer.found:
            count = self.tr("%Ln results", "", len(answer.found))
            self.search.show_rows(answer.found, count, keep_chosen=answer.question == self._answered)
        else:
            self._show_nothing_found()
        self.search.show_banner(self._remark(answer))
        self._answered = answer.question

    def _remark(self, answer: Answer) -> str:
        """Return what must be known of an answer: no model, not everything searched, or nothing that fits well."""
        if self._model_missing:
            return self._model_missing + " " + self.tr("Only names are searched.")
        remarks = list(answer.notes)
        if answer.searched < answer.total:
            remarks.append(
                self.tr("Searching {searched} of {total} pieces so far.").format(
                    searched=written(answer.searched), total=written(answer.total)
                )
            )
        if answer.found and all(found.hit.band == "weak" for found in answer.found):
            remarks.append(self.tr("Nothing here fits well; these pieces come nearest."))
        return " ".join(remarks)

    def _show_nothing_found(self) -> None:
        if self._question.kinds == MUSIC:
            sentence = self.tr("Try other words, or add more folders.")
        else:
            sentence = self.tr("Other kinds of music are hidden: choose All to see them.")
        self.search.show_nothing(self.tr("Nothing found"), sentence)
        self.preview.show_no_row()

    def _show_search_failure(self, error: Exception) -> None:
        self.search.show_nothing(self.tr("The search failed"), report_of(error).sentence)
        self.preview.show_no_row()

    def _take_model(self, model: ModelInUse) -> None:
        self._model_missing = ""
        self._model = model
        self.activity.show_model(model.title, model.ran)
        self._jobs.collection.watch_spaces(model.spaces)

    def _miss_model(self, error: Exception) -> None:
        self._model_missing = report_of(error).sentence
        self._model = None
        self.activity.show_model(self.tr("No model"))
        self._ask_again()

    def _note_progress(self) -> None:
        if not self._refresh_soon.isActive():
            self._refresh_soon.start()

    def _finish_indexing(self, summary: IndexSummary | None) -> None:
        if summary is not None:
            self._jobs.watching.expect(summary.suffixes)
        self._jobs.collection.refresh()
        if self._question.text:
            self._ask_again()

    def _show_failures(self) -> None:
        status = self._state.status if self._state is not None else None
        dialog = FailuresDialog(status.failed if status is not None else (), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show_wanted.connect(self._jobs.opening.show_in_folder)
        dialog.open()

    def _show_details(self, sentence: str, details: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Information, "Incipit", sentence, parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(details)
        box.open()

    def report(self, error: BaseException) -> None:
        """Show what failed: our sentence, or that it is our bug."""
        report = report_of(error)
        box = QMessageBox(QMessageBox.Icon.Warning, "Incipit", report.sentence, parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setDetailedText(report.details)
        box.open()

    def _connect_views(self) -> None:
        for view in (self.folders, self.welcome):
            view.add_wanted.connect(self._choose_folder)
            view.dropped.connect(self._add_all)
        self.welcome.samples_wanted.connect(self.add_samples)
        self.folders.remove_wanted.connect(self.folder_actions.ask_to_remove)
        self.folders.relocate_wanted.connect(self.folder_actions.ask_where)
        self.folders.rules_wanted.connect(self.folder_actions.ask_for_rules)
        self.folders.refresh_wanted.connect(self._jobs.indexing.start)
        self.folders.show_wanted.connect(self._jobs.opening.show_in_folder)
        self.folders.models_wanted.connect(self.model_actions.show)
        self.search.asked.connect(self._ask)
        self.search.chosen.connect(self.preview.show_row)
        self.search.open_wanted.connect(self.preview.open_piece)
        self.search.play_wanted.connect(self.preview.toggle)
        self.activity.failures_wanted.connect(self._show_failures)
        self.activity.details_wanted.connect(self._show_details)
        self._refresh_soon.timeout.connect(self._jobs.collection.refresh)

    def _connect_jobs(self) -> None:
        jobs = self._jobs
        jobs.collection.changed.connect(self._show_state)
        jobs.collection.folder_added.connect(lambda _folder: jobs.indexing.start())
        jobs.collection.failed.connect(self.report)
        jobs.searching.ready.connect(self._take_model)
        jobs.searching.unavailable.connect(self._miss_model)
        jobs.searching.answered.connect(self._show_answer)
        jobs.searching.failed.connect(self._show_search_failure)
        jobs.indexing.progressed.connect(lambda _progress: self._note_progress())
        jobs.indexing.finished.connect(self._finish_indexing)
        jobs.indexing.failed.connect(lambda _error: self._finish_indexing(None))
        jobs.watching.changed.connect(lambda change: jobs.indexing.start_within(change.folder, change.within))
        jobs.watching.noticed.connect(self.activity.show_notice)
        jobs.watching.failed.connect(self.report)
        jobs.opening.failed.connect(self.report)
        self.model_actions.failed.connect(self.report)
        self.model_actions.told.connect(self.folders.show_models)

    def _add_shortcuts(self) -> None:
        shortcuts = {
            "Ctrl+L": self.search.focus_query,
            "/": self.search.focus_query,
            "Esc": self.preview.stop,
            "Ctrl+O": self._choose_folder,
            "Ctrl+M": self.model_actions.show,
            "Ctrl+Q": self.close,
        }
        for keys, action in shortcuts.items():
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    def _build(self) -> None:
        self.setWindowTitle("Incipit")
        self.resize(1280, 800)
        self.setMinimumSize(940, 520)
        self._pages.addWidget(self.search)
        self._pages.addWidget(self.welcome)
        for part, narrowest in ((self.folders, 140), (self._pages, 470), (self.preview, 300)):
            part.setMinimumWidth(narrowest)
            self._columns.addWidget(part)
        self._columns.setSizes([220, 620, 440])
        self._columns.setHandleWidth(1)
        self._columns.setChildrenCollapsible(False)
        for number, stretch in enumerate((0, 3, 2)):
            self._columns.setStretchFactor(number, stretch)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._columns, 1)
        column.addWidget(self.activity)
        self.setCentralWidget(whole)
        self.restoreGeometry(self._settings.layout("window"))
        self._columns.restoreState(self._settings.layout("columns"))


def run() -> int:
    """Open the window on the default library and return when it is closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Incipit")
    application.setDesktopFileName("incipit")
    application.setWindowIcon(application_icon())
    settings = Settings()
    install_translations(application)
    apply_theme(application, Appearance.named(settings.appearance))
    window = MainWindow(real_jobs(default_library_path()), settings)
    sys.excepthook = lambda _kind, error, _trace: window.report(error)
    window.show()
    # The first paint comes before any work.
    QTimer.singleShot(0, window.start)
    return application.exec()


def real_jobs(library: Path, bundle_name: str | None = None, open_stream: OpenStream = open_device) -> Jobs:
    """Return the jobs that work on a library with the engine, an installed bundle or what answers, and a device."""
    return Jobs(
        Collection(library),
        Searching(lambda: RemoteSession(library, bundle_name)),
        Indexing(partial(start_indexing, library, bundle_name)),
        Previewing(),
        Playback(open_stream),
        Opening(),
        Watching(library),
        Models(library),
    )
