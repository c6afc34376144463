"""Running the program: the application, its looks and language, and the window on the default library."""

import sys

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from desktop.main_window.jobs import real_jobs
from desktop.main_window.window import MainWindow
from desktop.settings import Settings
from desktop.theme import Appearance, application_icon, apply_theme
from desktop.translation import install_translations
from engine.home import default_library_path


def run() -> int:
    """Open the window on the default library and return when it is closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Incipit")
    application.setDesktopFileName("incipit")
    application.setWindowIcon(application_icon())
    settings = Settings()
    install_translations(application, QLocale(settings.language) if settings.language else None)
    apply_theme(application, Appearance.named(settings.appearance))
    window = MainWindow(real_jobs(default_library_path(), cores=lambda: settings.cores), settings)
    sys.excepthook = lambda _kind, error, _trace: window.report(error)
    window.show()
    # The first paint comes before any work.
    QTimer.singleShot(0, window.start)
    return application.exec()
