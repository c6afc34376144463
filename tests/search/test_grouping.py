"""Which hits are taken for one work."""

from pathlib import Path

from engine.formats.content import Facts
from engine.library import Folder, Library
from engine.library.names.persons import shipped_persons
from engine.modality import Modality
from engine.search import Band, Hit, Query, search
from engine.search.grouping import group_by_composer, group_by_work
from tests.search.test_search import ENCODERS, FIRST, SECOND, add, fill


def hit(title: str, composer: str = "") -> Hit:
    return Hit(1, title, Path(title), 0, title, composer, Modality.SCORE, "name", None, Band.STRONG, online=True)


def works(*hits: Hit) -> list[list[str]]:
    return [[each.title for each in group.hits] for group in group_by_work(hits, shipped_persons())]


def test_one_title_and_one_composer_however_spelt_are_one_work() -> None:
    assert works(
        hit("Swan Lake", "P. Tchaikovsky"),
        hit("Nocturne", "Chopin"),
        hit("SWAN LAKE", "Чайковский"),
        hit("Swan Lake", "Ann"),
    ) == [["Swan Lake", "SWAN LAKE"], ["Nocturne"], ["Swan Lake"]]


def test_numbers_of_a_catalogue_tell_works() -> None:
    bach = "Johann Sebastian Bach"
    assert works(hit("Suite BWV 1007", bach), hit("Prelude (BWV 1007)", "J.S. Bach"), hit("BWV 1008", bach)) == [
        ["Suite BWV 1007", "Prelude (BWV 1007)"],
        ["BWV 1008"],
    ]
    chopin = "Chopin"
    assert len(works(hit("Étude Op. 10 in E", chopin), hit("Op. 10 No. 3", chopin), hit("Op.10/3", chopin))) == 2


def test_titles_without_composers_must_tell_something() -> None:
    assert len(works(hit("The Kesh Jig"), hit("the kesh jig"), hit("Waltz"), hit("Waltz"), hit(""), hit(""))) == 5
    assert len(works(hit("Slow Waltz"), hit("Slow waltz"), hit("No. 12"), hit("No. 12"))) == 4
    assert len(works(hit("茉莉花"), hit("茉莉花"))) == 1


def test_composers_are_persons() -> None:
    hits = (hit("a", "Bach, J. S."), hit("b"), hit("c", "Johann Sebastian Bach"), hit("d", "Nobody Known"), hit("e"))
    groups = group_by_composer(hits, shipped_persons())
    assert [[each.title for each in group.hits] for group in groups] == [["a", "c"], ["b", "e"], ["d"]]
    assert groups[0].label.endswith("Bach")
    assert [group.label for group in groups[1:]] == ["", "Nobody Known"]


def test_results_are_grouped_and_nearly_the_same_vectors_are_one(library: Library, folder: Folder) -> None:
    fill(library, folder)
    add(library, folder, "one", FIRST, Modality.SCORE)
    add(library, folder, "two", FIRST + 0.01 * SECOND, Modality.SCORE)
    add(library, folder, "three", FIRST, Modality.MIDI)
    add(library, folder, "four", FIRST + 0.2 * SECOND, Modality.SCORE, Facts(title="Four"))
    result = search(library, ENCODERS, Query("something slow", limit=10))
    groups = [{each.piece for each in group.hits} for group in result.works]
    assert {"one", "two"} in groups
    assert {"three"} in groups
    assert {"four"} in groups
    assert [each for group in result.works for each in group.hits if each.rank == 1] == [result.hits[0]]
    assert sum(len(group.hits) for group in result.works) == len(result.hits)
