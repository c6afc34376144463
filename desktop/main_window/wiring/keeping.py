"""Lists and saved searches: the sidebar shows them, a click opens them, and all that is done to them can be undone."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from desktop.error_report import translated
from desktop.item_models.chip_words import ChipWords
from desktop.item_models.kept_model import KeptItem
from desktop.jobs.answers import FoundPiece, Question
from desktop.jobs.keeping.kept import Kept, ListedPiece, ShownList, is_understood
from desktop.main_window.areas import Areas
from desktop.main_window.commands import Commands, Group
from desktop.main_window.jobs import Jobs
from desktop.main_window.wiring.searching import SearchWiring
from engine.errors import LibraryError
from engine.library.own.records import SavedSearch
from engine.search.saved import SavedQuery, from_value, to_value
from engine.search.understanding import understand

_SETTLED_MILLISECONDS = 3000


class KeepingWiring(QObject):
    """Keeps what is kept as it was told last; `export_wanted` tells the list that is to be exported."""

    export_wanted = Signal(object)

    def __init__(self, areas: Areas, jobs: Jobs, searching: SearchWiring, window: QWidget) -> None:
        super().__init__(window)
        self._areas = areas
        self._jobs = jobs.keeping
        self._recorder = jobs.recorder
        self._searching = searching
        self._window = window
        self._words = ChipWords(self)
        self._rename_next = False
        self._focus_next = False
        self.kept = Kept()
        self.undo_action = QAction(self.tr("Undo"), self)
        self.recent = QMenu(self.tr("Recent queries"), window)
        self.recent.aboutToShow.connect(self.fill_recent)
        self._note_soon = QTimer(self, interval=_SETTLED_MILLISECONDS, singleShot=True)
        self._note_soon.timeout.connect(self._note_query)
        jobs.searching.answered.connect(lambda _answer: self._note_soon.start())
        self._connect_sidebar()
        self._connect_page()
        jobs.keeping.changed.connect(self._show)
        jobs.keeping.listed.connect(self._show_list)
        jobs.keeping.made.connect(self._open_new)
        jobs.keeping.added.connect(self._tell_added)
        searching.entered.connect(self.close_list)
        areas.undo.undo_wanted.connect(self.undo)

    def add_commands(self, commands: Commands) -> None:
        """Add what can be done with lists and searches."""
        self.undo_action = commands.add(Group.EDIT, self.tr("Undo"), ("Ctrl+Z",), self.undo)
        self.undo_action.setEnabled(False)
        commands.add(Group.EDIT, self.tr("New list"), ("Ctrl+N",), self.add_list)
        commands.add(Group.EDIT, self.tr("New set list"), ("Ctrl+Shift+N",), partial(self.add_list, is_set=True))
        commands.add(Group.SEARCH, self.tr("Save this search"), ("Ctrl+S",), self.save_search)
        commands.menu(Group.SEARCH).addMenu(self.recent)

    def add_list(self, *, is_set: bool = False, hashes: tuple[str, ...] = ()) -> None:
        """Make a list under a name that is free, which the user then writes over."""
        base = self.tr("New set list") if is_set else self.tr("New list")
        taken = {each.name.casefold() for each in self.kept.lists}
        names = (base, *(f"{base} {number}" for number in range(2, len(taken) + 3)))
        self._rename_next = True
        self._jobs.add_list(next(name for name in names if name.casefold() not in taken), is_set=is_set, hashes=hashes)

    def save_search(self) -> None:
        """Keep what is asked now under a name."""
        asked = self._searching.question
        suggested = self._name(to_saved(asked))
        if not suggested:
            self._areas.undo.show_sentence(self.tr("Nothing is asked yet that could be saved."), undo=False)
            return
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Save this search"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(suggested)
        dialog.resize(480, dialog.sizeHint().height())
        value = to_value(to_saved(asked))
        dialog.textValueSelected.connect(lambda name: self._jobs.save_search(name, value))
        dialog.open()

    def fill_recent(self) -> None:
        """Show what was asked lately, and how that is forgotten."""
        self.recent.clear()
        for value in self.kept.queries:
            query = from_value(value)
            self.recent.addAction(self._name(query).replace("&", "&&"), partial(self._ask_query, query))
        if self.kept.queries:
            self.recent.addSeparator()
        self.recent.addAction(self.tr("Forget all of these"), self.forget).setEnabled(bool(self.kept.queries))
        remember = self.recent.addAction(self.tr("Remember what is asked"))
        remember.setCheckable(True)
        remember.setChecked(self.kept.remembers)
        remember.toggled.connect(lambda keep: self._jobs.keep_history(keep=keep))

    def forget(self) -> None:
        """Forget what was asked lately, and delete what was recorded or pasted for it, but not for a saved search."""
        self._jobs.forget_queries()
        with_examples = (search.value for search in self.kept.searches if is_understood(search.value))
        spared = {Path(each.path) for value in with_examples for each in from_value(value).like if each.path}
        self._recorder.forget_all(spared)

    def undo(self) -> None:
        """Take the last change back."""
        self._areas.undo.show_sentence("", undo=False)
        self._jobs.undo()

    def close_list(self) -> None:
        """Show the search again, and the piece that is chosen there."""
        listed = not self._areas.shows_search
        self._jobs.show_list(None)
        self._areas.lists.mark(None)
        self._areas.show_search()
        if listed:
            self._preview_row(self._areas.search.found.current)

    def list_menu(self, item: KeptItem) -> QMenu:
        """Return what can be done with a list."""
        menu = QMenu(self._window)
        menu.addAction(self.tr("Open"), lambda: self._open(item))
        menu.addAction(self.tr("Rename"), lambda: self._areas.lists.rename(item.id)).setShortcut(QKeySequence("F2"))
        menu.addAction(self.tr("Export…"), lambda: self.export_wanted.emit(item)).setEnabled(bool(item.count))
        menu.addSeparator()
        menu.addAction(self.tr("New list"), self.add_list)
        menu.addAction(self.tr("New set list"), partial(self.add_list, is_set=True))
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: self._remove_list(item))
        return menu

    def search_menu(self, item: KeptItem) -> QMenu:
        """Return what can be done with a saved search."""
        menu = QMenu(self._window)
        menu.addAction(self.tr("Ask"), lambda: self._ask(item))
        menu.addAction(self.tr("Rename"), lambda: self._areas.searches.rename(item.id)).setShortcut(QKeySequence("F2"))
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: self._remove_search(item))
        return menu

    def _show(self, kept: Kept) -> None:
        self.kept = kept
        self._areas.lists.show_items(
            tuple(
                KeptItem(each.id, each.name, "set-list" if each.is_set else "piece-list", each.length)
                for each in kept.lists
            )
        )
        self._areas.searches.show_items(tuple(KeptItem(each.id, each.name, "saved") for each in kept.searches))
        self.undo_action.setEnabled(bool(kept.undoing))
        self.undo_action.setText(self.tr("Undo: {what}").format(what=kept.undoing) if kept.undoing else self.tr("Undo"))

    def _show_list(self, shown: ShownList | None) -> None:
        if shown is None:
            self.close_list()
        else:
            self._areas.list_page.show_list(shown)
            self._areas.show_list()
            if self._focus_next:
                self._focus_next = False
                selected = self._areas.list_page.entries.selected()
                if selected:
                    self._preview(selected[0])
                else:
                    self._areas.preview.show_no_row()
                self._areas.list_page.entries.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, item: KeptItem) -> None:
        self._areas.lists.mark(item.id)
        self._jobs.show_list(item.id)
        self._focus_next = True

    def _open_new(self, number: int) -> None:
        if self._rename_next:
            self._rename_next = False
            self._areas.lists.rename(number)

    def _ask(self, item: KeptItem) -> None:
        search = self._search(item)
        if search is None:
            return
        try:
            query = from_value(search.value)
        except LibraryError as error:
            self._areas.undo.show_sentence(translated(str(error)), undo=False)
            return
        self._ask_query(query)

    def _ask_query(self, query: SavedQuery) -> None:
        self.close_list()
        self._searching.ask_saved(query)

    def _note_query(self) -> None:
        """Remember what is asked, once it is no longer being typed."""
        asked = self._searching.question
        if asked.text.strip() or asked.filters or asked.like:
            self._jobs.remember_query(to_value(to_saved(asked)))

    def _name(self, query: SavedQuery) -> str:
        """Return what is asked, in words."""
        words = {True: self.tr("like “{title}”"), False: self.tr("not like “{title}”")}
        like = (words[each.weight > 0].format(title=each.title) for each in query.like)
        typed = (self._words.text(chip) for each in query.typed for chip in understand(each).active)
        return " · ".join(part for part in (query.text, *typed, *like) if part)

    def _search(self, item: KeptItem) -> SavedSearch | None:
        return next((each for each in self.kept.searches if each.id == item.id), None)

    def _remove_list(self, item: KeptItem) -> None:
        self._jobs.remove_list(item.id)
        self._areas.undo.show_sentence(self.tr("“{name}” was deleted.").format(name=item.name), undo=True)

    def _remove_search(self, item: KeptItem) -> None:
        self._jobs.remove_search(item.id)
        self._areas.undo.show_sentence(self.tr("“{name}” was deleted.").format(name=item.name), undo=True)

    def _remove_entries(self, entries: list[int]) -> None:
        shown = self._areas.list_page.shown
        if shown is not None:
            self._jobs.remove_entries(shown.list.id, entries)
            sentence = self.tr("%Ln pieces taken out of “{name}”.", "", len(entries))
            self._areas.undo.show_sentence(sentence.format(name=shown.list.name), undo=True)

    def _tell_added(self, name: str, count: int, wanted: int) -> None:
        sentence = (
            self.tr("%Ln pieces added to “{name}”.", "", count) if count else self.tr("“{name}” has them already.")
        )
        if 0 < count < wanted:
            sentence += " " + self.tr("The others are in it already.")
        self._areas.undo.show_sentence(sentence.format(name=name), undo=count > 0)

    def _preview(self, entry: ListedPiece) -> None:
        self._preview_row(None if entry.is_gone else entry.found)

    def _preview_row(self, row: FoundPiece | None) -> None:
        """Show a piece, or none; what is shown already plays on."""
        before = self._areas.preview.row
        if row is None:
            self._areas.preview.show_no_row()
        elif before is None or not before.is_shown_as(row):
            self._areas.preview.show_row(row)
            self._jobs.read_marks(row.hit.piece)

    def _pop_up(self, menu: QMenu, place: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _connect_sidebar(self) -> None:
        lists, searches, jobs = self._areas.lists, self._areas.searches, self._jobs
        lists.add_list_button.clicked.connect(lambda _checked: self.add_list())
        lists.add_set_button.clicked.connect(lambda: self.add_list(is_set=True))
        lists.chosen.connect(self._open)
        lists.remove_wanted.connect(self._remove_list)
        lists.menu_wanted.connect(lambda item, place: self._pop_up(self.list_menu(item), place))
        lists.model.renamed.connect(jobs.rename_list)
        lists.model.ordered.connect(jobs.order_lists)
        lists.model.pieces_dropped.connect(jobs.append)
        lists.pieces_dropped.connect(lambda pieces: self.add_list(hashes=pieces))
        searches.save_button.clicked.connect(self.save_search)
        searches.chosen.connect(self._ask)
        searches.remove_wanted.connect(self._remove_search)
        searches.menu_wanted.connect(lambda item, place: self._pop_up(self.search_menu(item), place))
        searches.model.renamed.connect(jobs.rename_search)
        searches.model.ordered.connect(jobs.order_searches)

    def _connect_page(self) -> None:
        page, preview, jobs = self._areas.list_page, self._areas.preview, self._jobs
        page.left.connect(self.close_list)
        page.chosen.connect(self._preview)
        page.open_wanted.connect(preview.open_piece)
        page.play_wanted.connect(preview.toggle)
        page.remove_wanted.connect(self._remove_entries)
        page.ordered.connect(lambda entries: self._on_list(jobs.order_entries, entries))
        page.noted.connect(lambda entry, note: self._on_list(jobs.note_entry, entry, note))
        page.pieces_dropped.connect(lambda pieces: self._on_list(jobs.append, pieces))

    def _on_list(self, change: Callable[..., None], *values: Any) -> None:
        shown = self._areas.list_page.shown
        if shown is not None:
            change(shown.list.id, *values)


def to_saved(asked: Question) -> SavedQuery:
    """Return what is asked as it is kept."""
    return SavedQuery(asked.text, asked.kinds, typed=asked.filters, like=asked.like)
