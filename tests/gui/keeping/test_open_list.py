"""What an open list does as other things happen around it."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.library import open_library
from tests.gui.conftest import Bench
from tests.gui.fakes import found_piece
from tests.gui.keeping.kept import keep, make_list, names, open_list, shown_list


def test_a_list_that_is_deleted_elsewhere_gives_way_to_the_search(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    make_list(qtbot, bench, "Concert", 2)
    open_list(qtbot, bench, 0)
    with open_library(tmp_path / "library.db") as library:
        library.remove_list(library.list_named("Concert").id)
    keep(qtbot, bench, bench.window._jobs.keeping.refresh)
    assert not bench.window.areas.shows_list
    assert names(bench) == []


def test_what_was_read_before_a_list_was_opened_does_not_close_it(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    make_list(qtbot, bench, "Concert", 2)
    with open_library(tmp_path / "library.db") as library:
        number = library.list_named("Concert").id
    keeping = bench.window._jobs.keeping
    told: list[str] = []
    keeping.listed.connect(lambda shown: told.append(shown.list.name if shown else ""))
    read = threading.Event()
    keeping._after(lambda _library: None)
    keeping._lane.run(read.set, lambda _: None, lambda error: pytest.fail(str(error)))
    assert read.wait(30)
    keeping.show_list(number)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Concert"]
    assert bench.window.areas.shows_list


@pytest.mark.parametrize("key", [Qt.Key.Key_Slash, Qt.Key.Key_L])
def test_typing_a_query_leaves_the_list_that_is_open(qtbot: QtBot, bench: Bench, key: Qt.Key) -> None:
    window = bench.window
    window.activateWindow()
    make_list(qtbot, bench, "Concert", 2)
    open_list(qtbot, bench, 0)
    held = Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_L else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window.areas.list_page.entries, key, held)
    assert not window.areas.shows_list
    assert window.search.query_box.isVisible()
    assert window.search.query_box.hasFocus()


def test_a_search_in_the_background_leaves_the_preview_to_the_open_list(qtbot: QtBot, bench: Bench) -> None:
    window = bench.window
    make_list(qtbot, bench, "Concert")
    with qtbot.waitSignal(window._jobs.keeping.added):
        window._jobs.keeping.append(1, ["hash of Courante"])
    open_list(qtbot, bench, 0)
    assert window.preview.title.text() == "Courante"
    bench.session.pieces = bench.session.pieces[1:]
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.searching.refresh()
    assert window.preview.title.text() == "Courante"
    bench.session.pieces = []
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.searching.refresh()
    assert window.preview.row is not None
    bench.session.pieces = [found_piece("Bourrée")]
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.searching.refresh()
    window.areas.list_page.back_button.click()
    assert window.preview.title.text() == "Bourrée"


def test_an_empty_list_leaves_no_former_piece_in_the_preview(qtbot: QtBot, bench: Bench) -> None:
    make_list(qtbot, bench, "Concert")
    assert bench.window.preview.row is not None
    open_list(qtbot, bench, 0)
    assert bench.window.preview.row is None


def test_an_open_list_greys_as_soon_as_its_folder_is_gone(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    make_list(qtbot, bench, "Concert", 1)
    open_list(qtbot, bench, 0)
    assert [piece.found.hit.online for piece in shown_list(bench).pieces] == [True]
    with open_library(tmp_path / "library.db") as library:
        library.mark_folder_offline(library.folders()[0])
    with qtbot.waitSignal(bench.window._jobs.keeping.listed):
        bench.window.indexing.grown.emit()
    assert [piece.found.hit.online for piece in shown_list(bench).pieces] == [False]
