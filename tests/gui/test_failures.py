"""What failed: one file can be tried again, and one be ignored from now on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.dialogs.failures_dialog import FailuresDialog
from desktop.jobs.collection import CollectionState
from engine.library import Failure, Status, open_library
from tests.gui.conftest import Bench
from tests.gui.fakes import SPACE
from tests.library.filling import file

MakeBench = Callable[..., Bench]


def listed(make_bench: MakeBench, qtbot: QtBot, music: Path, library: Path) -> tuple[Bench, FailuresDialog]:
    """Two files that failed, listed in the window."""
    with open_library(library) as opened:
        folder = opened.add_folder(music)
        for name in ("a [1].mid", "b.mid"):
            opened.record_failure(folder, file(name), "The file is empty.")
    bench = make_bench()
    collection = bench.window._jobs.collection
    told = lambda state: state.status is not None and len(state.status.failed) == 2  # noqa: E731
    with qtbot.waitSignal(collection.changed, check_params_cb=told):
        collection.refresh()
    bench.window.activity.failures_button.click()
    dialog = bench.window.findChild(FailuresDialog)
    assert dialog is not None
    return bench, dialog


def test_one_file_is_tried_again(make_bench: MakeBench, qtbot: QtBot, music: Path, tmp_path: Path) -> None:
    bench, dialog = listed(make_bench, qtbot, music, tmp_path / "library.db")
    assert dialog.model.index(0, 1).data() == str(music)
    collection = bench.window._jobs.collection
    with qtbot.waitSignals([collection.outdated, bench.window._jobs.indexing.began]):
        QTest.mouseClick(dialog.again_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert dialog.model.index(0, 0).data() == "b.mid"
    with open_library(tmp_path / "library.db") as library:
        assert [failure.path.name for failure in library.status(SPACE).failed] == ["b.mid"]


def test_one_file_is_ignored_from_now_on(make_bench: MakeBench, qtbot: QtBot, music: Path, tmp_path: Path) -> None:
    bench, dialog = listed(make_bench, qtbot, music, tmp_path / "library.db")
    with qtbot.waitSignal(bench.window._jobs.collection.outdated) as told:
        QTest.mouseClick(dialog.ignore_button, Qt.MouseButton.LeftButton)
    assert told.args == [music, ("a [1].mid",)]
    with open_library(tmp_path / "library.db") as library:
        (folder,) = library.folders()
        assert library.own_ignore_rules(folder) == (r"/a \[1].mid",)


def test_a_bad_tune_does_not_have_its_whole_book_be_ignored(qtbot: QtBot) -> None:
    book = Failure(Path("/music/tunes.abc"), 7, "The tune is not valid ABC.")
    dialog = FailuresDialog((book,))
    qtbot.addWidget(dialog)
    assert dialog.again_button.isEnabled()
    assert not dialog.ignore_button.isEnabled()
    dialog.show_state(CollectionState((), Status(5, 0, ())))
    assert not dialog.again_button.isEnabled()
    dialog.show_state(CollectionState((), Status(5, 0, (Failure(Path("/music/a.mid"), 0, "The file is empty."),))))
    assert dialog.ignore_button.isEnabled()


def test_two_lines_of_a_reason_have_room(qtbot: QtBot) -> None:
    reason = "The LilyPond file holds no notes that can be read without running LilyPond."
    dialog = FailuresDialog([Failure(Path("/music/a very long name of a concerto for two violins.ly"), 0, reason)])
    qtbot.addWidget(dialog)
    dialog.show()
    table = dialog.table
    assert all(
        table.sizeHintForIndex(dialog.model.index(0, column)).height() <= table.rowHeight(0) for column in range(3)
    )
