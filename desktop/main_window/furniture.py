"""What the window is furnished with: its areas, and a wiring for each thing that a user does.

Loading all this takes most of the time in which the program opens, so the window is shown before.
"""

from typing import TYPE_CHECKING

from desktop.dialogs.models.model_actions import ModelActions
from desktop.main_window.areas import Areas
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

if TYPE_CHECKING:
    from desktop.main_window.window import MainWindow
    from desktop.settings import Settings


class Furniture:
    """The areas and the wirings of a window, connected with one another and with the jobs."""

    def __init__(self, window: "MainWindow", jobs: Jobs, settings: "Settings") -> None:
        self.areas = Areas(jobs)
        self.folders = self.areas.folders
        self.welcome = self.areas.welcome
        self.search = self.areas.search
        self.preview = self.areas.preview
        self.activity = self.areas.activity
        self.messages = Messages(window, jobs.opening)
        self.searching = SearchWiring(self.areas, jobs, window)
        self.collecting = FolderWiring(self.areas, jobs, settings, window)
        self.indexing = IndexingWiring(self.areas, jobs, window)
        self.explaining = WhyWiring(self.areas, jobs, self.searching, window)
        self.labelling = LabelWiring(jobs, window)
        self.filtering = FilterWiring(self.areas, jobs, self.searching, window)
        self.playing = PlayWiring(self.areas, window)
        self.viewing = ViewWiring(self.areas, window.commands, settings, window)
        self.preferring = PreferenceWiring(self.areas, jobs, settings, window)
        self.keeping = KeepingWiring(self.areas, jobs, self.searching, window)
        self.pieces = PieceWiring(self.areas, jobs, self.keeping, settings, window)
        self.examples = ExampleWiring(self.areas, self.searching, self.keeping, self.pieces, window)
        self.dropping = DropWiring(self.areas, jobs, self.examples, self.keeping, self.collecting.add, window)
        self.recording = RecordWiring(self.areas, jobs, self.dropping, settings, window)
        self.works = WorkWiring(self.areas, jobs, self.pieces, self.searching, window)
        self.mapping = MapWiring(self.areas, jobs, self.searching, self.keeping, self.pieces, self.examples)
        self.folder_actions = self.collecting.actions
        self.model_actions = ModelActions(window, jobs.models, jobs.indexing, jobs.searching, settings)
        self._connect(jobs)

    def _connect(self, jobs: Jobs) -> None:
        """Connect the wirings with one another, and all with what says what went wrong."""
        self.collecting.changed.connect(self.searching.ask_again)
        self.collecting.opened.connect(jobs.indexing.start)
        self.indexing.grown.connect(self.searching.refresh)
        # A list shows which of its pieces are there, too.
        self.collecting.changed.connect(jobs.keeping.refresh)
        self.indexing.grown.connect(jobs.keeping.refresh)
        self.areas.sidebar.models_wanted.connect(self.model_actions.show)
        self.model_actions.told.connect(self.areas.sidebar.show_models)
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
            job.failed.connect(self.messages.report)
