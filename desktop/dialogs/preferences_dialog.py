"""Preferences: each takes effect at once and is remembered; there is nothing to confirm."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.settings import Settings
from desktop.theme import GAP, Appearance

Choices = Sequence[tuple[str, str]]
"""What can be chosen: the value that is remembered, and what it is called."""


class PreferencesDialog(QDialog):
    """Writes into the settings what is chosen, and tells by its name what has changed."""

    changed = Signal(str)

    def __init__(self, settings: Settings, languages: Choices, cores: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(480)
        appearances = (
            (Appearance.SYSTEM.value, self.tr("Like the system")),
            (Appearance.LIGHT.value, self.tr("Light")),
            (Appearance.DARK.value, self.tr("Dark")),
        )
        places = (("right", self.tr("Right of the results")), ("below", self.tr("Below the results")))
        chosen = settings.appearance or Appearance.SYSTEM.value
        self.appearance = self._choice(appearances, chosen, "appearance")
        self.language = self._choice((("", self.tr("The system's")), *languages), settings.language, "language")
        self.place = self._choice(places, "below" if settings.preview_below else "right", "preview_below")
        self.device = self._choice((("", self.tr("The system's own")),), settings.device, "device")
        self.battery = self._check(self.tr("Pause while on battery"), on=settings.rest_on_battery)
        self.battery.toggled.connect(lambda on: self._set("rest_on_battery", on))
        self.busy = self._check(self.tr("Pause while other programs are busy"), on=settings.rest_when_busy)
        self.busy.toggled.connect(lambda on: self._set("rest_when_busy", on))
        numbers = tuple((str(number), str(number)) for number in range(1, cores))
        self.cores = self._choice((("0", self.tr("All")), *numbers), str(settings.cores), "cores")
        self.forget = QPushButton(self.tr("Delete recordings and pasted music"))
        self.forget.setToolTip(self.tr("What was recorded or pasted to search with is kept on this computer only."))
        self.forget.clicked.connect(self._forget)
        self._lay_out()

    def show_devices(self, names: Sequence[str]) -> None:
        """Offer these outputs; one that was chosen and is absent now is offered too, as absent."""
        chosen = self._settings.device
        self.device.blockSignals(True)  # noqa: FBT003 - Qt's own
        while self.device.count() > 1:
            self.device.removeItem(1)
        for name in names:
            self.device.addItem(name, name)
        if chosen and chosen not in names:
            self.device.addItem(self.tr("{device} (absent)").format(device=chosen), chosen)
        self.device.setCurrentIndex(max(0, self.device.findData(chosen)))
        self.device.blockSignals(False)  # noqa: FBT003 - as above

    def _choice(self, choices: Choices, chosen: str, name: str) -> QComboBox:
        box = QComboBox()
        for value, text in choices:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.currentIndexChanged.connect(lambda _index: self._set(name, _READ.get(name, str)(box.currentData())))
        return box

    def _check(self, text: str, *, on: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(on)
        return box

    def _forget(self) -> None:
        self.changed.emit("forget_examples")
        self.forget.setText(self.tr("Deleted"))
        self.forget.setEnabled(False)

    def _set(self, name: str, value: object) -> None:
        setattr(self._settings, name, value)
        self.changed.emit(name)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Preferences"))
        title.setObjectName("title")
        form = QFormLayout()
        form.setHorizontalSpacing(3 * GAP)
        form.setVerticalSpacing(GAP + GAP // 2)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Appearance"), self.appearance),
            (self.tr("&Language"), self.language),
            (self.tr("&Preview"), self.place),
            (self.tr("Play &on"), self.device),
            (self.tr("Analysis"), self.battery),
            ("", self.busy),
            (self.tr("Processor &cores"), self.cores),
            (self.tr("Examples"), self.forget),
        )
        for text, widget in rows:
            form.addRow(text, widget)
            if isinstance(widget, QComboBox):
                widget.setAccessibleName(text.replace("&", ""))
        note = QLabel(self.tr("Another language is used when Incipit starts the next time; all else holds at once."))
        note.setObjectName("muted")
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(2 * GAP)
        column.addWidget(title)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(buttons)


_READ: dict[str, Callable[[str], object]] = {"preview_below": lambda place: place == "below", "cores": int}
