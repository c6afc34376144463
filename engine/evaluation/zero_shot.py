"""Which of several labels a piece is nearest to, from texts that describe each label, without any training."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from engine.evaluation.ranks import unit

Vectors = npt.NDArray[np.float32]


def similarities_to_labels(pieces: Vectors, prompts: Sequence[Vectors]) -> Vectors:
    """Return the cosines `[n, k]` of pieces `[n, d]` with k labels, each given as its prompts' embeddings `[p, d]`.

    A label's direction is the mean of its prompts', each at length one. The label that a piece is assigned is the one
    with the largest cosine. A cosine is no probability.
    """
    labels = unit(np.stack([unit(each).mean(axis=0) for each in prompts]))
    result: Vectors = unit(pieces) @ labels.T
    return result
