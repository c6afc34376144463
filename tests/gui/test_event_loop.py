"""The window goes on while it searches and indexes: no handler works longer than a user would feel.

What is measured is the work of this process between two beats of its event loop, which a busy machine does not change
much; by the clock, and among 100,000 pieces, `python -m tests.benchmarks.window.event_loop` measures.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.views.results.results_view import Mode
from engine.formats.content import Facts, PartFacts
from engine.progress import Progress
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeRun, FakeSession, found_piece
from tests.gui.heartbeat import Heartbeat

LONGEST_MILLISECONDS = 50
PIECES = 1000
QUERIES = ("waltz", "a slow sad waltz", "jig in 6/8", "reel")


def many_pieces() -> FakeSession:
    parts = tuple(PartFacts(f"Part {number}") for number in range(4))
    bands = ["strong"] * 20 + ["possible"] * 200 + ["weak"] * (PIECES - 220)
    found = []
    for number, band in enumerate(bands):
        title = f"Piece {number} of a long title that is cut where there is no room"
        facts = Facts(title=title, composer="Ann Example", key="D minor", metre="6/8", duration=95.0, parts=parts)
        row = found_piece(title, "Ann Example", band=band, matched="name" if number < 5 else "meaning", facts=facts)
        found.append(replace(row, hit=replace(row.hit, rank=number + 1)))
    return FakeSession(found)


@pytest.mark.parametrize("mode", Mode)
def test_typing_scrolling_and_indexing_leave_the_event_loop_free(
    qtbot: QtBot, make_bench: Callable[..., Bench], music: Path, mode: Mode
) -> None:
    steps = [Progress("analysing", number, PIECES, f"/music/{number}.mid") for number in range(PIECES)]
    bench = make_bench(folders=(music,), session=many_pieces(), runs=[FakeRun(steps)])
    window, found = bench.window, bench.window.search.found
    window.search.set_mode(mode)
    heart = Heartbeat()
    heart.start()
    for query in QUERIES:
        with qtbot.waitSignal(window._jobs.searching.answered):
            window.search.query_box.clear()
            QTest.keyClicks(window.search.query_box, query)
    for _ in range(12):
        qtbot.wait(1)
        found.step(40)
        qtbot.wait(1)
    heart.stop()
    assert len(heart.works) > 20
    assert heart.longest_work <= LONGEST_MILLISECONDS
