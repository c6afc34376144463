"""Finding what is like a piece: chosen pieces become examples beside the text, which can weigh, be refused and go."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from desktop.item_models.result_model import title_of
from desktop.jobs.answers import FIRST_HITS, FoundPiece, Question
from desktop.main_window.areas import Areas
from desktop.main_window.commands import Commands, Group
from desktop.main_window.wiring.keeping import KeepingWiring
from desktop.main_window.wiring.pieces import PieceWiring
from desktop.main_window.wiring.searching import SearchWiring
from engine.search.saved import NamedExample

MOST_EXAMPLES = 8


class ExampleWiring(QObject):
    """Asks for what is like the examples of the question, and changes them."""

    def __init__(
        self, areas: Areas, searching: SearchWiring, keeping: KeepingWiring, pieces: PieceWiring, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._areas = areas
        self._searching = searching
        self._keeping = keeping
        self._pieces = pieces
        strip = areas.search.examples
        strip.removed.connect(lambda number: self._change(number, lambda _example: None))
        strip.turned.connect(lambda number: self._change(number, lambda each: replace(each, weight=-each.weight)))
        strip.weighed.connect(lambda number, times: self._change(number, lambda each: _weigh(each, times)))
        strip.cleared.connect(self.clear)
        areas.preview.similar_wanted.connect(self.find_similar)
        pieces.examples = (
            (self.tr("Find similar"), self.find_similar),
            (self.tr("More like this"), self.ask_for_more),
            (self.tr("Less like this"), self.ask_for_less),
        )

    def add_commands(self, commands: Commands) -> None:
        """Add the ways to find what is like a piece."""
        commands.menu(Group.PIECE).addSeparator()
        commands.add(Group.PIECE, self.tr("Find similar"), ("Ctrl+F",), self.find_similar)
        commands.add(Group.PIECE, self.tr("More like this"), ("Ctrl+Alt+F",), self.ask_for_more)
        commands.add(Group.PIECE, self.tr("Less like this"), (), self.ask_for_less)

    def find_similar(self) -> None:
        """Ask for what is like the selected pieces, and for nothing else."""
        examples = to_examples(self._pieces.selected())
        if examples:
            self._ask(Question("", self._searching.question.kinds), examples)

    def ask_for_more(self) -> None:
        """Ask for what is asked, and more of it like the selected pieces."""
        self.add(to_examples(self._pieces.selected()))

    def ask_for_less(self) -> None:
        """Ask for what is asked, and less of it like the selected pieces."""
        self.add([replace(each, weight=-1.0) for each in to_examples(self._pieces.selected())])

    def add(self, examples: Sequence[NamedExample]) -> None:
        """Ask for what is like these too; one that is there already takes its place anew."""
        question = self._searching.question
        new = {each.piece: each for each in examples}
        if new:
            self._ask(question, (*(each for each in question.like if each.piece not in new), *new.values()))

    def clear(self) -> None:
        """Ask the same without any example."""
        self._ask(self._searching.question, ())

    def _ask(self, question: Question, like: Sequence[NamedExample]) -> None:
        self._keeping.close_list()
        self._searching.ask_question(replace(question, like=tuple(like[:MOST_EXAMPLES]), limit=FIRST_HITS))
        if len(like) > MOST_EXAMPLES:
            sentence = self.tr("At most %Ln examples count at once; the first are taken.", "", MOST_EXAMPLES)
            self._areas.undo.show_sentence(sentence, undo=False)

    def _change(self, number: int, change: Callable[[NamedExample], NamedExample | None]) -> None:
        like = list(self._searching.question.like)
        changed = change(like[number])
        like[number : number + 1] = [] if changed is None else [changed]
        self._ask(self._searching.question, like)


def to_examples(rows: Sequence[FoundPiece]) -> list[NamedExample]:
    """Return pieces as examples."""
    return [NamedExample(row.hit.piece, title_of(row), row.hit.kind) for row in rows]


def _weigh(example: NamedExample, times: float) -> NamedExample:
    return replace(example, weight=-times if example.weight < 0 else times)
