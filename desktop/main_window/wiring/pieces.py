"""What can be done with the chosen pieces: list, rate, tag, open, show, copy and export them."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QMenu, QWidget

from desktop.dialogs.keeping.export_dialog import COPIES, CopyingDialog, ExportChoice, ExportDialog
from desktop.dialogs.keeping.list_chooser import ListChooser
from desktop.dialogs.keeping.tags_dialog import TagsDialog
from desktop.item_models.kept_model import KeptItem
from desktop.item_models.result_model import title_of
from desktop.jobs.answers import FoundPiece
from desktop.jobs.keeping.kept import ShownList
from desktop.jobs.keeping.sharing import Shared, ShareOrder
from desktop.main_window.areas import Areas
from desktop.main_window.commands import Commands, Group
from desktop.main_window.jobs import Jobs
from desktop.main_window.wiring.keeping import KeepingWiring
from desktop.settings import Settings
from desktop.views.results.drag_out import DragOut, selected_pieces, shown_pieces
from engine.library.records import PieceMarks
from engine.sharing.names import to_safe_name

_MOST_STARS = 5


class PieceWiring(QObject):
    """Acts on what is selected in the results, or in the list that is shown."""

    def __init__(self, areas: Areas, jobs: Jobs, keeping: KeepingWiring, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._areas = areas
        self._jobs = jobs
        self._keeping = keeping
        self._settings = settings
        self._window = window
        self._last_list: int | None = None
        self._tagging: tuple[str, ...] = ()
        self._copying: CopyingDialog | None = None
        self.examples: tuple[tuple[str, Callable[[], object]], ...] = ()
        self._views: tuple[QAbstractItemView, ...] = (areas.search.found.list, areas.search.found.table)
        for view in self._views:
            self._take(view)
        areas.list_page.menu_wanted.connect(self.show_menu)
        areas.list_page.export_wanted.connect(self.export_list)
        areas.undo.show_wanted.connect(jobs.opening.show_in_folder)
        keeping.export_wanted.connect(self.export_kept)
        areas.search.chosen.connect(lambda row: jobs.keeping.read_marks(row.hit.piece))
        areas.list_page.chosen.connect(lambda entry: jobs.keeping.read_marks(entry.found.hit.piece))
        areas.preview.marks.rated.connect(lambda piece, stars: jobs.keeping.rate((piece,), stars))
        areas.preview.marks.tags_wanted.connect(lambda piece: self._ask_for_tags((piece,)))
        areas.preview.marks.remarked.connect(jobs.keeping.remark)
        jobs.keeping.marked.connect(self._show_marks)
        jobs.sharing.finished.connect(self._tell_shared)
        jobs.sharing.failed.connect(lambda _error: self._end_copying())

    def selected(self) -> list[FoundPiece]:
        """Return the pieces that are selected where the user looks."""
        if self._areas.shows_list:
            return [entry.found for entry in self._areas.list_page.entries.selected()]
        if self._areas.shows_map:
            return list(self._areas.map.rows)
        return [row for view in self._views if view.isVisible() for row in selected_pieces(view)]

    def add_commands(self, commands: Commands) -> None:
        """Add what can be done with the selected pieces."""
        piece = Group.PIECE
        commands.menu(piece).addSeparator()
        commands.add(piece, self.tr("Add to a list…"), ("Ctrl+Return", "Ctrl+Enter"), self.add_to_list)
        commands.add(piece, self.tr("Tags…"), ("Ctrl+T",), self.edit_tags)
        for stars in range(_MOST_STARS + 1):
            text = self.tr("%Ln stars", "", stars) if stars else self.tr("No stars")
            commands.add(piece, text, (f"Alt+{stars}",), partial(self.rate, stars))
        commands.add(piece, self.tr("Copy path"), ("Ctrl+Shift+C",), self.copy_paths)
        commands.add(piece, self.tr("Export…"), ("Ctrl+Shift+E",), self.export_selected)

    def show_menu(self, place: QPoint) -> None:
        """Show what can be done with the selected pieces."""
        rows = self.selected()
        if rows:
            menu = self.menu(rows)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def menu(self, rows: Sequence[FoundPiece]) -> QMenu:
        """Return what can be done with some pieces."""
        menu = QMenu(self._window)
        first = rows[0]
        one, there = len(rows) == 1, first.hit.online
        play = menu.addAction(self.tr("Play"), self._areas.preview.toggle)
        play.setEnabled(there)
        if self._areas.list_page.shown is not None and self._areas.shows_list:
            menu.addAction(self.tr("Write a note"), self._areas.list_page.edit_note).setShortcut(QKeySequence("F2"))
            name = self._areas.list_page.shown.list.name
            text = self.tr("Remove from “{name}”").format(name=name.replace("&", "&&"))
            menu.addAction(text, self._areas.list_page.remove_selected).setShortcut(QKeySequence("Del"))
        menu.addSeparator()
        for text, do in self.examples:
            menu.addAction(text, do)
        menu.addSeparator()
        menu.addMenu(self._list_menu(menu))
        menu.addMenu(self._rating_menu(menu))
        menu.addAction(self.tr("Tags…"), self.edit_tags)
        menu.addSeparator()
        for text, do in self._on_files():
            action = menu.addAction(text, do)
            action.setEnabled(there and one)
        menu.addSeparator()
        menu.addAction(self.tr("Copy path"), self.copy_paths)
        menu.addAction(self.tr("Copy title"), self.copy_titles)
        menu.addSeparator()
        menu.addAction(self.tr("Export…"), self.export_selected)
        return menu

    def add_to_list(self) -> None:
        """Have the user choose a list for the selected pieces, the last one first."""
        hashes = self._hashes()
        if not hashes:
            return
        chooser = ListChooser(self._keeping.kept.lists, self._last_list, self._window)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.chosen.connect(lambda number: self._append(number, hashes))
        chooser.new_wanted.connect(lambda name, is_set: self._jobs.keeping.add_list(name, is_set=is_set, hashes=hashes))
        chooser.open()

    def rate(self, stars: int) -> None:
        """Give the selected pieces stars, none with 0."""
        hashes = self._hashes()
        if hashes:
            self._jobs.keeping.rate(hashes, stars or None)

    def edit_tags(self) -> None:
        """Have the user change the tags of the selected pieces."""
        self._ask_for_tags(self._hashes())

    def copy_paths(self) -> None:
        """Put the paths of the selected pieces into the clipboard, a line each."""
        QGuiApplication.clipboard().setText("\n".join(dict.fromkeys(str(row.hit.path) for row in self.selected())))

    def copy_titles(self) -> None:
        """Put the titles of the selected pieces into the clipboard, a line each."""
        QGuiApplication.clipboard().setText("\n".join(title_of(row) for row in self.selected()))

    def export_selected(self) -> None:
        """Export the selected pieces, or all results where only one is selected."""
        rows = self.selected()
        if len(rows) == 1 and self._areas.shows_search:
            rows = [row for view in self._views if view.isVisible() for row in shown_pieces(view)]
        name = self._areas.search.query_box.text().strip() or self.tr("Selection")
        hashes = tuple(row.hit.piece for row in rows)
        if hashes:
            self.ask_how(name, len(hashes), partial(ShareOrder, name, hashes=hashes))

    def export_list(self, shown: ShownList) -> None:
        """Export a list."""
        self.ask_how(shown.list.name, len(shown.pieces), self.order_of(shown))

    def export_kept(self, item: KeptItem) -> None:
        """Export a list that need not be open."""
        self.ask_how(item.name, item.count or 0, partial(ShareOrder, item.name, number=item.id))

    def order_of(self, shown: ShownList) -> Callable[..., ShareOrder]:
        """Return what is to be written of a list; where and how is still to be said."""
        return partial(ShareOrder, shown.list.name, number=shown.list.id)

    def _take(self, view: QAbstractItemView) -> None:
        """Have several pieces of a view be selected, dragged away, and acted on by a menu."""
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda place: self.show_menu(view.viewport().mapToGlobal(place)))
        DragOut(view).refused.connect(self._tell_offline)

    def _on_files(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        preview = self._areas.preview
        return (
            (self.tr("Open"), preview.open_piece),
            (self.tr("Open with…"), self._open_with),
            (self.tr("Show in folder"), preview.show_piece),
        )

    def _list_menu(self, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("Add to list"), parent)
        hashes = self._hashes()
        for each in self._keeping.kept.lists:
            menu.addAction(each.name.replace("&", "&&"), partial(self._append, each.id, hashes))
        if self._keeping.kept.lists:
            menu.addSeparator()
        menu.addAction(self.tr("New list"), lambda: self._keeping.add_list(hashes=hashes))
        chooser = menu.addAction(self.tr("Another list…"), self.add_to_list)
        chooser.setShortcut(QKeySequence("Ctrl+Return"))
        return menu

    def _rating_menu(self, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("Rate"), parent)
        for stars in range(_MOST_STARS, 0, -1):
            menu.addAction("★" * stars, partial(self.rate, stars)).setShortcut(QKeySequence(f"Alt+{stars}"))
        menu.addAction(self.tr("No stars"), partial(self.rate, 0)).setShortcut(QKeySequence("Alt+0"))
        return menu

    def _hashes(self) -> tuple[str, ...]:
        return tuple(row.hit.piece for row in self.selected())

    def _append(self, number: int, hashes: Sequence[str]) -> None:
        self._last_list = number
        self._jobs.keeping.append(number, hashes)

    def _ask_for_tags(self, pieces: Sequence[str]) -> None:
        """Read the tags of pieces first; `_show_tags` then asks."""
        self._tagging = tuple(pieces)
        if pieces:
            self._jobs.keeping.read_tags(self._tagging, self._show_tags)

    def _show_tags(self, marks: Mapping[str, PieceMarks]) -> None:
        pieces = self._tagging
        tags = [frozenset(marks[piece].tags) if piece in marks else frozenset() for piece in pieces]
        dialog = TagsDialog(self._keeping.kept.tags, tags, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(lambda on, off: self._jobs.keeping.tag(pieces, on, off))
        dialog.open()

    def _show_marks(self, marks: Mapping[str, PieceMarks]) -> None:
        self._areas.preview.show_marks(marks)
        self._areas.search.model.show_stars({piece: each.stars for piece, each in marks.items()})

    def _tell_offline(self, count: int) -> None:
        sentence = self.tr("%Ln files are offline and cannot be dragged.", "", count)
        self._areas.undo.show_sentence(sentence, undo=False)

    def _open_with(self) -> None:
        rows = self.selected()
        if rows and not self._jobs.opening.open_with_chooser(rows[0].hit.path):
            dialog = QFileDialog(
                self._window, self.tr("Open with which program?"), self._jobs.opening.programs_folder()
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.fileSelected.connect(lambda program: self._jobs.opening.open_with(rows[0].hit.path, Path(program)))
            dialog.open()

    def ask_how(self, name: str, count: int, order: Callable[..., ShareOrder]) -> None:
        """Have the user say as what, then where, pieces are to be written."""
        dialog = ExportDialog(name, count, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(lambda choice: self._ask_where(name, choice, order))
        dialog.open()

    def _ask_where(self, name: str, choice: ExportChoice, order: Callable[..., ShareOrder]) -> None:
        folder = self._settings.last_folder
        dialog = QFileDialog(self._window, self.tr("Export to"), str(folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if choice.suffix == COPIES:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(choice.suffix[1:])
            dialog.selectFile(f"{to_safe_name(name, 'Incipit')}{choice.suffix}")
        dialog.fileSelected.connect(lambda place: self.share(Path(place), choice, order))
        dialog.open()

    def share(self, place: Path, choice: ExportChoice, order: Callable[..., ShareOrder]) -> None:
        """Write what was chosen to a place."""
        copies = choice.suffix == COPIES
        if copies:
            self._copying = CopyingDialog(self._window)
            self._copying.stopped.connect(self._jobs.sharing.cancel)
            self._jobs.sharing.progressed.connect(self._copying.show_progress)
            self._copying.open()
        self._jobs.sharing.share(
            order(place=place, copies=copies, relative=choice.relative, byte_order_mark=choice.byte_order_mark)
        )

    def _tell_shared(self, shared: Shared) -> None:
        self._end_copying()
        sentence = self.tr("%Ln pieces written to {place}.", "", shared.count)
        if shared.stopped:
            sentence = self.tr("Stopped after %Ln files; they are in {place}.", "", shared.count)
        elif shared.books:
            sentence = self.tr("%Ln files written to {place}; a tunebook is copied once, whole.", "", shared.count)
        if shared.left_out:
            left = self.tr("%Ln left out: {reason}", "", len(shared.left_out))
            sentence += " " + left.format(reason=shared.left_out[0][1])
        self._areas.undo.show_sentence(sentence.format(place=shared.place), undo=False, place=shared.place)

    def _end_copying(self) -> None:
        if self._copying is not None:
            dialog, self._copying = self._copying, None
            dialog.done(0)
            dialog.deleteLater()
