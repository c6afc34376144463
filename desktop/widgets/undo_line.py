"""A line that says what has just been done, with a button that takes it back; it goes by itself."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.theme import GAP

_SHOWN_MILLISECONDS = 12_000


class UndoLine(QWidget):
    """Shows one sentence at a time."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.undo_button = QPushButton(self.tr("Undo"))
        self.undo_button.setProperty("link", "true")
        self.undo_button.setToolTip(self.tr("Take it back (Ctrl+Z)"))
        self.undo_button.clicked.connect(self.undo_wanted)
        self._away = QTimer(self, singleShot=True, interval=_SHOWN_MILLISECONDS)
        self._away.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP // 2, GAP, GAP // 2)
        row.addWidget(self.sentence)
        row.addWidget(self.undo_button)
        row.addStretch()
        self.hide()

    def show_sentence(self, sentence: str, *, undo: bool) -> None:
        """Say something for a while, with the button if it can be taken back; an empty sentence goes at once."""
        self.sentence.setText(sentence)
        self.undo_button.setVisible(undo)
        self.setVisible(bool(sentence))
        self._away.start()
