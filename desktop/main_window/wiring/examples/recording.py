"""Recording: a take is kept among the examples, read like a file that is dropped, and searched with."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject
from PySide6.QtWidgets import QWidget

from desktop.dialogs.recording.record_dialog import RecordDialog
from desktop.jobs.examples.orders import LookOrder
from desktop.jobs.recording import Take
from desktop.main_window.areas import Areas
from desktop.main_window.commands import Commands, Group
from desktop.main_window.jobs import Jobs
from desktop.main_window.wiring.examples.dropping import DropWiring
from desktop.settings import Settings


class RecordWiring(QObject):
    """Opens the dialog, and looks for what is like the take."""

    def __init__(self, areas: Areas, jobs: Jobs, dropping: DropWiring, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._areas = areas
        self._recorder = jobs.recorder
        self._dropping = dropping
        self._settings = settings
        self._window = window
        self._title = ""
        areas.search.record_wanted.connect(self.show)
        jobs.recorder.kept.connect(self._look)

    def add_commands(self, commands: Commands) -> None:
        """Add the way to record."""
        commands.add(Group.SEARCH, self.tr("Record an example…"), ("Ctrl+R",), self.show)

    def show(self) -> None:
        """Show the dialog that records."""
        self._areas.preview.playing.stop()
        dialog = RecordDialog(self._recorder, self._settings, self._window)
        dialog.search_wanted.connect(self.search)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def search(self, take: Take) -> None:
        """Keep a take, and look for what is like it."""
        now = QDateTime.currentDateTime()
        moment = QLocale().toString(now, QLocale.FormatType.ShortFormat)
        self._title = self.tr("Recording of {moment}").format(moment=moment)
        self._recorder.keep(take, f"recording-{now.toString('yyyyMMdd-hhmmss-zzz')}")

    def _look(self, path: Path) -> None:
        self._dropping.look([LookOrder(path, title=self._title)])
