"""A line that says what has just been done, with a button that takes it back; it goes by itself."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.theme import GAP

_SHOWN_MILLISECONDS = 12_000


class UndoLine(QWidget):
    """Shows one sentence at a time, over what is above the bottom line, so that nothing makes room for it.

    `undo_wanted` tells that it is to be taken back, `show_wanted` the file or folder that is to be shown.
    """

    undo_wanted = Signal()
    show_wanted = Signal(object)

    def __init__(self, around: QWidget, below: QWidget) -> None:
        super().__init__(around)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._around = around
        self._below = below
        self._place: Path | None = None
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.undo_button = QPushButton(self.tr("Undo"))
        self.undo_button.setToolTip(self.tr("Take it back (Ctrl+Z)"))
        self.undo_button.clicked.connect(self.undo_wanted)
        self.show_button = QPushButton(self.tr("Show in folder"))
        self.show_button.clicked.connect(self._show_place)
        self._away = QTimer(self, singleShot=True, interval=_SHOWN_MILLISECONDS)
        self._away.timeout.connect(self._leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP // 2, 2 * GAP, GAP // 2)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.undo_button)
        row.addWidget(self.show_button)
        self.hide()
        around.installEventFilter(self)

    def show_sentence(self, sentence: str, *, undo: bool, place: Path | None = None) -> None:
        """Say something for a while, with the buttons that fit it; an empty sentence goes at once.

        `place` is a file or folder that can be shown.
        """
        self._place = place
        self.sentence.setText(sentence)
        self.undo_button.setVisible(undo)
        self.show_button.setVisible(place is not None)
        self.setVisible(bool(sentence))
        if sentence:
            self._lie()
            self.raise_()
        self._away.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay where it is when the window takes another size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._lie()
        return super().eventFilter(watched, event)

    def _show_place(self) -> None:
        if self._place is not None:
            self.show_wanted.emit(self._place)

    def _leave(self) -> None:
        """Go, unless somebody is about to use it."""
        if self.underMouse() or self.undo_button.hasFocus() or self.show_button.hasFocus():
            self._away.start()
        else:
            self.hide()

    def _lie(self) -> None:
        """Lie in the middle, above the bottom line; what is too long for one line takes several."""
        room = self._around.width() - 8 * GAP
        self.sentence.setWordWrap(False)
        size = self.sizeHint()
        if size.width() > room:
            self.sentence.setWordWrap(True)
            size.setWidth(room)
            size.setHeight(self.heightForWidth(room))
        self.resize(size)
        top = self._below.mapTo(self._around, QPoint(0, 0)).y()
        self.move((self._around.width() - size.width()) // 2, top - size.height() - GAP)
