"""The left side: sections one below the other, such as the folders of the library, and the way to the models."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.theme import GAP, leading


class Sidebar(QWidget):
    """Holds sections; each tells itself what the user wants with it."""

    models_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        wordmark = QLabel("Incipit")
        wordmark.setObjectName("wordmark")
        wordmark.setAlignment(leading())
        self.models_button = QPushButton(self.tr("Models…"))
        self.models_button.setProperty("edge", "true")
        self.models_button.setToolTip(self.tr("What analyses your music and your questions (Ctrl+M)"))
        self.models_button.clicked.connect(self.models_wanted)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(2 * GAP)
        self._sections.addStretch(1)
        column = QVBoxLayout(self)
        # Qt mirrors what lies in a layout, but not its margins.
        left, right = (GAP, 2 * GAP) if self.isRightToLeft() else (2 * GAP, GAP)
        column.setContentsMargins(left, 2 * GAP, right, GAP)
        column.addWidget(wordmark)
        column.addSpacing(2 * GAP)
        column.addLayout(self._sections, 1)
        column.addWidget(self.models_button)

    def add_section(self, section: QWidget) -> None:
        """Put a section below those that are there."""
        self._sections.insertWidget(self._sections.count() - 1, section)

    def show_models(self, doing: str) -> None:
        """Show behind the way to the models what is being done with one, empty for nothing."""
        self.models_button.setText(self.tr("Models…") if not doing else self.tr("Models: {what}").format(what=doing))
