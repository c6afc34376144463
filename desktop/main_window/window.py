"""The main window: shown at once, then furnished with areas, jobs and a wiring for each thing that a user does."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QMouseEvent
from PySide6.QtWidgets import QMainWindow

from desktop.main_window.commands import Commands, Group
from desktop.theme import GAP
from desktop.views.opening_view import OpeningView

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.dialogs.folder_actions import FolderActions
    from desktop.dialogs.models.model_actions import ModelActions
    from desktop.main_window.areas import Areas
    from desktop.main_window.furniture import Furniture
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
    from desktop.views.activity_view import ActivityView
    from desktop.views.folder_view import FolderView
    from desktop.views.preview import PreviewView
    from desktop.views.search_view import SearchView
    from desktop.views.welcome_view import WelcomeView


class MainWindow(QMainWindow):
    """Folders at the left, query and results in the middle, the chosen piece at the right, work at the bottom.

    Without jobs it is empty but for a line in which a query can be typed, until it is furnished.
    """

    areas: Areas
    folders: FolderView
    welcome: WelcomeView
    search: SearchView
    preview: PreviewView
    activity: ActivityView
    messages: Messages
    searching: SearchWiring
    collecting: FolderWiring
    indexing: IndexingWiring
    explaining: WhyWiring
    labelling: LabelWiring
    filtering: FilterWiring
    playing: PlayWiring
    viewing: ViewWiring
    preferring: PreferenceWiring
    keeping: KeepingWiring
    pieces: PieceWiring
    examples: ExampleWiring
    dropping: DropWiring
    recording: RecordWiring
    works: WorkWiring
    mapping: MapWiring
    folder_actions: FolderActions
    model_actions: ModelActions
    _jobs: Jobs

    def __init__(self, jobs: Jobs | None, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.commands = Commands(self)
        self.setWindowTitle("Incipit")
        room = self.screen().availableGeometry().height()
        # On a low screen the bottom line would lie below it, and the title bar needs room too.
        self.resize(1280, 800 if room >= 800 else room - 5 * GAP)
        self.setMinimumSize(940, 520)
        self.restoreGeometry(settings.layout("window"))
        if jobs is None:
            for menu in self.menuBar().actions():
                menu.setVisible(True)
            opening = OpeningView(settings)
            self.setCentralWidget(opening)
            opening.query_box.setFocus()
        else:
            self.furnish(jobs)

    @property
    def furnished(self) -> bool:
        """Whether all is there."""
        return hasattr(self, "areas")

    def furnish(self, jobs: Jobs) -> None:
        """Fill the window with all that it has; a query that has been typed meanwhile is asked."""
        opening = self.takeCentralWidget()
        self._jobs = jobs
        furniture: Furniture = importlib.import_module("desktop.main_window.furniture").Furniture(
            self, jobs, self._settings
        )
        for name, part in vars(furniture).items():
            setattr(self, name, part)
        self._add_commands()
        self.activity.failures_wanted.connect(self._show_failures)
        self.setCentralWidget(self.areas)
        self.areas.restore(self._settings)
        if isinstance(opening, OpeningView):
            self.search.query_box.take_over(opening.query_box)
            opening.deleteLater()

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
        if self.furnished:
            self.areas.remember(self._settings)
        self._settings.save()
        self.hide()
        if self.furnished:
            self.preview.marks.store()
            self._jobs.close()
        super().closeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go back and forward by the mouse's own buttons."""
        if self.furnished and event.button() == Qt.MouseButton.BackButton:
            self.searching.go_back()
        elif self.furnished and event.button() == Qt.MouseButton.ForwardButton:
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
