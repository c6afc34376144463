"""`incipit score`: how near things are, pair by pair or group by group."""

import argparse
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from engine.cli import console
from engine.cli.arguments import UsageError
from engine.cli.comparing.spaces import open_space
from engine.cli.music.embedding import Embedded
from engine.evaluation.pairing import pair
from engine.evaluation.ranks import unit

_MOST_PAIRS = 1_000_000
_NAMED = 5

Floats = npt.NDArray[np.float32]


def score(options: argparse.Namespace) -> int:
    """Print similarities; 1 where some input failed, 2 where nothing is left to compare."""
    with open_space(options) as space:
        a, b = space.embed([options.a]), space.embed([options.b])
        bundle = space.provenance.bundle
    if not (a.items and b.items):
        return 2
    if options.group:
        _tell_groups(a, b, bundle, options)
    else:
        _tell_pairs(a, b, bundle, options)
    return 1 if space.failed else 0


def _tell_groups(a: Embedded, b: Embedded, bundle: str, options: argparse.Namespace) -> None:
    """Print the cosine of the means of unscaled embeddings, as CLaMP 3's own script computes it."""
    similarity = float(_cosine(a.vectors.mean(axis=0), b.vectors.mean(axis=0)))
    if options.json:
        console.write_json({"bundle": bundle, "a": len(a.items), "b": len(b.items), "similarity": similarity})
    else:
        console.write_table([(f"{similarity: .4f}", options.a, options.b)])
        console.say(f"The mean of {len(a.items):,} beside the mean of {len(b.items):,}, with {bundle}.")


def _tell_pairs(a: Embedded, b: Embedded, bundle: str, options: argparse.Namespace) -> None:
    places = _pairs(a, b, everything=options.all)
    similarities = _cosine(a.vectors[places[:, 0]], b.vectors[places[:, 1]])
    order = np.lexsort((np.arange(len(places)), -similarities))
    mean = float(similarities.mean(dtype=np.float64))
    rows = [(float(similarities[at]), a.keys[places[at, 0]], b.keys[places[at, 1]]) for at in order]
    if options.json:
        pairs = [{"a": left, "b": right, "similarity": similarity} for similarity, left, right in rows]
        console.write_json({"bundle": bundle, "similarity": mean, "pairs": pairs})
    else:
        console.write_table([(f"{similarity: .4f}", left, right) for similarity, left, right in rows])
        count = "1 pair" if len(rows) == 1 else f"{len(rows):,} pairs"
        console.say(f"{count}, on average {mean:.4f}, with {bundle}.")


def _pairs(a: Embedded, b: Embedded, *, everything: bool) -> npt.NDArray[np.intp]:
    """Return places in `a` and in `b`, `[n, 2]`; raises UsageError where the namesakes of some are missing."""
    if everything or len(a.items) == 1 or len(b.items) == 1:
        if len(a.items) * len(b.items) > _MOST_PAIRS:
            raise UsageError(f"incipit: that makes more than {_MOST_PAIRS:,} pairs; --group compares all at once.")
        return np.array([(left, right) for left in range(len(a.items)) for right in range(len(b.items))], np.intp)
    found = pair([item.name for item in a.items], [item.name for item in b.items])
    missing = [a.keys[place] for place, own in enumerate(found.own) if own is None]
    missing += [b.keys[place] for place in (*found.alone, *found.surplus)]
    if missing:
        raise UsageError(
            f"incipit: {named(missing)} without a namesake on the other side: "
            "--all compares everything with everything, --group the means."
        )
    return np.array([(place, own) for place, own in enumerate(found.own)], np.intp)


def named(keys: Sequence[str]) -> str:
    """Return how many things there are, and the first few by name."""
    shown = ", ".join(keys[:_NAMED]) + (", …" if len(keys) > _NAMED else "")
    return f"{len(keys):,} ({shown}) {'is' if len(keys) == 1 else 'are'}"


def _cosine(a: Floats, b: Floats) -> Floats:
    found: Floats = (unit(a) * unit(b)).sum(axis=-1)
    return found
