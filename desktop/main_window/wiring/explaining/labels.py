"""Opening the page of labels."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.dialogs.labels.labels_dialog import LabelsDialog
from desktop.main_window.commands import Commands, Group
from desktop.main_window.jobs import Jobs


class LabelWiring(QObject):
    """Shows one page of labels, which stays open beside the window."""

    def __init__(self, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self.jobs = jobs
        self._window = window
        self.dialog: LabelsDialog | None = None

    def add_commands(self, commands: Commands) -> None:
        """Add the page to the menu."""
        commands.add(Group.VIEW, self.tr("Labels…"), ("Ctrl+Shift+L",), self.show)

    def show(self) -> None:
        """Show the page, as it was left."""
        if self.dialog is None:
            self.dialog = LabelsDialog(self.jobs.labelling, self._window)
        self.jobs.labelling.read_written()
        self.dialog.show()
        self.dialog.activateWindow()
        self.dialog.field.setFocus()
