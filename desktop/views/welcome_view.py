"""What is shown while the library has no folder: where to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.theme import GAP
from desktop.widgets.dropping import dropped_folders

_WIDEST = 760


class WelcomeView(QWidget):
    """Three steps: a place to drop a folder or a button to choose one, what happens then, and what it is for."""

    add_wanted = Signal()
    samples_wanted = Signal()
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.drop_area = QFrame()
        self.drop_area.setObjectName("drop")
        self.add_button = QPushButton(self.tr("Add a folder…"))
        self.add_button.setProperty("primary", "true")
        self.samples_button = QPushButton(self.tr("Try with sample pieces"))
        self.add_button.clicked.connect(self.add_wanted)
        self.samples_button.clicked.connect(self.samples_wanted)
        self.runs = QLabel()
        self.runs.setObjectName("muted")
        self.runs.setWordWrap(True)
        self.runs.setTextFormat(Qt.TextFormat.PlainText)
        self.show_model("")
        self._lay_out()

    def show_model(self, sentence: str) -> None:
        """Say what will analyse the music, and how fast; nothing while that is not known."""
        self.runs.setText(sentence)
        self.runs.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Find any piece you own by describing it"))
        title.setObjectName("display")
        title.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, GAP // 2, 0, GAP // 2)
        buttons.setSpacing(GAP)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.samples_button)
        buttons.addStretch()
        steps = QGridLayout()
        steps.setHorizontalSpacing(2 * GAP)
        steps.setVerticalSpacing(GAP // 2)
        steps.setColumnStretch(1, 1)
        told = (
            (
                self.tr("Add your music"),
                self.tr("Drop a folder here or choose one. Your files are only read: none is ever changed or moved."),
            ),
            (
                self.tr("Search while it is analysed"),
                self.tr("All work is done on this computer, without a network; you can pause it."),
            ),
            (
                self.tr("Describe what you look for"),
                self.tr(
                    "“A slow sad waltz for two violins”, in any language, finds scores, MIDI files and recordings."
                ),
            ),
        )
        for number, (heading, text) in enumerate(told):
            row = 4 * number
            steps.addWidget(_label(str(number + 1), "step"), row, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
            steps.addWidget(_label(heading, "stepTitle"), row, 1)
            steps.addWidget(_label(text, "lead"), row + 1, 1)
            steps.setRowMinimumHeight(row + 3, GAP + GAP // 2)
        steps.addLayout(buttons, 2, 1)
        steps.addWidget(self.runs, 6, 1)
        middle = QWidget()
        middle.setMaximumWidth(_WIDEST)
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(5 * GAP, 3 * GAP, 5 * GAP, 3 * GAP)
        inside.addStretch()
        inside.addWidget(title)
        inside.addSpacing(2 * GAP)
        inside.addLayout(steps)
        inside.addStretch()
        across = QHBoxLayout(self.drop_area)
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
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


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(name == "lead")
    return label
