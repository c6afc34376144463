"""Viewing: list or table, and the sheet of shortcuts; what is chosen is remembered."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from desktop.dialogs.shortcuts_dialog import ShortcutsDialog
from desktop.jobs.answers import Grouping
from desktop.main_window.areas import Areas
from desktop.main_window.commands import Commands, Group
from desktop.settings import Settings
from desktop.views.results.results_view import Mode


class ViewWiring(QObject):
    """Shows results one way or the other."""

    def __init__(self, areas: Areas, commands: Commands, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._areas = areas
        self._commands = commands
        self._settings = settings
        self._window = window
        self._modes: dict[Mode, QAction] = {}
        areas.search.grouping_wanted.connect(lambda name: self._set_grouping(Grouping.named(name)))
        areas.search.mode_wanted.connect(lambda name: self._set_mode(Mode.named(name)))

    def add_commands(self) -> None:
        """Add the ways of showing results: each is a choice among them."""
        names = {Mode.LIST: self.tr("Results as a list"), Mode.TABLE: self.tr("Results as a table")}
        among = QActionGroup(self)
        for number, (mode, text) in enumerate(names.items(), start=1):
            action = self._commands.add(Group.VIEW, text, (f"Ctrl+{number}",), partial(self._set_mode, mode))
            action.setCheckable(True)
            among.addAction(action)
            self._modes[mode] = action
        view = self._commands.menu(Group.VIEW)
        view.addMenu(self._areas.search.found.table.column_menu())
        self._commands.add(Group.VIEW, self.tr("Group by work, by composer, or not"), ("Ctrl+G",), self._turn_grouping)
        self._set_grouping(Grouping.named(self._settings.grouping))
        self._tell_keys()
        self._commands.add(Group.HELP, self.tr("Keyboard shortcuts"), ("F1",), self.show_shortcuts)
        self._set_mode(Mode.named(self._settings.mode))

    def _set_mode(self, mode: Mode) -> None:
        self._areas.search.set_mode(mode)
        self._modes[mode].setChecked(True)
        self._settings.mode = mode.value

    def _tell_keys(self) -> None:
        """Tell of the keys that lists and pages take by themselves."""
        tell = self._commands.tell
        tell(Group.SEARCH, self.tr("From the query into the results, and back"), "Down", "Up")
        tell(Group.EDIT, self.tr("Rename a list or search, note on a piece of a list"), "F2")
        tell(Group.EDIT, self.tr("Move a piece within its list"), "Ctrl+Up", "Ctrl+Down")
        tell(Group.EDIT, self.tr("Take out of a list, delete a list or search"), "Del")
        tell(Group.PLAY, self.tr("In the line of the sound: a step back or on"), "Left", "Right")
        tell(Group.VIEW, self.tr("Next or previous page"), "PgDown", "PgUp")
        tell(Group.VIEW, self.tr("First or last page"), "Home", "End")
        tell(Group.VIEW, self.tr("Close or open a group of results"), "Left", "Right")
        tell(Group.VIEW, self.tr("Larger, smaller, as wide as there is room"), "Ctrl++", "Ctrl+-", "Ctrl+0")

    def _set_grouping(self, grouping: Grouping) -> None:
        self._areas.search.set_grouping(grouping)
        self._settings.grouping = grouping.value

    def _turn_grouping(self) -> None:
        ways = list(Grouping)
        now = ways.index(self._areas.search.model.grouping)
        self._set_grouping(ways[(now + 1) % len(ways)])

    def show_shortcuts(self) -> None:
        """Show all shortcuts on one sheet."""
        dialog = ShortcutsDialog(self._commands.sheet(), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
