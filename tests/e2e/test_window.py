"""The real window over the real engine: a folder goes in, a sentence comes back with pieces, one of them sounds."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.jobs.answers import FoundPiece
from desktop.main_window import MainWindow, real_jobs
from desktop.settings import Settings
from desktop.theme import apply_theme
from engine.home import default_library_path
from engine.modality import Modality
from resources import resource_path
from tests.gui.fakes import NullSink

FILES = ("minuet_in_g.musicxml", "dance_tunes.abc", "auld_lang_syne.mid", "greensleeves.ogg")
PATIENCE = 120_000


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "Müsik 音楽"
    folder.mkdir()
    for name in FILES:
        shutil.copy(resource_path("samples", name), folder)
    (folder / "broken.mid").write_bytes(b"MThd and then nothing")
    return folder


@pytest.fixture
def sink() -> NullSink:
    return NullSink()


@pytest.fixture
def window(qapp: QApplication, home: Path, sink: NullSink) -> Iterator[MainWindow]:
    """A window on an empty home where the bundle "tiny" is installed."""
    assert home.is_dir()
    apply_theme(qapp)
    window = MainWindow(real_jobs(default_library_path(), "tiny", sink.open), Settings())
    window.show()
    window.start()
    yield window
    window.close()
    window.deleteLater()


def add(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    with qtbot.waitSignal(window._jobs.indexing.finished, timeout=PATIENCE):
        window.add_folder(folder)


@pytest.mark.slow
def test_a_folder_is_analysed_searched_previewed_and_played(
    qtbot: QtBot, window: MainWindow, music: Path, sink: NullSink
) -> None:
    add(qtbot, window, music)
    qtbot.waitUntil(lambda: window.activity.failures_button.text() == "1 failed", timeout=PATIENCE)
    with qtbot.waitSignal(window._jobs.searching.answered, timeout=PATIENCE) as answered:
        QTest.keyClicks(window.search.query_box, "minuet")
    answer = answered.args[0]
    assert answer.found[0].hit.matched == "name"
    assert answer.found[0].hit.path.name == "minuet_in_g.musicxml"
    assert {found.hit.kind for found in answer.found} == {Modality.SCORE, Modality.MIDI, Modality.AUDIO}
    with qtbot.waitSignals([window._jobs.previewing.engraved, window._jobs.previewing.sounded], timeout=PATIENCE):
        pass
    assert window.preview.sheet.engraved
    assert ("Metre", "3/4") in window.preview.facts.facts()
    with qtbot.waitSignal(window._jobs.playback.changed, timeout=PATIENCE, check_params_cb=lambda on: not on):
        QTest.keyClick(window.search.query_box, Qt.Key.Key_Return)
        QTest.keyClick(window.search.results, Qt.Key.Key_Space)
    heard = np.concatenate(sink.heard)
    assert sink.opened == [(44_100, 2)]
    assert len(heard) > 30 * 44_100
    assert np.abs(heard).max() > 20_000


@pytest.mark.slow
def test_what_is_put_into_a_folder_and_taken_out_of_it_is_seen(
    qtbot: QtBot, window: MainWindow, music: Path, tmp_path: Path
) -> None:
    add(qtbot, window, music)
    with qtbot.waitSignal(window._jobs.searching.answered, timeout=PATIENCE):
        window.search.query_box.ask("Amazing Grace")

    def rows() -> list[FoundPiece]:
        model = window.search.model
        found = (model.row(model.index(number)) for number in range(model.rowCount()))
        return [row for row in found if row is not None]

    def names() -> list[str]:
        return [row.hit.path.name for row in rows() if row.hit.matched == "name"]

    assert "amazing_grace.musicxml" not in names()
    shutil.copy(resource_path("samples", "amazing_grace.musicxml"), music)
    qtbot.waitUntil(lambda: "amazing_grace.musicxml" in names(), timeout=PATIENCE)
    (music / "amazing_grace.musicxml").unlink()
    qtbot.waitUntil(lambda: "amazing_grace.musicxml" not in names(), timeout=PATIENCE)
    shutil.copy(resource_path("samples", "amazing_grace.musicxml"), music)
    qtbot.waitUntil(lambda: "amazing_grace.musicxml" in names(), timeout=PATIENCE)
    music.rename(tmp_path / "unplugged")
    qtbot.waitUntil(lambda: not any(row.hit.online for row in rows()), timeout=PATIENCE)
    assert "amazing_grace.musicxml" in names()
    (tmp_path / "unplugged").rename(music)
    qtbot.waitUntil(lambda: all(row.hit.online for row in rows()), timeout=PATIENCE)
