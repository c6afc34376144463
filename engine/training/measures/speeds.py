"""How large a bundle is, and how long a score and a query take on the machine that measures."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter

from engine.training.measures.asking.questions import load_questions
from engine.training.measures.material import Entry
from engine.training.measures.space import Space

Report = dict[str, object]

_SCORES, _QUERIES = 40, 60
_WARM = 3


def measure_speeds(space: Space, bundle: Path, entries: Sequence[Entry], threads: int) -> Report:
    """Return megabytes, and the median milliseconds of a score, from its text on, and of a query, one at a time.

    A machine that is busy with other things is slower: `load` is how many processes wanted to run in the last minute.
    """
    scores = [entry.score for entry in entries if entry.score]
    step = max(1, len(scores) // _SCORES)
    queries = [question.text for question in load_questions()]
    return {
        "megabytes": sum(path.stat().st_size for path in bundle.iterdir() if path.is_file()) / 1e6,
        "score_ms": _milliseconds(lambda text: space.make_notation([text]), scores[::step][:_SCORES]),
        "query_ms": _milliseconds(lambda text: space.make_texts([text]), queries[:: len(queries) // _QUERIES]),
        "threads": threads,
        "load": os.getloadavg()[0],
    }


def _milliseconds(encode: Callable[[str], object], texts: Sequence[str]) -> float | None:
    if not texts:
        return None
    for text in texts[:_WARM]:
        encode(text)
    spent: list[float] = []
    for text in texts:
        begun = perf_counter()
        encode(text)
        spent.append(perf_counter() - begun)
    return 1000 * median(spent)
