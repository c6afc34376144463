"""Which parts of a piece are heard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QWidget

from desktop.theme import GAP
from desktop.widgets.player.drawing import part_colour
from engine.preview.requests import Stem


class PartsPanel(QFrame):
    """A row for each part, with a button that silences it and one that silences all others."""

    silenced = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._rows: list[tuple[QToolButton, QToolButton]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * GAP, GAP, GAP, GAP)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GAP // 2)

    def show_parts(self, stems: tuple[Stem, ...]) -> None:
        """Have rows for these parts, all of them heard."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []
        for number, stem in enumerate(stems):
            name = stem.name or self.tr("Other parts")
            swatch = QLabel()
            colour = QPixmap(10, 10)
            colour.fill(part_colour(number))
            swatch.setPixmap(colour)
            buttons = (
                self._button(self.tr("Mute"), self.tr("Mute {part}").format(part=name)),
                self._button(self.tr("Solo"), self.tr("Hear {part} alone").format(part=name)),
            )
            self._rows.append(buttons)
            label = QLabel(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMaximumWidth(220)
            for column, widget in enumerate((swatch, label, *buttons)):
                self._grid.addWidget(widget, number, column)

    @property
    def quiet(self) -> frozenset[int]:
        """The parts that are not heard."""
        alone = {number for number, (_mute, solo) in enumerate(self._rows) if solo.isChecked()}
        muted = {number for number, (mute, _solo) in enumerate(self._rows) if mute.isChecked()}
        return frozenset(muted | ({*range(len(self._rows))} - alone if alone else set()))

    def button(self, part: int, *, solo: bool) -> QToolButton:
        """Return the button that silences a part, or all others."""
        return self._rows[part][int(solo)]

    def _button(self, text: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setProperty("kind", "true")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.toggled.connect(lambda _on: self.silenced.emit(self.quiet))
        return button
