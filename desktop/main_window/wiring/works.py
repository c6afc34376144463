"""The same work in other kinds: what the preview shows of it, and what the user says of it."""

from PySide6.QtCore import QObject, QTimer

from desktop.item_models.result_model import title_of
from desktop.jobs.remote import Companion, FoundPiece
from desktop.main_window.areas import Areas
from desktop.main_window.jobs import Jobs
from desktop.widgets.works.works_panel import WorkRow
from engine.modality import Modality
from engine.search.pairing import Sureness

_LOOK_MILLISECONDS = 250
_ICONS = {Modality.SCORE: "score", Modality.MIDI: "midi", Modality.AUDIO: "audio", Modality.TEXT: "text"}


class WorkWiring(QObject):
    """Looks for the companions of the chosen piece once it has stayed chosen for a moment."""

    def __init__(self, areas: Areas, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._areas = areas
        self._jobs = jobs
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

    def go_to(self, piece: str) -> None:
        """Choose a companion: in the results where it stands there, else in the preview alone."""
        companion = self._found.get(piece)
        if companion is None:
            return
        results = self._areas.search.found
        if not self._areas.shows_list and results.choose(piece):
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
        return WorkRow(hit.piece, _ICONS[hit.kind], kind, title, self._words(companion), companion.said, hit.online)

    def _words(self, companion: Companion) -> str:
        if companion.said is not None:
            return self.tr("confirmed by you") if companion.said else self.tr("rejected by you")
        names = {
            Sureness.SURE: self.tr("almost certain"),
            Sureness.LIKELY: self.tr("likely"),
            Sureness.POSSIBLE: self.tr("possible"),
            Sureness.DOUBTFUL: self.tr("doubtful"),
        }
        return names[companion.sureness]
