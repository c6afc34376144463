"""Long recordings are heard up to a limit and cost no more memory than that; a disk that fails is no end of file."""

import errno
import io

import numpy as np
import pytest

from engine.formats.audio import read_recording
from engine.formats.audio.tape import Tape
from tests.formats.test_audio import RATE, sound, tone, with_ffmpeg, with_soundfile


@pytest.mark.parametrize("name", ["wav", "flac", "opus", "mp3", "m4a", "aac", "wma", "mka"])
def test_the_beginning_of_a_long_recording_is_heard_and_its_length_told(name: str) -> None:
    whole = read_recording(io.BytesIO(sound(name)), RATE).samples
    recording = read_recording(io.BytesIO(sound(name)), RATE, heard=1.25)
    assert len(recording.samples) == 1.25 * RATE
    np.testing.assert_allclose(recording.samples, whole[: len(recording.samples)], atol=1e-6)
    assert recording.facts.duration == pytest.approx(3, abs=0.15)


def test_a_recording_as_long_as_is_heard_is_whole() -> None:
    data = with_soundfile(tone(RATE, 1.0), RATE, "WAV")
    recording = read_recording(io.BytesIO(data), RATE, heard=1.0)
    assert (len(recording.samples), recording.facts.duration) == (RATE, 1.0)


def test_a_header_that_claims_2_to_the_63_frames_costs_nothing() -> None:
    data = bytearray(with_soundfile(tone(RATE, 2.0), RATE, "RF64"))
    place = data.index(b"ds64") + 8
    data[place : place + 24] = (2**63 - 1).to_bytes(8, "little") * 3
    recording = read_recording(io.BytesIO(bytes(data)), RATE, heard=1.0)
    assert len(recording.samples) == RATE
    assert recording.facts.duration is not None
    assert recording.facts.duration < 366 * 86_400


class Endless(io.BytesIO):
    """An MP3 stream that goes on as long as it is read."""

    def __init__(self, frames: bytes) -> None:
        super().__init__(frames)
        self._frames = frames
        self.given = 0

    def read(self, size: int | None = -1, /) -> bytes:
        size = 65_536 if size is None or size < 0 else size
        self.given += size
        if super().tell() > len(self._frames) // 2:
            super().seek(0)
        return super().read(size)


def test_an_endless_stream_is_heard_up_to_the_limit() -> None:
    data = sound("mp3")
    stream = Endless(data[data.index(b"\xff\xfb") :])
    recording = read_recording(stream, RATE, heard=20.0)
    assert len(recording.samples) <= 20 * RATE
    assert stream.given < 400 * len(data)


@pytest.mark.parametrize("count", [1, 1_000])
def test_many_channels(count: int) -> None:
    data = with_soundfile(np.full((RATE, count), 0.25, np.float32), RATE, "WAV")
    assert read_recording(io.BytesIO(data), RATE).samples == pytest.approx(0.25, abs=1e-4)


class Failing(io.BytesIO):
    """A file on a disk that fails beyond some place."""

    def __init__(self, data: bytes, place: int) -> None:
        super().__init__(data)
        self._place = place

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() >= self._place:
            raise OSError(errno.EIO, "Input/output error")
        left = self._place - self.tell()
        return super().read(left if size is None or size < 0 else min(size, left))


@pytest.mark.parametrize("name", ["wav", "flac", "opus", "mp3", "m4a", "wma"])
@pytest.mark.parametrize("place", [0.0, 0.5])
def test_a_disk_that_fails_is_no_end_of_the_file(name: str, place: float) -> None:
    data = sound(name)
    with pytest.raises(OSError, match="Input/output error"):
        read_recording(Failing(data, int(len(data) * place)), RATE)


def test_tags_of_a_long_file_are_read() -> None:
    data = with_ffmpeg(tone(44_100), 44_100, "mp3", "mp3", title="A Long Night")
    assert read_recording(io.BytesIO(data), RATE, heard=0.5).facts.title == "A Long Night"


def test_a_tape_holds_its_blocks_and_no_more_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.formats.audio.tape._GROWTH", 5)
    signal = np.arange(40, dtype=np.float32)
    for most in (0, 1, 7, 39, 40, 99):
        tape = Tape(most)
        for part in np.split(signal, [3, 3, 4, 11, 30]):
            tape.add(part)
        assert tape.is_full == (most <= 40)
        np.testing.assert_array_equal(tape.samples, signal[:most])
