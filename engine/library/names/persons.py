"""From a composer as a file names it to the person: across spellings, abbreviations and scripts."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from unidecode import unidecode

from engine.library.names.credits import Credit, Dates, split_further, split_names, to_credits
from engine.library.names.given import NOT_GIVEN, agreement
from engine.library.names.table import (
    COMMON,
    ONE_OF_THE_NAME,
    Composers,
    Person,
    Reading,
    shipped_lines,
    without_particles,
)
from engine.library.names.words import NameWord, part_camel_case, to_key, to_name_words

_MOST_SURNAME_WORDS = 4
_MOST_NAME_WORDS = 7
_MOST_CREDIT = 600
_SURE_LETTERS = 8
_SURE_AGREEMENT = 1.8
_SAME_DATES = 3.0
_CLOSE_YEARS = 2
_NO_COMPOSER = frozenset(
    [
        "anon",
        "anonymous",
        "anonymus",
        "anonim",
        "anonimo",
        "anonyme",
        "trad",
        "traditional",
        "traditionell",
        "traditionnel",
        "tradycyjna",
        "volksweise",
        "volkslied",
        "unknown",
        "unbekannt",
        "composer",
        "komponist",
        "various",
        "folk",
    ]
)
_ORDINALS = frozenset(
    [
        "i",
        "ii",
        "iii",
        "iv",
        "jr",
        "sr",
        "junior",
        "senior",
        "vater",
        "sohn",
        "fils",
        "pere",
        "starszy",
        "mladsi",
        "starsi",
    ]
)


_NO_START = NOT_GIVEN - {"van", "von", "v", "de", "di", "d"}
_AS_GOOD = 0.5
_GENITIVE = re.compile(r"(?P<adjective>[сц]кого)$|(?<=[бвгджзклмнпрстфхцчшщ])а$")


class _Choice(NamedTuple):
    """A person who may be meant: how well the name agrees, with `sure` False for a spelling that is only alike."""

    score: float
    row: int


class Persons:
    """Composers found by their names: those of the table, and those that a user adds."""

    def __init__(
        self,
        lines: Iterable[str] = (),
        names: Mapping[str, str] | None = None,
    ) -> None:
        """`lines` are rows as of the table; `names` says which id a whole name (`to_key`) means, before all else."""
        self.composers = Composers((*shipped_lines(), *lines))
        self._names = dict(names or {})
        self._of_credit = lru_cache(maxsize=8192)(self._find_credit)

    def person(self, number: str) -> Person | None:
        """Return the person with an id, or with whom the user has merged it."""
        row = self._row(number)
        return None if row is None else self.composers.person(row)

    def of_credit(self, text: str) -> tuple[str, ...]:
        """Return the ids of those who composed, by what a composer field says; none where it names nobody known."""
        return self._of_credit(text[:_MOST_CREDIT])

    def likeliest(self, ids: Sequence[str]) -> str | None:
        """Return whom a name means that may mean several: the only one, or the one whom a bare surname means."""
        if len(ids) == 1:
            return ids[0]
        famous = [each for each in ids if (person := self.person(each)) and person.fame >= ONE_OF_THE_NAME]
        return famous[0] if len(famous) == 1 else None

    def in_query(self, text: str, *, alike: bool = False) -> list[tuple[int, int, tuple[str, ...]]]:
        """Return where a query names composers (start, end), and whom each name may mean; `alike` allows misspelling.

        A surname alone means all of that surname.
        """
        words = to_name_words(text)
        found = []
        at = free = 0
        while at < len(words):
            name = self._name_at(words, at, free, alike=alike)
            if name is None:
                at += 1
                continue
            start, at, rows = name
            free = at
            ids = dict.fromkeys(self._rename(self.composers.person(row).id) for row in rows)
            found.append((words[start].start, words[at - 1].end, tuple(ids)))
        return found

    def within(self, run: str) -> tuple[int, int, tuple[str, ...]] | None:
        """Return where a folded text without spaces first names a composer (start, end), and whom; None if nowhere."""
        for start in range(len(run) - 1):
            for end in range(min(len(run), start + 12), start + 1, -1):
                readings = self.composers.readings(run[start:end])
                if readings:
                    ids = dict.fromkeys(self._rename(self.composers.person(each.row).id) for each in readings)
                    return start, end, tuple(ids)
        return None

    def _row(self, number: str) -> int | None:
        return self.composers.rows_by_id.get(self._rename(number))

    def _rename(self, number: str) -> str:
        return self._names.get(f"#{number}", number)

    def _find_credit(self, text: str) -> tuple[str, ...]:
        whole = self._names.get(to_key(text))
        if whole:
            return (self._rename(whole),)
        rows = [row for credit in to_credits(text) for row in self._of_names(credit)]
        return tuple(dict.fromkeys(self._rename(self.composers.person(row).id) for row in rows))

    def _of_names(self, credit: Credit) -> list[int]:
        names = split_names(credit.names)
        if len(names) < 2:
            row = self._of_name(credit.names, credit.dates)
            if row is not None:
                return [row]
            names = split_further(credit.names)
            if len(names) < 2:
                return []
        found = [self._of_names(Credit(name.strip(" ,;:()[]"), Dates())) for name in names]
        # "Kietliński, Albert" is one person whom we do not know, not the two Kietliński and d'Albert.
        if len(names) == 2 and "," in credit.names and " " not in names[0].strip():
            given = to_key(names[1]).split()
            if not all(found) or (given and given[0] in self.composers.given_names):
                return []
        return [row for rows in found for row in rows]

    def _of_name(self, name: str, dates: Dates) -> int | None:
        """Return the row of the one person that a name means."""
        added = self._names.get(to_key(name))
        if added:
            return self._row(added)
        surname, comma, given = name.partition(",")
        if comma and given.strip():
            row = self._of_inverted(surname, given, dates)
            if row is not None or " " in surname.strip() or " " in given.strip():
                return row
            name = f"{surname} {given}"
        for form in dict.fromkeys((name, part_camel_case(name))):
            words = to_name_words(form)
            if not words or len(words) > _MOST_NAME_WORDS or words[0].key in _NO_COMPOSER:
                continue
            row = self._best(self._choices(words, dates))
            if row is not None:
                return row
        return None

    def _of_inverted(self, surname: str, given: str, dates: Dates) -> int | None:
        words = to_name_words(surname)
        others = to_name_words(given)
        if not words or len(words) > _MOST_SURNAME_WORDS or len(others) > _MOST_SURNAME_WORDS:
            return None
        return self._best(self._readings(words, others, dates))

    def _choices(self, words: Sequence[NameWord], dates: Dates) -> list[_Choice]:
        """Return whom words may mean: with the surname last, then with it first."""
        choices: list[_Choice] = []
        if words[-1].key in _ORDINALS and len(words) > 2:
            words = [*words[:-2], words[-1], words[-2]]
        most = min(len(words), _MOST_SURNAME_WORDS)
        for count in range(most, 0, -1):
            choices += self._readings(words[-count:], words[:-count], dates)
            if count < len(words):
                choices += [
                    choice._replace(score=choice.score - 0.1)
                    for choice in self._readings(words[:count], words[count:], dates)
                ]
            if choices:
                break
        return choices

    def _readings(self, surname: Sequence[NameWord], given: Sequence[NameWord], dates: Dates) -> list[_Choice]:
        key = _to_surname(surname)
        sure = self.composers.readings(key)
        if not sure and not key.isascii():
            sure = self.composers.readings(_GENITIVE.sub(_to_nominative, key))
        if not sure and not key.isascii():
            sure = self.composers.readings(to_key(unidecode(key)))
        alike = [] if sure else self.composers.readings_alike(key)
        choices = []
        for names in _to_given(given):
            choices += [self._weigh(each, key, names, dates) for each in sure]
            choices += [self._weigh_alike(each, key, names, dates) for each in alike]
        return [choice for choice in choices if choice]

    def _weigh(self, reading: Reading, key: str, names: list[str], dates: Dates) -> _Choice | None:
        person = self.composers.person(reading.row)
        worth = _compare_dates(person, dates)
        if worth is None:
            return None
        agreed = agreement(names, reading.given.split(), foreign=not key.isascii())
        if agreed is None:
            return None
        if not names and not worth and not self._may_stand_alone(person, reading, key):
            return None
        if person.fame == COMMON and agreed + worth < _SURE_AGREEMENT:
            return None
        return _Choice(agreed + worth + person.fame / 10, reading.row)

    def _weigh_alike(self, reading: Reading, key: str, names: list[str], dates: Dates) -> _Choice | None:
        choice = self._weigh(reading, key, names, dates)
        if choice is None:
            return None
        person = self.composers.person(reading.row)
        if person.fame >= ONE_OF_THE_NAME and (names or len(key) >= _SURE_LETTERS):
            return choice
        return choice if choice.score >= _SURE_AGREEMENT and person.fame > COMMON else None

    def _may_stand_alone(self, person: Person, reading: Reading, key: str) -> bool:
        """Return whether a name without given names means this person."""
        if person.fame >= ONE_OF_THE_NAME:
            return True
        if person.fame == COMMON or len({each.row for each in self.composers.readings(key)}) > 1:
            return False
        return len(key) >= _SURE_LETTERS or not reading.given or " " in key or not key.isascii()

    def _best(self, choices: list[_Choice]) -> int | None:
        if not choices:
            return None
        best = max(choices)
        rows = {choice.row for choice in choices if choice.score == best.score}
        return best.row if len(rows) == 1 else None

    def _name_at(
        self, words: Sequence[NameWord], at: int, free: int, *, alike: bool
    ) -> tuple[int, int, list[int]] | None:
        """Return the name whose surname stands at a word (start, end, rows), with the given names around it.

        Words before `free` are another name's.
        """
        for count in range(min(len(words) - at, _MOST_SURNAME_WORDS), 0, -1):
            key = " ".join(word.key for word in words[at : at + count])
            row = self._row(self._names[key]) if key in self._names else None
            if row is not None:
                return at, at + count, [row]
            readings = self.composers.readings(key)
            if not readings and alike and count == 1:
                readings = self.composers.readings_alike(key)
            if readings:
                return self._with_given(words, (at, at + count), free, readings)
        return None

    def _with_given(
        self, words: Sequence[NameWord], surname: tuple[int, int], free: int, readings: Sequence[Reading]
    ) -> tuple[int, int, list[int]]:
        start, end = surname
        foreign = not words[start].key.isascii()
        for first in range(max(free, start - _MOST_SURNAME_WORDS), start):
            rows = _rows_of(readings, words[first:start], foreign=foreign)
            if rows:
                return first, end, rows
        for last in range(min(len(words), end + _MOST_SURNAME_WORDS), end, -1):
            rows = _rows_of(readings, words[end:last], foreign=foreign)
            if rows:
                return start, last, rows
        return start, end, list(dict.fromkeys(each.row for each in readings))


def shipped_persons() -> Persons:
    """Return the composers of the table alone; the table is read once."""
    return _shipped()


@lru_cache(maxsize=1)
def _shipped() -> Persons:
    return Persons()


def _rows_of(readings: Sequence[Reading], given: Sequence[NameWord], *, foreign: bool) -> list[int]:
    """Return whom a surname means together with given names, all of which must be the person's."""
    if given[0].key in _NO_START or given[-1].key in _NO_START:
        return []
    names = _to_given(given)[-1]
    scores: dict[int, float] = {}
    for each in readings if names else ():
        agreed = agreement(names, each.given.split(), foreign=foreign, strict=True)
        if agreed is not None:
            scores[each.row] = max(agreed, scores.get(each.row, agreed))
    best = max(scores.values(), default=0.0)
    return [row for row, score in scores.items() if score > best - _AS_GOOD]


