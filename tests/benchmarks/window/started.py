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
    from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

    from desktop.main_window import MainWindow
    from desktop.main_window.jobs import Jobs
    from desktop.settings import Settings

STARTED = "INCIPIT_BENCHMARK_STARTED"
QT = "INCIPIT_BENCHMARK_QT"
PAUSE = "INCIPIT_BENCHMARK_PAUSE"
BARE, OURS = "bare", "ours"
_QUERY = "bach sonata"
_ROWS = 100


class Clock:
    """Milliseconds from the process's start to each event, printed when the last has come."""

    def __init__(self) -> None:
        self._started = float(os.environ[STARTED])
        self._noted: dict[str, float] = {}

    def note(self, event: str) -> None:
        """Note that an event has come, the first time."""
        self._noted.setdefault(event, 1000 * (time.monotonic() - self._started))

    def end(self) -> None:
        """Print all, and end the process with what it started."""
        sys.stdout.write(json.dumps(self._noted) + "\n")
        sys.stdout.flush()


def watch(
    clock: Clock, window: "QWidget", box: "QLineEdit", view: "QAbstractItemView", stop: Callable[[], object]
) -> None:
    """Type a query once the window has been painted, and note when rows of it have been."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
    from PySide6.QtGui import QKeyEvent

    def type_query() -> None:
        clock.note("first paint")
        for letter in _QUERY:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(box, event)
        clock.note("query typed")

    def finish() -> None:
        clock.note("query answered")
        clock.end()
        stop()

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
            if event.type() == QEvent.Type.Paint:
                if watched is window:
                    window.removeEventFilter(self)
                    QTimer.singleShot(0, type_query)
                elif view.model() is not None and view.model().rowCount() > 0:
                    view.viewport().removeEventFilter(self)
                    QTimer.singleShot(0, finish)
            return False

    watcher = Watcher(window)
    window.installEventFilter(watcher)
    view.viewport().installEventFilter(watcher)


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
    watch(clock, window, box, view, application.quit)
    window.show()
    application.exec()


def show_ours() -> None:
    """Show Incipit's window as the program does."""
    clock = Clock()
    from desktop import app

    running = importlib.import_module("desktop.main_window.running")
    clock.note("imported")
    real = running.MainWindow

    def watched(jobs: "Jobs", settings: "Settings") -> "MainWindow":
        window: MainWindow = real(jobs, settings)
        clock.note("made")
        window._jobs.searching.ready.connect(lambda _model: clock.note("model ready"))
        watch(clock, window, window.search.query_box, window.search.results, window.close)
        return window

    vars(running)["MainWindow"] = watched
    app.main([])


if __name__ == "__main__":
    {BARE: show_bare, OURS: show_ours}[sys.argv[1]]()
