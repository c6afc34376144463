"""Lists keep their order, their notes and their pieces whatever becomes of files, folders and models."""

from pathlib import Path

import pytest

from engine.errors import LibraryError
from engine.formats.content import Facts
from engine.library import Folder, Library, open_library
from engine.library.own.records import total_duration
from tests.library.filling import add_piece, add_vector


def pieces_in(library: Library, number: int) -> list[str]:
    return [entry.piece.hash for entry in library.list_entries(number)]


@pytest.fixture
def three(library: Library, folder: Folder) -> list[str]:
    return [add_piece(library, folder, f"{name}.mid", Facts(title=name, duration=60.0)) for name in ("a", "b", "c")]


def test_lists_are_made_named_and_ordered(library: Library) -> None:
    first = library.add_list(" Advent \n 2026 ")
    second = library.add_list("Concert", is_set=True)
    assert [(each.name, each.is_set) for each in library.lists()] == [("Advent 2026", False), ("Concert", True)]
    library.order_lists([second.id])
    library.rename_list(first.id, "ADVENT 2026")
    assert [each.name for each in library.lists()] == ["Concert", "ADVENT 2026"]
    assert library.list_named("concert ").id == second.id
    with pytest.raises(LibraryError, match="There is a list called 'concert' already"):
        library.rename_list(first.id, "concert")
    with pytest.raises(LibraryError, match="needs a name"):
        library.add_list(" ")
    with pytest.raises(LibraryError, match="no list called 'Easter'"):
        library.list_named("Easter")


def test_only_a_set_list_has_a_piece_twice(library: Library, three: list[str]) -> None:
    plain, concert = library.add_list("plain"), library.add_list("concert", is_set=True)
    assert library.append_to_list(plain.id, [three[1], three[0], three[1]]) == 2
    assert library.append_to_list(plain.id, [three[0], three[2]]) == 1
    assert library.append_to_list(concert.id, [three[1], three[0], three[1]]) == 3
    assert pieces_in(library, plain.id) == [three[1], three[0], three[2]]
    assert pieces_in(library, concert.id) == [three[1], three[0], three[1]]
    assert [each.length for each in library.lists()] == [3, 3]


def test_order_notes_and_duration(library: Library, folder: Folder, three: list[str]) -> None:
    concert = library.add_list("concert", is_set=True)
    silent = add_piece(library, folder, "d.mid")
    library.append_to_list(concert.id, [*three, silent])
    first, second, third, fourth = (entry.id for entry in library.list_entries(concert.id))
    library.order_entries(concert.id, [third, 999, first])
    assert [entry.id for entry in library.list_entries(concert.id)] == [third, first, second, fourth]
    library.note_entry(first, " twice as slow\n")
    library.remove_from_list(concert.id, [second])
    assert [entry.note for entry in library.list_entries(concert.id)] == ["", "twice as slow", ""]
    assert total_duration(library.list_entries(concert.id)) == (120.0, 1)
    with pytest.raises(LibraryError, match="taken out"):
        library.note_entry(second, "gone")


def test_a_removed_or_changed_list_comes_back_as_it_was(library: Library, three: list[str]) -> None:
    concert, other = library.add_list("concert", is_set=True), library.add_list("other")
    library.append_to_list(concert.id, [*three, three[0]])
    library.note_entry(library.list_entries(concert.id)[3].id, "encore")
    lists, entries = library.lists(), library.list_entries(concert.id)
    state = library.remove_list(concert.id)
    assert [each.id for each in library.lists()] == [other.id]
    library.restore_list(state)
    assert (library.lists(), library.list_entries(concert.id)) == (lists, entries)
    library.remove_from_list(concert.id, [entries[0].id])
    library.append_to_list(concert.id, three)
    library.restore_list(state)
    assert library.list_entries(concert.id) == entries
    library.remove_list(concert.id)
    assert library.add_list("Concert").id not in (concert.id, other.id), "no number is given twice"
    library.restore_list(state)
    assert sorted(each.name for each in library.lists()) == ["Concert", "concert (2)", "other"]


def test_what_is_gone_meanwhile_is_said(library: Library, three: list[str]) -> None:
    made = library.add_list("list")
    library.remove_list(made.id)
    for attempt in (
        lambda: library.list_entries(made.id),
        lambda: library.append_to_list(made.id, three),
        lambda: library.rename_list(made.id, "x"),
        lambda: library.list_state(made.id),
    ):
        with pytest.raises(LibraryError, match="removed meanwhile"):
            attempt()
    with pytest.raises(LibraryError, match="not in the library"):
        library.append_to_list(library.add_list("new").id, [three[0], "nothing"])
    assert library.lists()[0].length == 0, "a list takes all or nothing"


def test_nothing_of_a_list_is_lost(library: Library, folder: Folder, three: list[str], tmp_path: Path) -> None:
    made = library.add_list("list")
    library.append_to_list(made.id, three)
    saved = library.save_search("slow", '{"version": 1}')
    other = add_piece(library, folder, "unlisted.mid")
    library.mark_missing(folder, ["a.mid"])
    library.relocate_folder(folder, tmp_path / "elsewhere")
    library.tidy()
    assert pieces_in(library, made.id) == three
    library.remove_folder(folder)
    library.tidy()
    assert library.piece(other) is None
    entries = library.list_entries(made.id)
    assert [entry.piece.hash for entry in entries] == three
    assert [entry.piece.facts.title for entry in entries] == ["a", "b", "c"]
    assert all(entry.piece.places == () for entry in entries)
    assert library.leftovers().marked == 3
    back = library.add_folder(tmp_path / "new disk")
    add_piece(library, back, "moved/a.mid", piece_hash=three[0])
    assert library.list_entries(made.id)[0].piece.places[0].path == tmp_path / "new disk/moved/a.mid"
    assert library.saved_searches() == (saved,)


def test_a_model_that_is_removed_takes_nothing_along(library: Library, folder: Folder, three: list[str]) -> None:
    made = library.add_list("list")
    library.append_to_list(made.id, three)
    for each in three:
        add_vector(library, each, (1.0, 0.0))
    for holding in library.holdings():
        library.forget_space(holding.space)
    assert library.holdings() == ()
    assert pieces_in(library, made.id) == three


def test_an_edited_file_keeps_its_place_until_the_old_one_is_found_again(
    library: Library, folder: Folder, three: list[str]
) -> None:
    made = library.add_list("list")
    library.append_to_list(made.id, three)
    add_piece(library, folder, "b.mid", piece_hash="edited")
    assert pieces_in(library, made.id) == [three[0], "edited", three[2]]
    add_piece(library, folder, "b.mid", piece_hash="edited again")
    assert pieces_in(library, made.id) == [three[0], "edited again", three[2]]
    assert library.append_to_list(made.id, ["edited again"]) == 0
    library.restore_list(library.list_state(made.id))
    assert pieces_in(library, made.id) == [three[0], "edited again", three[2]]
    # The old content had only been renamed, and something else saved under its name.
    add_piece(library, folder, "b as it was.mid", piece_hash=three[1])
    assert pieces_in(library, made.id) == three


def test_lists_are_there_after_opening_again(tmp_path: Path) -> None:
    with open_library(tmp_path / "music.db") as library:
        piece = add_piece(library, library.add_folder(tmp_path), "a.mid")
        library.append_to_list(library.add_list("list").id, [piece])
    with open_library(tmp_path / "music.db", read_only=True) as library:
        assert pieces_in(library, library.list_named("list").id) == [piece]
        with pytest.raises(LibraryError, match="reading only"):
            library.add_list("another")
