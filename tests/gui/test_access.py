"""Everything can be reached by keyboard and has a name to be read aloud."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.player import Timeline
from tests.gui.conftest import Bench


def controls(window: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QAbstractItemView, QLineEdit, Timeline)
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds) and widget.isVisible() and not widget.objectName().startswith("qt_")
    ]


def show_everything(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignals([bench.window._jobs.searching.answered, bench.window._jobs.previewing.sounded]):
        bench.window.search.query_box.ask("waltz")


def test_every_control_has_a_name(qtbot: QtBot, make_bench: Callable[..., Bench], music: Path) -> None:
    bench = make_bench(folders=(music,))
    show_everything(qtbot, bench)
    found = controls(bench.window)
    assert len(found) >= 12
    nameless = [
        widget for widget in found if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_tab_goes_round_all_controls(qtbot: QtBot, make_bench: Callable[..., Bench], music: Path) -> None:
    bench = make_bench(folders=(music,))
    window = bench.window
    show_everything(qtbot, bench)
    window.activateWindow()
    window.search.query_box.setFocus()
    reached: list[QWidget] = []
    for _ in range(40):
        widget = QApplication.focusWidget()
        if widget is None or widget in reached:
            break
        reached.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    expected = [
        widget for widget in controls(window) if widget.isEnabled() and widget.parent() is not window.search.query_box
    ]
    assert [widget for widget in expected if widget not in reached] == []


def test_results_are_read_aloud_with_composer_kind_and_band(
    qtbot: QtBot, make_bench: Callable[..., Bench], music: Path
) -> None:
    bench = make_bench(folders=(music,))
    show_everything(qtbot, bench)
    model = bench.window.search.model
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken[1] == "Autumn Leaves, Joseph Kosma, MIDI"
    assert spoken[4] == "Valse triste, Jean Sibelius, Recording, possible"
