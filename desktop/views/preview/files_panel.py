"""Where a piece lies: identical files are one piece, and each can be opened and shown in its folder."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.item_models.result_model import paths_of, place_in, printable
from desktop.jobs.answers import FoundPiece
from desktop.theme import GAP, icon
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.flow_layout import FlowLayout
from engine.library import Folder, Place

_ICON_PIXELS = 16
_MOST = 30


class FilesPanel(QWidget):
    """`show_wanted` and `open_wanted` tell which file is meant; `similar_wanted` asks for pieces like this one."""

    show_wanted = Signal(object)
    open_wanted = Signal(object)
    similar_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: FoundPiece | None = None
        self.path = ElidedLabel(Qt.TextElideMode.ElideMiddle)
        self.path.setObjectName("muted")
        self.similar_button = QPushButton(self.tr("Find similar"))
        self.similar_button.setToolTip(self.tr("Find music that is like this piece (Ctrl+F)"))
        self.show_button = QPushButton(self.tr("Show in folder"))
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setToolTip(self.tr("Open in your own program (Enter)"))
        self.heading = QLabel()
        self.heading.setObjectName("heading")
        self.buttons: list[tuple[QToolButton, QToolButton]] = []
        self.labels: list[ElidedLabel] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        main = FlowLayout(GAP)
        for button in (self.similar_button, self.show_button, self.open_button):
            button.setIconSize(QSize(_ICON_PIXELS, _ICON_PIXELS))
            main.addWidget(button)
        copies = QVBoxLayout()
        copies.setContentsMargins(0, GAP, 0, 0)
        copies.setSpacing(GAP // 2)
        copies.addWidget(self.heading)
        copies.addLayout(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.path)
        column.addLayout(main)
        column.addLayout(copies)
        self.setAccessibleName(self.tr("Files"))
        self.similar_button.clicked.connect(self.similar_wanted)
        self.show_button.clicked.connect(lambda: self._tell(self.show_wanted))
        self.open_button.clicked.connect(lambda: self._tell(self.open_wanted))
        self._colour()

    def show_piece(self, row: FoundPiece, folders: Sequence[Folder]) -> None:
        """Show the file that a piece is named after, and under it those that hold the same."""
        self._row = row
        self.path.show_text(place_in(row.hit.path, folders), printable(str(row.hit.path)))
        for button in (self.show_button, self.open_button):
            button.setEnabled(row.hit.online)
        self._show_copies(row, folders)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_rows"):
            self._colour()

    def _tell(self, wanted: SignalInstance) -> None:
        if self._row is not None:
            wanted.emit(self._row.hit.path)

    def _show_copies(self, row: FoundPiece, folders: Sequence[Folder]) -> None:
        self.buttons, self.labels = [], []
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        others = [place for place in row.hit.places if (place.path, place.tune) != (row.hit.path, row.hit.tune)]
        self.heading.setVisible(bool(others))
        if not others:
            return
        self.heading.setText(self._title(len(paths_of(row))).upper())
        for place in others[:_MOST]:
            self._rows.addWidget(self._line(place, folders))
        self._colour()
        if len(others) > _MOST:
            self._rows.addWidget(QLabel(self.tr("and %Ln more", "", len(others) - _MOST)))

    def _title(self, files: int) -> str:
        if files == 1:
            return self.tr("Also in this file")
        return self.tr("%Ln identical files, also here", "", files)

    def _line(self, place: Place, folders: Sequence[Folder]) -> QWidget:
        text = place_in(place.path, folders)
        if place.tune:
            text = self.tr("{path}, tune {number}").format(path=text, number=place.tune)
        if not place.online:
            text = self.tr("offline: {path}").format(path=text)
        label = ElidedLabel(Qt.TextElideMode.ElideMiddle)
        label.setObjectName("muted")
        label.show_text(text, printable(str(place.path)))
        label.setAccessibleName(text)
        show = self._button(self.tr("Show in folder: {path}").format(path=text))
        show.clicked.connect(partial(self.show_wanted.emit, place.path))
        start = self._button(self.tr("Open: {path}").format(path=text))
        start.clicked.connect(partial(self.open_wanted.emit, place.path))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP // 2)
        row.addWidget(label, 1)
        for button in (show, start):
            button.setEnabled(place.online)
            row.addWidget(button)
        self.buttons.append((show, start))
        self.labels.append(label)
        return line

    def _colour(self) -> None:
        self.similar_button.setIcon(icon("similar"))
        for show, start in ((self.show_button, self.open_button), *self.buttons):
            show.setIcon(icon("reveal"))
            start.setIcon(icon("open"))

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("flat", "true")
        button.setIconSize(QSize(_ICON_PIXELS, _ICON_PIXELS))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
