"""Saved searches stay until the user removes them; the history is bounded and goes when the user says so."""

from pathlib import Path

import pytest

from engine.errors import LibraryError
from engine.library import Library, open_library
from engine.library.own.searches import MOST_REMEMBERED


def test_searches_are_kept_renamed_ordered_and_brought_back(library: Library) -> None:
    slow, loud = library.save_search(" slow  ones ", "1"), library.save_search("loud", "2")
    assert slow.name == "slow ones"
    library.order_saved_searches([loud.id])
    library.change_saved_search(slow.id, name="slower")
    library.change_saved_search(slow.id, value="3")
    assert [(each.name, each.value) for each in library.saved_searches()] == [("loud", "2"), ("slower", "3")]
    before = library.saved_searches()
    library.remove_saved_search(loud.id)
    assert [each.name for each in library.saved_searches()] == ["slower"]
    library.restore_saved_search(before[0])
    assert library.saved_searches() == before
    with pytest.raises(LibraryError, match="needs a name"):
        library.save_search("", "1")
    library.remove_saved_search(slow.id)
    with pytest.raises(LibraryError, match="removed meanwhile"):
        library.change_saved_search(slow.id, name="x")


def test_history_is_bounded_newest_first_and_without_repetition(library: Library) -> None:
    for number in range(MOST_REMEMBERED + 5):
        library.remember_query(f"query {number}")
    library.remember_query("query 100")
    found = library.remembered_queries()
    assert len(found) == MOST_REMEMBERED
    assert found[:2] == ("query 100", f"query {MOST_REMEMBERED + 4}")
    assert found.count("query 100") == 1
    assert library.remembered_queries(1) == ("query 100",)


def test_history_is_cleared_and_switched_off(library: Library) -> None:
    assert library.keeps_history()
    library.remember_query("one")
    library.keep_history(keep=False)
    library.remember_query("two")
    assert library.remembered_queries() == ("one",)
    library.forget_queries()
    assert library.remembered_queries() == ()
    library.keep_history(keep=True)
    library.remember_query("three")
    assert library.remembered_queries() == ("three",)


def test_a_library_that_is_only_read_remembers_nothing(tmp_path: Path) -> None:
    open_library(tmp_path / "music.db").close()
    with open_library(tmp_path / "music.db", read_only=True) as library:
        library.remember_query("one")
        assert library.remembered_queries() == ()
