"""The two windows whose start is timed: Incipit's own and a bare one; this module imports nothing that one has not.

A query is typed as soon as the window has been painted; where the first rows have been, the process ends.
"""

import importlib
import json
import os
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QWidget

    from desktop.main_window.jobs import Jobs
    from desktop.settings import Settings

STARTED = "INCIPIT_BENCHMARK_STARTED"
QT = "INCIPIT_BENCHMARK_QT"
PAUSE = "INCIPIT_BENCHMARK_PAUSE"
BARE, OURS = "bare", "ours"
_QUERY = "bach sonata"
_ROWS = 100


class Clock:
    """Milliseconds from the process's start to each event, by the clock and of its own work, printed at the end."""

    def __init__(self) -> None:
        self._started = float(os.environ[STARTED])
        self._noted: dict[str, tuple[float, float]] = {}

    def note(self, event: str) -> None:
        """Note that an event has come, the first time."""
        self._noted.setdefault(event, (1000 * (time.monotonic() - self._started), 1000 * time.process_time()))

    def end(self) -> None:
        """Print all, and end the process with what it started."""
        sys.stdout.write(json.dumps(self._noted) + "\n")
        sys.stdout.flush()


def type_when_painted(clock: Clock, window: "QWidget") -> None:
    """Type a query into what has the focus once a window has been painted."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
    from PySide6.QtGui import QKeyEvent

    def type_query() -> None:
        clock.note("first paint")
        box = window.focusWidget()
        for letter in _QUERY:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(box, event)

    class Watcher(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
            if event.type() == QEvent.Type.Paint:
                window.removeEventFilter(self)
                QTimer.singleShot(0, type_query)
            return False

    window.installEventFilter(Watcher(window))


def stop_when_answered(clock: Clock, view: "QAbstractItemView", stop: Callable[[], object]) -> None:
    """Note when rows have been painted in a view, and stop."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    def finish() -> None:
        clock.note("query answered")
        clock.end()
        stop()

    class Watcher(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
            if event.type() == QEvent.Type.Paint and view.model().rowCount() > 0:
                view.viewport().removeEventFilter(self)
                QTimer.singleShot(0, finish)
            return False

    view.viewport().installEventFilter(Watcher(view))


def show_bare() -> None:
    """Show a window with a line and a list."""
    clock = Clock()
    for name in os.environ[QT].split():
        importlib.import_module(name)
    from PySide6.QtCore import QStringListModel, QTimer
    from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMainWindow, QVBoxLayout, QWidget

    clock.note("imported")
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    box, view = QLineEdit(), QListView()
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.addWidget(box)
    column.addWidget(view)
    window.setCentralWidget(inner)
    window.resize(1280, 800)
    pause = QTimer(window, singleShot=True, interval=int(os.environ[PAUSE]))
    model = QStringListModel(window)
    view.setModel(model)
    pause.timeout.connect(lambda: model.setStringList([f"{box.text()} {number}" for number in range(_ROWS)]))
    box.textChanged.connect(lambda _text: pause.start())
    type_when_painted(clock, window)
    stop_when_answered(clock, view, application.quit)
    window.show()
    box.setFocus()
    application.exec()


def show_ours() -> None:
    """Show Incipit's window as the program does."""
    clock = Clock()
    from desktop import app

    real = importlib.import_module("desktop.main_window.window").MainWindow

    class Watched(real):  # type: ignore[misc, valid-type]  # (what the program makes, by a module that is loaded late)
        def __init__(self, jobs: "Jobs | None", settings: "Settings") -> None:
            clock.note("imported")
            super().__init__(jobs, settings)
            type_when_painted(clock, self)

        def furnish(self, jobs: "Jobs") -> None:
            clock.note("parts imported")
            super().furnish(jobs)
            clock.note("furnished")
            stop_when_answered(clock, self.search.results, self.close)

    vars(importlib.import_module("desktop.main_window.window"))["MainWindow"] = Watched
    app.main([])


if __name__ == "__main__":
    {BARE: show_bare, OURS: show_ours}[sys.argv[1]]()
