"""Playing into a sink: every sample in order, positions, and machines that cannot play."""

import importlib
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs.playback import Fill, Mixer, Playback, PlaybackError, Stream, open_device, player
from engine.modality import Modality
from engine.preview.requests import PieceRequest, Sound, SoundRequest
from tests.gui.fakes import NullSink, sound_second


@pytest.fixture
def sound(tmp_path: Path) -> Sound:
    return sound_second(SoundRequest(PieceRequest(tmp_path / "a.mid", 0, Modality.MIDI), tmp_path / "a"))


def play_to_the_end(qtbot: QtBot, playback: Playback) -> None:
    with qtbot.waitSignal(playback.changed, check_params_cb=lambda playing: not playing):
        playback.play()


def test_every_sample_is_played_once(qtbot: QtBot, sound: Sound) -> None:
    sink = NullSink()
    playback = Playback(sink.open)
    playback.load(sound)
    play_to_the_end(qtbot, playback)
    assert playback.close().join(30)
    heard = np.concatenate(sink.heard)
    samples = np.load(sound.stems[0].samples)
    assert np.array_equal(heard[: len(samples)], samples)
    assert not heard[len(samples) :].any()


def test_playing_goes_on_from_where_it_was_put(qtbot: QtBot, sound: Sound) -> None:
    sink = NullSink()
    playback = Playback(sink.open)
    playback.load(sound)
    playback.seek(0.75)
    play_to_the_end(qtbot, playback)
    heard = np.concatenate(sink.heard)
    samples = np.load(sound.stems[0].samples)[6000:]
    assert np.array_equal(heard[400:2000], samples[400:])
    assert np.abs(heard[:100]).max() < np.abs(samples[:100]).max()  # It rises from silence.
    assert playback.close().join(60)


def test_a_machine_without_output_is_told_of(qtbot: QtBot, sound: Sound) -> None:
    def refuse(_rate: int, _channels: int, _fill: Fill) -> Stream:
        raise PlaybackError("Playback is off: no audio output was found.")

    playback = Playback(refuse)
    playback.load(sound)
    with qtbot.waitSignal(playback.unavailable) as told:
        playback.play()
    assert str(told.args[0]) == "Playback is off: no audio output was found."
    assert not playback.playing
    assert playback.close().join(60)


def test_a_machine_without_portaudio_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_name: str) -> None:
        raise OSError("PortAudio library not found")

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(PlaybackError, match="libportaudio2"):
        open_device(44_100, 2, Mixer().fill)


def test_a_device_that_goes_away_is_told_of_and_another_is_opened_next(
    qtbot: QtBot, sound: Sound, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(player, "_STALL_SECONDS", 0.05)
    opened: list[Fill] = []

    class Unplugged:
        def __init__(self, fill: Fill) -> None:
            self._fill = fill

        def start(self) -> None:
            self._fill(np.zeros((64, 2), np.int16), 0.0)

        def stop(self) -> None:
            return

        def close(self) -> None:
            return

    def open_unplugged(_rate: int, _channels: int, fill: Fill) -> Stream:
        opened.append(fill)
        return Unplugged(fill)

    playback = Playback(open_unplugged)
    playback.load(sound)
    for times in (1, 2):
        with qtbot.waitSignal(playback.lost) as told:
            playback.play()
        assert "device is gone" in str(told.args[0])
        assert not playback.playing
        assert len(opened) == times
    assert 0 < playback.seconds < 0.1
    assert playback.close().join(30)
