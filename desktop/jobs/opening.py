"""Handing a file to the user's other programs: open it, or show it in its folder."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.jobs.lane import Lane
from engine.errors import EngineError


class OpeningError(EngineError):
    """No other program takes a file."""


class Opening(QObject):
    """Starts other programs without holding up the window; `failed` tells when none would."""

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = Lane("opening", self)

    def open_file(self, path: Path) -> None:
        """Open a file in the program that the user has chosen for its kind."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(os.fspath(path))):
            self.failed.emit(OpeningError(self.tr("No program is set up to open this file.")))

    def open_with_chooser(self, path: Path) -> bool:
        """Have the system ask with which program a file is to be opened; False where it has no such question."""
        if sys.platform != "win32":
            return False
        return QProcess.startDetached("rundll32", ["shell32.dll,OpenAs_RunDLL", os.fspath(path)])[0]

    def programs_folder(self) -> str:
        """Return where this system keeps programs."""
        return "/Applications" if sys.platform == "darwin" else "/usr/bin"

    def open_with(self, path: Path, program: Path) -> None:
        """Open a file with a program."""
        command = ("open", ["-a", os.fspath(program)]) if sys.platform == "darwin" else (os.fspath(program), [])
        if not QProcess.startDetached(command[0], [*command[1], os.fspath(path)])[0]:
            self.failed.emit(OpeningError(self.tr("This program could not be started.")))

    def show_in_folder(self, path: Path) -> None:
        """Show a file in the system's file manager, marked where that can mark."""
        self._lane.run(lambda: start_one(reveal_commands(path, sys.platform)), self._look, self.failed.emit)

    def close(self) -> Lane:
        """Take no more orders; return the lane to wait for."""
        self._lane.close()
        return self._lane

    def _look(self, started: object) -> None:
        if not started:
            self.failed.emit(OpeningError(self.tr("No file manager could be started.")))


def start_one(commands: Iterable[tuple[str, ...]]) -> bool:
    """Run commands until one succeeds; False if none does."""
    for program, *arguments in commands:
        status = QProcess.execute(program, arguments)
        # Windows' Explorer ends with 1 whatever happens.
        if status == 0 or (program == "explorer" and status > 0):
            return True
    return False


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
