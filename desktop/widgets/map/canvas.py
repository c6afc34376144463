"""The map itself: every piece a dot, to be looked at closely, pointed at, chosen and drawn around."""

from enum import StrEnum

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.theme import colours
from desktop.widgets.map.around import within_box, within_line
from desktop.widgets.map.camera import Camera
from desktop.widgets.map.colouring import Colouring, to_number
from desktop.widgets.map.dots import to_faint
from desktop.widgets.map.picture import Picture
from desktop.widgets.map.signs import Signs
from engine.search.mapping.mapping import LibraryMap

NONE = -1
_REACH = 12.0
_STEP = 80.0
_CLOSER = 1.3
_WHEEL_NOTCH = 120.0
_HOVER_MILLISECONDS = 70
_CLICK = 5
_ROUND = 10
_RINGS = 20
_FAINT = 0.28
_WAYS = {
    int(Qt.Key.Key_Left): (-1, 0),
    int(Qt.Key.Key_Right): (1, 0),
    int(Qt.Key.Key_Up): (0, -1),
    int(Qt.Key.Key_Down): (0, 1),
}
_ZOOMS = {int(Qt.Key.Key_Plus): _CLOSER, int(Qt.Key.Key_Equal): _CLOSER, int(Qt.Key.Key_Minus): 1 / _CLOSER}

Mask = npt.NDArray[np.bool_]


class Tool(StrEnum):
    """What dragging with the mouse does."""

    MOVE = "move"
    LASSO = "lasso"
    BOX = "box"


