"""Models as a table: what each is called, what it does here, its size, what it is best for, its licence."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.item_models.result_model import printable
from desktop.jobs.models.models import ModelRow
from desktop.translation import written
from engine.answering.overview import BundleState
from engine.bundles.published import with_what_it_needs
from engine.modality import MUSIC, Modality

_NO_PARENT = QModelIndex()


class ModelTable(QAbstractTableModel):
    """One row a model, installed ones first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ModelRow, ...] = ()

    def show_rows(self, rows: Sequence[ModelRow]) -> None:
        """Show these models; where they are the same ones as before only their cells change."""
        rows = tuple(rows)
        if [row.name for row in rows] == [row.name for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 4))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: QModelIndex | QPersistentModelIndex) -> ModelRow | None:
        """Return the model at `index`."""
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, name: str) -> QModelIndex:
        """Return where the model of a name is shown."""
        names = [row.name for row in self._rows]
        return self.index(names.index(name), 0) if name in names else QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return the number of models."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return 5: model, state, size, what it is best for, licence."""
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what the columns are called."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Model"), self.tr("State"), self.tr("Size"), self.tr("Best for"), self.tr("Licence"))[section]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, also as its tip."""
        row = self.row(index)
        if row is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return (self.title, self.state, self.size, self.best_for, self.licence)[index.column()](row)

    def title(self, row: ModelRow) -> str:
        """Return how people call a model."""
        if row.published is not None:
            return row.published.title
        bundle = row.state.bundle if row.state is not None else None
        return printable(bundle.manifest.title if bundle is not None else row.name)

    def state(self, row: ModelRow) -> str:
        """Return what a model does in this library."""
        state = row.state
        if state is None:
            return self.tr("Not installed")
        if state.bundle is None:
            return self.tr("Changed since") if state.outdated else self.tr("Not installed; its analysis is kept")
        if state.answers:
            return self._in_use(state)
        if state.planned:
            return self.tr("Being made ready: {percent} %").format(percent=_percent(state))
        if state.analysed and not state.pending:
            return self.tr("Ready to use")
        return self.tr("Installed")

    def size(self, row: ModelRow) -> str:
        """Return what a model takes on the disk, or what would have to be fetched."""
        if row.state is not None and row.state.bundle is not None:
            return to_size(row.state.bundle_bytes)
        if row.published is None:
            return ""
        parts = with_what_it_needs(row.published)
        if any(part.size is None for part in parts):
            return self.tr("{size} or more").format(size=to_size(sum(part.least_bytes for part in parts)))
        return to_size(sum(part.size or 0 for part in parts))

    def licence(self, row: ModelRow) -> str:
        """Return the licences of all that a model is made of."""
        if row.published is not None and row.state is None:
            parts = with_what_it_needs(row.published)
            return ", ".join(dict.fromkeys(part.licence.title for part in reversed(parts)))
        bundle = row.state.bundle if row.state is not None else None
        return printable(bundle.manifest.licence) if bundle is not None else ""

    def best_for(self, row: ModelRow) -> str:
        """Return what a model is best for."""
        if row.published is not None:
            return self.tr("Recordings, and all kinds in one list") if row.published.audio else self.tr("Scores, MIDI")
        return self.tr("A quick start on any computer") if row.state is not None and row.state.built_in else ""

    def languages(self, row: ModelRow) -> str:
        """Return the languages that a model understands."""
        bundle = row.state.bundle if row.state is not None else None
        if bundle is not None:
            return printable(bundle.manifest.languages)
        return row.published.languages if row.published is not None else ""

    def _in_use(self, state: BundleState) -> str:
        text = self.tr("In use")
        if set(state.answers) != set(MUSIC):
            text = self.tr("In use for {kinds}").format(kinds=", ".join(map(self.kind_name, state.answers)))
        return text if not state.pending else f"{text} · {_percent(state)} %"

    def kind_name(self, kind: Modality) -> str:
        """Return what pieces of a kind are called."""
        names = {Modality.SCORE: self.tr("scores"), Modality.MIDI: self.tr("MIDI"), Modality.AUDIO: self.tr("audio")}
        return names.get(kind, self.tr("texts"))


def to_size(count: int) -> str:
    """Return a number of bytes as the language writes it, such as 2.6 GB."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _percent(state: BundleState) -> str:
    total = state.analysed + state.pending
    return written(100 * state.analysed // total if total else 100)
