"""The same work in other kinds: what the preview shows of it, and what the user says of it."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop.dialogs.works.orphans_dialog import OrphansDialog
from desktop.dialogs.works.twice_dialog import TwiceDialog
from desktop.item_models.result_model import title_of
from desktop.jobs.answers import Companion, FoundPiece
from desktop.jobs.keeping.sharing import ShareOrder
from desktop.main_window.areas import Areas
from desktop.main_window.commands import Commands, Group
from desktop.main_window.jobs import Jobs
from desktop.main_window.wiring.pieces import PieceWiring
from desktop.main_window.wiring.searching import SearchWiring
from desktop.widgets.works.works_panel import WorkRow
from engine.modality import Modality
from engine.search.pairing import Sureness

_LOOK_MILLISECONDS = 250
_ICONS = {Modality.SCORE: "score", Modality.MIDI: "midi", Modality.AUDIO: "audio", Modality.TEXT: "text"}


class WorkWiring(QObject):
    """Looks for the companions of the chosen piece once it has stayed chosen for a moment; shows the reports."""

    def __init__(self, areas: Areas, jobs: Jobs, pieces: PieceWiring, searching: SearchWiring, window: QWidget) -> None:
        super().__init__(window)
        self._areas = areas
        self._jobs = jobs
        self._pieces = pieces
        self._window = window
        self._found: dict[str, Companion] = {}
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_MILLISECONDS)
        self._soon.timeout.connect(self._look)
        areas.preview.shown.connect(self._forget)
        panel = areas.preview.works
        panel.chosen.connect(self.go_to)
        panel.play_wanted.connect(self.play)
        panel.judged.connect(lambda other, same: jobs.works.judge(areas.preview.marks.piece, other, same=same))
        jobs.searching.accompanied.connect(self._show)
        jobs.works.judged.connect(lambda _piece: self._look())
        jobs.works.hid.connect(searching.ask_again)

    def add_commands(self, commands: Commands) -> None:
        """Add the reports on works."""
        commands.add(Group.LIBRARY, self.tr("What lacks its score or recording…"), (), self.show_orphans)
        commands.add(Group.LIBRARY, self.tr("Duplicates and editions…"), (), self.show_twice)

    def show_orphans(self) -> None:
        """Show what lacks its score or recording."""
        works, dialog = self._jobs.works, OrphansDialog(self._areas.search.model.folders, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.hunt_wanted.connect(works.hunt)
        dialog.stop_wanted.connect(works.stop)
        dialog.export_wanted.connect(self._export)
        dialog.chosen.connect(self._areas.preview.show_row)
        works.progressed.connect(dialog.show_progress)
        works.orphaned.connect(dialog.show_orphans)
        dialog.open()

    def show_twice(self) -> None:
        """Show what is there twice, to be hidden or shown."""
        works, dialog = self._jobs.works, TwiceDialog(self._areas.search.model.folders, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.hide_wanted.connect(lambda pieces: works.hide(pieces, hidden=True))
        dialog.show_wanted.connect(lambda pieces: works.hide(pieces, hidden=False))
        dialog.chosen.connect(self._areas.preview.show_row)
        works.twice.connect(dialog.show_twice)
        works.hid.connect(works.look_for_copies)
        dialog.finished.connect(lambda _code: works.hid.disconnect(works.look_for_copies))
        works.look_for_copies()
        dialog.open()

    def _export(self, name: str, pieces: tuple[str, ...]) -> None:
        self._pieces.ask_how(name, len(pieces), partial(ShareOrder, name, hashes=pieces))

    def go_to(self, piece: str) -> None:
        """Choose a companion: in the results where it stands there, else in the preview alone."""
        companion = self._found.get(piece)
        if companion is None:
            return
        results = self._areas.search.found
        if self._areas.shows_search and results.choose(piece):
            return
        self._areas.preview.show_row(companion.found)

    def play(self, piece: str) -> None:
        """Choose a companion and play it."""
        self.go_to(piece)
        self._areas.preview.toggle()

    def _forget(self, _row: FoundPiece) -> None:
        self._areas.preview.works.show_rows(())
        self._soon.start()

    def _look(self) -> None:
        if self._areas.preview.marks.piece:
            self._jobs.searching.accompany(self._areas.preview.marks.piece)

    def _show(self, piece: str, companions: tuple[Companion, ...]) -> None:
        if piece != self._areas.preview.marks.piece:
            return
        self._found = {each.found.hit.piece: each for each in companions}
        self._areas.preview.works.show_rows([self._row(each) for each in companions])

    def _row(self, companion: Companion) -> WorkRow:
        hit = companion.found.hit
        kind = self._areas.search.model.kind_name(hit.kind)
        parts = (title_of(companion.found), hit.composer)
        title = " · ".join(part for part in parts if part)
        words = self._words(companion)
        return WorkRow(hit.piece, _ICONS[hit.kind], kind, title, words, companion.said, hit.online, companion.follows)

    def _words(self, companion: Companion) -> str:
        if companion.follows:
            return self.tr("follows from others")
        if companion.said is not None:
            return self.tr("confirmed by you") if companion.said else self.tr("rejected by you")
        names = {
            Sureness.SURE: self.tr("almost certain"),
            Sureness.LIKELY: self.tr("likely"),
            Sureness.POSSIBLE: self.tr("possible"),
            Sureness.DOUBTFUL: self.tr("doubtful"),
        }
        return names[companion.sureness]
