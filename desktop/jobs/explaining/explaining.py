"""Says why the piece chosen last matched, and looks for the passage of it that stands out when asked to."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.jobs.answers import FoundPiece, Question, Reasons
from desktop.jobs.lane import Lane
from desktop.jobs.previewing.previewing import Pool, first_result
from desktop.jobs.searching import Searching
from engine.inputs.passages import Passages
from engine.progress import Progress
from engine.search.explaining import Standing
from engine.search.explaining.cutting import CutRequest, cut_piece
from engine.workers import WorkerPool

_CUTTING_SECONDS = 30.0
_MOST_KEPT = 64


@dataclass(frozen=True, slots=True)
class Chosen:
    """A piece, and the question that found it."""

    question: Question
    row: FoundPiece


class Explaining(QObject):
    """`explained` tells the reasons that are known at once; `compared` how the search for the passage ended.

    A file is read by a worker process and its passages are compared in the search process, a few between two questions,
    so that no answer waits for them. Another piece ends that. What was found is kept for the last pieces.
    """

    explained = Signal(object)
    progressed = Signal(object)
    compared = Signal(object)
    failed = Signal(object)

    def __init__(self, searching: Searching, pool: Pool | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._searching = searching
        self._pool: Pool = pool or WorkerPool(1, seconds=_CUTTING_SECONDS)
        self._lane = Lane("passages", self)
        self._chosen: Chosen | None = None
        self._reasons: Reasons | None = None
        self._kept: OrderedDict[tuple[Question, str], Standing] = OrderedDict()

    def choose(self, question: Question, row: FoundPiece) -> None:
        """Explain a piece; what was looked for in another is forgotten."""
        self.forget()
        chosen = self._chosen = Chosen(question, row)
        self._searching.then(
            lambda session: session.reasons(question, row.hit.piece) if self._chosen is chosen else None,
            lambda reasons: self._take_reasons(chosen, reasons),
            lambda error: self._fail(chosen, error),
        )

    def forget(self) -> None:
        """Explain nothing."""
        self._chosen = self._reasons = None
        self._lane.drop()

    def compare(self) -> None:
        """Look for the passage of the chosen piece that stands out."""
        chosen, reasons = self._chosen, self._reasons
        if chosen is None or reasons is None or reasons.wanted is None:
            return
        kept = self._kept.get((chosen.question, chosen.row.hit.piece))
        if kept is not None:
            self.compared.emit(kept)
            return
        request = CutRequest(chosen.row.hit.path, chosen.row.hit.tune, reasons.wanted)
        self._lane.run(
            lambda: first_result(self._pool, cut_piece, request),
            lambda passages: self._go_on(chosen, passages),
            lambda error: self._fail(chosen, error),
            newest_only=True,
        )

    def close(self) -> Lane:
        """End the worker after what it does now; return the lane to wait for."""
        self.forget()
        self._lane.close(self._pool.close)
        return self._lane

    def _go_on(self, chosen: Chosen, passages: Passages | None = None) -> None:
        """Compare the next few passages, unless another piece has been chosen."""
        if self._chosen is chosen:
            self._searching.then(
                lambda session: (
                    session.compare(chosen.question, chosen.row.hit.piece, passages) if self._chosen is chosen else None
                ),
                lambda told: self._take_told(chosen, told),
                lambda error: self._fail(chosen, error),
            )

    def _take_reasons(self, chosen: Chosen, reasons: Reasons | None) -> None:
        if self._chosen is not chosen or reasons is None:
            return
        self._reasons = reasons
        self.explained.emit(reasons)
        if (chosen.question, chosen.row.hit.piece) in self._kept:
            self.compare()

    def _take_told(self, chosen: Chosen, told: Standing | Progress | None) -> None:
        if self._chosen is not chosen or told is None:
            return
        if isinstance(told, Progress):
            self.progressed.emit(told)
            self._go_on(chosen)
            return
        self._kept[chosen.question, chosen.row.hit.piece] = told
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self.compared.emit(told)

    def _fail(self, chosen: Chosen, error: Exception) -> None:
        if self._chosen is chosen:
            self.failed.emit(error)
