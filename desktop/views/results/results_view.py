"""What was found, as a list or as a table: one piece is chosen in both, and moving from one to the other keeps it."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.item_models.result_model import ResultModel
from desktop.item_models.result_table import ResultTable
from desktop.jobs.answers import FoundPiece, Grouping, Groups
from desktop.views.results.result_list import ResultList
from desktop.views.results.table_view import ResultTableView


class Mode(StrEnum):
    """How results are shown."""

    LIST = "list"
    TABLE = "table"

    @classmethod
    def named(cls, name: str) -> "Mode":
        """Return the mode of this name, the list if there is none."""
        return cls(name) if name in set(cls) else cls.LIST


class ResultsView(QStackedWidget):
    """Tells which piece is chosen, once for each, and what is wanted with it."""

    chosen = Signal(object)
    open_wanted = Signal()
    query_wanted = Signal()
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ResultModel(self)
        self.table_model = ResultTable(self.model, self)
        self.list = ResultList(self.model)
        self.table = ResultTableView(self.table_model)
        self._chosen: FoundPiece | None = None
        for view in (self.list, self.table):
            self.addWidget(view)
            view.chosen.connect(self._choose)
            view.open_wanted.connect(self.open_wanted)
            view.query_wanted.connect(self.query_wanted)
            view.installEventFilter(self)

    @property
    def mode(self) -> Mode:
        """How results are shown now."""
        return Mode.TABLE if self.currentWidget() is self.table else Mode.LIST

    @property
    def current(self) -> FoundPiece | None:
        """The piece that is chosen."""
        return self._chosen

    def set_mode(self, mode: Mode) -> None:
        """Show the results in this way; what is chosen stays chosen, and keys go on to act on it."""
        if mode is self.mode:
            return
        focused = self._view.hasFocus()
        self.setCurrentWidget(self.table if mode is Mode.TABLE else self.list)
        if self._chosen is not None:
            self._set_current(self._index_of(self._chosen.hit.piece))
        if focused:
            self.focus()

    @property
    def in_use(self) -> bool:
        """Whether somebody points at rows, or walks through them by keys, so that none should change its place."""
        return self.underMouse() or (self._view.hasFocus() and self._view.currentIndex() != self._first())

    def leaveEvent(self, event: QEvent) -> None:
        """Tell when rows may change places again."""
        super().leaveEvent(event)
        self._tell_settled()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when rows may change places again, since keys act on something else."""
        if event.type() == QEvent.Type.FocusOut:
            self._tell_settled()
        return super().eventFilter(watched, event)

    def group_by(self, grouping: Grouping) -> None:
        """Put the pieces of the list together in another way; what is chosen stays chosen."""
        self.model.group_by(grouping)
        if self._chosen is not None:
            self._set_current(self._index_of(self._chosen.hit.piece))

    def toggle_group(self) -> bool:
        """Open or close the group whose head is current; False where none is."""
        return self.mode is Mode.LIST and self.list.toggle()

    def show_rows(self, rows: Sequence[FoundPiece], groups: Groups | None = None, *, keep_chosen: bool) -> None:
        """Show what was found, with the piece that was chosen, or the first one, chosen."""
        before = self._chosen if keep_chosen else None
        self.model.show_rows(rows, groups)
        kept = self._index_of(before.hit.piece) if before is not None else QModelIndex()
        if not kept.isValid():
            self._view.scrollToTop()
        self._set_current(kept if kept.isValid() else self._first())

    def clear(self) -> None:
        """Show no piece, and choose none."""
        self._chosen = None
        self.model.show_rows(())

    def focus(self) -> None:
        """Have keys act on the chosen piece."""
        if self.model.rowCount():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, rows: int) -> None:
        """Choose the piece so many rows further down, or up; at either end the last one stays chosen."""
        number = self._ahead(rows)
        if number >= 0:
            self._set_current(self._view.model().index(number, 0))

    def choose(self, piece: str) -> bool:
        """Choose a piece by its hash; False where it is not shown."""
        self.model.reveal(piece)
        index = self._index_of(piece)
        self._set_current(index)
        return index.isValid()

    def neighbour(self, rows: int) -> FoundPiece | None:
        """Return the piece that `step` would choose, None where it is the one that is chosen."""
        number = self._ahead(rows)
        if number < 0 or number == self._view.currentIndex().row():
            return None
        model = self.table_model if self.mode is Mode.TABLE else self.model
        return model.row(model.index(number, 0))

    def _ahead(self, rows: int) -> int:
        """Return the number of the row that is so many pieces further down, or up; -1 where none is chosen."""
        model = self._view.model()
        number, direction = self._view.currentIndex().row(), 1 if rows > 0 else -1
        for _ in range(abs(rows)):
            ahead = number + direction
            while 0 <= ahead < model.rowCount() and not self._is_piece(ahead):
                ahead += direction
            if not 0 <= ahead < model.rowCount():
                break
            number = ahead
        return number

    @property
    def _view(self) -> ResultList | ResultTableView:
        return self.table if self.mode is Mode.TABLE else self.list

    def _tell_settled(self) -> None:
        if not self.in_use:
            self.settled.emit()

    def _choose(self, row: FoundPiece) -> None:
        """Tell that a piece is chosen, unless it is the one that was, shown as it was."""
        before, self._chosen = self._chosen, row
        if before is None or not before.is_shown_as(row):
            self.chosen.emit(row)

    def _is_piece(self, number: int) -> bool:
        return self.mode is Mode.TABLE or self.model.row(self.model.index(number)) is not None

    def _index_of(self, piece: str) -> QModelIndex:
        return self.table_model.index_of(piece) if self.mode is Mode.TABLE else self.model.index_of(piece)

    def _first(self) -> QModelIndex:
        return self.table_model.first_piece() if self.mode is Mode.TABLE else self.model.first_piece()

    def _set_current(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.isValid():
            self._view.setCurrentIndex(index)
