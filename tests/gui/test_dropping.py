"""Dropping and pasting: files and notation become examples, words the query, folders are offered."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.item_models.piece_mime import piece_mime
from desktop.jobs.examples.orders import Examples
from desktop.jobs.examples.store import MOST_FILES, examples_path, forget, keep, kept
from desktop.main_window.wiring.examples.liking import MOST_EXAMPLES
from engine.modality import Modality
from engine.search.saved import NamedExample
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeSession, found_piece

MakeBench = Callable[..., Bench]
TUNE = "X:1\nT:Jig\nM:6/8\nL:1/8\nK:D\nDFA dfa|gfe d3|]\n"
JIG = NamedExample("ab", "Jig", Modality.MIDI, path="/elsewhere/jig.mid")


@pytest.fixture
def bench(make_bench: MakeBench, music: Path) -> Bench:
    session = FakeSession([found_piece("Menuet")], examples=Examples((JIG,), ("b.abc holds 3 tunes.",)))
    return make_bench(folders=(music,), session=session)


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def words(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def drop(bench: Bench, data: QMimeData, place: QPoint | None = None) -> bool:
    """Drop on the results, or elsewhere, as a mouse would; tell whether it was taken."""
    mouse, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place, action = place or bench.window.rect().center(), Qt.DropAction.CopyAction
    QApplication.sendEvent(bench.window, QDragEnterEvent(place, action, data, mouse, keys))
    move = QDragMoveEvent(place, action, data, mouse, keys)
    move.accept()  # as Qt does where the one before was
    QApplication.sendEvent(bench.window, move)
    if move.isAccepted():
        QApplication.sendEvent(bench.window, QDropEvent(QPointF(place), action, data, mouse, keys))
    return move.isAccepted()


def test_a_dropped_file_becomes_an_example(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        assert drop(bench, files(tmp_path / "jig.mid"))
    assert [order.path for order in bench.session.looked] == [tmp_path / "jig.mid"]
    assert bench.session.asked[-1].like == (JIG,)
    assert [chip.text for chip in bench.window.search.examples.chips()] == ["like Jig"]
    assert bench.window.areas.undo.sentence.text() == "b.abc holds 3 tunes."


def test_what_a_drop_would_do_is_said_while_it_hangs_over_the_window(bench: Bench, tmp_path: Path) -> None:
    mouse, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    told, copy = bench.window.areas.undo, Qt.DropAction.CopyAction
    for data, said in ((files(tmp_path / "jig.mid"), True), (piece_mime([found_piece("Menuet")]), False)):
        QApplication.sendEvent(bench.window, QDragEnterEvent(QPoint(9, 9), copy, data, mouse, keys))
        assert told.isVisible() is said
        QApplication.sendEvent(bench.window, QDragLeaveEvent())
        assert not told.isVisible()


def test_at_most_so_many_files_are_read(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        drop(bench, files(*(tmp_path / f"{number}.mid" for number in range(MOST_EXAMPLES + 3))))
    assert len(bench.session.looked) == MOST_EXAMPLES
    assert "At most 8 examples" in bench.window.areas.undo.sentence.text()


def test_dropped_words_become_the_query(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        assert drop(bench, words("a slow\nsad waltz"))
    assert bench.session.asked[-1].text == "a slow sad waltz"
    assert bench.window.search.query_box.text() == "a slow sad waltz"


def test_words_dropped_on_a_list_are_searched_for(qtbot: QtBot, bench: Bench) -> None:
    keeping = bench.window._jobs.keeping
    with qtbot.waitSignal(keeping.made) as made:
        keeping.add_list("Concert")
    keeping.show_list(made.args[0])
    qtbot.waitUntil(lambda: bench.window.areas.shows_list)
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        drop(bench, words("waltz"))
    assert not bench.window.areas.shows_list


def test_notation_is_pasted_as_an_example(qtbot: QtBot, bench: Bench) -> None:
    QGuiApplication.clipboard().setText(TUNE)
    bench.window.search.focus_query()
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        QTest.keyClick(bench.window.search.query_box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (order,) = bench.session.looked
    assert (order.path.parent, order.path.suffix, order.text) == (examples_path(), ".abc", TUNE.strip())
    assert bench.window.search.query_box.text() == ""


def test_words_are_pasted_into_the_query_as_ever(bench: Bench) -> None:
    QGuiApplication.clipboard().setText("waltz")
    bench.window.search.focus_query()
    QTest.keyClick(bench.window.search.query_box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert bench.window.search.query_box.text() == "waltz"
    assert bench.session.looked == []


def test_a_dropped_folder_is_offered(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    other = tmp_path / "Other"
    other.mkdir()
    drop(bench, files(other))
    box = bench.window.findChild(QMessageBox)
    assert box is not None
    assert "“Other”" in box.text()
    with qtbot.waitSignal(bench.window._jobs.collection.folder_added):
        next(button for button in box.buttons() if button.text() == "Add folder").click()


def test_own_pieces_are_examples_where_they_are_dropped_on_the_query(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.search.query_box.ask("waltz")
    data = piece_mime([found_piece("Menuet")])
    assert not drop(bench, data)
    box = bench.window.search.query_box
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        assert drop(bench, data, box.mapTo(bench.window, box.rect().center()))
    asked = bench.session.asked[-1]
    assert (asked.text, [each.title for each in asked.like]) == ("waltz", ["Menuet"])


def test_what_is_kept_never_grows_without_end(own_home: Path) -> None:
    for number in range(MOST_FILES + 2):
        keep(examples_path() / f"{number}.abc", b"X:1")
    assert len(kept(examples_path())) == MOST_FILES
    assert (own_home / "examples" / f"{MOST_FILES + 1}.abc").is_file()
    forget(examples_path())
    assert kept(examples_path()) == ()
