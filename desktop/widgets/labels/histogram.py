"""How a label's prominences lie over the library, a colour for each kind, with a threshold that can be dragged."""

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.theme import GAP, colours
from desktop.translation import written_part
from engine.modality import Modality
from engine.search.labels.labelling import BINS, LEAST, MOST, Spread

_HEIGHT = 150
_STEP, _PAGE = 0.1, 0.5
_GRIP = 5.0
_SHADES = {Modality.SCORE: 1.0, Modality.MIDI: 0.62, Modality.AUDIO: 0.34, Modality.TEXT: 0.16}


class Histogram(QWidget):
    """`moved` tells the threshold, in standard deviations, whenever the user moves it; arrow keys do, and the mouse."""

    moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spread: Spread | None = None
        self._names: Mapping[Modality, str] = {}
        self._threshold = 2.0
        self.setMinimumHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self._name()

    @property
    def threshold(self) -> float:
        """Where the threshold is."""
        return self._threshold

    def show_spread(self, spread: Spread | None, names: Mapping[Modality, str]) -> None:
        """Show a label's spread, or none; `names` are those of the kinds."""
        self._spread, self._names = spread, names
        self.update()

    def set_threshold(self, threshold: float) -> None:
        """Move the threshold."""
        wanted = round(min(MOST, max(LEAST, threshold)), 2)
        if wanted != self._threshold:
            self._threshold = wanted
            self._name()
            self.update()
            self.moved.emit(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the threshold by the keys of a slider."""
        steps = {
            Qt.Key.Key_Left: -_STEP,
            Qt.Key.Key_Right: _STEP,
            Qt.Key.Key_PageDown: -_PAGE,
            Qt.Key.Key_PageUp: _PAGE,
            Qt.Key.Key_Home: LEAST - MOST,
            Qt.Key.Key_End: MOST - LEAST,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.set_threshold(self._threshold + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the threshold where the mouse is."""
        self.set_threshold(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the threshold."""
        self.set_threshold(self._value_at(event.position().x()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bins, kinds upon one another, and the threshold with what lies above it in full colour."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        painter.setPen(QPen(QColor(colours().line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if self._spread is not None:
            self._paint_bins(painter, area, self._spread)
            self._paint_legend(painter, area, self._spread)
        self._paint_axis(painter, area)
        x = self._x_of(self._threshold)
        painter.setPen(QPen(QColor(colours().accent), 2))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setBrush(QColor(colours().accent))
        painter.drawEllipse(QPointF(x, area.top()), _GRIP, _GRIP)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, area.top()), _GRIP + 3, _GRIP + 3)

    def _paint_bins(self, painter: QPainter, area: QRectF, spread: Spread) -> None:
        # Square roots: the few pieces that stand out would not be seen beside the many that do not.
        total = np.sqrt(np.sum(list(spread.histograms.values()), axis=0, initial=0).astype(np.float64))
        highest = float(np.max(total, initial=0.0)) or 1.0
        width = area.width() / BINS
        painter.setPen(Qt.PenStyle.NoPen)
        before = np.zeros(BINS)
        for kind, counts in spread.histograms.items():
            now = before + counts
            for number in np.flatnonzero(counts):
                low, high = (np.sqrt(each[number]) / highest * area.height() for each in (before, now))
                above = LEAST + (number + 0.5) * (MOST - LEAST) / BINS >= self._threshold
                colour = QColor(colours().accent if above else colours().muted)
                colour.setAlphaF(_SHADES[kind])
                place = QRectF(area.left() + number * width, area.bottom() - high, max(1.0, width - 1), high - low)
                painter.fillRect(place, colour)
            before = now

    def _paint_legend(self, painter: QPainter, area: QRectF, spread: Spread) -> None:
        metrics = QFontMetricsF(painter.font())
        top = area.top() + metrics.height()
        names = {kind: self._names.get(kind, kind.value) for kind in spread.histograms}
        left = area.right() - max((metrics.horizontalAdvance(name) for name in names.values()), default=0.0)
        for kind, name in names.items():
            painter.setPen(QColor(colours().muted))
            painter.drawText(QPointF(left, top), name)
            colour = QColor(colours().muted)
            colour.setAlphaF(_SHADES[kind])
            painter.fillRect(QRectF(left - 2 * GAP, top - metrics.ascent() + 3, 9, 9), colour)
            top += metrics.height() + 3

    def _paint_axis(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QColor(colours().muted))
        metrics = QFontMetricsF(painter.font())
        for value in range(int(LEAST), int(MOST) + 1, 2):
            text = f"{value:+d}" if value else "0"
            x = self._x_of(value) - metrics.horizontalAdvance(text) / 2
            painter.drawText(QPointF(x, area.bottom() + metrics.ascent() + 4), text)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(2 * GAP, GAP, -2 * GAP, -3 * GAP)

    def _x_of(self, value: float) -> float:
        area = self._area()
        return area.left() + area.width() * (value - LEAST) / (MOST - LEAST)

    def _value_at(self, x: float) -> float:
        area = self._area()
        return LEAST + (MOST - LEAST) * (x - area.left()) / max(1.0, area.width())

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Threshold: {value}").format(value=written_part(self._threshold)))
