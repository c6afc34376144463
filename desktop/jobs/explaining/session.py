"""In the search process: why a piece matched a question, its passages compared a few at a time."""

from collections.abc import Generator
from functools import cache
from pathlib import Path

from desktop.jobs.answers import Question, Reasons
from desktop.jobs.examples.known import to_examples
from desktop.jobs.session import library, made, opener, to_query, understand_question
from desktop.sentences import QT_TRANSLATE_NOOP
from engine.answering import Panel, panel_of
from engine.errors import BundleError, LibraryError
from engine.inputs.passages import Passages
from engine.modality import Modality
from engine.progress import Progress
from engine.search.explaining import Standing, explain, explain_passages

Steps = Generator[Progress, None, Standing]


@cache
def under_way() -> dict[tuple[Question, str], Steps]:
    """Return the comparison that goes on, one at most: another piece ends it."""
    return {}


def reasons(path: Path, bundle_name: str | None, question: Question, piece: str) -> Reasons:
    """Return why a piece matched, as far as the library tells at once. Raises `EngineError`."""
    under_way().clear()
    understood = understand_question(path, question)
    with library(path).snapshot():
        panel = _panel(path, bundle_name)
        known = to_examples(library(path), panel, question.like, made())
        query = to_query(question, understood, known.examples)
        found = library(path).piece(piece)
        if found is None:
            raise LibraryError(QT_TRANSLATE_NOOP("Errors", "The piece is not in the library any more."))
        explanation = explain(library(path), query, understood.chips, found)
        if not query.ranks or found.modality is Modality.TEXT:
            return Reasons(explanation)
    wanted = next((bundle.manifest.wanted for bundle, kinds in panel.groups() if found.modality in kinds), None)
    return Reasons(explanation, wanted)


def compare(
    path: Path, bundle_name: str | None, question: Question, piece: str, passages: Passages | None
) -> Standing | Progress:
    """Compare the next few of a piece's passages, which the first call brings; return how it ended, or how far it is.

    Raises `EngineError`.
    """
    key = question, piece
    if passages is not None:
        panel = _panel(path, bundle_name)
        known = to_examples(library(path), panel, question.like, made())
        query = to_query(question, understand_question(path, question), known.examples)
        opened = opener().open(panel)
        under_way().clear()
        under_way()[key] = explain_passages(library(path), opened, query, passages)
    steps = under_way().get(key)
    if steps is None:
        return Standing(0, 0)
    try:
        return next(steps)
    except StopIteration as end:
        del under_way()[key]
        standing: Standing = end.value
        return standing


def _panel(path: Path, bundle_name: str | None) -> Panel:
    try:
        return panel_of(library(path), bundle_name)
    except BundleError:
        return Panel({}, {}, ())
