"""What is asked, and what is answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Literal, Protocol

import numpy as np
import numpy.typing as npt

from engine.library import Provenance
from engine.modality import MUSIC, Modality
from engine.search.filters import Filters

Embedding = npt.NDArray[np.float32]


class Encoded(Protocol):
    """What an encoder gives for one input."""

    @property
    def embedding(self) -> Embedding:
        """The embedding [d] of the whole input."""


class Encoders(Protocol):
    """What a search needs of a bundle's encoders."""

    @property
    def provenance(self) -> Provenance:
        """How these encoders make vectors."""

    def encode_texts(self, texts: Sequence[str]) -> Sequence[Encoded]:
        """Encode each text."""


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """A description or name, examples, or all together.

    Each of `like` is the hash of a piece of the library, which is left out of the hits, or an embedding [d] of anything
    that the same encoders have encoded. `kinds` are those of the hits, `limit` the most of them; `filters` leave out
    pieces before anything is ranked.
    """

    text: str = ""
    like: tuple[str | Embedding, ...] = ()
    kinds: tuple[Modality, ...] = MUSIC
    limit: int = 20
    filters: Filters | None = None


class Band(StrEnum):
    """How far a hit stands out: see `engine.search.relevance`."""

    STRONG = "strong"
    POSSIBLE = "possible"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Hit:
    """A piece found: `piece` is its hash, `path` and `tune` a place of it (`tune` 0: the whole file).

    `similarity` is the cosine with the query, the mean where there are several examples, None for a piece without
    vectors; it says nothing across kinds. A place that is there comes before others; `online` is False where there is
    none. What is matched by name is always `STRONG`, and so is what the filters
    of a query without text or examples let through, matched by its facts.
    """

    rank: int
    piece: str
    path: Path
    tune: int
    title: str
    composer: str
    kind: Modality
    matched: Literal["name", "meaning", "facts"]
    similarity: float | None
    band: Band
    online: bool


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The hits in order; by meaning, `searched` pieces were compared of `total` that the library has or will have.

    `total` counts a file that has not been read yet as one piece. `left_out` counts the pieces of the kinds asked for
    that the query's filters do not let through: they are not among the `searched`. `bundle` is empty where nothing was
    encoded.
    """

    query: str
    bundle: str
    searched: int
    total: int
    hits: tuple[Hit, ...]
    left_out: int = 0
