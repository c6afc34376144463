"""A sheet of paper with a page on it, engraved or printed: dimmed where all is dark; what sounds is marked on it."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.jobs.previewing import PagePicture
from desktop.theme import LIGHT, colours, paint_icon, text_font
from engine.preview.requests import Rectangle

_NARROWEST = 160
_MARGIN = 14
_EMPTY_HEIGHT = 120
_TALLEST = 760
_NOTCH = 120
_REACH = 6
_PATIENCE_MILLISECONDS = 400
_MARK = QColor(LIGHT.accent)
_HALO = QColor(LIGHT.accent_soft)
_PASSAGE = QColor("#fdf0c8")
_TURNS = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Left: -1,
}
_ZOOMS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}


class Sheet(QWidget):
    """Draws a page as wide as the sheet is, or a sentence where there is none.

    One that `fills` its place keeps its size and shows the whole page; else it is as high as the page wants.
    """

    chosen = Signal(str)
    turn_wanted = Signal(int)
    zoom_wanted = Signal(int)
    resized = Signal()

    def __init__(self, *, fills: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fills = fills
        self._picture: PagePicture | None = None
        self._pixmap = QPixmap()
        self._sentence = ""
        self._icon = ""
        self._enlarged = 1.0
        self._tallest = 0
        self._scrolled = QPointF()
        self._marked: frozenset[str] = frozenset()
        self._passage: frozenset[str] = frozenset()
        self._turned = 0
        self._awaited = ""
        self._kept_height = 0
        self._tell_soon = QTimer(self, singleShot=True, interval=_PATIENCE_MILLISECONDS)
        self._tell_soon.timeout.connect(lambda: self._say(self._awaited))
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Fixed
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Engraved music"))

    @property
    def engraved(self) -> bool:
        """Whether music is shown."""
        return self._picture is not None

    @property
    def picture(self) -> PagePicture | None:
        """The page that is shown."""
        return self._picture

    @property
    def marked(self) -> frozenset[str]:
        """The notes that are marked, on this page or another."""
        return self._marked

    @property
    def pixels_across(self) -> int:
        """How many pixels of the screen a page is wide."""
        return round(max(_NARROWEST, self.width() - 2 * _MARGIN) * self.devicePixelRatioF())

    @property
    def room(self) -> QSize:
        """How large a page may be, in pixels of the window."""
        return QSize(max(_NARROWEST, self.width() - 2 * _MARGIN), max(240, self.height() - 2 * _MARGIN))

    def show_picture(self, picture: PagePicture, description: str) -> None:
        """Show a page, described by a sentence for those who do not see it."""
        self._tell_soon.stop()
        self._picture = picture
        self._pixmap = QPixmap.fromImage(picture.image())
        self._sentence = ""
        self._scrolled = QPointF()
        self.setAccessibleName(self.tr("Engraved music"))
        self.setAccessibleDescription(description)
        self._resize()

    def show_sentence(self, sentence: str, icon_name: str = "") -> None:
        """Show a sentence in place of music."""
        self._tell_soon.stop()
        self._picture = None
        self._tallest = self._kept_height = 0
        self._pixmap = QPixmap()
        self._icon = icon_name
        self._marked = self._passage = frozenset()
        self._say(sentence)

    def wait(self, sentence: str) -> None:
        """Show nothing, and if that lasts, say by a sentence what is awaited; the sheet stays as high as it is."""
        height = self.height() if self._picture is not None or self._kept_height else 0
        self.show_sentence("")
        self._kept_height = height
        self._resize()
        self._awaited = sentence
        self._tell_soon.start()

    @property
    def sentence(self) -> str:
        """What is said in place of music."""
        return self._sentence

    def enlarge(self, factor: float) -> None:
        """Show the page larger than it would fit; what has no room is scrolled."""
        self._enlarged = factor
        self._scrolled = QPointF()
        self.update()

    def mark(self, notes: Collection[str]) -> None:
        """Mark these notes, and no others; only what changes is painted."""
        before, self._marked = self._marked, frozenset(notes)
        if self._picture is not None:
            for name in before ^ self._marked:
                if name in self._picture.notes:
                    self.update(self._around(self._picture.notes[name]))

    def highlight(self, bars: Collection[str]) -> None:
        """Lay a colour under these bars, and under no others."""
        if frozenset(bars) != self._passage:
            self._passage = frozenset(bars)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the height at which the page fills the width."""
        return QSize(320, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page's shape."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._tallest = 0
            self._resize()
        if self._fills or event.oldSize().width() != event.size().width():
            self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw paper, and on it a page with its marks, or a sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours().accent if self.hasFocus() else colours().line))
        painter.setBrush(QColor(colours().paper if self._picture is not None else colours().surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        if self._picture is None:
            self._paint_sentence(painter)
            return
        target = self._target()
        painter.setClipRect(self.rect().adjusted(2, 2, -2, -2))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        # What is white on the page takes the colour of the paper.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))
        self._paint_all(painter, event, _PASSAGE, 0, (self._picture.bars.get(name) for name in self._passage))
        heads = [self._picture.notes[name] for name in self._marked if name in self._picture.notes]
        self._paint_all(painter, event, _HALO, 4, heads)
        # Black ink takes the colour, white paper stays.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen)
        self._paint_all(painter, event, _MARK, 1, heads)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the note, or else the bar, under the pointer."""
        name = self._name_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else ""
        if name:
            self.chosen.emit(name)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by the arrows and the page keys; Ctrl with +, − and 0 enlarges."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in _ZOOMS:
            self.zoom_wanted.emit(_ZOOMS[key])
        elif key in _TURNS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.turn_wanted.emit(_TURNS[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn pages where the page is whole, else scroll it; with Ctrl, enlarge. Without the focus, leave it be."""
        delta = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if delta:
                self.zoom_wanted.emit(1 if delta > 0 else -1)
        elif not (self._fills or self.hasFocus()) or self._picture is None:
            event.ignore()
        elif not self._scroll(delta):
            self._turned += delta
            if abs(self._turned) >= _NOTCH:
                self.turn_wanted.emit(-1 if self._turned > 0 else 1)
                self._turned = 0

    def _scroll(self, delta: float) -> bool:
        spare = max(0.0, self._size().height() - self.room.height())
        wanted = min(max(self._scrolled.y() - delta, 0.0), spare)
        if wanted == self._scrolled.y():
            return False
        self._scrolled.setY(wanted)
        self.update()
        return True

    def _paint_all(
        self, painter: QPainter, event: QPaintEvent, colour: QColor, reach: int, places: Iterable[Rectangle | None]
    ) -> None:
        painter.setBrush(colour)
        for place in places:
            if place is not None:
                area = self._place(place).adjusted(-reach, -reach, reach, reach)
                if area.intersects(QRectF(event.rect())):
                    painter.drawRoundedRect(area, reach, reach)

    def _paint_sentence(self, painter: QPainter) -> None:
        ink = colours().muted
        painter.setPen(QColor(ink))
        painter.setFont(text_font(13))
        area = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if self._icon:
            paint_icon(painter, self._icon, ink, area.center().x() - 16, area.center().y() - 34, 32)
            area.translate(0, 22)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._sentence)

    def _name_at(self, position: QPointF) -> str:
        if self._picture is None:
            return ""
        for places, reach in ((self._picture.notes, _REACH), (self._picture.bars, 0)):
            for name, place in places.items():
                if self._place(place).adjusted(-reach, -reach, reach, reach).contains(position):
                    return name
        return ""

    def _around(self, place: Rectangle) -> QRect:
        return self._place(place).toAlignedRect().adjusted(-8, -8, 8, 8)

    def _place(self, place: Rectangle) -> QRectF:
        x, y, width, height = place
        target = self._target()
        left, top = target.x() + x * target.width(), target.y() + y * target.height()
        return QRectF(left, top, width * target.width(), height * target.height())

    def _target(self) -> QRectF:
        size, room = self._size(), self.room
        left = _MARGIN + max(0.0, (self.width() - 2 * _MARGIN - size.width()) / 2)
        top = _MARGIN + max(0.0, (room.height() - size.height()) / 2 if self._fills and self._enlarged > 1 else 0.0)
        return QRectF(left, top - self._scrolled.y(), size.width(), size.height())

    def _size(self) -> QRectF:
        """Return how large the page is drawn, with its corner at 0."""
        if self._picture is None:
            return QRectF()
        room = self.room
        scale = room.width() / self._picture.width
        if self._fills:
            scale = min(scale, room.height() / self._picture.height)
        elif self._picture.height * scale > _TALLEST:
            scale = _TALLEST / self._picture.height
        scale *= self._enlarged
        return QRectF(0, 0, self._picture.width * scale, self._picture.height * scale)

    def _height(self) -> int:
        if self._picture is None:
            return max(_EMPTY_HEIGHT, self._kept_height)
        # A shorter page of the same piece leaves what lies below it where it is.
        self._tallest = max(self._tallest, round(self._size().height()) + 2 * _MARGIN)
        return self._tallest

    def _say(self, sentence: str) -> None:
        self._sentence = sentence
        # Where there is no music, the sheet is what it says: few screen readers tell a description by themselves.
        self.setAccessibleName(sentence or self.tr("Engraved music"))
        self.setAccessibleDescription(sentence)
        self._resize()

    def _resize(self) -> None:
        if not self._fills:
            self.setFixedHeight(self._height())
        self.update()
