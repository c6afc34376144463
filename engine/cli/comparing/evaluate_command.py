"""`incipit evaluate`: at which rank queries find the music that bears their names."""

import argparse
import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.cli import console
from engine.cli.arguments import UsageError
from engine.cli.comparing.score_command import named
from engine.cli.comparing.spaces import open_space
from engine.cli.music.embedding import Embedded
from engine.cli.music.output import output_path, replacing
from engine.evaluation.pairing import pair
from engine.evaluation.ranks import rank, summarise, unit

_RANKS_KIND = "file of ranks that evaluate wrote"
_AGAINST = "counted against the right answer"
_AS_PUBLISHED = "counted in favour of the right answer, as published"


@dataclass(frozen=True, slots=True, eq=False)
class _Benchmark:
    """Queries with partners, the music, and who was left out."""

    queries: Embedded
    music: Embedded
    asked: npt.NDArray[np.int64]
    own: npt.NDArray[np.int64]
    candidates: npt.NDArray[np.int64]


def evaluate(options: argparse.Namespace) -> int:
    """Print MRR and Hit@k; 1 where some input failed, 2 where nothing is left to evaluate."""
    if options.ranks is not None:
        output_path(options.ranks, _is_ranks, _RANKS_KIND)  # Before the long work, which would be lost.
    with open_space(options) as space:
        queries, music = space.embed([options.queries]), space.embed([options.music])
        bundle = space.provenance.bundle
    if not (queries.items and music.items):
        return 2
    benchmark = _pair(queries, music, unpaired=options.unpaired)
    asked, candidates = queries.vectors[benchmark.asked], music.vectors[benchmark.candidates]
    ranks = rank(asked, candidates, benchmark.own, reference_ties=options.reference_ties)
    figures = asdict(summarise(ranks, len(candidates)))
    if options.ranks is not None:
        similarities = (unit(asked) * unit(candidates[benchmark.own])).sum(axis=1)
        _write_ranks(options.ranks, benchmark, ranks, similarities)
    ties = _AS_PUBLISHED if options.reference_ties else _AGAINST
    if options.json:
        console.write_json({"bundle": bundle, **figures, "ties": ties, "failed": space.failed})
    else:
        names = {"mrr": "MRR", "hit_1": "Hit@1", "hit_10": "Hit@10", "hit_100": "Hit@100"}
        console.write_table([(name, f"{figures[figure]:.4f}") for figure, name in names.items()])
        console.say(
            f"{figures['queries']:,} queries among {figures['candidates']:,} pieces, with {bundle}; ties are {ties}; "
            f"chance alone gives MRR {figures['chance_mrr']:.4f}."
        )
    return 1 if space.failed else 0


def _pair(queries: Embedded, music: Embedded, *, unpaired: bool) -> _Benchmark:
    """Pair by name; raises UsageError where some have no partner, unless that is allowed, or none has."""
    found = pair([item.name for item in queries.items], [item.name for item in music.items])
    lost = [queries.keys[place] for place, own in enumerate(found.own) if own is None]
    alone = [music.keys[place] for place in found.alone]
    if len(lost) == len(found.own):
        raise UsageError(
            "incipit: no query is called as any of the music is (with the folders that both lie in), so nothing can be "
            "evaluated."
        )
    if (lost or alone) and not unpaired:
        whose = f"{named(lost)} without music" if lost else f"{named(alone)} without a query"
        raise UsageError(f"incipit: {whose} of that name: give --unpaired to evaluate the others.")
    surplus = [music.keys[place] for place in found.surplus]
    for keys, what in (
        (surplus, "left out: others of that name came first"),
        (lost, "left out: there is no music of that name"),
        (alone, "among the music without a query"),
    ):
        if keys:
            console.say(f"{named(keys)} {what}.")
    candidates = np.setdiff1d(np.arange(len(music.items)), found.surplus)
    asked = np.array([place for place, own in enumerate(found.own) if own is not None], np.int64)
    partners = np.array([own for own in found.own if own is not None], np.int64)
    return _Benchmark(queries, music, asked, np.searchsorted(candidates, partners), candidates)


def _write_ranks(
    path: Path, benchmark: _Benchmark, ranks: npt.NDArray[np.int64], similarities: npt.NDArray[np.float32]
) -> None:
    """Write a line of JSON for each query, the best rank first."""
    references, queries = benchmark.music.keys, benchmark.queries.keys
    with replacing(output_path(path, _is_ranks, _RANKS_KIND), path) as file:
        for at in np.argsort(ranks, kind="stable"):
            record = {
                "query": queries[benchmark.asked[at]],
                "reference": references[benchmark.candidates[benchmark.own[at]]],
                "rank": int(ranks[at]),
                "similarity": float(similarities[at]),
            }
            file.write(json.dumps(record).encode() + b"\n")


def _is_ranks(path: Path) -> bool:
    with path.open("rb") as file:
        line = file.readline(100_000)
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(record, dict) and {"query", "reference", "rank"} <= set(record)
