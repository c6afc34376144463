"""The results of a search as a table that can be sorted by any column; what a piece does not tell stands last."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor

from desktop.item_models.result_model import ROW_ROLE, ResultModel, title_of
from desktop.jobs.answers import FoundPiece
from desktop.key_names import to_key
from desktop.theme import colours, icon
from desktop.translation import to_minutes, written
from engine.library.text.folding import fold

_NO_PARENT = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_STAR = "★"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its lasting `name`, its title, the text of a cell, and what rows are sorted by; None stands last."""

    name: str
    title: str
    text: Callable[[FoundPiece], str]
    order: Callable[[FoundPiece], Any]
    number: bool = False


class ResultTable(QAbstractTableModel):
    """The pieces of a `ResultModel`, without its headings, in the order of one column."""

    def __init__(self, results: ResultModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self.columns = self._columns()
        self.relevance = [column.name for column in self.columns].index("relevance")
        self._sorted_by = (self.relevance, Qt.SortOrder.AscendingOrder)
        self._rows: list[FoundPiece] = []
        self._cells: dict[tuple[int, int], str] = {}
        results.modelReset.connect(self._follow)
        results.dataChanged.connect(self._renew)

    def row(self, index: QModelIndex | QPersistentModelIndex) -> FoundPiece | None:
        """Return the piece at `index`."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, piece_hash: str) -> QModelIndex:
        """Return the first cell of a piece, an invalid index if it is not shown."""
        found = (number for number, row in enumerate(self._rows) if row.hit.piece == piece_hash)
        number = next(found, None)
        return QModelIndex() if number is None else self.index(number, 0)

    def first_piece(self) -> QModelIndex:
        """Return the first cell of the first piece, an invalid index if there is none."""
        return self.index(0, 0) if self._rows else QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return the number of pieces."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what the columns are called."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[section].number:
            return _RIGHT
        return self.columns[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, where it stands, and for the title the icon of the piece's kind."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(index.row(), index.column())
        if role == ROW_ROLE:
            return self.row(index)
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[index.column()].number:
            return _RIGHT
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icon(row.hit.kind.value, colours().muted)
        if role == Qt.ItemDataRole.ForegroundRole and not row.hit.online:
            return QColor(colours().disabled)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column; what is chosen stays chosen."""
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        places = [(index, self._rows[index.row()]) for index in self.persistentIndexList()]
        self._rows = self._in_order(self._rows)
        self._cells.clear()
        numbers = {row.hit.piece: number for number, row in enumerate(self._rows)}
        for index, row in places:
            self.changePersistentIndex(index, self.index(numbers[row.hit.piece], index.column()))
        self.layoutChanged.emit()

    def _follow(self) -> None:
        self.beginResetModel()
        self._cells.clear()
        self._rows = self._in_order(self._results.pieces())
        self.endResetModel()

    def _renew(self) -> None:
        """Show what has changed of pieces, each where it stands."""
        now = {row.hit.piece: row for row in self._results.pieces()}
        self._rows = [now.get(row.hit.piece, row) for row in self._rows]
        self._cells.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    def _in_order(self, rows: list[FoundPiece]) -> list[FoundPiece]:
        column, order = self._sorted_by
        keys = {id(row): self.columns[column].order(row) for row in rows}
        known = [row for row in rows if keys[id(row)] is not None]
        known.sort(key=lambda row: keys[id(row)], reverse=order == Qt.SortOrder.DescendingOrder)
        return known + [row for row in rows if keys[id(row)] is None]

    def _text(self, row: int, column: int) -> str:
        place = (row, column)
        if place not in self._cells:
            self._cells[place] = self.columns[column].text(self._rows[row])
        return self._cells[place]

    def _columns(self) -> tuple[Column, ...]:
        model = self._results
        return (
            _column("title", self.tr("Title"), title_of),
            Column(
                "composer", self.tr("Composer"), lambda row: row.hit.composer, lambda row: _folded(row.hit.composer)
            ),
            _column("kind", self.tr("Kind"), model.kind_of),
            _column("key", self.tr("Key"), lambda row: to_key(row.facts.key)),
            _column("metre", self.tr("Metre"), lambda row: row.facts.metre),
            _numbers("tempo", self.tr("Tempo"), lambda row: row.facts.tempo, written),
            _numbers("length", self.tr("Length"), lambda row: row.facts.duration, to_minutes),
            _numbers("bars", self.tr("Bars"), lambda row: row.facts.bars, written),
            _column("instruments", self.tr("Instruments"), lambda row: ", ".join(row.facts.instruments)),
            _column("folder", self.tr("Folder"), model.folder_name),
            _numbers("rating", self.tr("Rating"), lambda row: row.stars, lambda stars: _STAR * round(stars)),
            Column("relevance", self.tr("Relevance"), self._relevance, lambda row: row.hit.rank),
            _numbers("changed", self.tr("Changed"), lambda row: row.modified, _to_day),
        )

    def _relevance(self, row: FoundPiece) -> str:
        return self.tr("by name") if row.hit.matched == "name" else self._results.band_name(row)


def _column(name: str, title: str, text: Callable[[FoundPiece], str]) -> Column:
    return Column(name, title, text, lambda row: _folded(text(row)))


def _numbers(
    name: str, title: str, number: Callable[[FoundPiece], float | None], to_text: Callable[[float], str]
) -> Column:
    def text(row: FoundPiece) -> str:
        value = number(row)
        return "" if value is None else to_text(value)

    return Column(name, title, text, number, number=True)


def _folded(text: str) -> str | None:
    return fold(text) or None


def _to_day(seconds: float) -> str:
    moment = QDateTime.fromSecsSinceEpoch(round(seconds))
    return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
