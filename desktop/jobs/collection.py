"""The library as the sidebar and the status line see it: its folders, and how far it has come."""

import collections.abc
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.jobs.lane import Lane
from engine.folders.ignoring import rule_for
from engine.folders.relocating import AnotherFolderError, relocate
from engine.library import Folder, Library, Space, Status, open_library
from engine.modality import Modality


@dataclass(frozen=True, slots=True)
class CollectionState:
    """The folders in the order in which they were added; `status` is None while no bundle is known."""

    folders: tuple[Folder, ...]
    status: Status | None


@dataclass(frozen=True, slots=True)
class FolderRules:
    """What to ignore in one folder, and in all."""

    folder: Folder
    here: tuple[str, ...]
    everywhere: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Misplaced:
    """A folder was to be relocated to a place that looks like another folder, as the sentence says."""

    folder: Folder
    place: Path
    sentence: str


class Collection(QObject):
    """Reads and changes the library in a lane with a connection of its own."""

    changed = Signal(object)
    folder_added = Signal(object)
    relocated = Signal(object)
    misplaced = Signal(object)
    rules_read = Signal(object)
    rules_changed = Signal()
    outdated = Signal(object, object)
    failed = Signal(object)

    def __init__(self, library_path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library_path = library_path
        self._lane = Lane("collection", self)
        self._library: Library | None = None
        self._spaces: Mapping[Space, collections.abc.Collection[Modality]] = {}

    def watch_spaces(self, spaces: Mapping[Space, collections.abc.Collection[Modality]]) -> None:
        """Count what is analysed in these spaces, of some kinds each, from now on."""
        self._spaces = spaces
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

    def relocate_folder(self, folder: Folder, place: Path, *, force: bool = False) -> None:
        """Note that a folder lies elsewhere now: `relocated` tells it, `misplaced` that it looks like another one."""

        def work(library: Library) -> CollectionState | Misplaced:
            try:
                relocate(library, folder, place, force=force)
            except AnotherFolderError as error:
                return Misplaced(folder, place, str(error))
            return self._state(library)

        def done(result: CollectionState | Misplaced) -> None:
            if isinstance(result, Misplaced):
                self.misplaced.emit(result)
            else:
                self.changed.emit(result)
                self.relocated.emit(folder)

        self._order(work, done)

    def read_rules(self, folder: Folder) -> None:
        """Have `rules_read` tell what is ignored in a folder and in all."""

        def work(library: Library) -> FolderRules:
            return FolderRules(folder, library.own_ignore_rules(folder), library.own_ignore_rules(None))

        self._order(work, self.rules_read.emit)

    def set_rules(self, rules: FolderRules) -> None:
        """Ignore this from the next indexing on; `rules_changed` tells that it is time for one."""

        def work(library: Library) -> None:
            with library.transaction():
                library.set_ignore_rules(rules.folder, rules.here)
                library.set_ignore_rules(None, rules.everywhere)

        self._order(work, lambda _: self.rules_changed.emit())

    def try_again(self, path: Path) -> None:
        """Have a file that failed be read again: `outdated` tells its folder and the way there, for an indexing."""

        def work(library: Library) -> tuple[tuple[Folder, str], ...]:
            library.forget_failures_at(path)
            return library.folders_around(path)

        self._order(work, self._tell_outdated)

    def ignore(self, path: Path) -> None:
        """Pass over a file from now on: `outdated` tells of it too."""

        def work(library: Library) -> tuple[tuple[Folder, str], ...]:
            around = library.folders_around(path)
            with library.transaction():
                for folder, relative in around:
                    library.set_ignore_rules(folder, (*library.own_ignore_rules(folder), rule_for(relative)))
            return around

        self._order(work, self._tell_outdated)

    def _tell_outdated(self, places: tuple[tuple[Folder, str], ...]) -> None:
        for folder, relative in places:
            self.outdated.emit(folder.path, (relative,))
        self.refresh()

    def close(self) -> Lane:
        """Close the library; return the lane to wait for."""
        self._lane.close(self._close_library)
        return self._lane

    def _order(self, work: Callable[[Library], Any], done: Callable[[Any], None]) -> None:
        self._lane.run(lambda: work(self._opened()), done, self.failed.emit)

    def _opened(self) -> Library:
        if self._library is None:
            self.library_path.parent.mkdir(parents=True, exist_ok=True)
            self._library = open_library(self.library_path)
        return self._library

    def _state(self, library: Library) -> CollectionState:
        return CollectionState(library.folders(), library.status_of(self._spaces) if self._spaces else None)

    def _close_library(self) -> None:
        if self._library is not None:
            self._library.close()
