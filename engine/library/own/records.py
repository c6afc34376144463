"""The values of lists, set lists and saved searches."""

from collections.abc import Iterable
from dataclasses import dataclass

from engine.library.records import Piece


@dataclass(frozen=True, slots=True)
class PieceList:
    """A list of pieces in an order of the user's own, `length` of them; a set list may have one twice."""

    id: int
    name: str
    is_set: bool
    length: int


@dataclass(frozen=True, slots=True)
class ListEntry:
    """A place in a list, known by its `id`; `note` is the user's. A piece whose files are all gone has no places."""

    id: int
    piece: Piece
    note: str = ""


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """An entry as it is stored: the content that was put there, and what that content's file holds since an edit."""

    id: int
    piece: str
    successor: str | None
    note: str


@dataclass(frozen=True, slots=True)
class ListState:
    """All of a list at one moment, so that it can be made the same again."""

    id: int
    name: str
    is_set: bool
    position: int
    entries: tuple[KeptEntry, ...]


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search to ask again; `value` is what it asks, as `engine.search.saved` writes it, and `position` its place."""

    id: int
    name: str
    value: str
    position: int


def total_duration(entries: Iterable[ListEntry]) -> tuple[float, int]:
    """Return the seconds that all pieces of known duration take, and how many tell none."""
    durations = [entry.piece.facts.duration for entry in entries]
    known = [seconds for seconds in durations if seconds is not None]
    return sum(known), len(durations) - len(known)
