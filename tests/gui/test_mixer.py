"""What the device is given, sample by sample: pitch, silence, fades without clicks, loops, and the clock."""

import numpy as np
import numpy.typing as npt
import pytest

from desktop.jobs.playback import Mixer, Source

RATE = 8000
BLOCK = 256

Samples = npt.NDArray[np.float64]


class Device:
    """A device with a clock of its own, that hears each block `late` seconds after it was asked for."""

    def __init__(self, late: float = 0.0) -> None:
        self.now = 0.0
        self.late = late
        self.heard: list[npt.NDArray[np.int16]] = []
        self.mixer = Mixer(lambda: self.now)

    def run(self, seconds: float) -> Samples:
        """Ask for so much sound, in blocks, and return it."""
        first = len(self.heard)
        for _ in range(round(seconds * RATE / BLOCK)):
            block = np.ones((BLOCK, 2), np.int16)
            self.mixer.fill(block, self.late)
            self.heard.append(block)
            self.now += BLOCK / RATE
        return np.concatenate(self.heard[first:])[:, 0].astype(float)


def tone(hertz: float, seconds: float = 4.0, height: int = 8000) -> npt.NDArray[np.int16]:
    wave = height * np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE)
    return np.repeat(np.round(wave).astype(np.int16)[:, np.newaxis], 2, axis=1)


def source(*stems: npt.NDArray[np.int16]) -> Source:
    return Source(stems, np.ones(len(stems), np.float32), RATE, max(map(len, stems)))


def play(device: Device, *stems: npt.NDArray[np.int16], at: float = 0.0) -> None:
    device.mixer.switch(source(*stems), np.ones(len(stems), np.float32), at)
    device.mixer.begin()


def strength(samples: Samples, hertz: float) -> float:
    """Return how strong a pitch is: the height of its wave."""
    turns = np.exp(-2j * np.pi * hertz * np.arange(len(samples)) / RATE)
    return float(2 * np.abs(np.mean(samples * turns)))


def steepest(samples: Samples) -> float:
    return float(np.abs(np.diff(samples)).max())


def test_stems_are_heard_together_and_a_silenced_one_is_gone() -> None:
    device = Device()
    play(device, tone(400), tone(1000))
    both = device.run(0.512)
    assert strength(both, 400) == pytest.approx(8000, rel=0.02)
    assert strength(both, 1000) == pytest.approx(8000, rel=0.02)
    device.mixer.hear(np.array([1, 0], np.float32), 1.0)
    changing = device.run(0.032)
    alone = device.run(0.512)
    assert strength(alone, 400) == pytest.approx(8000, rel=0.02)
    assert strength(alone, 1000) < 10
    assert steepest(np.concatenate([both[-8:], changing, alone[:8]])) <= steepest(both)
    device.mixer.hear(np.array([1, 1], np.float32), 0.5)
    device.run(0.032)
    assert strength(device.run(0.512), 1000) == pytest.approx(4000, rel=0.02)


def test_going_elsewhere_makes_no_click() -> None:
    device = Device()
    plain = tone(110)
    play(device, plain)
    before = device.run(0.5)
    device.mixer.seek(2.0031)
    after = device.run(0.5)
    assert steepest(np.concatenate([before, after])) < 2 * steepest(plain[:, 0].astype(float))
    assert device.mixer.position() == pytest.approx(2.0031 + 0.496, abs=0.04)


def test_the_next_piece_follows_without_a_gap_or_a_click() -> None:
    device = Device()
    play(device, tone(220))
    before = device.run(0.5)
    device.mixer.switch(source(tone(330)), np.ones(1, np.float32))
    after = device.run(0.5)
    whole = np.concatenate([before, after])
    assert steepest(whole) < 2 * steepest(tone(330)[:, 0].astype(float))
    loud = np.abs(whole).reshape(-1, 64).max(axis=1)
    assert loud.min() > 2500
    assert strength(after[1024:], 220) < 50
    assert strength(after[1024:], 330) == pytest.approx(8000, rel=0.05)
    assert device.mixer.position() == pytest.approx(0.496, abs=0.04)


def test_it_falls_silent_and_rises_again_where_it_was() -> None:
    device = Device()
    play(device, tone(110))
    device.run(0.5)
    device.mixer.hold()
    falling = device.run(0.1)
    assert steepest(falling) < 2 * steepest(tone(110)[:, 0].astype(float))
    assert not falling[400:].any()
    assert device.mixer.wait_for_silence(0.0)
    rested = device.mixer.position()
    device.mixer.begin()
    rising = device.run(0.1)
    assert np.abs(rising[:8]).max() < 1000
    assert device.mixer.position() == pytest.approx(rested + 0.096, abs=0.05)


def test_a_stretch_is_repeated() -> None:
    device = Device()
    stairs = np.repeat(np.repeat(np.arange(1, 41, dtype=np.int16) * 100, RATE // 10)[:, np.newaxis], 2, axis=1)
    play(device, stairs)
    device.mixer.loop((1.0, 1.5))
    heard = device.run(4.0)
    assert heard[2 * RATE :].min() >= 1000
    assert heard.max() <= 1700
    assert not device.mixer.ended()
    device.mixer.loop(None)
    device.run(4.0)
    assert device.mixer.ended()


@pytest.mark.parametrize("late", [0.0, 0.1, 0.4])
def test_the_position_is_what_has_been_heard(late: float) -> None:
    device = Device(late)
    play(device, tone(220))
    device.run(1.024)
    assert device.mixer.position() == pytest.approx(1.024 - late, abs=0.04)
    device.mixer.seek(3.0)
    assert device.mixer.position() == pytest.approx(3.0, abs=0.001)
    device.run(0.512)
    assert device.mixer.position() == pytest.approx(3.0 + 0.512 - late, abs=0.04)


def test_a_device_that_asks_for_nothing_more_is_noticed() -> None:
    device = Device()
    play(device, tone(220))
    device.now += 60.0
    assert not device.mixer.stalled(2.0)  # It takes as long as it takes to begin.
    device.run(0.1)
    device.now += 1.0
    assert not device.mixer.stalled(2.0)
    device.now += 2.0
    assert device.mixer.stalled(2.0)


@pytest.mark.parametrize("late", [0.0, 0.1, 0.4])
def test_the_end_comes_when_it_is_heard_though_the_device_asks_on(late: float) -> None:
    device = Device(late)
    play(device, tone(220, seconds=1.0))
    device.run(0.9)
    assert not device.mixer.ended()
    device.run(0.1 + late + 2 * BLOCK / RATE)
    assert device.mixer.ended()
    assert device.mixer.position() == pytest.approx(1.0)
