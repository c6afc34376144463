"""What stands below the map: what is selected, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from desktop.item_models.result_model import title_of
from desktop.jobs.answers import FoundPiece
from desktop.theme import GAP, icon
from desktop.translation import written
from desktop.widgets.elided_label import ElidedLabel


class SelectionBar(QWidget):
    """Tells what is wanted with the selected pieces, once it is known what they are."""

    results_wanted = Signal()
    similar_wanted = Signal()
    list_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.clear_button = QToolButton()
        self.clear_button.setProperty("flat", "true")
        self.clear_button.setToolTip(self.tr("Select nothing"))
        self.clear_button.setAccessibleName(self.tr("Select nothing"))
        self.results_button = QPushButton(self.tr("Show as results"))
        self.similar_button = QPushButton(self.tr("Find similar"))
        self.list_button = QPushButton(self.tr("Add to list…"))
        self._acting = (self.results_button, self.similar_button, self.list_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.sentence, 1)
        row.setSpacing(GAP // 2)
        for button in (self.clear_button, *self._acting):
            row.addWidget(button)
        self.setFixedHeight(self.list_button.sizeHint().height() + 2)
        self.clear_button.clicked.connect(self.clear_wanted)
        self.results_button.clicked.connect(self.results_wanted)
        self.similar_button.clicked.connect(self.similar_wanted)
        self.list_button.clicked.connect(self.list_wanted)
        self.colour()
        self.show_selection(0, ())

    def colour(self) -> None:
        """Take the colours of the appearance in use."""
        self.clear_button.setIcon(icon("clear"))

    def show_selection(self, count: int, rows: tuple[FoundPiece, ...]) -> None:
        """Show how many pieces are selected; `rows` are those of which it is known what they are."""
        text = self.tr("%Ln pieces selected", "", count) if count else self.tr("Click a piece, or draw around several.")
        if count == 1 and rows:
            text = " · ".join(part for part in (title_of(rows[0]), rows[0].hit.composer) if part)
        elif 0 < len(rows) < count:
            text = self.tr("%Ln pieces selected; the first {some} are taken", "", count)
            text = text.format(some=written(len(rows)))
        self.sentence.show_text(text, text)
        self.clear_button.setVisible(count > 0)
        for button in self._acting:
            button.setVisible(count > 0)
            button.setEnabled(bool(rows))
