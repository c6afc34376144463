"""Results put together by work or composer: groups open and close, by keys too, and no piece is lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.jobs.answers import Grouping, PieceGroup
from desktop.settings import Settings
from desktop.views.results.drag_out import shown_pieces
from desktop.views.results.results_view import Mode
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeSession, found_piece

MakeBench = Callable[..., Bench]
TITLES = ("Air", "Minuet", "Air in D", "Gigue")


def group(label: str, *titles: str) -> PieceGroup:
    return PieceGroup(label, tuple(f"hash of {title}" for title in titles))


@pytest.fixture
def bench(make_bench: MakeBench, music: Path, qtbot: QtBot) -> Bench:
    session = FakeSession([found_piece(title, "J. S. Bach" if "Air" in title else "") for title in TITLES])
    session.groups = {
        Grouping.WORK: (group("Air · J. S. Bach", "Air", "Air in D"), group("Minuet", "Minuet"), group("", "Gigue")),
        Grouping.COMPOSER: (group("Johann Sebastian Bach", "Air", "Air in D"), group("", "Minuet", "Gigue")),
    }
    bench = make_bench(folders=(music,), session=session)
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.search.query_box.ask("air")
    return bench


def rows(bench: Bench) -> list[str]:
    model = bench.window.search.model
    return [str(model.index(row).data(Qt.ItemDataRole.DisplayRole)) for row in range(model.rowCount())]


def test_works_are_put_together_and_no_piece_is_lost(bench: Bench) -> None:
    assert rows(bench) == ["Matches by meaning", *TITLES]
    bench.window.search.grouping_wanted.emit("work")
    assert rows(bench) == ["Air · J. S. Bach", "Air", "Air in D", "Minuet", "Gigue"]
    head = bench.window.search.model.index(0)
    assert head.data(Qt.ItemDataRole.AccessibleTextRole) == "Air · J. S. Bach, 2 pieces, open"
    assert bench.window.search.group_button.isChecked()
    assert bench.window.preview.title.text() == "Air"


def test_composers_are_put_together_also_where_none_is_named(bench: Bench) -> None:
    bench.window.search.grouping_wanted.emit("composer")
    assert rows(bench) == ["Johann Sebastian Bach", "Air", "Air in D", "No composer named", "Minuet", "Gigue"]


def test_a_piece_that_is_in_no_group_comes_last(bench: Bench, qtbot: QtBot) -> None:
    bench.session.groups = {Grouping.WORK: (group("Gigue", "Gigue", "Air"),)}
    bench.window.search.grouping_wanted.emit("work")
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.search.query_box.ask("gigue")
    assert rows(bench) == ["Gigue", "Gigue", "Air", "Minuet", "Air in D"]


def test_keys_close_and_open_groups(bench: Bench, qtbot: QtBot) -> None:
    window, found = bench.window, bench.window.search.found
    window.activateWindow()
    window.search.grouping_wanted.emit("composer")
    found.list.setFocus()
    qtbot.waitUntil(found.list.hasFocus)
    found.choose("hash of Air in D")
    QTest.keyClick(found.list, Qt.Key.Key_Left)
    closed = ["Johann Sebastian Bach", "No composer named", "Minuet", "Gigue"]
    assert rows(bench) == closed
    assert found.list.currentIndex().row() == 0
    assert window.preview.title.text() == "Air in D"
    assert [row.hit.title for row in shown_pieces(found.list)] == list(TITLES)
    QTest.keyClick(found.list, Qt.Key.Key_Down)
    QTest.keyClick(found.list, Qt.Key.Key_Down)
    assert window.preview.title.text() == "Minuet"
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.searching.refresh()
    assert rows(bench) == closed
    QTest.keyClick(found.list, Qt.Key.Key_Up)
    QTest.keyClick(found.list, Qt.Key.Key_Up)
    QTest.keyClick(found.list, Qt.Key.Key_Return)
    assert len(rows(bench)) == 6
    assert bench.opening.opened == []
    QTest.keyClick(found.list, Qt.Key.Key_Left)
    QTest.keyClick(found.list, Qt.Key.Key_Right)
    assert len(rows(bench)) == 6
    QTest.keyClick(found.list, Qt.Key.Key_Up)
    qtbot.waitUntil(window.search.query_box.hasFocus)


def test_a_click_closes_a_group_and_what_is_gone_to_opens_it(bench: Bench) -> None:
    found = bench.window.search.found
    bench.window.search.grouping_wanted.emit("composer")
    place = found.list.visualRect(found.model.index(0)).center()
    QTest.mouseClick(found.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert rows(bench)[:2] == ["Johann Sebastian Bach", "No composer named"]
    assert found.choose("hash of Air in D")
    assert rows(bench)[:3] == ["Johann Sebastian Bach", "Air", "Air in D"]
    assert bench.window.preview.title.text() == "Air in D"


def test_stars_are_shown_in_groups_and_when_they_open(bench: Bench) -> None:
    found = bench.window.search.found
    bench.window.search.grouping_wanted.emit("composer")
    found.model.show_stars({"hash of Air": 4})
    assert found.model.pieces()[0].stars == 4
    found.list.setCurrentIndex(found.model.index(0))
    assert found.toggle_group()
    found.model.show_stars({"hash of Air in D": 2})
    assert found.toggle_group()
    stars = [row.stars for number in (1, 2) if (row := found.model.row(found.model.index(number))) is not None]
    assert stars == [4, 2]


def test_the_grouping_is_remembered_and_the_table_knows_none(bench: Bench) -> None:
    window = bench.window
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert window.search.model.grouping is Grouping.WORK
    assert Settings().grouping == "work"
    assert [action.isChecked() for action in window.search.group_menu.actions()] == [False, True, False]
    window.search.mode_wanted.emit(Mode.TABLE.value)
    assert not window.search.group_button.isEnabled()
    assert window.search.found.table_model.rowCount() == len(TITLES)
