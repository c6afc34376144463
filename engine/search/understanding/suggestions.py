"""Queries to begin with, made of what is really in the library, in the words of the user's language."""

import json
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, zip_longest

import numpy as np

from engine.library import Library
from engine.library.selecting.columns import Column, Places
from engine.library.vocabulary import vocabulary
from resources import resource_path

MOST_PIECES = 5_000
"""So many pieces, evenly taken from the whole library, say what is in it."""

_ENGLISH = "en"
# A form in a key, a form for an instrument, music for an instrument in a key, anything in a metre.
_PATTERNS = {
    "en": ("{form} in {key}", "{form} for {instrument}", "music for {instrument} in {key}", "something in {metre}"),
    "de": ("{form} in {key}", "{form} für {instrument}", "Musik für {instrument} in {key}", "etwas im {metre}-Takt"),
    "fr": (
        "{form} en {key}",
        "{form} pour {instrument}",
        "musique pour {instrument} en {key}",
        "un morceau à {metre}",
    ),
    "es": ("{form} en {key}", "{form} para {instrument}", "música para {instrument} en {key}", "algo en {metre}"),
    "it": ("{form} in {key}", "{form} per {instrument}", "musica per {instrument} in {key}", "qualcosa in {metre}"),
    "pt": ("{form} em {key}", "{form} para {instrument}", "música para {instrument} em {key}", "algo em {metre}"),
    "nl": ("{form} in {key}", "{form} voor {instrument}", "muziek voor {instrument} in {key}", "iets in {metre}"),
    "pl": ("{form}, {key}", "{form} na {instrument}", "muzyka na {instrument}, {key}", "coś na {metre}"),
    "ru": ("{form}, {key}", "{form} для {instrument}", "музыка для {instrument}, {key}", "что-нибудь на {metre}"),
    "zh": ("{key}{form}", "{instrument}{form}", "{key}{instrument}曲", "{metre}拍的曲子"),
    "ja": ("{key}の{form}", "{instrument}のための{form}", "{instrument}のための{key}の曲", "{metre}拍子の曲"),
}

Words = Mapping[str, Mapping[str, str]]
_Values = Mapping[int, Sequence[str]]
_Suggestion = tuple[str, frozenset[str]]
"""A query, and the values that it is made of."""

_MOST_OF_A_SORT = 50
_LONGEST_TITLE = 30
_COMMON_METRE = "4/4"


def suggest_queries(library: Library, language: str = _ENGLISH, count: int = 6) -> tuple[str, ...]:
    """Return at most `count` queries, each with pieces behind it, the commonest of each sort in turn.

    As long as there is anything else, none asks for what another one asks for. A title in other letters than the
    language's shows that any language will do. `language` is a code such as "de" or "zh_CN"; English stands in for one
    that there are no words for. An empty library gives none.
    """
    code = language.replace("-", "_").partition("_")[0].casefold()
    code = code if code in _PATTERNS else _ENGLISH
    words = _said()[code]
    seen = _look(library)
    in_key, for_instrument, music, in_metre = _PATTERNS[code]
    sorts = (
        _singly(seen.persons, lambda person: _name(library, person)),
        _pairs(
            seen.forms, seen.instruments, lambda form, name: _put(for_instrument, words, form=form, instrument=name)
        ),
        _foreign(library, seen.titles, code),
        _singly(seen.metres, lambda metre: "" if metre == _COMMON_METRE else in_metre.format(metre=metre)),
        _pairs(seen.forms, seen.keys, lambda form, key: _put(in_key, words, form=form, key=key)),
        _pairs(seen.instruments, seen.keys, lambda name, key: _put(music, words, instrument=name, key=key)),
    )
    return _varied([list(islice(sort, _MOST_OF_A_SORT)) for sort in sorts], count)


