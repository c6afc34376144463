"""What other processes do for the window: search, and indexing.

This module loads none of what that needs. ONNX Runtime, and above all a tokenizer of 250,000 pieces, halt every thread
of the process that loads them for a second or more, so the window's own process never does.
"""

import importlib
import traceback
from collections.abc import Callable, Collection, Generator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import psutil

from desktop.jobs.examples.orders import Examples, LookedAt, LookOrder, ReadPiece, Unread
from desktop.jobs.examples.reading import look, prepare
from engine.errors import EngineError
from engine.formats.content import Facts
from engine.inputs.passages import Passages
from engine.inputs.wanted import Wanted
from engine.library import Space
from engine.modality import Modality
from engine.progress import Progress
from engine.runtime.report import RuntimeReport
from engine.search import Facets, Hit
from engine.search.explaining import Explanation, Span, Standing
from engine.search.labels import Spread
from engine.search.pairing import Sureness
from engine.search.saved import NamedExample
from engine.search.understanding import Chip, Understanding
from engine.workers import Failure, WorkerPool, run_generator
from engine.workers.generator import GeneratorProcess

FIRST_HITS = 100
MOST_HITS = 1000

_SECONDS = 120.0
_READING_SECONDS = 60.0
_NICENESS = 10


@dataclass(frozen=True, slots=True)
class ModelInUse:
    """What answers queries: the bundles' titles, the providers and precisions that really run.

    `spaces` are those of their vectors, each with the kinds of music that it is looked at for. `ran` tells more of what
    runs, and why nothing better.
    """

    title: str
    provider: str
    precision: str
    spaces: Mapping[Space, Collection[Modality]]
    ran: RuntimeReport | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for, among which kinds of music, and how many pieces are wanted at most.

    `filters` were chosen by clicks, and are written as they would be typed: `key:"D minor"`. `like` are examples, which
    stand beside the text.
    """

    text: str
    kinds: tuple[Modality, ...]
    filters: tuple[str, ...] = ()
    limit: int = FIRST_HITS
    like: tuple[NamedExample, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is asked."""
        return bool(self.text or self.filters or self.like)

    @property
    def written(self) -> str:
        """All that is asked in words, as it could be typed."""
        return " ".join((self.text, *self.filters))


@dataclass(frozen=True, slots=True)
class FoundPiece:
    """A hit, and what the piece says of itself.

    `stars` is the user's rating, `modified` when the file was last changed, in seconds since 1970; None for none known.
    Of a hit by name, stretches of its own title and composer match words of the query.
    """

    hit: Hit
    facts: Facts
    stars: int | None = None
    modified: float | None = None
    title_matched: tuple[Span, ...] = ()
    composer_matched: tuple[Span, ...] = ()

    def is_shown_as(self, other: "FoundPiece") -> bool:
        """Whether nothing that is shown of the piece itself has changed, wherever it now stands among others."""
        mine, theirs = (
            (each.hit.piece, each.hit.path, each.hit.tune, each.hit.online, each.facts) for each in (self, other)
        )
        return mine == theirs


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for a question, best first, among `searched` of the `total` pieces that the library will have.

    `notes` are sentences on what could not be compared, `model` is what answered, None where only names were searched.
    `understood` is what the question says definitely. Its filters left out so many pieces; where they left nothing,
    `relaxed` tells each chip that filters and how many there would be without it, in order.
    """

    question: Question
    found: tuple[FoundPiece, ...]
    searched: int
    total: int
    notes: tuple[str, ...] = ()
    model: ModelInUse | None = None
    understood: Understanding | None = None
    left_out: int = 0
    relaxed: tuple[tuple[Chip, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Companion:
    """A piece that may be the same work as another: how sure that is, and what the user has said, None for nothing.

    It `follows` where the user has said it not of the two, but of others between them.
    """

    found: FoundPiece
    sureness: Sureness
    said: bool | None = None
    follows: bool = False


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why a piece matched: what can be said at once, and what its passages are wanted as.

    `wanted` is None where nobody can compare them with the question.
    """

    explanation: Explanation
    wanted: Wanted | None = None


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """The user's labels; of the one with a `number`, the pieces around a `threshold`, with `whole` all above it."""

    labels: tuple[str, ...]
    number: int = 0
    threshold: float | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class LabelAnswer:
    """The labels' spreads, or, where a threshold was asked about, the pieces just above and below it.

    `rows` are the numbers in the library of all pieces above, where the whole was asked for.
    """

    request: LabelRequest
    spreads: tuple[Spread, ...] = ()
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()


