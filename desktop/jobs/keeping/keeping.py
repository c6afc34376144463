"""Changing lists, saved searches and marks in a lane with its own connection, each change with its way back."""

import contextlib
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.jobs.keeping.kept import read_kept, read_list
from desktop.jobs.lane import Lane
from engine.errors import EngineError
from engine.library import Library, open_library
from engine.library.own.records import ListState, SavedSearch
from engine.library.records import PieceMarks

_MOST_UNDONE = 100

Marks = Mapping[str, PieceMarks]
Undo = Callable[[Library], Marks | None]


@dataclass(frozen=True, slots=True)
class _Change:
    """What was done, as a sentence that says what undoing it takes back, and how."""

    sentence: str
    undo: Undo


class Keeping(QObject):
    """Tells what is kept whenever it has changed: `changed` all of it, `listed` a list, `marked` pieces' marks.

    `made` tells the number of a new list, `added` to which list how many pieces went, of how many.
    """

    changed = Signal(object)
    listed = Signal(object)
    marked = Signal(object)
    made = Signal(int)
    added = Signal(str, int, int)
    failed = Signal(object)

    def __init__(self, library_path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = library_path
        self._lane = Lane("keeping", self)
        self._library: Library | None = None
        self._done: list[_Change] = []
        self._shown: int | None = None
        self._waiting: deque[Callable[[Library], object]] = deque()

    def refresh(self) -> None:
        """Have everything told anew."""
        self._after(lambda _library: None)

    def show_list(self, number: int | None) -> None:
        """Tell this list now and whenever it may have changed, until another one is shown, or none."""
        self._shown = number
        self.refresh()

    def add_list(self, name: str, *, is_set: bool = False, hashes: Sequence[str] = ()) -> None:
        """Make a list, of pieces if any are given."""

        def work(library: Library) -> int:
            with library.transaction():
                number = library.add_list(name, is_set=is_set).id
                library.append_to_list(number, hashes)
            self._note(self.tr("New list “{name}”").format(name=name), _forgetting_list(number))
            return number

        self._after(work, self.made.emit)

    def rename_list(self, number: int, name: str) -> None:
        """Give a list another name."""
        self._change_list(number, self.tr("Rename “{name}”"), lambda library: library.rename_list(number, name))

    def remove_list(self, number: int) -> None:
        """Remove a list."""
        self._change_list(number, self.tr("Delete “{name}”"), lambda library: library.remove_list(number))

    def order_lists(self, numbers: Sequence[int]) -> None:
        """Put the lists into this order."""
        self._after(lambda library: library.order_lists(numbers))

    def append(self, number: int, hashes: Sequence[str]) -> None:
        """Put pieces at the end of a list."""

        def work(library: Library) -> tuple[str, int, int]:
            state = library.list_state(number)
            count = library.append_to_list(number, hashes)
            if count:
                self._note(self.tr("Add to “{name}”").format(name=state.name), _restoring(state))
            return state.name, count, len(hashes)

        self._after(work, lambda result: self.added.emit(*result))

    def remove_entries(self, number: int, entries: Sequence[int]) -> None:
        """Take entries out of a list."""
        sentence = self.tr("Remove from “{name}”")
        self._change_list(number, sentence, lambda library: library.remove_from_list(number, entries))

    def order_entries(self, number: int, entries: Sequence[int]) -> None:
        """Put the entries of a list into this order."""
        self._change_list(number, self.tr("Order of “{name}”"), lambda library: library.order_entries(number, entries))

    def note_entry(self, number: int, entry: int, note: str) -> None:
        """Write a note on an entry of a list."""
        self._change_list(number, self.tr("Note in “{name}”"), lambda library: library.note_entry(entry, note))

    def save_search(self, name: str, value: str) -> None:
        """Keep a search."""

        def work(library: Library) -> None:
            number = library.save_search(name, value).id
            sentence = self.tr("Save the search “{name}”").format(name=name)
            self._note(sentence, _forgetting_search(number))

        self._after(work)

    def rename_search(self, number: int, name: str) -> None:
        """Give a saved search another name."""
        self._change_search(
            number, self.tr("Rename “{name}”"), lambda library: library.change_saved_search(number, name=name)
        )

    def remove_search(self, number: int) -> None:
        """Keep a search no longer."""
        self._change_search(number, self.tr("Delete “{name}”"), lambda library: library.remove_saved_search(number))

    def order_searches(self, numbers: Sequence[int]) -> None:
        """Put the saved searches into this order."""
        self._after(lambda library: library.order_saved_searches(numbers))

    def remember_query(self, value: str) -> None:
        """Note what was asked, where the user has not switched that off."""
        self._after(lambda library: library.remember_query(value))

    def forget_queries(self) -> None:
        """Forget all that was asked."""
        self._after(lambda library: library.forget_queries())

    def keep_history(self, *, keep: bool) -> None:
        """Note what is asked from now on, or no longer."""
        self._after(lambda library: library.keep_history(keep=keep))

    def read_marks(self, piece: str) -> None:
        """Have `marked` tell what was said of a piece."""
        self._lane.run(
            lambda: {piece: self._opened().marks(piece)}, self.marked.emit, lambda _error: None, newest_only=True
        )

    def read_tags(self, pieces: Sequence[str], done: Callable[[Marks], None]) -> None:
        """Tell `done` what was said of pieces."""
        self._lane.run(lambda: self._opened().marks_of(pieces), done, self.failed.emit)

    def rate(self, pieces: Sequence[str], stars: int | None) -> None:
        """Give pieces stars, or take them away."""
        self._mark(self.tr("Rating"), pieces, lambda library, piece: library.rate(piece, stars))

    def tag(self, pieces: Sequence[str], on: Sequence[str], off: Sequence[str] = ()) -> None:
        """Put tags on pieces, and take others off."""

        def say(library: Library, piece: str) -> None:
            for each in off:
                library.untag(piece, each)
            for each in on:
                library.tag(piece, each)

        self._mark(self.tr("Tags"), pieces, say)

    def label(self, tag: str, rows: Sequence[int], done: Callable[[int], None]) -> None:
        """Put a label's tag on pieces, by their numbers in the library, in one step; tell how many had lacked it."""

        def work(library: Library) -> int:
            new = library.tag_by_label(rows, tag)
            if new:
                sentence = self.tr("Label “{name}”").format(name=tag)
                self._note(sentence, lambda again: _none(again.untag_labelled(tag, new)))
            return len(new)

        self._after(work, done)

    def unlabel(self, tag: str) -> None:
        """Take back a tag wherever a label put it."""

        def work(library: Library) -> None:
            gone = library.untag_labelled(tag)
            if gone:
                sentence = self.tr("Take back “{name}”").format(name=tag)
                self._note(sentence, lambda again: _none(again.tag_by_label(gone, tag)))

        self._after(work)

    def read_labels(self, done: Callable[[Mapping[str, int]], None]) -> None:
        """Tell which tags labels wrote, and on how many pieces."""
        self._lane.run(lambda: self._opened().label_counts(), done, self.failed.emit)

    def remark(self, piece: str, text: str) -> None:
        """Write a remark on a piece."""
        self._mark(self.tr("Remark"), (piece,), lambda library, each: library.remark(each, text))

    def undo(self) -> None:
        """Take the last change back that was made here."""

        def work(library: Library) -> Marks | None:
            return self._done.pop().undo(library) if self._done else None

        self._after(work, lambda marks: self.marked.emit(marks) if marks else None)

    def close(self) -> Lane:
        """Close the library; return the lane to wait for."""
        self._lane.close(self._close_library)
        return self._lane

    def _mark(self, sentence: str, pieces: Sequence[str], say: Callable[[Library, str], None]) -> None:
        def work(library: Library) -> Marks:
            before = {piece: library.marks(piece) for piece in pieces}
            with library.transaction():
                for piece in pieces:
                    say(library, piece)
            marks = {piece: library.marks(piece) for piece in pieces}
            if marks != before:
                self._note(sentence, _restoring_marks(before))
            return marks

        self._after(work, self.marked.emit)

    def _change_list(self, number: int, sentence: str, change: Callable[[Library], object]) -> None:
        def work(library: Library) -> None:
            state = library.list_state(number)
            change(library)
            self._note(sentence.format(name=state.name), _restoring(state))

        self._after(work)

    def _change_search(self, number: int, sentence: str, change: Callable[[Library], object]) -> None:
        def work(library: Library) -> None:
            before = next((each for each in library.saved_searches() if each.id == number), None)
            change(library)
            if before is not None:
                self._note(sentence.format(name=before.name), _restoring_search(before))

        self._after(work)

    def _note(self, sentence: str, undo: Undo) -> None:
        self._done.append(_Change(sentence, undo))
        del self._done[:-_MOST_UNDONE]

    def _after(self, work: Callable[[Library], Any], done: Callable[[Any], None] | None = None) -> None:
        """Do something in the lane, then tell all that is shown; what it raises is told, and all is shown as it is."""

        def whole() -> tuple[Any, Any, int | None, Any, Exception | None]:
            self._waiting.popleft()
            library, result, failure = self._opened(), None, None
            try:
                result = work(library)
            except Exception as error:  # noqa: BLE001 (a thread border: the window shows it or reports it)
                failure = error
            undoing = self._done[-1].sentence if self._done else ""
            number = self._shown
            shown = None if number is None else read_list(library, number)
            return result, read_kept(library, undoing), number, shown, failure

        def tell(answer: tuple[Any, Any, int | None, Any, Exception | None]) -> None:
            result, kept, number, shown, failure = answer
            self.changed.emit(kept)
            if number is not None and number == self._shown:
                self.listed.emit(shown)
            if failure is not None:
                self.failed.emit(failure)
            elif done is not None:
                done(result)

        self._waiting.append(work)
        self._lane.run(whole, tell, self.failed.emit)

    def _opened(self) -> Library:
        if self._library is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._library = open_library(self._path)
        return self._library

    def _close_library(self) -> None:
        """Do what was still waiting, so that no word is lost, and close."""
        while self._waiting:
            with contextlib.suppress(EngineError):  # There is no window any more that could say it.
                self._waiting.popleft()(self._opened())
        if self._library is not None:
            self._library.close()


def _restoring(state: ListState) -> Undo:
    return lambda library: library.restore_list(state)


def _restoring_search(search: SavedSearch) -> Undo:
    return lambda library: library.restore_saved_search(search)


def _restoring_marks(marks: Marks) -> Undo:
    def undo(library: Library) -> Marks:
        with library.transaction():
            for piece, each in marks.items():
                library.set_marks(piece, each)
        return marks

    return undo


def _none(_rows: object) -> None:
    """Tell of no marks: there may be very many, and what is shown reads its own."""


def _forgetting_list(number: int) -> Undo:
    def undo(library: Library) -> None:
        library.remove_list(number)

    return undo


def _forgetting_search(number: int) -> Undo:
    return lambda library: library.remove_saved_search(number)
