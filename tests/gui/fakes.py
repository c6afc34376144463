"""Stand-ins for the engine's slow parts: a session that answers from a list, a run that yields what it is told."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop.jobs.answers import (
    Answer,
    Companion,
    FoundPiece,
    Groups,
    LabelAnswer,
    LabelRequest,
    ModelInUse,
    Question,
    Reasons,
)
from desktop.jobs.examples.orders import Examples, LookOrder
from desktop.jobs.folders.watching import Watching
from desktop.jobs.opening import Opening
from desktop.jobs.playback import Fill, Stream
from desktop.jobs.previewing import PagePicture, PaintOrder
from desktop.jobs.recording import TakeBlock
from engine.errors import EngineError
from engine.formats.content import Facts
from engine.inputs.passages import Passages
from engine.library import Space
from engine.modality import MUSIC, Modality
from engine.preview.requests import ScoreRequest, Sound, SoundRequest, Stem
from engine.progress import Progress
from engine.runtime.report import RuntimeReport
from engine.search import Band, Facets, FacetValue, Hit
from engine.search.explaining import Explanation, Standing
from engine.search.labels.labelling import BINS, LEAST, MOST, Spread
from engine.search.understanding import ChipKind

SPACE = Space("ab" * 32, 1)
RAN = RuntimeReport("CPU", "CPU", "int8", failures=("CUDA failed, driver 550 is older than 580",), details="Driver 550")
MODEL = ModelInUse("Incipit small", "cpu", "int8", {SPACE: MUSIC}, RAN)
PAGES = 3


def found_piece(
    title: str,
    composer: str = "",
    kind: Modality = Modality.SCORE,
    *,
    path: str = "",
    matched: Any = "meaning",
    band: str = "possible",
    online: bool = True,
    facts: Facts | None = None,
) -> FoundPiece:
    suffix = {Modality.SCORE: ".musicxml", Modality.MIDI: ".mid", Modality.AUDIO: ".flac", Modality.TEXT: ".pdf"}[kind]
    place = Path(path or f"/music/{title.lower().replace(' ', '_')}{suffix}")
    hit = Hit(1, f"hash of {title}", place, 0, title, composer, kind, matched, 0.5, Band(band), online)
    return FoundPiece(hit, facts or Facts(title=title, composer=composer))


@dataclass
class FakeSession:
    """Answers every question with those of its pieces that are of the kinds wanted."""

    pieces: list[FoundPiece]
    model_error: EngineError | None = None
    searched: int = 0
    total: int = 0
    asked: list[Question] = field(default_factory=list)
    closed: bool = False
    suggested: tuple[str, ...] = ()
    examples: Examples = field(default_factory=Examples)
    looked: list[LookOrder] = field(default_factory=list)
    counts: dict[ChipKind, tuple[FacetValue, ...]] = field(default_factory=dict)
    works: dict[str, tuple[Companion, ...]] = field(default_factory=dict)
    explained: list[tuple[Question, str]] = field(default_factory=list)
    reasons_given: Reasons | None = None
    compared: list[Passages | None] = field(default_factory=list)
    told: list[Standing | Progress] = field(default_factory=list)
    labelled: list[LabelRequest] = field(default_factory=list)
    rows: tuple[int, ...] = ()
    left_out: int = 0
    groups: Groups = field(default_factory=dict)
    named: tuple[FoundPiece, ...] = ()

    def model(self) -> ModelInUse:
        if self.model_error is not None:
            raise self.model_error
        return MODEL

    def glance(self, question: Question) -> Answer:
        found = tuple(piece for piece in self.named if piece.hit.kind in question.kinds)
        return Answer(question, found, len(self.pieces), len(self.pieces))

    def find(self, question: Question) -> Answer:
        self.asked.append(question)
        found = tuple(piece for piece in self.pieces if piece.hit.kind in question.kinds)
        searched, total = self.searched or len(self.pieces), self.total or len(self.pieces)
        return Answer(question, found, searched, total, left_out=self.left_out, groups=self.groups)

    def facets(self, question: Question) -> Facets:
        self.asked.append(question)
        return Facets(len(self.pieces), self.counts)

    def suggestions(self, language: str) -> tuple[str, ...]:
        return tuple(query.format(language=language) for query in self.suggested)

    def look(self, orders: tuple[LookOrder, ...]) -> Examples:
        self.looked += orders
        return self.examples

    def companions(self, piece: str) -> tuple[Companion, ...]:
        return self.works.get(piece, ())

    def reasons(self, question: Question, piece: str) -> Reasons:
        self.explained.append((question, piece))
        return self.reasons_given or Reasons(Explanation(piece))

    def compare(self, question: Question, piece: str, passages: Passages | None) -> Standing | Progress:
        del question, piece
        self.compared.append(passages)
        return self.told.pop(0) if self.told else Standing(0, 0)

    def label(self, request: LabelRequest) -> LabelAnswer:
        self.labelled.append(request)
        if request.threshold is None:
            values = np.linspace(-2, 4, 61, dtype=np.float32)
            counts = np.histogram(values, np.linspace(LEAST, MOST, BINS + 1))[0]
            return LabelAnswer(
                request, tuple(Spread(name, {Modality.SCORE: counts}, values) for name in request.labels)
            )
        if request.whole:
            return LabelAnswer(request, rows=self.rows)
        return LabelAnswer(request, (), ("Above",), ("Below",))

    def close(self) -> None:
        self.closed = True


class FakeRun:
    """Yields the progress that it is given; ends when it is cancelled or has nothing more to yield."""

    def __init__(self, steps: Iterable[Progress] = (), *, endless: bool = False) -> None:
        self._steps = iter(steps)
        self._endless = endless
        self._cancelled = threading.Event()
        self.told: list[str] = []

    def __next__(self) -> Progress:
        for step in self._steps:
            return step
        if self._endless:
            self._cancelled.wait(60)
        raise StopIteration

    def pause(self) -> None:
        self.told.append("pause")

    def resume(self) -> None:
        self.told.append("resume")

    def cancel(self) -> None:
        self.told.append("cancel")
        self._cancelled.set()


class FakePool:
    """Does an item's work here and now, by a function of its own."""

    def __init__(self, work: Callable[[Any], Any]) -> None:
        self._work = work
        self.items: list[Any] = []

    def run(self, function: Callable[[Any], Any], items: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
        del function
        for item in items:
            self.items.append(item)
            yield item, self._work(item)

    def close(self) -> None:
        return


def engrave_line(order: PaintOrder) -> PagePicture:
    """A first system, or one of three pages, each with a bar and a note of its own."""
    pixels, page, pages = bytes(200 * 50), 0, 0
    if isinstance(order.what, ScoreRequest):
        bars = {f"bar {number}": number for number in range(PAGES)}
        page, pages = bars.get(order.what.bar, min(order.what.page, PAGES - 1)), PAGES
        note = {f"note {page}": (0.2, 0.4, 0.05, 0.1)}
        place = {f"bar {page}": (0.1, 0.3, 0.8, 0.4)}
        return PagePicture(pixels, 200, 50, False, page, pages, note, place, bars)
    return PagePicture(pixels, 200, 50, coloured=False)


def sound_second(request: SoundRequest) -> Sound:
    """A second of a tone, in stereo."""
    tone = np.round(8000 * np.sin(np.arange(8000) / 8)).astype(np.int16)
    request.destination.mkdir(parents=True, exist_ok=True)
    np.save(request.destination / "0.npy", np.stack([tone, tone], axis=1))
    peaks = np.abs(np.sin(np.arange(120) / 9)).astype(np.float32)
    return Sound((Stem(request.destination / "0.npy"),), 8000, 1.0, 1.0, peaks, request.speed)


class NullSink:
    """An audio output that takes all samples at once when it is started, and keeps them."""

    def __init__(self) -> None:
        self.heard: list[npt.NDArray[np.int16]] = []
        self.opened: list[tuple[int, int]] = []

    def open(self, rate: int, channels: int, fill: Fill) -> Stream:
        self.opened.append((rate, channels))
        return _NullStream(self, channels, fill)


class _NullStream:
    def __init__(self, sink: NullSink, channels: int, fill: Fill) -> None:
        self._sink, self._channels, self._fill = sink, channels, fill

    def start(self) -> None:
        silent = 0
        while silent < 500:  # a dozen seconds: pieces have rests
            block = np.ones((1024, self._channels), np.int16)
            # Kept before it is filled: once the last frame has been taken, the window may look at what was heard.
            self._sink.heard.append(block)
            self._fill(block)
            silent = 0 if block.any() else silent + 1

    def stop(self) -> None:
        return

    def close(self) -> None:
        return


class FakeMicrophone:
    """An audio input that hears all of its blocks at once when it is started."""

    rate = 8000

    def __init__(self, blocks: Sequence[npt.NDArray[np.int16]] = (), error: EngineError | None = None) -> None:
        self.blocks = list(blocks)
        self.error = error
        self.opened: list[str] = []
        self.told: list[str] = []

    def names(self) -> tuple[str, ...]:
        if self.error is not None:
            raise self.error
        return ("Headset", "Line in")

    def open(self, device: str, take: TakeBlock) -> tuple[Stream, int]:
        if self.error is not None:
            raise self.error
        self.opened.append(device)
        return _HearingStream(self, take), self.rate


class _HearingStream:
    def __init__(self, microphone: FakeMicrophone, take: TakeBlock) -> None:
        self._microphone, self._take = microphone, take

    def start(self) -> None:
        for block in self._microphone.blocks:
            self._take(block)

    def stop(self) -> None:
        self._microphone.told.append("stop")

    def close(self) -> None:
        self._microphone.told.append("close")


class FakeWatching(Watching):
    """Keeps which folders would be watched; a test tells the changes."""

    watched: tuple[Path, ...] = ()

    def watch(self, folders: Sequence[Path]) -> None:
        self.watched = tuple(folders)


class FakeOpening(Opening):
    """Keeps what would have been opened or shown."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []
        self.shown: list[Path] = []

    def open_file(self, path: Path) -> None:
        self.opened.append(path)

    def show_in_folder(self, path: Path) -> None:
        self.shown.append(path)
