"""What the window says in boxes of their own: what went wrong, what failed, and what something runs on."""

import platform
from pathlib import Path

from PySide6.QtCore import QObject, Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.dialogs.failures_dialog import FailuresDialog
from desktop.dialogs.told_dialog import Lines, ToldDialog
from desktop.error_report import program_version, report_of
from desktop.item_models.result_model import printable
from desktop.jobs.answers import ModelInUse
from desktop.jobs.opening import Opening
from desktop.translation import to_place_of_work, written
from engine.library import Failure
from engine.runtime.report import RuntimeReport


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

    def show_details(self, title: str, ran: RuntimeReport) -> None:
        """Show what a model really runs on, and why nothing faster."""
        made_by = "" if ran.title == ran.device else ran.title
        rate = "" if ran.pieces_a_minute is None else written(ran.pieces_a_minute)
        lines = (
            (self.tr("Model"), title),
            (self.tr("Runs on"), " · ".join(part for part in (ran.device, made_by) if part)),
            (self.tr("Precision"), ran.precision),
            (self.tr("Pieces a minute"), rate),
            (self.tr("Why not faster"), "\n".join(ran.failures)),
            (self.tr("Remarks"), "\n".join(ran.remarks)),
            (self.tr("System"), ran.details),
        )
        sentence = self.tr("Your music and your questions are analysed on this computer alone, {place}.")
        self._tell(self.tr("What analyses your music"), sentence.format(place=to_place_of_work(ran)), lines)

    def show_about(self, model: ModelInUse | None, library: Path) -> None:
        """Show what this program is, under which licence, and where it keeps what it knows."""
        lines = (
            (self.tr("Version"), program_version()),
            (self.tr("Licence"), self.tr("GPL-3.0-or-later: free to use, to study, to pass on and to change")),
            (self.tr("Model"), "" if model is None else model.title),
            (self.tr("Runs on"), "" if model is None or model.ran is None else to_place_of_work(model.ran)),
            (self.tr("Library"), printable(str(library))),
            (self.tr("Python and Qt"), f"{platform.python_version()} · {qVersion()}"),
        )
        sentence = self.tr("Finds scores, MIDI files and recordings in your own folders by what they are like.")
        show = self.tr("Show the library's file")
        dialog = self._tell(self.tr("About Incipit"), sentence, lines, show)
        dialog.show_wanted.connect(lambda: self._opening.show_in_folder(library))

    def _tell(self, title: str, sentence: str, lines: Lines, show: str = "") -> ToldDialog:
        dialog = ToldDialog(title, sentence, lines, self._window, show)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def show_failures(self, failed: tuple[Failure, ...]) -> FailuresDialog:
        """List the files that failed, each with its reason; return the list, which has more to tell."""
        dialog = FailuresDialog(failed, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show_wanted.connect(self._opening.show_in_folder)
        dialog.open()
        return dialog
