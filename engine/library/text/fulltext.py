"""The full-text index: what a piece's names and words become, and what a query asks of them."""

import json
from collections.abc import Collection, Iterable, Iterator
from pathlib import PurePosixPath

import numpy as np

from engine.library.presence import PieceRows, Presence
from engine.library.store import from_stored_path
from engine.library.text.folding import Word, split_camel_case, to_elisions, to_sound, to_words
from engine.modality import MUSIC, Modality

MOST_CHARACTERS = 100_000
"""How much of one field is indexed: a file whose lyrics are longer is not a song."""
MOST_WORDS = 24
"""A query of more words is a description: no name is looked for in it but a title that is the same."""

_NAMES = "{title composer names files}"
_PREFIX_LETTERS = 4
_SHORT_PREFIX_LETTERS = 2
_SOUND_IN_SCRIPT = 5
_SOUND_ACROSS_SCRIPTS = 3
_LINE_WORDS = 3
_LINE_CHARACTERS = 5
# Private-use characters never come out of `to_words`, so that a sound is never taken for a word.
_LATIN_SOUND = "\ue000"
_OTHER_SOUND = "\ue001"

# Words that a description has and a title may lack, folded. Letters that name a note are not among them.
_LIGHT_WORDS = frozenset(
    word
    for language in (
        ("an", "the", "of", "for", "in", "on", "by", "to", "and", "with", "from"),
        ("der", "die", "das", "den", "dem", "ein", "eine", "fur", "und", "mit", "von", "im", "am"),
        ("de", "des", "du", "la", "le", "les", "et", "pour", "par", "avec", "en", "un", "une"),
        ("el", "los", "las", "una", "con", "para", "por", "del", "il", "lo", "gli", "di", "da", "per", "do", "dos"),
        ("het", "een", "van", "voor", "met", "och", "for", "med", "av", "og", "til"),
        ("na", "dla", "oraz", "pro", "и", "в", "на", "для", "с", "из", "от"),
    )
    for word in language
)
_KEY_WORDS = frozenset(["major", "minor", "maj", "min", "dur", "moll", "sharp", "flat", "majeur", "mineur", "dorian"])

_FIND = """
SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY bm25(texts, 8.0, 5.0, 2.0, 3.0, 1.0), rowid
"""
_FIND_TITLE = "SELECT id FROM pieces WHERE folded_title = ? ORDER BY id"


class FullText(Presence):
    """Titles, composers, names, file names and words of the pieces, findable in any script."""

    def matches_by_name(
        self, query: str, limit: int, kinds: Collection[Modality] = MUSIC, among: PieceRows | None = None
    ) -> tuple[int, ...]:
        """Return the row numbers of at most `limit` present pieces that `query` names, the surest first.

        `among` are the only pieces looked at, all where it is None.

        A piece is named when every word of the query that carries meaning stands in its title, composer, other names
        or file names; words of four letters and more may be begun ones, names may be spelt and transliterated
        otherwise. A title that is the same comes first, then titles, then names with whole words, then the rest; last,
        a query that is a line of a piece's words. Where nothing is found, begun words may be shorter.
        """
        words = tuple(to_words(query))
        if not words:
            return ()
        found = dict.fromkeys(self._found(_FIND_TITLE, fold_title(query), kinds, among))
        for match in _questions(words):
            if len(found) < limit:
                found.update(dict.fromkeys(self._found(_FIND, match, kinds, among)))
        if not found and len(words) <= MOST_WORDS:
            begun = _names_begun(words, _SHORT_PREFIX_LETTERS)
            found.update(dict.fromkeys(self._found(_FIND, begun, kinds, among)))
        return tuple(found)[:limit]

    def _found(self, sql: str, match: str, kinds: Collection[Modality], among: PieceRows | None) -> list[int]:
        found = [piece for (piece,) in self._rows(sql, (match,))]
        if among is not None:
            rows = np.array(found, np.int64)
            found = rows[np.isin(rows, among)].tolist()
        return self._present_among(found, kinds)

    def _by_composer(self, name: str) -> list[int]:
        """Return the pieces whose composer is named by a text as `matches_by_name` takes names."""
        words = tuple(to_words(name))
        if not words:
            return []
        match = "composer : (" + " AND ".join(_begun(word, _PREFIX_LETTERS) for word in _weighty(words)) + ")"
        return [piece for (piece,) in self._rows(_FIND, (match,))]

    def _refresh_texts(self, pieces: Iterable[int]) -> None:
        """Index pieces anew, from their facts and the names of their present files; the caller holds a transaction."""
        for piece in pieces:
            facts = self._rows("SELECT title, composer, names, words FROM pieces WHERE id = ?", (piece,))
            for title, composer, names, words in facts:
                files = [split_camel_case(PurePosixPath(file).stem) for file in self._files_of(piece)]
                row = (
                    piece,
                    _to_index((title,), sounds=True),
                    _to_index((composer,), sounds=True),
                    _to_index(json.loads(names), sounds=True),
                    _to_index(files, sounds=True),
                    _to_index(json.loads(words), sounds=False),
                )
                self._execute("DELETE FROM texts WHERE rowid = ?", (piece,))
                self._execute(
                    "INSERT INTO texts (rowid, title, composer, names, files, words) VALUES (?, ?, ?, ?, ?, ?)", row
                )

    def _files_of(self, piece: int) -> list[str]:
        rows = self._rows("SELECT DISTINCT path FROM places WHERE piece = ? ORDER BY file", (piece,))
        return [from_stored_path(path) for (path,) in rows]


