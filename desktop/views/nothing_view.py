"""What stands in the place of results: a title, a sentence, and things to try as buttons."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.theme import GAP


@dataclass(frozen=True, slots=True)
class Way:
    """A way on from where there is nothing: what its button says, and the name by which it is told."""

    name: str
    text: str


class NothingView(QWidget):
    """Tells which query is tried, or which way is taken."""

    tried = Signal(str)
    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setObjectName("title")
        self.sentence = QLabel()
        self.sentence.setObjectName("lead")
        self._buttons = QVBoxLayout()
        self._shown: tuple[object, ...] = ()
        column = QVBoxLayout(self)
        column.addStretch(2)
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(GAP)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def show_text(self, title: str, sentence: str, queries: Sequence[str] = (), ways: Sequence[Way] = ()) -> None:
        """Show a title and a sentence, queries that can be tried, and other ways on."""
        if (title, sentence, tuple(queries), tuple(ways)) == self._shown:
            return
        self._shown = (title, sentence, tuple(queries), tuple(ways))
        self.title.setText(title)
        self.sentence.setText(sentence)
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for way in ways:
            button = self._button(way.text, "link")
            button.clicked.connect(lambda _checked=False, name=way.name: self.taken.emit(name))
        for query in queries:
            button = self._button(query, "link")
            button.clicked.connect(lambda _checked=False, query=query: self.tried.emit(query))

    def _button(self, text: str, look: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"))
        button.setProperty(look, "true")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button
