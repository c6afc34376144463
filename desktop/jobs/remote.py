"""What other processes do for the window: search, and indexing.

This module loads none of what that needs. ONNX Runtime, and above all a tokenizer of 250,000 pieces, halt every thread
of the process that loads them for a second or more, so the window's own process never does.
"""

import importlib
import traceback
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

import psutil

from desktop.jobs.answers import Answer, Companion, LabelAnswer, LabelRequest, ModelInUse, Question, Reasons
from desktop.jobs.examples.orders import Examples, LookedAt, LookOrder, ReadPiece, Unread
from desktop.jobs.examples.reading import look, prepare
from desktop.jobs.warming import search_pool
from desktop.sentences import QT_TRANSLATE_NOOP
from engine.errors import EngineError
from engine.inputs.passages import Passages
from engine.progress import Progress
from engine.runtime.report import RuntimeReport
from engine.search import Facets
from engine.search.explaining import Standing
from engine.workers import Failure, WorkerPool, run_generator
from engine.workers.generator import GeneratorProcess

_READING_SECONDS = 60.0
_NICENESS = 10


class SearchError(EngineError):
    """The search process gave no answer."""


class _Wanted(StrEnum):
    MODEL = "model"
    GLANCE = "glance"
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

    def __init__(self, library: Path, bundle_name: str | None = None, pool: WorkerPool | None = None) -> None:
        self._request = partial(_Request, library=library, bundle_name=bundle_name)
        self._pool = pool or search_pool()
        self._readers = WorkerPool(1, seconds=_READING_SECONDS)

    def model(self) -> ModelInUse:
        """Return what answers. Raises `EngineError` where there is no model."""
        model: ModelInUse = self._ask(self._request(_Wanted.MODEL))
        return model

    def glance(self, question: Question) -> Answer:
        """Answer a question by name alone, without a model. Raises `EngineError`."""
        answer: Answer = self._ask(self._request(_Wanted.GLANCE, question=question))
        return answer

    def find(self, question: Question) -> Answer:
        """Answer a question, by name alone where there is no model. Raises `EngineError`."""
        answer = self._ask(self._request(_Wanted.ANSWER, question=question))
        if isinstance(answer, Unread):
            read = tuple(
                ReadPiece(order, found.reason if isinstance(found, Failure) else found)
                for order, found in self._readers.run(prepare, answer.orders)
            )
            answer = self._ask(self._request(_Wanted.ANSWER, question=question, read=read))
        if not isinstance(answer, Answer):
            raise SearchError(QT_TRANSLATE_NOOP("Errors", "The examples changed while they were read; ask again."))
        return answer

    def look(self, orders: tuple[LookOrder, ...]) -> Examples:
        """Return files as examples, read in a worker."""
        found = dict(self._readers.run(look, orders))
        examples = tuple(value.example for order in orders if isinstance(value := found[order], LookedAt))
        notes: list[str] = []
        for order in orders:
            value = found[order]
            if isinstance(value, LookedAt):
                if value.tunes > 1:
                    notes.append(f"{order.path.name} holds {value.tunes:,} tunes: the first is the example.")
            else:
                notes.append(f"{order.path.name}: {value.reason if isinstance(value, Failure) else value}")
        return Examples(examples, tuple(notes))

    def facets(self, question: Question) -> Facets:
        """Count what filters could be set beside those of a question. Raises `EngineError`."""
        facets: Facets = self._ask(self._request(_Wanted.FACETS, question=question))
        return facets

    def suggestions(self, language: str) -> tuple[str, ...]:
        """Return queries, in a language, that the library has pieces for. Raises `EngineError`."""
        suggestions: tuple[str, ...] = self._ask(self._request(_Wanted.SUGGESTIONS, language=language))
        return suggestions

    def companions(self, piece: str) -> tuple[Companion, ...]:
        """Return what may be the same work as a piece, the surest first. Raises `EngineError`."""
        companions: tuple[Companion, ...] = self._ask(self._request(_Wanted.COMPANIONS, piece=piece))
        return companions

    def reasons(self, question: Question, piece: str) -> Reasons:
        """Return why a piece matched a question, as far as that can be said at once. Raises `EngineError`."""
        reasons: Reasons = self._ask(self._request(_Wanted.REASONS, question=question, piece=piece))
        return reasons

    def compare(self, question: Question, piece: str, passages: Passages | None) -> Standing | Progress:
        """Compare a few of a piece's passages with a question; the first call brings them. Raises `EngineError`."""
        told: Standing | Progress = self._ask(
            self._request(_Wanted.STANDING, question=question, piece=piece, passages=passages)
        )
        return told

    def label(self, request: LabelRequest) -> LabelAnswer:
        """Hold labels beside the library. Raises `EngineError`."""
        answer: LabelAnswer = self._ask(self._request(_Wanted.LABELS, labels=request))
        return answer

    def close(self) -> None:
        """End the processes."""
        self._pool.close()
        self._readers.close()

    def _ask(self, request: _Request) -> Any:
        for _request, answer in self._pool.run(serve, [request]):
            if isinstance(answer, Exception):
                raise answer
            if not isinstance(answer, Failure):
                return answer
        raise SearchError(
            QT_TRANSLATE_NOOP(
                "Errors", "The search process ended unexpectedly; it is started anew with the next question."
            )
        )


def serve(request: _Request) -> object:
    """Answer one request in the search process; what it raises is returned, for the window to show."""
    session = importlib.import_module("desktop.jobs.session")
    works = importlib.import_module("desktop.jobs.works.companions")
    explaining = importlib.import_module("desktop.jobs.explaining.session")
    labelling = importlib.import_module("desktop.jobs.labelling.session")
    path, bundle_name = request.library, request.bundle_name
    answers: dict[_Wanted, Callable[[], object]] = {
        _Wanted.MODEL: lambda: session.model(path, bundle_name),
        _Wanted.GLANCE: lambda: session.glance(path, request.question),
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
