"""The command `incipit`: with arguments the command line, without any the window."""

import importlib
import multiprocessing
import sys
from collections.abc import Sequence

from engine.errors import EngineError
from engine.home import default_library_path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line on `arguments` (those of the process if None) or, if there are none, the window.

    Returns the exit status. The command line runs without Qt.
    """
    multiprocessing.freeze_support()
    given = sys.argv[1:] if arguments is None else list(arguments)
    # Imported here, since neither program may load what only the other needs.
    if given:
        status: int = importlib.import_module("engine.cli").main(given)
    else:
        status = _open_window()
    return status


def _open_window() -> int:
    try:
        # Before anything of Qt is loaded, which takes as long.
        warm = importlib.import_module("desktop.jobs.warming").WarmPool(default_library_path())
        status: int = importlib.import_module("desktop.main_window").run(warm)
    except EngineError as error:
        # There is no window yet that could say it.
        sys.stderr.write(f"incipit: {error}\n")
        return 2
    return status


if __name__ == "__main__":
    sys.exit(main())
