"""The models as the window sees them: installed and published ones, which answer, and switching between them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.jobs.following import Run
from desktop.jobs.lane import Lane
from desktop.jobs.models.tasks import Done, Download, Import, Task, start_task
from desktop.jobs.models.work import Work
from engine.answering import back, plan, planned, share_of, use
from engine.answering.overview import BundleState, overview
from engine.bundles.locate import find_bundle, look_for_bundles
from engine.bundles.published import Checkpoint, published_bundles, with_what_it_needs
from engine.installing.downloads.kept import discard, fetched_bytes
from engine.library import Library, open_library


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model: what the library has of it, None where it is not installed, and its published row, if it has one.

    `fetched` is how many bytes of what would have to be fetched are there already.
    """

    name: str
    state: BundleState | None
    published: Checkpoint | None
    fetched: int = 0


@dataclass(frozen=True, slots=True)
class ModelsState:
    """All models, installed ones first; titles of those that answered before the last switch; damaged bundles."""

    rows: tuple[ModelRow, ...]
    before: str
    damaged: tuple[str, ...]


class Models(QObject):
    """Reads and switches models in a lane; fetches, imports and removes them in another process, one at a time.

    `planned` tells that indexing has a model to make ready, `switched` that another one answers.
    """

    changed = Signal(object)
    planned = Signal()
    switched = Signal()
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Path, start: Callable[[Task], Run] = start_task, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.work = Work(start, self)
        self._lane = Lane("models", self)
        self._opened: Library | None = None
        self.work.finished.connect(self._finish)
        self.work.failed.connect(self._fail)

    def refresh(self) -> None:
        """Look again; `changed` tells a `ModelsState`."""
        self._order(_state_of, self.changed.emit)

    def use(self, name: str) -> None:
        """Have a model answer: at once where it has analysed all pieces, else as soon as it has."""

        def work(library: Library) -> bool:
            bundle = find_bundle(name)
            if share_of(library, bundle).complete:
                use(library, bundle)
                return True
            plan(library, bundle)
            return False

        self._order(work, self._tell_use)

    def use_now(self, name: str) -> None:
        """Have a model answer although pieces are still to be analysed; those are found by name until then."""

        def work(library: Library) -> bool:
            use(library, find_bundle(name))
            return True

        self._order(work, self._tell_use)

    def settle(self) -> None:
        """Have models answer that were being made ready and are."""
        self._order(_use_what_is_ready, self._tell_settled)

    def forget_plan(self) -> None:
        """Make nothing ready any more; what has been analysed is kept."""
        self._order(Library.drop_plan, lambda _: self._tell_use(switched=True))

    def discard(self, checkpoint: Checkpoint) -> None:
        """Remove what was fetched of a checkpoint that is not installed."""
        self._order(lambda _library: discard(with_what_it_needs(checkpoint)), lambda _freed: self.refresh())

    def back(self) -> None:
        """Have those answer who did before the last switch."""
        self._order(back, lambda _: self._tell_use(switched=True))

    def close(self, seconds: float) -> Lane:
        """End everything; return the lane to wait for."""
        self.work.close(seconds)
        self._lane.close(self._close_library)
        return self._lane

    def _order(self, work: Callable[[Library], Any], done: Callable[[Any], None]) -> None:
        self._lane.run(lambda: work(self._library()), done, self.failed.emit)

    def _library(self) -> Library:
        if self._opened is None:
            self.library.parent.mkdir(parents=True, exist_ok=True)
            self._opened = open_library(self.library)
        return self._opened

    def _close_library(self) -> None:
        if self._opened is not None:
            self._opened.close()

    def _tell_use(self, switched: bool) -> None:  # noqa: FBT001 (what the lane's work returned)
        (self.switched if switched else self.planned).emit()
        self.refresh()

    def _tell_settled(self, names: tuple[str, ...]) -> None:
        if names:
            self.switched.emit()
        self.refresh()

    def _finish(self, done: Done | None) -> None:
        self.finished.emit(done)
        if done is not None and isinstance(done.task, Download | Import):
            self.use(done.task.name)
        else:
            self.refresh()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
        self.refresh()


def _state_of(library: Library) -> ModelsState:
    published = {checkpoint.name: checkpoint for checkpoint in published_bundles()}
    states = overview(library)
    rows = [ModelRow(state.name, state, published.get(state.name)) for state in states]
    installed = {state.name for state in states if state.bundle is not None}
    rows += [
        ModelRow(name, None, each, fetched_bytes(with_what_it_needs(each)))
        for name, each in published.items()
        if name not in installed
    ]
    before = [_title(state) for state in states if state.answered and not state.outdated]
    return ModelsState(tuple(rows), " + ".join(before), look_for_bundles().damaged)


def _title(state: BundleState) -> str:
    return state.bundle.manifest.title if state.bundle is not None else state.name


def _use_what_is_ready(library: Library) -> tuple[str, ...]:
    ready = []
    for bundle, kinds in planned(library).groups():
        if share_of(library, bundle, kinds).complete:
            use(library, bundle, kinds)
            ready.append(bundle.manifest.name)
    return tuple(ready)
