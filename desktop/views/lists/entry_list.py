"""The entries of a list, drawn with number, title, composer, stars and note."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.item_models.entry_model import ENTRY_ROLE, EntryModel
from desktop.jobs.keeping.kept import ListedPiece
from desktop.key_names import to_key
from desktop.theme import colours, text_font, title_font
from desktop.translation import to_minutes
from desktop.widgets.row_painter import RowPainter

_ROW_HEIGHT = 58
_MIDDLE = 34
_INDENT = 84
_LONGEST = "00:00"


class EntryList(QListView):
    """Arrow keys move over entries, with Ctrl they move the entry; Delete takes it out, F2 notes, Enter opens."""

    chosen = Signal(object)
    remove_pressed = Signal()
    open_pressed = Signal()
    play_pressed = Signal()

    def __init__(self, model: EntryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = model
        self.setObjectName("results")
        self.setModel(model)
        self.setItemDelegate(_EntryDelegate(model, self))
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDropIndicatorShown(True)
        self.setAccessibleName(self.tr("Pieces of the list"))
        self.doubleClicked.connect(lambda _index: self.open_pressed.emit())

    def selected(self) -> list[ListedPiece]:
        """Return the selected entries in their order."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return [entry for index in indexes if (entry := self._entries.entry(index)) is not None]

    def select(self, entries: list[int]) -> None:
        """Select entries by their numbers, those that are there; the first is the current one."""
        indexes = [index for number in entries if (index := self._entries.index_of(number)).isValid()]
        chosen = QItemSelection()
        for index in indexes:
            chosen.select(index, index)
        if indexes:
            self.setCurrentIndex(indexes[0])
            self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which entry is chosen now."""
        super().currentChanged(current, previous)
        entry = self._entries.entry(current)
        if entry is not None:
            self.chosen.emit(entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let keys act on what is selected."""
        pressed = {
            Qt.Key.Key_Delete: self.remove_pressed,
            Qt.Key.Key_Backspace: self.remove_pressed,
            Qt.Key.Key_Return: self.open_pressed,
            Qt.Key.Key_Enter: self.open_pressed,
            Qt.Key.Key_Space: self.play_pressed,
        }
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and key in steps:
            self._move(steps[key])
        elif not event.modifiers() and key in pressed and self.currentIndex().isValid():
            pressed[key].emit()
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        selected = self.selected()
        if selected:
            rows = [self._entries.index_of(entry.entry).row() for entry in selected]
            to = rows[0] - 1 if step < 0 else rows[-1] + 2
            if 0 <= to <= self._entries.rowCount():
                self._entries.ordered.emit(self._entries.moved([entry.entry for entry in selected], to))


class _EntryDelegate(QStyledItemDelegate):
    """Draws an entry; one whose files are all gone, or whose folder is offline, is grey."""

    def __init__(self, model: EntryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of an entry."""
        del option, index
        return QSize(0, _ROW_HEIGHT)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Have the note be written under the title."""
        del index
        area = option.rect
        editor.setGeometry(area.adjusted(_INDENT - 8, area.height() // 2 - 2, -16, -2))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw an entry."""
        entry: ListedPiece = index.data(ENTRY_ROLE)
        now = colours()
        ink, muted = (now.ink, now.muted) if entry.found.hit.online else (now.disabled, now.disabled)
        painter.save()
        row = RowPainter(painter, option)
        row.ground(6, 8)
        font = text_font(12)
        number = str(index.row() + 1)
        row.line(number, font, muted, (44 - QFontMetrics(font).horizontalAdvance(number), _MIDDLE, 40))
        below = self._below(entry)
        above = 24 if below else _MIDDLE
        row.icon(entry.found.hit.kind.value, muted, 52, 20)
        width = row.area.width() - _INDENT - 20
        seconds = entry.found.facts.duration
        length = "" if seconds is None else to_minutes(seconds)
        used = QFontMetrics(font).horizontalAdvance(length)
        row.line(length, font, muted, (_INDENT + width - used, _MIDDLE, used + 2))
        # Where lengths stand nothing else does, so that stars are a column too.
        width -= max(used, QFontMetrics(font).horizontalAdvance(_LONGEST)) + 14
        stars = "★" * (entry.marks.stars or 0)
        if stars:
            used = QFontMetrics(font).horizontalAdvance("★" * 5)
            row.line(stars, font, now.possible, (_INDENT + width - used, _MIDDLE, used + 2))
            width -= used + 12
        used = row.line(self._entries.title_of(entry), title_font(18), ink, (_INDENT, above, width)) + 12
        if entry.found.hit.composer and width - used > 60:
            row.line(entry.found.hit.composer, font, muted, (_INDENT + used, above, width - used))
        row.line(below, font, ink if entry.note else muted, (_INDENT, 46, width))
        painter.restore()

    def _below(self, entry: ListedPiece) -> str:
        if entry.is_gone:
            place = self.tr("in none of your folders now")
        elif not entry.found.hit.online:
            place = self.tr("offline")
        else:
            place = ""
        if not entry.note and not place:
            return " · ".join(part for part in (to_key(entry.found.facts.key), entry.found.facts.metre) if part)
        return " · ".join(part for part in (entry.note, place) if part)
