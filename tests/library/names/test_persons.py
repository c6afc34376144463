"""Composer fields folded to persons."""

import pytest

from engine.library.names.persons import Persons, shipped_persons
from engine.library.names.table import to_line
from tests.library.names.spellings import spellings

LOOKED_AT = spellings()[::2]
NOT_LOOKED_AT = spellings()[1::2]


def _measure(pairs: list[tuple[str, tuple[str, ...]]]) -> tuple[float, float]:
    """Return precision and recall over persons."""
    persons = shipped_persons()
    right = given = wanted = 0
    for written, truth in pairs:
        found = set(persons.of_credit(written))
        right += len(found & set(truth))
        given += len(found)
        wanted += len(truth)
    return right / given, right / wanted


def test_every_person_of_the_spellings_is_in_the_table() -> None:
    known = shipped_persons().composers.rows_by_id
    assert [number for _, truth in spellings() for number in truth if number not in known] == []


@pytest.mark.parametrize("pairs", [LOOKED_AT, NOT_LOOKED_AT])
def test_spellings_mean_their_persons(pairs: list[tuple[str, tuple[str, ...]]]) -> None:
    precision, recall = _measure(pairs)
    assert precision >= 0.98
    assert recall >= 0.93


@pytest.mark.parametrize(
    "written",
    [
        "Tschaikowsky",
        "Tchaikovsky",
        "Чайковский",
        "柴可夫斯基",
        "チャイコフスキー",
        "차이콥스키",
        "Τσαϊκόφσκι",
        "تشايكوفسكي",
    ],
)
def test_one_person_across_scripts(written: str) -> None:
    assert shipped_persons().of_credit(written) == ("tchaikovsky-pyotr-ilyich",)


def test_dates_tell_persons_of_one_surname_apart() -> None:
    persons = shipped_persons()
    assert persons.of_credit("Bach (1714-1788)") == ("bach-carl-philipp-emanuel",)
    assert persons.of_credit("Strauss (1825-1899)") == ("strauss-johann",)
    assert persons.of_credit("Robert Schumann (1990-)") == ()
    assert persons.of_credit("G. F. Händel (1685-1758)") == ("handel-george-frideric",)


def test_whoever_arranged_did_not_compose() -> None:
    persons = shipped_persons()
    assert persons.of_credit("Bach (arr. Busoni)") == ("bach-johann-sebastian",)
    assert persons.of_credit("arr. Ferruccio Busoni") == ()
    assert persons.of_credit("Words: Martin Luther. Music: 'Kanon' Johann Pachelbel, circa 1680.") == (
        "pachelbel-johann",
    )


def test_a_name_without_letters_is_nobodys() -> None:
    persons = shipped_persons()
    for written in ("", " ", "1685", "…", "\0", "\n;|/&", "()" * 500, "a" * 100_000, "Bach " * 10_000):
        assert len(persons.of_credit(written)) <= 1


def test_a_query_names_persons_where_they_stand() -> None:
    persons = shipped_persons()
    assert persons.in_query("Чайковский щелкунчик") == [(0, 10, ("tchaikovsky-pyotr-ilyich",))]
    assert persons.in_query("air by Johann Sebastian Bach") == [(7, 28, ("bach-johann-sebastian",))]
    assert persons.in_query("slow waltz in D") == []
    (found,) = persons.in_query("bach")
    assert {"bach-johann-sebastian", "bach-carl-philipp-emanuel"} <= set(found[2])
    assert persons.in_query("beethovn", alike=True)[0][2] == ("beethoven-ludwig-van",)


def test_the_user_comes_before_the_table() -> None:
    line = to_line("own-jane-roe", "Jane Roe")
    persons = Persons([line], {"j roe": "own-jane-roe", "bach": "own-jane-roe", "#grieg-edvard": "own-jane-roe"})
    for written in ("Jane Roe", "Roe, Jane", "J. Roe", "Bach", "Edvard Grieg"):
        assert persons.of_credit(written) == ("own-jane-roe",)
    assert persons.of_credit("J. S. Bach") == ("bach-johann-sebastian",)
