"""How many pieces each filter would leave, and which one to drop."""

from collections.abc import Mapping

import pytest

from engine.formats.content import Facts
from engine.library import Folder, Library
from engine.modality import Modality
from engine.search import Facets, Filters, Query, Range, count_filters, relaxations, relaxed_chips, search
from engine.search.faceting import choose, together, units
from engine.search.understanding import ChipKind, to_filters, understand
from tests.search.test_search import add

BACH = {
    "composer": "J. S. Bach",
    "key": "D minor",
    "metre": "3/4",
    "instruments": ("Violin", "Cello"),
    "duration": 90.0,
}
SATIE = {"composer": "Erik Satie", "key": "Db major", "metre": "3/4", "instruments": ("Klavier",), "duration": 180.0}
OTHER = {"key": "C# major", "metre": "4/4", "instruments": ("Piano", "Geige")}
PIECES: tuple[tuple[str, Modality, Mapping[str, object]], ...] = (
    ("Bach/one", Modality.SCORE, BACH),
    ("Bach/two", Modality.MIDI, BACH),
    ("Bach/three", Modality.SCORE, {**BACH, "key": "G major", "metre": "4/4"}),
    ("Satie/four", Modality.SCORE, SATIE),
    ("five", Modality.AUDIO, OTHER),
)


@pytest.fixture
def filled(library: Library, folder: Folder) -> Library:
    for name, kind, facts in PIECES:
        add(library, folder, name, None, kind, Facts(**facts))  # type: ignore[arg-type]
    library.tag("Bach/one", "advent")
    library.tag("five", "advent")
    library.rate("Bach/one", 5)
    library.rate("five", 3)
    return library


def counts(facets: Facets, kind: ChipKind) -> dict[str, int]:
    return {value.value: value.count for value in facets.values[kind]}


def test_all_values_are_counted(filled: Library, folder: Folder) -> None:
    facets = count_filters(filled, Query())
    root = folder.path.as_posix()
    assert facets.left == 5
    assert counts(facets, ChipKind.FILE_KIND) == {"score": 3, "midi": 1, "audio": 1}
    assert counts(facets, ChipKind.KEY) == {"D minor": 2, "Db major": 2, "G major": 1}
    assert counts(facets, ChipKind.METRE) == {"3/4": 3, "4/4": 2}
    assert list(counts(facets, ChipKind.COMPOSER).values()) == [3, 1]
    assert counts(facets, ChipKind.INSTRUMENT) == {"violin": 4, "cello": 3, "piano": 2}
    assert counts(facets, ChipKind.FOLDER) == {root: 5, f"{root}/Bach": 3, f"{root}/Satie": 1}
    assert counts(facets, ChipKind.TAG) == {"advent": 2}
    assert counts(facets, ChipKind.RATING) == {"1-": 2, "2-": 2, "3-": 2, "4-": 1, "5-": 1}
    assert counts(facets, ChipKind.LENGTH) == {"1:00-3:00": 4, "3:00-5:00": 1}


def test_a_value_counts_what_its_own_chip_finds(filled: Library) -> None:
    for asked in (Filters(), Filters(metre=("3/4",)), Filters(composer=("Bach",), key=("D minor",))):
        facets = count_filters(filled, Query(filters=asked))
        assert facets.left == len(choose(filled, asked))
        for kind, values in facets.values.items():
            others = Filters(**{name: value for name, value in told(asked).items() if name != OWN.get(kind)})  # type: ignore[arg-type]
            for value in values:
                wanted = together((others, to_filters((value.chip,))))
                assert len(search(filled, None, Query(filters=wanted)).hits) == value.count, value


OWN = {ChipKind.METRE: "metre", ChipKind.KEY: "key", ChipKind.COMPOSER: "composer"}


def told(filters: Filters) -> dict[str, object]:
    return {name: getattr(filters, name) for name in ("metre", "key", "composer")}


def test_kinds_asked_for_beside_the_filters_count(filled: Library) -> None:
    facets = count_filters(filled, Query(kinds=(Modality.MIDI,)))
    assert facets.left == 1
    assert counts(facets, ChipKind.FILE_KIND) == {"score": 3, "midi": 1, "audio": 1}
    assert counts(facets, ChipKind.KEY) == {"D minor": 1}


def test_counts_follow_the_library(filled: Library, folder: Folder) -> None:
    assert count_filters(filled, Query()).left == 5
    add(filled, folder, "six", None, Modality.MIDI, Facts(key="D minor"))
    filled.mark_missing(folder, ["five.x"])
    facets = count_filters(filled, Query())
    assert facets.left == 5
    assert counts(facets, ChipKind.FILE_KIND) == {"score": 3, "midi": 2}
    assert counts(facets, ChipKind.KEY)["D minor"] == 3


def test_which_filter_to_drop(filled: Library) -> None:
    query = Query(filters=Filters(metre=("4/4",), composer=("Satie",), instruments=("piano", "violin")))
    dropped = {tuple(told_by(each.dropped)): each.count for each in relaxations(filled, query)}
    assert dropped == {("composer",): 1, ("metre",): 0, ("instruments",): 0}
    assert relaxations(filled, query)[0].others == Filters(metre=("4/4",), instruments=("piano", "violin"))
    assert relaxations(filled, Query()) == ()
    chips = understand("waltz metre:4/4 composer:Satie viola ×2").chips
    assert [(chip.kind, count) for chip, count in relaxed_chips(filled, chips)] == [
        (ChipKind.METRE, 1),
        (ChipKind.COMPOSER, 2),
    ]


def told_by(filters: Filters) -> list[str]:
    return [name for name in ("metre", "composer", "instruments") if getattr(filters, name)]


def test_filters_part_and_join() -> None:
    filters = Filters(
        key=("D",),
        estimated_keys=False,
        tempo=Range(60),
        tags=("a", "b"),
        without=(Filters(lyrics=True),),
        fits=(40, 80),
    )
    assert len(units(filters)) == 6
    assert together(units(filters)) == filters
    assert together(()) == Filters()
    assert together((Filters(key=("D",)), Filters(key=("G", "D")))) == Filters(key=("D", "G"))
