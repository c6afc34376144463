"""Dropping and pasting anywhere in the window: music becomes an example, words the query; folders are offered."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMessageBox

from desktop.error_report import translated
from desktop.item_models.piece_mime import dragged_pieces
from desktop.jobs.examples.orders import Examples, LookOrder
from desktop.jobs.examples.store import examples_path
from desktop.main_window.areas import Areas
from desktop.main_window.commands import Commands, Group
from desktop.main_window.jobs import Jobs
from desktop.main_window.wiring.examples.liking import MOST_EXAMPLES, ExampleWiring
from desktop.main_window.wiring.keeping import KeepingWiring
from desktop.widgets.dropping import dropped_files, dropped_folders, notation_suffix

_LONGEST_QUERY = 1000


class DropWiring(QObject):
    """Takes what no part of the window has taken; `add_folder` puts a folder into the library."""

    def __init__(
        self,
        areas: Areas,
        jobs: Jobs,
        examples: ExampleWiring,
        keeping: KeepingWiring,
        add_folder: Callable[[Path], None],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._areas = areas
        self._jobs = jobs
        self._examples = examples
        self._keeping = keeping
        self._add_folder = add_folder
        self._window = window
        self._too_many = False
        # A field of text would take the path of a file for words.
        areas.preview.marks.remark.setAcceptDrops(False)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        areas.search.query_box.example_pasted.connect(self.paste)
        jobs.searching.looked.connect(self._take_examples)

    def add_commands(self, commands: Commands) -> None:
        """Add the way to paste."""
        commands.add(Group.EDIT, self.tr("Paste an example or a query"), ("Ctrl+V",), self.paste)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drops of files, folders and words; of the window's own pieces, those that are dropped on the query."""
        del watched
        if isinstance(event, QDragLeaveEvent):
            self._tell("")
        if not isinstance(event, QDropEvent):
            return False
        if not self._is_wanted(event):
            # Qt holds that it is wanted still where it was a moment ago.
            event.ignore()
            return True
        event.acceptProposedAction()
        if isinstance(event, QDragEnterEvent) and not dragged_pieces(event.mimeData()):
            self._tell(self.tr("Drop music to find what is like it, or a folder to add it to the library."))
        if isinstance(event, QDragMoveEvent):
            return True
        if dragged_pieces(event.mimeData()):
            self._examples.ask_for_more()
        else:
            self.take(event.mimeData())
        return True

    def paste(self) -> None:
        """Take what is in the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> None:
        """Search by what was dropped or pasted; where there is a folder, offer to add it."""
        folders, files, text = dropped_folders(data), dropped_files(data), data.text().strip()
        if folders:
            self._offer(folders)
        elif self._areas.welcome.isVisible():
            if files or text:
                self._tell(self.tr("Add a folder first: there is no music yet to search."))
        elif files:
            self.look([LookOrder(path) for path in files])
        elif suffix := notation_suffix(text):
            name = f"{sha256(text.encode(errors='replace')).hexdigest()[:16]}{suffix}"
            self.look([LookOrder(examples_path() / name, text)])
        elif text:
            self._keeping.close_list()
            self._areas.search.query_box.ask(" ".join(text.split())[:_LONGEST_QUERY])
            self._areas.search.focus_query()

    def look(self, orders: list[LookOrder]) -> None:
        """Have files read, so that they become examples."""
        self._tell(self.tr("Reading %Ln files…", "", min(len(orders), MOST_EXAMPLES)))
        self._too_many = len(orders) > MOST_EXAMPLES
        self._jobs.searching.look(tuple(orders[:MOST_EXAMPLES]))

    def _take_examples(self, found: Examples) -> None:
        notes = [translated(note) for note in found.notes]
        if self._too_many:
            notes.append(self.tr("At most %Ln examples count at once; the first are taken.", "", MOST_EXAMPLES))
        self._tell(" ".join(notes))
        self._examples.add(found.like)

    def _offer(self, folders: tuple[Path, ...]) -> None:
        """Ask whether folders are to be added to the library."""
        names = ", ".join(f"“{folder.name}”" for folder in folders)
        box = QMessageBox(self._window)
        box.setAccessibleName(self.tr("Add folder"))
        box.setWindowTitle("Incipit")
        box.setText(self.tr("Add {names} to the library?").format(names=names))
        box.setInformativeText(self.tr("Its music is read and can be found; nothing in it is changed."))
        yes = box.addButton(self.tr("Add folder"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(yes)
        yes.clicked.connect(lambda: [self._add_folder(folder) for folder in folders])
        box.finished.connect(box.deleteLater)
        box.open()

    def _tell(self, sentence: str) -> None:
        self._areas.undo.show_sentence(sentence, undo=False)

    def _is_wanted(self, event: QDropEvent) -> bool:
        """Tell whether to take what is dragged, without a look at any disk: this is asked with every move."""
        data = event.mimeData()
        if not dragged_pieces(data):
            return data.hasUrls() or data.hasText()
        if isinstance(event, QDragEnterEvent):
            return True
        box = self._areas.search.query_box
        place = box.mapFrom(self._window, event.position().toPoint())
        return box.isVisible() and box.rect().contains(place)
