"""The map in the window: opened, pointed at, clicked, drawn around, coloured, and led by keys."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.map.map_view import MapView
from desktop.widgets.map.canvas import MapCanvas, Tool
from desktop.widgets.map.colouring import ColourBy
from engine.errors import LibraryError
from engine.formats.content import Facts
from engine.library import open_library
from engine.library.presence import to_code
from engine.modality import Modality
from engine.progress import Progress
from engine.search.mapping.layout import LAYING_OUT
from engine.search.mapping.mapping import LibraryMap, Naming
from engine.search.mapping.regions import Region
from engine.search.understanding import ChipKind
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeRun
from tests.library.filling import add_piece

PLACES = {"Air": (-0.9, -0.9), "Bourrée": (-0.8, -0.9), "Chaconne": (0.9, -0.9), "Duo": (0.0, 0.9)}
KINDS = (Modality.SCORE, Modality.MIDI, Modality.AUDIO, Modality.SCORE)


class MapRun(FakeRun):
    """Tells some progress, then a map, or raises."""

    def __init__(self, found: LibraryMap | Exception) -> None:
        super().__init__([Progress(LAYING_OUT, 1, 2)])
        self._found = found

    def __next__(self) -> Progress:
        try:
            return super().__next__()
        except StopIteration:
            if isinstance(self._found, Exception):
                raise self._found from None
            raise StopIteration(self._found) from None


@pytest.fixture
def mapped(make_bench: Callable[..., Bench], music: Path, tmp_path: Path) -> tuple[Bench, dict[str, int]]:
    """A window whose next map has four pieces that are in its library, two of them close together."""
    bench = make_bench(folders=(music,))
    rows = {}
    with open_library(tmp_path / "library.db") as library:
        for title, kind in zip(PLACES, KINDS, strict=True):
            facts = Facts(title=title, composer="Ann Example")
            piece = add_piece(library, library.folders()[0], f"{title}.x", facts, modality=kind, piece_hash=title)
            rows[title] = library.pieces_by_hash([piece])[piece].id
    bench.maps.append(MapRun(a_map(rows)))
    return bench, rows


def a_map(rows: dict[str, int]) -> LibraryMap:
    return LibraryMap(
        np.array(list(rows.values()), np.int64),
        np.array([PLACES[title] for title in rows], np.float32),
        np.array([to_code(kind) for kind, _ in zip(KINDS, rows, strict=False)], np.uint8),
        np.array([title != "Duo" for title in rows]),
        Naming(("Ann Example",), np.array([0 if title == "Air" else -1 for title in rows], np.int16)),
        Naming(("encore",), np.array([0 if title == "Duo" else -1 for title in rows], np.int16)),
        (Region(ChipKind.INSTRUMENT, "double_bass", 0.0, 0.5, 3),),
    )


def open_map(qtbot: QtBot, bench: Bench) -> MapView:
    with qtbot.waitSignal(bench.window._jobs.mapping.finished):
        bench.window.mapping.show()
    bench.window.areas.map.canvas.repaint()
    return bench.window.areas.map


def at(canvas: MapCanvas, piece: int) -> QPoint:
    return canvas.place_of(piece).toPoint()


def colour_at(canvas: MapCanvas, piece: int) -> int:
    image = canvas.grab().toImage()
    place = canvas.place_of(piece) * image.devicePixelRatio()
    return image.pixel(int(place.x()), int(place.y())) & 0xFFFFFF


def drag(canvas: MapCanvas, line: list[QPointF], modifiers: Qt.KeyboardModifier) -> None:
    """Press at the first point, move along the line, and release at its last."""
    kinds = (QEvent.Type.MouseButtonPress, *[QEvent.Type.MouseMove] * (len(line) - 1), QEvent.Type.MouseButtonRelease)
    for kind, place in zip(kinds, (*line, line[-1]), strict=True):
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, place, canvas.mapToGlobal(place), button, held, modifiers)
        QApplication.sendEvent(canvas, event)


def test_the_map_opens_with_what_its_regions_are_called_and_a_way_back(
    qtbot: QtBot, mapped: tuple[Bench, dict[str, int]]
) -> None:
    bench, _ = mapped
    view = open_map(qtbot, bench)
    assert bench.window.areas.shows_map
    assert view.canvas.isVisible()
    assert list(view.canvas.signs.names.values()) == ["double bass"]
    assert "4 pieces" in view.summary.text()
    assert view.canvas.hasFocus()
    view.back_button.click()
    assert bench.window.areas.shows_search


def test_pointing_at_a_piece_tells_its_title_and_composer(qtbot: QtBot, mapped: tuple[Bench, dict[str, int]]) -> None:
    bench, rows = mapped
    view = open_map(qtbot, bench)
    with qtbot.waitSignal(bench.window._jobs.mapping.hovered):
        QTest.mouseMove(view.canvas, at(view.canvas, rows["Duo"]))
    assert view.canvas.signs.card.isVisible()
    assert all(word in view.canvas.signs.card.text() for word in ("Duo", "Ann Example", "score"))
    QTest.mouseMove(view.canvas, QPoint(view.canvas.width() // 2, view.canvas.height() // 3))
    assert not view.canvas.signs.card.isVisible()


def test_a_click_selects_and_previews_a_piece_and_one_beside_it_nothing(
    qtbot: QtBot, mapped: tuple[Bench, dict[str, int]]
) -> None:
    bench, rows = mapped
    view = open_map(qtbot, bench)
    with qtbot.waitSignal(bench.window._jobs.mapping.looked):
        QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=at(view.canvas, rows["Chaconne"]))
    assert bench.window.preview.title.text() == "Chaconne"
    assert [row.hit.piece for row in bench.window.pieces.selected()] == ["Chaconne"]
    assert "Chaconne" in view.bar.sentence.text()
    assert view.bar.list_button.isEnabled()
    with qtbot.waitSignal(bench.window._jobs.mapping.looked):
        QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=QPoint(view.canvas.width() // 2, 100))
    assert bench.window.pieces.selected() == []
    assert not view.bar.list_button.isVisible()


@pytest.mark.parametrize("tool", [Tool.MOVE, Tool.LASSO, Tool.BOX])
def test_what_is_drawn_around_goes_on_a_list(qtbot: QtBot, mapped: tuple[Bench, dict[str, int]], tool: Tool) -> None:
    bench, rows = mapped
    view = open_map(qtbot, bench)
    view.tools.tools[tool].click()
    low, high = QPointF(at(view.canvas, rows["Air"])), QPointF(at(view.canvas, rows["Bourrée"]))
    left, right, top, bottom = low.x() - 20, high.x() + 20, low.y() - 20, low.y() + 20
    corners = [QPointF(left, top), QPointF(right, top), QPointF(right, bottom), QPointF(left, bottom)]
    line = [corners[0], corners[1], corners[2]] if tool is Tool.BOX else corners
    held = Qt.KeyboardModifier.ShiftModifier if tool is Tool.MOVE else Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(bench.window._jobs.mapping.looked):
        drag(view.canvas, line, held)
    hashes = [row.hit.piece for row in bench.window.pieces.selected()]
    assert hashes == ["Air", "Bourrée"]
    assert "2 pieces" in view.bar.sentence.text()
    keeping = bench.window._jobs.keeping
    with qtbot.waitSignal(keeping.made):
        keeping.add_list("Baroque", hashes=hashes)
    with qtbot.waitSignal(keeping.listed) as listed:
        keeping.show_list(bench.window.keeping.kept.lists[0].id if bench.window.keeping.kept.lists else 1)
    assert [piece.found.hit.title for piece in listed.args[0].pieces] == ["Air", "Bourrée"]


def test_the_selection_becomes_results_that_stay_until_something_is_asked(
    qtbot: QtBot, mapped: tuple[Bench, dict[str, int]]
) -> None:
    bench, _ = mapped
    view = open_map(qtbot, bench)
    with qtbot.waitSignal(bench.window._jobs.mapping.looked):
        QTest.keyClick(view.canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    view.bar.results_button.click()
    search = bench.window.search
    assert bench.window.areas.shows_search
    assert [row.hit.piece for row in search.model.pieces()] == list(PLACES)
    assert "map" in search.banner.text()
    bench.window.searching.ask_again()
    bench.window._jobs.searching.suggested.emit(("a waltz",))
    assert len(search.model.pieces()) == len(PLACES)
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        search.query_box.ask("waltz")
    assert [row.hit.title for row in search.model.pieces()] == ["Autumn Leaves", "Menuet", "Valse triste"]
    assert not search.banner.isVisible()


def test_colours_tell_kinds_composers_and_tags_and_offline_pieces_are_faint(
    qtbot: QtBot, mapped: tuple[Bench, dict[str, int]]
) -> None:
    bench, rows = mapped
    view = open_map(qtbot, bench)
    assert [button.text().split()[0] for button in view.legend.buttons] == ["Scores", "MIDI", "Recordings"]
    by_kind = {title: colour_at(view.canvas, rows[title]) for title in rows}
    assert len(set(by_kind.values())) == 4
    view.tools.colour_box.setCurrentIndex(view.tools.colour_box.findData(ColourBy.COMPOSER))
    assert [button.accessibleName() for button in view.legend.buttons] == [
        "Ann Example, 1 pieces",
        "Others, or unknown, 3 pieces",
    ]
    by_composer = {title: colour_at(view.canvas, rows[title]) for title in rows}
    assert by_composer["Air"] != by_composer["Bourrée"] == by_composer["Chaconne"]
    view.legend.buttons[0].click()
    assert colour_at(view.canvas, rows["Air"]) == by_composer["Air"]
    assert colour_at(view.canvas, rows["Chaconne"]) != by_composer["Chaconne"]
    view.legend.buttons[0].click()
    assert colour_at(view.canvas, rows["Chaconne"]) == by_composer["Chaconne"]
    view.tools.colour_box.setCurrentIndex(view.tools.colour_box.findData(ColourBy.TAG))
    assert view.legend.buttons[0].accessibleName() == "encore, 1 pieces"


def test_keys_move_look_closer_and_go_from_piece_to_piece(qtbot: QtBot, mapped: tuple[Bench, dict[str, int]]) -> None:
    bench, rows = mapped
    canvas = open_map(qtbot, bench).canvas
    before = canvas.camera
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.camera.x > before.x
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.camera.zoom > before.zoom
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.camera == before
    with qtbot.waitSignal(canvas.chosen) as first:
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(canvas, rows["Air"]))
    with qtbot.waitSignal(canvas.chosen) as second:
        QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(canvas.chosen) as third:
        QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    chosen = [each.args[0].tolist() for each in (first, second, third)]
    assert chosen == [[rows["Air"]], [rows["Bourrée"]], [rows["Chaconne"]]]


def test_the_wheel_looks_closer_at_what_is_under_the_mouse(qtbot: QtBot, mapped: tuple[Bench, dict[str, int]]) -> None:
    bench, rows = mapped
    canvas = open_map(qtbot, bench).canvas
    place = canvas.place_of(rows["Chaconne"])
    canvas.zoom(2.0, place)
    assert (canvas.place_of(rows["Chaconne"]) - place).manhattanLength() < 1
    assert (canvas.place_of(rows["Duo"]) - place).manhattanLength() > 100


def test_dragging_moves_the_map_and_selects_nothing(qtbot: QtBot, mapped: tuple[Bench, dict[str, int]]) -> None:
    bench, rows = mapped
    view = open_map(qtbot, bench)
    before = view.canvas.place_of(rows["Air"])
    line = [QPointF(200, 100), QPointF(215, 110), QPointF(240, 130)]
    drag(view.canvas, line, Qt.KeyboardModifier.NoModifier)
    assert (view.canvas.place_of(rows["Air"]) - before - QPointF(40, 30)).manhattanLength() < 2
    assert view.bar.clear_button.isHidden()


def test_what_a_search_has_found_stands_out(qtbot: QtBot, mapped: tuple[Bench, dict[str, int]]) -> None:
    bench, rows = mapped
    view = open_map(qtbot, bench)
    full = colour_at(view.canvas, rows["Air"])
    view.show_found(np.array([rows["Chaconne"]], np.int64))
    assert view.tools.found_button.text() == "1 found"
    assert colour_at(view.canvas, rows["Air"]) != full
    view.tools.found_button.click()
    assert colour_at(view.canvas, rows["Air"]) == full


def test_without_pieces_and_without_a_model_the_page_says_why(
    qtbot: QtBot, make_bench: Callable[..., Bench], music: Path
) -> None:
    bench = make_bench(folders=(music,))
    bench.maps += [MapRun(a_map({})), MapRun(LibraryError("The disk is full."))]
    view = open_map(qtbot, bench)
    assert view.nothing.isVisible()
    assert "analysed" in view.nothing.sentence.text()
    with qtbot.waitSignal(bench.window._jobs.mapping.failed):
        view.anew_wanted.emit()
    assert view.nothing.sentence.text() == "The disk is full."


def test_a_map_can_be_stopped_while_it_is_made(qtbot: QtBot, make_bench: Callable[..., Bench], music: Path) -> None:
    bench = make_bench(folders=(music,))
    run = FakeRun([Progress(LAYING_OUT, 3, 10)], endless=True)
    bench.maps.append(run)
    view = bench.window.areas.map
    with qtbot.waitSignal(bench.window._jobs.mapping.progressed):
        bench.window.mapping.show()
    assert view.progress.value() == 3
    with qtbot.waitSignal(bench.window._jobs.mapping.finished):
        view.stop_button.click()
    assert run.told == ["cancel"]
    assert bench.window.areas.shows_search
