"""What is to be fetched, from where and under which licence; nothing is fetched until it is accepted here."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.item_models.model_table import to_size
from desktop.jobs.models.tasks import Download
from desktop.theme import GAP
from engine.bundles.published import Checkpoint, with_what_it_needs
from engine.installing.downloads.consent import Consent, hub_host, licences_of


class ConsentDialog(QDialog):
    """Tells `agreed` with a `Download` when the user accepts every licence that asks something of them."""

    agreed = Signal(object)

    def __init__(self, checkpoint: Checkpoint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checkpoint = checkpoint
        self.setWindowTitle(self.tr("Download a model"))
        self.resize(680, 620)
        title = QLabel(self.tr("Download {model}?").format(model=checkpoint.title))
        title.setObjectName("title")
        self.parts = QLabel()
        self.parts.setWordWrap(True)
        self.audio = QCheckBox(self.tr("With MERT, so that it hears recordings"))
        self.audio.setChecked(True)
        self.audio.setVisible(checkpoint.audio is not None)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The licences' whole text"))
        self.accepted_box = QCheckBox()
        self.keep = QCheckBox(self.tr("Keep the downloaded files after they have been converted"))
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Cancel)
        self.download_button = buttons.addButton(self.tr("Download"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.download_button.setProperty("primary", "true")
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        self.audio.toggled.connect(lambda _checked: self._show())
        self.accepted_box.toggled.connect(lambda _checked: self._allow())
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        for part in (title, self.parts, self.audio, self.text, self.accepted_box, self.keep, buttons):
            column.addWidget(part)
        self._show()

    def _checkpoints(self) -> tuple[Checkpoint, ...]:
        return with_what_it_needs(self._checkpoint, audio=self.audio.isChecked())

    def _show(self) -> None:
        parts = tuple(reversed(self._checkpoints()))
        lines = [self._line(part) for part in parts]
        lines.append(self.tr("Nothing is sent but the requests for these files: no account, no statistics."))
        lines.append(
            self.tr(
                "They are then converted here. The new model analyses your pieces in the background, and answers "
                "as soon as it has all of them; one click goes back."
            )
        )
        self.parts.setText("\n".join(lines))
        strict = [part for part in parts if not part.licence.permissive]
        shown = (*strict, *(part for part in parts if part.licence.permissive))
        self.text.setPlainText(f"\n\n{'─' * 24}\n\n".join(part.licence_text.rstrip() for part in shown))
        named = QLocale().createSeparatedList(
            [self.tr("{licence} of {model}").format(licence=part.licence.title, model=part.title) for part in strict]
        )
        self.accepted_box.setText(
            self.tr("I have read and accept {licences}: no commercial use").format(licences=named)
        )
        self.accepted_box.setVisible(bool(strict))
        self._allow()

    def _line(self, part: Checkpoint) -> str:
        size = to_size(part.size) if part.size is not None else self._at_least(part)
        return self.tr("• {model}: {size} from {source}, {licence}").format(
            model=part.title, size=size, source=f"{hub_host()}/{part.repository}", licence=part.licence.title
        )

    def _at_least(self, part: Checkpoint) -> str:
        return self.tr("{size} or more").format(size=to_size(part.least_bytes))

    def _allow(self) -> None:
        strict = any(not part.licence.permissive for part in self._checkpoints())
        self.download_button.setEnabled(self.accepted_box.isChecked() or not strict)

    def _agree(self) -> None:
        licences = frozenset(licence.identifier for licence in licences_of(self._checkpoints()))
        audio = self._checkpoint.audio is not None and self.audio.isChecked()
        self.agreed.emit(
            Download(self._checkpoint.name, Consent(licences), audio=audio, keep_files=self.keep.isChecked())
        )
        self.accept()
