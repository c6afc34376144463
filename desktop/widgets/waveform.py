"""A sound drawn as its loudest samples, in which a position is shown and chosen."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import colours

_BAR = 3
_STEP = 0.02


class Waveform(QWidget):
    """Bars from the peaks (float32 `[k]` in 0 … 1); what has been played is in the accent's colour."""

    seek_wanted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._peaks: npt.NDArray[np.float32] = np.zeros(0, np.float32)
        self._position = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Position"))

    def show_peaks(self, peaks: npt.NDArray[np.float32]) -> None:
        """Show another sound, from its start."""
        self._peaks = peaks
        self._position = 0.0
        self.update()

    def clear(self) -> None:
        """Show a line: no sound."""
        self.show_peaks(np.zeros(0, np.float32))

    def show_position(self, position: float) -> None:
        """Show how much has been played, 0 … 1."""
        self._position = position
        self.update()

    def sizeHint(self) -> QSize:
        """Return a height that shows a shape and leaves room for the rest."""
        return QSize(240, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars, or a line while there is no sound."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = colours()
        middle, half = self.height() / 2, self.height() / 2 - 2
        bars = max(1, self.width() // (_BAR + 1))
        heights = self._heights(bars)
        for number in range(bars):
            played = (number + 0.5) / bars <= self._position and self._position > 0
            pen = QPen(QColor(now.accent if played else now.disabled), _BAR - 1, c=Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            x = (number + 0.5) * (_BAR + 1)
            reach = max(0.5, half * float(heights[number]))
            painter.drawLine(QPointF(x, middle - reach), QPointF(x, middle + reach))
        if self.hasFocus():
            painter.setPen(QColor(now.accent))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a position."""
        if self._peaks.size and event.button() == Qt.MouseButton.LeftButton:
            self._seek(event.position().x() / max(1, self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move the position a little."""
        steps = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._peaks.size:
            super().keyPressEvent(event)
        else:
            self._seek(self._position + step)

    def _seek(self, position: float) -> None:
        self.seek_wanted.emit(min(1.0, max(0.0, position)))

    def _heights(self, bars: int) -> npt.NDArray[np.float32]:
        if not self._peaks.size:
            return np.zeros(bars, np.float32)
        edges = np.linspace(0, self._peaks.size, bars, endpoint=False).astype(np.intp)
        return np.maximum.reduceat(self._peaks, edges)
