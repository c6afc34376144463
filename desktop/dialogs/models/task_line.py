"""The task that is under way with a model: how far it is, how long it will take, pause and cancel."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from desktop.item_models.model_table import to_size
from desktop.jobs.models.work import Work
from desktop.theme import GAP, icon
from desktop.translation import written
from engine.progress import WAITING, Progress, Transfer

_STEPS = 1000


class TaskLine(QWidget):
    """A bar, a sentence and two buttons; hidden while nothing is done."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._latest: Progress | None = None
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _STEPS)
        self.bar.setFixedWidth(180)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.text = QLabel()
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.pause_button, self.cancel_button = self._button(), self._button()
        self.pause_button.clicked.connect(self._toggle)
        self.cancel_button.clicked.connect(work.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for part in (self.bar, self.pause_button, self.cancel_button):
            row.addWidget(part)
        row.addWidget(self.text, 1)
        work.started.connect(self._begin)
        work.progressed.connect(self._show)
        work.finished.connect(self._end)
        work.failed.connect(self._end)
        self._colour()
        self.setVisible(work.task is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "text"):
            self._colour()

    def _button(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("flat", "true")
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _toggle(self) -> None:
        if self._work.paused:
            self._work.resume()
        else:
            self._work.pause()
        self._colour()
        self._show_text()

    def _show(self, progress: Progress) -> None:
        self._latest = progress
        self.show()
        total = progress.total or 0
        self.bar.setRange(0, _STEPS if total else 0)
        self.bar.setValue(min(_STEPS, _STEPS * progress.done // total) if total else 0)
        self._show_text()

    def _begin(self, _task: object) -> None:
        self.bar.setRange(0, 0)
        self.text.setText(self.tr("Starting"))
        self._colour()
        self.show()

    def _end(self, _outcome: object) -> None:
        self._latest = None
        self.hide()
        self._colour()

    def _show_text(self) -> None:
        if self._latest is None:
            return
        text = self._sentence(self._latest)
        self.text.setText(self.tr("Paused") + " · " + text if self._work.paused else text)
        self.text.setToolTip(self._latest.subject)

    def _sentence(self, progress: Progress) -> str:
        if progress.stage == WAITING:
            return self.tr("Waiting: another program is bringing this library up to date")
        if not isinstance(progress, Transfer):
            return self._names().get(progress.stage, progress.stage)
        parts = [
            self._names().get(progress.stage, progress.stage),
            self.tr("{done} of {total}").format(done=to_size(progress.done), total=to_size(progress.total or 0)),
        ]
        if progress.bytes_a_second is not None and progress.seconds_left is not None:
            parts.append(self.tr("{speed} a second").format(speed=to_size(int(progress.bytes_a_second))))
            parts.append(self._left(progress.seconds_left))
        return " · ".join(parts)

    def _names(self) -> dict[str, str]:
        return {
            "asking": self.tr("Asking what there is"),
            "downloading": self.tr("Downloading"),
            "checking": self.tr("Checking what has come"),
            "trying again": self.tr("The line dropped; trying again"),
            "reading": self.tr("Reading the checkpoint"),
            "recognising": self.tr("Recognising the files"),
            "converting": self.tr("Converting"),
            "measuring": self.tr("Measuring speed and accuracy"),
            "hashing": self.tr("Finishing"),
        }

    def _left(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("less than a minute left")
        minutes = round(seconds / 60)
        if minutes < 90:
            return self.tr("%Ln minutes left", "", minutes)
        return self.tr("{hours} hours left").format(hours=written(minutes / 60))

    def _colour(self) -> None:
        paused = self._work.paused
        for button, name, text in (
            (self.pause_button, "play" if paused else "pause", self.tr("Go on") if paused else self.tr("Pause")),
            (self.cancel_button, "stop", self.tr("Cancel")),
        ):
            button.setIcon(icon(name))
            button.setAccessibleName(text)
            button.setToolTip(text)
