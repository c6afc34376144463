"""A walk through the whole window and its dialogs by keyboard alone: what has the focus can be read aloud and seen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Bench
from tests.gui.fakes import found_piece
from tests.gui.test_filtering import UnderstandingSession
from tests.gui.test_map import mapped, open_map

__all__ = ["mapped"]

_MOST_STEPS = 80
_NO_CONTROL = (QAccessible.Role.NoRole, QAccessible.Role.Pane, QAccessible.Role.Window)


def walk(window: QWidget) -> Iterator[QWidget]:
    """Yield each widget that Tab comes to, once."""
    seen: set[int] = set()
    for _ in range(_MOST_STEPS):
        widget = QApplication.focusWidget()
        if widget is None or id(widget) in seen:
            return
        seen.add(id(widget))
        yield widget
        QTest.keyClick(widget, Qt.Key.Key_Tab)


def spoken(widget: QWidget) -> tuple[str, QAccessible.Role]:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name), interface.role()


@pytest.fixture
def bench(make_bench: Callable[..., Bench], music: Path) -> Bench:
    return make_bench(folders=(music,), session=UnderstandingSession([found_piece("Valse triste", "Jean Sibelius")]))


def test_every_stop_of_the_window_has_a_name_and_a_role(qtbot: QtBot, bench: Bench) -> None:
    window = bench.window
    window.activateWindow()
    with qtbot.waitSignals([window._jobs.searching.answered, window._jobs.previewing.sounded]):
        window.search.query_box.ask("a dance in 6/8 -vocals")
    window.search.query_box.setFocus()
    stops = [(widget, *spoken(widget)) for widget in walk(window)]
    names = [name for _, name, _ in stops]
    assert [widget for widget, name, _ in stops if not name.strip()] == []
    assert [(widget, role) for widget, _, role in stops if role in _NO_CONTROL] == []
    wanted = ("Search", "All", "Show only 6/8", "Remove not voice", "Filters…", "Show as a table", "Results")
    assert [name for name in wanted if name not in names] == []
    assert len(names) >= 20


def test_the_first_run_begins_at_the_button_that_adds_a_folder(make_bench: Callable[..., Bench]) -> None:
    window = make_bench().window
    window.activateWindow()
    stops = [spoken(widget)[0] for widget in walk(window)]
    assert stops[:2] == ["Add a folder…", "Try with sample pieces"]


def test_every_stop_of_the_map_has_a_name_and_a_role(qtbot: QtBot, mapped: tuple[Bench, dict[str, int]]) -> None:
    bench, _ = mapped
    bench.window.activateWindow()
    view = open_map(qtbot, bench)
    with qtbot.waitSignal(bench.window._jobs.mapping.looked):
        view.canvas.select(np.array([True, True, False, False]))
    stops = [(widget, *spoken(widget)) for widget in walk(bench.window)]
    names = [name for _, name, _ in stops]
    assert [widget for widget, name, _ in stops if not name.strip()] == []
    assert [(widget, role) for widget, _, role in stops if role in _NO_CONTROL] == []
    wanted = ("Map of the library", "Draw anew", "Look closer (+)", "Scores, 2 pieces", "Add to list…")
    assert [name for name in wanted if name not in names] == []


@pytest.mark.parametrize("name", ["preferring", "filtering", "viewing", "model_actions", "recording"])
def test_every_stop_of_a_dialog_has_a_name(bench: Bench, name: str) -> None:
    open_dialog = {
        "preferring": bench.window.preferring.show,
        "filtering": bench.window.filtering.choose,
        "viewing": bench.window.viewing.show_shortcuts,
        "model_actions": bench.window.model_actions.show,
        "recording": bench.window.recording.show,
    }[name]
    open_dialog()
    dialog = bench.window.findChildren(QDialog)[-1]
    dialog.activateWindow()
    stops = [(widget, spoken(widget)[0]) for widget in walk(dialog)]
    assert stops
    assert [widget for widget, text in stops if not text.strip()] == []
    dialog.close()


def test_every_menu_opens_by_a_letter_of_its_own(bench: Bench) -> None:
    titles = [action.text() for action in bench.window.menuBar().actions() if action.isVisible()]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(letters) == len(set(letters)) >= 5
