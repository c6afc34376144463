"""The full-text index: what a piece's names and words become, and what a query asks of them."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath

import numpy as np

from engine.library.names.catalogues import to_general, to_token, to_work_numbers
from engine.library.names.persons import Persons, shipped_persons
from engine.library.names.table import to_line
from engine.library.presence import PieceRows, Presence
from engine.library.store import from_stored_path
from engine.library.text.folding import Word, split_camel_case, to_elisions, to_sound, to_words
from engine.library.text.questions import (
    LATIN_SOUND,
    MOST_WORDS,
    OTHER_SOUND,
    SOUND_ACROSS_SCRIPTS,
    composer_question,
    last_question,
    questions,
    title_question,
    token_of_person,
    tokens_of_word,
    whole_question,
)
from engine.modality import MUSIC, Modality

MOST_CHARACTERS = 100_000
"""How much of one field is indexed: a file whose lyrics are longer is not a song."""
MOST_FILES = 100
"""Of how many of a piece's files the names are indexed: of a file with thousands of copies, not all."""

_FIND = """
SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY bm25(texts, 8.0, 5.0, 2.0, 3.0, 1.0), rowid
"""
_FIND_TITLE = "SELECT id FROM pieces WHERE folded_title = ? ORDER BY id"


class FullText(Presence):
    """Titles, composers, names, file names and words of the pieces, findable in any script."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        super().__init__(connection, path, read_only=read_only)
        self._known_persons: tuple[object, Persons] | None = None

    def matches_by_name(
        self, query: str, limit: int, kinds: Collection[Modality] = MUSIC, among: PieceRows | None = None
    ) -> tuple[int, ...]:
        """Return the row numbers of at most `limit` present pieces that `query` names, the surest first.

        `among` are the only pieces looked at, all where it is None.

        A piece is named when every word of the query that carries meaning stands in its title, composer, other names
        or file names; words of four letters and more may be begun ones, names may be spelt and transliterated
        otherwise, and a composer's name stands for the person, however a piece spells it. A title that is the same
        comes first, then the works of an opus or catalogue number, then titles, then names with whole words, then the
        rest; last, a query that is a line of a piece's words. Where nothing is found, begun words may be shorter.
        """
        words = tuple(to_words(query))
        if not words:
            return ()
        found = dict.fromkeys(self._found(_FIND_TITLE, fold_title(query), kinds, among))
        if len(words) > MOST_WORDS:
            return tuple(found)[:limit]
        persons = self.persons()
        for match in questions(query, persons):
            if len(found) < limit:
                found.update(dict.fromkeys(self._found(_FIND, match, kinds, among)))
        if not found:
            found.update(dict.fromkeys(self._found(_FIND, last_question(query, persons), kinds, among)))
        return tuple(found)[:limit]

    def named_with(self, words: str) -> PieceRows:
        """Return the row numbers [n], ascending, of the pieces in whose names all of some words stand whole."""
        match = whole_question(words, self.persons()) if any(to_words(words)) else ""
        found = self._rows("SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rowid", (match,)) if match else []
        return np.array([piece for (piece,) in found], np.int64)

    def persons(self) -> Persons:
        """Return the composers of the table with those that the user has added, and how the user calls them."""
        own = self._rows("SELECT person, name FROM composers ORDER BY person")
        names = self._rows("SELECT name, person FROM composer_names ORDER BY name")
        if not own and not names:
            return shipped_persons()
        if self._known_persons is None or self._known_persons[0] != (own, names):
            lines = tuple(to_line(person, name) for person, name in own)
            self._known_persons = ((own, names), Persons(lines, dict(names)))
        return self._known_persons[1]

    def _found(self, sql: str, match: str, kinds: Collection[Modality], among: PieceRows | None) -> list[int]:
        found = [piece for (piece,) in self._rows(sql, (match,))]
        if among is not None:
            rows = np.array(found, np.int64)
            found = rows[np.isin(rows, among)].tolist()
        return self._present_among(found, kinds)

    def _by_composer(self, name: str) -> list[int]:
        """Return the pieces whose composer is named by a text as `matches_by_name` takes names."""
        if not any(to_words(name)):
            return []
        match = composer_question(name, self.persons())
        return [piece for (piece,) in self._rows("SELECT rowid FROM texts WHERE texts MATCH ?", (match,))]

    def _by_title(self, title: str) -> list[int]:
        """Return the pieces whose title, or whose file's name, holds what a text names as `matches_by_name` does."""
        if not any(to_words(title)):
            return []
        match = title_question(title, self.persons())
        return [piece for (piece,) in self._rows("SELECT rowid FROM texts WHERE texts MATCH ?", (match,))]

    def _refresh_texts(self, pieces: Iterable[int]) -> None:
        """Index pieces anew, from their facts and the names of their present files; the caller holds a transaction."""
        persons = self.persons()
        for piece in pieces:
            facts = self._rows("SELECT title, composer, names, words FROM pieces WHERE id = ?", (piece,))
            for title, composer, names, words in facts:
                files = [split_camel_case(PurePosixPath(file).stem) for file in self._files_of(piece)]
                composed = persons.of_credit(composer)
                known = [person for number in composed if (person := persons.person(number))]
                catalogues = tuple(dict.fromkeys(catalogue for person in known for catalogue in person.catalogues))
                row = (
                    piece,
                    _to_index((title,), sounds=True, more=_numbers((title,), catalogues)),
                    _to_index((composer,), sounds=True, more=map(token_of_person, composed)),
                    _to_index(json.loads(names), sounds=True, more=_numbers(json.loads(names), catalogues)),
                    _to_index(files, sounds=True, more=_of_files(files, catalogues, persons)),
                    _to_index(json.loads(words), sounds=False),
                )
                self._execute(
                    "UPDATE pieces SET person = ?1 WHERE id = ?2 AND person <> ?1", (" ".join(composed), piece)
                )
                self._execute("DELETE FROM texts WHERE rowid = ?", (piece,))
                self._execute(
                    "INSERT INTO texts (rowid, title, composer, names, files, words) VALUES (?, ?, ?, ?, ?, ?)", row
                )

    def _files_of(self, piece: int) -> list[str]:
        rows = self._rows("SELECT path FROM places WHERE piece = ? LIMIT ?", (piece, MOST_FILES))
        return list(dict.fromkeys(from_stored_path(path) for (path,) in rows))


