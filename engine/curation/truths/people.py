"""When and where a piece comes from, by who composed it."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from engine.curation.concepts import Truth
from engine.library.names.persons import shipped_persons

PERIODS = ("medieval", "renaissance", "baroque", "classical", "romantic", "modern")
CENTURIES = ("c15", "c16", "c17", "c18", "c19", "c20", "c21")
SONGBOOK = frozenset(
    {
        *("gershwin-george", "rodgers-richard", "kern-jerome", "donaldson-walter", "warren-harry", "youmans-vincent"),
        *("whiting-richard-a", "berlin-irving", "porter-cole", "carmichael-hoagy", "ellington-duke", "waller-fats"),
        *("arlen-harold", "mchugh-jimmy", "brown-nacio-herb", "akst-harry", "jones-isham", "romberg-sigmund"),
    }
)
"""Whose songs are played as jazz standards."""

# Someone who worked in these years throughout belongs to the period; the years between are of both.
_YEARS = {
    "renaissance": (1430, 1600),
    "baroque": (1610, 1745),
    "classical": (1760, 1822),
    "romantic": (1828, 1900),
    "modern": (1915, 2030),
}
_FAMOUS = 2
_NOBODY_IN_PARTICULAR = re.compile(
    r"\b(folk|trad|traditional|carol|melody|air|tune|century|centry|old (english|french|german)|volksweise|spiritual)\b"
    r"|^(english|irish|french|german|scottish|welsh)$"
)
_PEOPLES = {
    "irish": r"irish",
    "scottish": r"scottish|scotch|scots|highland|caledonian",
    "english": r"english",
    "welsh": r"welsh",
    "french": r"french|burgundian",
    "german": r"german|swabian|volksweise",
    "austrian": r"austrian|tyrolean",
    "spanish": r"spanish",
    "italian": r"italian|neapolitan",
    "czech": r"bohemian|czech",
    "polish": r"polish",
    "finnish": r"finnish",
    "norwegian": r"norwegian",
    "swedish": r"swedish",
    "danish": r"danish",
    "american": r"american|spiritual",
}
_GROWN_UP = 22
_LONGEST_LIFE = 75


def traditions_of(credit: str) -> set[Truth] | None:
    """Return what a credit like "17th Century English Folk Song" says; None where it names somebody."""
    said = credit.casefold()
    if ":" in said or not _NOBODY_IN_PARTICULAR.search(said):
        return None
    truths = {("region", name) for name, words in _PEOPLES.items() if re.search(rf"\b({words})\b", said)}
    if re.search(r"\b(folk|trad|traditional|volksweise|spiritual)\b", said):
        truths.add(("genre", "folk"))
    if re.search(r"\bfolk song\b|volksweise", said):
        truths |= {("kind", "folk_song"), ("kind", "song")}
    century = re.search(r"\b(\d\d)th cent", said)
    return truths | ({("period", f"c{century[1]}")} & {("period", name) for name in CENTURIES} if century else set())


def find_person(credit: str) -> str | None:
    """Return the id of the one composer whom a composer field names, None for nobody known, or several."""
    ids = shipped_persons().of_credit(credit)
    return shipped_persons().likeliest(ids) if len(ids) > 1 else next(iter(ids), None)


def names_of(number: str) -> tuple[str, ...]:
    """Return a composer's name, and the surname alone where it means nobody else."""
    person = shipped_persons().person(number)
    if person is None:
        return ()
    surname = person.name.split()[-1]
    return (person.name, surname) if person.fame >= _FAMOUS and surname != person.name else (person.name,)


def working_years(number: str) -> tuple[int, int] | None:
    """Return from when to when a composer worked, as far as the years of birth and death tell."""
    person = shipped_persons().person(number)
    if person is None or (person.born is None and person.died is None):
        return None
    died = person.died or (person.born or 0) + _LONGEST_LIFE
    born = person.born if person.born is not None else died - _LONGEST_LIFE
    return min(born + _GROWN_UP, died), died


def periods_of(years: tuple[int, int]) -> tuple[set[str], set[str]]:
    """Return the periods that are true of music of those years, and those that are possible."""
    possible = {name for name, (first, last) in _YEARS.items() if years[0] <= last + 15 and years[1] >= first - 20}
    overlaps = {name: _overlap(years, span) for name, span in _YEARS.items()}
    most = max(overlaps, key=lambda name: overlaps[name])
    sure = overlaps[most] >= 0.7 * max(years[1] - years[0], 1) and overlaps[most] > 0
    return ({most} if sure else set()), possible


def _overlap(years: tuple[int, int], span: tuple[int, int]) -> int:
    return max(0, min(years[1], span[1]) - max(years[0], span[0]) + 1)


def centuries_of(years: tuple[int, int]) -> list[str]:
    """Return the centuries that the years lie in."""
    return [f"c{century + 1}" for century in range(years[0] // 100, years[1] // 100 + 1) if 14 <= century <= 20]


def regions_of(number: str) -> Iterator[str]:
    """Yield the regions whose music a composer's is, where that is beyond dispute."""
    for region, numbers in _nations().items():
        if number in numbers:
            yield region


@cache
def _nations() -> dict[str, frozenset[str]]:
    text = (files("engine.curation.truths") / "nations.toml").read_text(encoding="utf-8")
    return {region: frozenset(numbers) for region, numbers in tomllib.loads(text).items()}
