"""What using the window costs in a large library: from key to rows, scrolling, the map, and memory.

`python -m tests.benchmarks.window.everyday --pieces 100000 [--kept FOLDER]`: the real window, engine and built-in
bundle on a library of linked sample pieces. A *handler* is what follows from one event of the window's thread. Memory
is what all processes of the program have taken at most (proportional set size where the system tells it).
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from desktop.jobs.answers import MOST_HITS, Answer, Grouping
from desktop.main_window import MainWindow, real_jobs
from desktop.settings import Settings
from desktop.theme import apply_theme
from desktop.translation import ENGLISH, install_translations
from desktop.views.results.results_view import Mode
from desktop.widgets.query_box import PAUSE_MILLISECONDS
from tests.benchmarks.measuring import tell
from tests.benchmarks.window.event_loop import pause, wait_for
from tests.benchmarks.window.handlers import TimedApplication
from tests.benchmarks.window.large_home import make_home
from tests.benchmarks.window.memory import MemoryWatch

_QUERIES = {
    "by name": ("bach sonata", "clara schumann", "nocturne moon", "moniuszko"),
    "by meaning": ("lively and bright", "quiet evening music", "something slow and sad", "festlich und laut"),
    "with a filter": ("slow waltz in D minor", "jig in 6/8", "sad music for violin", "lively scores in 3/4"),
}


def search(window: MainWindow) -> None:
    """Print how long it takes from the last key to rows."""
    box, searching = window.search.query_box, window._jobs.searching
    answers: list[Answer] = []
    searching.answered.connect(answers.append)
    for name, queries in _QUERIES.items():
        taken = []
        for query in queries:
            box.clear()
            QTest.keyClicks(box, query[:-1])
            start = time.perf_counter()
            wait_for(searching.answered, partial(QTest.keyClicks, box, query[-1]))
            window.search.found.list.viewport().repaint()
            taken.append(1000 * (time.perf_counter() - start) - PAUSE_MILLISECONDS)
        tell(f"{name}: {statistics.median(taken):.0f} ms median from the last key to rows, less the pause of typing")
        assert answers[-1].found, name


def show_most(window: MainWindow) -> None:
    """Have as many rows shown as can be."""
    wait_for(window._jobs.searching.answered, partial(window.search.query_box.ask, "lively and bright"))
    while window.search.model.rowCount() < MOST_HITS:
        wait_for(window._jobs.searching.answered, window.searching.ask_for_more)


def scroll(view: QAbstractScrollArea, turns: int = 120) -> None:
    """Turn the wheel and press Page Down, a frame apart."""
    view.verticalScrollBar().setValue(0)
    for _ in range(turns):
        turn_wheel(view.viewport(), -120)
        pause(4)
    view.verticalScrollBar().setValue(0)
    view.setFocus()
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        pause(12)


def turn_wheel(widget: QWidget, angle: int) -> None:
    """Turn the wheel over the middle of a widget."""
    middle = QPointF(widget.width() / 2, widget.height() / 2)
    none, no = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, angle), none, no, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(widget, event)


def look_at_map(application: TimedApplication, window: MainWindow) -> None:
    """Open the map, and look closer and elsewhere."""
    canvas = window.areas.map.canvas
    start = time.perf_counter()
    wait_for(window._jobs.mapping.finished, window.mapping.show)
    tell(f"map computed, or taken from what is kept, in {time.perf_counter() - start:.1f} s")
    canvas._draw_anew()
    start = time.perf_counter()
    canvas.repaint()
    tell(f"map's first frame: {1000 * (time.perf_counter() - start):.1f} ms")
    with application.timing("map, wheel and keys"):
        for number in range(60):
            turn_wheel(canvas, 120 if number < 30 else -120)
            pause(12)
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right) * 12:
            QTest.keyClick(canvas, key)
            pause(12)
    window.mapping.close()


def measure(application: TimedApplication, window: MainWindow, memory: MemoryWatch) -> None:
    """Walk through everything, and print what it costs."""

    def step(name: str, action: Callable[[], None]) -> None:
        memory.begin(name)
        action()

    found = window.search.found
    memory.begin("opening")
    with application.timing("opening"):
        wait_for(window._jobs.searching.ready, window.start)
        pause(1500)
    step("searching", partial(search, window))
    with application.timing("showing 1,000 rows"):
        step("showing", partial(show_most, window))
    for name, view in (("list", found.list), ("table", found.table)):
        window.search.set_mode(Mode.TABLE if name == "table" else Mode.LIST)
        pause(300)
        with application.timing(f"scrolling the {name}"):
            step("scrolling", partial(scroll, view))
    window.search.set_mode(Mode.LIST)
    for grouping in (Grouping.WORK, Grouping.COMPOSER):
        with application.timing(f"grouping by {grouping.value}"):
            window.search.set_grouping(grouping)
            pause(50)
        with application.timing(f"scrolling groups by {grouping.value}"):
            scroll(found.list)
    window.search.set_grouping(Grouping.NONE)
    step("map", partial(look_at_map, application, window))
    memory.end()


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pieces", type=int, default=100_000)
    parser.add_argument("--kept", type=Path, help="a folder to keep the library in")
    asked = parser.parse_args()
    if "DISPLAY" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        library = make_home((asked.kept or Path(folder)) / f"home-{asked.pieces}", asked.pieces)
        tell(f"load {os.getloadavg()[0]:.2f} on {os.cpu_count()} cores")
        application = TimedApplication(sys.argv[:1])
        install_translations(application, ENGLISH)
        apply_theme(application)
        window = MainWindow(real_jobs(library), Settings())
        window.show()
        measure(application, window, MemoryWatch())
        window.close()


if __name__ == "__main__":
    main()
