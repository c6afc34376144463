"""What is kept, changed and looked at as the window does it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.jobs.keeping.kept import ShownList
from tests.gui.conftest import Bench

Dialog = TypeVar("Dialog", bound=QDialog)
TITLES = ("Air", "Bourrée", "Courante")


def keep(qtbot: QtBot, bench: Bench, do: Callable[[], object]) -> None:
    """Do something and wait until what is kept has been told."""
    with qtbot.waitSignal(bench.window._jobs.keeping.changed):
        do()


def names(bench: Bench) -> list[str]:
    model = bench.window.areas.lists.model
    return [model.index(row).data() for row in range(model.rowCount())]


def shown(bench: Bench) -> list[str]:
    model = bench.window.areas.list_page.model
    return [model.index(row).data() for row in range(model.rowCount())]


def dialog_of(bench: Bench, kind: type[Dialog]) -> Dialog:
    found = bench.window.findChild(kind)
    assert isinstance(found, kind)
    return found


def shown_list(bench: Bench) -> ShownList:
    found = bench.window.areas.list_page.shown
    assert found is not None
    return found


def make_list(qtbot: QtBot, bench: Bench, name: str, count: int = 0, *, is_set: bool = False) -> int:
    hashes = [f"hash of {title}" for title in TITLES[:count]]
    with qtbot.waitSignal(bench.window._jobs.keeping.made) as made:
        bench.window._jobs.keeping.add_list(name, is_set=is_set, hashes=hashes)
    number: int = made.args[0]
    return number


def open_list(qtbot: QtBot, bench: Bench, row: int) -> None:
    section = bench.window.areas.lists
    section.list.setCurrentIndex(section.model.index(row))
    with qtbot.waitSignal(bench.window._jobs.keeping.listed):
        QTest.keyClick(section.list, Qt.Key.Key_Return)
