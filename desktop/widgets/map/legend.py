"""What the colours of the map stand for; a click on one makes all others faint."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QWidget

from desktop.theme import GAP
from desktop.translation import written
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.map.colouring import Colouring

_DOT = 10
_MOST_SHARE = 7


class Legend(QScrollArea):
    """`alone` tells the number of the colour that is to be seen alone, -1 for the others, None for all."""

    alone = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QToolButton] = []
        self.setObjectName("legend")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self._row = FlowLayout(GAP // 2, inner)
        self.setWidget(inner)

    def show_colours(self, colouring: Colouring, others: str) -> None:
        """Show what colours there are, with how many pieces have each; `others` is what the rest is called."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        entries = [*zip(range(len(colouring.names)), colouring.names, colouring.shades, strict=True)]
        for number, name, shade in (*entries, (-1, others, colouring.other)):
            count = colouring.counts[number]
            if count:
                self._add(number, name, shade, count)

        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the colours need, but for at most some lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = self._row.heightForWidth(self.viewport().width()) if self.buttons else 0
        self.setFixedHeight(min(wanted, self.window().height() // _MOST_SHARE))

    def _add(self, number: int, name: str, shade: int, count: int) -> None:
        button = QToolButton()
        button.setProperty("flat", "true")
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(_dot(shade))
        button.setIconSize(QSize(_DOT, _DOT))
        button.setText(f" {name}  {written(count)}".replace("&", "&&"))
        button.setToolTip(self.tr("Show only these in full colour"))
        button.setAccessibleName(self.tr("{name}, {count} pieces").format(name=name, count=written(count)))
        button.clicked.connect(lambda _checked=False: self._tell(button, number))
        self._row.addWidget(button)
        self.buttons.append(button)

    def _tell(self, button: QToolButton, number: int) -> None:
        for other in self.buttons:
            if other is not button:
                other.setChecked(False)
        self.alone.emit(number if button.isChecked() else None)


def _dot(shade: int) -> QIcon:
    pixmap = QPixmap(4 * _DOT, 4 * _DOT)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shade | 0xFF000000))
    painter.drawEllipse(QRectF(0, 0, 4 * _DOT, 4 * _DOT))
    painter.end()
    return QIcon(pixmap)
