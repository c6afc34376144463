"""How two terms are best taken together: what both ask for, and what one asks for and the other refuses.

    python -m tests.benchmarks.searching.terms resources/models/incipit-small --cache CACHE --kept FOLDER

The search's weighted mean of prominences stands beside a sum of embeddings and beside the first term alone.
"""

import argparse
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from engine.evaluation.banding import Right
from engine.search.relevance import to_prominences
from engine.training.measures.asking.questions import ENGLISH
from tests.benchmarks.measuring import tell
from tests.benchmarks.searching.relevance import Judged, add_options, judged_sets

FEWEST_RIGHT = 5
FIRST = 10

Values = npt.NDArray[np.float64]
Way = Callable[[Judged, int, int, float], Values]


def _mean(judged: Judged, one: int, other: int, weight: float) -> Values:
    cosines = (judged.texts[[one, other]] @ judged.pieces.T).T
    return to_prominences(cosines, (np.arange(len(cosines)),), (1.0, weight))


def _sum(judged: Judged, one: int, other: int, weight: float) -> Values:
    return np.asarray(judged.pieces @ (judged.texts[one] + weight * judged.texts[other]), np.float64)


def _first(judged: Judged, one: int, _other: int, _weight: float) -> Values:
    return np.asarray(judged.pieces @ judged.texts[one], np.float64)


WAYS: dict[str, Way] = {"mean of prominences": _mean, "sum of embeddings": _sum, "first term alone": _first}


def precision(values: Values, right: Right, known: Right) -> float:
    """Return the share of right ones among the first ten of whom it is known."""
    return float(right[known][np.argsort(-values[known], kind="stable")[:FIRST]].mean())


def compare(judged: Judged, draws: int = 1_500) -> dict[str, dict[str, float]]:
    """Return the mean precision of each way for what both terms ask for, and for what the second refuses."""
    draw = np.random.default_rng(3)
    english = [place for place, each in enumerate(judged.questions) if each.language == ENGLISH]
    found: dict[str, dict[str, list[float]]] = {"both": {}, "one without the other": {}}
    for _ in range(draws):
        one, other = (int(place) for place in draw.choice(english, 2, replace=False))
        if judged.questions[one].field == judged.questions[other].field:
            continue
        wanted, second = judged.truths[one], judged.truths[other]
        known = (wanted >= 0) & (second >= 0)
        asked = {
            "both": (1.0, (wanted == 1) & (second == 1)),
            "one without the other": (-1.0, (wanted == 1) & (second == 0)),
        }
        if asked["both"][1].sum() < FEWEST_RIGHT:
            continue
        for name, (weight, right) in asked.items():
            if right.sum() >= FEWEST_RIGHT:
                for way, rank in WAYS.items():
                    found[name].setdefault(way, []).append(precision(rank(judged, one, other, weight), right, known))
                found[name].setdefault("chance", []).append(float(right[known].mean()))
    return {name: {way: float(np.mean(values)) for way, values in ways.items()} for name, ways in found.items()}


def main() -> None:
    """Print the precisions for each set of pieces."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_options(parser)
    for each in judged_sets(parser.parse_args()):
        for name, ways in compare(each).items():
            tell(f"{each.name}, {name}: " + ", ".join(f"{way} {value:.3f}" for way, value in ways.items()))


if __name__ == "__main__":
    main()
