"""Which words of a query stand in a piece's names and words, and where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.formats.content import Facts
from engine.library.names.persons import Persons
from engine.library.text.folding import fold, split_camel_case, to_sound
from engine.library.text.questions import is_light
from engine.library.vocabulary import Folded

Where = Literal["title", "composer", "name", "file", "words"]

_BEGUN_LETTERS = 4
_SOUND_LETTERS = 5
_LINE_WORDS = 3
_MOST_NAMES = 8
_MOST_CHARACTERS = 20_000
_AROUND = 40

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class NameMatch:
    """Some of a query's words in one of a piece's names: where, the text, and the stretches of it that match."""

    where: Where
    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A word of the query, folded; `begun` where it may be the beginning of a word, its `sound` where that counts."""

    text: str
    sound: str = ""
    begun: bool = False

    def is_in(self, atom: str) -> bool:
        if atom == self.text or (self.begun and atom.startswith(self.text)):
            return True
        return bool(self.sound) and len(atom) >= _SOUND_LETTERS and atom.isascii() and to_sound(atom) == self.sound


def names_matched(query: str, facts: Facts, file_name: str, persons: Persons | None = None) -> tuple[NameMatch, ...]:
    """Return where words of a query that carry meaning stand in a piece's names, lyrics and file name.

    Words of four letters and more may be begun ones and names be spelt otherwise, as in a search by name. A composer
    whom the query names is the same person however either spells it. In lyrics a line of three words is looked for. A
    file name that only says the same again is left out.
    """
    wanted = tuple(_wanted_of(query))
    found: list[NameMatch | None] = [_in_composer(query, facts.composer, wanted, persons)]
    found += [_in(where, text, wanted) for where, text in _names(facts, file_name)]
    found += [_in_words(query, text) for text in facts.words]
    matched = [each for each in found if each is not None and each.spans]
    told = {word for each in matched if each.where != "file" for word in _words_of(each)}
    return tuple(each for each in matched if each.where != "file" or not _words_of(each) <= told)


def title_and_composer_matched(
    query: str, facts: Facts, persons: Persons | None = None
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the stretches of a piece's title and composer that match words of a query, for a list of many pieces."""
    wanted = tuple(_wanted_of(query))
    return _in("title", facts.title, wanted).spans, _in_composer(query, facts.composer, wanted, persons).spans


def _names(facts: Facts, file_name: str) -> Iterator[tuple[Where, str]]:
    yield "title", facts.title
    for name in facts.names[:_MOST_NAMES]:
        yield "name", name
    yield "file", file_name


def _wanted_of(query: str) -> Iterator[_Wanted]:
    for atom in Folded(query).atoms():
        if is_light(atom.text) or (len(atom.text) < 2 and atom.text < "\u2e80"):
            continue
        letters = atom.text.isalpha()
        sound = to_sound(atom.text) if letters and atom.text.isascii() and len(atom.text) >= _SOUND_LETTERS else ""
        yield _Wanted(atom.text, sound, begun=letters and len(atom.text) >= _BEGUN_LETTERS)


def _in(where: Where, text: str, wanted: Sequence[_Wanted]) -> NameMatch:
    shown = split_camel_case(text).replace("_", " ") if where == "file" else text
    folded = Folded(shown)
    spans = [
        folded.place(atom.start, atom.stop) for atom in folded.atoms() if any(word.is_in(atom.text) for word in wanted)
    ]
    return NameMatch(where, shown, _joined(shown, spans))


def _in_composer(query: str, composer: str, wanted: Sequence[_Wanted], persons: Persons | None) -> NameMatch:
    if persons is not None and composer:
        asked = {number for _start, _stop, ids in persons.in_query(query) for number in ids}
        for start, stop, ids in persons.in_query(composer):
            if asked.intersection(ids):
                return NameMatch("composer", composer, ((start, stop),))
    return _in("composer", composer, wanted)


def _in_words(query: str, text: str) -> NameMatch | None:
    """Return the query's line in the words of a piece, with a little of what stands around it."""
    line = [atom.text for atom in Folded(query).atoms()]
    if len(line) < _LINE_WORDS or fold(query[:_AROUND].split(maxsplit=1)[0])[:1] not in fold(text[:_MOST_CHARACTERS]):
        return None
    folded = Folded(text[:_MOST_CHARACTERS])
    atoms = folded.atoms()
    for first in range(len(atoms) - len(line) + 1):
        if all(atoms[first + place].text == word for place, word in enumerate(line)):
            start, stop = folded.place(atoms[first].start, atoms[first + len(line) - 1].stop)
            begin = max(0, start - _AROUND)
            return NameMatch("words", text[begin : stop + _AROUND], ((start - begin, stop - begin),))
    return None


def _words_of(match: NameMatch) -> frozenset[str]:
    return frozenset(atom.text for start, stop in match.spans for atom in Folded(match.text[start:stop]).atoms())


def _joined(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return spans with those made one between which there is nothing but space."""
    joined: list[Span] = []
    for start, stop in spans:
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = joined[-1][0], stop
        else:
            joined.append((start, stop))
    return tuple(joined)
