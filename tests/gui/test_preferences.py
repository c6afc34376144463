"""Preferences take effect at once and are there again in the next run; indexing rests when it is told to."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.dialogs.preferences_dialog import PreferencesDialog
from desktop.jobs.machine.power import Load
from desktop.settings import Settings
from desktop.theme import DARK, Appearance, apply_theme, colours
from engine.progress import Progress
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeRun

MakeBench = Callable[..., Bench]


def opened(bench: Bench) -> PreferencesDialog:
    QTest.keyClick(bench.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = bench.window.findChild(PreferencesDialog)
    assert dialog is not None
    return dialog


def test_each_takes_effect_at_once_and_is_remembered(qapp: QApplication, make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(folders=(music,))
    dialog = opened(bench)
    try:
        dialog.appearance.setCurrentIndex(dialog.appearance.findData("dark"))
        assert colours() is DARK
    finally:
        apply_theme(qapp, Appearance.LIGHT)
    dialog.place.setCurrentIndex(dialog.place.findData("below"))
    preview, search = bench.window.preview, bench.window.search
    assert preview.mapTo(bench.window, preview.rect().topLeft()).y() > search.mapTo(bench.window, search.pos()).y()
    dialog.show_devices(("Headphones",))
    dialog.device.setCurrentIndex(1)
    assert bench.window._jobs.outputs.device == "Headphones"
    dialog.close()
    bench.window._settings.save()
    again = Settings()
    assert (again.appearance, again.preview_below, again.device) == ("dark", True, "Headphones")


def test_a_device_that_is_absent_is_still_named(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.window._settings.device = "Old headphones"
    dialog = opened(bench)
    dialog.show_devices(("Speakers",))
    assert dialog.device.currentText() == "Old headphones (absent)"
    dialog.close()


def test_indexing_rests_on_battery_and_the_user_has_the_last_word(
    qtbot: QtBot, make_bench: MakeBench, music: Path
) -> None:
    run = FakeRun([Progress("analysing", 1, 9)], endless=True)
    bench = make_bench(folders=(music,), runs=[run])
    window, indexing = bench.window, bench.window._jobs.indexing
    qtbot.waitUntil(window.activity.bar.isVisible)
    window._settings.rest_on_battery = True
    power = window._jobs.power
    power.load = Load(on_battery=True)
    power.changed.emit(power.load)
    assert indexing.paused
    assert window.activity.text.text().startswith("Paused while on battery")
    QTest.mouseClick(window.activity.pause_button, Qt.MouseButton.LeftButton)
    assert not indexing.paused
    assert run.told == ["pause", "resume"]


def test_what_was_paused_by_hand_stays_paused_when_the_power_is_back(
    qtbot: QtBot, make_bench: MakeBench, music: Path
) -> None:
    run = FakeRun([Progress("analysing", 1, 9)], endless=True)
    bench = make_bench(folders=(music,), runs=[run])
    indexing = bench.window._jobs.indexing
    qtbot.waitUntil(bench.window.activity.bar.isVisible)
    indexing.pause()
    indexing.hold("Paused while on battery")
    indexing.hold("")
    assert indexing.paused


@pytest.mark.parametrize("damaged", ["many", "-3", ""])
def test_a_damaged_number_is_the_default(damaged: str) -> None:
    settings = Settings()
    settings._values.setValue("cores", damaged)
    assert settings.cores == 0
