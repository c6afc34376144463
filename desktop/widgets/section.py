"""A section of the sidebar: a heading with small buttons beside it, and what stands under it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.theme import icon


class Section(QWidget):
    """Give it a heading, then buttons and a content; its buttons take the colours of each appearance."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons: dict[QToolButton, str] = {}
        label = QLabel(heading.upper())
        label.setObjectName("heading")
        self._header = QHBoxLayout()
        self._header.addWidget(label)
        self._header.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._header)

    def add_button(self, name: str, icon_name: str) -> QToolButton:
        """Return a new button beside the heading, with one of our icons and a name for those who hear it."""
        button = QToolButton()
        button.setProperty("flat", "true")
        button.setIconSize(QSize(18, 18))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIcon(icon(icon_name))
        self._icons[button] = icon_name
        self._header.addWidget(button)
        return button

    def add_content(self, content: QWidget) -> None:
        """Show something under the heading."""
        self._column.addWidget(content, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for button, name in getattr(self, "_icons", {}).items():
                button.setIcon(icon(name))
