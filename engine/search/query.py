"""What is asked, and what is answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Literal, Protocol

import numpy as np
import numpy.typing as npt

from engine.answering import Panel
from engine.library import Place, Provenance, Space
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


@dataclass(frozen=True, slots=True)
class OpenPanel:
    """The encoders of the bundles that answer, each with the kinds of music that it answers for."""

    panel: Panel
    encoders: tuple[tuple[Encoders, frozenset[Modality]], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """Anything that has been encoded: its embedding [d] in each space that knows it.

    `piece` is its hash: where it is a piece of the library, it is left out of the hits, and the library's vectors of it
    serve in the spaces that `embeddings` lacks. It counts `weight` times, below 0 as what hits must not be like.
    """

    embeddings: Mapping[Space, Embedding]
    piece: str = ""
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Term:
    """Words that count for themselves, `weight` times; below 0 as what hits must be neither like nor called."""

    text: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """A description or name, terms, examples, or all together.

    The text counts once beside each of the `terms` and examples with its weight: see `engine.search.relevance`.

    Each of `like` is the hash of a piece of the library, which is left out of the hits, what one or several bundles
    have made of anything, or where one bundle answers alone the embedding [d] that its encoders have made. `kinds` are
    those of the hits, `limit` the most of them; `filters` leave out pieces before anything is ranked.
    """

    text: str = ""
    like: tuple[str | Embedding | Example, ...] = ()
    kinds: tuple[Modality, ...] = MUSIC
    limit: int = 20
    filters: Filters | None = None
    terms: tuple[Term, ...] = ()

    @property
    def said(self) -> tuple[Term, ...]:
        """The text, where there is any, and the terms."""
        whole = (Term(self.text),) if self.text.strip() else ()
        return (*whole, *(term for term in self.terms if term.text.strip() and term.weight))

    @property
    def names(self) -> str:
        """What is looked for among names."""
        return " ".join(term.text for term in self.said if term.weight > 0)

    @property
    def ranks(self) -> bool:
        """Whether there is anything to rank by, or to look for; filters alone only leave out."""
        return bool(self.said or self.like)


class Band(StrEnum):
    """How far a hit stands out: see `engine.search.relevance`."""

    STRONG = "strong"
    POSSIBLE = "possible"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Hit:
    """A piece found: `piece` is its hash, `path` and `tune` a place of it (`tune` 0: the whole file).

    `similarity` is the cosine with the query, the weighted mean with all that it asks for, None for a piece without
    vectors; it says nothing across kinds. A place that is there comes before others; `online` is False where there is
    none. What is matched by name is always `STRONG`, and so is what the filters
    of a query without text or examples let through, matched by its facts. `bundle` and `space` say whose
    encoding of the query and of the piece the similarity compares, nobody's where there is none. `places` are all those
    of the piece, the best named first.
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
    bundle: str = ""
    space: Space | None = None
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Hits that belong together, in order, and what they have in common, empty where nothing is known of it."""

    label: str
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The hits in order; by meaning, `searched` pieces were compared of `total` that the library has or will have.

    `total` counts a file that has not been read yet as one piece. `left_out` counts the pieces of the kinds asked for
    that the query's filters and minus words do not let through: they are not among the `searched`. `bundle` names what
    the query was encoded with, and is empty where nothing was. `notes` are sentences on pieces that could not be
    compared. `works` are the same hits, grouped where they seem to be one work, `composers` by who composed them; the
    groups come in the order of their first hits.
    """

    query: str
    bundle: str
    searched: int
    total: int
    hits: tuple[Hit, ...]
    left_out: int = 0
    notes: tuple[str, ...] = ()
    works: tuple[Group, ...] = ()
    composers: tuple[Group, ...] = ()
