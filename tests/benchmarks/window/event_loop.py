"""How free the window's event loop stays while a large library is searched and files are indexed.

`python -m tests.benchmarks.window.event_loop --pieces 100000 --files 1000 [--kept FOLDER]`: the real window, engine and
built-in bundle on a library of linked sample pieces, with copies of a sample in a folder that is indexed meanwhile.
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.main_window import MainWindow, real_jobs
from desktop.settings import Settings
from desktop.theme import apply_theme
from desktop.translation import ENGLISH, install_translations
from engine.home import default_library_path
from resources import resource_path
from tests.benchmarks.measuring import tell
from tests.benchmarks.window.large_home import make_home
from tests.gui.heartbeat import Heartbeat

_QUERIES = ("piece 12", "Tchaikovsky", "a slow sad waltz", "word7 word9", "Bach", "lively jig in 6/8")
_PATIENCE_MILLISECONDS = 60_000


def main() -> None:
    """Print the longest and the usual stretches without a beat, and how long answers took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pieces", type=int, default=100_000)
    parser.add_argument("--files", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--kept", type=Path, help="a folder to keep the library in, which itself is left as it is")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        kept = make_home((asked.kept or Path(home)) / f"home-{asked.pieces}", asked.pieces)
        os.environ["INCIPIT_HOME"] = home
        shutil.copy(kept, default_library_path())
        measure(put_files(Path(home) / "new", asked.files), asked.rounds)


def put_files(folder: Path, count: int) -> Path:
    """Put so many different files into a new folder."""
    folder.mkdir()
    tune = resource_path("samples", "auld_lang_syne.abc")
    source = tune if tune.is_file() else next(resource_path("samples").glob("*.abc"))
    for number in range(count):
        copy = folder / f"{number:05}.abc"
        shutil.copy(source, copy)
        with copy.open("a", encoding="utf-8") as opened:
            opened.write(f"\n% copy {number}\n")
    return folder


def measure(new: Path, rounds: int) -> None:
    """Type queries and move through what is found, while the folder `new` is indexed."""
    application = QApplication(sys.argv[:1])
    install_translations(application, ENGLISH)
    apply_theme(application)
    window = MainWindow(real_jobs(default_library_path()), Settings())
    window.show()
    wait_for(window._jobs.searching.ready, window.start)
    window.add_folder(new)
    heart = Heartbeat()
    heart.start()
    taken: list[float] = []
    for _ in range(rounds):
        for query in _QUERIES:
            box = window.search.query_box
            start = time.perf_counter()
            box.clear()
            wait_for(window._jobs.searching.answered, partial(QTest.keyClicks, box, query))
            taken.append(time.perf_counter() - start)
            for _step in range(10):
                window.search.found.step(8)
                pause(10)
    heart.stop()
    window.close()
    gaps = sorted(1000 * gap for gap in heart.gaps)
    rare = gaps[-len(gaps) // 1000 - 1]
    tell(f"by the clock without a beat: at most {gaps[-1]:.1f} ms, one in a thousand {rare:.1f} ms or more")
    tell(f"work between two beats: at most {heart.longest_work:.1f} ms")
    tell(
        f"from the first key to results, typing and its pause included: {1000 * statistics.median(taken):.0f} ms median"
    )


def wait_for(signal: SignalInstance, start: Callable[[], object]) -> None:
    """Do something and wait for a signal."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MILLISECONDS, loop, loop.quit)
    start()
    loop.exec()


def pause(milliseconds: int) -> None:
    """Let the window go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
