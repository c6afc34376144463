"""What the window shows in its first moments: its three columns, and the line in which a query can be typed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QToolButton, QVBoxLayout, QWidget

from desktop.settings import Settings
from desktop.theme import GAP, icon
from desktop.views.sidebar import Sidebar
from desktop.widgets.query_box import QueryBox

_STATUS_HEIGHT = 36


class OpeningView(QWidget):
    """Lies as the window did in the last run, so that nothing moves when the rest is there."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.query_box = QueryBox()
        sidebar = Sidebar()
        sidebar.setMinimumWidth(184)
        sidebar.models_button.setEnabled(False)
        preview = _plain("preview")
        halves = _splitter((_centre(self.query_box), preview), (620, 440), (3, 2))
        preview.setMinimumSize(*((0, 150) if settings.preview_below else (300, 0)))
        if settings.preview_below:
            halves.setOrientation(Qt.Orientation.Vertical)
        halves.restoreState(settings.layout("preview-below" if settings.preview_below else "preview-right"))
        columns = _splitter((sidebar, halves), (220, 1060), (0, 1))
        columns.restoreState(settings.layout("sides"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(columns, 1)
        status = _plain("status")
        status.setFixedHeight(_STATUS_HEIGHT)
        column.addWidget(status)
        self.setFocusProxy(self.query_box)


def _centre(query_box: QueryBox) -> QWidget:
    centre = _plain("centre")
    centre.setMinimumWidth(450)
    top = QHBoxLayout()
    top.setSpacing(GAP // 2)
    back, forward = ("forward", "back") if centre.isRightToLeft() else ("back", "forward")
    top.addWidget(_tool(back))
    top.addWidget(_tool(forward))
    top.addSpacing(GAP // 2)
    top.addWidget(query_box, 1)
    top.addWidget(_tool("record"))
    column = QVBoxLayout(centre)
    column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
    column.addLayout(top)
    column.addStretch()
    return centre


def _plain(name: str) -> QWidget:
    widget = QWidget()
    widget.setObjectName(name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget


def _tool(name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("flat", "true")
    button.setIconSize(QSize(18, 18))
    button.setIcon(icon(name))
    button.setEnabled(False)
    return button


def _splitter(parts: tuple[QWidget, QWidget], sizes: tuple[int, int], shares: tuple[int, int]) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for number, (part, share) in enumerate(zip(parts, shares, strict=True)):
        splitter.addWidget(part)
        splitter.setStretchFactor(number, share)
    splitter.setSizes(list(sizes))
    return splitter
