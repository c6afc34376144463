"""The areas of the window and how they lie: folders left, results in the middle, the piece at the right, work below."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.main_window.jobs import Jobs
from desktop.settings import Settings
from desktop.views.activity_view import ActivityView
from desktop.views.folder_view import FolderView
from desktop.views.lists.list_page import ListPage
from desktop.views.lists.sections import ListSection, SearchSection
from desktop.views.map.map_view import MapView
from desktop.views.preview import PreviewView
from desktop.views.search_view import SearchView
from desktop.views.sidebar import Sidebar
from desktop.views.welcome_view import WelcomeView
from desktop.widgets.undo_line import UndoLine

_NAMES = {Qt.Orientation.Horizontal: "preview-right", Qt.Orientation.Vertical: "preview-below"}


class Areas(QWidget):
    """What fills the window; what the areas want is wired elsewhere."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sidebar = Sidebar()
        self.folders = FolderView()
        self.searches = SearchSection()
        self.lists = ListSection()
        for section in (self.folders, self.searches, self.lists):
            self.sidebar.add_section(section)
        self.welcome = WelcomeView()
        self.search = SearchView()
        self.list_page = ListPage()
        self.map = MapView()
        self.preview = PreviewView(jobs.previewing, jobs.playback, jobs.opening)
        self.activity = ActivityView(jobs.indexing)
        self.undo = UndoLine(self, self.activity)
        self._pages = QStackedWidget()
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._sizes: dict[Qt.Orientation, QByteArray] = {}
        self._lay_out()

    def show_library(self, *, empty: bool) -> None:
        """Show where to begin while the library has no folder, else what can be searched."""
        if empty:
            self._pages.setCurrentWidget(self.welcome)
        elif self._pages.currentWidget() is self.welcome:
            self.show_search()
        self.preview.setVisible(not empty)
        if empty:
            self.welcome.add_button.setFocus()

    def place_preview(self, *, below: bool) -> None:
        """Put the preview below the results, or right of them; each way remembers its sizes."""
        self._sizes[self._halves.orientation()] = self._halves.saveState()
        way = Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal
        self._halves.setOrientation(way)
        self.preview.setMinimumSize(*((0, 150) if below else (300, 0)))
        if way in self._sizes:
            self._halves.restoreState(self._sizes[way])

    @property
    def shows_list(self) -> bool:
        """Whether a list is shown where the results are else."""
        return self._pages.currentWidget() is self.list_page

    @property
    def shows_map(self) -> bool:
        """Whether the map is shown where the results are else."""
        return self._pages.currentWidget() is self.map

    @property
    def shows_search(self) -> bool:
        """Whether neither a list nor the map stands where the results are else."""
        return not self.shows_list and not self.shows_map

    def show_map(self) -> None:
        """Show the map."""
        self._pages.setCurrentWidget(self.map)

    def show_search(self) -> None:
        """Show the query and its results."""
        self._pages.setCurrentWidget(self.search)

    def show_list(self) -> None:
        """Show the list that is open."""
        self._pages.setCurrentWidget(self.list_page)

    def restore(self, settings: Settings) -> None:
        """Lie as in the last run."""
        self._columns.restoreState(settings.layout("sides"))
        for way, name in _NAMES.items():
            state = settings.layout(name)
            if not state.isEmpty():
                self._sizes[way] = state
        if self._halves.orientation() in self._sizes:
            self._halves.restoreState(self._sizes[self._halves.orientation()])
        self.search.found.table.arrange(settings.layout("table"))

    def remember(self, settings: Settings) -> None:
        """Have the settings keep how all lies."""
        settings.remember_layout("sides", self._columns.saveState())
        self._sizes[self._halves.orientation()] = self._halves.saveState()
        for way, state in self._sizes.items():
            settings.remember_layout(_NAMES[way], state)
        settings.remember_layout("table", self.search.found.table.arrangement)

    def _lay_out(self) -> None:
        for page in (self.search, self.welcome, self.list_page, self.map):
            self._pages.addWidget(page)
        for part, narrowest in ((self.sidebar, 184), (self._pages, 450), (self.preview, 300)):
            part.setMinimumWidth(narrowest)
        self._halves.addWidget(self._pages)
        self._halves.addWidget(self.preview)
        self._halves.setSizes([620, 440])
        self._columns.addWidget(self.sidebar)
        self._columns.addWidget(self._halves)
        self._columns.setSizes([220, 1060])
        for splitter, shares in ((self._halves, (3, 2)), (self._columns, (0, 1))):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
            for number, stretch in enumerate(shares):
                splitter.setStretchFactor(number, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._columns, 1)
        column.addWidget(self.activity)