def _to_nominative(genitive: re.Match[str]) -> str:
    """Return the end of a Russian surname: "музыка Чайковского" is by Чайковский."""
    return genitive["adjective"][:2] + "ии" if genitive["adjective"] else ""


def _to_surname(words: Sequence[NameWord]) -> str:
    keys = [word.key for word in words]
    return " ".join(without_particles(keys) or keys)


def _to_given(words: Sequence[NameWord]) -> list[list[str]]:
    """Return the given names of a person, and once more with "JS" taken for two initials."""
    names: list[str] = []
    initials: list[str] = []
    for word in words:
        for key in word.key.split():
            if len(key) > 1 and key in NOT_GIVEN:
                continue
            name = key if key.isascii() else unidecode(key).casefold().strip("'")
            names.append(name)
            initials += list(name) if word.cluster else [name]
    return [names] if names == initials else [names, initials]


def _compare_dates(person: Person, dates: Dates) -> float | None:
    """Return how well dates agree: 3 where they are the same, None where they are another person's."""
    pairs = [(dates.born, person.born), (dates.died, person.died)]
    known = [abs(one - other) for one, other in pairs if one is not None and other is not None]
    if not known:
        return 0.0
    if max(known) == 0:
        return _SAME_DATES if len(known) == 2 else _SAME_DATES - 1
    if min(known) <= _CLOSE_YEARS:
        return 1.0
    return None if min(known) > 15 or len(known) == 2 else 0.0
