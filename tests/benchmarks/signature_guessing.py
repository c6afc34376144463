"""How often the signature that a score does not state is guessed from its letters and signs, and the weights for it.

    python -m tests.benchmarks.signature_guessing CACHE/pieces.jsonl

reads the scores that `incipit train` has prepared. The weights (a softmax over the signatures) are fitted on pieces
trained on and tried on the validation pieces; those that the program uses are tried beside them.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.inputs.notation import remove_headers
from engine.inputs.notation.abc import read_abc_notes
from engine.inputs.notation.blocks.signature import SIGNATURES, WEIGHTS, to_evidence
from tests.benchmarks.measuring import tell

_STEPS, _RATE, _DECAY = 1_500, 0.05, 1e-3
_MOST_CHARACTERS = 24_000

Array = npt.NDArray[np.float64]


def read_evidence(path: Path, most: int) -> Iterator[tuple[bool, int, Array]]:
    """Yield of each score whether it is one to validate on, its signature, and what speaks for each one, `[15, 9]`."""
    with path.open(encoding="utf-8") as lines:
        for _, line in zip(range(most), lines, strict=False):
            record = json.loads(line)
            scores = [view["text"] for view in record.get("views", []) if view["modality"] == "score"]
            for text in scores:
                cut = text[:_MOST_CHARACTERS]
                fifths = read_abc_notes(cut).stated.fifths
                notes = read_abc_notes(remove_headers(cut))
                if fifths is not None and notes.written is not None and len(notes):
                    evidence = to_evidence(notes.written, notes.onset, notes.length)
                    yield record["split"] == "validation", SIGNATURES.index(fifths), evidence


def fit(evidence: Array, right: npt.NDArray[np.int64]) -> Array:
    """Return the weights `[9]` that make the right one of each 15 likeliest, by Adam."""
    deviation = evidence.std((0, 1))
    scaled = (evidence - evidence.mean((0, 1))) / deviation
    weights, first, second = np.zeros((3, evidence.shape[2]))
    for step in range(1, _STEPS + 1):
        scores = scaled @ weights
        powers = np.exp(scores - scores.max(1, keepdims=True))
        wrong = powers / powers.sum(1, keepdims=True) - np.eye(len(SIGNATURES))[right]
        gradient = np.einsum("nk,nkd->d", wrong, scaled) / len(scaled) + _DECAY * weights
        first, second = 0.9 * first + 0.1 * gradient, 0.99 * second + 0.01 * gradient**2
        weights = weights - _RATE * first / (1 - 0.9**step) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return np.asarray(weights / deviation)


def main() -> None:
    """Print the weights and how often they are right."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pieces", type=Path)
    parser.add_argument("--most", type=int, default=3_000, help="lines to read")
    options = parser.parse_args()
    found = list(read_evidence(options.pieces, options.most))
    validation = np.array([each[0] for each in found])
    right = np.array([each[1] for each in found])
    evidence = np.stack([each[2] for each in found])
    fitted = fit(evidence[~validation], right[~validation])
    tell(f"weights {', '.join(f'{weight:.3f}' for weight in fitted)}")
    for name, weights in (("fitted", fitted), ("in use", np.array(WEIGHTS))):
        hits = (evidence @ weights).argmax(1) == right
        for split, chosen in (("trained on", ~validation), ("validation", validation)):
            share = hits[chosen].mean() if chosen.any() else 0.0
            tell(f"{name}, {split}: {share:.3f} of {chosen.sum()}")


if __name__ == "__main__":
    main()
