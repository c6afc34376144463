"""The window: areas in a layout, the jobs that work for them, and a wiring for each thing that a user does."""

from desktop.main_window.jobs import Jobs, real_jobs
from desktop.main_window.running import run
from desktop.main_window.window import MainWindow

__all__ = ["Jobs", "MainWindow", "real_jobs", "run"]
