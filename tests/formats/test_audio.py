"""Recordings of every format become the same samples; damaged ones give what is left or one sentence."""

import io
import wave
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Literal

import av
import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from engine.errors import UnreadableFileError
from engine.formats.audio import read_recording
from tests.golden_data import GOLDEN, expected, needs_golden

Samples = npt.NDArray[np.float32]
RATE = 24_000


def tone(rate: int, seconds: float = 3.0, channels: int = 2) -> Samples:
    """A sine a channel, 220 Hz and 55 Hz more each, float32 `[n, channels]`."""
    times = np.arange(int(rate * seconds)) / rate
    return np.stack([0.3 * np.sin(2 * np.pi * (220 + 55 * c) * times) for c in range(channels)], 1).astype(np.float32)


def with_soundfile(samples: Samples, rate: int, container: str, subtype: str | None = None) -> bytes:
    buffer = io.BytesIO()
    soundfile.write(buffer, samples, rate, format=container, subtype=subtype)
    return buffer.getvalue()


def with_ffmpeg(
    samples: Samples, rate: int, container: str, codec: Literal["aac", "alac", "wmav2", "mp3"], **tags: str
) -> bytes:
    buffer = io.BytesIO()
    with av.open(buffer, "w", format=container) as output:
        stream = output.add_stream(codec, rate=rate)
        assert isinstance(stream, av.AudioStream)
        stream.layout = "stereo"
        stream.bit_rate = 128_000
        output.metadata.update(tags)
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples.T), format="fltp", layout="stereo")
        frame.sample_rate = rate
        for part in (frame, None):
            output.mux(stream.encode(part))
    return buffer.getvalue()


MAKERS: dict[str, Callable[[], bytes]] = {
    "wav": lambda: with_soundfile(tone(44_100), 44_100, "WAV"),
    "wav, float": lambda: with_soundfile(tone(24_000), 24_000, "WAV", "DOUBLE"),
    "wav, 8 bit": lambda: with_soundfile(tone(22_050), 22_050, "WAV", "PCM_U8"),
    "wav, 192 kHz, 8 channels": lambda: with_soundfile(tone(192_000, channels=8), 192_000, "WAV", "PCM_24"),
    "flac": lambda: with_soundfile(tone(48_000), 48_000, "FLAC"),
    "aiff": lambda: with_soundfile(tone(44_100), 44_100, "AIFF"),
    "ogg": lambda: with_soundfile(tone(44_100), 44_100, "OGG", "VORBIS"),
    "opus": lambda: with_soundfile(tone(48_000), 48_000, "OGG", "OPUS"),
    "mp3": lambda: with_soundfile(tone(44_100), 44_100, "MP3"),
    "m4a": lambda: with_ffmpeg(tone(44_100), 44_100, "mp4", "aac"),
    "m4a, lossless": lambda: with_ffmpeg(tone(44_100), 44_100, "mp4", "alac"),
    "aac": lambda: with_ffmpeg(tone(44_100), 44_100, "adts", "aac"),
    "wma": lambda: with_ffmpeg(tone(44_100), 44_100, "asf", "wmav2"),
    "mka": lambda: with_ffmpeg(tone(48_000), 48_000, "matroska", "aac"),
}


@cache
def sound(name: str) -> bytes:
    """Return the three seconds of sine tones in the format of that name."""
    return MAKERS[name]()


def loudest_frequencies(samples: Samples, count: int) -> set[int]:
    """Return the `count` loudest frequencies of the middle second in Hz."""
    middle = samples[RATE : 2 * RATE]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(RATE)))
    peaks = [i for i in range(1, len(spectrum) - 1) if spectrum[i - 1] < spectrum[i] > spectrum[i + 1]]
    return set(sorted(peaks, key=lambda i: -spectrum[i])[:count])


@pytest.mark.parametrize("name", MAKERS)
def test_every_format(name: str) -> None:
    recording = read_recording(io.BytesIO(sound(name)), RATE)
    channels = 8 if "8 channels" in name else 2
    assert recording.rate == RATE
    assert recording.samples.dtype == np.float32
    assert len(recording.samples) / RATE == pytest.approx(3, abs=0.06)
    assert recording.facts.duration == len(recording.samples) / RATE
    assert loudest_frequencies(recording.samples, channels) == {220 + 55 * c for c in range(channels)}
    # The mean of the channels: each sine arrives at its share of 0.3.
    assert np.abs(recording.samples[RATE : 2 * RATE]).std() > 0
    level = np.sqrt(2 * np.square(recording.samples[RATE : 2 * RATE]).mean() * channels)
    assert level == pytest.approx(0.3, rel=0.05)


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize("kept", [0.0, 0.001, 0.02, 0.3, 0.7, 0.99])
def test_cut_off(name: str, kept: float) -> None:
    data = sound(name)
    try:
        recording = read_recording(io.BytesIO(data[: int(len(data) * kept)]), RATE)
    except UnreadableFileError:
        return
    assert 0 < len(recording.samples) <= 3.06 * RATE
    assert np.isfinite(recording.samples).all()


