"""The library as the sidebar and the status line see it: its folders, and how far it has come."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.jobs.lane import Lane
from engine.library import Folder, Library, Space, Status, open_library


@dataclass(frozen=True, slots=True)
class CollectionState:
    """The folders in the order in which they were added; `status` is None while no bundle is known."""

    folders: tuple[Folder, ...]
    status: Status | None


class Collection(QObject):
    """Reads and changes the library in a lane with a connection of its own."""

    changed = Signal(object)
    folder_added = Signal(object)
    failed = Signal(object)

    def __init__(self, library_path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = library_path
        self._lane = Lane("collection", self)
        self._library: Library | None = None
        self._space: Space | None = None

    def watch_space(self, space: Space) -> None:
        """Count what is analysed in this space from now on."""
        self._space = space
        self.refresh()

    def refresh(self) -> None:
        """Read the folders and the counts anew; `changed` tells them."""
        self._order(self._state, self.changed.emit)

    def add_folder(self, path: Path, label: str = "") -> None:
        """Watch a folder; `folder_added` tells it, `changed` the new state."""

        def work(library: Library) -> tuple[Folder, CollectionState]:
            folder = library.add_folder(path, label)
            return folder, self._state(library)

        def done(result: tuple[Folder, CollectionState]) -> None:
            folder, state = result
            self.changed.emit(state)
            self.folder_added.emit(folder)

        self._order(work, done)

    def remove_folder(self, folder: Folder) -> None:
        """Forget a folder; the files in it are not touched."""

        def work(library: Library) -> CollectionState:
            library.remove_folder(folder)
            return self._state(library)

        self._order(work, self.changed.emit)

    def close(self) -> Lane:
        """Close the library; return the lane to wait for."""
        self._lane.close(self._close_library)
        return self._lane

    def _order(self, work: Callable[[Library], Any], done: Callable[[Any], None]) -> None:
        self._lane.run(lambda: work(self._opened()), done, self.failed.emit)

    def _opened(self) -> Library:
        if self._library is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._library = open_library(self._path)
        return self._library

    def _state(self, library: Library) -> CollectionState:
        return CollectionState(library.folders(), library.status(self._space) if self._space else None)

    def _close_library(self) -> None:
        if self._library is not None:
            self._library.close()
