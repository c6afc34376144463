"""Why the chosen piece matched: names, facts, and on demand the passage that stands out."""

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.item_models.chip_words import ChipWords
from desktop.key_names import to_key
from desktop.theme import GAP, colours
from desktop.translation import to_minutes
from engine.modality import Modality
from engine.progress import Progress
from engine.search.explaining import Agreement, Explanation, NameMatch, Standing, Verdict
from engine.search.understanding import ChipKind

_SIGNS = {Verdict.AGREES: "✓", Verdict.CONTRADICTS: "✗", Verdict.UNKNOWN: "?"}
_MOST_NAMES = 4


class WhyPanel(QWidget):
    """`passage_wanted` asks for the passage that stands out, `play_wanted` to hear it."""

    passage_wanted = Signal()
    play_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ChipWords(self)
        self._explanation: Explanation | None = None
        name = self.tr("Why it matched")
        heading = QLabel(name.upper())
        heading.setObjectName("heading")
        self.reasons = self._label(Qt.TextFormat.RichText)
        self.told = self._label(Qt.TextFormat.PlainText)
        self.find_button = QPushButton(self.tr("Find the passage that fits best"))
        self.play_button = QPushButton(self.tr("Play the passage"))
        for button in (self.find_button, self.play_button):
            button.setProperty("edge", "true")
        self.find_button.clicked.connect(self._ask_for_passage)
        self.play_button.clicked.connect(self.play_wanted)
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addWidget(self.find_button)
        row.addWidget(self.play_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(heading)
        column.addWidget(self.reasons)
        column.addWidget(self.told)
        column.addLayout(row)
        self.setAccessibleName(name)
        self.clear()

    def clear(self) -> None:
        """Explain nothing."""
        self._explanation = None
        self.hide()
        self._show_told("")
        self.find_button.hide()

    def show_explanation(self, explanation: Explanation, *, comparable: bool) -> None:
        """Show what is known at once; where the passages can be compared, offer that."""
        self._explanation = explanation
        self._show_told("")
        self.find_button.setVisible(comparable)
        self._draw()
        self.setVisible(comparable or bool(self.reasons.text()))

    def show_progress(self, progress: Progress) -> None:
        """Show how far the search for the passage is."""
        text = self.tr("Comparing passages: {done} of {total}")
        self._show_told(text.format(done=progress.done, total=progress.total or 0))

    def show_standing(self, standing: Standing, *, playable: bool) -> None:
        """Show how the search for the passage has ended."""
        self.find_button.hide()
        self._show_told(self._told(standing), playable=standing.found and playable)

    def show_problem(self, sentence: str) -> None:
        """Show why there is no passage."""
        self.find_button.hide()
        self._show_told(sentence)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "told"):
            self._draw()

    def _ask_for_passage(self) -> None:
        self.find_button.hide()
        self._show_told(self.tr("Looking for the passage…"))
        self.passage_wanted.emit()

    def _show_told(self, text: str, *, playable: bool = False) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        self.play_button.setVisible(playable)

    def _told(self, standing: Standing) -> str:
        if not standing.total:
            return self.tr("The piece is too short to tell its passages apart.")
        if not standing.found:
            if not standing.even:
                return self.tr("Comparing the passages takes too long.")
            return self.tr("The whole piece matches evenly: no passage stands out.")
        places = []
        if standing.bars is not None:
            first, last = standing.bars[0] + 1, standing.bars[1]
            places.append(self.tr("bars {first}–{last}").format(first=first, last=last))
        if standing.seconds is not None:
            begin, end = (to_minutes(each) for each in standing.seconds)
            places.append(f"{begin}–{end}")
        return self.tr("Stands out: {place}").format(place=", ".join(places))

    def _draw(self) -> None:
        if self._explanation is None:
            return
        lines = [self._name(each) for each in self._explanation.names[:_MOST_NAMES]]
        lines += [self._fact(each) for each in self._explanation.agreements]
        self.reasons.setText("<br>".join(lines))
        self.reasons.setVisible(bool(lines))

    def _name(self, match: NameMatch) -> str:
        text, at = "", 0
        for start, stop in match.spans:
            marked = f'<b style="background-color: {colours().accent_soft}">{escape(match.text[start:stop])}</b>'
            text += escape(match.text[at:start]) + marked
            at = stop
        places = {
            "title": self.tr("Title"),
            "composer": self.tr("Composer"),
            "name": self.tr("Name"),
            "file": self.tr("File"),
            "words": self.tr("Words"),
        }
        return self._line(places[match.where], text + escape(match.text[at:]))

    def _fact(self, fact: Agreement) -> str:
        asked = escape(self._words.text(fact.chip))
        colour = {Verdict.AGREES: colours().strong, Verdict.CONTRADICTS: colours().accent}
        sign = f'<span style="color: {colour.get(fact.verdict, colours().muted)}">{_SIGNS[fact.verdict]}</span>'
        if fact.verdict is Verdict.UNKNOWN:
            unknown = self.tr("not known of this piece")
            return f"{sign} {self._line(asked, escape(unknown), escaped=True)}"
        says = self._says(fact)
        if fact.estimated:
            says = self.tr("{fact} (found by analysis)").format(fact=says)
        if fact.verdict is Verdict.CONTRADICTS:
            contrary = self.tr("asked {wanted}, is {fact}").format(wanted=asked, fact=escape(says))
            return f"{sign} {contrary}"
        if asked.casefold() == escape(says).casefold():
            return f"{sign} {asked}"
        return f"{sign} {self._line(asked, escape(says), escaped=True)}"

    def _says(self, fact: Agreement) -> str:
        if fact.chip.kind is ChipKind.FILE_KIND:
            return self._kind(fact.says)
        return to_key(fact.says) if fact.chip.kind is ChipKind.KEY else fact.says

    def _kind(self, name: str) -> str:
        return self._words.kinds().get(Modality(name), name)

    def _line(self, name: str, value: str, *, escaped: bool = False) -> str:
        shown = name if escaped else escape(name)
        return f'<span style="color: {colours().muted}">{shown}:</span> {value}'

    def _label(self, text_format: Qt.TextFormat) -> QLabel:
        label = QLabel()
        label.setTextFormat(text_format)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
