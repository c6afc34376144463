"""The page with the map: the tools above it, what its colours stand for, and what is selected on it."""

from html import escape
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.item_models.chip_words import ChipWords
from desktop.item_models.result_model import title_of
from desktop.jobs.answers import FoundPiece
from desktop.theme import GAP, colours, icon
from desktop.views.map.map_tools import MapTools
from desktop.views.map.selection_bar import SelectionBar
from desktop.views.nothing_view import NothingView
from desktop.widgets.map.canvas import MapCanvas, Tool
from desktop.widgets.map.colouring import ColourBy, colour_map
from desktop.widgets.map.legend import Legend
from engine.modality import MUSIC, Modality
from engine.progress import Progress
from engine.search.mapping.layout import LAYING_OUT
from engine.search.mapping.mapping import LibraryMap


class MapView(QWidget):
    """Tells what the user wants with the map and with the pieces that are selected on it."""

    left = Signal()
    anew_wanted = Signal()
    stop_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.found: LibraryMap | None = None
        self.rows: tuple[FoundPiece, ...] = ()
        self._selected = 0
        self._words = ChipWords(self)
        self.tools = MapTools()
        self.canvas = MapCanvas()
        self.legend = Legend()
        self.bar = SelectionBar()
        self.nothing = NothingView()
        self.back_button = _link(self.tr("Back to the search"))
        self.anew_button = _link(self.tr("Draw anew"))
        self.anew_button.setToolTip(self.tr("Give all pieces new places; else new pieces join those that are there"))
        self.title = QLabel(self.tr("Map of the library"))
        self.title.setObjectName("title")
        self.summary = QLabel()
        self.summary.setObjectName("muted")
        self.progress = QProgressBar()
        self.progress_label = QLabel()
        self.progress_label.setObjectName("lead")
        self.stop_button = QPushButton(self.tr("Stop"))
        self._stack = QStackedLayout()
        self._build()
        self._connect()
        self._colour()

    def show_map(self, found: LibraryMap) -> None:
        """Show a map, or what to do where there is nothing on it."""
        self.found = found
        if not len(found.pieces):
            self.show_nothing(
                self.tr("Nothing to be seen yet"),
                self.tr("As soon as pieces are analysed, each has its place here, near those that it sounds like."),
            )
            return
        names = {each: self._words.value_of(each.kind, each.value) for each in found.regions}
        self.canvas.signs.names = {each: name.replace("_", " ") for each, name in names.items()}
        self.summary.setText(self.tr("%Ln pieces; near one another lies what sounds alike.", "", len(found.pieces)))
        colouring = colour_map(found, self.tools.by, self._kind_names())
        self.canvas.show_map(found, colouring)
        self.legend.show_colours(colouring, self._others())
        self._stack.setCurrentIndex(0)

    def show_progress(self, progress: Progress) -> None:
        """Show how far a map has come."""
        laying = progress.stage == LAYING_OUT
        self.progress_label.setText(
            self.tr("Giving every piece its place…") if laying else self.tr("Looking which pieces sound alike…")
        )
        self.progress.setMaximum(progress.total or 0)
        self.progress.setValue(progress.done)
        self._stack.setCurrentIndex(1)

    def show_nothing(self, title: str, sentence: str) -> None:
        """Say why there is no map."""
        self.summary.clear()
        self.nothing.show_text(title, sentence)
        self._stack.setCurrentIndex(2)

    def show_found(self, pieces: npt.NDArray[np.int64]) -> None:
        """Mark the pieces that the present search has found, by row numbers."""
        self.tools.show_found(0 if self.found is None else int(np.isin(self.found.pieces, pieces).sum()))
        self.canvas.show_found(pieces)

    def show_rows(self, rows: tuple[FoundPiece, ...]) -> None:
        """Take what the selected points are."""
        self.rows = rows
        self.bar.show_selection(self._selected, rows)
        self.canvas.setAccessibleDescription(self.bar.sentence.toolTip())

    def show_card(self, piece: int, row: FoundPiece) -> None:
        """Tell beside a point what it is, while the mouse is over it."""
        if self.canvas.hovered != piece or self.found is None:
            return
        kind = self._words.kinds().get(row.hit.kind, "")
        offline = "" if row.hit.online else self.tr("offline")
        under = " · ".join(part for part in (row.hit.composer, kind, offline) if part)
        text = f'<b>{escape(title_of(row))}</b><br><span style="color:{colours().muted}">{escape(under)}</span>'
        self.canvas.signs.show_card(text, self.canvas.place_of(piece))

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_stack"):
            self._colour()
            self._recolour()

    def _recolour(self) -> None:
        if self.found is not None and len(self.found.pieces):
            colouring = colour_map(self.found, self.tools.by, self._kind_names())
            self.canvas.recolour(colouring)
            self.legend.show_colours(colouring, self._others())

    def _others(self) -> str:
        """Return what is called what has no colour of its own."""
        return {
            ColourBy.KIND: "",
            ColourBy.COMPOSER: self.tr("Others, or unknown"),
            ColourBy.TAG: self.tr("Other tags, or none"),
        }[self.tools.by]

    def _kind_names(self) -> tuple[str, ...]:
        names = {
            Modality.SCORE: self.tr("Scores"),
            Modality.MIDI: self.tr("MIDI"),
            Modality.AUDIO: self.tr("Recordings"),
            Modality.TEXT: self.tr("PDF"),
        }
        return tuple(names[kind] for kind in MUSIC)

    def _select(self, pieces: Any) -> None:
        self._selected = len(pieces)
        self.show_rows(())
        self.chosen.emit(pieces)

    def _set_tool(self, tool: Tool) -> None:
        self.canvas.tool = tool
        self.canvas.show_cursor()

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.left)
        self.anew_button.clicked.connect(self.anew_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.tools.chosen.connect(self._set_tool)
        self.tools.zoomed.connect(self.canvas.zoom)
        self.tools.all_wanted.connect(self.canvas.show_all)
        self.tools.found_marked.connect(lambda on: self.canvas.mark_found(marked=on))
        self.tools.recoloured.connect(self._recolour)
        self.bar.clear_wanted.connect(self.canvas.clear_selection)
        self.legend.alone.connect(self.canvas.show_alone)
        self.canvas.chosen.connect(self._select)

    def _colour(self) -> None:
        self.tools.colour()
        self.bar.colour()
        self.back_button.setIcon(icon("search"))
        self.anew_button.setIcon(icon("refresh", colours().accent))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.back_button)
        head.addStretch()
        head.addWidget(self.anew_button)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.tools)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.legend)
        column.addWidget(self.bar)
        self._stack.addWidget(shown)
        self._stack.addWidget(self._waiting())
        self._stack.addWidget(self.nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        whole.setSpacing(GAP // 2)
        whole.addLayout(head)
        whole.addWidget(self.title)
        whole.addWidget(self.summary)
        whole.addSpacing(GAP // 2)
        whole.addLayout(self._stack, 1)

    def _waiting(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(320)
        self.progress.setAccessibleName(self.tr("How far the map has come"))
        column.addStretch(2)
        for part in (self.progress_label, self.progress, self.stop_button):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(GAP)
        column.addStretch(3)
        return page


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("link", "true")
    return button
