"""What the window says in boxes of their own: what went wrong, what failed, and what something runs on."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.dialogs.failures_dialog import FailuresDialog
from desktop.error_report import report_of
from desktop.jobs.opening import Opening
from engine.library import Failure


class Messages(QObject):
    """Boxes over the window; none of them halts it."""

    def __init__(self, window: QWidget, opening: Opening) -> None:
        super().__init__(window)
        self._window = window
        self._opening = opening

    def report(self, error: BaseException) -> None:
        """Show what failed: our sentence, or that it is our bug."""
        report = report_of(error)
        box = QMessageBox(QMessageBox.Icon.Warning, "Incipit", report.sentence, parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setDetailedText(report.details)
        box.open()

    def show_details(self, sentence: str, details: str) -> None:
        """Show a sentence, and under it what more can be told."""
        box = QMessageBox(QMessageBox.Icon.Information, "Incipit", sentence, parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(details)
        box.open()

    def show_failures(self, failed: tuple[Failure, ...]) -> None:
        """List the files that failed, each with its reason."""
        dialog = FailuresDialog(failed, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show_wanted.connect(self._opening.show_in_folder)
        dialog.open()
