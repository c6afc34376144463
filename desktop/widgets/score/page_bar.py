"""Turns and enlarges the pages of a score or document."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.theme import GAP, icon
from desktop.translation import to_keys, written

ZOOMS = (50, 60, 75, 90, 100, 125, 150, 175, 200, 250, 300)


class PageBar(QWidget):
    """Says which page is shown, of how many, and how large; tells what else is wanted."""

    page_wanted = Signal(int)
    zoom_wanted = Signal(int)
    reading_wanted = Signal()

    def __init__(self, *, reading: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Pages are turned as those of the music that is on them.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._page = 0
        self._zoom = 100
        self._back = self._button("‹", self.tr("Previous page"), lambda: self.page_wanted.emit(self._page - 1))
        self._label = QLabel()
        self._label.setObjectName("muted")
        self._forward = self._button("›", self.tr("Next page"), lambda: self.page_wanted.emit(self._page + 1))
        self.smaller = self._button("−", self.tr("Smaller"), lambda: self.step(-1))
        self.natural = self._button("100 %", self.tr("Fit the width"), lambda: self.zoom_wanted.emit(100))
        self.larger = self._button("+", self.tr("Larger"), lambda: self.step(1))
        self._reading = reading
        name = self.tr("Leave the reading view") if reading else self.tr("Reading view")
        self.reading = self._button("", name, self.reading_wanted.emit)
        self.reading.setToolTip(f"{name} ({to_keys('Esc' if reading else 'F11')})")
        self.reading.setIconSize(QSize(18, 18))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP // 4)
        for widget in (self._back, self._label, self._forward):
            row.addWidget(widget)
        row.addStretch()
        for widget in (self.smaller, self.natural, self.larger, self.reading):
            row.addWidget(widget)
        self._colour()

    def show_page(self, page: int, pages: int) -> None:
        """Say that page `page`, from 0, of `pages` is shown; a single one needs no turning, 0 is not known yet."""
        self._page = page
        self._label.setText(self.tr("{page} of {pages}").format(page=written(page + 1), pages=written(pages)))
        self._back.setEnabled(page > 0)
        self._forward.setEnabled(page + 1 < pages)
        for widget in (self._back, self._label, self._forward):
            widget.setVisible(pages > 1)

    def show_zoom(self, percent: int) -> None:
        """Say how large the page is."""
        self._zoom = percent
        self.natural.setText(f"{written(percent)} %")
        self.smaller.setEnabled(percent > ZOOMS[0])
        self.larger.setEnabled(percent < ZOOMS[-1])

    def step(self, direction: int) -> None:
        """Want the page larger (1), smaller (-1) or as it was (0)."""
        if direction == 0:
            self.zoom_wanted.emit(100)
            return
        others = [each for each in ZOOMS if (each > self._zoom if direction > 0 else each < self._zoom)]
        if others:
            self.zoom_wanted.emit(min(others) if direction > 0 else max(others))

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "reading"):
            self._colour()

    def _colour(self) -> None:
        self.reading.setIcon(icon("shrink" if self._reading else "expand"))

    def _button(self, text: str, name: str, do: object) -> QToolButton:
        button = QToolButton()
        button.setProperty("flat", "true")
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(do)
        return button
