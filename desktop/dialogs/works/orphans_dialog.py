"""What the library lacks: recordings without a score, scores without a recording, any kind without another."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.item_models.result_model import place_in, printable, title_of
from desktop.jobs.works.works import Orphans
from desktop.theme import GAP
from engine.library import Folder
from engine.modality import Modality

_PIECE_ROLE = int(Qt.ItemDataRole.UserRole)
_PAIRS = (
    (Modality.AUDIO, Modality.SCORE),
    (Modality.SCORE, Modality.AUDIO),
    (Modality.MIDI, Modality.SCORE),
    (Modality.SCORE, Modality.MIDI),
    (Modality.AUDIO, Modality.MIDI),
    (Modality.MIDI, Modality.AUDIO),
)


class OrphansDialog(QDialog):
    """`hunt_wanted` tells which kind lacks which; `export_wanted` a name and pieces; `chosen` the piece to go to."""

    hunt_wanted = Signal(object, object)
    stop_wanted = Signal()
    export_wanted = Signal(str, object)
    chosen = Signal(object)

    def __init__(self, folders: Sequence[Folder], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What lacks its score or recording"))
        self.resize(640, 460)
        self._orphans: Orphans | None = None
        self._folders = tuple(folders)
        title = QLabel(self.tr("What lacks its score or recording"))
        title.setObjectName("title")
        self.pair = QComboBox()
        self.pair.setAccessibleName(self.tr("What to look for"))
        for kind, lacking in _PAIRS:
            self.pair.addItem(self._name(kind, lacking))
        self.look = QPushButton(self.tr("Look"))
        self.look.setDefault(True)
        self.look.clicked.connect(self._look)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Pieces looked at"))
        self.progress.hide()
        self.sentence = QLabel(self.tr("Looks for pieces to which no likely and no confirmed companion is known."))
        self.sentence.setObjectName("muted")
        self.sentence.setWordWrap(True)
        self.list = self._table()
        self.export = QPushButton(self.tr("Export…"))
        self.export.setEnabled(False)
        self.export.clicked.connect(self._export)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.addButton(self.export, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(title)
        column.addLayout(self._line())
        column.addWidget(self.progress)
        column.addWidget(self.sentence)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.finished.connect(lambda _code: self.stop_wanted.emit())

    def show_progress(self, done: int, total: int) -> None:
        """Show how many pieces of how many have been looked at."""
        self.progress.setMaximum(max(total, 1))
        self.progress.setValue(done)

    def show_orphans(self, orphans: Orphans) -> None:
        """Show what was found."""
        self._orphans = orphans
        self.progress.hide()
        self.look.setText(self.tr("Look") if orphans.whole else self.tr("Go on"))
        self.list.clear()
        for found in orphans.found:
            title = " · ".join(part for part in (title_of(found), found.hit.composer) if part)
            item = QTreeWidgetItem(self.list, [title, place_in(found.hit.path, self._folders)])
            item.setToolTip(0, title)
            item.setToolTip(1, printable(str(found.hit.path)))
            item.setData(0, _PIECE_ROLE, found)
        count = self.tr("%Ln pieces found.", "", len(orphans.found))
        stopped = "" if orphans.whole else " " + self.tr("Stopped before the end.")
        self.sentence.setText(count + stopped)
        self.export.setEnabled(bool(orphans.found))

    def _table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setObjectName("report")
        table.setAccessibleName(self.tr("Pieces found"))
        table.setHeaderLabels([self.tr("Piece"), self.tr("Place")])
        table.setRootIsDecorated(False)
        table.setColumnWidth(0, 300)
        table.itemActivated.connect(lambda item: self.chosen.emit(item.data(0, _PIECE_ROLE)))
        return table

    def _line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(self.pair, 1)
        line.addWidget(self.look)
        return line

    def _look(self) -> None:
        if self.progress.isVisible():
            self.stop_wanted.emit()
            return
        self.progress.setRange(0, 0)
        self.progress.show()
        self.look.setText(self.tr("Stop"))
        self.hunt_wanted.emit(*_PAIRS[self.pair.currentIndex()])

    def _export(self) -> None:
        if self._orphans is not None:
            name = self._name(self._orphans.kind, self._orphans.lacking)
            self.export_wanted.emit(name, tuple(found.hit.piece for found in self._orphans.found))

    def _name(self, kind: Modality, lacking: Modality) -> str:
        plural = {
            Modality.AUDIO: self.tr("Recordings"),
            Modality.SCORE: self.tr("Scores"),
            Modality.MIDI: self.tr("MIDI files"),
        }
        single = {
            Modality.AUDIO: self.tr("a recording"),
            Modality.SCORE: self.tr("a score"),
            Modality.MIDI: self.tr("a MIDI file"),
        }
        return self.tr("{kind} without {lacking}").format(kind=plural[kind], lacking=single[lacking])
