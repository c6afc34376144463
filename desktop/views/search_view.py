"""The centre: the query, the kinds of music, and what was found."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.item_models.result_model import ResultModel
from desktop.jobs.remote import FoundPiece
from desktop.theme import GAP
from desktop.views.result_list import ResultList
from desktop.widgets.kind_filter import KindFilter
from desktop.widgets.query_box import QueryBox


class SearchView(QWidget):
    """Tells what is asked for and chosen; shows results, or a sentence that says why there are none."""

    asked = Signal(str, object)
    chosen = Signal(object)
    open_wanted = Signal()
    play_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.query_box = QueryBox()
        self.kinds = KindFilter()
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.banner = QLabel()
        self.banner.setObjectName("banner")
        self.banner.setWordWrap(True)
        self.banner.hide()
        self.model = ResultModel(self)
        self.results = ResultList(self.model)
        self._nothing = _Nothing()
        self._stack = QStackedLayout()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.results)
        self._build()
        self._connect()

    def show_rows(self, rows: Sequence[FoundPiece], count: str, *, keep_chosen: bool) -> None:
        """Show what was found, with the chosen piece or the first one chosen."""
        current = self.model.row(self.results.currentIndex()) if keep_chosen else None
        self.model.show_rows(rows)
        self.count.setText(count)
        self._stack.setCurrentWidget(self.results)
        kept = self.model.index_of(current.hit.piece) if current else QModelIndex()
        self.results.setCurrentIndex(kept if kept.isValid() else self.model.first_piece())
        if not kept.isValid():
            self.results.scrollToTop()

    def show_nothing(self, title: str, sentence: str, suggestions: Sequence[str] = ()) -> None:
        """Show no results but a sentence, with queries that can be tried by a click."""
        self.model.show_rows(())
        self.count.clear()
        self._nothing.show_text(title, sentence, suggestions)
        self._stack.setCurrentWidget(self._nothing)

    def show_banner(self, sentence: str) -> None:
        """Show a sentence above the results; an empty one takes it away."""
        self.banner.setText(sentence)
        self.banner.setVisible(bool(sentence))

    def focus_query(self) -> None:
        """Put the cursor into the query, its text selected."""
        self.query_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.query_box.selectAll()

    def _focus_results(self) -> None:
        if self.model.rowCount():
            self.results.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        self.asked.emit(self.query_box.text().strip(), self.kinds.kinds)

    def _connect(self) -> None:
        self.query_box.asked.connect(lambda _text: self._ask())
        self.query_box.results_wanted.connect(self._focus_results)
        self.kinds.changed.connect(lambda _kinds: self._ask())
        self.results.chosen.connect(self.chosen)
        self.results.open_wanted.connect(self.open_wanted)
        self.results.play_wanted.connect(self.play_wanted)
        self.results.query_wanted.connect(self.focus_query)
        self._nothing.tried.connect(self.query_box.ask)

    def _build(self) -> None:
        filters = QHBoxLayout()
        filters.addWidget(self.kinds, 1)
        filters.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP + GAP // 2)
        column.addWidget(self.query_box)
        column.addLayout(filters)
        column.addWidget(self.banner)
        column.addLayout(self._stack, 1)


class _Nothing(QWidget):
    """A title, a sentence, and suggestions as buttons."""

    tried = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = QLabel()
        self._title.setObjectName("title")
        self._sentence = QLabel()
        self._sentence.setObjectName("lead")
        self._suggestions = QVBoxLayout()
        self._shown: tuple[str, str, Sequence[str]] = ("", "", ())
        column = QVBoxLayout(self)
        column.addStretch(2)
        for label in (self._title, self._sentence):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(GAP)
        column.addLayout(self._suggestions)
        column.addStretch(3)

    def show_text(self, title: str, sentence: str, suggestions: Sequence[str]) -> None:
        if (title, sentence, suggestions) == self._shown:
            return
        self._shown = (title, sentence, suggestions)
        self._title.setText(title)
        self._sentence.setText(sentence)
        while (item := self._suggestions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for text in suggestions:
            button = QPushButton(text)
            button.setProperty("link", "true")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _checked=False, query=text: self.tried.emit(query))
            self._suggestions.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
