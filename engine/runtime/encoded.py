"""What encoding gives: the embedding of a whole input and those of its segments, and how they were made."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Encoded:
    """`embedding` float32 `[d]` of the whole input, `segments` float32 `[k, d]`, all as the projection gives them.

    `provider` is what really made them, several joined by "+" in the order of their names; empty where that is unknown.
    """

    embedding: npt.NDArray[np.float32]
    segments: npt.NDArray[np.float32]
    provider: str = ""

    @property
    def usable(self) -> bool:
        """Whether all numbers are finite, and every vector has a direction."""
        rows = np.concatenate([self.embedding[np.newaxis], self.segments])
        return bool(np.isfinite(rows).all() and rows.any(axis=1).all())


@dataclass(frozen=True, slots=True)
class Provenance:
    """How a vector was made; vectors of different `bundle_hash` or `preprocessing` are never compared.

    Those of different providers are: a provider runs only once it has given the processor's numbers, within bounds
    (`engine.runtime.probing`) far below what tells one piece from the next. So a query made on the processor finds what
    a graphics card has indexed, and a card that comes or goes makes no vector stale.
    """

    bundle: str
    bundle_hash: str
    preprocessing: int
    provider: str
    precision: str

    def of(self, encoded: Encoded) -> "Provenance":
        """Return how just this was made, where that is known."""
        return replace(self, provider=encoded.provider or self.provider)
