"""The window: areas in a layout, the jobs that work for them, and a wiring for each thing that a user does.

What is named here is loaded when it is first asked for, so that the window can be shown before its jobs are there.
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.main_window.jobs import Jobs, real_jobs
    from desktop.main_window.running import run
    from desktop.main_window.window import MainWindow

__all__ = ["Jobs", "MainWindow", "real_jobs", "run"]

_HOMES = {"Jobs": "jobs", "MainWindow": "window", "real_jobs": "jobs", "run": "running"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
