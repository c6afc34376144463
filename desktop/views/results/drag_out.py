"""Dragging pieces out of a view with no modifier: their files are offered to other programs as copies, never moved."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from desktop.item_models.piece_mime import piece_mime
from desktop.item_models.result_model import ROW_ROLE, ResultModel
from desktop.jobs.answers import FoundPiece


class DragOut(QObject):
    """Watches the mouse over a view of pieces; `refused` tells how many files are offline and stay behind."""

    refused = Signal(int)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPoint | None = None
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to drag once the mouse has gone far enough with a piece under it."""
        del watched
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress:
                place = event.position().toPoint()
                on_piece = self._view.indexAt(place).data(ROW_ROLE) is not None
                self._pressed = place if event.button() == Qt.MouseButton.LeftButton and on_piece else None
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._pressed = None
            elif event.type() == QEvent.Type.MouseMove and self._is_far(event.position().toPoint()):
                self._pressed = None
                self.drag(selected_pieces(self._view))
                return True
        # Moving on, the view would draw its own selection.
        return event.type() == QEvent.Type.MouseMove and self._pressed is not None

    def drag(self, rows: list[FoundPiece]) -> None:
        """Drag pieces; those that are offline can still be dropped on a list."""
        offline = sum(not row.hit.online for row in rows)
        if offline:
            self.refused.emit(offline)
        if rows:
            drag = QDrag(self._view)
            drag.setMimeData(piece_mime(rows))
            drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)

    def _is_far(self, place: QPoint) -> bool:
        if self._pressed is None:
            return False
        return (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()


def selected_pieces(view: QAbstractItemView) -> list[FoundPiece]:
    """Return the pieces of a view's selected rows, in the order in which they are shown."""
    rows = {index.row(): index.data(ROW_ROLE) for index in view.selectedIndexes()}
    return [rows[row] for row in sorted(rows) if isinstance(rows[row], FoundPiece)]


def shown_pieces(view: QAbstractItemView) -> list[FoundPiece]:
    """Return all pieces of a view, in the order in which they are shown."""
    model = view.model()
    if isinstance(model, ResultModel):
        # Also those in groups that are closed.
        return model.pieces()
    rows = (model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount()))
    return [row for row in rows if isinstance(row, FoundPiece)]
