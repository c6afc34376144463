"""In the search process: the user's labels beside the library, kept as long as they are the same."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from desktop.jobs.answers import LabelAnswer, LabelRequest
from desktop.jobs.session import library, opener
from engine.answering import panel_of
from engine.search.labels import Labelling, label_library

_SHOWN = 5


@cache
def held() -> dict[tuple[str, ...], Labelling]:
    """Return what was made of the last labels."""
    return {}


def label(path: Path, bundle_name: str | None, request: LabelRequest) -> LabelAnswer:
    """Return the spreads of labels, or what lies around a threshold. Raises `EngineError`."""
    if request.threshold is None or request.labels not in held():
        opened = opener().open(panel_of(library(path), bundle_name))
        held().clear()
        held()[request.labels] = label_library(library(path), opened, request.labels)
    labelling = held()[request.labels]
    if request.threshold is None:
        return LabelAnswer(request, tuple(labelling.spread(number) for number in range(len(labelling.labels))))
    if request.whole:
        rows = tuple(labelling.above(request.number, request.threshold).tolist())
        return LabelAnswer(request, rows=rows)
    above, below = labelling.around(request.number, request.threshold, _SHOWN)
    return LabelAnswer(request, (), _names(path, above.tolist()), _names(path, below.tolist()))


def _names(path: Path, rows: Iterable[int]) -> tuple[str, ...]:
    rows = list(rows)
    pieces = library(path).pieces(rows)
    return tuple(
        " · ".join(part for part in (facts.title or _stem(pieces[row].places), facts.composer) if part)
        for row in rows
        if row in pieces and (facts := pieces[row].facts)
    )


def _stem(places: object) -> str:
    return places[0].path.stem if isinstance(places, tuple) and places else ""
