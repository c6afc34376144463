"""What the user says of the chosen piece: stars, tags and a remark, all changed in place."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.theme import GAP, colours
from engine.library.records import PieceMarks

_MOST_STARS = 5
_REMARK_HEIGHT = 62
_STAR_WIDTH = 26


class MarksPanel(QWidget):
    """`rated` tells how many stars a piece is to have, None for none; `remarked` what is to be said of it."""

    rated = Signal(str, object)
    tags_wanted = Signal(str)
    remarked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._piece = ""
        self._marks = PieceMarks()
        self.stars = [self._star(number) for number in range(1, _MOST_STARS + 1)]
        self.tags = QLabel()
        self.tags.setTextFormat(Qt.TextFormat.PlainText)
        self.tags.setObjectName("muted")
        self.tags.setWordWrap(True)
        self.tags_button = QPushButton(self.tr("Tags…"))
        self.tags_button.setProperty("edge", "true")
        self.tags_button.clicked.connect(lambda: self.tags_wanted.emit(self._piece))
        self.remark = _Remark()
        self.remark.setPlaceholderText(self.tr("A remark of your own"))
        self.remark.setAccessibleName(self.tr("Remark"))
        self.remark.left.connect(self.store)
        row = QHBoxLayout()
        row.setSpacing(0)
        for star in self.stars:
            star.setFixedWidth(_STAR_WIDTH)
            row.addWidget(star)
        row.addSpacing(GAP)
        row.addWidget(self.tags, 1)
        row.addWidget(self.tags_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addLayout(row)
        column.addWidget(self.remark)

    @property
    def piece(self) -> str:
        """The hash of the piece that is shown."""
        return self._piece

    def show_piece(self, piece: str) -> None:
        """Show nothing of a piece yet, having stored what was written of the one before."""
        self.store()
        self._piece = piece
        self.show_marks(PieceMarks())

    def show_marks(self, marks: PieceMarks) -> None:
        """Show what is said of the piece; what is being written stays."""
        writing = self.remark.hasFocus() and self.remark.toPlainText() != self._marks.remark
        self._marks = marks
        if not writing:
            self.remark.setPlainText(marks.remark)
        self.tags.setText(" · ".join(marks.tags))
        self._draw()

    def store(self) -> None:
        """Tell the remark if it has been changed."""
        text = self.remark.toPlainText().strip()
        if self._piece and text != self._marks.remark.strip():
            self.remarked.emit(self._piece, text)
            self._marks = PieceMarks(self._marks.stars, self._marks.tags, text)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "remark"):
            self._draw()

    def _draw(self) -> None:
        given = self._marks.stars or 0
        for number, star in enumerate(self.stars, start=1):
            star.setText("★" if number <= given else "☆")
            colour = colours().possible if number <= given else colours().muted
            star.setStyleSheet(f"QToolButton {{ color: {colour}; font-size: 17px; padding: 1px 7px 1px 0; }}")

    def _rate(self, stars: int) -> None:
        """Give stars; a click on the last one that is given takes all away."""
        self.rated.emit(self._piece, None if stars == self._marks.stars else stars)

    def _star(self, number: int) -> QToolButton:
        button = QToolButton()
        button.setProperty("flat", "true")
        name = self.tr("%Ln stars", "", number)
        button.setAccessibleName(name)
        button.setToolTip(self.tr("{stars} (Alt+{number})").format(stars=name, number=number))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self._rate, number))
        return button


class _Remark(QPlainTextEdit):
    """A field that tells when it is left."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("remark")
        self.setTabChangesFocus(True)
        self.setFixedHeight(_REMARK_HEIGHT)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that writing has ended."""
        super().focusOutEvent(event)
        self.left.emit()
