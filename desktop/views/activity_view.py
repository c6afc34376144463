"""The bottom line: what is being done and how fast, what failed, and which model answers."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QToolButton, QWidget

from desktop.error_report import report_of
from desktop.item_models.result_model import printable
from desktop.jobs.indexing import Indexing, IndexProgress
from desktop.jobs.remote import IndexSummary
from desktop.theme import GAP, LINK_INSET, icon
from desktop.translation import to_place_of_work, written
from desktop.widgets.elided_label import ElidedLabel
from engine.library import Status
from engine.progress import BUILDING, WAITING
from engine.runtime.report import RuntimeReport


class ActivityView(QWidget):
    """Shows what indexing does, with a button to pause it, and one honest sentence about the model."""

    failures_wanted = Signal()
    details_wanted = Signal(str, object)

    def __init__(self, indexing: Indexing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._indexing = indexing
        self._shown: IndexProgress | None = None
        self._status: Status | None = None
        self._trouble = ""
        self._preparing = False
        self._title = ""
        self._ran: RuntimeReport | None = None
        self._notices: dict[str, None] = {}
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.bar.setAccessibleName(self.tr("Progress of the analysis"))
        self.pause_button = QToolButton()
        self.pause_button.setProperty("flat", "true")
        self.pause_button.setIconSize(QSize(16, 16))
        self.pause_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.text = ElidedLabel()
        self.failures_button = _link("")
        self.model = ElidedLabel()
        self.model.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.details_button = _link(self.tr("Details…"))
        self.details_button.setAccessibleName(self.tr("Tell what the model runs on"))
        self._lay_out()
        self.pause_button.clicked.connect(self._toggle)
        self.failures_button.clicked.connect(self.failures_wanted)
        self.details_button.clicked.connect(self._ask_for_details)
        indexing.began.connect(self._show_beginning)
        indexing.progressed.connect(self._show_progress)
        indexing.finished.connect(self._show_end)
        indexing.failed.connect(self._show_failure)
        self.show_model("")
        self._show_work()
        self._show_counts()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP // 2, 2 * GAP - LINK_INSET, GAP // 2)
        row.setSpacing(GAP)
        row.addWidget(self.bar)
        row.addWidget(self.pause_button)
        row.addWidget(self.text, 1)
        row.addWidget(self.failures_button)
        row.addWidget(self.model, 1)
        row.addWidget(self.details_button)
        self.setMinimumHeight(36)

    def show_status(self, status: Status | None) -> None:
        """Show how much is analysed and how much failed."""
        self._status = status
        self._show_counts()

    def show_model(self, title: str, ran: RuntimeReport | None = None) -> None:
        """Show which model answers, and what it runs on where that is known."""
        self._title, self._ran = title, ran
        place = "" if ran is None else to_place_of_work(ran)
        self.model.show_text(" · ".join(part for part in (title, place) if part))
        self.details_button.setVisible(ran is not None)

    def show_hold(self) -> None:
        """Show that indexing rests by itself, or goes on."""
        self._show_work()

    def show_notice(self, sentence: str) -> None:
        """Show, behind what is said at rest, how some folder is watched."""
        self._notices[printable(sentence)] = None
        self.text.show_text(self._sentence())

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "model"):
            self._colour()

    def _ask_for_details(self) -> None:
        if self._ran is not None:
            self.details_wanted.emit(self._title, self._ran)

    def _toggle(self) -> None:
        if self._indexing.paused:
            self._indexing.resume()
        else:
            self._indexing.pause()
        self._show_work()

    def _show_beginning(self) -> None:
        """Show at once that it was understood, since the first progress takes seconds."""
        self._preparing = True
        self._show_work()

    def _show_progress(self, progress: IndexProgress) -> None:
        self._preparing = False
        self._shown, self._trouble = progress, ""
        self._show_work()

    def _show_end(self, summary: IndexSummary | None) -> None:
        self._preparing = False
        problems = () if summary is None else summary.problems
        if summary is not None and summary.ran is not None:
            self.show_model(self._title, summary.ran)
        self._shown, self._trouble = None, " ".join(map(printable, problems))
        self._show_work()

    def _show_failure(self, error: Exception) -> None:
        self._preparing = False
        self._shown, self._trouble = None, report_of(error).sentence
        self._show_work()

    def _show_work(self) -> None:
        shown = self._shown
        self.bar.setVisible(shown is not None)
        self.pause_button.setVisible(shown is not None)
        if shown is not None:
            total = shown.progress.total or 0
            self.bar.setRange(0, total)
            self.bar.setValue(min(shown.progress.done, total))
        self.text.show_text(self._sentence())
        self._colour()

    def _sentence(self) -> str:
        if self._preparing and self._shown is None:
            return self.tr("Preparing to look for changes…")
        if self._trouble or self._shown is None:
            return self._trouble or " · ".join(part for part in (self._rest(), *self._notices) if part)
        progress, rate = self._shown.progress, self._shown.pieces_a_minute
        if progress.stage == WAITING:
            return self.tr("Waiting: another program is bringing this library up to date")
        if progress.stage == "scanning":
            text = self.tr("Looking through {folder}: {count} files").format(
                folder=printable(progress.subject), count=written(progress.done)
            )
        elif not progress.total:
            text = self.tr("Looking for what is to be analysed")
        else:
            building = self.tr("Making the other model ready: {done} of {total}")
            text = building if progress.stage == BUILDING else self.tr("Analysing {done} of {total}")
            text = text.format(done=written(progress.done), total=written(progress.total or 0))
        if self._indexing.paused:
            return (self._indexing.held or self.tr("Paused")) + " · " + text
        if progress.stage != "scanning" and not rate and progress.subject:
            text += " · " + printable(Path(progress.subject).name)
        if rate and progress.stage != "scanning":
            text += " · " + self.tr("{rate} pieces a minute").format(rate=written(rate))
        return text

    def _rest(self) -> str:
        status = self._status
        if status is None or not status.analysed + status.pending:
            return ""
        text = self.tr("%Ln pieces analysed", "", status.analysed)
        if status.pending:
            text += " · " + self.tr("%Ln still to do", "", status.pending)
        return text

    def _show_counts(self) -> None:
        failed = len(self._status.failed) if self._status is not None else 0
        self.failures_button.setVisible(failed > 0)
        self.failures_button.setText(self.tr("%Ln failed", "", failed))
        self.failures_button.setAccessibleName(self.tr("List what failed and why"))
        self.text.show_text(self._sentence())

    def _colour(self) -> None:
        paused = self._indexing.paused
        name = self.tr("Go on analysing") if paused else self.tr("Pause analysing")
        self.pause_button.setIcon(icon("play" if paused else "pause"))
        self.pause_button.setAccessibleName(name)
        self.pause_button.setToolTip(name)


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("link", "true")
    return button
