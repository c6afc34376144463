"""Pages that are turned, enlarged and followed, and pieces that play on when the next one is chosen."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.jobs.playback import Fill, Stream
from desktop.jobs.previewing import PaintOrder
from desktop.widgets.player import PlayerBar, Timeline
from desktop.widgets.player.drawing import Notes, Wave
from engine.errors import PreviewError
from engine.formats.content import Facts
from engine.modality import Modality
from engine.preview.requests import Roll, ScoreRequest, Sound, SoundRequest, Stem, Timing
from tests.gui.conftest import Bench
from tests.gui.fakes import FakePool, FakeSession, found_piece

MakeBench = Callable[..., Bench]
RATE = 8000


class WaitingStream:
    """An output that takes samples when a test says so."""

    def __init__(self, fill: Fill) -> None:
        self.fill = fill

    def take(self, seconds: float) -> np.ndarray[tuple[int, int], np.dtype[np.int16]]:
        out = np.ones((round(seconds * RATE), 2), np.int16)
        self.fill(out, 0.0)
        return out

    def start(self) -> None:
        return

    def stop(self) -> None:
        return

    def close(self) -> None:
        return


def two_parts(request: SoundRequest) -> Sound:
    """Four seconds of two parts with three bars, of which the last has the only note on the last page."""
    request.destination.mkdir(parents=True, exist_ok=True)
    parts = []
    for number, height in enumerate((1000, 3000)):
        path = request.destination / f"{number}.npy"
        np.save(path, np.full((4 * RATE, 2), height, np.int16))
        parts.append(Stem(path, 1.0, f"Part {number}"))
    times = np.array([0.0, 1.0, 2.0], np.float32)
    notes, bars = ("note 0", "note 1", "note 2"), ("bar 0", "bar 1", "bar 2")
    timing = Timing(notes, times, times + np.float32(1), bars, times)
    return Sound(tuple(parts), RATE, 4.0, 4.0, np.ones(400, np.float32), request.speed, None, timing)


@pytest.fixture
def bench(make_bench: MakeBench, tmp_path: Path, qtbot: QtBot) -> Bench:
    """Two scores, the first of them shown with its pages and sound."""
    session = FakeSession([found_piece("Alpha", band="strong"), found_piece("Beta")])
    bench = make_bench(folders=(tmp_path,), session=session, sounders=FakePool(two_parts))
    previewing = bench.window._jobs.previewing
    with qtbot.waitSignals([previewing.paged, previewing.sounded]):
        bench.window.search.query_box.ask("anything")
    return bench


def turned(bench: Bench) -> list[int]:
    orders = [order for order in bench.engravers.items if isinstance(order, PaintOrder)]
    return [order.what.page for order in orders if isinstance(order.what, ScoreRequest)]


def test_pages_are_turned_and_made_one_ahead(bench: Bench, qtbot: QtBot) -> None:
    preview, previewing = bench.window.preview, bench.window._jobs.previewing
    assert preview.sheet.accessibleDescription() == "Page 1 of 3 of Alpha"
    with qtbot.waitSignal(previewing.paged):
        QTest.keyClick(preview.sheet, Qt.Key.Key_PageDown)
    assert preview.sheet.accessibleDescription() == "Page 2 of 3 of Alpha"
    with qtbot.waitSignal(previewing.paged):
        QTest.keyClick(preview.sheet, Qt.Key.Key_Right)
    assert not preview.pages._forward.isEnabled()
    assert turned(bench) == [0, 1, 2]


def test_what_sounds_is_marked_and_its_page_turned_to(bench: Bench, qtbot: QtBot) -> None:
    preview, previewing = bench.window.preview, bench.window._jobs.previewing
    preview.playing.seek(0.5)
    assert preview.sheet.marked == {"note 0"}
    with qtbot.waitSignal(previewing.paged):
        preview.playing.seek(2.5)
    assert preview.sheet.marked == {"note 2"}
    assert preview.score.page == 2


def test_a_click_on_a_note_goes_there(bench: Bench, qtbot: QtBot) -> None:
    preview, previewing = bench.window.preview, bench.window._jobs.previewing
    with qtbot.waitSignal(previewing.paged):
        preview.score.turn_to(1)
    place = preview.sheet._place((0.2, 0.4, 0.05, 0.1)).center().toPoint()
    QTest.mouseClick(preview.sheet, Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert preview.playing.seconds == pytest.approx(1.0)


def wait_with(bench: Bench) -> list[WaitingStream]:
    """Have the window play into outputs that wait; return those that it opens."""
    streams: list[WaitingStream] = []

    def open_waiting(_rate: int, _channels: int, fill: Fill) -> Stream:
        streams.append(WaitingStream(fill))
        return streams[-1]

    bench.window._jobs.playback._open_stream = open_waiting
    return streams


def test_a_passage_is_shown_and_can_be_played(bench: Bench, qtbot: QtBot) -> None:
    preview = bench.window.preview
    streams = wait_with(bench)
    preview.highlight(0.2, 1.5)
    assert preview.sheet._passage == {"bar 0", "bar 1"}
    preview.play_passage()
    assert preview.player.region == (0.2, 1.5)
    qtbot.waitUntil(lambda: len(streams) == 1)
    assert preview.playing.seconds == pytest.approx(0.2)
    assert np.abs(streams[0].take(10.0)[RATE // 10 :]).min() > 0  # The piece lasts four seconds: it comes again.


def test_larger_notes_are_engraved_anew(bench: Bench, qtbot: QtBot) -> None:
    preview, previewing = bench.window.preview, bench.window._jobs.previewing
    with qtbot.waitSignal(previewing.paged):
        QTest.keyClick(preview.sheet, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    widths = [order.what.width for order in bench.engravers.items if isinstance(order.what, ScoreRequest)]
    assert widths[-1] < widths[0]
    assert "125" in preview.pages.natural.text()


def test_the_reading_view_fills_the_window_until_esc(bench: Bench, qtbot: QtBot) -> None:
    window, previewing = bench.window, bench.window._jobs.previewing
    with qtbot.waitSignal(previewing.paged):
        window.preview.read()
    reading = window.preview._reading
    assert reading is not None
    assert reading.size() == window.size()
    assert reading.sheet.accessibleDescription() == "Page 1 of 3 of Alpha"
    assert window.preview.player.parentWidget() is reading
    with qtbot.waitSignal(previewing.paged):
        QTest.keyClick(reading.sheet, Qt.Key.Key_Down)
    assert reading.pages.page == 1
    window.preview.stop()
    assert not reading.isVisible()
    assert window.preview.player.isVisibleTo(window.preview)


def test_the_next_piece_plays_on(bench: Bench, qtbot: QtBot) -> None:
    jobs, preview = bench.window._jobs, bench.window.preview
    streams = wait_with(bench)
    preview.toggle()
    qtbot.waitUntil(lambda: len(streams) == 1)
    assert np.abs(streams[0].take(0.5)).min() > 0
    preview.player.parts.button(1, solo=False).setChecked(True)
    streams[0].take(0.1)
    assert set(np.unique(streams[0].take(0.1))) == {1000}
    with qtbot.waitSignal(jobs.previewing.sounded):
        preview.show_row(bench.session.pieces[1])
    qtbot.waitUntil(lambda: jobs.playback._opened is preview.playing.sound)
    assert jobs.playback.playing
    across = streams[0].take(0.2)
    assert across.min() >= 1000
    assert set(np.unique(streams[0].take(0.1))) == {4000}
    assert len(streams) == 1
    preview.stop()
    assert not jobs.playback.playing


def test_faster_is_made_anew_and_goes_on_at_the_same_note(bench: Bench, qtbot: QtBot) -> None:
    preview, previewing = bench.window.preview, bench.window._jobs.previewing
    preview.playing.seek(2.0)
    with qtbot.waitSignal(previewing.sounded):
        preview.player.speed_wanted.emit(1.25)
    assert bench.sounders.items[-1].speed == 1.25
    assert preview.playing.seconds == pytest.approx(1.6)


def test_the_sound_of_the_next_result_is_made_ahead(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(bench.sounders.items) == 2)
    first, following = bench.session.pieces
    assert [order.piece.path for order in bench.sounders.items] == [first.hit.path, following.hit.path]
    with qtbot.waitSignal(bench.window._jobs.previewing.sounded):
        bench.window.search.found.step(1)
    assert bench.window.preview.title.text() == following.hit.title
    assert len(bench.sounders.items) == 2


def test_space_plays_from_anywhere_but_where_it_is_typed(bench: Bench, qtbot: QtBot) -> None:
    streams = wait_with(bench)
    window = bench.window
    window.activateWindow()
    box = window.search.query_box
    box.setFocus()
    QTest.keyClicks(box, " ")
    assert not window._jobs.playback.playing
    window.preview.sheet.setFocus()
    QTest.keyClick(window.preview.sheet, Qt.Key.Key_Space)
    assert window._jobs.playback.playing
    qtbot.waitUntil(lambda: len(streams) == 1)
    QTest.keyClick(window.preview.sheet, Qt.Key.Key_Escape)
    assert not window._jobs.playback.playing


def test_a_piano_roll_shows_each_note_in_its_place_and_drums_apart() -> None:
    keys = np.array([60, 72, 38], np.uint8)
    onsets = np.array([0.0, 5.0, 5.0], np.float32)
    stems = np.array([0, 1, 2], np.uint8)
    notes = Notes(Roll(onsets, onsets + 1, keys, np.full(3, 100, np.uint8), stems), frozenset((2,)))
    image = notes.image(QSize(100, 100), 0.0, 10.0, played=False)
    inked = [[image.pixelColor(x, y).alpha() > 100 for x in range(100)] for y in range(99)]
    drums = [row for row in inked[80:] if any(row)]
    above = [row for row in inked[:74] if any(row)]
    assert {tuple(np.flatnonzero(row)[[0, -1]]) for row in drums} == {(50, 58)}
    assert {tuple(np.flatnonzero(row)[[0, -1]]) for row in above} == {(0, 8), (50, 58)}
    far = notes.image(QSize(100, 100), 5.0, 6.0, played=False)
    assert far.pixelColor(50, 90).alpha() > 100


def test_time_is_enlarged_around_the_pointer_and_a_stretch_is_marked(qtbot: QtBot) -> None:
    line = Timeline()
    qtbot.addWidget(line)
    line.resize(400, 60)
    line.show_content(Wave(np.ones(1000, np.float32), 10.0), 10.0, height=60, ruled=True, played=True)
    line.zoom(2.0, around=2.0)
    assert line.view == pytest.approx((1.0, 6.0))
    line.zoom(1e-9)
    assert line.view == (0.0, 10.0)
    line.show_position(0.3)
    QTest.keyClicks(line, "[")
    assert line.region == (3.0, 10.0)
    line.show_position(0.5)
    QTest.keyClicks(line, "]")
    assert line.region == (3.0, 5.0)
    with qtbot.waitSignal(line.seek_wanted) as sought:
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(100, 40))
    assert sought.args[0] == pytest.approx(0.25)


def test_of_parts_one_can_be_heard_alone(qtbot: QtBot, tmp_path: Path) -> None:
    bar = PlayerBar()
    qtbot.addWidget(bar)
    stems = tuple(Stem(tmp_path / name, 1.0, name) for name in ("Soprano", "Alto", "Tenor"))
    bar.show_sound(Sound(stems, RATE, 1.0, 1.0, np.ones(100, np.float32)), Modality.SCORE, playable=True)
    with qtbot.waitSignal(bar.silence_wanted) as told:
        bar.parts.button(1, solo=True).setChecked(True)
    assert told.args[0] == {0, 2}
    bar.parts.button(1, solo=True).setChecked(False)
    bar.parts.button(0, solo=False).setChecked(True)
    assert bar.parts.quiet == {0}


def test_parts_open_inside_the_screen_though_their_button_is_at_its_bottom(qtbot: QtBot) -> None:
    bar = PlayerBar()
    qtbot.addWidget(bar)
    screen = bar.screen().availableGeometry()
    bar.setGeometry(screen.right() - 320, screen.bottom() - 120, 320, 120)
    bar.show()
    bar.parts_button.show()
    size = QSize(220, 300)
    corner = bar._beside(size, bar.parts_button)
    assert screen.contains(QRect(corner, size))
    assert corner.y() + size.height() <= bar.parts_button.mapToGlobal(QPoint(0, 0)).y()


def test_the_time_ends_where_the_line_ends_and_tells_the_whole_beside_it(qtbot: QtBot, tmp_path: Path) -> None:
    bar = PlayerBar()
    qtbot.addWidget(bar)
    sound = Sound((Stem(tmp_path / "0.npy"),), RATE, 600.0, 2030.0, np.ones(400, np.float32), 1.0)
    bar.show_sound(sound, Modality.AUDIO, playable=True)
    bar.show_position(0.5)
    assert bar.time.text() == "5:00 / 10:00 of 33:50"


def test_what_is_played_without_its_repeats_says_so(make_bench: MakeBench, tmp_path: Path, qtbot: QtBot) -> None:
    found = found_piece("Quartet", facts=Facts(title="Quartet", duration=7.0, pages=18))
    bench = make_bench(folders=(tmp_path,), session=FakeSession([found]), sounders=FakePool(two_parts))
    with qtbot.waitSignal(bench.window._jobs.previewing.sounded):
        bench.window.search.query_box.ask("quartet")
    preview = bench.window.preview
    assert preview.note.text() == "Not all of its repeats are played here: 0:04 instead of 0:07."
    assert ("Pages in print", "18") in preview.facts.facts()


def test_a_page_that_fails_later_leaves_the_one_that_is_shown(bench: Bench) -> None:
    preview = bench.window.preview
    assert preview.sheet.engraved
    preview._previewing.engraving_failed.emit(PreviewError("It takes longer than 20 seconds."))
    assert preview.sheet.engraved
    assert preview.note.text() == "It takes longer than 20 seconds."


def test_the_next_piece_begins_at_the_top(bench: Bench, qtbot: QtBot) -> None:
    preview = bench.window.preview
    bench.window.resize(940, 520)
    line = preview._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: line.maximum() > 0)
    line.setValue(line.maximum())
    bench.window.search.found.step(1)
    assert preview.title.text() == "Beta"
    assert line.value() == 0


def test_what_turns_pages_stays_in_its_place_whatever_the_height_of_a_page(bench: Bench, qtbot: QtBot) -> None:
    preview = bench.window.preview
    place, below = preview.pages.y(), preview.player.y()
    assert place < preview.sheet.y()
    short = preview.sheet.picture
    assert short is not None
    preview.sheet.show_picture(replace(short, pixels=bytes(200 * 20), height=20), "")
    qtbot.wait(1)
    assert (preview.pages.y(), preview.player.y()) == (place, below)


def test_a_file_of_which_only_words_were_read_says_so_and_offers_no_player(
    make_bench: MakeBench, tmp_path: Path, qtbot: QtBot
) -> None:
    found = found_piece("Lied", kind=Modality.TEXT, path="/music/lied.ly")
    bench = make_bench(folders=(tmp_path,), session=FakeSession([found]))
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.search.query_box.ask("lied")
    preview = bench.window.preview
    assert preview.note.text() == "Only the words of this file could be read, not its notes."
    assert not preview.player.isVisible()


def test_leaving_the_reading_view_gives_the_keyboard_back(bench: Bench) -> None:
    window = bench.window
    window.activateWindow()
    window.search.results.setFocus()
    window.preview.read()
    assert not window.search.results.hasFocus()
    window.preview.stop()
    assert window.search.results.hasFocus()
