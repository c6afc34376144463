"""The same work in the window: shown beside the piece, gone to, played, confirmed and rejected."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.jobs.remote import Companion
from engine.formats.content import Facts
from engine.library import open_library
from engine.modality import Modality
from engine.search.pairing import Sureness
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeSession, found_piece
from tests.library.filling import add_piece

MakeBench = Callable[..., Bench]
KINDS = {"Air": Modality.SCORE, "Air played": Modality.MIDI, "Air recorded": Modality.AUDIO}


@pytest.fixture
def bench(qtbot: QtBot, make_bench: MakeBench, music: Path, tmp_path: Path) -> Bench:
    """A window that shows a score; a MIDI file and a recording, which no query finds, seem to be its work."""
    found = []
    with open_library(tmp_path / "library.db") as library:
        folder = library.add_folder(music)
        for title, kind in KINDS.items():
            path = music / f"{title}.x"
            path.write_bytes(b"MThd" * 100)
            row = found_piece(
                title, "Bach", kind, path=str(path), facts=Facts(title=title, composer="Bach", duration=1)
            )
            found.append(row)
            add_piece(library, folder, path.name, row.facts, piece_hash=row.hit.piece, modality=kind)
    score, midi, sound = found
    works: dict[str, tuple[Companion, ...]] = {
        score.hit.piece: (Companion(midi, Sureness.SURE), Companion(sound, Sureness.POSSIBLE))
    }
    bench = make_bench(folders=(music,), session=FakeSession([score], works=works))
    with qtbot.waitSignal(bench.window._jobs.searching.accompanied):
        bench.window.search.query_box.ask("air")
    return bench


def button(bench: Bench, name: str) -> QPushButton | QToolButton:
    kinds: tuple[type[QPushButton], type[QToolButton]] = (QPushButton, QToolButton)
    every = [each for kind in kinds for each in bench.window.preview.works.findChildren(kind) if not each.isHidden()]
    return next(each for each in every if each.accessibleName() == name)


def test_companions_are_shown_in_words(bench: Bench) -> None:
    panel = bench.window.preview.works
    assert panel.isVisible()
    assert [(row.kind, row.title, row.sureness) for row in panel.shown] == [
        ("MIDI", "Air played · Bach", "almost certain"),
        ("Recording", "Air recorded · Bach", "possible"),
    ]


def test_a_click_goes_there_and_another_plays(qtbot: QtBot, bench: Bench) -> None:
    name = "MIDI: Air played · Bach, almost certain"
    with qtbot.waitSignal(bench.window._jobs.searching.accompanied):
        button(bench, name).click()
    assert bench.window.preview.title.text() == "Air played"
    assert not bench.window.preview.works.isVisible(), "it has no companions of its own"
    with qtbot.waitSignal(bench.window._jobs.searching.accompanied):
        bench.window.search.found.show_rows(bench.session.pieces, keep_chosen=False)
        bench.window.preview.show_row(bench.session.pieces[0])
    with qtbot.waitSignal(bench.window._jobs.previewing.sounded):
        button(bench, "Play Air recorded · Bach, Recording").click()
    assert bench.window.preview.title.text() == "Air recorded"
    qtbot.waitUntil(lambda: bench.window._jobs.playback.playing)


def test_what_is_said_is_kept_and_taken_back(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    score, midi, sound = (f"hash of {title}" for title in KINDS)
    jobs = bench.window._jobs
    for name, word in (
        ("Confirm: Air played · Bach, MIDI", True),
        ("Not the same: Air recorded · Bach, Recording", False),
    ):
        with qtbot.waitSignals([jobs.works.judged, jobs.searching.accompanied]):
            button(bench, name).click()
        with open_library(tmp_path / "library.db") as library:
            assert library.judged(score)[midi if word else sound] is word
    shown = bench.session.works[score]
    bench.session.works[score] = tuple(
        Companion(each.found, each.sureness, said) for each, said in zip(shown, (True, False), strict=True)
    )
    with qtbot.waitSignal(jobs.searching.accompanied):
        jobs.searching.accompany(score)
    assert [row.sureness for row in bench.window.preview.works.shown] == ["confirmed by you", "rejected by you"]
    with qtbot.waitSignal(jobs.works.judged):
        button(bench, "Take back: Air played · Bach, MIDI").click()
    with open_library(tmp_path / "library.db") as library:
        assert library.judged(score) == {sound: False}
