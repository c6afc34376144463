"""Folders: those that are chosen or dropped go into the library, and what the library holds is shown everywhere."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.dialogs.folder_actions import FolderActions
from desktop.jobs.collection import CollectionState
from desktop.main_window.areas import Areas
from desktop.main_window.commands import Commands, Group
from desktop.main_window.jobs import Jobs
from desktop.settings import Settings
from engine.library import Failure
from resources import resource_path


class FolderWiring(QObject):
    """Keeps the state of the library; `changed` tells that other pieces may be in it now, `opened` the first of all."""

    changed = Signal()
    opened = Signal()

    def __init__(self, areas: Areas, jobs: Jobs, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._areas = areas
        self._jobs = jobs
        self._settings = settings
        self._window = window
        self._state: CollectionState | None = None
        self.actions = FolderActions(window, jobs.collection, jobs.indexing)
        for view in (areas.folders, areas.welcome):
            view.add_wanted.connect(self.choose)
            view.dropped.connect(self._add_all)
        areas.welcome.samples_wanted.connect(self.add_samples)
        areas.folders.remove_wanted.connect(self.actions.ask_to_remove)
        areas.folders.relocate_wanted.connect(self.actions.ask_where)
        areas.folders.rules_wanted.connect(self.actions.ask_for_rules)
        areas.folders.refresh_wanted.connect(jobs.indexing.start)
        areas.folders.show_wanted.connect(jobs.opening.show_in_folder)
        jobs.collection.changed.connect(self._show_state)
        jobs.collection.folder_added.connect(lambda _folder: jobs.indexing.start())

    @property
    def failed(self) -> tuple[Failure, ...]:
        """The files of the library that failed."""
        status = self._state.status if self._state is not None else None
        return status.failed if status is not None else ()

    def add_commands(self, commands: Commands) -> None:
        """Add what can be done with folders."""
        folders = self._areas.folders
        add = partial(commands.add, Group.LIBRARY)
        add(self.tr("Add a folder…"), ("Ctrl+O",), self.choose)
        add(self.tr("Look for changes in all folders"), ("F5",), self._jobs.indexing.start)
        add(self.tr("Relocate the chosen folder…"), (), folders.relocate_current)
        add(self.tr("What to ignore in the chosen folder…"), (), folders.ask_for_rules)
        remove = self.tr("Remove the chosen folder…")
        add(remove, ("Del", "Backspace"), folders.remove_current, within=folders.list)

    def choose(self) -> None:
        """Have the user choose a folder, and add it."""
        dialog = QFileDialog(self._window, self.tr("Add a folder"), str(self._settings.last_folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self._add_chosen(Path(chosen)))
        dialog.open()

    def add(self, path: Path, label: str = "") -> None:
        """Put a folder into the library, under its own name or a label, and analyse it."""
        self._jobs.collection.add_folder(path, label)

    def add_samples(self) -> None:
        """Put the pieces that ship with the program into the library."""
        self.add(resource_path("samples"), self.tr("Sample pieces"))

    def _add_chosen(self, path: Path) -> None:
        self._settings.last_folder = path.parent
        self.add(path)

    def _add_all(self, paths: tuple[Path, ...]) -> None:
        for path in paths:
            self.add(path)

    def _show_state(self, state: CollectionState) -> None:
        before, self._state = self._state, state
        for view in (self._areas.folders, self._areas.search.model, self._areas.preview):
            view.show_folders(state.folders)
        self._areas.activity.show_status(state.status)
        self._jobs.watching.watch([folder.path for folder in state.folders])
        self._areas.show_library(empty=not state.folders)
        if before is None or not before.folders:
            self.changed.emit()
            if state.folders:
                self._areas.search.focus_query()
            if state.folders and before is None:
                self.opened.emit()
        elif before.folders != state.folders or not self._areas.search.model.rowCount():
            self.changed.emit()
