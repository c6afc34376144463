"""Running the program: the application, its looks and language, and the window on the default library."""

import importlib
import sys

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from desktop.jobs.lane import Lane
from desktop.jobs.warming import WarmPool
from desktop.main_window.window import MainWindow
from desktop.settings import Settings
from desktop.theme import Appearance, application_icon, apply_theme
from desktop.translation import install_translations
from engine.home import default_library_path

_PARTS = ("desktop.main_window.jobs", "desktop.main_window.furniture")


def run(warm: WarmPool | None = None) -> int:
    """Open the window on the default library and return when it is closed; `warm` is its search process, if started."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Incipit")
    application.setDesktopFileName("incipit")
    application.setWindowIcon(application_icon())
    settings = Settings()
    install_translations(application, QLocale(settings.language) if settings.language else None)
    apply_theme(application, Appearance.named(settings.appearance))
    window = MainWindow(None, settings)
    loading = Lane("loading", application)
    window.show()
    # The first paint comes before any work; what is typed while parts are loaded in another thread is not lost.
    QTimer.singleShot(0, lambda: loading.run(_load, lambda _loaded: _furnish(window, settings, warm), _fail))
    return application.exec()


def _load() -> None:
    for part in _PARTS:
        importlib.import_module(part)


def _furnish(window: MainWindow, settings: Settings, warm: WarmPool | None) -> None:
    if window.isVisible():
        jobs = importlib.import_module("desktop.main_window.jobs")
        window.furnish(jobs.real_jobs(default_library_path(), cores=lambda: settings.cores, warm=warm))
        sys.excepthook = lambda _kind, error, _trace: window.report(error)
        window.start()


def _fail(error: Exception) -> None:
    """End: without its parts the window is of no use."""
    sys.excepthook(type(error), error, error.__traceback__)
    QApplication.exit(1)