def fold_title(title: str) -> str:
    """Return what two titles share that are the same but for case, accents, width and punctuation."""
    return " ".join(word.folded for word in to_words(title))


def _to_index(texts: Iterable[str], *, sounds: bool) -> str:
    text = "\n".join(texts)[:MOST_CHARACTERS]
    words = tuple(to_words(text))
    tokens = [token for word in words for token in _tokens(word)]
    others = dict.fromkeys(word.latin for word in words if word.latin)
    others.update(dict.fromkeys(to_elisions(text)))
    if sounds:
        others.update(dict.fromkeys(sound for word in words for sound in _sounds(word)))
    return " ".join((*tokens, *others))


def _tokens(word: Word) -> tuple[str, ...]:
    """Return what stands for a word in the index: an unspaced run as overlapping pairs, then its last character."""
    if not word.unspaced:
        return (word.folded,)
    return tuple(word.folded[start : start + 2] for start in range(len(word.folded)))


def _sounds(word: Word) -> Iterator[str]:
    sound = to_sound(word.latin or word.folded)
    if not word.unspaced and sound.isalpha() and len(sound) >= _SOUND_ACROSS_SCRIPTS:
        yield (_OTHER_SOUND if word.latin else _LATIN_SOUND) + sound


def _questions(words: tuple[Word, ...]) -> Iterator[str]:
    if len(words) <= MOST_WORDS:
        whole = " AND ".join(_whole(word) for word in _weighty(words))
        yield f"title : ({whole})"
        yield f"{_NAMES} : ({whole})"
        yield _names_begun(words, _PREFIX_LETTERS)
        if len(words) >= _LINE_WORDS or (words[0].unspaced and len(words[0].folded) >= _LINE_CHARACTERS):
            yield "words : (" + " AND ".join(_line(words)) + ")"


def _names_begun(words: tuple[Word, ...], letters: int) -> str:
    return f"{_NAMES} : (" + " AND ".join(_begun(word, letters) for word in _weighty(words)) + ")"


def _weighty(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words that a name must have; all of them where none weighs."""
    kept = []
    for index, word in enumerate(words):
        before = words[index - 1].folded if index else ""
        after = words[index + 1].folded if index + 1 < len(words) else ""
        article = word.folded == "a" and after and before != "in" and after not in _KEY_WORDS
        if word.folded not in _LIGHT_WORDS and not article:
            kept.append(word)
    return tuple(kept) or words


def _whole(word: Word) -> str:
    asked = [_phrase(word)]
    if word.latin:
        asked.append(f'"{word.latin}"')
    return f"({' OR '.join(asked)})"


def _begun(word: Word, letters: int) -> str:
    if word.unspaced or word.folded.isdecimal():
        return _whole(word)
    asked = [f'"{form}"{"*" if len(form) >= letters else ""}' for form in (word.folded, word.latin) if form]
    sound = to_sound(word.latin or word.folded)
    across, within = (_LATIN_SOUND, _OTHER_SOUND) if word.latin else (_OTHER_SOUND, _LATIN_SOUND)
    if len(sound) >= _SOUND_ACROSS_SCRIPTS:
        asked.append(f'"{across}{sound}"{"*" if len(sound) > _SOUND_ACROSS_SCRIPTS else ""}')
    if len(sound) >= _SOUND_IN_SCRIPT:
        asked.append(f'"{within}{sound}"*')
    return f"({' OR '.join(asked)})"


def _phrase(word: Word) -> str:
    tokens = _tokens(word)
    if word.unspaced and len(tokens) == 1:
        return f'"{tokens[0]}"*'
    return f'"{" ".join(tokens[:-1] if word.unspaced else tokens)}"'


def _line(words: tuple[Word, ...]) -> Iterator[str]:
    """Yield the phrases that a line of words must hold: its spaced words as one, each unspaced run by itself."""
    if not any(word.unspaced for word in words):
        yield f'"{" ".join(word.folded for word in words)}"'
    else:
        yield from (_phrase(word) for word in words)
