"""A waveform with a handle at either end: what lies between them is kept."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import colours
from desktop.translation import written_part
from desktop.widgets.player.drawing import Content

SHORTEST = 1.0
_HEIGHT = 96
_MARGIN = 9
_STEP = 0.1


class TrimBar(QWidget):
    """Left and Right move the first handle, with Shift the last one; Home and End take all again."""

    changed = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: Content | None = None
        self._seconds = 0.0
        self._ends = [0.0, 0.0]
        self._position: float | None = None
        self._held: int | None = None
        self._painted: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Drag the ends to keep a part. Left and Right move the first, with Shift the last."))
        self._name()

    @property
    def kept(self) -> tuple[float, float]:
        """What is kept, from one second to another."""
        return self._ends[0], self._ends[1]

    @property
    def seconds(self) -> float:
        """How long the take is."""
        return self._seconds

    def show_content(self, content: Content | None, seconds: float) -> None:
        """Show a take of so many seconds, all of it kept; none is a line."""
        self._content, self._seconds = content, seconds
        self._ends = [0.0, seconds]
        self._position, self._held, self._painted = None, None, None
        self._name()
        self.update()

    def show_position(self, seconds: float | None) -> None:
        """Show what is heard now, nothing where that is None."""
        self._position = seconds
        self.update()

    def move_end(self, number: int, seconds: float) -> None:
        """Put the first (0) or the last (1) handle somewhere, never nearer to the other than the shortest take."""
        shortest = min(SHORTEST, self._seconds)
        if number == 0:
            seconds = min(max(0.0, seconds), self._ends[1] - shortest)
        else:
            seconds = max(min(self._seconds, seconds), self._ends[0] + shortest)
        if seconds != self._ends[number]:
            self._ends[number] = seconds
            self._name()
            self.update()
            self.changed.emit(*self.kept)

    def sizeHint(self) -> QSize:
        """Return a width that shows a shape."""
        return QSize(440, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the content anew."""
        super().resizeEvent(event)
        self._painted = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nearer handle."""
        if self._content is None or event.button() != Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        self._held = 0 if abs(x - self._x(self._ends[0])) <= abs(x - self._x(self._ends[1])) else 1
        self.move_end(self._held, self._seconds_at(x))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Have the handle follow the pointer."""
        near = any(abs(event.position().x() - self._x(end)) <= _MARGIN for end in self._ends)
        self.setCursor(Qt.CursorShape.SizeHorCursor if near or self._held is not None else Qt.CursorShape.ArrowCursor)
        if self._held is not None:
            self.move_end(self._held, self._seconds_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the handle go."""
        super().mouseReleaseEvent(event)
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the handles."""
        number = 1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.move_end(number, self._ends[number] + (_STEP if key == Qt.Key.Key_Right else -_STEP))
        elif key == Qt.Key.Key_Home:
            self.move_end(0, 0.0)
        elif key == Qt.Key.Key_End:
            self.move_end(1, self._seconds)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the waveform, a veil over what is left out, the handles and what is heard now."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = colours()
        painter.setPen(QColor(now.accent if self.hasFocus() else now.line))
        painter.setBrush(QColor(now.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        middle = self.height() / 2
        if self._content is None:
            painter.setPen(QColor(now.disabled))
            painter.drawLine(QPointF(_MARGIN, middle), QPointF(self.width() - _MARGIN, middle))
            return
        painter.drawPixmap(_MARGIN, 8, self._wave())
        veil = QColor(now.surface)
        veil.setAlpha(190)
        first, last = self._x(self._ends[0]), self._x(self._ends[1])
        painter.fillRect(QRectF(_MARGIN, 2, first - _MARGIN, self.height() - 4), veil)
        painter.fillRect(QRectF(last, 2, self.width() - _MARGIN - last, self.height() - 4), veil)
        painter.setBrush(QColor(now.accent))
        painter.setPen(QColor(now.accent))
        for x in (first, last):
            painter.fillRect(QRectF(x - 1, 4, 2, self.height() - 8), QColor(now.accent))
            painter.drawRoundedRect(QRectF(x - 4, middle - 12, 8, 24), 4, 4)
        if self._position is not None:
            painter.fillRect(QRectF(self._x(self._position) - 0.75, 6, 1.5, self.height() - 12), QColor(now.ink))

    def _wave(self) -> QPixmap:
        if self._painted is None and self._content is not None:
            ratio = self.devicePixelRatioF()
            size = QSize(round((self.width() - 2 * _MARGIN) * ratio), round((self.height() - 16) * ratio))
            self._painted = QPixmap.fromImage(self._content.image(size, 0.0, self._seconds, played=True))
            self._painted.setDevicePixelRatio(ratio)
        return self._painted or QPixmap()

    def _x(self, seconds: float) -> float:
        return _MARGIN + seconds / max(1e-9, self._seconds) * (self.width() - 2 * _MARGIN)

    def _seconds_at(self, x: float) -> float:
        return (x - _MARGIN) / max(1, self.width() - 2 * _MARGIN) * self._seconds

    def _name(self) -> None:
        text = self.tr("What is kept: from {begin} to {end} seconds")
        self.setAccessibleName(text.format(begin=written_part(self._ends[0]), end=written_part(self._ends[1])))
