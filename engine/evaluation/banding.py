"""Whether the bands of hits keep what they say: the share of right ones in each beside what chance would give."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

Right = npt.NDArray[np.bool_]


@dataclass(slots=True)
class Kept:
    """The hits of one band over all queries: how many, how many of them right, and how many chance alone gives."""

    hits: int = 0
    right: int = 0
    by_chance: float = 0.0

    @property
    def share(self) -> float:
        """The share of right ones, not a number where there are no hits."""
        return self.right / self.hits if self.hits else float("nan")

    @property
    def chance(self) -> float:
        """The share that pieces taken blindly would have, for the same queries."""
        return self.by_chance / self.hits if self.hits else float("nan")


@dataclass(slots=True)
class Tally:
    """What each of some bands, from the surest on, has kept."""

    bands: tuple[str, ...]
    kept: dict[str, Kept] = field(init=False)

    def __post_init__(self) -> None:
        """Begin with nothing."""
        self.kept = {band: Kept() for band in self.bands}

    def add(self, bands: Sequence[str], right: Right, base: float) -> None:
        """Count the hits of one query [k]: the band of each, whether it is right, and the share of right pieces."""
        for band, found in zip(bands, right.tolist(), strict=True):
            kept = self.kept[band]
            kept.hits += 1
            kept.right += found
            kept.by_chance += base

    def rows(self) -> Iterable[Mapping[str, Any]]:
        """Yield a row for each band."""
        for band, kept in self.kept.items():
            lift = kept.share / kept.chance if kept.by_chance else float("nan")
            yield {"band": band, "hits": kept.hits, "right": kept.share, "chance": kept.chance, "times": lift}
