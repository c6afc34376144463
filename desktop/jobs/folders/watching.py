"""Watching the library's folders as long as the window is open: what changes is told, in the window's thread."""

import threading
from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.jobs.folders.following import FolderWatch
from engine.folders.watching import USUAL_PACE, Change, Notice, Pace


class Watching(QObject):
    """Watches folders in a process of its own; `changed` tells a Change, `noticed` a sentence."""

    changed = Signal(object)
    noticed = Signal(str)
    failed = Signal(object)

    _happened = Signal(object, object)

    def __init__(self, library_path: Path, pace: Pace = USUAL_PACE, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library_path = library_path
        self._pace = pace
        self._watch: FolderWatch | None = None
        self._suffixes: frozenset[str] | None = None
        self._folders: tuple[Path, ...] = ()
        self._stop = threading.Event()
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def watch(self, folders: Sequence[Path]) -> None:
        """Watch these folders from now on, in place of those before."""
        if tuple(folders) == self._folders:
            return
        self._stop.set()
        self._folders, self._stop = tuple(folders), threading.Event()
        if folders:
            arguments = (self._folders, self._stop)
            threading.Thread(target=self._follow, args=arguments, name="watching", daemon=True).start()

    def expect(self, suffixes: Collection[str]) -> None:
        """Pass over files with other suffixes than music's from now on."""
        self._suffixes = frozenset(suffixes)
        if self._watch is not None:
            self._watch.expect(self._suffixes)

    def close(self) -> None:
        """Watch nothing any more; a thread that looks through a slow disk ends with the process."""
        self.watch(())

    def _follow(self, folders: Sequence[Path], stop: threading.Event) -> None:
        try:
            watch = FolderWatch(folders, (self._library_path,), self._pace)
            self._watch = watch
            if self._suffixes is not None:
                watch.expect(self._suffixes)
            for each in watch.happenings(stop):
                self._happened.emit(stop, each)
        except Exception as error:  # noqa: BLE001 (a thread border: the window reports it)
            if not stop.is_set():
                self._happened.emit(stop, error)

    @Slot(object, object)
    def _tell(self, stop: threading.Event, happened: Change | Notice | Exception) -> None:
        if stop.is_set():
            return
        if isinstance(happened, Change):
            self.changed.emit(happened)
        elif isinstance(happened, Notice):
            self.noticed.emit(happened.sentence)
        else:
            self.failed.emit(happened)
