"""Recording an example from a microphone that is none: the level, the trimmed take, the WAV that is kept."""

import importlib
import io
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.dialogs.recording.record_dialog import RecordDialog
from desktop.jobs.examples.orders import Examples
from desktop.jobs.examples.store import examples_path, kept
from desktop.jobs.recording import Recorder, RecordingError, Take, open_microphone
from desktop.jobs.recording.microphone import Samples, input_names
from desktop.jobs.recording.recorder import MOST_SECONDS
from desktop.jobs.recording.take import level_of, peak_of
from desktop.settings import Settings
from engine.modality import Modality
from engine.search.saved import NamedExample, SavedQuery, to_value
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeMicrophone, FakeSession, NullSink

MakeBench = Callable[..., Bench]
RATE = FakeMicrophone.rate
TONE = np.round(16384 * np.sin(np.arange(4 * RATE) / 5)).astype(np.int16)
BLOCKS = [TONE[first : first + 1000] for first in range(0, len(TONE), 1000)]


@pytest.fixture
def microphone() -> FakeMicrophone:
    return FakeMicrophone(BLOCKS)


@pytest.fixture
def dialog(qtbot: QtBot, microphone: FakeMicrophone) -> Iterator[RecordDialog]:
    recorder = Recorder(microphone.open, NullSink().open, microphone.names)
    dialog = RecordDialog(recorder, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()
    for lane in recorder.close():
        assert lane.join(30)


def record(qtbot: QtBot, dialog: RecordDialog) -> None:
    with qtbot.waitSignal(dialog._recorder.begun):
        dialog.record_button.click()
    with qtbot.waitSignal(dialog._recorder.ended):
        dialog.record_button.click()


def samples_of(data: bytes) -> tuple[np.ndarray[tuple[int], np.dtype[np.int16]], int]:
    with wave.open(io.BytesIO(data)) as reader:
        assert (reader.getnchannels(), reader.getsampwidth()) == (1, 2)
        return np.frombuffer(reader.readframes(reader.getnframes()), "<i2").astype(np.int16), reader.getframerate()


def test_levels_are_decibels() -> None:
    assert level_of(0.0) == 0.0
    assert level_of(1.0) == 1.0
    assert level_of(0.5) == pytest.approx(0.9, abs=0.001)  # 6 dB of 60 below full scale
    assert level_of(1e-5) == 0.0
    assert peak_of(np.array([0, -32768, 5], np.int16)) == 1.0
    assert peak_of(np.array([], np.int16)) == 0.0


def test_a_take_is_cut_to_the_sample() -> None:
    take = Take(TONE, RATE).between(0.5, 2.25)
    assert np.array_equal(take.samples, TONE[RATE // 2 : RATE * 9 // 4])
    assert Take(TONE, RATE).between(-1, 99).seconds == 4.0
    assert Take(np.zeros(100, np.int16), RATE).is_silent
    assert not take.is_silent
    assert Take(TONE, RATE).peaks().max() == pytest.approx(0.5, abs=0.001)


def test_the_wav_holds_every_sample() -> None:
    samples, rate = samples_of(Take(TONE, RATE).to_wav())
    assert rate == RATE
    assert np.array_equal(samples, TONE)


def test_what_is_heard_moves_the_meter_and_makes_the_take(qtbot: QtBot, dialog: RecordDialog) -> None:
    with qtbot.waitSignal(dialog._recorder.heard) as heard:
        dialog.record_button.click()
    assert heard.args == [pytest.approx(0.9, abs=0.001), 4.0]
    assert dialog.meter.level == pytest.approx(0.9, abs=0.001)
    assert dialog.record_button.text() == "Stop"
    assert not dialog.device.isEnabled()
    assert "0:04.0 of 2:00" in dialog.time.text()
    with qtbot.waitSignal(dialog._recorder.ended) as ended:
        dialog.record_button.click()
    assert np.array_equal(ended.args[0].samples, TONE)
    assert dialog.meter.level == 0.0
    assert dialog.time.text() == "0:04.0 of 0:04.0 are kept"
    assert dialog.search_button.isEnabled()


def test_handles_cut_the_take(qtbot: QtBot, dialog: RecordDialog) -> None:
    record(qtbot, dialog)
    for _ in range(5):
        QTest.keyClick(dialog.trim, Qt.Key.Key_Right)
    QTest.keyClick(dialog.trim, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.trim.kept == pytest.approx((0.5, 3.9))
    assert dialog.trim.accessibleName() == "What is kept: from 0.5 to 3.9 seconds"
    trimmed = dialog.trimmed
    assert trimmed is not None
    assert np.array_equal(trimmed.samples, TONE[RATE // 2 : round(3.9 * RATE)])
    middle = QPoint(dialog.trim.width() // 2, 20)
    QTest.mousePress(dialog.trim, Qt.MouseButton.LeftButton, pos=QPoint(dialog.trim.width() - 12, 20))
    QTest.mouseMove(dialog.trim, middle)
    QTest.mouseRelease(dialog.trim, Qt.MouseButton.LeftButton, pos=middle)
    assert dialog.trim.kept[1] == pytest.approx(2.0, abs=0.05)
    dialog.trim.move_end(0, 99.0)
    assert dialog.trim.kept[1] - dialog.trim.kept[0] == pytest.approx(1.0)


def test_what_is_kept_is_played_back(qtbot: QtBot, dialog: RecordDialog) -> None:
    sink = NullSink()
    dialog._recorder._open_output = sink.open
    dialog._recorder._playback = None
    playback = dialog._recorder.playback
    record(qtbot, dialog)
    dialog.trim.move_end(0, 1.0)
    qtbot.waitUntil(lambda: playback.loaded)
    with qtbot.waitSignal(playback.changed, check_params_cb=lambda playing: not playing):
        dialog.play()
    heard = np.concatenate(sink.heard)[:, 0]
    assert np.array_equal(heard[400:8000], TONE[RATE + 400 : RATE + 8000])


def test_silence_is_said_and_not_searched_with(qtbot: QtBot, microphone: FakeMicrophone, dialog: RecordDialog) -> None:
    microphone.blocks = [np.zeros(RATE, np.int16)]
    record(qtbot, dialog)
    assert dialog.note.text().startswith("Nothing is heard in it")
    assert not dialog.search_button.isEnabled()


def test_a_take_ends_by_itself(qtbot: QtBot, microphone: FakeMicrophone, dialog: RecordDialog) -> None:
    microphone.blocks = [np.ones(round(MOST_SECONDS + 5) * RATE, np.int16)]
    with qtbot.waitSignal(dialog._recorder.ended) as ended:
        dialog.record_button.click()
    assert ended.args[0].seconds == MOST_SECONDS
    assert not dialog._recorder.recording


def test_the_device_is_remembered(qtbot: QtBot, microphone: FakeMicrophone, dialog: RecordDialog) -> None:
    qtbot.waitUntil(lambda: dialog.device.count() == 3)
    dialog.device.setCurrentIndex(dialog.device.findText("Line in"))
    record(qtbot, dialog)
    assert microphone.opened == ["Line in"]
    assert Settings().microphone == "Line in"
    assert microphone.told == ["stop", "close"]


class FakePortAudio:
    """Stands for the module `sounddevice`, with one input."""

    PortAudioError = type("PortAudioError", (Exception,), {})

    def __init__(self) -> None:
        self.asked: dict[str, object] = {}

    def query_devices(self, device: str | None, kind: str) -> dict[str, float]:
        if device == "gone":
            raise ValueError("No input device matching 'gone'")
        assert kind == "input"
        return {"default_samplerate": 48_000.0}

    def InputStream(self, **asked: object) -> object:  # noqa: N802 - sounddevice's own name
        self.asked = asked
        return NullSink().open(48_000, 1, lambda _out, _delay=0.0: None)


def test_the_device_gives_mono_at_its_own_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    module = FakePortAudio()
    heard: list[Samples] = []
    monkeypatch.setattr(importlib, "import_module", lambda _name: module)
    _stream, rate = open_microphone("Headset", heard.append)
    callback = module.asked["callback"]
    assert callable(callback)
    block = TONE[:64].reshape(64, 1).copy()
    callback(block, 64, None, None)
    block[:] = 0  # PortAudio uses its memory again.
    assert np.array_equal(heard[0], TONE[:64])
    assert (rate, module.asked["samplerate"], module.asked["channels"]) == (48_000, 48_000, 1)
    assert module.asked["device"] == "Headset"
    with pytest.raises(RecordingError, match="no microphone was found"):
        open_microphone("gone", heard.append)


def test_without_portaudio_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_name: str) -> None:
        raise OSError("PortAudio library not found")

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(RecordingError, match="libportaudio2"):
        open_microphone("", lambda _block: None)
    with pytest.raises(RecordingError, match="libportaudio2"):
        input_names()


@pytest.mark.parametrize("reason", ["PortAudio is not installed", "no microphone was found"])
def test_without_a_microphone_only_recording_is_off(
    qtbot: QtBot, make_bench: MakeBench, music: Path, reason: str
) -> None:
    error = RecordingError(f"Recording is off: {reason}.")
    bench = make_bench(folders=(music,), microphone=FakeMicrophone(error=error))
    bench.window.search.record_button.click()
    dialog = bench.window.findChild(RecordDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.note.text() == str(error))
    assert not dialog.search_button.isEnabled()
    dialog.close()
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.search.query_box.ask("waltz")
    assert bench.session.asked[-1].text == "waltz"


def test_a_take_is_searched_with_and_kept(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    take = NamedExample("ab", "Recording", Modality.AUDIO, path="/elsewhere.wav")
    session = FakeSession([], examples=Examples((take,)))
    bench = make_bench(folders=(music,), session=session, microphone=FakeMicrophone(BLOCKS))
    bench.window.recording.show()
    dialog = bench.window.findChild(RecordDialog)
    assert dialog is not None
    record(qtbot, dialog)
    dialog.trim.move_end(1, 3.0)
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        dialog.search_button.click()
    (order,) = session.looked
    samples, rate = samples_of(order.path.read_bytes())
    assert (rate, order.path.parent) == (RATE, examples_path())
    assert np.array_equal(samples, TONE[: 3 * RATE])
    assert order.title.startswith("Recording of ")
    assert session.asked[-1].like == (take,)
    saved = examples_path() / "saved.wav"
    saved.write_bytes(b"RIFF")
    value = to_value(SavedQuery(like=(NamedExample("cd", path=str(saved)),)))
    with qtbot.waitSignal(bench.window._jobs.keeping.changed):
        bench.window._jobs.keeping.save_search("Hummed", value)
    bench.window.keeping.forget()
    qtbot.waitUntil(lambda: kept(examples_path()) == (saved,))
    bench.window.preferring.apply("forget_examples")
    qtbot.waitUntil(lambda: not kept(examples_path()))
