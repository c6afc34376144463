"""Showing a file in the file manager of each system."""

import sys
from pathlib import Path, PurePosixPath

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs import opening as module
from desktop.jobs.opening import Opening, reveal_commands, start_one


def test_each_system_is_asked_in_its_own_way() -> None:
    path = Path("/music/a b, ü.mid")
    assert reveal_commands(path, "win32") == (("explorer", "/select,", str(path)),)
    assert reveal_commands(path, "darwin") == (("open", "-R", str(path)),)
    ask, fallback = reveal_commands(path, "linux")
    assert ask[0] == "dbus-send"
    assert "array:string:file:///music/a%20b%2C%20%C3%BC.mid" in ask
    assert fallback == ("xdg-open", str(PurePosixPath("/music")))


def test_the_next_way_is_tried_and_the_last_failure_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    commands = (("no-such-program-anywhere",), (sys.executable, "-c", "raise SystemExit(1)"))
    monkeypatch.setattr(module, "reveal_commands", lambda _path, _platform: commands)
    opening = Opening()
    assert start_one((*commands, (sys.executable, "-c", "")))
    with qtbot.waitSignal(opening.failed) as told:
        opening.show_in_folder(Path("/music/a.mid"))
    assert str(told.args[0]) == "No file manager could be started."
    assert opening.close().join(60)
