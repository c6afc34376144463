"""Filters to choose, each with how many pieces it would leave; what is chosen becomes chips."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from desktop.dialogs.filter_choices import FilterChoices
from desktop.item_models.chip_words import ChipWords
from desktop.theme import GAP
from desktop.translation import written
from engine.search import Facets
from engine.search.understanding import ChipKind


class FiltersDialog(QDialog):
    """Tells the filters, each as it would be typed: whenever they `changed`, and in the end those `chosen`."""

    chosen = Signal(object)
    changed = Signal(object)

    def __init__(self, words: ChipWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle(self.tr("Filters"))
        self.setMinimumWidth(440)
        hints = {
            ChipKind.LENGTH: self.tr("any, 2:00 at most, or 2:00-5:00"),
            ChipKind.TEMPO: self.tr("any, about 120, or 90-120"),
        }
        self.choices: Mapping[ChipKind, FilterChoices] = {
            kind: FilterChoices(kind, text.replace("&", ""), hints.get(kind, "")) for kind, text in _titles().items()
        }
        for choices in self.choices.values():
            choices.changed.connect(self._tell_change)
        self._told: tuple[str, ...] = ()
        self._counted = False
        self.left = QLabel(self.tr("Counting…"))
        self.left.setObjectName("muted")
        self._lay_out()

    @property
    def filters(self) -> tuple[str, ...]:
        """What is chosen, each as it would be typed."""
        return tuple(each for choices in self.choices.values() for each in choices.chosen)

    def show_facets(self, facets: Facets) -> None:
        """Offer what is there, the commonest first; what was chosen meanwhile stays."""
        for kind, choices in self.choices.items():
            counted = self.tr("{value} ({count})")
            choices.offer(
                [
                    (counted.format(value=self._words.value(each.chip), count=written(each.count)), each.chip.written)
                    for each in facets.values.get(kind, ())
                ]
            )
        boxes = [box for choices in self.choices.values() for box in choices.boxes]
        first = next((box for box in boxes if box.isEnabled()), None)
        # Before anything is counted, only what is typed can be chosen, which is not what stands first.
        if first is not None and not (self._counted and any(box.hasFocus() for box in boxes)) and not self.filters:
            first.setFocus()
        self._counted = True
        self.left.setText(self.tr("%Ln pieces to choose among", "", facets.left))
        self._make_room()

    def accept(self) -> None:
        """Tell what is chosen, if anything is."""
        if self.filters:
            self.chosen.emit(self.filters)
        super().accept()

    def _make_room(self) -> None:
        """Grow with a box that has been added, which a dialog with wrapped lines does not do by itself."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _tell_change(self) -> None:
        self._make_room()
        if self.filters != self._told:
            self._told = self.filters
            self.changed.emit(self.filters)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Show only pieces with"))
        title.setObjectName("title")
        form = QFormLayout()
        form.setHorizontalSpacing(3 * GAP)
        form.setVerticalSpacing(GAP)
        for kind, text in _titles().items():
            form.addRow(text, self.choices[kind])
        note = QLabel(
            self.tr(
                "Pieces of which a fact is not known are left out. One of several keys, metres, composers or folders "
                "is enough; instruments and tags must all be there."
            )
        )
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
        ChipKind.TEMPO: translate("FiltersDialog", "Tempo"),
        ChipKind.INSTRUMENT: translate("FiltersDialog", "&Instrument"),
        ChipKind.COMPOSER: translate("FiltersDialog", "&Composer"),
        ChipKind.FOLDER: translate("FiltersDialog", "&Folder"),
        ChipKind.TAG: translate("FiltersDialog", "&Tag"),
        ChipKind.RATING: translate("FiltersDialog", "&Rating"),
        ChipKind.FILE_KIND: translate("FiltersDialog", "Ki&nd"),
    }