@lru_cache(maxsize=65536)
def fold_title(title: str) -> str:
    """Return what two titles share that are the same but for case, accents, width and punctuation."""
    return " ".join(word.folded for word in to_words(title))


def _to_index(texts: Iterable[str], *, sounds: bool, more: Iterable[str] = ()) -> str:
    text = "\n".join(texts)[:MOST_CHARACTERS]
    words = tuple(to_words(text))
    tokens = [token for word in words for token in tokens_of_word(word)]
    others = dict.fromkeys(word.latin for word in words if word.latin)
    others.update(dict.fromkeys(to_elisions(text)))
    if sounds:
        others.update(dict.fromkeys(sound for word in words for sound in _sounds(word)))
    return " ".join((*tokens, *others, *more))


def _numbers(texts: Iterable[str], catalogues: Collection[str]) -> Iterator[str]:
    """Yield what stands in the index for the opus and catalogue numbers in some names."""
    forms = (form for text in texts for number in to_work_numbers(text, catalogues) for form in to_general(number.form))
    yield from map(to_token, dict.fromkeys(forms))


def _of_files(files: Iterable[str], catalogues: Collection[str], persons: Persons) -> Iterator[str]:
    """Yield what stands in the index for the works and the composers that file names tell."""
    for file in files:
        named = [number for _, _, ids in persons.in_query(file) if (number := persons.likeliest(ids))]
        yield from map(token_of_person, named)
        known = [person for number in named if (person := persons.person(number))]
        own = [catalogue for person in known for catalogue in person.catalogues]
        yield from _numbers((file,), (*catalogues, *own))


def _sounds(word: Word) -> Iterator[str]:
    sound = to_sound(word.latin or word.folded)
    if not word.unspaced and sound.isalpha() and len(sound) >= SOUND_ACROSS_SCRIPTS:
        yield (OTHER_SOUND if word.latin else LATIN_SOUND) + sound
