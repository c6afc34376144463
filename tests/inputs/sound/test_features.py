"""A recording's vector says what is heard in it, and hardly depends on level, tuning and noise."""

import numpy as np
import numpy.typing as npt
import pytest

from engine.inputs.sound.features import to_excerpts, to_sound_features
from engine.inputs.sound.layout import LAYOUT, SOUND_FEATURES, transpose
from tests.inputs.sound.tones import MAJOR_TUNE, RATE, play

Floats = npt.NDArray[np.float32]


def block(features: Floats, name: str) -> Floats:
    """Return one block of a vector."""
    row = next(row for row in LAYOUT if row.name == name)
    return features[row.start : row.stop]


def likeness(left: Floats, right: Floats) -> float:
    """Return the cosine of two vectors."""
    return float(left @ right / (np.linalg.norm(left) * np.linalg.norm(right)))


def test_blocks_follow_each_other_and_fill_the_vector() -> None:
    """No number belongs to two blocks, and none to no block."""
    assert [row.start for row in LAYOUT] == [0, *(row.stop for row in LAYOUT[:-1])]
    assert LAYOUT[-1].stop == SOUND_FEATURES
    assert len({row.name for row in LAYOUT}) == len(LAYOUT)


@pytest.mark.parametrize("steps", [0, 2, 7])
def test_key_and_pitch_classes_are_those_that_are_played(steps: int) -> None:
    """The likeliest key is the tune's; what does not sound has no share."""
    features = to_sound_features(play(tuple(pitch + steps for pitch in MAJOR_TUNE)))
    assert int(block(features, "keys").argmax()) == steps
    played = {(pitch + steps) % 12 for pitch in MAJOR_TUNE}
    classes = np.square(block(features, "pitch classes"))
    assert sum(classes[list(played)]) > 0.95
    assert int(block(features, "ending").argmax()) == steps


def test_melody_is_followed() -> None:
    """The commonest steps of the line are found, and none that does not occur."""
    intervals = np.square(block(to_sound_features(play((60, 62, 64, 65, 67, 65, 64, 62) * 4)), "melody intervals"))
    assert set(np.argsort(intervals)[-4:] - 12) == {-2, -1, 1, 2}
    assert intervals.sum() == pytest.approx(1)


def test_transposing_the_vector_is_like_transposing_the_music() -> None:
    """What is said of pitch moves along; what does not depend on the key stays."""
    heard, higher = (to_sound_features(play(tuple(pitch + by for pitch in MAJOR_TUNE))) for by in (0, 3))
    moved = transpose(heard, 3)
    for row in LAYOUT:
        if row.kind != "fixed":
            assert likeness(block(moved, row.name), block(higher, row.name)) > 0.9, row.name
            assert likeness(block(moved, row.name), block(heard, row.name)) < 0.9, row.name
    assert likeness(block(moved, "melody interval pairs"), block(higher, "melody interval pairs")) > 0.9
    np.testing.assert_array_equal(transpose(moved, -3), heard)


def test_level_and_tuning_make_little_difference() -> None:
    """A quiet recording a third of a semitone low gives nearly the same vector, and another tune does not."""
    tune = play(MAJOR_TUNE)
    features = to_sound_features(tune)
    np.testing.assert_allclose(to_sound_features(tune * np.float32(0.01)), features, atol=0.05)
    low = to_sound_features(play(MAJOR_TUNE, cents=-33))
    other = to_sound_features(play((62, 65, 69, 68, 69, 72, 70, 69) * 2))
    for name in ("pitch classes", "transitions", "melody successions", "melody interval pairs"):
        assert likeness(block(low, name), block(features, name)) > 0.9, name
        assert likeness(block(other, name), block(features, name)) < 0.7, name


def test_noise_hides_little() -> None:
    """White noise 20 dB below leaves the pitch classes what they are."""
    tune = play(MAJOR_TUNE)
    noise = np.random.default_rng(0).standard_normal(len(tune)).astype(np.float32)
    noisy = tune + noise * np.float32(0.1 * tune.std())
    both = [block(to_sound_features(each), "pitch classes") for each in (tune, noisy)]
    assert likeness(*both) > 0.97


def test_rhythm_tells_tempo_and_how_often_something_is_struck() -> None:
    """Tones of half a second are two a second, or the tempo of 120."""
    features = to_sound_features(play(MAJOR_TUNE * 3, seconds=0.5))
    assert block(features, "rates")[0] * 10 == pytest.approx(2, abs=0.2)
    places = np.geomspace(40, 220, 24)
    assert places[block(features, "tempo").argmax()] == pytest.approx(120, rel=0.06)
    gaps = np.geomspace(0.06, 3, 20)
    assert gaps[block(features, "onset gaps").argmax()] == pytest.approx(0.5, rel=0.15)


def test_scale_of_recurrence_does_not_depend_on_the_tempo() -> None:
    """The same tune a fifth faster is alike by scale, less so by lag."""
    slow, fast = (to_sound_features(play(MAJOR_TUNE * 3, seconds=seconds)) for seconds in (0.36, 0.3))
    by_scale = likeness(block(slow, "recurrence by scale"), block(fast, "recurrence by scale"))
    assert by_scale > 0.9
    assert by_scale > likeness(block(slow, "recurrence by lag"), block(fast, "recurrence by lag"))


@pytest.mark.parametrize(
    "samples",
    [
        np.zeros(RATE, np.float32),
        np.full(RATE, 0.5, np.float32),
        np.random.default_rng(1).standard_normal(RATE).astype(np.float32),
        np.eye(1, 3 * RATE, dtype=np.float32)[0],
        np.zeros(0, np.float32),
        np.ones(10, np.float32),
    ],
)
def test_anything_gives_finite_numbers_of_the_usual_size(samples: Floats) -> None:
    """Silence, a constant, noise, a click, next to nothing: none of it breaks or leaves the scale."""
    features = to_sound_features(samples)
    assert features.shape == (SOUND_FEATURES,)
    assert features.dtype == np.float32
    assert np.isfinite(features).all()
    assert np.abs(features).max() < 20


def test_what_is_no_sound_says_nothing() -> None:
    for spoilt in (np.nan, np.inf, -np.inf):
        samples = play(MAJOR_TUNE)
        samples[100] = spoilt
        assert not to_sound_features(samples).any()


def test_silence_says_nothing() -> None:
    """There is neither pitch nor rhythm in it."""
    assert not to_sound_features(np.zeros(5 * RATE, np.float32)).any()


def test_of_a_long_recording_two_and_a_half_minutes_are_heard() -> None:
    """The beginning comes first, the end last, and no more than that however long it is."""
    samples = np.arange(600 * RATE, dtype=np.float32)
    parts = to_excerpts(samples)
    assert sum(len(part) for part in parts) == 150 * RATE
    assert parts[0][0] == 0
    assert parts[-1][-1] == samples[-1]
    assert parts[0][-1] < parts[1][0]
    assert parts[1][-1] < parts[2][0]
