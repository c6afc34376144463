"""What is told of lists and pieces that the user keeps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.jobs.answers import FoundPiece
from engine.errors import LibraryError
from engine.library import Library, Piece, Place
from engine.library.own.records import ListEntry, PieceList, SavedSearch, total_duration
from engine.library.records import PieceMarks
from engine.search import Band, Hit
from engine.search.saved import from_value

_MOST_RECENT = 15


@dataclass(frozen=True, slots=True)
class Kept:
    """The lists and saved searches in the user's order, and all tags with how many pieces have each.

    `undoing` says what can be taken back, empty where nothing can. `queries` were asked lately, the newest first;
    `remembers` tells whether more are noted.
    """

    lists: tuple[PieceList, ...] = ()
    searches: tuple[SavedSearch, ...] = ()
    tags: Mapping[str, int] = field(default_factory=dict)
    undoing: str = ""
    queries: tuple[str, ...] = ()
    remembers: bool = True


@dataclass(frozen=True, slots=True)
class ListedPiece:
    """An entry of a list by its number; `is_gone` where none of the piece's files is in a folder of the library."""

    entry: int
    found: FoundPiece
    note: str
    marks: PieceMarks
    is_gone: bool


@dataclass(frozen=True, slots=True)
class ShownList:
    """A list with its pieces in order, the seconds that they take in all, and how many tell no duration."""

    list: PieceList
    pieces: tuple[ListedPiece, ...]
    seconds: float
    without_duration: int


def read_list(library: Library, number: int) -> ShownList | None:
    """Return a list as it is shown, None where it has been removed."""
    with library.snapshot():
        named = next((each for each in library.lists() if each.id == number), None)
        if named is None:
            return None
        entries = library.list_entries(number)
        marks = library.marks_of(entry.piece.hash for entry in entries)
    return ShownList(named, tuple(_to_listed(entries, marks)), *total_duration(entries))


def read_kept(library: Library, undoing: str) -> Kept:
    """Return what the sidebar shows."""
    with library.snapshot():
        return Kept(
            library.lists(),
            library.saved_searches(),
            library.tag_counts(),
            undoing,
            tuple(each for each in library.remembered_queries(_MOST_RECENT) if is_understood(each)),
            library.keeps_history(),
        )


def is_understood(value: str) -> bool:
    """Tell whether this Incipit can ask what is kept as `value`."""
    try:
        from_value(value)
    except LibraryError:
        return False
    return True


def to_found(piece: Piece, rank: int = 1) -> FoundPiece:
    """Return a piece of the library as one that was found; without a place its path is empty."""
    place = piece.places[0] if piece.places else Place(Path(), 0, online=False)
    hit = Hit(
        rank=rank,
        piece=piece.hash,
        path=place.path,
        tune=place.tune,
        title=piece.facts.title,
        composer=piece.facts.composer,
        kind=piece.modality,
        matched="facts",
        similarity=None,
        band=Band.STRONG,
        online=place.online,
        places=piece.places,
    )
    return FoundPiece(hit, piece.facts)


def _to_listed(entries: Sequence[ListEntry], marks: Mapping[str, PieceMarks]) -> list[ListedPiece]:
    return [
        ListedPiece(
            entry.id,
            to_found(entry.piece, rank),
            entry.note,
            marks.get(entry.piece.hash, PieceMarks()),
            not entry.piece.places,
        )
        for rank, entry in enumerate(entries, start=1)
    ]
