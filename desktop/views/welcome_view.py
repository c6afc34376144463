"""What is shown while the library has no folder: where to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.theme import GAP
from desktop.widgets.dropping import dropped_folders


class WelcomeView(QWidget):
    """A place to drop a folder, and two buttons."""

    add_wanted = Signal()
    samples_wanted = Signal()
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.drop_area = QFrame()
        self.drop_area.setObjectName("drop")
        title = self._label(self.tr("Find any piece you own by describing it"), "display")
        lead = self._label(
            self.tr(
                "Drop a folder of scores, MIDI files or recordings here. Incipit reads and listens to them on this "
                "computer; it never changes your files and needs no network."
            ),
            "lead",
        )
        self.add_button = QPushButton(self.tr("Add a folder…"))
        self.add_button.setProperty("primary", "true")
        self.samples_button = QPushButton(self.tr("Try with sample pieces"))
        self.add_button.clicked.connect(self.add_wanted)
        self.samples_button.clicked.connect(self.samples_wanted)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.add_button)
        buttons.addSpacing(GAP)
        buttons.addWidget(self.samples_button)
        buttons.addStretch()
        inside = QVBoxLayout(self.drop_area)
        inside.setContentsMargins(6 * GAP, 6 * GAP, 6 * GAP, 6 * GAP)
        inside.addStretch()
        inside.addWidget(title)
        inside.addSpacing(GAP)
        inside.addWidget(lead)
        inside.addSpacing(3 * GAP)
        inside.addLayout(buttons)
        inside.addStretch()
        around = QVBoxLayout(self)
        around.setContentsMargins(4 * GAP, 4 * GAP, 4 * GAP, 4 * GAP)
        around.addWidget(self.drop_area)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders, and show that they are taken."""
        if dropped_folders(event.mimeData()):
            event.acceptProposedAction()
            self._light(hot=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show that nothing hangs over the area any more."""
        super().dragLeaveEvent(event)
        self._light(hot=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which folders were dropped."""
        self._light(hot=False)
        folders = dropped_folders(event.mimeData())
        if folders:
            event.acceptProposedAction()
            self.dropped.emit(folders)

    def _light(self, *, hot: bool) -> None:
        self.drop_area.setProperty("hot", "true" if hot else "false")
        self.drop_area.style().unpolish(self.drop_area)
        self.drop_area.style().polish(self.drop_area)

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label