class SearchError(EngineError):
    """The search process gave no answer."""


class _Wanted(StrEnum):
    MODEL = "model"
    ANSWER = "answer"
    FACETS = "facets"
    SUGGESTIONS = "suggestions"
    COMPANIONS = "companions"
    REASONS = "reasons"
    STANDING = "standing"
    LABELS = "labels"


@dataclass(frozen=True, slots=True)
class _Request:
    """Asks for what is wanted: an answer or facets for a question, suggestions in a language, what is said of a piece.

    `read` are examples that the question needs, as workers have read them. `passages` are those of the `piece` that is
    to be compared from now on; without them, the next few are.
    """

    wanted: _Wanted
    library: Path
    bundle_name: str | None
    question: Question | None = None
    language: str = ""
    read: tuple[ReadPiece, ...] = ()
    piece: str = ""
    passages: Passages | None = None
    labels: LabelRequest | None = None


@dataclass(frozen=True, slots=True)
class IndexSummary:
    """The end of an indexing: how many pieces were encoded, what folders cannot be read and why.

    `suffixes` are those of music, which only that process knows. `ran` is what encoded the pieces, if any were.
    """

    encoded: int
    problems: tuple[str, ...]
    suffixes: frozenset[str] = frozenset()
    ran: RuntimeReport | None = None


class RemoteSession:
    """A session in a process of its own, which is started when it is first needed and again should it die."""

    def __init__(self, library: Path, bundle_name: str | None = None) -> None:
        self._library = library
        self._bundle_name = bundle_name
        self._pool = WorkerPool(1, seconds=_SECONDS, memory=None)
        self._readers = WorkerPool(1, seconds=_READING_SECONDS)

    def model(self) -> ModelInUse:
        """Return what answers. Raises `EngineError` where there is no model."""
        model: ModelInUse = self._ask(_Wanted.MODEL)
        return model

    def find(self, question: Question) -> Answer:
        """Answer a question, by name alone where there is no model. Raises `EngineError`."""
        answer = self._ask(_Wanted.ANSWER, question)
        if isinstance(answer, Unread):
            read = tuple(
                ReadPiece(order, found.reason if isinstance(found, Failure) else found)
                for order, found in self._readers.run(prepare, answer.orders)
            )
            answer = self._ask(_Wanted.ANSWER, question, read=read)
        if not isinstance(answer, Answer):
            raise SearchError("The examples changed while they were read; ask again.")
        return answer

    def look(self, orders: tuple[LookOrder, ...]) -> Examples:
        """Return files as examples, read in a worker."""
        found = dict(self._readers.run(look, orders))
        like: list[NamedExample] = []
        notes: list[str] = []
        for order in orders:
            value = found[order]
            if isinstance(value, LookedAt):
                like.append(value.example)
                if value.tunes > 1:
                    notes.append(f"{order.path.name} holds {value.tunes:,} tunes: the first is the example.")
            else:
                notes.append(f"{order.path.name}: {value.reason if isinstance(value, Failure) else value}")
        return Examples(tuple(like), tuple(notes))

    def facets(self, question: Question) -> Facets:
        """Count what filters could be set beside those of a question. Raises `EngineError`."""
        facets: Facets = self._ask(_Wanted.FACETS, question)
        return facets

    def suggestions(self, language: str) -> tuple[str, ...]:
        """Return queries, in a language, that the library has pieces for. Raises `EngineError`."""
        suggestions: tuple[str, ...] = self._ask(_Wanted.SUGGESTIONS, language=language)
        return suggestions

    def companions(self, piece: str) -> tuple[Companion, ...]:
        """Return what may be the same work as a piece, the surest first. Raises `EngineError`."""
        companions: tuple[Companion, ...] = self._ask(_Wanted.COMPANIONS, piece=piece)
        return companions

    def reasons(self, question: Question, piece: str) -> Reasons:
        """Return why a piece matched a question, as far as that can be said at once. Raises `EngineError`."""
        reasons: Reasons = self._ask(_Wanted.REASONS, question, piece=piece)
        return reasons

    def compare(self, question: Question, piece: str, passages: Passages | None) -> Standing | Progress:
        """Compare a few of a piece's passages with a question; the first call brings them. Raises `EngineError`."""
        told: Standing | Progress = self._ask(_Wanted.STANDING, question, piece=piece, passages=passages)
        return told

    def label(self, request: LabelRequest) -> LabelAnswer:
        """Hold labels beside the library. Raises `EngineError`."""
        answer: LabelAnswer = self._ask(_Wanted.LABELS, labels=request)
        return answer

    def close(self) -> None:
        """End the processes."""
        self._pool.close()
        self._readers.close()

    def _ask(self, wanted: _Wanted, question: Question | None = None, **more: Any) -> Any:
        request = _Request(wanted, self._library, self._bundle_name, question, **more)
        for _request, answer in self._pool.run(serve, [request]):
            if isinstance(answer, Exception):
                raise answer
            if not isinstance(answer, Failure):
                return answer
        raise SearchError("The search process ended unexpectedly; it is started anew with the next question.")


