"""What a user says of composers."""

import pytest

from engine.errors import LibraryError
from engine.formats.content import Facts
from engine.library import Folder, Library
from tests.library.conftest import folder, library
from tests.library.filling import add_piece

__all__ = ["folder", "library"]


def found(library: Library, query: str) -> list[str]:
    numbers = library.matches_by_name(query, 20)
    pieces = library.pieces(numbers)
    return [pieces[number].hash for number in numbers]


def fill(library: Library, folder: Folder, *composers: str) -> None:
    for number, composer in enumerate(composers):
        add_piece(library, folder, f"{number}.mid", Facts(title="Air", composer=composer), piece_hash=composer)


def counted(library: Library) -> list[tuple[str, int, bool]]:
    return [(each.name, each.pieces, each.person is not None) for each in library.composers()]


def test_composers_are_counted_as_persons(library: Library, folder: Folder) -> None:
    fill(library, folder, "J. S. Bach", "Bach, Johann Sebastian", "И. С. Бах", "Jane Roe", "Mozart/Süßmayr", "")
    assert counted(library) == [
        ("Johann Sebastian Bach", 3, True),
        ("Franz Xaver Süssmayr", 1, True),
        ("Jane Roe", 1, False),
        ("Wolfgang Amadeus Mozart", 1, True),
    ]


def test_an_added_composer_is_found_by_all_names_at_once(library: Library, folder: Folder) -> None:
    fill(library, folder, "Jane Roe", "Roe, J.", "Джейн Роу", "Grieg")
    assert found(library, "Джейн Роу") == ["Джейн Роу"]
    person = library.add_composer("Jane Roe", ("Джейн Роу",))
    assert person.name == "Jane Roe"
    assert counted(library) == [("Jane Roe", 3, True), ("Edvard Grieg", 1, True)]
    for query in ("Джейн Роу", "jane roe", "Roe"):
        assert set(found(library, query)) == {"Jane Roe", "Roe, J.", "Джейн Роу"}
    library.forget_composer("Jane Roe")
    assert found(library, "Джейн Роу") == ["Джейн Роу"]
    assert [name for name, _, known in counted(library) if not known] == ["Jane Roe", "Roe, J.", "Джейн Роу"]


def test_a_spelling_can_be_given_to_a_person_of_the_table(library: Library, folder: Folder) -> None:
    fill(library, folder, "Wolferl", "Mozart")
    library.merge_composers("Wolferl", "Mozart")
    assert counted(library) == [("Wolfgang Amadeus Mozart", 2, True)]
    assert set(found(library, "莫扎特")) == {"Wolferl", "Mozart"}
    library.forget_composer("Wolferl")
    assert found(library, "莫扎特") == ["Mozart"]


def test_persons_can_be_merged_and_parted(library: Library, folder: Folder) -> None:
    fill(library, folder, "Alfred Emmett Adams", "Stephen Adams")
    library.merge_composers("Stephen Adams", "Alfred Emmett Adams")
    assert counted(library) == [("Alfred Emmett Adams", 2, True)]
    library.forget_composer("Stephen Adams")
    assert [pieces for _, pieces, _ in counted(library)] == [1, 1]


def test_what_makes_no_sense_is_a_sentence(library: Library, folder: Folder) -> None:
    for name in ("", "…", "1685"):
        with pytest.raises(LibraryError, match="has no letters"):
            library.add_composer(name)
    with pytest.raises(LibraryError, match="are one composer already"):
        library.merge_composers("J. S. Bach", "Johann Sebastian Bach")
    with pytest.raises(LibraryError, match="Nothing was said of Bach"):
        library.forget_composer("Bach")
    with pytest.raises(LibraryError, match="No composer is known as Nobody Knows"):
        library.find_composer("Nobody Knows")
    assert counted(library) == []


def test_another_table_folds_the_composers_again(library: Library, folder: Folder) -> None:
    fill(library, folder, "Grieg")
    assert library.refold_composers() == 0
    with library.transaction():
        library._execute("UPDATE pieces SET person = 'grieg-edvard-of-an-older-table'")
        library._execute("UPDATE choices SET value = 'another'")
    assert library.refold_composers() == 1
    assert counted(library) == [("Edvard Grieg", 1, True)]
    assert library.refold_composers() == 0


def test_pieces_that_are_in_no_file_are_not_counted(library: Library, folder: Folder) -> None:
    fill(library, folder, "J. S. Bach", "J.S. Bach", "Jane Roe")
    library.mark_missing(folder, ["0.mid"])
    assert counted(library) == [("Jane Roe", 1, False), ("Johann Sebastian Bach", 1, True)]
    library.remove_folder(folder)
    assert counted(library) == []
