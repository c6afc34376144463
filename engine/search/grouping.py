"""Hits that belong together: editions, formats and recordings of one work, and the works of one composer."""

from collections.abc import Iterable, Iterator, Sequence

from engine.library.names.catalogues import to_work_numbers
from engine.library.names.persons import Persons
from engine.library.text.folding import to_words
from engine.library.text.fulltext import fold_title
from engine.library.vocabulary import vocabulary
from engine.search.query import Group, Hit

NEARLY_THE_SAME = 0.998
"""Cosines of one piece, encoded twice in half precision or by other providers, differ by so much from 1."""

_FEWEST_LETTERS = 6
_FEWEST_CHARACTERS = 3


def group_by_work(hits: Sequence[Hit], persons: Persons, alike: Iterable[tuple[int, int]] = ()) -> tuple[Group, ...]:
    """Return hits in groups of what seems to be one work; `alike` are places of hits whose vectors are nearly the same.

    One composer's pieces of one title, or with one opus or catalogue number, are one work; so are pieces of nobody
    known with a title that says more than "Waltz". Two works that share all that are taken for one.
    """
    group = list(range(len(hits)))
    first: dict[tuple[str, ...], int] = {}
    for place, hit in enumerate(hits):
        for key in _marks(hit, persons):
            _join(group, place, first.setdefault(key, place))
    for one, other in alike:
        _join(group, one, other)
    return tuple(Group(_label(some), some) for some in _collect(hits, group))


def group_by_composer(hits: Sequence[Hit], persons: Persons) -> tuple[Group, ...]:
    """Return hits in groups of one composer each, however it is spelt; those without one come under an empty label."""
    group = list(range(len(hits)))
    first: dict[str, int] = {}
    for place, hit in enumerate(hits):
        _join(group, place, first.setdefault(_composer(hit, persons), place))
    return tuple(Group(_name(some[0], persons), some) for some in _collect(hits, group))


def _marks(hit: Hit, persons: Persons) -> Iterator[tuple[str, ...]]:
    """Yield what two hits share that are one work."""
    composer = _composer(hit, persons)
    title = fold_title(hit.title)
    if title and (composer or _tells(title)):
        yield "title", composer, title
    known = [person for number in persons.of_credit(hit.composer) if (person := persons.person(number))]
    if known:
        catalogues = tuple(dict.fromkeys(catalogue for person in known for catalogue in person.catalogues))
        numbers = to_work_numbers(hit.title, catalogues)
        # An opus may hold several works, which only their numbers within it tell apart.
        told = (each.form for each in numbers if each.sure and ("/" in each.form or not each.form.startswith("op:")))
        yield from (("number", composer, form) for form in told)


def _composer(hit: Hit, persons: Persons) -> str:
    return " ".join(sorted(persons.of_credit(hit.composer))) or fold_title(hit.composer)


def _name(hit: Hit, persons: Persons) -> str:
    known = [person.name for number in persons.of_credit(hit.composer) if (person := persons.person(number))]
    return ", ".join(known) or hit.composer


def _label(hits: Sequence[Hit]) -> str:
    titles = (hit.title for hit in hits if hit.title)
    composers = (hit.composer for hit in hits if hit.composer)
    return " · ".join(part for part in (next(titles, ""), next(composers, "")) if part)


def _tells(title: str) -> bool:
    """Return whether a title without a composer can be but one piece's: "The Kesh Jig", not "Slow Waltz", "No. 12"."""
    words = [word for word in title.split() if not word.isdecimal() and not vocabulary().form_of(word)]
    if len(words) == 1 and next(to_words(words[0])).unspaced:
        return len(words[0]) >= _FEWEST_CHARACTERS
    return len(words) > 1 and sum(map(len, words)) >= _FEWEST_LETTERS


def _join(group: list[int], one: int, other: int) -> None:
    ends = sorted((_first(group, one), _first(group, other)))
    group[ends[1]] = ends[0]


def _first(group: list[int], place: int) -> int:
    while group[place] != place:
        place = group[place]
    return place


def _collect(hits: Sequence[Hit], group: list[int]) -> Iterator[tuple[Hit, ...]]:
    collected: dict[int, list[Hit]] = {}
    for place, hit in enumerate(hits):
        collected.setdefault(_first(group, place), []).append(hit)
    yield from (tuple(some) for some in collected.values())