def serve(request: _Request) -> object:
    """Answer one request in the search process; what it raises is returned, for the window to show."""
    session = importlib.import_module("desktop.jobs.session")
    works = importlib.import_module("desktop.jobs.works.companions")
    explaining = importlib.import_module("desktop.jobs.explaining.session")
    labelling = importlib.import_module("desktop.jobs.labelling.session")
    path, bundle_name = request.library, request.bundle_name
    answers: dict[_Wanted, Callable[[], object]] = {
        _Wanted.MODEL: lambda: session.model(path, bundle_name),
        _Wanted.ANSWER: lambda: session.find(path, bundle_name, request.question, request.read),
        _Wanted.FACETS: lambda: session.facets(path, request.question),
        _Wanted.SUGGESTIONS: lambda: session.suggestions(path, request.language),
        _Wanted.COMPANIONS: lambda: works.companions(session.library(path), bundle_name, request.piece),
        _Wanted.REASONS: lambda: explaining.reasons(path, bundle_name, request.question, request.piece),
        _Wanted.STANDING: lambda: explaining.compare(
            path, bundle_name, request.question, request.piece, request.passages
        ),
        _Wanted.LABELS: lambda: labelling.label(path, bundle_name, request.labels),
    }
    try:
        return answers[request.wanted]()
    except EngineError as error:
        return error
    except Exception:  # noqa: BLE001 (a process border: the window reports it)
        return RuntimeError(traceback.format_exc())


def start_indexing(
    library: Path, bundle_name: str | None = None, within: Mapping[Path, tuple[str, ...]] | None = None, cores: int = 0
) -> GeneratorProcess[IndexSummary]:
    """Start to index a library with an installed bundle, or what answers: all folders, or what is `within` some.

    It uses at most `cores` of the processor's cores where the system can bind a process to some; 0 is all.
    """
    return run_generator(index_all, library, bundle_name, dict(within or {}), cores, niceness=_NICENESS)


def index_all(
    library: Path, bundle_name: str | None, within: Mapping[Path, tuple[str, ...]], cores: int = 0
) -> Generator[Progress, None, IndexSummary]:
    """Index all folders of a library, or what is `within` some, in the indexing process. Raises `EngineError`."""
    _stay_on(cores)
    bundle = importlib.import_module("engine.bundles.locate").find_bundle(bundle_name) if bundle_name else None
    indexing = importlib.import_module("engine.indexing")
    report = yield from indexing.index(library, tuple(within), bundle, within=within)
    problems = tuple(f"{problem.path}: {problem.reason}" for problem in report.unreadable)
    suffixes = importlib.import_module("engine.formats.registry").music_suffixes()
    return IndexSummary(report.encoded, problems, suffixes, report.ran)


def _stay_on(cores: int) -> None:
    """Bind this process, and those that it starts, to so many cores; macOS cannot, and uses all."""
    process = psutil.Process()
    if cores > 0 and hasattr(process, "cpu_affinity"):
        process.cpu_affinity(process.cpu_affinity()[:cores])
