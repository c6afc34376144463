"""Saying why the chosen piece matched: in the preview, marked in its music."""

from PySide6.QtCore import QObject, Signal

from desktop.error_report import report_of
from desktop.jobs.answers import FoundPiece, Reasons
from desktop.main_window.areas import Areas
from desktop.main_window.jobs import Jobs
from desktop.main_window.wiring.searching import SearchWiring
from engine.search.explaining import Standing


class WhyWiring(QObject):
    """Explains what is chosen among the results of a question; what is chosen elsewhere was not asked for.

    `explained` and `compared` tell when the panel shows more.
    """

    explained = Signal()
    compared = Signal()

    def __init__(self, areas: Areas, jobs: Jobs, searching: SearchWiring, parent: QObject) -> None:
        super().__init__(parent)
        self._areas = areas
        self._jobs = jobs
        self._searching = searching
        explaining, panel = jobs.explaining, areas.preview.why
        areas.search.chosen.connect(self._explain)
        areas.list_page.chosen.connect(lambda _entry: self._forget())
        searching.cleared.connect(self._forget)
        explaining.explained.connect(self._show_reasons)
        explaining.progressed.connect(panel.show_progress)
        explaining.compared.connect(self._show_standing)
        explaining.failed.connect(lambda error: panel.show_problem(report_of(error).sentence))
        panel.passage_wanted.connect(explaining.compare)
        panel.play_wanted.connect(areas.preview.play_passage)

    def _explain(self, row: FoundPiece) -> None:
        if self._searching.question:
            self._jobs.explaining.choose(self._searching.question, row)
        else:
            self._forget()

    def _forget(self) -> None:
        self._jobs.explaining.forget()
        self._areas.preview.why.clear()

    def _show_reasons(self, reasons: Reasons) -> None:
        comparable = reasons.wanted is not None and self._areas.preview.online
        self._areas.preview.why.show_explanation(reasons.explanation, comparable=comparable)
        self.explained.emit()

    def _show_standing(self, standing: Standing) -> None:
        self._areas.preview.show_standing(standing)
        self.compared.emit()
