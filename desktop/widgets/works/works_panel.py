"""The pieces that are, or may be, the same work as the chosen one: go there, play, confirm or reject."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.theme import GAP, icon
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.flow_layout import FlowLayout

_ICON_PIXELS = 16


@dataclass(frozen=True, slots=True)
class WorkRow:
    """One piece: its hash, its kind's icon and name, its title, how sure it is, and what the user said of it.

    What only `follows` from what the user said of others can be rejected, but not taken back.
    """

    piece: str
    icon: str
    kind: str
    title: str
    sureness: str
    said: bool | None = None
    online: bool = True
    follows: bool = False


class WorksPanel(QWidget):
    """`chosen` and `play_wanted` tell a piece's hash; `judged` that and what is to be noted, None for nothing more."""

    chosen = Signal(str)
    play_wanted = Signal(str)
    judged = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[WorkRow, ...] = ()
        self.heading = QLabel(self.tr("Same work").upper())
        self.heading.setObjectName("heading")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self.heading)
        column.addLayout(self._rows)
        self.setAccessibleName(self.tr("Same work"))
        self.hide()

    @property
    def shown(self) -> tuple[WorkRow, ...]:
        """The rows that are shown."""
        return self._shown

    def show_rows(self, rows: Sequence[WorkRow]) -> None:
        """Show these pieces; without any the panel vanishes."""
        self._shown = tuple(rows)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            self._rows.addWidget(self._row(row))
        self.setVisible(bool(rows))

    def _row(self, row: WorkRow) -> QWidget:
        frame = QFrame()
        picture = QLabel()
        picture.setPixmap(icon(row.icon).pixmap(QSize(_ICON_PIXELS, _ICON_PIXELS)))
        picture.setToolTip(row.kind)
        title = _Title(
            self.tr("{kind}: {title}, {sureness}").format(kind=row.kind, title=row.title, sureness=row.sureness)
        )
        title.show_text(row.title)
        title.clicked.connect(partial(self.chosen.emit, row.piece))
        play = QToolButton()
        play.setProperty("flat", "true")
        play.setIcon(icon("play"))
        play.setIconSize(QSize(_ICON_PIXELS, _ICON_PIXELS))
        play.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        play.setToolTip(self.tr("Play this {kind}").format(kind=row.kind))
        play.setAccessibleName(self.tr("Play {title}, {kind}").format(title=row.title, kind=row.kind))
        play.setEnabled(row.online)
        play.clicked.connect(partial(self.play_wanted.emit, row.piece))
        first = QHBoxLayout()
        first.setSpacing(GAP)
        first.addWidget(picture)
        first.addWidget(title, 1)
        first.addWidget(play)
        sure = QLabel(f"{row.kind} · {row.sureness}")
        sure.setObjectName("muted")
        second = FlowLayout(GAP + GAP // 2)
        second.addWidget(sure)
        for text, same in self._words(row):
            button = self._button(text, row, same=same)
            sure.setMinimumHeight(button.sizeHint().height())
            second.addWidget(button)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(first)
        indented = QHBoxLayout()
        indented.addSpacing(_ICON_PIXELS + GAP)
        indented.addLayout(second, 1)
        column.addLayout(indented)
        return frame

    def _words(self, row: WorkRow) -> tuple[tuple[str, bool | None], ...]:
        if row.follows:
            return ((self.tr("Not the same"), False),)
        if row.said is not None:
            return ((self.tr("Take back"), None),)
        return ((self.tr("Confirm"), True), (self.tr("Not the same"), False))

    def _button(self, text: str, row: WorkRow, *, same: bool | None) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("edge", "true")
        button.setAccessibleName(f"{text}: {row.title}, {row.kind}")
        button.clicked.connect(partial(self.judged.emit, row.piece, same))
        return button


class _Title(QPushButton):
    """A title that can be clicked; it is cut at its end where there is no room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("link", "true")
        self.setAccessibleName(name)
        self._label = ElidedLabel()
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.addWidget(self._label)

    def show_text(self, text: str) -> None:
        """Show a title, all of it as the tip."""
        self._label.show_text(text)
        self.setToolTip(text)

    def sizeHint(self) -> QSize:
        """Return the room that the line of text takes."""
        return self._label.sizeHint() + QSize(4, 6)

    def minimumSizeHint(self) -> QSize:
        """Return a height of one line and hardly any width."""
        return self._label.minimumSizeHint() + QSize(4, 6)
