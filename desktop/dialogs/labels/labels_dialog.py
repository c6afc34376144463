"""Labels of the user's own: how the library lies beside them, a threshold, and the tags that come of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.error_report import report_of
from desktop.item_models.chip_words import ChipWords
from desktop.jobs.answers import LabelAnswer, LabelRequest
from desktop.jobs.labelling.labelling import Labelling
from desktop.theme import GAP
from desktop.translation import written, written_part
from desktop.widgets.labels.histogram import Histogram
from engine.search.labels import Spread

_NAMES = 5
_NARROWEST = 240
_SEPARATORS = str.maketrans(dict.fromkeys(";,、،，\n", ","))


class LabelsDialog(QDialog):
    """Holds labels beside the library and puts them on pieces as tags; stays open beside the window."""

    def __init__(self, labelling: Labelling, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Labels"))
        self.setMinimumWidth(620)
        self._labelling = labelling
        self._spreads: tuple[Spread, ...] = ()
        self._words = ChipWords(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Labels in your own words, with commas between: lullaby, march, tango"))
        self.field.setAccessibleName(self.tr("Labels"))
        self.show_button = QPushButton(self.tr("Compare"))
        self.show_button.setDefault(True)
        self.label = QComboBox()
        self.label.setAccessibleName(self.tr("Label"))
        self.histogram = Histogram()
        self.counted = self._sentence()
        self.kinds = self._sentence("muted")
        self.above, self.below = self._sentence(), self._sentence("muted")
        for each in (self.above, self.below):
            each.setAlignment(Qt.AlignmentFlag.AlignTop)
            each.setWordWrap(False)
            each.setMinimumHeight(_NAMES * each.fontMetrics().lineSpacing())
            each.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.tag_button = QPushButton(self.tr("Tag these pieces"))
        self.tag_button.setProperty("primary", "true")
        self.told = self._sentence("muted")
        self.written = QComboBox()
        self.written.setAccessibleName(self.tr("Tags that labels wrote"))
        self.back_button = QPushButton(self.tr("Take back"))
        self._shown = QWidget()
        self._taken = QWidget()
        self._lay_out()
        self._connect()
        self._shown.hide()
        self.show_written({})
        self.resize(680, self.sizeHint().height())

    def show_spreads(self, spreads: Sequence[Spread]) -> None:
        """Show how labels lie over the library."""
        self._spreads = tuple(spreads)
        self.label.clear()
        self.label.addItems([each.label for each in spreads])
        self._shown.setVisible(bool(spreads))
        self.resize(self.size().expandedTo(self.sizeHint()))
        self._stay_on_screen()
        self._say("")

    def _stay_on_screen(self) -> None:
        """Move up as far as the dialog, grown, would else reach below the screen, where its buttons are."""
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        too_low = min(frame.bottom() - room.bottom(), frame.top() - room.top())
        if too_low > 0:
            self.move(self.x(), self.y() - too_low)

    def show_written(self, counts: Mapping[str, int]) -> None:
        """Show which tags labels wrote."""
        self.written.clear()
        for tag, count in counts.items():
            self.written.addItem(f"{tag} ({written(count)})", tag)
        self._taken.setVisible(bool(counts))

    def show_around(self, answer: LabelAnswer) -> None:
        """Show the pieces around the threshold."""
        if answer.request.number == self.label.currentIndex() and answer.request.labels == self._labels():
            for label, names in ((self.above, answer.above), (self.below, answer.below)):
                wide = max(label.width(), _NARROWEST)
                lines = (label.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, wide) for name in names)
                label.setText("\n".join(lines) or self.tr("none"))
                label.setToolTip("\n".join(names))

    def _compare(self) -> None:
        texts = self.field.text().translate(_SEPARATORS).split(",")
        labels = tuple(dict.fromkeys(" ".join(text.split()) for text in texts if text.strip()))
        if labels:
            self._say(self.tr("Comparing…"))
            self._labelling.hold(labels)

    def _choose(self) -> None:
        number = self.label.currentIndex()
        if 0 <= number < len(self._spreads):
            spread = self._spreads[number]
            names = self._words.kinds()
            self.histogram.show_spread(spread, names)
            parts = (f"{names[kind]} {written(int(counts.sum()))}" for kind, counts in spread.histograms.items())
            against = self.tr("against anything else") if len(self._spreads) == 1 else self.tr("against the others")
            self.kinds.setText(f"{' · '.join(parts)} · {against}")
            self._count()

    def _count(self) -> None:
        number, threshold = self.label.currentIndex(), self.histogram.threshold
        if not 0 <= number < len(self._spreads):
            return
        spread = self._spreads[number]
        count = spread.count(threshold)
        self.counted.setText(
            self.tr("%Ln pieces stand out for “{label}” by {threshold} or more.", "", count).format(
                label=spread.label, threshold=written_part(threshold)
            )
        )
        self.tag_button.setEnabled(count > 0)
        self._labelling.look(LabelRequest(self._labels(), number, threshold))

    def _tag(self) -> None:
        number = self.label.currentIndex()
        request = LabelRequest(self._labels(), number, self.histogram.threshold, whole=True)
        self._labelling.tag(request, self._spreads[number].label)

    def _take_back(self) -> None:
        tag = self.written.currentData()
        if tag:
            self._labelling.take_back(tag)

    def _labels(self) -> tuple[str, ...]:
        return tuple(spread.label for spread in self._spreads)

    def _say(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def _tell_tagged(self, tag: str, count: int) -> None:
        self._say(self.tr("“{tag}” is now on %Ln more pieces; Undo takes it back.", "", count).format(tag=tag))

    def _connect(self) -> None:
        self.show_button.clicked.connect(self._compare)
        self.label.currentIndexChanged.connect(lambda _number: self._choose())
        self.histogram.moved.connect(lambda _threshold: self._count())
        self.tag_button.clicked.connect(self._tag)
        self.back_button.clicked.connect(self._take_back)
        self._labelling.spread.connect(lambda answer: self.show_spreads(answer.spreads))
        self._labelling.shown.connect(self.show_around)
        self._labelling.tagged.connect(self._tell_tagged)
        self._labelling.written.connect(self.show_written)
        self._labelling.failed.connect(lambda error: self._say(report_of(error).sentence))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.show_button)
        around = QGridLayout()
        around.setHorizontalSpacing(2 * GAP)
        for column, (heading, names) in enumerate(
            ((self.tr("Just above"), self.above), (self.tr("Just below"), self.below))
        ):
            label = QLabel(heading.upper())
            label.setObjectName("heading")
            around.addWidget(label, 0, column)
            around.addWidget(names, 1, column)
            around.setColumnStretch(column, 1)
        inner = QVBoxLayout(self._shown)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP)
        inner.addWidget(self.label)
        inner.addWidget(self.histogram)
        inner.addWidget(self.kinds)
        inner.addWidget(self.counted)
        inner.addLayout(around)
        tag = QHBoxLayout()
        tag.addStretch()
        tag.addWidget(self.tag_button)
        inner.addLayout(tag)
        taken = QHBoxLayout(self._taken)
        taken.setContentsMargins(0, 0, 0, 0)
        taken.addWidget(QLabel(self.tr("Written by labels:")))
        taken.addWidget(self.written, 1)
        taken.addWidget(self.back_button)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column_of_all.setSpacing(GAP)
        column_of_all.addWidget(self._sentence("title", self.tr("Labels")))
        column_of_all.addWidget(
            self._sentence("muted", self.tr("Type labels in any language. Each piece is held against all others."))
        )
        column_of_all.addLayout(row)
        column_of_all.addWidget(self._shown)
        column_of_all.addWidget(self.told)
        column_of_all.addStretch()
        column_of_all.addWidget(self._taken)

    def _sentence(self, name: str = "", text: str = "") -> QLabel:
        label = QLabel(text)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
