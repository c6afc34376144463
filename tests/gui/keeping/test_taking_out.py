"""Pieces leave the window: dragged, copied, exported."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.dialogs.keeping.export_dialog import COPIES, CopyingDialog, ExportChoice, ExportDialog
from desktop.item_models.piece_mime import PIECE_MIME, piece_mime
from desktop.jobs.keeping.sharing import ShareOrder
from engine.progress import Transfer
from tests.gui.conftest import Bench
from tests.gui.fakes import found_piece
from tests.gui.keeping.kept import TITLES, dialog_of, keep, make_list, open_list, shown_list


def test_a_drag_offers_copies_of_all_selected_files(bench: Bench, music: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dragged: list[tuple[list[str], object]] = []

    def record(drag: QDrag, allowed: object, _default: object) -> None:
        dragged.append(([url.toLocalFile() for url in drag.mimeData().urls()], allowed))

    monkeypatch.setattr(QDrag, "exec", record)
    view = bench.window.search.found.list
    view.selectAll()
    place = view.visualRect(view.currentIndex()).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    for step in (5, 60):
        QTest.mouseMove(view.viewport(), place + QPoint(step, step))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dragged == [([str(music / f"{title}.mid") for title in TITLES], Qt.DropAction.CopyAction)]


def test_files_go_out_as_copies_and_offline_ones_do_not() -> None:
    there = found_piece("Air")
    away = found_piece("Bourrée", online=False)
    data = piece_mime([there, away])
    assert [url.toLocalFile() for url in data.urls()] == ["/music/air.musicxml"]
    assert json.loads(bytes(data.data(PIECE_MIME).data())) == ["hash of Air", "hash of Bourrée"]
    assert not piece_mime([away]).hasUrls()


def test_paths_and_titles_are_copied(bench: Bench, music: Path) -> None:
    bench.window.search.found.list.selectAll()
    bench.window.pieces.copy_titles()
    assert QGuiApplication.clipboard().text() == "\n".join(TITLES)
    bench.window.pieces.copy_paths()
    assert QGuiApplication.clipboard().text().splitlines() == [str(music / f"{title}.mid") for title in TITLES]


def test_the_menu_offers_what_can_be_done(qtbot: QtBot, bench: Bench) -> None:
    make_list(qtbot, bench, "Rock & Roll")
    bench.window.search.found.list.setCurrentIndex(bench.window.search.model.first_piece())
    menu = bench.window.pieces.menu(bench.window.pieces.selected())
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[:7] == ["Play", "Find similar", "More like this", "Less like this", "Add to list", "Rate", "Tags…"]
    assert texts[7:] == ["Open", "Open with…", "Show in folder", "Copy path", "Copy title", "Export…"]
    lists = menu.actions()[6].menu()
    assert isinstance(lists, QMenu)
    assert lists.actions()[0].text() == "Rock && Roll"
    keep(qtbot, bench, lists.actions()[0].trigger)
    assert bench.window.areas.undo.sentence.text() == "1 piece added to “Rock & Roll”."


def test_a_list_is_exported_and_copied(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    make_list(qtbot, bench, "Concert", 3)
    open_list(qtbot, bench, 0)
    window, sharing = bench.window, bench.window._jobs.sharing
    window.areas.list_page.export_button.click()
    dialog = dialog_of(bench, ExportDialog)
    assert [each.isEnabled() for each in (dialog.relative, dialog.excel)] == [False, False], "copies are of any use"
    dialog.choose(".m3u8")
    assert [each.isEnabled() for each in (dialog.relative, dialog.excel)] == [True, False]
    dialog.close()
    order = window.pieces.order_of(shown_list(bench))
    with qtbot.waitSignal(sharing.finished):
        window.pieces.share(tmp_path / "out.m3u8", ExportChoice(".m3u8", relative=True, byte_order_mark=False), order)
    lines = [line for line in (tmp_path / "out.m3u8").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert lines == [f"My Music/{title}.mid" for title in TITLES]
    with qtbot.waitSignal(sharing.finished):
        window.pieces.share(tmp_path / "stick", ExportChoice(COPIES, relative=False, byte_order_mark=False), order)
    assert [path.name for path in sorted((tmp_path / "stick" / "Concert").iterdir())] == [
        f"{at:02d} {title}.mid" for at, title in enumerate(TITLES, start=1)
    ]
    assert window.areas.undo.sentence.text().startswith("3 pieces written to ")


def test_nothing_is_copied_into_the_library(qtbot: QtBot, bench: Bench, music: Path) -> None:
    make_list(qtbot, bench, "Concert", 3)
    open_list(qtbot, bench, 0)
    order = bench.window.pieces.order_of(shown_list(bench))
    with qtbot.waitSignal(bench.window._jobs.sharing.failed) as failed:
        bench.window.pieces.share(music, ExportChoice(COPIES, relative=False, byte_order_mark=False), order)
    assert "nothing is ever written" in str(failed.args[0])
    assert sorted(path.name for path in music.iterdir()) == [f"{title}.mid" for title in TITLES]


def test_copying_is_stopped(qtbot: QtBot, bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = []

    def endless(*_: object) -> Iterator[Transfer]:
        try:
            while True:
                yield Transfer("copying", 1, 10, "01 Air.mid")
        finally:
            closed.append(True)

    monkeypatch.setattr("desktop.jobs.keeping.sharing.copy_pieces", endless)
    window, sharing = bench.window, bench.window._jobs.sharing
    choice = ExportChoice(COPIES, relative=False, byte_order_mark=False)
    with qtbot.waitSignal(sharing.progressed):
        window.pieces.share(tmp_path, choice, partial(ShareOrder, "Concert", hashes=("hash of Air",)))
    with qtbot.waitSignal(sharing.finished) as finished:
        dialog_of(bench, CopyingDialog).stop_button.click()
    assert finished.args[0].stopped
    assert closed == [True]
    assert window.areas.undo.sentence.text().startswith("Stopped after 0 files")
