"""Indexing: it starts when folders change, its progress is counted, and what it adds is searched as it comes."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs.collection import CollectionState
from desktop.jobs.remote import IndexSummary
from desktop.main_window.areas import Areas
from desktop.main_window.jobs import Jobs

_REFRESH_MILLISECONDS = 2000
_WORTH_ASKING = 0.02


class IndexingWiring(QObject):
    """Reads the library anew while it grows; `grown` tells that there is notably more to search, or all there will be.

    In a large library that is told as seldom as it matters: each time by the same share of what is there.
    """

    grown = Signal()

    def __init__(self, areas: Areas, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._searched = 0
        self._refresh_soon = QTimer(self, interval=_REFRESH_MILLISECONDS, singleShot=True)
        self._refresh_soon.timeout.connect(jobs.collection.refresh)
        jobs.indexing.progressed.connect(lambda _progress: self._note_progress())
        jobs.indexing.finished.connect(self._finish)
        jobs.indexing.failed.connect(lambda _error: self._finish(None))
        jobs.collection.changed.connect(self._note_state)
        jobs.watching.changed.connect(lambda change: jobs.indexing.start_within(change.folder, change.within))
        jobs.collection.outdated.connect(jobs.indexing.start_within)
        jobs.watching.noticed.connect(areas.activity.show_notice)

    def _note_progress(self) -> None:
        if not self._refresh_soon.isActive():
            self._refresh_soon.start()

    def _note_state(self, state: CollectionState) -> None:
        analysed = 0 if state.status is None else state.status.analysed
        if not self._jobs.indexing.running:
            self._searched = analysed
        elif analysed > self._searched * (1 + _WORTH_ASKING):
            self._searched = analysed
            self.grown.emit()

    def _finish(self, summary: IndexSummary | None) -> None:
        if summary is not None:
            self._jobs.watching.expect(summary.suffixes)
        self._jobs.collection.refresh()
        self.grown.emit()
