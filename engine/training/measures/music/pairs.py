"""The score and the MIDI of one work: each asked for by the other, among few and among many."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from statistics import fmean

import numpy as np

from engine.evaluation.ties import Expected, expect
from engine.inputs.notation.headers import remove_headers
from engine.training.measures.material import Entry
from engine.training.measures.space import Space, Vectors

Report = dict[str, object]
ToText = Callable[[Entry], str]

FEW, MANY = 200, 1_500
_MIDDLE = 1_000
_DRAWS = 5


def measure_pairs(space: Space, entries: Sequence[Entry], random: np.random.Generator) -> Iterator[tuple[str, Report]]:
    """Yield rows for score and MIDI with statements and without, among few (the mean of five draws) and among many."""
    both = [entry for entry in entries if entry.score and entry.mtf]
    if not both:
        return
    drawn = [both[place] for place in random.permutation(len(both))]
    for name, removed in (("", False), (", headers removed", True)):
        scores = space.encode_notation([_bare(entry.score, removed=removed) for entry in drawn])
        midi = space.encode_notation([_bare(entry.mtf, removed=removed) for entry in drawn])
        yield f"MIDI → score{name}", among(midi, scores)
        yield f"score → MIDI{name}", among(scores, midi)


def among(queries: Vectors, candidates: Vectors) -> Report:
    """Return how query i finds candidate i among few and among many, as far as there are that many, or among all.

    There may be more candidates than queries.
    """
    report: Report = {}
    for size, draws in ((FEW, _DRAWS), (_MIDDLE, 1), (MANY, 1)):
        parts = [slice(start, start + size) for start in range(0, len(queries) - size + 1, size)][:draws]
        if parts:
            report[f"among {size}"] = _mean([_find(queries[part], candidates[part]) for part in parts])
    if len(candidates) < MANY and f"among {len(candidates)}" not in report:
        everything = "" if len(candidates) == _MIDDLE else "all "
        report[f"among {everything}{len(candidates)}"] = asdict(_find(queries, candidates))
    return report


def _find(queries: Vectors, candidates: Vectors) -> Expected:
    return expect(queries @ candidates.T, np.arange(len(queries)))


def _mean(found: Sequence[Expected]) -> Report:
    rows = [asdict(each) for each in found]
    return {name: fmean(row[name] for row in rows) for name in rows[0]}


def _bare(text: str, *, removed: bool) -> str:
    return remove_headers(text) if removed else text
