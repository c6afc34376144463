"""Why the chosen piece matched: what the panel says, and the passage that is looked for on demand."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from desktop.jobs.answers import Reasons
from engine.inputs.passages import Passages
from engine.inputs.wanted import Wanted
from engine.modality import Modality
from engine.preview.requests import Timing
from engine.progress import Progress
from engine.search.explaining import Agreement, Explanation, NameMatch, Standing, Verdict
from engine.search.understanding import Chip, ChipKind
from tests.gui.conftest import Bench
from tests.gui.fakes import FakePool

NAMES = (NameMatch("title", "Autumn <Leaves>", ((0, 6),)),)
FACTS = (
    Agreement(Chip(ChipKind.METRE, "6/8", 0, 3, active=False), Verdict.AGREES, "6/8"),
    Agreement(Chip(ChipKind.KEY, "D minor", 0, 3), Verdict.CONTRADICTS, "Eb major", estimated=True),
    Agreement(Chip(ChipKind.INSTRUMENT, "viola", 0, 3), Verdict.UNKNOWN),
)
CUT = Passages(Modality.MIDI, (), 16)


def asked(bench: Bench, qtbot: QtBot, query: str = "autumn") -> None:
    with qtbot.waitSignal(bench.window.explaining.explained):
        bench.window.search.query_box.setText(query)


def explained(make_bench: Callable[..., Bench], qtbot: QtBot, music: Path) -> Bench:
    bench = make_bench(cutters=FakePool(lambda _request: CUT), folders=(music,))
    bench.session.reasons_given = Reasons(Explanation("x", NAMES, FACTS), Wanted())
    asked(bench, qtbot)
    return bench


def test_names_and_facts_are_told_with_the_result(make_bench: Callable[..., Bench], qtbot: QtBot, music: Path) -> None:
    bench = explained(make_bench, qtbot, music)
    panel = bench.window.preview.why
    text = panel.reasons.text()
    assert panel.isVisible()
    assert ">Autumn</b> &lt;Leaves&gt;" in text
    assert "✓</span> 6/8<br>" in text, "what is said once need not be said twice"
    assert "asked D minor, is E♭ major (found by analysis)" in text
    assert "viola:</span> not known of this piece" in text
    assert [sign for sign in "✓✗?" if sign in text] == ["✓", "✗", "?"]
    assert panel.find_button.isVisible()
    assert not panel.play_button.isVisible()


def test_passages_are_compared_only_when_asked_for(make_bench: Callable[..., Bench], qtbot: QtBot, music: Path) -> None:
    bench = explained(make_bench, qtbot, music)
    assert bench.session.compared == []
    panel = bench.window.preview.why
    bench.session.told = [
        Progress("comparing passages", 4, 6),
        Standing(6, 6, found=True, bars=(8, 16), seconds=(0.2, 0.6), of_bars=16),
    ]
    with qtbot.waitSignal(bench.window.explaining.compared):
        panel.find_button.click()
    assert bench.session.compared == [CUT, None]
    assert panel.told.text() == "Stands out: bars 9–16, 0:00–0:01"
    assert panel.play_button.isVisible()
    assert not panel.find_button.isVisible()


def test_a_passage_is_played(make_bench: Callable[..., Bench], qtbot: QtBot, music: Path) -> None:
    bench = explained(make_bench, qtbot, music)
    preview = bench.window.preview
    qtbot.waitUntil(lambda: preview.playing.sound is not None)
    bench.session.told = [Standing(6, 6, found=True, bars=(8, 16), seconds=(0.2, 0.6), of_bars=16)]
    with qtbot.waitSignal(bench.window.explaining.compared):
        preview.why.find_button.click()
    preview.why.play_button.click()
    assert preview.player.timeline.region == (0.2, 0.6)


def test_what_was_found_is_kept_and_told_again(make_bench: Callable[..., Bench], qtbot: QtBot, music: Path) -> None:
    bench = explained(make_bench, qtbot, music)
    window = bench.window
    with qtbot.waitSignal(window.explaining.compared):
        window.preview.why.find_button.click()
    before = len(bench.session.compared)
    model, results = window.search.model, window.search.results
    first = results.currentIndex()
    other = next(index for row in range(model.rowCount()) if model.row(index := model.index(row)) and index != first)
    with qtbot.waitSignal(window.explaining.explained):
        results.setCurrentIndex(other)
    assert not window.preview.why.told.isVisible()
    with qtbot.waitSignal(window.explaining.compared):
        results.setCurrentIndex(first)
    assert len(bench.session.compared) == before


def test_even_and_short_pieces_are_said_to_be(make_bench: Callable[..., Bench], qtbot: QtBot, music: Path) -> None:
    bench = explained(make_bench, qtbot, music)
    panel = bench.window.preview.why
    panel.show_standing(Standing(6, 6), playable=False)
    assert panel.told.text() == "The whole piece matches evenly: no passage stands out."
    panel.show_standing(Standing(0, 0), playable=False)
    assert panel.told.text() == "The piece is too short to tell its passages apart."
    panel.show_standing(Standing(4, 20), playable=False)
    assert panel.told.text() == "Comparing the passages takes too long."


def test_bars_are_found_in_what_is_heard() -> None:
    names = ("a", "b", "a", "b", "c", "d")
    timing = Timing((), np.zeros(0, np.float32), np.array([12.0], np.float32), names, np.arange(6, dtype=np.float32))
    assert timing.seconds_of(0, 2, 4) == (0.0, 2.0)
    assert timing.seconds_of(1, 3, 4) == (3.0, 5.0)
    assert timing.seconds_of(2, 4, 4) == (4.0, 12.0)
    assert timing.seconds_of(0, 2, 5) is None
