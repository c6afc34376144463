"""How long the window takes from the process's start, beside a bare PySide6 window that imports the same Qt modules.

`python -m tests.benchmarks.window.start_up --pieces 100000 [--kept FOLDER] [--rounds 9]`: processes in turn, offscreen
or on the display that `QT_QPA_PLATFORM` and `DISPLAY` name. *First paint* is when the event loop goes on after the
first paint event. At that moment a query is typed; it *is answered* when the list of results has been painted. Of the
bare window, whose line stands for the query and whose list for the results, the same is measured: it waits as long for
more keys as Incipit does, then fills its list with as many rows. The first round warms the cache of files and that of
Python's bytecode. A process's *own work* is its processor time, without that of the processes it has started: a measure
for a busy machine.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop.widgets.query_box import PAUSE_MILLISECONDS
from tests.benchmarks.measuring import tell
from tests.benchmarks.window import started
from tests.benchmarks.window.large_home import make_home
from tests.benchmarks.window.started import BARE, OURS

_SECONDS = 120


def run(which: str, environment: dict[str, str]) -> dict[str, tuple[float, float]]:
    """Return what one process printed."""
    environment = {**environment, started.STARTED: repr(time.monotonic())}
    command = [sys.executable, "-m", started.__name__, which]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=_SECONDS)
    noted: dict[str, tuple[float, float]] = json.loads(done.stdout.splitlines()[-1])
    return noted


def qt_modules() -> str:
    """Return the names of the modules of Qt that the window imports."""
    names = "(name for name in sys.modules if name.startswith('PySide6.Qt'))"
    script = f"import sys, desktop.main_window.furniture; print(*{names})"
    return subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout.strip()


def main() -> None:
    """Print medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pieces", type=int, default=100_000)
    parser.add_argument("--kept", type=Path, help="a folder to keep the library in")
    parser.add_argument("--rounds", type=int, default=9)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        make_home((asked.kept or Path(folder)) / f"home-{asked.pieces}", asked.pieces)
        if "DISPLAY" not in os.environ:
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        # Bytecode is kept, as an installer's or a second start's is, whatever the shell says of it.
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        kept["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        environment = {**kept, started.QT: qt_modules(), started.PAUSE: str(PAUSE_MILLISECONDS)}
        tell(f"modules of Qt: {environment[started.QT]}; load {os.getloadavg()[0]:.2f} on {os.cpu_count()} cores")
        measured: dict[str, list[dict[str, tuple[float, float]]]] = {BARE: [], OURS: []}
        for turn in range(asked.rounds + 1):
            for which, rows in measured.items():
                noted = run(which, environment)
                if turn:
                    rows.append(noted)
    for place, what in enumerate(("by the clock", "of its own work")):
        medians = {
            which: {event: statistics.median(row[event][place] for row in rows) for event in rows[0]}
            for which, rows in measured.items()
        }
        for which, events in medians.items():
            tell(f"{which}, {what}: " + ", ".join(f"{event} {spent:.0f} ms" for event, spent in events.items()))
        for event in ("first paint", "query answered"):
            tell(f"{event}, {what}: {medians[OURS][event] / medians[BARE][event]:.2f} times that of a bare window")


if __name__ == "__main__":
    main()
