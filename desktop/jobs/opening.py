"""Handing a file to the user's other programs: open it, or show it in its folder."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from engine.errors import EngineError


class OpeningError(EngineError):
    """No other program takes a file."""


class Opening(QObject):
    """Starts other programs without waiting for them; `failed` tells when none would."""

    failed = Signal(object)

    def open_file(self, path: Path) -> None:
        """Open a file in the program that the user has chosen for its kind."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(os.fspath(path))):
            self.failed.emit(OpeningError(self.tr("No program is set up to open this file.")))

    def show_in_folder(self, path: Path) -> None:
        """Show a file in the system's file manager, marked where that can mark."""
        self._try(list(reveal_commands(path, sys.platform)))

    def _try(self, commands: list[tuple[str, ...]]) -> None:
        if not commands:
            self.failed.emit(OpeningError(self.tr("No file manager could be started.")))
            return
        program, *arguments = commands.pop(0)
        process = QProcess(self)

        def ended(code: int, _status: object) -> None:
            process.deleteLater()
            # Windows' Explorer ends with 1 whatever happens.
            if code != 0 and program != "explorer":
                self._try(commands)

        def not_started(error: QProcess.ProcessError) -> None:
            if error == QProcess.ProcessError.FailedToStart:
                process.deleteLater()
                self._try(commands)

        process.finished.connect(ended)
        process.errorOccurred.connect(not_started)
        process.start(program, arguments)


def reveal_commands(path: Path, platform: str) -> tuple[tuple[str, ...], ...]:
    """Return the commands that show a file in its folder on a platform, the best first.

    On Linux the file manager is asked over D-Bus (org.freedesktop.FileManager1), which most of them answer.
    """
    if platform == "win32":
        return (("explorer", "/select,", os.fspath(path)),)
    if platform == "darwin":
        return (("open", "-R", os.fspath(path)),)
    uri = bytes(QUrl.fromLocalFile(os.fspath(path)).toEncoded().data()).decode("ascii")
    ask = (
        "dbus-send",
        "--session",
        "--print-reply",
        "--reply-timeout=3000",
        "--dest=org.freedesktop.FileManager1",
        "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1.ShowItems",
        f"array:string:{uri.replace(',', '%2C')}",
        "string:",
    )
    return (ask, ("xdg-open", os.fspath(path.parent)))
