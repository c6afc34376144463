"""Filters to choose, each with how many pieces it would leave; what is chosen becomes chips."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from desktop.item_models.chip_words import ChipWords
from desktop.theme import GAP
from desktop.translation import written
from engine.search import Facets
from engine.search.understanding import ChipKind


class FiltersDialog(QDialog):
    """Tells the filters, each as it would be typed."""

    chosen = Signal(object)

    def __init__(self, words: ChipWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle(self.tr("Filters"))
        self.setMinimumWidth(440)
        self.boxes: Mapping[ChipKind, QComboBox] = {kind: QComboBox() for kind in _titles()}
        for box in self.boxes.values():
            box.addItem(self.tr("any"), "")
            box.setEnabled(False)
        self.left = QLabel(self.tr("Counting…"))
        self.left.setObjectName("muted")
        self._lay_out()

    def show_facets(self, facets: Facets) -> None:
        """Offer what is there, the commonest first; what was chosen meanwhile stays."""
        for kind, box in self.boxes.items():
            chosen = box.currentData()
            while box.count() > 1:
                box.removeItem(1)
            for each in facets.values.get(kind, ()):
                value = self._words.value(each.chip)
                text = self.tr("{value} ({count})").format(value=value, count=written(each.count))
                box.addItem(text, each.chip.written)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.setEnabled(box.count() > 1)
        first = next((box for box in self.boxes.values() if box.isEnabled()), None)
        if first is not None and not any(box.hasFocus() for box in self.boxes.values()):
            first.setFocus()
        self.left.setText(self.tr("%Ln pieces to choose among", "", facets.left))

    def accept(self) -> None:
        """Tell what is chosen, if anything is."""
        filters = tuple(str(box.currentData()) for box in self.boxes.values() if box.currentData())
        if filters:
            self.chosen.emit(filters)
        super().accept()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Show only pieces with"))
        title.setObjectName("title")
        form = QFormLayout()
        form.setHorizontalSpacing(3 * GAP)
        form.setVerticalSpacing(GAP)
        for kind, text in _titles().items():
            form.addRow(text, self.boxes[kind])
            self.boxes[kind].setAccessibleName(text.replace("&", ""))
        note = QLabel(self.tr("A piece that does not tell a fact does not have it, and is left out."))
        note.setObjectName("muted")
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Show these"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(2 * GAP)
        column.addWidget(title)
        column.addWidget(self.left)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(buttons)


def _titles() -> Mapping[ChipKind, str]:
    """Return what can be filtered by, in order, and what it is called."""
    translate = QCoreApplication.translate
    return {
        ChipKind.KEY: translate("FiltersDialog", "&Key"),
        ChipKind.METRE: translate("FiltersDialog", "&Metre"),
        ChipKind.LENGTH: translate("FiltersDialog", "&Length"),
        ChipKind.INSTRUMENT: translate("FiltersDialog", "&Instrument"),
        ChipKind.COMPOSER: translate("FiltersDialog", "&Composer"),
        ChipKind.FOLDER: translate("FiltersDialog", "&Folder"),
        ChipKind.TAG: translate("FiltersDialog", "&Tag"),
        ChipKind.RATING: translate("FiltersDialog", "&Rating"),
        ChipKind.FILE_KIND: translate("FiltersDialog", "Ki&nd"),
    }
