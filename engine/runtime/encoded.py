"""What encoding gives: the embedding of a whole input and those of its segments, and how they were made."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Encoded:
    """`embedding` float32 `[d]` of the whole input, `segments` float32 `[k, d]`, all as the projection gives them."""

    embedding: npt.NDArray[np.float32]
    segments: npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Provenance:
    """How a vector was made; vectors of different `bundle_hash` or `preprocessing` are never compared."""

    bundle: str
    bundle_hash: str
    preprocessing: int
    provider: str
    precision: str