@pytest.mark.parametrize("name", ["wav", "flac", "aiff", "ogg", "mp3", "aac", "wma", "mka"])
def test_a_cut_off_file_gives_its_beginning(name: str) -> None:
    data = sound(name)
    recording = read_recording(io.BytesIO(data[: int(len(data) * 0.7)]), RATE)
    assert len(recording.samples) > 1.0 * RATE


@pytest.mark.parametrize("name", MAKERS)
def test_damage_in_the_middle(name: str) -> None:
    data = bytearray(sound(name))
    generator = np.random.default_rng(11)
    for place in generator.integers(len(data) // 3, len(data) // 2, 40):
        data[place] ^= int(generator.integers(1, 256))
    try:
        recording = read_recording(io.BytesIO(bytes(data)), RATE)
    except UnreadableFileError:
        return
    assert np.isfinite(recording.samples).all()


def test_what_is_no_number_is_silent_and_wild_levels_are_scaled() -> None:
    samples = tone(24_000, channels=1) * 32_768
    samples[100] = np.nan
    samples[200] = np.inf
    recording = read_recording(io.BytesIO(with_soundfile(samples, 24_000, "WAV", "FLOAT")), RATE)
    assert recording.samples[100] == 0
    assert recording.samples[200] == 0
    assert np.abs(recording.samples).max() == pytest.approx(1)


@pytest.mark.parametrize(
    "data", [b"", b"RIFF", b"not sound at all " * 50, with_soundfile(tone(8_000, 0), 8_000, "WAV")]
)
def test_no_sound(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match="holds no sound"):
        read_recording(io.BytesIO(data), RATE)


@pytest.mark.parametrize("rate", [1, 2**31 - 1])
def test_a_rate_that_no_sound_has(rate: int) -> None:
    data = bytearray(sound("wav"))
    data[24:28] = rate.to_bytes(4, "little")
    with pytest.raises(UnreadableFileError, match="holds no sound"):
        read_recording(io.BytesIO(bytes(data)), RATE)


def test_playlists_open_nothing(tmp_path: Path) -> None:
    target = tmp_path / "target.wav"
    target.write_bytes(sound("wav"))
    for playlist in (f"#EXTM3U\n#EXTINF:3,\n{target}\n", f"ffconcat version 1.0\nfile {target}\n"):
        with pytest.raises(UnreadableFileError):
            read_recording(io.BytesIO(playlist.encode()), RATE)


TAGS = {
    "title": "Abendlied",
    "composer": "Rheinberger",
    "artist": "Kirchenchor",
    "album": "Konzert",
    "genre": "Choral",
    "comment": "live, 2019",
}


@pytest.mark.parametrize(
    ("container", "codec"), [("mp3", "mp3"), ("mp4", "aac"), ("asf", "wmav2"), ("matroska", "aac")]
)
def test_tags(container: str, codec: Literal["mp3", "aac", "wmav2"]) -> None:
    facts = read_recording(io.BytesIO(with_ffmpeg(tone(44_100), 44_100, container, codec, **TAGS)), RATE).facts
    assert (facts.title, facts.composer) == ("Abendlied", "Rheinberger")
    assert facts.names == ("Kirchenchor", "Konzert")
    assert facts.words == ("Choral", "live, 2019")


def test_key_and_tempo() -> None:
    data = with_ffmpeg(tone(44_100), 44_100, "mp3", "mp3", TBPM="66", TKEY="F#m")
    facts = read_recording(io.BytesIO(data), RATE).facts
    assert (facts.key, facts.tempo) == ("F# minor", 66.0)


@needs_golden
@pytest.mark.parametrize("key", sorted(key for key in expected() if key.startswith("audio/a")))
def test_samples_at_their_own_rate_are_untouched(key: str) -> None:
    path = GOLDEN / key
    with path.open("rb") as file:
        recording = read_recording(file, RATE)
    with wave.open(str(path)) as plain:
        samples = np.frombuffer(plain.readframes(plain.getnframes()), "<i2").astype(np.float32) / 32_768
    np.testing.assert_array_equal(recording.samples, samples)
