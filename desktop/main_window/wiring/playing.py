"""Playing and reading from anywhere in the window, and hopping through the results."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop.main_window.areas import Areas
from desktop.main_window.commands import Commands, Group


class PlayWiring(QObject):
    """Commands of the player, and what is made ready before it is asked for."""

    def __init__(self, areas: Areas, parent: QObject) -> None:
        super().__init__(parent)
        self._areas = areas
        areas.search.chosen.connect(lambda _row: areas.preview.expect(areas.search.found.neighbour(1)))

    def add_commands(self, commands: Commands) -> None:
        """Add what plays, stops and enlarges."""
        preview = self._areas.preview
        commands.add(Group.PLAY, self.tr("Play or pause"), ("Space",), self._toggle)
        commands.add(Group.PLAY, self.tr("Stop, or leave the reading view"), ("Esc",), preview.stop)
        commands.add(Group.VIEW, self.tr("Reading view"), ("F11",), preview.read)

    def _toggle(self) -> None:
        """Play or pause; a button that has the keyboard is pressed instead, as its users expect."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and focus.isEnabled():
            focus.click()
        else:
            self._areas.preview.toggle()
