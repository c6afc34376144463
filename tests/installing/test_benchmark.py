"""Times of ours and of another pipeline, taken in turns."""

from collections.abc import Generator, Sequence

import numpy as np
import numpy.typing as npt

from engine.bundles.locate import Bundle
from engine.formats.content import Facts
from engine.inputs.prepared import Prepared
from engine.installing.benchmark import PATCHES, Timing, time_bundle
from engine.modality import Modality
from engine.progress import Progress
from engine.runtime.encoders import open_encoders

Floats = npt.NDArray[np.float32]


class Counting:
    """A pipeline that counts what it is given."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, int]] = []

    def text(self, ids: npt.NDArray[np.int64]) -> Floats:
        self.seen.append(("text", len(ids)))
        return np.zeros(1, np.float32)

    def symbolic(self, patches: npt.NDArray[np.uint8]) -> Floats:
        self.seen.append(("symbolic", len(patches)))
        return np.zeros(1, np.float32)

    def audio(self, windows: Sequence[Floats]) -> Floats:
        self.seen.append(("audio", len(windows)))
        return np.zeros(1, np.float32)


def finish(steps: Generator[Progress, None, list[Timing]]) -> list[Timing]:
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            found: list[Timing] = stop.value
            return found


def piece(modality: Modality, length: int) -> Prepared:
    return Prepared(modality, Facts(), "", np.ones((length, 64), np.uint8))


def test_both_take_turns_over_the_same_inputs(tiny_bundle: Bundle) -> None:
    pieces = [piece(Modality.SCORE, 3), piece(Modality.MIDI, 40), piece(Modality.MIDI, 5)]
    pipeline = Counting()
    timings = finish(time_bundle(tiny_bundle, open_encoders(tiny_bundle), pieces, pipeline, 2))
    assert [(timing.name, timing.inputs, timing.rounds) for timing in timings] == [
        ("text of 12 tokens", 1, 2),
        (f"piece of {PATCHES} patches", 1, 2),
        ("scores (3 patches)", 1, 2),
        ("MIDI files (45 patches)", 2, 2),
    ]
    # The small ones are warmed up once.
    assert pipeline.seen[:6] == [("text", 12)] * 3 + [("symbolic", PATCHES)] * 3
    assert pipeline.seen[-4:] == [("symbolic", 40), ("symbolic", 5)] * 2
    assert all(timing.ratio is not None and timing.ours.seconds > 0 for timing in timings)


def test_without_another_pipeline_ours_alone_is_timed(tiny_bundle: Bundle) -> None:
    timings = finish(time_bundle(tiny_bundle, open_encoders(tiny_bundle), [], None, 1))
    assert [timing.theirs for timing in timings] == [None, None]
    assert [timing.ratio for timing in timings] == [None, None]


def test_log_mel_windows_are_ours_alone(tiny_bundle: Bundle) -> None:
    heard = Prepared(Modality.AUDIO, Facts(), windows=np.ones((2, 187, 96), np.float32))
    pipeline = Counting()
    timings = finish(time_bundle(tiny_bundle, open_encoders(tiny_bundle), [heard], pipeline, 1))
    assert timings[-1].name == "recordings (2 windows)"
    assert timings[-1].theirs is None
    assert ("audio", 2) not in pipeline.seen