def _varied(sorts: Sequence[Sequence[_Suggestion]], count: int) -> tuple[str, ...]:
    """Return queries of all sorts in turn, at first such that have nothing in common."""
    chosen: list[str] = []
    used: set[str] = set()
    for strictly in (True, False):
        for suggestion in (each for row in zip_longest(*sorts) for each in row if each is not None):
            query, values = suggestion
            if len(chosen) < count and query not in chosen and (not strictly or used.isdisjoint(values)):
                chosen.append(query)
                used |= values
    return tuple(chosen)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What some pieces are, by their places, and the row numbers and folded titles of those that have one."""

    forms: _Values
    keys: _Values
    metres: _Values
    instruments: _Values
    persons: _Values
    titles: Mapping[int, str]


def _look(library: Library) -> _Seen:
    """Return what some pieces are, evenly taken."""
    with library.snapshot():
        columns = library.columns()
        titles = library.folded_titles()
    there = np.flatnonzero(columns.kinds)
    taken = np.linspace(0, len(there) - 1, MOST_PIECES).astype(np.intp) if len(there) else np.zeros(0, np.intp)
    some = there[np.unique(taken)]
    forms: dict[int, list[str]] = {}
    for place in some.tolist():
        words = titles.get(int(columns.pieces[place]), "").split()
        found = [form for word in words if (form := vocabulary().form_of(word))]
        if found:
            forms[place] = found
    by_name = columns.by_name
    facts = {name: _values(by_name[name], some) for name in ("key", "metre", "instrument", "person")}
    rows = (int(piece) for piece in columns.pieces[some])
    named = {row: titles[row] for row in rows if titles.get(row)}
    return _Seen(forms, facts["key"], facts["metre"], facts["instrument"], facts["person"], named)


def _values(column: Column, some: Places) -> _Values:
    found: dict[int, list[str]] = {}
    kept = np.isin(column.at, some)
    for place, code in zip(column.at[kept].tolist(), column.codes[kept].tolist(), strict=True):
        found.setdefault(place, []).append(column.values[code])
    return found


def _foreign(library: Library, titles: Mapping[int, str], code: str) -> Iterator[_Suggestion]:
    """Yield short titles in letters that the language is not written in, one of each script."""
    own = _script(_said()[code]["key"].get("A minor", "") or "a")
    rows: dict[str, int] = {}
    for row, title in sorted(titles.items(), key=lambda item: (len(item[1]), item[0])):
        script = _script(title)
        if len(title) <= _LONGEST_TITLE and script not in ("", "LATIN", own):
            rows.setdefault(script, row)
    for row, piece in library.pieces(rows.values()).items():
        yield piece.facts.title, frozenset((titles[row],))


def _script(text: str) -> str:
    """Return what script most letters of a text are of, by the first word of their Unicode names; Kana as Han."""
    names = Counter(unicodedata.name(letter, "").partition(" ")[0] for letter in text if letter.isalpha())
    script = names.most_common(1)[0][0] if names else ""
    return "CJK" if script in ("HIRAGANA", "KATAKANA") else script


def _singly(values: _Values, to_query: Callable[[str], str]) -> Iterator[_Suggestion]:
    counted = Counter(value for some in values.values() for value in dict.fromkeys(some))
    for value, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0])):
        query = to_query(value)
        if query:
            yield query, frozenset((value,))


def _pairs(first: _Values, second: _Values, to_query: Callable[[str, str], str]) -> Iterator[_Suggestion]:
    """Yield queries for the pairs that most pieces have, no value twice."""
    counted = Counter(
        (one, other) for place, ones in first.items() for one in dict.fromkeys(ones) for other in second.get(place, ())
    )
    used: set[str] = set()
    for pair, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0])):
        query = to_query(*pair) if used.isdisjoint(pair) else ""
        if query:
            used.update(pair)
            yield query, frozenset(pair)


def _put(pattern: str, words: Words, **values: str) -> str:
    """Return a pattern with the language's words, empty where it has none for a value."""
    said = {field: words[field].get(value, "") for field, value in values.items()}
    return pattern.format(**said) if all(said.values()) else ""


def _name(library: Library, person: str) -> str:
    known = library.persons().person(person)
    return known.name if known else ""


@lru_cache(maxsize=1)
def _said() -> Mapping[str, Words]:
    words: dict[str, dict[str, dict[str, str]]] = json.loads(
        resource_path("queries", "said.json").read_text(encoding="utf-8")
    )
    return words