class MapCanvas(QWidget):
    """`chosen` tells the pieces [n] that are selected, by row numbers; `pointed` the one under the mouse, -1 for none.

    Dragging moves the map or, with Shift or another tool, draws around pieces. Arrow keys move it, with Shift they go
    from piece to piece; + and - look closer and wider, 0 shows all.
    """

    chosen = Signal(object)
    pointed = Signal(int)
    opened = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map: LibraryMap | None = None
        self._colouring: Colouring | None = None
        self._camera = Camera()
        self.marks_found = True
        self._selected: Mask = np.zeros(0, np.bool_)
        self._found: Mask = np.zeros(0, np.bool_)
        self._alone = NONE - 1
        self._picture = Picture()
        self._dots: tuple[npt.NDArray[np.float32], npt.NDArray[np.uint32]] | None = None
        self._pressed: QPointF | None = None
        self._line: list[QPointF] = []
        self._hovered = NONE
        self.tool = Tool.MOVE
        self.signs = Signs(self)
        self._soon = QTimer(self, singleShot=True, interval=_HOVER_MILLISECONDS)
        self._soon.timeout.connect(lambda: self.pointed.emit(self._piece(self._hovered)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(260, 150)
        self.setAccessibleName(self.tr("Map of the library"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move the map, with Shift they go from piece to piece; plus and minus look closer.")
        )

    @property
    def camera(self) -> Camera:
        """Where one looks."""
        return self._camera

    @property
    def hovered(self) -> int:
        """The piece under the mouse, by its row number; -1 for none."""
        return self._piece(self._hovered)

    @property
    def radius(self) -> float:
        """The radius of a dot in pixels: small where there are many, growing as one looks closer."""
        count = 0 if self._map is None else len(self._map.pieces)
        least = 4.0 if count <= 500 else 2.7 if count <= 4000 else 1.9 if count <= 20_000 else 1.2
        return float(min(7.0, least * self._camera.zoom**0.4))

    def show_map(self, found: LibraryMap, colouring: Colouring) -> None:
        """Show a map; where one looks and what is selected stays, if it is the same library grown."""
        before = self._map
        chosen = self._chosen_pieces()
        self._map = found
        self._selected = np.isin(found.pieces, chosen)
        self._found = np.zeros(len(found.pieces), np.bool_)
        self._hovered = NONE
        if before is None or not len(before.pieces):
            self._camera = self._camera.sized(self.width(), self.height()).fitted(found.places)
        self.recolour(colouring)

    def recolour(self, colouring: Colouring) -> None:
        """Colour the dots in another way; the others lie below those with a colour."""
        self._colouring = colouring
        self._alone = NONE - 1
        self._draw_anew()

    def show_alone(self, number: int | None) -> None:
        """Make all dots faint but those of one colour; -1 are the others, None is all."""
        self._alone = NONE - 1 if number is None else number
        self._draw_anew()

    def show_found(self, pieces: npt.NDArray[np.int64]) -> None:
        """Mark pieces that a search has found."""
        if self._map is not None:
            self._found = np.isin(self._map.pieces, pieces)
            self._draw_anew()

    def show_cursor(self) -> None:
        """Show by the mouse's cursor what dragging does."""
        self.setCursor(Qt.CursorShape.ArrowCursor if self.tool is Tool.MOVE else Qt.CursorShape.CrossCursor)

    def mark_found(self, *, marked: bool) -> None:
        """Make all dots faint but those that a search has found, or no longer."""
        self.marks_found = marked
        self._draw_anew()

    def select(self, mask: Mask, *, more: bool = False) -> None:
        """Select pieces [n], beside those that are selected if there are to be `more`."""
        several = self._has_several
        self._selected = mask | self._selected if more else mask
        if several or self._has_several:
            self._draw_anew()
        self.update()
        self.chosen.emit(self._chosen_pieces())

    def clear_selection(self) -> None:
        """Select nothing."""
        self.select(np.zeros(len(self._selected), np.bool_))

    def show_all(self) -> None:
        """Look at the whole map."""
        if self._map is not None:
            self._look(self._camera.fitted(self._map.places))

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Look closer, or wider."""
        self._look(self._camera.zoomed(factor, around or QPointF(self.width() / 2, self.height() / 2)))

    def place_of(self, piece: int) -> QPointF:
        """Return where a piece is in the widget, in pixels."""
        assert self._map is not None
        at = int(np.flatnonzero(self._map.pieces == piece)[0])
        x, y = self._camera.to_pixels(self._map.places[at : at + 1])[0].tolist()
        return QPointF(x, y)

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "signs"):
            self._draw_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the same part in another size."""
        super().resizeEvent(event)
        self._camera = self._camera.sized(self.width(), self.height())
        self._draw_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the picture of the dots, moved to where one looks, and upon it what is marked."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.fillPath(frame, QColor(colours().surface))
        painter.setClipPath(frame)
        if self._map is not None and self._colouring is not None:
            self._paint_map(painter)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(colours().accent if self.hasFocus() else colours().line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(frame)

    def _paint_map(self, painter: QPainter) -> None:
        if not self._picture.covers(self._camera):
            if self._dots is None:
                self._dots = self._to_dots()
            self._picture.take(self._camera, *self._dots, self.radius, self.devicePixelRatioF())
        self._picture.paint(painter, self._camera)
        self._paint_signs(painter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Look closer or wider at what is under the mouse."""
        self.zoom(_CLOSER ** (event.angleDelta().y() / _WHEEL_NOTCH), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, go from piece to piece, look closer or wider, or select all that is seen."""
        way = _WAYS.get(event.key())
        if way is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._step(*way)
        elif way is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._look(self._camera.moved(-_STEP * way[0], -_STEP * way[1]))
        elif event.key() in _ZOOMS:
            self.zoom(_ZOOMS[event.key()])
        elif event.key() in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.show_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.select(within_box(self._pixels(), (0, 0), (self.width(), self.height())))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move the map, or to draw around pieces; with the right button, ask what can be done."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._line = [event.position()] if self._draws(event) else []
        elif event.button() == Qt.MouseButton.RightButton:
            at = self._nearest(event.position())
            if at != NONE and not self._selected[at]:
                self._select_one(at)
            if self._selected.any():
                self.menu_wanted.emit(event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the map, draw on, or point at a piece."""
        if self._pressed is None:
            self._point_at(self._nearest(event.position()))
        elif self._line:
            self._line.append(event.position())
            self.update()
        elif event.buttons() & Qt.MouseButton.LeftButton:
            moved = event.position() - self._pressed
            if self.cursor().shape() == Qt.CursorShape.ClosedHandCursor or moved.manhattanLength() > _CLICK:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._pressed = event.position()
                self._look(self._camera.moved(moved.x(), moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select what was drawn around, or the piece that was clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        more = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        dragged = self.cursor().shape() == Qt.CursorShape.ClosedHandCursor
        line, self._line, self._pressed = self._line, [], None
        self.show_cursor()
        if len(line) > 2 and (line[0] - line[-1]).manhattanLength() + len(line) > _CLICK:
            self.select(self._within(line), more=more)
        elif not dragged:
            at = self._nearest(event.position())
            if at != NONE:
                self._select_one(at, more=more)
            elif not more:
                self.clear_selection()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the piece."""
        if self._nearest(event.position()) != NONE:
            self.opened.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point_at(NONE)

    def _draws(self, event: QMouseEvent) -> bool:
        return self.tool is not Tool.MOVE or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)

    def _within(self, line: list[QPointF]) -> Mask:
        corners = [(each.x(), each.y()) for each in line]
        if self.tool is Tool.BOX:
            return within_box(self._pixels(), corners[0], corners[-1])
        return within_line(self._pixels(), corners)

    def _step(self, across: int, down: int) -> None:
        """Choose the piece that comes next in a direction, and have it in sight."""
        if self._map is None or not len(self._map.pieces):
            return
        pixels = self._pixels()
        now = np.flatnonzero(self._selected)
        begin = pixels[now[0]] if len(now) else np.array([self.width() / 2, self.height() / 2], np.float32)
        apart = pixels - begin
        ahead = apart @ np.array([across, down], np.float32)
        aside = np.abs(apart @ np.array([down, across], np.float32))
        cost = np.where((ahead > 0.5) & (ahead >= aside * 0.5), ahead + 2 * aside, np.inf)
        if not len(now):
            cost = np.hypot(*apart.T)
        at = int(np.argmin(cost))
        if np.isfinite(cost[at]):
            self._select_one(at)
            x, y = pixels[at].tolist()
            if not self.rect().adjusted(20, 20, -20, -20).contains(round(x), round(y)):
                self._look(self._camera.moved(self.width() / 2 - x, self.height() / 2 - y))

    def _select_one(self, at: int, *, more: bool = False) -> None:
        mask = np.zeros(len(self._selected), np.bool_)
        mask[at] = True
        self.select(mask, more=more)

    def _point_at(self, at: int) -> None:
        if at != self._hovered:
            self._hovered = at
            self.signs.hide_card()
            self._soon.start()
            self.update()

    def _nearest(self, point: QPointF) -> int:
        """Return the place of the piece at a point, -1 where there is none."""
        if self._map is None or not len(self._map.pieces):
            return NONE
        apart = self._pixels() - np.array([point.x(), point.y()], np.float32)
        distances = (apart * apart).sum(axis=1)
        at = int(np.argmin(distances))
        return at if distances[at] <= max(_REACH, self.radius + 3) ** 2 else NONE

    def _piece(self, at: int) -> int:
        return NONE if self._map is None or at == NONE else int(self._map.pieces[at])

    def _chosen_pieces(self) -> npt.NDArray[np.int64]:
        return np.zeros(0, np.int64) if self._map is None else self._map.pieces[self._selected]

    def _pixels(self) -> npt.NDArray[np.float32]:
        return self._camera.to_pixels(np.zeros((0, 2), np.float32) if self._map is None else self._map.places)

    def _look(self, camera: Camera) -> None:
        self._camera = camera
        self.signs.hide_card()
        self.update()

    def _draw_anew(self) -> None:
        self._dots = None
        self._picture.forget()
        self.update()

    def _to_dots(self) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.uint32]]:
        """Return places [n, 2] and colours [n] of the dots: the faint below, then those without a colour."""
        assert self._map is not None
        assert self._colouring is not None
        faint, inks = self._faint(), self._colouring.inks()
        inks[faint] = to_faint(inks[faint], to_number(colours().surface), _FAINT)
        selected = self._selected if self._has_several else np.zeros(len(faint), np.bool_)
        inks[selected] = to_number(colours().accent)
        order = np.argsort((self._colouring.codes >= 0) + 2 * ~faint + 4 * selected, kind="stable")
        return self._map.places[order], inks[order]

    @property
    def _has_several(self) -> bool:
        """Whether so many pieces are selected that they are seen by their colour, and not by rings."""
        return int(np.count_nonzero(self._selected)) > _RINGS

    def _faint(self) -> Mask:
        """Return which dots [n] are not what is looked for: offline, not found, or of another colour."""
        assert self._map is not None
        assert self._colouring is not None
        faint = ~self._map.online
        if self.marks_found and self._found.any():
            faint = faint | ~self._found
        if self._alone >= NONE:
            faint = faint | (self._colouring.codes != self._alone)
        return faint

    def _paint_signs(self, painter: QPainter) -> None:
        assert self._map is not None
        if self._camera.zoom < 12:
            self.signs.paint_regions(painter, self._map.regions, self._camera)
        pixels, radius = self._pixels(), self.radius
        if not self._has_several:
            self.signs.paint_rings(painter, pixels[self._selected], radius + 3, colours().accent, 2.2)
        if self._hovered != NONE:
            self.signs.paint_rings(painter, pixels[self._hovered : self._hovered + 1], radius + 4, colours().ink, 2.0)
        if self._line:
            self.signs.paint_line(painter, self._line, box=self.tool is Tool.BOX)
