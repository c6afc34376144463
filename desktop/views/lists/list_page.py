"""A list in the centre: its name, how long it takes, and its pieces in their order."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.item_models.entry_model import EntryModel
from desktop.jobs.keeping.kept import ListedPiece, ShownList
from desktop.theme import GAP, icon, leading
from desktop.translation import to_minutes, written
from desktop.views.lists.entry_list import EntryList


class ListPage(QWidget):
    """Tells what the user wants with the list and with its entries; it changes nothing itself."""

    left = Signal()
    chosen = Signal(object)
    open_wanted = Signal()
    play_wanted = Signal()
    export_wanted = Signal(object)
    remove_wanted = Signal(object)
    ordered = Signal(object)
    noted = Signal(int, str)
    pieces_dropped = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.shown: ShownList | None = None
        self.model = EntryModel(self)
        self.entries = EntryList(self.model)
        self.back_button = QPushButton(self.tr("Back to the search"))
        self.back_button.setProperty("edge", "true")
        self.export_button = QPushButton(self.tr("Export…"))
        self.title = self._label("title")
        self.summary = self._label("muted")
        self._empty = self._label("lead")
        self._empty.setText(
            self.tr("Nothing is in this list yet. Drop results on its name, or choose some and press Ctrl+Enter.")
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._colour()

    def show_list(self, shown: ShownList) -> None:
        """Show a list; what was selected in it stays selected."""
        same = self.shown is not None and self.shown.list.id == shown.list.id
        kept = [entry.entry for entry in self.entries.selected()] if same else []
        there = {piece.entry for piece in shown.pieces}
        if kept and there.isdisjoint(kept):
            kept = self._next(kept[0], there)
        self.shown = shown
        self.title.setText(shown.list.name)
        self.summary.setText(self._summary(shown))
        self.model.show_entries(shown.pieces)
        self.export_button.setEnabled(bool(shown.pieces))
        self._stack.setCurrentWidget(self.entries if shown.pieces else self._empty)
        self.entries.select(kept or [piece.entry for piece in shown.pieces[:1]])

    def _next(self, gone: int, there: set[int]) -> list[int]:
        """Return what comes in the place of an entry that has been taken out: the next one, or else the last."""
        before = [piece.entry for piece in self.shown.pieces] if self.shown is not None else []
        at = before.index(gone) if gone in before else 0
        later = [entry for entry in before[at:] if entry in there]
        return later[:1] or [entry for entry in before[:at] if entry in there][-1:]

    def edit_note(self) -> None:
        """Have the user write a note on the current entry."""
        if self.entries.currentIndex().isValid():
            self.entries.edit(self.entries.currentIndex())

    def remove_selected(self) -> None:
        """Tell that the selected entries are to be taken out."""
        selected = self._selected()
        if selected:
            self.remove_wanted.emit([entry.entry for entry in selected])

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_stack"):
            self._colour()

    def _summary(self, shown: ShownList) -> str:
        parts = [self.tr("Set list") if shown.list.is_set else self.tr("List")]
        parts.append(self.tr("%Ln pieces", "", len(shown.pieces)))
        if shown.seconds:
            parts.append(to_minutes(shown.seconds))
        if shown.seconds and shown.without_duration:
            parts.append(self.tr("{count} without a known length").format(count=written(shown.without_duration)))
        return " · ".join(parts)

    def _selected(self) -> list[ListedPiece]:
        return self.entries.selected()

    def _ask_for_menu(self, place: QPoint) -> None:
        if self._selected():
            self.menu_wanted.emit(self.entries.viewport().mapToGlobal(place))

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.left)
        self.export_button.clicked.connect(lambda: self.export_wanted.emit(self.shown))
        self.entries.chosen.connect(self.chosen)
        self.entries.open_pressed.connect(self.open_wanted)
        self.entries.play_pressed.connect(self.play_wanted)
        self.entries.remove_pressed.connect(self.remove_selected)
        self.entries.customContextMenuRequested.connect(self._ask_for_menu)
        self.model.ordered.connect(self.ordered)
        self.model.noted.connect(self.noted)
        self.model.pieces_dropped.connect(self.pieces_dropped)

    def _build(self) -> None:
        self._stack.addWidget(self.entries)
        self._stack.addWidget(self._empty)
        header = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.summary)
        header.addLayout(words, 1)
        header.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP + GAP // 2)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(header)
        column.addWidget(self._stack, 1)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
        return label

    def _colour(self) -> None:
        self.back_button.setIcon(icon("search"))
