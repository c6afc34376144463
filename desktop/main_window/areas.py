"""The areas of the window and how they lie: folders left, results in the middle, the piece at the right, work below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.main_window.jobs import Jobs
from desktop.settings import Settings
from desktop.views.activity_view import ActivityView
from desktop.views.folder_view import FolderView
from desktop.views.preview_view import PreviewView
from desktop.views.search_view import SearchView
from desktop.views.sidebar import Sidebar
from desktop.views.welcome_view import WelcomeView


class Areas(QWidget):
    """What fills the window; what the areas want is wired elsewhere."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sidebar = Sidebar()
        self.folders = FolderView()
        self.sidebar.add_section(self.folders)
        self.welcome = WelcomeView()
        self.search = SearchView()
        self.preview = PreviewView(jobs.previewing, jobs.playback, jobs.opening)
        self.activity = ActivityView(jobs.indexing)
        self._pages = QStackedWidget()
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()

    def show_library(self, *, empty: bool) -> None:
        """Show where to begin while the library has no folder, else what can be searched."""
        self._pages.setCurrentWidget(self.welcome if empty else self.search)
        self.preview.setVisible(not empty)

    def restore(self, settings: Settings) -> None:
        """Lie as in the last run."""
        self._columns.restoreState(settings.layout("columns"))
        self.search.found.table.arrange(settings.layout("table"))

    def remember(self, settings: Settings) -> None:
        """Have the settings keep how all lies."""
        settings.remember_layout("columns", self._columns.saveState())
        settings.remember_layout("table", self.search.found.table.arrangement)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.search)
        self._pages.addWidget(self.welcome)
        for part, narrowest in ((self.sidebar, 140), (self._pages, 470), (self.preview, 300)):
            part.setMinimumWidth(narrowest)
            self._columns.addWidget(part)
        self._columns.setSizes([220, 620, 440])
        self._columns.setHandleWidth(1)
        self._columns.setChildrenCollapsible(False)
        for number, stretch in enumerate((0, 3, 2)):
            self._columns.setStretchFactor(number, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._columns, 1)
        column.addWidget(self.activity)
