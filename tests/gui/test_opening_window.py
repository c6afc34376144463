"""The window's first moments: it is shown before its parts are there, and what is typed meanwhile is asked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.jobs.answers import Answer, Question
from desktop.jobs.remote import RemoteSession
from desktop.jobs.searching import Searching
from desktop.jobs.warming import WarmPool
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.views.opening_view import OpeningView
from engine.errors import BundleError
from engine.formats.content import Facts
from engine.library import open_library
from engine.modality import MUSIC
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeSession, found_piece
from tests.library.filling import add_piece


@pytest.fixture
def opening(qtbot: QtBot) -> MainWindow:
    window = MainWindow(None, Settings())
    qtbot.addWidget(window)
    window.show()
    return window


def test_what_is_typed_before_the_parts_are_there_is_asked(
    qtbot: QtBot, make_bench: Callable[..., Bench], music: Path, opening: MainWindow
) -> None:
    assert not opening.furnished
    line = opening.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "valse")
    jobs = make_bench(folders=(music,)).window._jobs
    with qtbot.waitSignal(jobs.searching.answered) as answered:
        opening.furnish(jobs)
    assert opening.furnished
    assert answered.args[0].question.text == "valse"
    assert opening.search.query_box.text() == "valse"
    assert opening.focusWidget() is opening.search.query_box
    assert opening.centralWidget() is opening.areas


def test_the_window_can_be_left_before_its_parts_are_there(opening: MainWindow, own_home: Path) -> None:
    opening.resize(1000, 600)
    opening.close()
    assert not opening.isVisible()
    assert not Settings(own_home / "settings.ini").layout("window").isEmpty()


def test_the_first_line_stands_where_the_query_will(
    make_bench: Callable[..., Bench], music: Path, opening: MainWindow
) -> None:
    bench = make_bench(folders=(music,))
    QApplication.processEvents()
    view = opening.centralWidget()
    assert isinstance(view, OpeningView)
    line, query = view.query_box, bench.window.search.query_box
    first, then = line.mapTo(view, line.rect().topLeft()), query.mapTo(bench.window.areas, query.rect().topLeft())
    assert (first.x(), first.y()) == (then.x(), then.y())
    assert line.width() == query.width()


@pytest.mark.parametrize("model_error", [None, BundleError("There is no model.")])
def test_names_are_told_before_a_model_is_there(qtbot: QtBot, model_error: BundleError | None) -> None:
    named, meant = found_piece("Valse triste", matched="name"), found_piece("Waltz")
    session = FakeSession([named, meant], model_error=model_error, named=(named,))
    searching = Searching(lambda: session)
    told: list[Answer] = []
    searching.answered.connect(told.append)
    searching.ask(Question("valse", MUSIC))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert [[each.hit.title for each in answer.found] for answer in told] == [
        ["Valse triste"],
        ["Valse triste", "Waltz"],
    ]
    with qtbot.waitSignal(searching.ready if model_error is None else searching.unavailable):
        searching.open()
    searching.ask(Question("waltz", MUSIC))
    qtbot.waitUntil(lambda: len(told) == 3)
    searching.close().join(10)
    assert len(told) == 3


def test_nothing_found_is_not_said_before_a_model_is_there(qtbot: QtBot) -> None:
    searching = Searching(lambda: FakeSession([found_piece("Waltz")]))
    told: list[Answer] = []
    searching.answered.connect(told.append)
    searching.ask(Question("valse", MUSIC))
    qtbot.waitUntil(lambda: bool(told))
    searching.close().join(10)
    assert [len(answer.found) for answer in told] == [1]


def test_a_search_process_that_was_started_before_answers(tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    with open_library(library) as opened:
        add_piece(opened, opened.add_folder(tmp_path), "bells.musicxml", Facts(title="Carol of the Bells"))
    session = RemoteSession(library, "no-such-bundle", WarmPool(library).take())
    try:
        answer = session.glance(Question("carol", MUSIC))
    finally:
        session.close()
    assert [(found.hit.title, found.hit.matched) for found in answer.found] == [("Carol of the Bells", "name")]
    assert answer.model is None
    assert answer.notes == ()


def test_no_search_process_is_started_where_there_is_no_library(tmp_path: Path) -> None:
    pool = WarmPool(tmp_path / "library.db").take()
    assert not pool._idle
    assert not (tmp_path / "library.db").exists()
