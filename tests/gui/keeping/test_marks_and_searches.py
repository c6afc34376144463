"""Stars, tags and remarks, saved searches and remembered queries."""

import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from desktop.dialogs.keeping.tags_dialog import TagsDialog
from engine.library import open_library
from tests.gui.conftest import Bench
from tests.gui.keeping.kept import dialog_of, keep


def test_several_pieces_are_rated_by_keys_and_shown_so(qtbot: QtBot, bench: Bench) -> None:
    window = bench.window
    window.search.found.list.selectAll()
    with qtbot.waitSignal(window._jobs.keeping.marked, check_params_cb=lambda marks: len(marks) == 3):
        QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert [row.stars for row in window.search.model.pieces()] == [4, 4, 4]
    piece = window.preview.marks.piece
    assert piece.startswith("hash of ")
    assert [star.text() for star in window.preview.marks.stars] == ["★", "★", "★", "★", "☆"]
    with qtbot.waitSignal(window._jobs.keeping.marked):
        window.preview.marks.stars[3].click()
    assert [star.text() for star in window.preview.marks.stars] == ["☆"] * 5
    with qtbot.waitSignal(window._jobs.keeping.marked):
        window.keeping.undo()
    assert window.preview.marks.stars[3].text() == "★"


def test_tags_and_a_remark(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    window = bench.window
    window.search.found.list.selectAll()
    window.pieces.edit_tags()
    qtbot.waitUntil(lambda: window.findChild(TagsDialog) is not None)
    dialog = dialog_of(bench, TagsDialog)
    QTest.keyClicks(dialog.field, "choir")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter in the field puts a tag on and does no more"
    QTest.keyClicks(dialog.field, "typed in vain")
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert dialog.isVisible(), "Esc takes back what was typed and does not discard the rest in silence"
    QTest.keyClicks(dialog.field, "Advent, a cappella")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    keep(qtbot, bench, lambda: QTest.keyClick(dialog.field, Qt.Key.Key_Return))
    assert window.preview.marks.tags.text() == "Advent · a cappella · choir"
    window.preview.marks.remark.setPlainText("too high")
    with qtbot.waitSignal(window._jobs.keeping.marked):
        window.preview.marks.store()
    piece = window.preview.marks.piece
    with open_library(tmp_path / "library.db") as library:
        assert library.marks(piece).remark == "too high"
        assert library.tag_counts() == {"Advent": 3, "a cappella": 3, "choir": 3}


def test_a_remark_is_kept_when_the_window_is_closed_over_it(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    piece = bench.window.preview.marks.piece
    lane = bench.window._jobs.keeping._lane
    hold = threading.Event()
    lane.run(hold.wait, lambda _: None, lambda _: None)
    bench.window.preview.marks.remark.setPlainText("too high")
    threading.Timer(0.1, hold.set).start()
    bench.window.close()
    assert lane.join(30)
    with open_library(tmp_path / "library.db") as library:
        assert library.marks(piece).remark == "too high"


def test_a_search_is_saved_and_asked_again(qtbot: QtBot, bench: Bench) -> None:
    window = bench.window
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.filtering.add(('key:"Eb major"',))
    window.keeping.save_search()
    section = window.areas.searches
    dialog = dialog_of(bench, QInputDialog)
    assert dialog.textValue() == "dance · E♭ major"
    dialog.setTextValue("All dances")
    keep(qtbot, bench, dialog.accept)
    assert section.model.index(0).data() == "All dances"
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.search.query_box.ask("something else")
    section.list.setCurrentIndex(section.model.index(0))
    with qtbot.waitSignal(window._jobs.searching.answered):
        QTest.keyClick(section.list, Qt.Key.Key_Return)
    assert bench.session.asked[-1].text == "dance"
    assert window.search.query_box.text() == "dance"


def test_queries_are_remembered_asked_again_and_forgotten(qtbot: QtBot, bench: Bench) -> None:
    window, wiring = bench.window, bench.window.keeping
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.search.query_box.ask("slow & sad")
    keep(qtbot, bench, wiring._note_soon.timeout.emit)
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.search.query_box.ask("jig")
    keep(qtbot, bench, wiring._note_soon.timeout.emit)
    wiring.fill_recent()
    jig, slow = wiring.recent.actions()[:2]
    assert (jig.text(), slow.text()) == ("jig", "slow && sad")
    with qtbot.waitSignal(window._jobs.searching.answered):
        slow.trigger()
    assert bench.session.asked[-1].text == window.search.query_box.text() == "slow & sad"
    *_, forget, remember = wiring.recent.actions()
    keep(qtbot, bench, forget.trigger)
    keep(qtbot, bench, remember.trigger)
    keep(qtbot, bench, wiring._note_soon.timeout.emit)
    assert wiring.kept.queries == ()
    assert not wiring.kept.remembers
