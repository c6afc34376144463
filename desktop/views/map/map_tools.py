"""What stands above the map: what dragging does, looking closer, what is marked, and what the colours tell."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QToolButton, QWidget

from desktop.theme import GAP, icon
from desktop.widgets.map.canvas import Tool
from desktop.widgets.map.colouring import ColourBy

_CLOSER = 1.5


class MapTools(QWidget):
    """Tells what the user does with the tools; `zoomed` by which factor."""

    chosen = Signal(object)
    zoomed = Signal(float)
    all_wanted = Signal()
    found_marked = Signal(bool)
    recoloured = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = {
            Tool.MOVE: _tool(self.tr("Move the map")),
            Tool.LASSO: _tool(self.tr("Draw around pieces (or Shift and drag)")),
            Tool.BOX: _tool(self.tr("Select a rectangle")),
        }
        self.closer_button = _tool(self.tr("Look closer (+)"))
        self.wider_button = _tool(self.tr("Look wider (-)"))
        self.all_button = _tool(self.tr("Show the whole map (0)"))
        self.found_button = QPushButton()
        self.found_button.setCheckable(True)
        self.found_button.setChecked(True)
        self.found_button.setProperty("chip", "found")
        self.found_button.setToolTip(self.tr("Show only what the search has found in full colour"))
        self.found_button.hide()
        self.colour_box = QComboBox()
        self.colour_box.setAccessibleName(self.tr("What the colours tell"))
        self.colour_box.setToolTip(self.tr("What the colours tell"))
        for by, text in (
            (ColourBy.KIND, self.tr("By kind")),
            (ColourBy.COMPOSER, self.tr("By composer")),
            (ColourBy.TAG, self.tr("By tag")),
        ):
            self.colour_box.addItem(text, by)
        self._build()
        self.colour()

    @property
    def by(self) -> ColourBy:
        """What the colours are to tell."""
        return ColourBy(self.colour_box.currentData())

    def show_found(self, count: int) -> None:
        """Offer to mark so many pieces that a search has found."""
        self.found_button.setText(self.tr("%Ln found", "", count))
        self.found_button.setVisible(count > 0)

    def colour(self) -> None:
        """Take the colours of the appearance in use."""
        for button, name in (
            (self.tools[Tool.MOVE], "hand"),
            (self.tools[Tool.LASSO], "lasso"),
            (self.tools[Tool.BOX], "box"),
            (self.closer_button, "add"),
            (self.wider_button, "minus"),
            (self.all_button, "expand"),
        ):
            button.setIcon(icon(name))

    def _build(self) -> None:
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP // 2)
        for tool, button in self.tools.items():
            button.setCheckable(True)
            button.setChecked(tool is Tool.MOVE)
            button.clicked.connect(lambda _checked=False, tool=tool: self.chosen.emit(tool))
            group.addButton(button)
            row.addWidget(button)
        row.addSpacing(GAP)
        for button in (self.wider_button, self.closer_button, self.all_button):
            row.addWidget(button)
        row.addSpacing(GAP)
        row.addWidget(self.found_button)
        row.addStretch()
        row.addWidget(self.colour_box)
        self.closer_button.clicked.connect(lambda: self.zoomed.emit(_CLOSER))
        self.wider_button.clicked.connect(lambda: self.zoomed.emit(1 / _CLOSER))
        self.all_button.clicked.connect(self.all_wanted)
        self.found_button.toggled.connect(self.found_marked)
        self.colour_box.currentIndexChanged.connect(lambda _index: self.recoloured.emit())


def _tool(name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("flat", "true")
    button.setIconSize(QSize(18, 18))
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button
