"""Filtering: what was understood of a query is shown as chips, and changing a chip changes the question."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.dialogs.filters_dialog import FiltersDialog
from desktop.item_models.chip_words import ChipWords
from desktop.jobs.answers import Answer, Question
from desktop.main_window.areas import Areas
from desktop.main_window.commands import Commands, Group
from desktop.main_window.jobs import Jobs
from desktop.main_window.wiring.searching import SearchWiring
from desktop.translation import written
from desktop.views.nothing_view import Way
from desktop.widgets.chip_strip import ShownChip
from engine.library import Folder
from engine.modality import MUSIC
from engine.search.understanding import Chip, ChipKind

_ALL = "all"


class FilterWiring(QObject):
    """Keeps the answer whose chips are shown."""

    def __init__(self, areas: Areas, jobs: Jobs, searching: SearchWiring, window: QWidget) -> None:
        super().__init__(window)
        self._areas = areas
        self._searching = searching
        self._window = window
        self._jobs = jobs
        self._words = ChipWords(self)
        self._answer: Answer | None = None
        searching.shown.connect(self._show)
        searching.cleared.connect(lambda: self._show(None))
        chips = areas.search.chips
        chips.switched_on.connect(self._switch_on)
        chips.removed.connect(lambda number: self._put(number, lambda _chip: None))
        chips.turned.connect(lambda number: self._put(number, lambda chip: replace(chip, minus=not chip.minus)))
        chips.weighed.connect(lambda number, times: self._put(number, lambda chip: replace(chip, weight=times)))
        chips.cleared.connect(self.clear)
        areas.search.filters_wanted.connect(self.choose)
        areas.folders.chosen.connect(self.show_folder)
        areas.search.way_taken.connect(self._take)

    def add_commands(self, commands: Commands) -> None:
        """Add the ways to filters."""
        commands.menu(Group.SEARCH).addSeparator()
        commands.add(Group.SEARCH, self.tr("Filters…"), ("Ctrl+Shift+F",), self.choose)
        commands.add(Group.SEARCH, self.tr("Clear all filters"), ("Ctrl+Shift+X",), self.clear)

    def choose(self) -> None:
        """Have the user choose filters, with how many pieces each would leave as soon as that is counted."""
        dialog = FiltersDialog(self._words, self._window)
        self._jobs.searching.counted.connect(dialog.show_facets)
        self._jobs.searching.count(self._searching.question)
        dialog.changed.connect(self._count_with)
        dialog.chosen.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add(self, filters: tuple[str, ...]) -> None:
        """Ask the same with more filters, as they would be typed."""
        question = self._searching.question
        self._searching.ask_question(replace(question, filters=tuple(dict.fromkeys((*question.filters, *filters)))))

    def _count_with(self, filters: tuple[str, ...]) -> None:
        question = self._searching.question
        self._jobs.searching.count(replace(question, filters=tuple(dict.fromkeys((*question.filters, *filters)))))

    def show_folder(self, folder: Folder) -> None:
        """Ask for all that lies in a folder."""
        written_out = Chip(ChipKind.FOLDER, folder.path.as_posix(), 0, 0).written
        self._searching.ask_question(Question("", MUSIC, (written_out,)))

    def clear(self) -> None:
        """Ask the same without any filter, among all kinds of music."""
        question = self._searching.question
        understood = self._answer.understood if self._answer is not None else None
        for chip in reversed(understood.active if understood is not None else ()):
            question = put(question, chip, "")
        self._searching.ask_question(replace(question, filters=(), kinds=MUSIC))

    def _show(self, answer: Answer | None) -> None:
        self._answer = answer
        understood = answer.understood if answer is not None else None
        chips = understood.chips if understood is not None else ()
        shown = [self._shown(number, chip) for number, chip in enumerate(chips)]
        if answer is not None:
            # A chip that is switched on stays where the words stand that told it.
            shown.sort(key=lambda each: self._place(answer.question.text, chips[each.number]))
        self._areas.search.chips.show_chips(shown, self._left_out(answer))
        if answer is not None and answer.left_out and not answer.found:
            self._show_filtered_away(answer)

    def _shown(self, number: int, chip: Chip) -> ShownChip:
        weight = chip.weight if chip.kind is ChipKind.WORD and chip.active else None
        return ShownChip(number, self._words.text(chip), chip.active, chip.minus, weight)

    def _place(self, text: str, chip: Chip) -> int:
        words = self._searching.told_by(chip.written)
        return text.casefold().find(words) if words and chip.start >= len(text) else chip.start

    def _left_out(self, answer: Answer | None) -> str:
        """Return how many pieces the filters leave out; empty where none, or where that is said at large."""
        if answer is None or not answer.left_out or not answer.found:
            return ""
        return self.tr("%Ln left out by filters", "", answer.left_out)

    def _show_filtered_away(self, answer: Answer) -> None:
        """Say what the filters leave out, and offer each way to have more."""
        without = self.tr("Without “{filter}”: {count}")
        ways = [
            Way(str(number), without.format(filter=self._words.text(chip), count=written(count)))
            for number, (chip, count) in enumerate(answer.relaxed)
            if count
        ]
        if not (len(answer.relaxed) == len(ways) == 1 and answer.question.kinds == MUSIC):
            # Of a single filter, both would do the same.
            ways.append(Way(_ALL, self.tr("Without any filter: {count}").format(count=written(answer.left_out))))
        sentence = self.tr("The filters leave out all %Ln pieces.", "", answer.left_out)
        self._areas.search.show_nothing(self.tr("Everything is filtered away"), sentence, ways=ways)

    def _take(self, name: str) -> None:
        if name == _ALL:
            self.clear()
        elif self._answer is not None and name.isdigit():
            chip, _ = self._answer.relaxed[int(name)]
            self._searching.ask_question(put(self._answer.question, chip, ""))

    def _switch_on(self, number: int) -> None:
        if self._answer is not None and self._answer.understood is not None:
            chip = self._answer.understood.chips[number]
            written_out = replace(chip, active=True).written
            self._searching.note_told(written_out, self._answer.question.text[chip.start : chip.stop])
            self.add((written_out,))

    def _put(self, number: int, change: Callable[[Chip], Chip | None]) -> None:
        if self._answer is not None and self._answer.understood is not None:
            chip = self._answer.understood.chips[number]
            changed = change(chip)
            question = put(self._answer.question, chip, "" if changed is None else changed.written)
            self._searching.ask_question(question)


def put(question: Question, chip: Chip, instead: str) -> Question:
    """Return a question in which something else stands in the place of a chip; nothing where that is empty."""
    if chip.start < len(question.text):
        text = f"{question.text[: chip.start]} {instead} {question.text[chip.stop :]}"
        return replace(question, text=" ".join(text.split()))
    filters = list(question.filters)
    start = len(question.text) + 1
    for number, each in enumerate(question.filters):
        if start <= chip.start < start + len(each):
            filters[number] = instead
            break
        start += len(each) + 1
    return replace(question, filters=tuple(each for each in filters if each))
