"""Searching: what is typed becomes a question, the answer becomes rows, and all that must be known of it is said."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal

from desktop.error_report import report_of, translated
from desktop.jobs.answers import FIRST_HITS, MOST_HITS, Answer, FoundPiece, ModelInUse, Question
from desktop.main_window.areas import Areas
from desktop.main_window.commands import Commands, Group
from desktop.main_window.jobs import Jobs
from desktop.main_window.wiring.history import History
from desktop.translation import to_place_of_work, written
from engine.modality import MUSIC, Modality
from engine.search.saved import SavedQuery

_TIMES_MORE = 2


class SearchWiring(QObject):
    """Keeps what is asked and what answers; `shown` tells each answer, `cleared` that nothing is asked.

    Two signals tell whether there is a way back, and one forward; `entered` that a list is to give way to the search.
    """

    shown = Signal(object)
    cleared = Signal()
    entered = Signal()
    way_back = Signal(bool)
    way_forward = Signal(bool)

    def __init__(self, areas: Areas, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._areas = areas
        self._jobs = jobs
        self._question = Question("", MUSIC)
        self._history = History()
        self._told: dict[str, str] = {}
        self._answered: Question | None = None
        self._held: Answer | None = None
        self._suggested: tuple[str, ...] = ()
        self._given = False
        self._model_missing = ""
        self._model: ModelInUse | None = None
        areas.search.asked.connect(self.ask)
        areas.search.chosen.connect(self._preview)
        areas.search.found.settled.connect(self._show_held)
        areas.search.held_wanted.connect(self._show_held)
        areas.search.open_wanted.connect(areas.preview.open_piece)
        areas.search.play_wanted.connect(areas.preview.toggle)
        areas.search.more_wanted.connect(self.ask_for_more)
        areas.search.back_wanted.connect(self.go_back)
        areas.search.forward_wanted.connect(self.go_forward)
        jobs.searching.suggested.connect(self._take_suggestions)
        jobs.searching.ready.connect(self._take_model)
        jobs.searching.unavailable.connect(self._miss_model)
        jobs.searching.answered.connect(self._show_answer)
        jobs.searching.failed.connect(self._show_failure)

    @property
    def question(self) -> Question:
        """What is asked now."""
        return self._question

    def add_commands(self, commands: Commands) -> None:
        """Add what can be done with queries, and with the piece that is chosen."""
        view, preview = self._areas.search, self._areas.preview
        add = partial(commands.add, Group.SEARCH)
        add(self.tr("Type a query"), ("Ctrl+L", "/"), self.focus_query)
        back = add(self.tr("Back to the query before"), ("Alt+Left",), self.go_back)
        forward = add(self.tr("Forward to the next query"), ("Alt+Right",), self.go_forward)
        self.way_back.connect(back.setEnabled)
        self.way_forward.connect(forward.setEnabled)
        self._show_ways()
        commands.menu(Group.SEARCH).addSeparator()
        add(self.tr("Next result"), ("Alt+Down", "Ctrl+PgDown"), lambda: view.found.step(1))
        add(self.tr("Previous result"), ("Alt+Up", "Ctrl+PgUp"), lambda: view.found.step(-1))
        add(self.tr("Show more results"), ("Ctrl+E",), self.ask_for_more)
        opening = self.tr("Open in your own program")
        commands.add(Group.PIECE, opening, ("Return", "Enter"), self._open_chosen, within=view.found)
        commands.add(Group.PIECE, self.tr("Show in folder"), ("Ctrl+Shift+O",), preview.show_piece)

    def _open_chosen(self) -> None:
        """Open the chosen piece, or the group whose head is chosen."""
        if not self._areas.search.found.toggle_group():
            self._areas.preview.open_piece()

    def focus_query(self) -> None:
        """Put the cursor into the query, having left the list that may be open."""
        self._enter()
        self._areas.search.focus_query()

    def ask_saved(self, query: SavedQuery) -> None:
        """Ask what was saved, and show it as if it had been typed."""
        question = Question(query.text, query.kinds, query.typed, like=query.like)
        self._areas.search.show_question(question)
        self._ask(question)

    def ask(self, text: str, kinds: tuple[Modality, ...]) -> None:
        """Ask for music of some kinds; what an earlier text told, and this one does not, filters no more."""
        typed = text.casefold()
        kept = tuple(each for each in self._question.filters if self._told.get(each, "") in typed)
        self._ask(replace(self._question, text=text, kinds=kinds, filters=kept, limit=FIRST_HITS))

    def note_told(self, written: str, words: str) -> None:
        """Remember which words of the query told a filter that is chosen by a click: it goes when they go."""
        self._told[written] = words.casefold()

    def told_by(self, written: str) -> str:
        """Return the words, in small letters, that told a filter; empty where none did."""
        return self._told.get(written, "")

    def ask_question(self, question: Question) -> None:
        """Ask what has not been typed, and show it as if it had."""
        self._enter()
        self._areas.search.show_question(question)
        self._ask(question)

    def show_pieces(self, rows: Sequence[FoundPiece], sentence: str) -> None:
        """Show pieces that were not asked for, until something is asked; a sentence says why they are there."""
        rows = [replace(row, hit=replace(row.hit, matched="facts")) for row in rows[:MOST_HITS]]
        self._question = Question("", MUSIC)
        self._history.note(self._question)
        self._show_ways()
        self._given = True
        self._jobs.searching.forget()
        self._areas.search.show_question(self._question)
        self.cleared.emit()
        self._areas.search.show_rows(rows, self.tr("%Ln results", "", len(rows)), keep_chosen=False)
        self._areas.search.show_banner(sentence)

    def ask_again(self) -> None:
        """Ask the same anew, since the library may have changed."""
        if self._given and not self._question:
            return
        self._given = False
        if self._question:
            self._jobs.searching.ask(self._question)
        else:
            self._jobs.searching.forget()
            self.cleared.emit()
            self._show_start()

    def ask_for_more(self) -> None:
        """Ask the same, and for more pieces."""
        self._enter()
        self._question = replace(self._question, limit=min(_TIMES_MORE * self._question.limit, MOST_HITS))
        self.ask_again()

    def go_back(self) -> None:
        """Ask what was asked before."""
        self._go(self._history.earlier())

    def go_forward(self) -> None:
        """Ask what was asked after it."""
        self._go(self._history.later())

    def _go(self, question: Question | None) -> None:
        if question is not None:
            self._enter()
            self._given = False
            self._question = question
            self._areas.search.show_question(question)
            self._show_ways()
            self.ask_again()

    def _enter(self) -> None:
        """Have the search be shown, so that nothing is asked where nobody sees it."""
        if not self._areas.shows_search:
            self.entered.emit()

    def _preview(self, row: FoundPiece | None) -> None:
        """Show a piece, or none; while a list or the map is open, the preview is of that."""
        if not self._areas.shows_search:
            return
        if row is None:
            self._areas.preview.show_no_row()
        else:
            self._areas.preview.show_row(row)

    def _ask(self, question: Question) -> None:
        self._given = False
        self._question = question
        self._history.note(question)
        self._show_ways()
        self.ask_again()

    def _show_ways(self) -> None:
        back, forward = self._history.has_earlier, self._history.has_later
        self._areas.search.show_ways(back=back, forward=forward)
        self.way_back.emit(back)
        self.way_forward.emit(forward)

    def refresh(self) -> None:
        """Ask the same anew if anything is asked."""
        if self._question:
            self.ask_again()

    def _show_start(self) -> None:
        """Show, while nothing is asked, what can be asked: of what is really there, as soon as that is known."""
        self._jobs.searching.suggest(QLocale().name())
        self._show_suggestions()

    def _take_suggestions(self, queries: tuple[str, ...]) -> None:
        self._suggested = queries
        if not self._question and not self._given:
            self._show_suggestions()

    def _show_suggestions(self) -> None:
        self._areas.search.show_banner(self._model_missing)
        self._areas.search.show_nothing(
            self.tr("What are you looking for?"),
            self.tr("Describe it in your own words, in any language, or type a title or a composer."),
            self._suggested
            or (
                self.tr("a lively dance in 6/8"),
                self.tr("something slow and sad in a minor key"),
                "ein festlicher Choral",
                "静かな日本の旋律",
            ),
        )
        self._preview(None)

    def _show_answer(self, answer: Answer) -> None:
        if answer.model is not None and answer.model != self._model:
            self._take_model(answer.model)
        if answer.question != self._question:
            return
        self._hold(None)
        if answer.question == self._answered and self._areas.search.found.in_use and self._moves_rows(answer):
            # Rows that change places under the pointer are clicked by mistake.
            self._hold(answer)
            self._areas.search.show_banner(self._remark(answer))
            return
        self._show_found(answer)

    def _moves_rows(self, answer: Answer) -> bool:
        """Tell whether any row would be taken away or stand elsewhere; others may come below."""
        shown = [row.hit.piece for row in self._areas.search.model.pieces()]
        return bool(answer.found) and [row.hit.piece for row in answer.found][: len(shown)] != shown

    def _hold(self, answer: Answer | None) -> None:
        """Keep an answer back, and say so; None for none."""
        self._held = answer
        shown = {row.hit.piece for row in self._areas.search.model.pieces()}
        new = 0 if answer is None else sum(row.hit.piece not in shown for row in answer.found)
        text = self.tr("%Ln new results · Show", "", new) if new else self.tr("Results in a new order · Show")
        self._areas.search.show_held("" if answer is None else text)

    def _show_held(self) -> None:
        """Show what came while the results were in use, unless something else is asked by now."""
        held = self._held
        self._hold(None)
        if held is not None and held.question == self._question:
            self._show_found(held)

    def _show_found(self, answer: Answer) -> None:
        if answer.found:
            limit = answer.question.limit
            same = self._answered is not None and replace(self._answered, limit=limit) == answer.question
            count, more = self.tr("%Ln results", "", len(answer.found)), limit <= len(answer.found) < MOST_HITS
            if limit <= len(answer.found):
                count = self.tr("The first {count} results").format(count=written(len(answer.found)))
            self._areas.search.show_rows(answer.found, count, answer.groups, keep_chosen=same, more=more)
        else:
            self._show_nothing_found(answer)
        self._areas.search.show_banner(self._remark(answer))
        self._answered = answer.question
        self.shown.emit(answer)

    def _remark(self, answer: Answer) -> str:
        """Return what must be known of an answer: no model, not everything searched, or nothing that fits well."""
        if self._model_missing:
            return self._model_missing + " " + self.tr("Only names are searched.")
        remarks = [translated(note) for note in answer.notes]
        known = answer.searched + answer.left_out
        if known < answer.total:
            remarks.append(
                self.tr("Searching {searched} of {total} pieces so far.").format(
                    searched=written(known), total=written(answer.total)
                )
            )
        if any(not found.hit.online for found in answer.found):
            remarks.append(self.tr("Pieces in grey are not there now: their disk is away, or their folder was moved."))
        if not answer.left_out and _is_as_by_chance(answer):
            # It may fit all the same: in a library of songs no song stands out as one.
            remarks.append(self.tr("Nothing stands out more than by chance; these pieces come nearest."))
        return " ".join(remarks)

    def _show_nothing_found(self, answer: Answer) -> None:
        if answer.left_out:
            # What is shown in its place tells of the filters.
            self._preview(None)
            return
        if answer.searched < answer.total and not self._model_missing:
            self._show_unfinished(answer)
            return
        if answer.question.like and answer.model is None:
            sentence = self.tr("Examples cannot be compared without a model; words are looked for among names.")
        elif answer.question.like:
            sentence = self.tr("Nothing in the library can be compared with all that is asked here together.")
        elif self._question.kinds == MUSIC:
            sentence = self.tr("Try other words, or add more folders.")
        else:
            sentence = self.tr("Other kinds of music are hidden: choose All to see them.")
        self._areas.search.show_nothing(self.tr("Nothing found"), sentence)
        self._preview(None)

    def _show_unfinished(self, answer: Answer) -> None:
        """Say that nothing is found because not everything, or nothing at all, has been analysed."""
        title = self.tr("Nothing found so far") if answer.searched else self.tr("Nothing is analysed yet")
        sentence = self.tr("{searched} of {total} pieces are analysed; what fits appears here as soon as it is there.")
        sentence = sentence.format(searched=written(answer.searched), total=written(answer.total))
        self._areas.search.show_nothing(title, sentence)
        self._preview(None)

    def _show_failure(self, error: Exception) -> None:
        self._areas.search.show_nothing(self.tr("The search failed"), report_of(error).sentence)
        self._preview(None)

    @property
    def model(self) -> ModelInUse | None:
        """What answers questions, None where nothing does."""
        return self._model

    def _take_model(self, model: ModelInUse) -> None:
        self._model_missing = ""
        self._model = model
        self._areas.activity.show_model(model.title, model.ran)
        if model.ran is not None:
            runs = self.tr("Analysed by {model}, {place}.")
            self._areas.welcome.show_model(runs.format(model=model.title, place=to_place_of_work(model.ran)))
        self._jobs.collection.watch_spaces(model.spaces)

    def _miss_model(self, error: Exception) -> None:
        self._model_missing = report_of(error).sentence
        self._model = None
        self._areas.activity.show_model(self.tr("No model"))
        self.ask_again()


def _is_as_by_chance(answer: Answer) -> bool:
    return bool(answer.found) and all(found.hit.band == "weak" for found in answer.found)
