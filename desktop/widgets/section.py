"""A section of the sidebar: a heading with small buttons beside it, and what stands under it, such as a list."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.theme import icon

_FEWEST_ROWS = 2


class SectionList(QListView):
    """A list that is as high as its rows, so that sections stand close; where there is no room for all it scrolls."""

    def __init__(self, model: QAbstractItemModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(name)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        return QSize(super().sizeHint().width(), self._height_of(self.model().rowCount()))

    def minimumSizeHint(self) -> QSize:
        """Return the height of the first rows."""
        return QSize(0, self._height_of(min(_FEWEST_ROWS, self.model().rowCount())))

    def _height_of(self, rows: int) -> int:
        return max(0, self.sizeHintForRow(0)) * rows + 2 * self.frameWidth()


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
        self._column.addWidget(content)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for button, name in getattr(self, "_icons", {}).items():
                button.setIcon(icon(name))
