"""Loudness, tempo and key of recordings."""

import io

import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from engine.formats.audio import read_recording
from engine.formats.audio.loudness import LoudnessMeter
from engine.formats.audio.tempo import estimate_tempo
from engine.formats.content import Facts
from tests.formats.test_audio import with_ffmpeg

Samples = npt.NDArray[np.float32]
RATE = 16_000


def sine(rate: int, decibels: float, seconds: float, hertz: float = 1000.0) -> Samples:
    times = np.arange(int(rate * seconds)) / rate
    return (10 ** (decibels / 20) * np.sin(2 * np.pi * hertz * times)).astype(np.float32)


def loudness(rate: int, *channels: Samples) -> float | None:
    meter = LoudnessMeter()
    whole = np.stack(channels)
    for start in range(0, whole.shape[1], 10_007):
        meter.push(rate, whole[:, start : start + 10_007])
    return meter.loudness()


def melody(pitches: list[int], beats_a_minute: float, rate: int = RATE, tuning: float = 440.0) -> Samples:
    """Return notes with four partials that fade, one a beat."""
    length = int(rate * 60 / beats_a_minute)
    times = np.arange(length) / rate
    notes = []
    for pitch in pitches:
        hertz = tuning * 2 ** ((pitch - 69) / 12)
        partials = sum(np.sin(2 * np.pi * hertz * part * times) / part for part in range(1, 5))
        notes.append(0.2 * np.exp(-3 * times) * partials)
    return np.concatenate(notes).astype(np.float32)


def facts_of(samples: Samples, rate: int = RATE) -> Facts:
    file = io.BytesIO()
    soundfile.write(file, samples, rate, format="WAV", subtype="FLOAT")
    return read_recording(file, RATE).facts


@pytest.mark.parametrize("rate", [16_000, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("level", [-23.0, -33.0])
def test_loudness_of_a_tone_is_that_of_the_standard(rate: int, level: float) -> None:
    # EBU Tech 3341, cases 1 and 2.
    tone = sine(rate, level, 20.0)
    assert loudness(rate, tone, tone) == pytest.approx(level, abs=0.1)
    assert loudness(rate, tone) == pytest.approx(level - 3.01, abs=0.1)


def test_what_is_much_quieter_than_the_rest_does_not_count() -> None:
    # EBU Tech 3341, cases 3 and 4.
    rate = 48_000
    parts = [sine(rate, level, seconds) for level, seconds in ((-36.0, 10), (-23.0, 60), (-36.0, 10))]
    tone = np.concatenate(parts)
    assert loudness(rate, tone, tone) == pytest.approx(-23.0, abs=0.1)
    parts = [sine(rate, level, 10) for level in (-72.0, -36.0)] + [*parts, sine(rate, -72.0, 10)]
    tone = np.concatenate(parts)
    assert loudness(rate, tone, tone) == pytest.approx(-23.0, abs=0.1)


def test_five_channels_count_as_the_standard_weighs_them() -> None:
    # EBU Tech 3341, case 6, without the LFE and with a loud one.
    rate = 48_000
    front, centre, behind = (sine(rate, level, 20.0) for level in (-28.0, -24.0, -30.0))
    assert loudness(rate, front, front, centre, behind, behind) == pytest.approx(-23.0, abs=0.1)
    assert loudness(rate, front, front, centre, sine(rate, 0.0, 20.0), behind, behind) == pytest.approx(-23.0, abs=0.1)


def test_silence_and_clicks_have_no_loudness() -> None:
    assert loudness(48_000, np.zeros(480_000, np.float32)) is None
    assert loudness(48_000, sine(48_000, -10.0, 0.3)) is None
    assert loudness(10, np.ones(100, np.float32)) is None


def test_a_file_tells_its_loudness() -> None:
    assert facts_of(sine(48_000, -23.0, 5.0), 48_000).loudness == pytest.approx(-26.0, abs=0.1)
    assert facts_of(np.zeros(RATE * 5, np.float32)).loudness is None


@pytest.mark.parametrize("tempo", [72.0, 90.0, 113.0, 140.0])
def test_tempo(tempo: float) -> None:
    facts = facts_of(melody([60, 64, 67, 64] * 8, tempo))
    assert facts.tempo == pytest.approx(tempo, rel=0.02)
    assert facts.tempo_estimated


def test_what_does_not_recur_has_no_tempo() -> None:
    assert estimate_tempo(np.zeros(RATE * 30, np.float32), RATE) is None
    assert estimate_tempo(np.zeros(100, np.float32), RATE) is None
    assert facts_of(np.zeros(RATE * 30, np.float32)).tempo is None


@pytest.mark.parametrize("tuning", [430.0, 440.0, 452.0])
@pytest.mark.parametrize(("tonic", "key"), [(60, "C major"), (66, "F# major"), (70, "Bb major")])
def test_key(tonic: int, key: str, tuning: float) -> None:
    scale = [tonic + step for step in (0, 4, 7, 12, 11, 9, 7, 5, 4, 2, 0, 0)]
    facts = facts_of(melody(scale * 3, 120.0, tuning=tuning))
    assert (facts.key, facts.key_estimated) == (key, True)


def test_a_minor_key() -> None:
    scale = [57 + step for step in (0, 3, 7, 12, 11, 8, 7, 5, 3, 2, 0, 0)]
    assert facts_of(melody(scale * 3, 120.0)).key == "A minor"


def test_what_the_tags_say_goes_before_what_is_found() -> None:
    music = melody([60, 64, 67, 72] * 8, 100.0, 44_100)
    tagged = with_ffmpeg(np.stack([music, music], 1), 44_100, "mp3", "mp3", TKEY="F#m", TBPM="66")
    facts = read_recording(io.BytesIO(tagged), RATE).facts
    assert (facts.key, facts.key_estimated, facts.tempo, facts.tempo_estimated) == ("F# minor", False, 66.0, False)
