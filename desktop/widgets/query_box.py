"""The one box in which a query is typed: it asks for a search when the user pauses or presses Enter."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from desktop.theme import colours, icon
from desktop.widgets.dropping import is_example

PAUSE_MILLISECONDS = 220
_PAGE = 8
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}


class QueryBox(QLineEdit):
    """A line that tells its text a moment after the last key, and keys that concern the results.

    Arrow keys move among the results while the cursor stays here; a space right after one plays instead of being typed.
    """

    asked = Signal(str)
    results_wanted = Signal()
    stepped = Signal(int)
    play_wanted = Signal()
    example_pasted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("query")
        # The window takes what is dropped: files are examples, and their paths no query.
        self.setAcceptDrops(False)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Describe the music, or type a name"))
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(self.tr("Describe the music you look for, in any language, or type a name"))
        self._icon = self.addAction(icon("search", colours().muted), QLineEdit.ActionPosition.LeadingPosition)
        names = {self._icon: self.tr("Search"), self.findChild(QAction, "_q_qlineeditclearaction"): self.tr("Clear")}
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(names.get(button.defaultAction(), ""))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask)
        self._asked: str | None = None
        self._stepping = False
        self.textChanged.connect(self._wait)

    def ask(self, text: str) -> None:
        """Put a query into the box and ask for it at once."""
        self.setText(text)
        self._asked = None
        self._ask()

    def show_text(self, text: str) -> None:
        """Show a query that is asked already."""
        self.setText(text)
        self._pause.stop()
        self._asked = text.strip()

    def take_over(self, other: "QueryBox") -> None:
        """Stand in for another such line: with what has been typed there, its cursor and the focus."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if other.text():
            self.setText(other.text())
            self.setCursorPosition(other.cursorPosition())
            self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks at once and goes on to the results, arrow keys move there."""
        stepping, self._stepping = self._stepping, False
        if event.matches(QKeySequence.StandardKey.Paste) and is_example(QGuiApplication.clipboard().mimeData()):
            self.example_pasted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask()
            self.results_wanted.emit()
        elif event.key() in _STEPS:
            self._stepping = True
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space and stepping:
            self._stepping = True
            self.play_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._icon.setIcon(icon("search", colours().muted))

    def _wait(self) -> None:
        self._pause.start()

    def _ask(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._asked:
            self._asked = text
            self.asked.emit(text)
