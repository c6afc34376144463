"""What the window asks about its library, and what it is told: values that go between it and the search process."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from engine.formats.content import Facts
from engine.inputs.wanted import Wanted
from engine.library import Space
from engine.modality import Modality
from engine.runtime.report import RuntimeReport
from engine.search import Hit
from engine.search.explaining import Explanation, Span
from engine.search.labels import Spread
from engine.search.pairing import Sureness
from engine.search.saved import NamedExample
from engine.search.understanding import Chip, Understanding

FIRST_HITS = 100
MOST_HITS = 1000


@dataclass(frozen=True, slots=True)
class ModelInUse:
    """What answers queries: the bundles' titles, the providers and precisions that really run.

    `spaces` are those of their vectors, each with the kinds of music that it is looked at for. `ran` tells more of what
    runs, and why nothing better.
    """

    title: str
    provider: str
    precision: str
    spaces: Mapping[Space, Collection[Modality]]
    ran: RuntimeReport | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for, among which kinds of music, and how many pieces are wanted at most.

    `filters` were chosen by clicks, and are written as they would be typed: `key:"D minor"`. `like` are examples, which
    stand beside the text.
    """

    text: str
    kinds: tuple[Modality, ...]
    filters: tuple[str, ...] = ()
    limit: int = FIRST_HITS
    like: tuple[NamedExample, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is asked."""
        return bool(self.text or self.filters or self.like)

    @property
    def written(self) -> str:
        """All that is asked in words, as it could be typed."""
        return " ".join((self.text, *self.filters))


@dataclass(frozen=True, slots=True)
class FoundPiece:
    """A hit, and what the piece says of itself.

    `stars` is the user's rating, `modified` when the file was last changed, in seconds since 1970; None for none known.
    Of a hit by name, stretches of its own title and composer match words of the query.
    """

    hit: Hit
    facts: Facts
    stars: int | None = None
    modified: float | None = None
    title_matched: tuple[Span, ...] = ()
    composer_matched: tuple[Span, ...] = ()

    @property
    def files(self) -> int:
        """In how many files the piece lies; identical files are one piece."""
        return len({place.path for place in self.hit.places}) or 1

    def is_shown_as(self, other: "FoundPiece") -> bool:
        """Whether nothing that is shown of the piece itself has changed, wherever it now stands among others."""
        mine, theirs = (
            (each.hit.piece, each.hit.path, each.hit.tune, each.hit.online, each.hit.places, each.facts)
            for each in (self, other)
        )
        return mine == theirs


class Grouping(StrEnum):
    """What results are put together by."""

    NONE = "none"
    WORK = "work"
    COMPOSER = "composer"

    @classmethod
    def named(cls, name: str) -> "Grouping":
        """Return the grouping of this name, none if there is none."""
        return cls(name) if name in set(cls) else cls.NONE


@dataclass(frozen=True, slots=True)
class PieceGroup:
    """What some pieces, by their hashes, have in common; empty where nothing is known of it."""

    label: str
    pieces: tuple[str, ...]


Groups = Mapping[Grouping, tuple[PieceGroup, ...]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for a question, best first, among `searched` of the `total` pieces that the library will have.

    `notes` are sentences on what could not be compared, `model` is what answered, None where only names were searched.
    `understood` is what the question says definitely. Its filters left out so many pieces; where they left nothing,
    `relaxed` tells each chip that filters and how many there would be without it, in order. `groups` hold the same
    pieces.
    """

    question: Question
    found: tuple[FoundPiece, ...]
    searched: int
    total: int
    notes: tuple[str, ...] = ()
    model: ModelInUse | None = None
    understood: Understanding | None = None
    left_out: int = 0
    relaxed: tuple[tuple[Chip, int], ...] = ()
    groups: Groups = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Companion:
    """A piece that may be the same work as another: how sure that is, and what the user has said, None for nothing.

    It `follows` where the user has said it not of the two, but of others between them.
    """

    found: FoundPiece
    sureness: Sureness
    said: bool | None = None
    follows: bool = False


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why a piece matched: what can be said at once, and what its passages are wanted as.

    `wanted` is None where nobody can compare them with the question.
    """

    explanation: Explanation
    wanted: Wanted | None = None


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """The user's labels; of the one with a `number`, the pieces around a `threshold`, with `whole` all above it."""

    labels: tuple[str, ...]
    number: int = 0
    threshold: float | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class LabelAnswer:
    """The labels' spreads, or, where a threshold was asked about, the pieces just above and below it.

    `rows` are the numbers in the library of all pieces above, where the whole was asked for.
    """

    request: LabelRequest
    spreads: tuple[Spread, ...] = ()
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()
