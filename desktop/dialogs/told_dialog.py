"""Something told in named lines that can be copied: what the model runs on, or what this program is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import GAP

Lines = Sequence[tuple[str, str]]
"""Each a name and what is told; what is empty is left out."""

_WIDTH, _TALLEST = 560, 460


class ToldDialog(QDialog):
    """Shows a title, a sentence and lines; `show_wanted` tells that the place which they name is to be shown."""

    show_wanted = Signal()

    def __init__(self, title: str, sentence: str, lines: Lines, parent: QWidget | None = None, show: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._lines = [(name, told) for name, told in lines if told]
        heading, lead = self._label(title, "title"), self._label(sentence, "lead")
        page = self._page()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self.copy)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        if show:
            self.show_button = QPushButton(show)
            self.show_button.setAutoDefault(False)
            self.show_button.clicked.connect(self.show_wanted)
            buttons.addButton(self.show_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP + GAP // 2)
        column.addWidget(heading)
        column.addWidget(lead)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        for button in buttons.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wide = _WIDTH - 9 * GAP
        rows = page.heightForWidth(wide)
        around = heading.sizeHint().height() + lead.heightForWidth(wide) + buttons.sizeHint().height() + 9 * GAP
        self.resize(_WIDTH, min(_TALLEST, rows + around))
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def copy(self) -> None:
        """Put all lines into the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {told}" for name, told in self._lines))

    def _page(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, GAP, 0)
        grid.setHorizontalSpacing(3 * GAP)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        for number, (name, told) in enumerate(self._lines):
            value = self._label(told)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(self._label(name, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, number, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(self._lines), 1)
        return page

    def _label(self, text: str, name: str = "") -> QLabel:
        label = QLabel(text)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
