"""The search process: an open library and the encoders of what answers in it, kept from one question to the next."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from desktop.jobs.answers import MOST_HITS, Answer, FoundPiece, Grouping, ModelInUse, PieceGroup, Question
from desktop.jobs.examples.known import Made, learn, to_examples
from desktop.jobs.examples.orders import ReadPiece, Unread
from engine.answering import Panel, panel_of
from engine.errors import BundleError, EncodingError, ProviderError
from engine.formats.content import Facts
from engine.library import Library, Space, open_library
from engine.search import (
    Example,
    Facets,
    Hit,
    OpenPanel,
    Query,
    SearchResult,
    count_filters,
    relaxed_chips,
    search,
)
from engine.search.explaining import Span, title_and_composer_matched
from engine.search.opening import Opener
from engine.search.query import Group
from engine.search.understanding import Understanding, suggest_queries, to_filters, to_terms, understand

MOST_SUGGESTIONS = 5


@cache
def library(path: Path) -> Library:
    """Return the library at `path`, opened once."""
    return open_library(path)


@cache
def opener() -> Opener:
    """Return what keeps the encoders of those who answer."""
    return Opener()


@cache
def failures() -> dict[tuple[str, ...], str]:
    """Return why the bundles of these hashes cannot encode, so that they are not tried again with every question."""
    return {}


def model(path: Path, bundle_name: str | None) -> ModelInUse:
    """Return what answers in a library, opened and warm. Raises `EngineError` where nothing does."""
    failures().clear()
    panel = panel_of(library(path), bundle_name)
    if not panel.bundles:
        raise BundleError(" ".join(panel.notes()))
    opened = opener().open(panel)
    for encoders, _ in opened.encoders:
        encoders.encode_texts(["music"])
    return _in_use(opened)


def glance(path: Path, question: Question) -> Answer:
    """Answer a question by name alone, as is done before a model is there. Raises `EngineError`."""
    understood = understand_question(path, question)
    with library(path).snapshot():
        query = to_query(question, understood, ())
        result = search(library(path), None, query)
        return _answer(question, understood, result, _found(library(path), result.hits, query.names))


@cache
def made() -> Made:
    """Return what was made of examples that are no pieces of the library."""
    return {}


def find(path: Path, bundle_name: str | None, question: Question, read: tuple[ReadPiece, ...] = ()) -> Answer | Unread:
    """Answer a question with what answers in the library at that moment, or by name alone. Raises `EngineError`.

    Who answers and what the question is compared with are read in one moment, so a switch that another program makes
    holds for the next question as a whole. Where examples must be read first, they are told instead of an answer.
    """
    understood = understand_question(path, question)
    with library(path).snapshot():
        try:
            panel = panel_of(library(path), bundle_name)
        except BundleError as error:
            panel = Panel({}, {}, (str(error),))
        learn(panel, opener(), read, made())
        known = to_examples(library(path), panel, question.like, made())
        if known.unread:
            return Unread(known.unread)
        query = to_query(question, understood, known.examples)
        result, opened, remarks = _search(library(path), panel, query)
        relaxed = () if result.hits else relaxed_chips(library(path), understood.active, question.kinds)
        found = _found(library(path), result.hits, query.names)
    notes = tuple(dict.fromkeys((*known.notes, *remarks, *result.notes)))
    in_use = _in_use(opened) if opened else None
    answer = _answer(question, understood, result, found)
    return replace(answer, notes=notes, model=in_use, relaxed=relaxed)


def facets(path: Path, question: Question) -> Facets:
    """Count what filters could be set beside those of a question."""
    understood = understand_question(path, question)
    return count_filters(library(path), Query(kinds=question.kinds, filters=to_filters(understood.chips)))


def suggestions(path: Path, language: str) -> tuple[str, ...]:
    """Return queries, in a language, that the library has pieces for."""
    return suggest_queries(library(path), language, MOST_SUGGESTIONS)


def understand_question(path: Path, question: Question) -> Understanding:
    """Return what a question says definitely."""
    return understand(question.written, library(path).persons())


def to_query(question: Question, understood: Understanding, like: tuple[Example, ...]) -> Query:
    """Return what the engine is asked for a question and its examples."""
    filters, limit = to_filters(understood.chips), min(question.limit, MOST_HITS)
    terms = to_terms(understood.chips)
    return Query(understood.free, like, question.kinds, limit, filters or None, terms)


def _search(library: Library, panel: Panel, query: Query) -> tuple[SearchResult, OpenPanel | None, tuple[str, ...]]:
    """Return what is found, with whom, and what must be said; bundles that cannot be opened leave names alone."""
    key = tuple(bundle.hash for bundle, _ in panel.groups())
    if key and key not in failures():
        try:
            opened = opener().open(panel)
            return search(library, opened, query), opened, panel.remarks
        except (BundleError, EncodingError, ProviderError) as error:
            failures()[key] = str(error)
    reasons = (failures()[key],) if key else panel.notes(query.kinds)
    return search(library, None, query), None, (*panel.remarks, *reasons)


def _answer(
    question: Question, understood: Understanding, result: SearchResult, found: tuple[FoundPiece, ...]
) -> Answer:
    return Answer(
        question,
        found,
        result.searched,
        result.total,
        understood=understood,
        left_out=result.left_out,
        groups={
            Grouping.WORK: tuple(map(_to_group, result.works)),
            Grouping.COMPOSER: tuple(map(_to_group, result.composers)),
        },
    )


def _to_group(group: Group) -> PieceGroup:
    return PieceGroup(group.label, tuple(hit.piece for hit in group.hits))


def _in_use(opened: OpenPanel) -> ModelInUse:
    made = [encoders.provenance for encoders, _ in opened.encoders]
    bundles = [bundle for bundle, _ in opened.panel.groups()]
    return ModelInUse(
        " + ".join(bundle.manifest.title for bundle in bundles),
        " + ".join(dict.fromkeys(each.provider for each in made)),
        " + ".join(dict.fromkeys(each.precision for each in made)),
        {Space.of(each): kinds for each, (_, kinds) in zip(made, opened.encoders, strict=True)},
        opener().encoders(bundles[0]).report(),
    )


def _found(library: Library, hits: tuple[Hit, ...], names: str) -> tuple[FoundPiece, ...]:
    hashes = [hit.piece for hit in hits]
    pieces, marks = library.pieces_by_hash(hashes), library.marks_of(hashes)
    return tuple(
        FoundPiece(
            hit,
            pieces[hit.piece].facts if hit.piece in pieces else Facts(),
            marks[hit.piece].stars if hit.piece in marks else None,
            _modified(hit),
            *_matched(library, hit, pieces[hit.piece].facts if hit.piece in pieces else Facts(), names),
        )
        for hit in hits
    )


def _matched(library: Library, hit: Hit, facts: Facts, names: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    if hit.matched != "name":
        return (), ()
    return title_and_composer_matched(names, facts, library.persons())


def _modified(hit: Hit) -> float | None:
    try:
        return hit.path.stat().st_mtime if hit.online else None
    except OSError:
        return None
