"""What the user does with folders in the window: relocate them, say what to ignore, let them be watched."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.dialogs.rules_dialog import RulesDialog
from desktop.jobs.folders.watching import Watching
from desktop.jobs.indexing import Within
from engine.folders.watching import Change, Pace
from engine.library import Folder, FoundFile, open_library
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeRun, FakeWatching

MakeBench = Callable[..., Bench]


@pytest.fixture
def known(music: Path, tmp_path: Path) -> Path:
    """A folder with two files that the library knows."""
    with open_library(tmp_path / "library.db") as library:
        folder = library.add_folder(music)
        library.record_pending(folder, [FoundFile("a.mid", 3, 1), FoundFile("b.mid", 3, 1)])
    for name in ("a.mid", "b.mid"):
        (music / name).write_bytes(b"abc")
    return music


def folder_of(bench: Bench) -> Folder:
    folder = bench.window.folders.model.folder(bench.window.folders.model.index(0))
    assert folder is not None
    return folder


def choose(bench: Bench, place: Path) -> None:
    """Answer the question where the folder is."""
    bench.window.folder_actions.ask_where(folder_of(bench))
    dialog = bench.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(place))
    dialog.done(0)


def press(box: QMessageBox, text: str) -> None:
    button = next(button for button in box.buttons() if button.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_menu_of_a_folder_offers_what_can_be_done(make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(folders=(music,))
    menu = bench.window.folders.menu_for(folder_of(bench))
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Show its pieces",
        "Show in file manager",
        "Relocate…",
        "What to ignore…",
        "Remove from library…",
    ]


def test_a_folder_is_relocated_and_looked_through(
    qtbot: QtBot, make_bench: MakeBench, known: Path, tmp_path: Path
) -> None:
    bench = make_bench(folders=(known,))
    qtbot.waitUntil(lambda: not bench.window._jobs.indexing.running)
    shutil.move(known, tmp_path / "other disk")
    with qtbot.waitSignals([bench.window._jobs.collection.relocated, bench.window._jobs.indexing.finished]):
        choose(bench, tmp_path / "other disk")
    assert folder_of(bench).path == tmp_path / "other disk"


def test_what_looks_like_another_folder_is_asked_about(
    qtbot: QtBot, make_bench: MakeBench, known: Path, tmp_path: Path
) -> None:
    bench = make_bench(folders=(known,))
    other = tmp_path / "another"
    other.mkdir()
    with qtbot.waitSignal(bench.window._jobs.collection.misplaced):
        choose(bench, other)
    box = bench.window.findChild(QMessageBox)
    assert box is not None
    assert box.text() == f"Only 0 of the 2 files of {known} are at {other}, so it is taken for another folder."
    with qtbot.waitSignal(bench.window._jobs.collection.relocated):
        press(box, "Take it")
    assert folder_of(bench).path == other


def test_rules_are_shown_changed_and_heeded(qtbot: QtBot, make_bench: MakeBench, music: Path, tmp_path: Path) -> None:
    bench = make_bench(folders=(music,))
    qtbot.waitUntil(lambda: not bench.window._jobs.indexing.running)
    with open_library(tmp_path / "library.db") as library:
        library.set_ignore_rules(None, ["*.wav"])
    with qtbot.waitSignal(bench.window._jobs.collection.rules_read):
        bench.window.folder_actions.ask_for_rules(folder_of(bench))
    dialog = bench.window.findChild(RulesDialog)
    assert dialog is not None
    assert (dialog.here.toPlainText(), dialog.everywhere.toPlainText()) == ("", "*.wav")
    dialog.here.setPlainText("/sketches/\n\n!keep.wav\n")
    dialog.everywhere.setPlainText("")
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    with qtbot.waitSignals([bench.window._jobs.collection.rules_changed, bench.window._jobs.indexing.finished]):
        QTest.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    with open_library(tmp_path / "library.db") as library:
        assert library.own_ignore_rules(folder_of(bench)) == ("/sketches/", "!keep.wav")
        assert library.own_ignore_rules(None) == ()


def test_what_changes_is_indexed_and_nothing_else(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(folders=(music,), runs=[FakeRun(), FakeRun()])
    jobs = bench.window._jobs
    assert isinstance(jobs.watching, FakeWatching)
    assert jobs.watching.watched == (music,)
    qtbot.waitUntil(lambda: not jobs.indexing.running)
    wanted: list[Within] = []

    def start(within: Within) -> FakeRun:
        wanted.append(within)
        return FakeRun()

    jobs.indexing._start_run = start
    with qtbot.waitSignal(jobs.indexing.finished):
        jobs.watching.changed.emit(Change(music, ("new.mid",)))
    assert wanted == [{music: ("new.mid",)}]
    jobs.watching.noticed.emit("The system does not tell what changes in /nas.")
    assert bench.window.activity.text.text().endswith("The system does not tell what changes in /nas.")


def test_a_real_folder_is_watched_until_that_ends(qtbot: QtBot, music: Path, tmp_path: Path) -> None:
    watching = Watching(tmp_path / "library.db", Pace(quiet=0.1, longest=1.0, look=0.1, poll=0.1))
    told: list[Change] = []
    watching.changed.connect(told.append)
    watching.expect({".mid"})
    watching.watch([music])
    number = 0

    def is_told() -> bool:
        """Whether a change was told; until it is watched, what is written goes by unseen, so more is written."""
        nonlocal number
        number += 1
        (music / f"{number}.mid").write_bytes(b"abc")
        return bool(told)

    qtbot.waitUntil(is_told)
    assert told[0].folder == music
    watching.close()


def test_a_single_folder_is_relocated_and_told_what_to_ignore_from_the_menu(
    qtbot: QtBot, make_bench: MakeBench, known: Path
) -> None:
    bench = make_bench(folders=(known,))
    window = bench.window
    actions = {command.action.text(): command.action for command in window.commands.all()}
    actions["Relocate the chosen folder…"].trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.done(0)
    with qtbot.waitSignal(window._jobs.collection.rules_read):
        actions["What to ignore in the chosen folder…"].trigger()
    rules = window.findChild(RulesDialog)
    assert rules is not None
    rules.done(0)
