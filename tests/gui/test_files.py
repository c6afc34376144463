"""Identical files: one row that says how many, and all of them beside the piece."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.item_models.result_model import ResultModel
from desktop.jobs.answers import FoundPiece
from engine.formats.content import Facts
from engine.library import Place
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeSession, found_piece

MakeBench = Callable[..., Bench]
PATHS = ("/music/Menuet.mid", "/music/old/0012.mid", "/away/Menuet (2).mid")


def thrice() -> FoundPiece:
    found = found_piece("", path=PATHS[0], facts=Facts(key="G major", metre="3/4"))
    places = tuple(Place(Path(path), 0, online=not path.startswith("/away")) for path in PATHS)
    return replace(found, hit=replace(found.hit, places=places))


def shown(make_bench: MakeBench, qtbot: QtBot, music: Path, *pieces: FoundPiece) -> Bench:
    bench = make_bench(folders=(music,), session=FakeSession(list(pieces)))
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.search.query_box.ask("menuet")
    return bench


def test_a_row_says_in_how_many_files_a_piece_lies() -> None:
    model = ResultModel()
    assert model.facts_line(thrice()).endswith("3/4 · 3 files")
    model.show_rows([thrice()])
    index = model.first_piece()
    assert "3 files" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data(Qt.ItemDataRole.ToolTipRole).splitlines() == list(PATHS)
    assert model.files_name(found_piece("Alone")) == ""


def test_each_file_is_listed_and_can_be_opened_and_shown(make_bench: MakeBench, qtbot: QtBot, music: Path) -> None:
    bench = shown(make_bench, qtbot, music, thrice(), found_piece("Alone"))
    files = bench.window.preview.files
    assert files.path.text() == PATHS[0]
    assert files.heading.isVisibleTo(files)
    assert files.heading.text() == "3 IDENTICAL FILES, ALSO HERE"
    assert [label.text() for label in files.labels] == [PATHS[1], f"offline: {PATHS[2]}"]
    (show, start), away = files.buttons
    assert start.accessibleName() == f"Open: {PATHS[1]}"
    assert not any(button.isEnabled() for button in away)
    QTest.mouseClick(start, Qt.MouseButton.LeftButton)
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert bench.opening.opened == bench.opening.shown == [Path(PATHS[1])]
    bench.window.search.found.step(1)
    assert not files.heading.isVisibleTo(files)
    assert files.labels == []


def test_tunes_of_one_book_that_are_the_same_are_no_other_files(
    make_bench: MakeBench, qtbot: QtBot, music: Path
) -> None:
    found = found_piece("Reel", path="/music/book.abc")
    places = tuple(Place(Path("/music/book.abc"), tune, online=True) for tune in (7, 9))
    found = replace(found, hit=replace(found.hit, tune=7, places=places))
    bench = shown(make_bench, qtbot, music, found)
    files = bench.window.preview.files
    assert found.files == 1
    assert files.heading.text() == "ALSO IN THIS FILE"
    assert [label.text() for label in files.labels] == ["/music/book.abc, tune 9"]


def test_the_player_stays_in_view_below_what_scrolls(make_bench: MakeBench, qtbot: QtBot, music: Path) -> None:
    bench = shown(make_bench, qtbot, music, found_piece("Menuet"))
    window, preview = bench.window, bench.window.preview
    window.resize(940, 520)
    window.preferring.turn()
    qtbot.waitUntil(lambda: preview.height() < 330)
    line = preview._scroll.verticalScrollBar()
    line.setValue(line.maximum())
    button = preview.player.play_button
    corner = button.mapTo(preview, button.rect().bottomRight())
    assert preview.rect().contains(corner)
    assert preview.player.timeline.height() <= max(32, preview.height() // 3)
    assert preview._scroll.height() > preview.player.height() // 2
