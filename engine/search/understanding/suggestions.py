"""Queries to begin with, made of what is really in the library, in the words of the user's language."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import zip_longest

import numpy as np

from engine.library import Library
from engine.library.selecting.columns import Column, Places
from engine.library.vocabulary import vocabulary
from resources import resource_path

MOST_PIECES = 5_000
"""So many pieces, evenly taken from the whole library, say what is in it."""

_ENGLISH = "en"
# A form in a key, a form for an instrument, music for an instrument in a key.
_PATTERNS = {
    "en": ("{form} in {key}", "{form} for {instrument}", "music for {instrument} in {key}"),
    "de": ("{form} in {key}", "{form} für {instrument}", "Musik für {instrument} in {key}"),
    "fr": ("{form} en {key}", "{form} pour {instrument}", "musique pour {instrument} en {key}"),
    "es": ("{form} en {key}", "{form} para {instrument}", "música para {instrument} en {key}"),
    "it": ("{form} in {key}", "{form} per {instrument}", "musica per {instrument} in {key}"),
    "pt": ("{form} em {key}", "{form} para {instrument}", "música para {instrument} em {key}"),
    "nl": ("{form} in {key}", "{form} voor {instrument}", "muziek voor {instrument} in {key}"),
    "pl": ("{form}, {key}", "{form} na {instrument}", "muzyka na {instrument}, {key}"),
    "ru": ("{form}, {key}", "{form} для {instrument}", "музыка для {instrument}, {key}"),
    "zh": ("{key}{form}", "{instrument}{form}", "{key}{instrument}曲"),
    "ja": ("{key}の{form}", "{instrument}のための{form}", "{instrument}のための{key}の曲"),
}

Words = Mapping[str, Mapping[str, str]]
_Values = Mapping[int, Sequence[str]]


def suggest_queries(library: Library, language: str = _ENGLISH, count: int = 6) -> tuple[str, ...]:
    """Return at most `count` queries, each with pieces behind it, the commonest of each sort in turn.

    `language` is a code such as "de" or "zh_CN"; English stands in for one that there are no words for. An empty
    library gives none.
    """
    code = language.replace("-", "_").partition("_")[0].casefold()
    code = code if code in _PATTERNS else _ENGLISH
    words = _said()[code]
    forms, keys, instruments, persons = _look(library)
    in_key, for_instrument, music = _PATTERNS[code]
    sorts = (
        _singly(persons, lambda person: _name(library, person)),
        _pairs(forms, keys, lambda form, key: _put(in_key, words, form=form, key=key)),
        _pairs(forms, instruments, lambda form, name: _put(for_instrument, words, form=form, instrument=name)),
        _pairs(instruments, keys, lambda name, key: _put(music, words, instrument=name, key=key)),
    )
    found = (query for row in zip_longest(*sorts) for query in row if query)
    return tuple(dict.fromkeys(query for query, _ in zip(found, range(count), strict=False)))


def _look(library: Library) -> tuple[_Values, _Values, _Values, _Values]:
    """Return the forms, keys, instruments and composers of some pieces, by their places."""
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
    keys, instruments, persons = (_values(by_name[name], some) for name in ("key", "instrument", "person"))
    return forms, keys, instruments, persons


def _values(column: Column, some: Places) -> _Values:
    found: dict[int, list[str]] = {}
    kept = np.isin(column.at, some)
    for place, code in zip(column.at[kept].tolist(), column.codes[kept].tolist(), strict=True):
        found.setdefault(place, []).append(column.values[code])
    return found


def _singly(values: _Values, to_query: Callable[[str], str]) -> Iterator[str]:
    counted = Counter(value for some in values.values() for value in dict.fromkeys(some))
    for value, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0])):
        query = to_query(value)
        if query:
            yield query


def _pairs(first: _Values, second: _Values, to_query: Callable[[str, str], str]) -> Iterator[str]:
    """Yield queries for the pairs that most pieces have, no value twice."""
    counted = Counter(
        (one, other) for place, ones in first.items() for one in dict.fromkeys(ones) for other in second.get(place, ())
    )
    used: set[str] = set()
    for pair, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0])):
        query = to_query(*pair) if used.isdisjoint(pair) else ""
        if query:
            used.update(pair)
            yield query


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
