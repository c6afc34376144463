"""Going through results and queries: list and table, arrow keys from the query, back and forward, and the menus."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.dialogs.shortcuts_dialog import ShortcutsDialog
from desktop.dialogs.told_dialog import ToldDialog
from desktop.error_report import program_version
from desktop.item_models.result_model import LINE_ROLE, ResultModel
from desktop.item_models.result_table import ResultTable
from desktop.jobs.answers import Question
from desktop.main_window.commands import Group
from desktop.main_window.wiring.history import History
from desktop.settings import Settings
from desktop.views.results.results_view import Mode
from engine.formats.content import Facts
from engine.modality import MUSIC, Modality
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeSession, found_piece

MakeBench = Callable[..., Bench]


def ask(qtbot: QtBot, bench: Bench, text: str) -> None:
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.search.query_box.ask(text)


def titles(table: ResultTable) -> list[str]:
    return [table.index(row, 0).data() for row in range(table.rowCount())]


def column(table: ResultTable, name: str) -> int:
    return [each.name for each in table.columns].index(name)


def test_a_line_stands_where_chance_begins() -> None:
    model = ResultModel()
    bands = ("strong", "possible", "weak", "possible", "weak", "weak")
    model.show_rows([found_piece(f"Piece {number}", band=band) for number, band in enumerate(bands)])
    lines = [row for row in range(model.rowCount()) if model.index(row).data(LINE_ROLE)]
    assert lines == [5]
    assert not model.flags(model.index(5)) & Qt.ItemFlag.ItemIsSelectable
    model.show_rows([found_piece("One", band="weak"), found_piece("Other", band="weak")])
    assert [row for row in range(model.rowCount()) if model.index(row).data(LINE_ROLE)] == []


def test_a_table_is_sorted_by_any_column_with_what_is_not_known_last() -> None:
    model = ResultModel()
    table = ResultTable(model)
    rows = [
        found_piece("Émilie", facts=Facts(title="Émilie", duration=200.0)),
        found_piece("zither tune", facts=Facts(title="zither tune")),
        found_piece("Dance", facts=Facts(title="Dance", duration=61.0)),
    ]
    model.show_rows([replace(row, hit=replace(row.hit, rank=rank)) for rank, row in enumerate(rows, 1)])
    assert titles(table) == ["Émilie", "zither tune", "Dance"]
    table.sort(0)
    assert titles(table) == ["Dance", "Émilie", "zither tune"]
    length = column(table, "length")
    table.sort(length)
    assert titles(table) == ["Dance", "Émilie", "zither tune"]
    table.sort(length, Qt.SortOrder.DescendingOrder)
    assert titles(table) == ["Émilie", "Dance", "zither tune"]
    assert [table.index(row, length).data() for row in range(3)] == ["3:20", "1:01", ""]


def test_the_chosen_piece_stays_chosen_from_list_to_table_and_the_way_is_remembered(
    qtbot: QtBot, make_bench: MakeBench, music: Path
) -> None:
    bench = make_bench(folders=(music,))
    window, found = bench.window, bench.window.search.found
    ask(qtbot, bench, "waltz")
    QTest.keyClick(window.search.query_box, Qt.Key.Key_Down)
    told: list[object] = []
    found.chosen.connect(told.append)
    QTest.mouseClick(window.search.table_button, Qt.MouseButton.LeftButton)
    assert found.table.isVisible()
    assert found.table.currentIndex().data() == "Menuet"
    assert told == []
    found.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert found.table.currentIndex().data() == "Menuet"
    found.step(1)
    assert window.preview.title.text() == "Autumn Leaves"
    window.areas.remember(window._settings)
    assert Mode.named(Settings().mode) is Mode.TABLE


def test_arrow_keys_in_the_query_move_and_a_space_after_one_plays(
    qtbot: QtBot, make_bench: MakeBench, music: Path
) -> None:
    bench = make_bench(folders=(music,))
    window = bench.window
    ask(qtbot, bench, "waltz")
    wanted: list[bool] = []
    window.search.play_wanted.connect(lambda: wanted.append(True))
    box = window.search.query_box
    box.setFocus()
    box.setCursorPosition(5)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert wanted == [True]
    QTest.keyClicks(box, "! ")
    assert wanted == [True]
    assert box.text() == "waltz! "
    assert box.hasFocus()


def test_the_same_piece_found_again_is_not_told_again(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(folders=(music,))
    ask(qtbot, bench, "waltz")
    told: list[object] = []
    bench.window.search.chosen.connect(told.append)
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.searching.ask_again()
    assert told == []


def test_more_is_offered_and_asked_for(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(folders=(music,), session=FakeSession([found_piece(f"Tune {number}") for number in range(130)]))
    ask(qtbot, bench, "tune")
    more = bench.window.search.more_button
    assert more.isVisible()
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert bench.session.asked[-1].limit == 200
    assert not more.isVisible()


def test_going_back_and_forward_through_queries(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(folders=(music,))
    window = bench.window
    ask(qtbot, bench, "waltz")
    ask(qtbot, bench, "jig")
    with qtbot.waitSignal(window._jobs.searching.answered):
        QTest.mouseClick(window.search.kinds._buttons[Modality.SCORE], Qt.MouseButton.LeftButton)
    asked = [("jig", MUSIC), ("waltz", MUSIC), ("jig", MUSIC), ("jig", (Modality.SCORE,))]
    for number, back in enumerate((True, True, False, False)):
        with qtbot.waitSignal(window._jobs.searching.answered):
            QTest.keyClick(window, Qt.Key.Key_Left if back else Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        question = bench.session.asked[-1]
        assert (question.text, question.kinds) == asked[number]
        assert window.search.query_box.text() == question.text
        assert window.search.kinds.kinds == question.kinds
    assert not window.search.forward_button.isEnabled()


def test_what_is_typed_on_is_one_step_of_the_way_back() -> None:
    history = History()
    for text in ("", "sad", "sad waltz", "sad wal", "jig"):
        history.note(Question(text, MUSIC))
    assert [question.text for question in iter(history.earlier, None)] == ["sad wal", ""]
    history.note(Question("reel", MUSIC))
    assert not history.has_later


def test_every_shortcut_is_on_the_sheet_and_every_command_in_a_menu(make_bench: MakeBench) -> None:
    window = make_bench().window
    rows = window.commands.sheet()
    assert ("Search", "Type a query", "Ctrl+L   /") in rows
    assert ("Play", "Play or pause", "Space") in rows
    keys = [keys for command in window.commands.all() for keys in command.action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert ("View", "Next or previous page", "PgDown   PgUp") in rows
    assert {"F2", "Del", "Home   End", "Ctrl++   Ctrl+-   Ctrl+0", "Down   Up"} <= {keys for _, _, keys in rows}
    window.keeping.undo_action.setText("Undo: Save “slow”")
    assert ("Edit", "Undo", "Ctrl+Z") in window.commands.sheet()
    window.resize(940, 520)
    names = [(command.group, command.action.text()) for command in window.commands.all()]
    assert len({text for _, text in names}) == len(names), "a command stands once, under one name"
    menus = [window.commands.menu(group) for group in Group]
    entries = {entry.text().split("\t")[0] for menu in menus for entry in menu.actions()}
    assert entries >= {command.action.text() for command in window.commands.all()}
    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = window.findChild(ShortcutsDialog)
    assert sheet is not None
    assert sheet.width() <= 940
    assert sheet.height() <= 520
    page = sheet.area.widget()
    assert page is not None
    assert page.minimumSizeHint().width() <= sheet.area.viewport().width()
    assert sheet.area.hasFocus() or not sheet.isActiveWindow()
    sheet.close()


def test_about_tells_version_licence_model_and_where_the_library_is(
    qtbot: QtBot, make_bench: MakeBench, tmp_path: Path
) -> None:
    bench = make_bench()
    qtbot.waitUntil(lambda: bench.window.searching.model is not None)
    next(each for each in bench.window.commands.all() if each.name == "About Incipit").action.trigger()
    dialog = bench.window.findChild(ToldDialog)
    assert dialog is not None
    dialog.copy()
    told = QApplication.clipboard().text()
    assert f"Version: {program_version()}" in told
    assert "GPL-3.0-or-later" in told
    assert "Model: Incipit small" in told
    assert f"Library: {tmp_path / 'library.db'}" in told
    dialog.show_button.click()
    assert bench.opening.shown == [tmp_path / "library.db"]
    dialog.close()


def test_details_tell_all_that_is_known_of_what_runs(qtbot: QtBot, make_bench: MakeBench) -> None:
    bench = make_bench()
    qtbot.waitUntil(bench.window.activity.details_button.isVisible)
    bench.window.activity.details_button.click()
    dialog = bench.window.findChild(ToldDialog)
    assert dialog is not None
    dialog.copy()
    told = QApplication.clipboard().text()
    assert told.splitlines() == [
        "Model: Incipit small",
        "Runs on: CPU",
        "Precision: int8",
        "Why not faster: CUDA failed, driver 550 is older than 580",
        "System: Driver 550",
    ]
    dialog.close()


def test_the_start_suggests_what_the_library_really_has(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    session = FakeSession([found_piece("Valse triste")], suggested=("waltz in D minor",))
    window = make_bench(folders=(music,), session=session).window

    def offered() -> list[str]:
        return [button.text() for button in window.search.nothing.findChildren(QPushButton)]

    qtbot.waitUntil(lambda: "waltz in D minor" in offered())
    window.search.nothing.tried.emit("waltz in D minor")
    assert window.search.query_box.text() == "waltz in D minor"


def test_results_do_not_change_places_under_the_pointer(
    qtbot: QtBot, make_bench: MakeBench, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = make_bench(folders=(music,), session=FakeSession([found_piece("Air"), found_piece("Gigue")]))
    searching, found = bench.window._jobs.searching, bench.window.search.found

    def titles() -> list[str]:
        rows = (found.model.row(found.model.index(row)) for row in range(found.model.rowCount()))
        return [row.hit.title for row in rows if row is not None]

    with qtbot.waitSignal(searching.answered):
        bench.window.search.query_box.ask("dance")
    over = True
    monkeypatch.setattr(found, "underMouse", lambda: over)
    bench.session.pieces = [found_piece("Bourrée"), *bench.session.pieces]
    with qtbot.waitSignal(searching.answered):
        bench.window.searching.refresh()
    assert titles() == ["Air", "Gigue"]
    held = bench.window.search.held_button
    assert held.isVisible()
    assert held.text() == "1 new result · Show"
    over = False
    QApplication.sendEvent(found, QEvent(QEvent.Type.Leave))
    assert titles() == ["Bourrée", "Air", "Gigue"]
    assert not held.isVisible()


def test_results_do_not_change_places_while_keys_walk_through_them(
    qtbot: QtBot, make_bench: MakeBench, music: Path
) -> None:
    bench = make_bench(folders=(music,), session=FakeSession([found_piece("Air"), found_piece("Gigue")]))
    window, view = bench.window, bench.window.search
    searching, found = window._jobs.searching, view.found
    window.activateWindow()

    def answered(*titles: str) -> list[str]:
        bench.session.pieces = [found_piece(title) for title in titles]
        with qtbot.waitSignal(searching.answered):
            window.searching.refresh()
        return [row.hit.title for row in found.model.pieces()]

    with qtbot.waitSignal(searching.answered):
        view.query_box.ask("dance")
    found.list.setFocus()
    qtbot.waitUntil(found.list.hasFocus)
    QTest.keyClick(found.list, Qt.Key.Key_Down)
    assert answered("Air", "Gigue", "Hornpipe") == ["Air", "Gigue", "Hornpipe"]
    assert not view.held_button.isVisible()
    assert answered("Bourrée", "Air", "Gigue", "Musette") == ["Air", "Gigue", "Hornpipe"]
    assert view.held_button.text() == "2 new results · Show"
    assert answered("Gigue", "Air") == ["Air", "Gigue", "Hornpipe"]
    assert view.held_button.text() == "Results in a new order · Show"
    QTest.mouseClick(view.held_button, Qt.MouseButton.LeftButton)
    assert [row.hit.title for row in found.model.pieces()] == ["Gigue", "Air"]
    assert found.current is not None
    assert found.current.hit.title == "Gigue"
    assert not view.held_button.isVisible()
