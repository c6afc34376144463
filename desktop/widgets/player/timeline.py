"""A sound from left to right, in which a place is shown and chosen, a stretch is marked, and time is enlarged."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import colours, text_font
from desktop.widgets.player.drawing import Content

_RULER = 16
_STEP = 0.02
_CLOSEST_SECONDS = 1.0
_FACTOR = 1.25
_SHORTEST_REGION = 0.2
_TICKS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600)
_TICK_PIXELS = 56

Region = tuple[float, float]
"""From one second to another."""


class Timeline(QWidget):
    """Content drawn over time; what is painted anew while it plays is the playhead alone."""

    seek_wanted = Signal(float)
    region_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: Content | None = None
        self._seconds = 0.0
        self._view: Region = (0.0, 1.0)
        self._position = 0.0
        self._ruled = False
        self._keeps_colour = False
        self._region: Region | None = None
        self._passage: Region | None = None
        self._dragged: float | None = None
        self._painted: tuple[QPixmap, QPixmap] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Position"))
        self.setToolTip(
            self.tr("Click to go there. Drag with Shift to mark a stretch for the loop. Ctrl and the wheel zoom.")
        )
        self.setFixedHeight(48)

    @property
    def region(self) -> Region | None:
        """The stretch that is marked, in seconds."""
        return self._region

    @property
    def view(self) -> Region:
        """What is shown, from one second to another."""
        return self._view

    def show_content(self, content: Content, seconds: float, *, height: int, ruled: bool, played: bool) -> None:
        """Show a sound of so many seconds from its start; `played` where what was heard has a colour of its own."""
        self._content, self._seconds = content, max(seconds, 1e-3)
        self._ruled, self._keeps_colour = ruled, not played
        self._view = (0.0, self._seconds)
        self._position = 0.0
        self._region = self._passage = None
        self._painted = None
        self.setFixedHeight(height)
        self.update()

    def clear(self) -> None:
        """Show a line: no sound."""
        self._content, self._painted = None, None
        self._region = self._passage = None
        self._position = 0.0
        self.update()

    def show_position(self, position: float) -> None:
        """Show how much has been played, 0 … 1."""
        before, self._position = self._position, position
        seconds = position * self._seconds
        begin, end = self._view
        if self._content is not None and not begin <= seconds <= end and before != position:
            self._show(seconds - 0.05 * (end - begin), end - begin)
            return
        old, new = self._x(before * self._seconds), self._x(seconds)
        left, right = min(old, new), max(old, new)
        self.update(QRect(int(left) - 3, 0, int(right - left) + 7, self.height()))

    def show_passage(self, passage: Region | None) -> None:
        """Lay a colour under a stretch."""
        self._passage = passage
        self.update()

    def mark(self, region: Region | None) -> None:
        """Mark a stretch, and tell of it."""
        self._region = region
        self.region_changed.emit(region)
        self.update()

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show a stretch shorter by a factor, around a second of it, the playhead by itself."""
        begin, end = self._view
        centre = self._position * self._seconds if around is None else around
        length = min(self._seconds, max(_CLOSEST_SECONDS, (end - begin) / factor))
        self._show(centre - (centre - begin) / max(1e-9, end - begin) * length, length)

    def sizeHint(self) -> QSize:
        """Return a width that shows a shape."""
        return QSize(240, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the content anew."""
        super().resizeEvent(event)
        self._painted = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the content, what is marked, and the playhead; a line where there is no sound."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        now = colours()
        if self._content is None:
            painter.setPen(QColor(now.disabled))
            painter.drawLine(0, self.height() // 2, self.width(), self.height() // 2)
        else:
            self._paint(painter)
        if self.hasFocus():
            painter.setPen(QColor(now.accent))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a place, or with Shift begin to mark a stretch."""
        if self._content is None or event.button() != Qt.MouseButton.LeftButton:
            return
        seconds = self._seconds_at(event.position())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._dragged = seconds
        else:
            self._seek(seconds)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark a stretch, or follow the pointer."""
        if self._content is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        seconds = self._seconds_at(event.position())
        if self._dragged is None:
            self._seek(seconds)
        else:
            self._region = (min(seconds, self._dragged), max(seconds, self._dragged))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which stretch is marked; one too short to be meant is none."""
        super().mouseReleaseEvent(event)
        if self._dragged is not None:
            self._dragged = None
            region = self._region
            self.mark(region if region is not None and region[1] - region[0] >= _SHORTEST_REGION else None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; move along where only a part is shown."""
        delta = event.angleDelta().y() or event.angleDelta().x()
        begin, end = self._view
        if self._content is None or not delta:
            event.ignore()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_FACTOR if delta > 0 else 1 / _FACTOR, self._seconds_at(event.position()))
        elif end - begin < self._seconds:
            self._show(begin - delta / 120 * 0.1 * (end - begin), end - begin)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move the place a little, + and − zoom, [ and ] mark a stretch for the loop."""
        if self._content is None:
            super().keyPressEvent(event)
            return
        now = self._position * self._seconds
        key, text = Qt.Key(event.key()), event.text()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._seek(now + (1 if key == Qt.Key.Key_Right else -1) * _STEP * (self._view[1] - self._view[0]))
        elif text and text in "+=-0":
            self.zoom({"-": 1 / _FACTOR, "0": 1e-9}.get(text, _FACTOR))
        elif text == "[":
            self.mark((now, max(self._region[1] if self._region else self._seconds, now + _SHORTEST_REGION)))
        elif text == "]":
            self.mark((min(self._region[0] if self._region else 0.0, now - _SHORTEST_REGION), now))
        else:
            super().keyPressEvent(event)

    def recolour(self) -> None:
        """Take the colours of a new appearance."""
        self._painted = None
        self.update()

    def _paint(self, painter: QPainter) -> None:
        now = colours()
        area = self._area()
        if self._painted is None:
            self._painted = self._draw(area)
        for stretch, colour in ((self._passage, now.possible), (self._region, now.accent)):
            if stretch is not None:
                soft = QColor(colour)
                soft.setAlpha(56)
                left, right = self._x(stretch[0]), self._x(stretch[1])
                painter.fillRect(QRectF(left, area.top(), right - left, area.height()), soft)
        x = self._x(self._position * self._seconds)
        rest, heard = self._painted
        painter.drawPixmap(area.topLeft(), rest)
        if not self._keeps_colour and x > 0:
            ratio = heard.devicePixelRatio()
            part = QRectF(0, 0, x * ratio, heard.height())
            painter.drawPixmap(QRectF(0, area.top(), x, area.height()), heard, part)
        if self._ruled:
            self._paint_ruler(painter)
        if self._position > 0 or self._keeps_colour:
            painter.fillRect(QRectF(x - 0.75, area.top(), 1.5, area.height()), QColor(now.accent))

    def _paint_ruler(self, painter: QPainter) -> None:
        begin, end = self._view
        wanted = (end - begin) * _TICK_PIXELS / max(1, self.width())
        step = next((tick for tick in _TICKS if tick >= wanted), _TICKS[-1])
        painter.setFont(text_font(10))
        painter.setPen(QColor(colours().muted))
        for number in range(int(begin / step), int(end / step) + 1):
            x = self._x(number * step)
            if x < self.width() - 24:
                painter.drawLine(QPointF(x, _RULER - 4), QPointF(x, _RULER - 1))
                painter.drawText(QPointF(x + 3, _RULER - 5), _to_time(number * step, step))

    def _draw(self, area: QRect) -> tuple[QPixmap, QPixmap]:
        ratio = self.devicePixelRatioF()
        size = QSize(round(area.width() * ratio), round(area.height() * ratio))
        drawn: list[QPixmap] = []
        for played in (False,) if self._keeps_colour else (False, True):
            if self._content is not None:
                pixmap = QPixmap.fromImage(self._content.image(size, *self._view, played=played))
                pixmap.setDevicePixelRatio(ratio)
                drawn.append(pixmap)
        return drawn[0], drawn[-1]

    def _area(self) -> QRect:
        return self.rect().adjusted(0, _RULER if self._ruled else 0, 0, 0)

    def _show(self, begin: float, length: float) -> None:
        begin = min(max(0.0, begin), self._seconds - length)
        self._view = (begin, begin + length)
        self._painted = None
        self.update()

    def _x(self, seconds: float) -> float:
        begin, end = self._view
        return (seconds - begin) / max(1e-9, end - begin) * self.width()

    def _seconds_at(self, position: QPointF) -> float:
        begin, end = self._view
        return min(self._seconds, max(0.0, begin + position.x() / max(1, self.width()) * (end - begin)))

    def _seek(self, seconds: float) -> None:
        self.seek_wanted.emit(min(1.0, max(0.0, seconds / self._seconds)))


def _to_time(seconds: float, step: float) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{int(minutes)}:{rest:04.1f}" if step < 1 else f"{int(minutes)}:{round(rest):02d}"
