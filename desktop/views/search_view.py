"""The centre: the query, what was understood of it, the kinds of music, and what was found."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.jobs.answers import FoundPiece, Grouping, Groups, Question
from desktop.theme import GAP, icon
from desktop.views.nothing_view import NothingView, Way
from desktop.views.results.results_view import Mode, ResultsView
from desktop.widgets.chip_strip import ChipStrip
from desktop.widgets.example_strip import ExampleStrip
from desktop.widgets.kind_filter import KindFilter
from desktop.widgets.query_box import QueryBox


class SearchView(QWidget):
    """Tells what is asked for and chosen; shows results, or a sentence that says why there are none."""

    asked = Signal(str, object)
    chosen = Signal(object)
    open_wanted = Signal()
    play_wanted = Signal()
    back_wanted = Signal()
    forward_wanted = Signal()
    more_wanted = Signal()
    filters_wanted = Signal()
    record_wanted = Signal()
    held_wanted = Signal()
    way_taken = Signal(str)
    mode_wanted = Signal(str)
    grouping_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.query_box = QueryBox()
        self.back_button = _tool(self.tr("Back to the query before (Alt+Left)"))
        self.forward_button = _tool(self.tr("Forward to the next query (Alt+Right)"))
        self.record_button = _tool(self.tr("Record an example (Ctrl+R)"))
        self.show_ways(back=False, forward=False)
        self.kinds = KindFilter()
        self.chips = ChipStrip()
        self.examples = ExampleStrip()
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.more_button = QPushButton(self.tr("Show more"))
        self.more_button.setProperty("link", "true")
        self.more_button.hide()
        self.held_button = QPushButton()
        self.held_button.setProperty("link", "true")
        self.held_button.hide()
        self.filters_button = QPushButton(self.tr("Filters…"))
        self.filters_button.setProperty("link", "true")
        self.group_button = _tool(self.tr("Group results"))
        self.group_menu = QMenu(self)
        self.list_button = _tool(self.tr("Show as a list"))
        self.table_button = _tool(self.tr("Show as a table"))
        self.banner = QLabel()
        self.banner.setObjectName("banner")
        self.banner.setWordWrap(True)
        self.banner.hide()
        self.found = ResultsView()
        self.model = self.found.model
        self.results = self.found.list
        self.nothing = NothingView()
        self._stack = QStackedLayout()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.found)
        self._build()
        self._connect()
        self._colour()
        self.set_mode(Mode.LIST)

    def show_rows(
        self,
        rows: Sequence[FoundPiece],
        count: str,
        groups: Groups | None = None,
        *,
        keep_chosen: bool,
        more: bool = False,
    ) -> None:
        """Show what was found, with the chosen piece or the first one chosen; `more` offers to look further."""
        lost = _has_focus(self.nothing)
        self.count.setText(count)
        self.more_button.setVisible(more)
        self._stack.setCurrentWidget(self.found)
        self.found.show_rows(rows, groups, keep_chosen=keep_chosen)
        if lost:
            self.found.focus()

    def show_nothing(
        self, title: str, sentence: str, suggestions: Sequence[str] = (), ways: Sequence[Way] = ()
    ) -> None:
        """Show no results but a sentence, with queries that can be tried and ways that can be taken by a click."""
        lost = _has_focus(self.nothing) or _has_focus(self.found)
        self.found.clear()
        self.count.clear()
        self.more_button.hide()
        self.nothing.show_text(title, sentence, suggestions, ways)
        self._stack.setCurrentWidget(self.nothing)
        if lost:
            self.query_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_held(self, text: str) -> None:
        """Offer results that are kept back while the shown ones are in use; an empty text offers none."""
        lost = self.held_button.hasFocus()
        self.held_button.setText(text)
        self.held_button.setVisible(bool(text))
        if lost and not text:
            self._focus_results()

    def show_banner(self, sentence: str) -> None:
        """Show a sentence above the results; an empty one takes it away."""
        self.banner.setText(sentence)
        self.banner.setVisible(bool(sentence))

    def show_question(self, question: Question) -> None:
        """Show what is asked, without asking it."""
        self.query_box.show_text(question.text)
        self.kinds.show_kinds(question.kinds)
        self.examples.show_examples(question.like)

    def show_ways(self, *, back: bool, forward: bool) -> None:
        """Show whether there are queries before and after this one."""
        self.back_button.setEnabled(back)
        self.forward_button.setEnabled(forward)

    def set_grouping(self, grouping: Grouping) -> None:
        """Put the results of the list together by their work or composer."""
        self.found.group_by(grouping)
        self.group_button.setChecked(grouping is not Grouping.NONE)
        for action in self.group_menu.actions():
            action.setChecked(action.data() == grouping.value)

    def set_mode(self, mode: Mode) -> None:
        """Show results as a list or a table, which knows no groups."""
        self.found.set_mode(mode)
        self.group_button.setEnabled(mode is Mode.LIST)
        self.list_button.setChecked(mode is Mode.LIST)
        self.table_button.setChecked(mode is Mode.TABLE)

    def focus_query(self) -> None:
        """Put the cursor into the query, its text selected."""
        self.query_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.query_box.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "table_button"):
            self._colour()

    def _focus_results(self) -> None:
        """Have the keyboard act on the results, or on the query where nothing is found."""
        if self.found.model.rowCount():
            self.found.focus()
        else:
            self.query_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        self.asked.emit(self.query_box.text().strip(), self.kinds.kinds)

    def _connect(self) -> None:
        self.query_box.asked.connect(lambda _text: self._ask())
        self.query_box.results_wanted.connect(self.found.focus)
        self.query_box.stepped.connect(self.found.step)
        self.query_box.play_wanted.connect(self.play_wanted)
        self.kinds.changed.connect(lambda _kinds: self._ask())
        self.found.chosen.connect(self.chosen)
        self.found.open_wanted.connect(self.open_wanted)
        self.found.query_wanted.connect(self.focus_query)
        self.chips.focus_lost.connect(self._focus_results)
        self.nothing.tried.connect(self.query_box.ask)
        self.nothing.taken.connect(self.way_taken)
        self.back_button.clicked.connect(self.back_wanted)
        self.forward_button.clicked.connect(self.forward_wanted)
        self.more_button.clicked.connect(self.more_wanted)
        self.held_button.clicked.connect(self.held_wanted)
        self.record_button.clicked.connect(self.record_wanted)
        self.filters_button.clicked.connect(self.filters_wanted)
        self.list_button.clicked.connect(lambda: self.mode_wanted.emit(Mode.LIST.value))
        self.table_button.clicked.connect(lambda: self.mode_wanted.emit(Mode.TABLE.value))

    def _colour(self) -> None:
        back, forward = ("forward", "back") if self.isRightToLeft() else ("back", "forward")
        for button, name in (
            (self.back_button, back),
            (self.forward_button, forward),
            (self.record_button, "record"),
            (self.group_button, "group"),
            (self.list_button, "list"),
            (self.table_button, "table"),
        ):
            button.setIcon(icon(name))

    def _groupings(self) -> Mapping[Grouping, str]:
        return {
            Grouping.NONE: self.tr("Do not group"),
            Grouping.WORK: self.tr("Group by work"),
            Grouping.COMPOSER: self.tr("Group by composer"),
        }

    def _build(self) -> None:
        for button in (self.group_button, self.list_button, self.table_button):
            button.setCheckable(True)
        among = QActionGroup(self)
        for grouping, text in self._groupings().items():
            action = self.group_menu.addAction(text, partial(self.grouping_wanted.emit, grouping.value))
            action.setCheckable(True)
            action.setData(grouping.value)
            among.addAction(action)
        self.group_button.setMenu(self.group_menu)
        self.group_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.set_grouping(Grouping.NONE)
        top = QHBoxLayout()
        top.setSpacing(GAP // 2)
        for widget in (self.back_button, self.forward_button):
            top.addWidget(widget)
        top.addSpacing(GAP // 2)
        top.addWidget(self.query_box, 1)
        top.addWidget(self.record_button)
        under = QHBoxLayout()
        under.setSpacing(GAP // 2)
        under.addWidget(self.count)
        under.addWidget(self.more_button)
        under.addWidget(self.held_button)
        under.addStretch()
        for part in (self.filters_button, self.group_button, self.list_button, self.table_button):
            under.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addWidget(self.examples)
        column.addWidget(self.kinds)
        column.addWidget(self.chips)
        column.addLayout(under)
        column.addWidget(self.banner)
        column.addLayout(self._stack, 1)


def _has_focus(view: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and view.isAncestorOf(focus)


def _tool(name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("flat", "true")
    button.setIconSize(QSize(18, 18))
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
