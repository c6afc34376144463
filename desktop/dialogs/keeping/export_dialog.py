"""What a list or results become when they leave the program, and the progress while they do."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import GAP
from engine.progress import Transfer

COPIES = ""
_INDENT = 22


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What is to be written: a suffix or `COPIES`, relative paths in a playlist, Excel's mark in a table."""

    suffix: str
    relative: bool
    byte_order_mark: bool


class ExportDialog(QDialog):
    """`decided` tells what the user wants; where to put it is asked afterwards."""

    decided = Signal(object)

    def __init__(self, name: str, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        title = QLabel(self.tr("Export “{name}”").format(name=name))
        title.setObjectName("title")
        title.setWordWrap(True)
        lead = QLabel(self.tr("%Ln pieces, in this order.", "", count))
        lead.setObjectName("muted")
        self.relative = QCheckBox(self.tr("Name files from where the playlist lies, to move both together"))
        self.excel = QCheckBox(self.tr("Have Excel read accents and other scripts rightly"))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(title)
        column.addWidget(lead)
        self._group = QButtonGroup(self)
        self._suffixes: list[str] = []
        self._add(column, COPIES, self.tr("Folder with copies of the files, numbered in this order"))
        self._add(column, ".m3u8", self.tr("Playlist (M3U8), for players"), self.relative)
        self._add(column, ".csv", self.tr("Table (CSV), for spreadsheets"), self.excel)
        self._add(column, ".json", self.tr("Document (JSON), for other programs"))
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Cancel)
        self.go_button = buttons.addButton(self.tr("Choose a place…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_button.setProperty("primary", "true")
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        column.addSpacing(GAP)
        column.addWidget(buttons)
        self._group.button(0).setChecked(True)

    def choose(self, suffix: str) -> None:
        """Choose what is to be written."""
        self._group.button(self._suffixes.index(suffix)).setChecked(True)

    def _add(self, column: QVBoxLayout, suffix: str, text: str, more: QCheckBox | None = None) -> None:
        button = QRadioButton(text)
        self._group.addButton(button, len(self._suffixes))
        self._suffixes.append(suffix)
        column.addWidget(button)
        if more is not None:
            more.setEnabled(False)
            button.toggled.connect(more.setEnabled)
            indented = QHBoxLayout()
            indented.addSpacing(_INDENT)
            indented.addWidget(more)
            column.addLayout(indented)

    def _decide(self) -> None:
        suffix = self._suffixes[self._group.checkedId()]
        self.decided.emit(ExportChoice(suffix, self.relative.isChecked(), self.excel.isChecked()))
        self.accept()


class CopyingDialog(QDialog):
    """How far the copying is; `stopped` tells that the user wants no more."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Copying"))
        self.resize(420, 130)
        self.subject = QLabel(self.tr("Copying…"))
        self.subject.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Copied so far"))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.addWidget(self.subject)
        column.addWidget(self.bar)
        column.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignRight)

    def show_progress(self, step: Transfer) -> None:
        """Show how many of all bytes are copied, and which file is."""
        self.subject.setText(step.subject)
        self.bar.setValue(1000 * step.done // step.total if step.total else 0)

    def reject(self) -> None:
        """Stop, as Esc and closing do."""
        self.stopped.emit()
        super().reject()
