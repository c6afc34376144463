"""Filters to choose: what is chosen here becomes chips, which can be changed and taken away one by one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import GAP

_TONICS = ("C", "G", "D", "A", "E", "B", "F#", "Db", "Ab", "Eb", "Bb", "F")
_RELATIVES = ("A", "E", "B", "F#", "C#", "G#", "D#", "Bb", "F", "C", "G", "D")
_METRES = ("2/4", "3/4", "4/4", "2/2", "3/8", "6/8", "9/8", "12/8", "5/4", "7/8")


class FiltersDialog(QDialog):
    """Tells the filters, each as it would be typed."""

    chosen = Signal(object)

    def __init__(self, folders: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Filters"))
        self.setMinimumWidth(440)
        keys = [*(f"{tonic} major" for tonic in _TONICS), *(f"{tonic} minor" for tonic in _RELATIVES)]
        self.key = self._choice(tuple((key, f'key:"{key}"') for key in keys))
        self.metre = self._choice(tuple((metre, f"metre:{metre}") for metre in _METRES))
        self.length = self._choice(
            (
                (self.tr("up to 1 minute"), "length:-1:00"),
                (self.tr("up to 3 minutes"), "length:-3:00"),
                (self.tr("3 to 6 minutes"), "length:3:00-6:00"),
                (self.tr("6 minutes and more"), "length:6:00-"),
            )
        )
        self.folder = self._choice(tuple((name, f"folder:{_quoted(name)}") for name in folders))
        stars = ((self.tr("%Ln stars and more", "", number), f"rating:{number}-") for number in (1, 2, 3, 4, 5))
        self.rating = self._choice(tuple(stars))
        self.composer, self.instruments, self.tag = QLineEdit(), QLineEdit(), QLineEdit()
        self.instruments.setPlaceholderText(self.tr("violin, cello"))
        self._lay_out()

    def filters(self) -> tuple[str, ...]:
        """Return what is chosen."""
        boxes = (self.key, self.metre, self.length, self.folder, self.rating)
        found = [str(box.currentData()) for box in boxes if box.currentData()]
        for name, line in (("composer", self.composer), ("tag", self.tag)):
            if line.text().strip():
                found.append(f"{name}:{_quoted(line.text().strip())}")
        names = (part.strip() for part in self.instruments.text().split(","))
        found += [f"instrument:{_quoted(name)}" for name in names if name]
        return tuple(found)

    def accept(self) -> None:
        """Tell what is chosen, if anything is."""
        filters = self.filters()
        if filters:
            self.chosen.emit(filters)
        super().accept()

    def _choice(self, choices: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("any"), "")
        for text, value in choices:
            box.addItem(text, value)
        return box

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Show only pieces with"))
        title.setObjectName("title")
        form = QFormLayout()
        form.setHorizontalSpacing(3 * GAP)
        form.setVerticalSpacing(GAP)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Key"), self.key),
            (self.tr("&Metre"), self.metre),
            (self.tr("&Length"), self.length),
            (self.tr("&Instruments"), self.instruments),
            (self.tr("&Composer"), self.composer),
            (self.tr("&Folder"), self.folder),
            (self.tr("&Tag"), self.tag),
            (self.tr("&Rating"), self.rating),
        )
        for text, widget in rows:
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        note = QLabel(self.tr("A piece that does not tell a fact does not have it, and is left out."))
        note.setObjectName("muted")
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Show these"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(2 * GAP)
        column.addWidget(title)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(buttons)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "'") + '"'
