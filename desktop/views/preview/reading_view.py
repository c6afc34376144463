"""A score, or a PDF, that fills the window."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.jobs.previewing import Previewing
from desktop.theme import GAP
from desktop.views.preview.score_pages import ScorePages
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.player import PlayerBar
from desktop.widgets.score import PageBar, Sheet

_STAFF = 26
_TURNS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Home: -1_000_000,
    Qt.Key.Key_End: 1_000_000,
}


class ReadingView(QWidget):
    """Lies over the window from `open` to `close_view`; the player that is lent to it plays on."""

    closed = Signal()

    def __init__(self, window: QWidget, previewing: Previewing) -> None:
        super().__init__(window)
        self.setObjectName("preview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.title.setObjectName("title")
        self.bar = PageBar(reading=True)
        self.sheet = Sheet(fills=True)
        self.pages = ScorePages(self.sheet, self.bar, previewing, staff=_STAFF, height=0, parent=self)
        head = QHBoxLayout()
        head.setSpacing(2 * GAP)
        head.addWidget(self.title, 1)
        head.addWidget(self.bar, 2)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        self._column.setSpacing(GAP)
        self._column.addLayout(head)
        self._column.addWidget(self.sheet, 1)
        self.bar.reading_wanted.connect(self.close_view)
        self._window = window
        self._focused: QWidget | None = None
        window.installEventFilter(self)
        self.hide()

    def open_view(self, title: str, player: PlayerBar | None) -> None:
        """Cover the window; `player` is lent until it is closed."""
        self._focused = QApplication.focusWidget()
        self.title.show_text(title, title)
        if player is not None:
            self._column.addWidget(player)
        self._cover()
        self.show()
        self.raise_()
        self._column.activate()
        self.sheet.setFocus()

    def close_view(self) -> None:
        """Uncover the window."""
        if self.isVisible():
            self.hide()
            self.closed.emit()
            self.pages.clear()
            # The next piece that is read does not begin with this one's page.
            self.sheet.show_sentence("")
            if self._focused is not None and self._focused.isVisible():
                # What was used before, and not whatever happens to come next.
                self._focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by the keys that a sheet leaves."""
        step = _TURNS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            last = max(0, self.pages.count - 1)
            self.pages.turn_to(min(max(0, self.pages.page + step), last))

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
