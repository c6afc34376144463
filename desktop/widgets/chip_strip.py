"""What was understood of a query, as chips: those that filter can be changed, those that are offered switched on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.theme import GAP, colours, icon
from desktop.widgets.flow_layout import FlowLayout

_WEIGHTS = (0.5, 1.0, 2.0, 3.0)


@dataclass(frozen=True, slots=True)
class ShownChip:
    """A chip as it is shown: `number` tells it from the others, `text` is what stands on it.

    An `active` one filters or weighs, another is only offered. `minus` is what is not wanted; `weight` is how many
    times it counts, None for what filters. `picture` names an icon that stands before the text.
    """

    number: int
    text: str
    active: bool
    minus: bool = False
    weight: float | None = None
    picture: str = ""


class ChipStrip(QWidget):
    """Tells by its number which chip is to be switched on, taken away, turned into its contrary or weighed.

    `focus_lost` tells that the chip which had the keyboard is not there any more.
    """

    switched_on = Signal(int)
    removed = Signal(int)
    turned = Signal(int)
    weighed = Signal(int, float)
    cleared = Signal()
    focus_lost = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[ShownChip, ...] = ()
        self._left_out = ""
        self._flow = FlowLayout(GAP // 2, self)
        self.setAccessibleName(self.tr("What was understood of the query"))
        self._clear_all = self.tr("Take all filters away")
        self.hide()

    def show_chips(self, chips: Sequence[ShownChip], left_out: str = "") -> None:
        """Show these chips, and a sentence on what they leave out; the strip hides where there is neither."""
        if (tuple(chips), left_out) == (self._shown, self._left_out):
            return
        focus = QApplication.focusWidget()
        focused = focus.property("about") if isinstance(focus, QToolButton) and self.isAncestorOf(focus) else None
        self._shown, self._left_out = tuple(chips), left_out
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for chip in chips:
            self._flow.addWidget(self._active(chip) if chip.active else self._offered(chip))
        if left_out or sum(chip.active for chip in chips) > 1:
            text = self.tr("{count} · Show all").format(count=left_out) if left_out else self.tr("Clear all")
            clear = self._button(text, self._clear_all, "clear")
            clear.clicked.connect(self.cleared)
            self._flow.addWidget(clear)
        self._stand_in_turn()
        self.setVisible(bool(chips) or bool(left_out))
        self.updateGeometry()
        if focused is not None:
            self._focus_again(focused)

    def _stand_in_turn(self) -> None:
        """Have Tab reach the chips where the strip stands: what is made later comes last in the window by itself."""
        before: QWidget = self
        for place in range(self._flow.count()):
            item = self._flow.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None:
                for button in [widget] if isinstance(widget, QToolButton) else widget.findChildren(QToolButton):
                    QWidget.setTabOrder(before, button)
                    before = button

    def chips(self) -> tuple[ShownChip, ...]:
        """Return what is shown."""
        return self._shown

    def turning(self, chip: ShownChip) -> str:
        """Return what turning an active chip into its contrary is called."""
        return self.tr("Ask for this") if chip.minus else self.tr("Leave this out instead")

    def menu_for(self, chip: ShownChip) -> QMenu:
        """Return what can be done with an active chip."""
        menu = QMenu(self)
        menu.addAction(self.turning(chip), lambda: self.turned.emit(chip.number))
        if chip.weight is not None:
            menu.addSeparator()
            for weight in _WEIGHTS:
                action = menu.addAction(self.tr("Counts ×{times}").format(times=f"{weight:g}"))
                action.setCheckable(True)
                action.setChecked(weight == chip.weight)
                action.triggered.connect(lambda _on=False, weight=weight: self.weighed.emit(chip.number, weight))
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), lambda: self.removed.emit(chip.number))
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_shown"):
            shown, self._shown = self._shown, ()
            self.show_chips(shown, self._left_out)

    def _focus_again(self, about: str) -> None:
        """Give the keyboard to the chip that says the same as the one which had it."""
        for place in range(self._flow.count()):
            item = self._flow.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, QFrame):
                widget = widget.findChild(QToolButton)
            if isinstance(widget, QToolButton) and widget.property("about") == about:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.focus_lost.emit()

    def _active(self, chip: ShownChip) -> QWidget:
        whole = QFrame()
        whole.setProperty("chip", "minus" if chip.minus else "active")
        name = self._button(chip.text, self.tr("Change {filter}").format(filter=chip.text), "label")
        name.setProperty("about", chip.text)
        if chip.picture:
            # Qt leaves hardly any room between the two.
            name.setText(f" {name.text()}")
            name.setIcon(icon(chip.picture, colours().muted))
            name.setIconSize(QSize(15, 15))
            name.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        name.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        name.clicked.connect(lambda: self._open_menu(chip, name))
        remove = self._button("", self.tr("Remove {filter}").format(filter=chip.text), "remove")
        remove.setProperty("about", chip.text)
        remove.setIcon(icon("clear", colours().muted))
        remove.setIconSize(QSize(12, 12))
        remove.clicked.connect(lambda: self.removed.emit(chip.number))
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(name)
        row.addWidget(remove)
        return whole

    def _offered(self, chip: ShownChip) -> QWidget:
        whole = QFrame()
        whole.setProperty("chip", "offered")
        button = self._button(
            self.tr("Only {filter}?").format(filter=chip.text),
            self.tr("Show only {filter}").format(filter=chip.text),
            "ask",
        )
        button.setProperty("about", chip.text)
        button.clicked.connect(lambda: self.switched_on.emit(chip.number))
        # In a frame, as a chip that is switched on is: both are equally high.
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        return whole

    def _open_menu(self, chip: ShownChip, button: QToolButton) -> None:
        menu = self.menu_for(chip)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _button(self, text: str, description: str, part: str) -> QToolButton:
        button = QToolButton()
        button.setText(text.replace("&", "&&"))
        button.setProperty("chip", part)
        button.setProperty("about", "")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(description)
        button.setToolTip(description)
        return button
