"""What to ignore in one folder and in all, as lines that the user writes."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.theme import GAP


class RulesDialog(QDialog):
    """Two lists of rules; `decided` tells both as tuples of lines when the user agrees."""

    decided = Signal(object, object)

    def __init__(
        self, name: str, here: tuple[str, ...], everywhere: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What to ignore"))
        self.resize(560, 460)
        title = QLabel(self.tr("What to ignore"))
        title.setObjectName("title")
        lead = QLabel(
            self.tr(
                "One rule a line, such as *.wav, /sketches/ or !keep.wav, written as for Git. What is ignored is not "
                "searched; nothing is deleted, and it comes back when the rule goes."
            )
        )
        lead.setObjectName("muted")
        lead.setWordWrap(True)
        self.here = self._field(here)
        self.everywhere = self._field(everywhere)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(title)
        column.addWidget(lead)
        for text, field in (
            (self.tr("In “{folder}”").format(folder=name), self.here),
            (self.tr("In all folders"), self.everywhere),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            column.addWidget(label)
            column.addWidget(field)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _field(self, lines: tuple[str, ...]) -> QPlainTextEdit:
        field = QPlainTextEdit("\n".join(lines))
        field.setTabChangesFocus(True)
        return field

    def _decide(self) -> None:
        self.decided.emit(_lines(self.here), _lines(self.everywhere))
        self.accept()


def _lines(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line for line in field.toPlainText().split("\n") if line.strip())
