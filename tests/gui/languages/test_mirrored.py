"""In a language that runs from right to left the window is mirrored, and music is not: time runs as it always does."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from desktop.jobs.previewing import PagePicture
from desktop.widgets.facts_panel import FactsPanel
from desktop.widgets.player import Timeline
from desktop.widgets.player.drawing import Wave
from desktop.widgets.player.trim_bar import TrimBar
from desktop.widgets.score import PageBar, Sheet
from engine.modality import Modality
from tests.gui.conftest import Bench

RISING = Wave(np.linspace(0, 1, 200, dtype=np.float32), 10.0)


@pytest.fixture(autouse=True)
def from_right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def left_of(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


def in_order(*widgets: QWidget) -> bool:
    """Whether widgets stand one after the other from left to right."""
    places = [left_of(widget, widget.window()) for widget in widgets]
    return places == sorted(places) and len(set(places)) == len(places)


def test_sidebar_results_and_preview_change_sides(qtbot: QtBot, bench: Bench) -> None:
    window = bench.window
    with qtbot.waitSignals([window._jobs.searching.answered, window._jobs.previewing.sounded]):
        window.search.query_box.ask("a dance in 6/8")
    assert in_order(window.preview, window.search, window.areas.sidebar)
    assert in_order(window.search.record_button, window.search.query_box, window.search.back_button)
    kinds = window.search.kinds
    assert in_order(kinds._buttons[Modality.AUDIO], kinds._buttons[Modality.SCORE], kinds._all)


def test_the_player_and_the_pages_stay_as_they_are(qtbot: QtBot, bench: Bench) -> None:
    window = bench.window
    with qtbot.waitSignals([window._jobs.searching.answered, window._jobs.previewing.sounded]):
        window.search.query_box.ask("a dance in 6/8")
    player = window.preview.player
    assert in_order(player.play_button, player.time, player.loop_button, player.volume_button)
    bar = PageBar()
    qtbot.addWidget(bar)
    bar.resize(420, 40)
    bar.show_page(1, 3)
    bar.show()
    assert in_order(bar._back, bar._label, bar._forward, bar.smaller, bar.larger)


def timeline() -> QWidget:
    line = Timeline()
    line.show_content(RISING, 10.0, height=96, ruled=True, played=True)
    line.show_position(0.3)
    line.mark((6.0, 8.0))
    return line


def trim_bar() -> QWidget:
    bar = TrimBar()
    bar.show_content(RISING, 10.0)
    bar.move_end(0, 2.0)
    return bar


def sheet() -> QWidget:
    page = Sheet()
    pixels = np.tile(np.linspace(0, 255, 200).astype(np.uint8), 50).tobytes()
    page.show_picture(PagePicture(pixels, 200, 50, coloured=False), "A page")
    return page


@pytest.mark.parametrize("make", [timeline, trim_bar, sheet])
def test_time_and_notes_run_from_left_to_right(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widgets = [make(), make()]
    for widget, direction in zip(widgets, Qt.LayoutDirection, strict=False):
        qtbot.addWidget(widget)
        widget.setLayoutDirection(direction)
        widget.resize(QSize(400, 120))
    assert [widget.isRightToLeft() for widget in widgets] == [False, True]
    usual, mirrored = (widget.grab().toImage() for widget in widgets)
    assert usual == mirrored
    assert usual != usual.flipped(Qt.Orientation.Horizontal)


def test_names_that_run_the_other_way_stand_where_lines_begin(qtbot: QtBot, bench: Bench) -> None:
    panel = FactsPanel()
    panel.show_facts((("Key", "D minor"),))
    qtbot.addWidget(panel)
    fields = panel.findChildren(QLabel)
    titles = (bench.window.preview.title, bench.window.preview.composer, bench.window.areas.list_page.title)
    beginning = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    assert [label.text() for label in (*fields, *titles) if label.alignment() & beginning != beginning] == []


def test_the_way_back_points_to_where_lines_begin(bench: Bench) -> None:
    search = bench.window.search
    drawn = [button.icon().pixmap(24).toImage() for button in (search.back_button, search.forward_button)]
    bench.window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    search._colour()
    turned = [button.icon().pixmap(24).toImage() for button in (search.back_button, search.forward_button)]
    assert drawn == turned[::-1]


def test_cells_keep_their_own_direction(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.search.query_box.ask("a dance")
    table = bench.window.search.found.table
    option = QStyleOptionViewItem()
    option.direction = Qt.LayoutDirection.RightToLeft
    delegate = table.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, table.model().index(0, 0))
    assert option.text == "\u2068Valse\u2069"
