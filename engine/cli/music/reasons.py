"""Why pieces matched, on the command line: `--why`."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from engine.cli import console
from engine.errors import EngineError, UnreadableFileError
from engine.inputs.wanted import Wanted
from engine.library import Library
from engine.modality import Modality
from engine.preview.requests import PieceRequest
from engine.preview.tasks import time_score
from engine.search import Hit, OpenPanel, Query
from engine.search.explaining import CutRequest, Explanation, NameMatch, Standing, Verdict, cut_piece, explain
from engine.search.explaining.explanation import explain_passages
from engine.search.understanding import Understanding
from engine.workers import Failure, WorkerPool

_SIGNS = {Verdict.AGREES: "✓", Verdict.CONTRADICTS: "✗", Verdict.UNKNOWN: "?"}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one hit matched; `problem` is a sentence where its passages could not be compared."""

    explanation: Explanation
    standing: Standing
    problem: str = ""


def reasons_of(
    library: Library, opened: OpenPanel, query: Query, said: Understanding, hits: Sequence[Hit]
) -> dict[str, Reason]:
    """Return why each of some hits matched, by the hash of the piece."""
    pieces = library.pieces_by_hash([hit.piece for hit in hits])
    reasons: dict[str, Reason] = {}
    with WorkerPool(1) as pool:
        for hit in hits:
            explanation = explain(library, query, said.chips, pieces[hit.piece])
            try:
                standing, problem = _standing(library, opened, query, hit, pool), ""
            except EngineError as error:
                standing, problem = Standing(0, 0), str(error)
            reasons[hit.piece] = Reason(explanation, standing, problem)
    return reasons


def print_reason(reason: Reason) -> None:
    """Print why a hit matched, a line for each reason."""
    lines = [("    ", line) for line in _lines(reason)]
    if lines:
        console.write_table(lines)


def reason_to_json(reason: Reason) -> dict[str, object]:
    """Return a reason as JSON."""
    standing = reason.standing
    return {
        "names": [
            {"where": each.where, "text": each.text, "words": [each.text[start:stop] for start, stop in each.spans]}
            for each in reason.explanation.names
        ],
        "facts": [
            {
                "asked": each.chip.written,
                "says": each.says,
                "verdict": each.verdict.value,
                "estimated": each.estimated,
            }
            for each in reason.explanation.agreements
        ],
        "passage": {
            "stands_out": standing.found,
            "bars": None if standing.bars is None else [standing.bars[0] + 1, standing.bars[1]],
            "seconds": None if standing.seconds is None else [round(each, 2) for each in standing.seconds],
            "compared": standing.compared,
            "of": standing.total,
            "problem": reason.problem,
        },
    }


def _standing(library: Library, opened: OpenPanel, query: Query, hit: Hit, pool: WorkerPool) -> Standing:
    wanted = next((bundle.manifest.wanted for bundle, kinds in opened.panel.groups() if hit.kind in kinds), Wanted())
    if not hit.online or hit.kind is Modality.TEXT or not query.ranks:
        return Standing(0, 0)
    cut = _in_worker(pool, cut_piece, CutRequest(hit.path, hit.tune, wanted))
    steps = explain_passages(library, opened, query, cut)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            standing: Standing = end.value
            break
    if standing.bars is None or standing.seconds is not None or standing.of_bars is None:
        return standing
    timing = _in_worker(pool, time_score, PieceRequest(hit.path, hit.tune, hit.kind))
    heard = timing.seconds_of(*standing.bars, standing.of_bars)
    return replace(standing, seconds=heard)


def _in_worker(pool: WorkerPool, function: Callable[[Any], Any], request: object) -> Any:
    for _request, answer in pool.run(function, [request]):
        if isinstance(answer, Failure):
            raise UnreadableFileError(answer.reason)
        return answer
    raise UnreadableFileError("The file could not be read.")


def _lines(reason: Reason) -> Iterator[str]:
    for name in reason.explanation.names:
        yield f"{name.where}: {_marked(name)}"
    for each in reason.explanation.agreements:
        estimated = " (estimated)" if each.estimated else ""
        says = each.says or "not told"
        yield f"{_SIGNS[each.verdict]} {each.chip.written}: {says}{estimated}"
    standing = reason.standing
    if reason.problem:
        yield f"passages: {reason.problem}"
    elif standing.found:
        bars = "" if standing.bars is None else f"bars {standing.bars[0] + 1}–{standing.bars[1]}"
        seconds = "" if standing.seconds is None else f"{_clock(standing.seconds[0])}–{_clock(standing.seconds[1])}"
        yield f"stands out: {', '.join(part for part in (bars, seconds) if part)}"
    elif standing.even:
        yield "the whole piece matches evenly"


def _marked(name: NameMatch) -> str:
    text, at = "", 0
    for start, stop in name.spans:
        text += f"{name.text[at:start]}[{name.text[start:stop]}]"
        at = stop
    return text + name.text[at:]


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
