"""The values that one fact may have, to choose one or several among, or to write down where they are numbers."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.theme import GAP
from engine.search.understanding import Chip, ChipKind
from engine.search.understanding.values import to_value

_SEVERAL = frozenset(
    (ChipKind.KEY, ChipKind.METRE, ChipKind.INSTRUMENT, ChipKind.COMPOSER, ChipKind.FOLDER, ChipKind.TAG)
)
_NEARLY = 0.1


class FilterChoices(QWidget):
    """A box of values; where there may be several, another one follows as soon as something is chosen."""

    changed = Signal()

    def __init__(self, kind: ChipKind, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._name = name
        self._hint = hint
        self._offered: tuple[tuple[str, str], ...] = ()
        self.boxes: list[QComboBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP // 2)
        self._add()
        self.setFocusProxy(self.boxes[0])

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is chosen or written down, each as it would be typed in a query; what cannot be read is none."""
        return tuple(dict.fromkeys(each for box in self.boxes if (each := self._chosen_in(box))))

    def offer(self, values: Sequence[tuple[str, str]]) -> None:
        """Offer values, each as it is read and as it would be typed; what was chosen stays, also if it has gone."""
        self._offered = tuple(values)
        for box in self.boxes:
            self._fill(box)

    def _add(self) -> None:
        box = QComboBox()
        number = len(self.boxes) + 1
        box.setAccessibleName(self._name if number == 1 else f"{self._name} {number}")
        if self._hint:
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            if (line := box.lineEdit()) is not None:
                line.setPlaceholderText(self._hint)
                line.editingFinished.connect(self.changed)
        self.boxes.append(box)
        self._fill(box)
        box.activated.connect(lambda _number: self._take())
        self._column.addWidget(box)
        box.show()
        self._column.activate()

    def _fill(self, box: QComboBox) -> None:
        chosen, shown = box.currentData(), box.currentText()
        written = box.isEditable() and shown and box.findText(shown) < 0
        box.clear()
        box.addItem("" if self._hint else self.tr("any"), "")
        for text, value in self._offered:
            box.addItem(text, value)
        if chosen and box.findData(chosen) < 0:
            box.addItem(shown, chosen)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        if written:
            box.setEditText(shown)
        box.setEnabled(box.count() > 1 or box.isEditable())

    def _take(self) -> None:
        if self._kind in _SEVERAL and self.boxes[-1].currentData() and len(self._offered) > len(self.boxes):
            self._add()
        self.changed.emit()

    def _chosen_in(self, box: QComboBox) -> str:
        if box.isEditable() and box.findText(box.currentText()) < 0:
            value = to_value(self._kind, box.currentText())
            return Chip(self._kind, _around(self._kind, value), 0, 0).written if value else ""
        return str(box.currentData() or "")


def _around(kind: ChipKind, value: str) -> str:
    """Return what a single number stands for: a length is the most, a tempo is meant by and large."""
    if "-" in value:
        return value
    if kind is ChipKind.LENGTH:
        return f"-{value}"
    return f"{(1 - _NEARLY) * float(value):.0f}-{(1 + _NEARLY) * float(value):.0f}"
