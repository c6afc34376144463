"""What stays in place and in sight: no line that comes moves others, and what is chosen is not lost."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.keeping.export_dialog import ExportDialog
from desktop.dialogs.works.twice_dialog import TwiceDialog
from desktop.item_models.kept_model import KeptItem
from desktop.jobs.previewing import PagePicture
from desktop.jobs.works.works import Twice
from desktop.theme import Appearance, colours, set_appearance
from desktop.views.lists.list_page import ListPage
from desktop.views.results.results_view import Mode
from desktop.widgets.chip_strip import ChipStrip, ShownChip
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.player import PlayerBar
from desktop.widgets.score import Sheet
from engine.formats.content import Facts
from engine.library import open_library
from engine.modality import Modality
from engine.preview.requests import PieceRequest, SoundRequest
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeSession, found_piece, sound_second
from tests.library.filling import add_piece

MakeBench = Callable[..., Bench]
TITLES = ("Air", "Bourrée", "Courante")


@pytest.fixture
def bench(qtbot: QtBot, make_bench: MakeBench, music: Path, tmp_path: Path) -> Bench:
    """A window with a list of three pieces, which is open."""
    found = [found_piece(title, path=str(music / f"{title}.mid")) for title in TITLES]
    with open_library(tmp_path / "library.db") as library:
        folder = library.add_folder(music)
        for title, row in zip(TITLES, found, strict=True):
            (music / f"{title}.mid").write_bytes(b"MThd" * 100)
            add_piece(library, folder, f"{title}.mid", Facts(title=title, duration=61.0), piece_hash=row.hit.piece)
        library.append_to_list(library.add_list("Concert").id, [row.hit.piece for row in found])
    bench = make_bench(folders=(music,), session=FakeSession(found))
    section = bench.window.areas.lists
    qtbot.waitUntil(lambda: section.model.rowCount() == 1)
    section.list.setCurrentIndex(section.model.index(0))
    with qtbot.waitSignal(bench.window._jobs.keeping.listed):
        QTest.keyClick(section.list, Qt.Key.Key_Return)
    return bench


def test_what_is_said_for_a_while_moves_nothing(bench: Bench, tmp_path: Path) -> None:
    areas = bench.window.areas
    before = areas.list_page.mapTo(areas, QPoint(0, 0)), areas.list_page.size()
    areas.undo.show_sentence("3 pieces written to there.", undo=False, place=tmp_path)
    assert areas.undo.isVisible()
    assert (areas.list_page.mapTo(areas, QPoint(0, 0)), areas.list_page.size()) == before
    assert areas.undo.geometry().bottom() < areas.activity.geometry().top()
    areas.undo.show_sentence("3 pieces written to " + "a far away place, " * 30, undo=False, place=tmp_path)
    assert areas.rect().contains(areas.undo.geometry())
    areas.undo.show_button.click()
    assert bench.opening.shown == [tmp_path]
    areas.undo.show_sentence("1 piece taken out.", undo=True)
    assert not areas.undo.show_button.isVisible()


def test_what_follows_is_chosen_when_a_piece_is_taken_out(qtbot: QtBot, bench: Bench) -> None:
    page = bench.window.areas.list_page
    for at, chosen in ((1, "Courante"), (1, "Air")):
        assert page.shown is not None
        page.entries.select([page.shown.pieces[at].entry])
        QTest.keyClick(page.entries, Qt.Key.Key_Delete)
        qtbot.waitUntil(partial(selects, page, chosen))
        assert bench.window.preview.title.text() == chosen


def test_a_list_can_be_exported_from_its_menu(bench: Bench) -> None:
    keeping = bench.window.keeping
    listed = keeping.kept.lists[0]
    item = KeptItem(listed.id, listed.name, "piece-list", listed.length)
    export = next(each for each in keeping.list_menu(item).actions() if each.text() == "Export…")
    export.trigger()
    assert bench.window.findChild(ExportDialog) is not None
    of_empty = keeping.list_menu(KeptItem(9, "Empty", "piece-list", 0)).actions()
    assert [each.isEnabled() for each in of_empty if each.text() == "Export…"] == [False]


def test_the_chosen_row_is_in_sight_after_sorting(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    pieces = [found_piece(f"Piece {number:03d}") for number in range(120)]
    bench = make_bench(folders=(music,), session=FakeSession(pieces))
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.search.query_box.ask("piece")
    bench.window.search.mode_wanted.emit(Mode.TABLE.value)
    table = bench.window.search.found.table
    table.setCurrentIndex(table.model().index(2, 0))
    for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
        table.sortByColumn(0, order)
        assert table.viewport().rect().intersects(table.visualRect(table.currentIndex()))
        assert table.currentIndex().data() == "Piece 002"


def test_a_chip_keeps_its_height_when_it_is_switched_on(qtbot: QtBot) -> None:
    heights = []
    for active in (False, True):
        strip = ChipStrip()
        qtbot.addWidget(strip)
        strip.show_chips([ShownChip(0, "D minor", active=active)])
        strip.show()
        heights.append(next(iter(strip.findChildren(QFrame))).height())
    assert heights[0] == heights[1]


def test_what_is_told_of_a_piece_stands_together(qtbot: QtBot, bench: Bench) -> None:
    window = bench.window
    window.keeping.close_list()
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.search.query_box.ask("dance")
    gaps = []
    for height in (700, 1400):
        window.resize(1280, height)
        marks = window.preview.marks
        qtbot.waitUntil(partial(is_as_high_as, window, height))
        stars, remark = (part.mapTo(marks, QPoint(0, 0)).y() for part in (marks.stars[0], marks.remark))
        gaps.append(remark - stars)
    assert gaps[0] == gaps[1]


def is_as_high_as(window: QWidget, height: int) -> bool:
    return window.height() == height


def test_what_stands_in_one_line_has_one_middle(qtbot: QtBot) -> None:
    strip = QWidget()
    qtbot.addWidget(strip)
    flow = FlowLayout(4, strip)
    parts = [QWidget(strip) for _ in range(3)]
    for part, height in zip(parts, (20, 30, 24), strict=True):
        part.setFixedSize(40, height)
        flow.addWidget(part)
    strip.resize(100, 80)
    strip.show()
    first, second, below = (part.geometry() for part in parts)
    assert first.center().y() == second.center().y()
    assert below.top() == 34


def test_nothing_that_is_there_twice_is_said(qtbot: QtBot) -> None:
    dialog = TwiceDialog(())
    qtbot.addWidget(dialog)
    dialog.show_twice(Twice((), (), frozenset(), ()))
    assert dialog.sentence.text() == "Nothing is there twice, or nearly twice."


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_a_page_that_is_awaited_is_told_and_does_not_glare(qtbot: QtBot, appearance: Appearance) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    set_appearance(application, appearance)
    sheet = Sheet()
    qtbot.addWidget(sheet)
    sheet.resize(300, 200)
    sheet.wait("Engraving the score…")
    assert not sheet.sentence
    assert colour_in(sheet) == QColor(colours().surface)
    qtbot.waitUntil(lambda: sheet.sentence == "Engraving the score…")
    assert sheet.accessibleName() == "Engraving the score…", "few screen readers tell a description by themselves"
    sheet.wait("Opening the page…")
    sheet.show_sentence("The folder is offline.")
    assert not sheet._tell_soon.isActive()
    set_appearance(application, Appearance.SYSTEM)


def test_a_page_that_is_awaited_leaves_what_is_below_in_its_place(qtbot: QtBot) -> None:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    sheet.resize(300, 120)
    sheet.show_picture(PagePicture(b"\xff" * 300 * 500, 300, 500, coloured=False), "Page 1")
    high = sheet.height()
    assert high > 400
    sheet.wait("Engraving the score…")
    assert sheet.height() == high
    qtbot.waitUntil(lambda: bool(sheet.sentence))
    assert sheet.height() == high
    sheet.show_sentence("The folder is offline.")
    assert sheet.height() < high


@pytest.mark.parametrize("kind", [Modality.AUDIO, Modality.SCORE])
def test_the_line_of_a_sound_has_its_height_before_the_sound_is_there(
    qtbot: QtBot, tmp_path: Path, kind: Modality
) -> None:
    bar = PlayerBar()
    qtbot.addWidget(bar)
    bar.clear(playable=True, kind=kind)
    before = bar.timeline.height()
    sound = sound_second(SoundRequest(PieceRequest(tmp_path / "a", 0, kind), tmp_path / "b"))
    bar.show_sound(sound, kind, playable=True)
    assert bar.timeline.height() == before
    bar.show_room(80)
    bar.clear(playable=True, kind=Modality.MIDI)
    assert bar.timeline.height() == 80


def selects(page: ListPage, title: str) -> bool:
    return [entry.found.hit.title for entry in page.entries.selected()] == [title]


def colour_in(widget: QWidget) -> QColor:
    image = widget.grab().toImage()
    return image.pixelColor(image.width() // 2, 20)
