"""How loud it is now, as a bar that rises at once and falls slowly, with a mark where it was loudest."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from desktop.theme import colours

_FALL = 0.06
_MARK_FALL = 0.008
_LOUD, _TOO_LOUD = 0.8, 0.97
_HEIGHT = 10


class LevelMeter(QProgressBar):
    """Levels are 0 … 1, in decibels: 1 is as loud as can be recorded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = 0.0
        self._mark = 0.0
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Level of the microphone"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def level(self) -> float:
        """What the bar shows."""
        return self._level

    def show_level(self, level: float) -> None:
        """Show how loud it is now."""
        self._level = max(level, self._level - _FALL)
        self._mark = max(self._level, self._mark - _MARK_FALL)
        self.setValue(round(100 * self._level))
        self.update()

    def clear(self) -> None:
        """Show that nothing is heard."""
        self._level = self._mark = 0.0
        self.setValue(0)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a width that shows something."""
        return QSize(240, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar: what is nearly too loud in another colour, what is too loud in a third."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now, width, height = colours(), self.width(), self.height()
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(QColor(now.line))
        painter.drawRoundedRect(self.rect(), height / 2, height / 2)
        painter.setBrush(QColor(_colour(self._level)))
        if self._level > 0:
            painter.drawRoundedRect(QRectF(0, 0, max(height, width * self._level), height), height / 2, height / 2)
        if self._mark > 0:
            painter.fillRect(QRectF(min(width - 2.0, width * self._mark), 0, 2, height), QColor(_colour(self._mark)))


def _colour(level: float) -> str:
    now = colours()
    return now.accent if level >= _TOO_LOUD else now.possible if level >= _LOUD else now.strong
