"""The main window: made of areas, jobs and a wiring for each thing that a user does."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QMouseEvent
from PySide6.QtWidgets import QMainWindow

from desktop.dialogs.models.model_actions import ModelActions
from desktop.main_window.areas import Areas
from desktop.main_window.commands import Commands, Group
from desktop.main_window.jobs import Jobs
from desktop.main_window.messages import Messages
from desktop.main_window.wiring.examples.dropping import DropWiring
from desktop.main_window.wiring.examples.liking import ExampleWiring
from desktop.main_window.wiring.examples.recording import RecordWiring
from desktop.main_window.wiring.explaining.labels import LabelWiring
from desktop.main_window.wiring.explaining.why import WhyWiring
from desktop.main_window.wiring.filtering import FilterWiring
from desktop.main_window.wiring.folders import FolderWiring
from desktop.main_window.wiring.indexing import IndexingWiring
from desktop.main_window.wiring.keeping import KeepingWiring
from desktop.main_window.wiring.mapping.map import MapWiring
from desktop.main_window.wiring.pieces import PieceWiring
from desktop.main_window.wiring.playing import PlayWiring
from desktop.main_window.wiring.preferring import PreferenceWiring
from desktop.main_window.wiring.searching import SearchWiring
from desktop.main_window.wiring.viewing import ViewWiring
from desktop.main_window.wiring.works import WorkWiring
from desktop.settings import Settings
from desktop.theme import GAP


class MainWindow(QMainWindow):
    """Folders at the left, query and results in the middle, the chosen piece at the right, work at the bottom."""

    def __init__(self, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._jobs = jobs
        self._settings = settings
        self.areas = Areas(jobs)
        self.folders = self.areas.folders
        self.welcome = self.areas.welcome
        self.search = self.areas.search
        self.preview = self.areas.preview
        self.activity = self.areas.activity
        self.commands = Commands(self)
        self.messages = Messages(self, jobs.opening)
        self.searching = SearchWiring(self.areas, jobs, self)
        self.collecting = FolderWiring(self.areas, jobs, settings, self)
        self.indexing = IndexingWiring(self.areas, jobs, self)
        self.explaining = WhyWiring(self.areas, jobs, self.searching, self)
        self.labelling = LabelWiring(jobs, self)
        self.filtering = FilterWiring(self.areas, jobs, self.searching, self)
        self.playing = PlayWiring(self.areas, self)
        self.viewing = ViewWiring(self.areas, self.commands, settings, self)
        self.preferring = PreferenceWiring(self.areas, jobs, settings, self)
        self.keeping = KeepingWiring(self.areas, jobs, self.searching, self)
        self.pieces = PieceWiring(self.areas, jobs, self.keeping, settings, self)
        self.examples = ExampleWiring(self.areas, self.searching, self.keeping, self.pieces, self)
        self.dropping = DropWiring(self.areas, jobs, self.examples, self.keeping, self.collecting.add, self)
        self.recording = RecordWiring(self.areas, jobs, self.dropping, settings, self)
        self.works = WorkWiring(self.areas, jobs, self.pieces, self.searching, self)
        self.mapping = MapWiring(self.areas, jobs, self.searching, self.keeping, self.pieces, self.examples)
        self.folder_actions = self.collecting.actions
        self.model_actions = ModelActions(self, jobs.models, jobs.indexing, jobs.searching, settings)
        self._build()
        self._connect()
        self._add_commands()

    def start(self) -> None:
        """Read the library, load the model and look for changes, all in the background."""
        self._jobs.start()

    def add_folder(self, path: Path, label: str = "") -> None:
        """Put a folder into the library, under its own name or a label, and analyse it."""
        self.collecting.add(path, label)

    def add_samples(self) -> None:
        """Put the pieces that ship with the program into the library."""
        self.collecting.add_samples()

    def report(self, error: BaseException) -> None:
        """Show what failed: our sentence, or that it is our bug."""
        self.messages.report(error)

    def show_about(self) -> None:
        """Show what this program is and what it uses."""
        self.messages.show_about(self.searching.model, self._jobs.collection.library_path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Vanish at once, then end all work: what has been analysed is kept."""
        self._settings.remember_layout("window", self.saveGeometry())
        self.areas.remember(self._settings)
        self._settings.save()
        self.hide()
        self.preview.marks.store()
        self._jobs.close()
        super().closeEvent(event)

    def _connect(self) -> None:
        """Connect the wirings with one another, and all with what says what went wrong."""
        jobs = self._jobs
        self.collecting.changed.connect(self.searching.ask_again)
        self.collecting.opened.connect(jobs.indexing.start)
        self.indexing.grown.connect(self.searching.refresh)
        # A list shows which of its pieces are there, too.
        self.collecting.changed.connect(jobs.keeping.refresh)
        self.indexing.grown.connect(jobs.keeping.refresh)
        self.areas.sidebar.models_wanted.connect(self.model_actions.show)
        self.model_actions.told.connect(self.areas.sidebar.show_models)
        self.activity.failures_wanted.connect(self._show_failures)
        self.activity.details_wanted.connect(self.messages.show_details)
        for job in (
            jobs.collection,
            jobs.watching,
            jobs.opening,
            jobs.keeping,
            jobs.sharing,
            jobs.recorder,
            jobs.works,
            self.model_actions,
        ):
            job.failed.connect(self.report)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go back and forward by the mouse's own buttons."""
        if event.button() == Qt.MouseButton.BackButton:
            self.searching.go_back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.searching.go_forward()
        else:
            super().mousePressEvent(event)

    def _add_commands(self) -> None:
        """Fill the menus, whose entries stand in the order in which they are added."""
        commands = self.commands
        self.collecting.add_commands(commands)
        commands.add(Group.LIBRARY, self.tr("What failed…"), (), self._show_failures)
        self.works.add_commands(commands)
        commands.add(Group.LIBRARY, self.tr("Models…"), ("Ctrl+M",), self.model_actions.show)
        commands.menu(Group.LIBRARY).addSeparator()
        self.preferring.add_commands(commands)
        leave = commands.add(Group.LIBRARY, self.tr("Quit"), ("Ctrl+Q",), self.close)
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        self.searching.add_commands(commands)
        self.recording.add_commands(commands)
        self.filtering.add_commands(commands)
        self.keeping.add_commands(commands)
        self.dropping.add_commands(commands)
        self.pieces.add_commands(commands)
        self.examples.add_commands(commands)
        self.playing.add_commands(commands)
        self.viewing.add_commands()
        self.mapping.add_commands(commands)
        self.labelling.add_commands(commands)
        about = commands.add(Group.HELP, self.tr("About Incipit"), (), self.show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _show_failures(self) -> None:
        dialog, collection = self.messages.show_failures(self.collecting.failed), self._jobs.collection
        dialog.again_wanted.connect(collection.try_again)
        dialog.ignore_wanted.connect(collection.ignore)
        collection.changed.connect(dialog.show_state)

    def _build(self) -> None:
        self.setWindowTitle("Incipit")
        room = self.screen().availableGeometry().height()
        # On a low screen the bottom line would lie below it, and the title bar needs room too.
        self.resize(1280, 800 if room >= 800 else room - 5 * GAP)
        self.setMinimumSize(940, 520)
        self.setCentralWidget(self.areas)
        self.restoreGeometry(self._settings.layout("window"))
        self.areas.restore(self._settings)
