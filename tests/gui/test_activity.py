"""The bottom line: what it says while there is work, while it rests, and of what failed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.dialogs.failures_dialog import FailuresDialog
from desktop.jobs.indexing import Indexing, IndexProgress
from desktop.jobs.remote import IndexSummary
from desktop.views.activity_view import ActivityView
from engine.errors import BundleError
from engine.library import Failure, Status
from engine.progress import Progress
from engine.runtime.report import RuntimeReport
from tests.gui.fakes import RAN, FakeRun


def make(qtbot: QtBot, run: FakeRun | None = None) -> tuple[ActivityView, Indexing]:
    indexing = Indexing(lambda _within: run or FakeRun())
    view = ActivityView(indexing)
    qtbot.addWidget(view)
    view.show()
    return view, indexing


def test_progress_is_told_with_its_rate(qtbot: QtBot) -> None:
    view, indexing = make(qtbot)
    assert not view.bar.isVisible()
    indexing.progressed.emit(IndexProgress(Progress("scanning", 1200, None, "/music"), None))
    assert view.text.text() == "Looking through /music: 1,200 files"
    indexing.progressed.emit(IndexProgress(Progress("analysing", 0, 0), None))
    assert view.text.text() == "Looking for what is to be analysed"
    indexing.progressed.emit(IndexProgress(Progress("analysing", 1240, 8900), 310.4))
    assert view.text.text() == "Analysing 1,240 of 8,900 · 310 pieces a minute"
    assert (view.bar.value(), view.bar.maximum()) == (1240, 8900)


def test_rest_and_trouble_are_told(qtbot: QtBot) -> None:
    view, indexing = make(qtbot)
    view.show_status(Status(29, 3))
    assert view.text.text() == "29 pieces analysed · 3 still to do"
    indexing.failed.emit(BundleError("The built-in bundle is missing from this installation."))
    assert view.text.text() == "The built-in bundle is missing from this installation."
    indexing.finished.emit(None)
    assert view.text.text().startswith("29 pieces")
    indexing.finished.emit(IndexSummary(0, ("/music/private: You may not look into it.",)))
    assert view.text.text() == "/music/private: You may not look into it."


def test_the_button_pauses_and_goes_on(qtbot: QtBot) -> None:
    run = FakeRun([Progress("analysing", 1, 9)], endless=True)
    view, indexing = make(qtbot, run)
    with qtbot.waitSignal(indexing.progressed):
        indexing.start()
    QTest.mouseClick(view.pause_button, Qt.MouseButton.LeftButton)
    assert view.text.text() == "Paused · Analysing 1 of 9"
    assert view.pause_button.accessibleName() == "Go on analysing"
    QTest.mouseClick(view.pause_button, Qt.MouseButton.LeftButton)
    assert view.text.text() == "Analysing 1 of 9"
    indexing.close(5)
    assert run.told == ["pause", "resume", "cancel"]


def test_what_failed_is_listed_with_reasons(qtbot: QtBot) -> None:
    failures = (
        Failure(Path("/music/a.mid"), 0, "The MIDI file is damaged."),
        Failure(Path("/music/tunes.abc"), 7, "The tune is not valid ABC."),
    )
    view, _indexing = make(qtbot)
    assert not view.failures_button.isVisible()
    view.show_status(Status(5, 0, failures))
    assert view.failures_button.text() == "2 failed"
    with qtbot.waitSignal(view.failures_wanted):
        QTest.mouseClick(view.failures_button, Qt.MouseButton.LeftButton)
    dialog = FailuresDialog(failures)
    qtbot.addWidget(dialog)
    cells = [[dialog.model.index(row, column).data() for column in range(3)] for row in range(2)]
    assert cells == [
        ["a.mid", str(Path("/music")), failures[0].reason],
        ["tunes.abc, tune 7", str(Path("/music")), failures[1].reason],
    ]
    dialog.table.selectRow(1)
    with qtbot.waitSignal(dialog.show_wanted) as shown:
        QTest.mouseClick(dialog.show_button, Qt.MouseButton.LeftButton)
    assert shown.args == [failures[1].path]


def test_what_the_model_runs_on_is_told_with_details(qtbot: QtBot) -> None:
    view, indexing = make(qtbot)
    assert not view.details_button.isVisible()
    view.show_model("Incipit small", RAN)
    assert view.model.text() == "Incipit small · on the processor, since the graphics card cannot be used"
    with qtbot.waitSignal(view.details_wanted) as asked:
        QTest.mouseClick(view.details_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["Incipit small", RAN]
    indexing.finished.emit(IndexSummary(29, (), ran=RuntimeReport("GPU", "CUDA", "float16", 310.4)))
    assert view.model.text() == "Incipit small · on the graphics card · 310 pieces a minute"
    view.show_model("No model")
    assert not view.details_button.isVisible()
    assert view.model.text() == "No model"


def test_a_beginning_is_told_at_once(qtbot: QtBot) -> None:
    view, indexing = make(qtbot)
    with qtbot.waitSignal(indexing.finished):
        indexing.start()
        assert view.text.text() == "Preparing to look for changes…"
    assert view.text.text() == ""
