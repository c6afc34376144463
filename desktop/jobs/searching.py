"""Searching as the user types: a lane with its own connection to the library and its own encoders."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.jobs.answers import Answer, Companion, LabelAnswer, LabelRequest, ModelInUse, Question, Reasons
from desktop.jobs.examples.orders import Examples, LookOrder
from desktop.jobs.lane import Lane
from engine.inputs.passages import Passages
from engine.progress import Progress
from engine.search import Facets
from engine.search.explaining import Standing

Told = TypeVar("Told")


class Session(Protocol):
    """An open library with encoders, used by one thread."""

    def model(self) -> ModelInUse:
        """Return what answers, loading it if need be. Raises `EngineError` where there is none."""

    def glance(self, question: Question) -> Answer:
        """Answer a question by name alone, without a model. Raises `EngineError`."""

    def find(self, question: Question) -> Answer:
        """Answer a question, by name alone where there is no model. Raises `EngineError`."""

    def facets(self, question: Question) -> Facets:
        """Count what filters could be set beside those of a question. Raises `EngineError`."""

    def suggestions(self, language: str) -> tuple[str, ...]:
        """Return queries, in a language, that the library has pieces for. Raises `EngineError`."""

    def look(self, orders: tuple[LookOrder, ...]) -> Examples:
        """Return files as examples. Raises `EngineError`."""

    def companions(self, piece: str) -> tuple[Companion, ...]:
        """Return what may be the same work as a piece. Raises `EngineError`."""

    def reasons(self, question: Question, piece: str) -> Reasons:
        """Return why a piece matched a question, as far as that can be said at once. Raises `EngineError`."""

    def compare(self, question: Question, piece: str, passages: Passages | None) -> Standing | Progress:
        """Compare a few of a piece's passages with a question; the first call brings them. Raises `EngineError`."""

    def label(self, request: LabelRequest) -> LabelAnswer:
        """Hold labels beside the library. Raises `EngineError`."""

    def close(self) -> None:
        """Give everything back."""


class Searching(QObject):
    """Answers the question that was asked last; earlier ones that are not answered yet are forgotten."""

    ready = Signal(object)
    unavailable = Signal(object)
    answered = Signal(object)
    failed = Signal(object)
    counted = Signal(object)
    suggested = Signal(object)
    looked = Signal(object)
    accompanied = Signal(str, object)

    def __init__(self, open_session: Callable[[], Session], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_session = open_session
        self._session: Session | None = None
        self._lane = Lane("searching", self)
        self._opening = True
        self._asked: Question | None = None

    def open(self) -> None:
        """Load the model, so that the first question need not wait for it; `ready` or `unavailable` tells."""
        self._lane.run(lambda: self._opened().model(), self._tell_ready, self._tell_unavailable)

    def ask(self, question: Question) -> None:
        """Answer a question; `answered` or `failed` tells.

        While a model is being loaded, what is found by name is told first.
        """
        self._asked = question
        if self._opening:
            self._lane.run(lambda: self._glance(question), self._tell_glance, lambda _error: None)
        self._lane.run(
            lambda: self._opened().find(question),
            self.answered.emit,
            self.failed.emit,
            newest_only=True,
        )

    def count(self, question: Question) -> None:
        """Count what filters could be set beside those of a question; `counted` or `failed` tells."""
        self._lane.run(lambda: self._opened().facets(question), self.counted.emit, self.failed.emit)

    def suggest(self, language: str) -> None:
        """Look for queries that the library has pieces for; `suggested` tells, none where that fails."""
        self._lane.run(
            lambda: self._opened().suggestions(language), self.suggested.emit, lambda _error: self.suggested.emit(())
        )

    def look(self, orders: tuple[LookOrder, ...]) -> None:
        """See what files hold that are to be examples; `looked` or `failed` tells."""
        self._lane.run(lambda: self._opened().look(orders), self.looked.emit, self.failed.emit)

    def accompany(self, piece: str) -> None:
        """Look for what may be the same work as a piece; `accompanied` tells, nothing where that fails."""
        self._lane.run(
            lambda: self._opened().companions(piece),
            lambda found: self.accompanied.emit(piece, found),
            lambda _error: self.accompanied.emit(piece, ()),
        )

    def then(
        self, work: Callable[[Session], Told], done: Callable[[Told], None], failed: Callable[[Exception], None]
    ) -> None:
        """Have something short done with the session once what was asked before is answered."""
        self._lane.run(lambda: work(self._opened()), done, failed)

    def forget(self) -> None:
        """Answer nothing that was asked."""
        self._asked = None
        self._lane.drop()

    def close(self) -> Lane:
        """Give everything back after the present question; return the lane to wait for."""
        self._lane.close(self._close_session)
        return self._lane

    def _tell_ready(self, model: ModelInUse) -> None:
        self._opening = False
        self.ready.emit(model)

    def _tell_unavailable(self, error: Exception) -> None:
        self._opening = False
        self.unavailable.emit(error)

    def _glance(self, question: Question) -> Answer | None:
        """Return what is found by name, unless something else has been asked meanwhile."""
        return self._opened().glance(question) if question == self._asked else None

    def _tell_glance(self, answer: Answer | None) -> None:
        if answer is not None and answer.found and answer.question == self._asked:
            self.answered.emit(answer)

    def _opened(self) -> Session:
        if self._session is None:
            self._session = self._open_session()
        return self._session

    def _close_session(self) -> None:
        if self._session is not None:
            self._session.close()
