"""Timing a bundle on this machine beside the published pipeline, turn by turn, so that other load meets both alike."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median
from time import perf_counter, process_time
from typing import Protocol

import numpy as np
import numpy.typing as npt

from engine.bundles.locate import Bundle
from engine.inputs.notation import NOTE_FEATURES
from engine.inputs.prepared import Prepared, features_of
from engine.inputs.tokens import open_tokenizer
from engine.modality import Modality
from engine.progress import Progress
from engine.runtime.encoders import Encoders

STAGE = "timing"
TOKENS, PATCHES = 12, 120
# Once a case has taken so many seconds, no further round of it is begun.
_SECONDS = 120.0
_WORDS = "a slow sad waltz in D for two old men who sing in the rain at night by the sea"

Floats = npt.NDArray[np.float32]


class Pipeline(Protocol):
    """The published way to encode one input at a time."""

    def text(self, ids: npt.NDArray[np.int64]) -> Floats:
        """Encode the token ids `[n]` of a text."""

    def symbolic(self, patches: npt.NDArray[np.uint8]) -> Floats:
        """Encode the patches `[n, 64]` of a piece."""

    def audio(self, windows: Sequence[Floats]) -> Floats:
        """Encode the windows of a recording at 24 kHz."""


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds on the clock, and of the processor in all threads."""

    seconds: float
    processor: float


@dataclass(frozen=True, slots=True)
class Timing:
    """Medians of `rounds` turns over `inputs` inputs: `ours`, and `theirs` where that could be timed."""

    name: str
    inputs: int
    rounds: int
    ours: Took
    theirs: Took | None

    @property
    def ratio(self) -> float | None:
        """How many times as fast ours is."""
        return None if self.theirs is None else self.theirs.seconds / self.ours.seconds

    @property
    def work(self) -> float | None:
        """How many times as much of the processor theirs takes, which other programs change little."""
        return None if self.theirs is None else self.theirs.processor / self.ours.processor


@dataclass(frozen=True, slots=True)
class _Case:
    name: str
    inputs: int
    ours: Callable[[], object]
    theirs: Callable[[Pipeline], object] | None


def time_bundle(
    bundle: Bundle, encoders: Encoders, pieces: Sequence[Prepared], pipeline: Pipeline | None, rounds: int
) -> Generator[Progress, None, list[Timing]]:
    """Time a text, a piece, and the `pieces` by kind, each at least once and at most `rounds` times.

    What comes before the encoders (reading a file, making patches or windows) is the same for both and not timed;
    tokens are made in both turns. Raises `BundleError`, `ProviderError` or `EncodingError`.
    """
    cases = [*_small_cases(bundle, encoders), *_cases_of(pieces, encoders)]
    timings = []
    for number, case in enumerate(cases):
        yield Progress(STAGE, number, len(cases), case.name)
        timings.append(_time(case, pipeline, rounds, warm=case.inputs == 1))
    yield Progress(STAGE, len(cases), len(cases))
    return timings


def _small_cases(bundle: Bundle, encoders: Encoders) -> Generator[_Case, None, None]:
    if bundle.manifest.text is not None:
        part = bundle.manifest.text
        tokenizer = open_tokenizer(bundle.path / part.tokenizer)
        words = _WORDS.split()
        texts = [" ".join(words[:count]) for count in range(1, len(words) + 1)]
        text = min(texts, key=lambda each: abs(len(tokenizer.to_ids(each, part.prefix)) - TOKENS))
        yield _Case(
            f"text of {len(tokenizer.to_ids(text, part.prefix))} tokens",
            1,
            lambda: encoders.encode_texts([text]),
            lambda pipeline: pipeline.text(tokenizer.to_ids(text, part.prefix)),
        )
    if bundle.manifest.symbolic is not None:
        patches = np.random.default_rng(0).integers(32, 127, (PATCHES, 64)).astype(np.uint8)
        yield _Case(
            f"piece of {PATCHES} patches",
            1,
            lambda: encoders.encode_symbolic([patches], [np.zeros(NOTE_FEATURES, np.float32)]),
            lambda pipeline: pipeline.symbolic(patches),
        )


def _cases_of(pieces: Sequence[Prepared], encoders: Encoders) -> Generator[_Case, None, None]:
    for modality, name in ((Modality.SCORE, "scores"), (Modality.MIDI, "MIDI files")):
        found = [each for each in pieces if each.modality is modality and each.patches is not None]
        if found:
            yield _symbolic_case(name, found, encoders)
    heard = [each for each in pieces if each.windows is not None]
    recordings = [each.windows for each in heard if each.windows is not None]
    if recordings:
        # Windows of samples are a list; those of log-mel are what another network takes than the published one.
        theirs = [windows for windows in recordings if isinstance(windows, list)]
        yield _Case(
            f"recordings ({sum(map(len, recordings)):,} windows)",
            len(recordings),
            lambda: encoders.encode_audio(recordings, features_of(heard)),
            (lambda pipeline: [pipeline.audio(each) for each in theirs]) if theirs else None,
        )


def _symbolic_case(name: str, pieces: Sequence[Prepared], encoders: Encoders) -> _Case:
    found = [each.patches for each in pieces if each.patches is not None]
    return _Case(
        f"{name} ({sum(map(len, found)):,} patches)",
        len(found),
        lambda: encoders.encode_symbolic(found, features_of(pieces)),
        lambda pipeline: [pipeline.symbolic(each) for each in found],
    )


def _time(case: _Case, pipeline: Pipeline | None, rounds: int, *, warm: bool) -> Timing:
    other = case.theirs if pipeline is not None else None
    if warm:
        case.ours()
        if other is not None and pipeline is not None:
            other(pipeline)
    ours: list[Took] = []
    theirs: list[Took] = []
    while len(ours) < rounds and sum(took.seconds for took in (*ours, *theirs)) < _SECONDS:
        ours.append(_take(case.ours))
        if other is not None and pipeline is not None:
            theirs.append(_take(partial(other, pipeline)))
    return Timing(case.name, case.inputs, len(ours), _median(ours), _median(theirs) if theirs else None)


def _take(action: Callable[[], object]) -> Took:
    start, processor = perf_counter(), process_time()
    action()
    return Took(perf_counter() - start, process_time() - processor)


def _median(taken: Sequence[Took]) -> Took:
    return Took(median(took.seconds for took in taken), median(took.processor for took in taken))
