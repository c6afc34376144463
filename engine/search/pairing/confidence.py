"""How sure it is that two pieces are one work, from what speaks for and against it.

The weights are those of a logistic regression on pairs of which it is known: `tests.benchmarks.pairing.calibration`
fits them on one split of a corpus and tells what they are worth on another. Three are set by hand, since the corpus has
too few such pairs: numbers that agree or contradict, and titles such as "Waltz", of which a large library has many.
"""

import math
from collections.abc import Mapping
from enum import StrEnum

SURE, LIKELY, POSSIBLE = 0.9, 0.6, 0.25

WEIGHTS: Mapping[str, float] = {
    "always": -4.84,
    "unheard": 0.44,
    "forward": 0.00,
    "backward": 0.04,
    "nearest": 0.00,
    "nearest back": 0.11,
    "title same": 4.56,
    "title same, says little": 2.00,
    "title alike": 0.27,
    "title other": -3.86,
    "composer same": 0.84,
    "composer other": -1.98,
    "number same": 2.00,
    "number other": -3.00,
    "key same": 1.52,
    "key moved": -0.74,
    "mode other": -0.78,
    "metre same": 0.83,
    "metre other": -1.08,
    "bars same": 1.42,
    "bars other": -1.41,
    "length same": 0.83,
    "length other": -0.15,
    "notes same": 2.24,
    "notes other": -0.93,
    "instruments shared": 1.06,
    "instruments other": 0.00,
}


class Sureness(StrEnum):
    """How sure, in words."""

    SURE = "almost certain"
    LIKELY = "likely"
    POSSIBLE = "possible"
    DOUBTFUL = "doubtful"


def to_confidence(evidence: Mapping[str, float]) -> float:
    """Return the probability, from 0 to 1, that pieces with this evidence are one work."""
    return 1 / (1 + math.exp(-sum(WEIGHTS[name] * value for name, value in evidence.items())))


def to_sureness(confidence: float) -> Sureness:
    """Return a probability in words."""
    if confidence >= SURE:
        return Sureness.SURE
    if confidence >= LIKELY:
        return Sureness.LIKELY
    return Sureness.POSSIBLE if confidence >= POSSIBLE else Sureness.DOUBTFUL
