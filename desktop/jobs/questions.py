"""What is asked of a search and what it answers, as values that travel between processes."""

from dataclasses import dataclass

from engine.formats.content import Facts
from engine.library import Space
from engine.modality import Modality
from engine.search import Hit


@dataclass(frozen=True, slots=True)
class ModelInUse:
    """What answers queries: a bundle's title, the provider and precision that really run, its vectors' space."""

    title: str
    provider: str
    precision: str
    space: Space


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for, and among which kinds of music."""

    text: str
    kinds: tuple[Modality, ...]


@dataclass(frozen=True, slots=True)
class FoundPiece:
    """A hit, and what the piece says of itself."""

    hit: Hit
    facts: Facts


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for a question, best first, among `searched` of the `total` pieces that the library will have."""

    question: Question
    found: tuple[FoundPiece, ...]
    searched: int
    total: int
