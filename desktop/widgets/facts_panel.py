"""What a piece says of itself, as short rows of a name and a value."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from desktop.theme import GAP, leading


class FactsPanel(QWidget):
    """Rows that can be selected and copied; empty values are left out by whoever fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(2 * GAP)
        self._form.setVerticalSpacing(GAP // 2)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setAccessibleName(self.tr("Facts"))

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these pairs of a name and a value."""
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, value in facts:
            label = QLabel(name)
            label.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
            label.setObjectName("muted")
            field = QLabel(value)
            field.setTextFormat(Qt.TextFormat.PlainText)
            field.setWordWrap(True)
            field.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
            field.setAccessibleName(f"{name}: {value}")
            field.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._form.addRow(label, field)

    def facts(self) -> tuple[tuple[str, str], ...]:
        """Return the pairs that are shown."""
        pairs = []
        for number in range(self._form.rowCount()):
            texts = []
            for role in (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole):
                item = self._form.itemAt(number, role)
                widget = item.widget() if item is not None else None
                texts.append(widget.text() if isinstance(widget, QLabel) else "")
            pairs.append((texts[0], texts[1]))
        return tuple(pairs)
