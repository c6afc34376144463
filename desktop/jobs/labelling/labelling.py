"""Holds the user's labels beside the library, and makes them tags."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.jobs.answers import LabelAnswer, LabelRequest
from desktop.jobs.keeping.keeping import Keeping
from desktop.jobs.searching import Searching


class Labelling(QObject):
    """`spread` tells how labels lie over the library, `shown` what lies around a threshold; only the newest counts.

    `tagged` tells on how many pieces a tag is that was not there, `written` which tags labels wrote.
    """

    spread = Signal(object)
    shown = Signal(object)
    tagged = Signal(str, int)
    written = Signal(object)
    failed = Signal(object)

    def __init__(self, searching: Searching, keeping: Keeping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._searching = searching
        self._keeping = keeping
        self._newest: LabelRequest | None = None
        self._busy = False
        keeping.changed.connect(lambda _kept: self.read_written())

    def hold(self, labels: Sequence[str]) -> None:
        """Hold labels beside the library."""
        self._ask(LabelRequest(tuple(labels)))

    def look(self, request: LabelRequest) -> None:
        """Look at the pieces around a threshold; while that is being done only the newest such wish is kept."""
        self._newest = request
        if not self._busy:
            self._look()

    def tag(self, request: LabelRequest, tag: str) -> None:
        """Put a tag on all pieces above a threshold, in one step that can be undone."""

        def write(answer: LabelAnswer) -> None:
            self._keeping.label(tag, answer.rows, lambda count: self.tagged.emit(tag, count))

        self._searching.then(lambda session: session.label(request), write, self.failed.emit)

    def take_back(self, tag: str) -> None:
        """Take a tag off wherever a label put it."""
        self._keeping.unlabel(tag)

    def read_written(self) -> None:
        """Have `written` tell which tags labels wrote."""
        self._keeping.read_labels(self._tell_written)

    def _tell_written(self, counts: Mapping[str, int]) -> None:
        self.written.emit(counts)

    def _look(self) -> None:
        request, self._newest = self._newest, None
        if request is None:
            self._busy = False
            return
        self._busy = True
        self._searching.then(lambda session: session.label(request), self._show, self._fail)

    def _show(self, answer: LabelAnswer) -> None:
        self.shown.emit(answer)
        self._look()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
        self._look()

    def _ask(self, request: LabelRequest) -> None:
        self._newest = None
        self._searching.then(lambda session: session.label(request), self.spread.emit, self.failed.emit)
