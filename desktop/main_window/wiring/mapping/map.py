"""Opening the map, keeping it up to date, and doing with its pieces what can be done with results."""

from PySide6.QtCore import QObject, Qt

from desktop.error_report import report_of
from desktop.jobs.answers import Answer, FoundPiece
from desktop.main_window.areas import Areas
from desktop.main_window.commands import Commands, Group
from desktop.main_window.jobs import Jobs
from desktop.main_window.wiring.examples.liking import ExampleWiring
from desktop.main_window.wiring.keeping import KeepingWiring
from desktop.main_window.wiring.pieces import PieceWiring
from desktop.main_window.wiring.searching import SearchWiring
from engine.search.mapping.mapping import LibraryMap


class MapWiring(QObject):
    """Has the map computed when it is opened, and again when the library has changed by the next time."""

    def __init__(
        self,
        areas: Areas,
        jobs: Jobs,
        searching: SearchWiring,
        keeping: KeepingWiring,
        pieces: PieceWiring,
        examples: ExampleWiring,
    ) -> None:
        super().__init__(areas)
        self._areas = areas
        self._jobs = jobs
        self._searching = searching
        self._keeping = keeping
        self._pieces = pieces
        self._hits: tuple[str, ...] = ()
        view, job = areas.map, jobs.mapping
        view.left.connect(self.close)
        view.anew_wanted.connect(lambda: job.start(anew=True))
        view.stop_wanted.connect(job.cancel)
        view.chosen.connect(lambda some: job.look(some.tolist()))
        view.canvas.pointed.connect(lambda piece: job.hover(piece) if piece >= 0 else None)
        view.canvas.opened.connect(areas.preview.open_piece)
        view.canvas.menu_wanted.connect(pieces.show_menu)
        view.bar.list_wanted.connect(pieces.add_to_list)
        view.bar.similar_wanted.connect(examples.find_similar)
        view.bar.results_wanted.connect(self._show_as_results)
        job.progressed.connect(view.show_progress)
        job.finished.connect(self._show)
        job.failed.connect(self._fail)
        job.hovered.connect(view.show_card)
        job.looked.connect(self._take)
        job.located.connect(view.show_found)
        searching.shown.connect(self._note)
        searching.cleared.connect(lambda: self._note(None))

    def add_commands(self, commands: Commands) -> None:
        """Add the map to the menu."""
        commands.add(Group.VIEW, self.tr("Map of the library"), ("Ctrl+3",), self.show)

    def show(self) -> None:
        """Show the map; what is new in the library gets its place."""
        self._keeping.close_list()
        self._areas.show_map()
        self._jobs.mapping.start()
        self._areas.map.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Show the search again."""
        self._keeping.close_list()

    def _show(self, found: LibraryMap | None) -> None:
        view = self._areas.map
        if found is not None:
            view.show_map(found)
            self._mark()
        elif view.found is not None:
            view.show_map(view.found)
        else:
            self.close()

    def _fail(self, error: Exception) -> None:
        self._areas.map.show_nothing(self.tr("There is no map"), report_of(error).sentence)

    def _take(self, rows: tuple[FoundPiece, ...]) -> None:
        """Show what is selected: one piece is shown as a result is, and can be played."""
        self._areas.map.show_rows(rows)
        if len(rows) == 1 and self._areas.shows_map:
            before = self._areas.preview.row
            if before is None or not before.is_shown_as(rows[0]):
                self._areas.preview.show_row(rows[0])
                self._jobs.keeping.read_marks(rows[0].hit.piece)

    def _note(self, answer: Answer | None) -> None:
        """Remember what a search has found, to be marked on the map."""
        self._hits = () if answer is None else tuple(each.hit.piece for each in answer.found)
        if self._areas.shows_map:
            self._mark()

    def _mark(self) -> None:
        self._jobs.mapping.locate(self._hits)

    def _show_as_results(self) -> None:
        rows = self._areas.map.rows
        if rows:
            self.close()
            self._searching.show_pieces(rows, self.tr("These pieces were selected on the map."))
