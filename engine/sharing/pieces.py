"""What is told of each piece that leaves the program."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import EngineError
from engine.formats.content import Facts
from engine.library import Library, Piece, Place
from engine.library.own.records import ListEntry
from engine.library.records import PieceMarks
from engine.modality import Modality


class SharingError(EngineError):
    """Nothing can be written where, or as, the user wants it."""


NO_MARKS = PieceMarks()


@dataclass(frozen=True, slots=True)
class SharedPiece:
    """A piece at its `position` (from 1); `path` is None where none of its files is in the library's folders.

    `tune` 0 is the whole file, `hash` its content's, `online` False where its folder is absent. `note` stands in the
    list.
    """

    position: int
    hash: str
    kind: Modality
    facts: Facts
    path: Path | None
    tune: int = 0
    online: bool = True
    note: str = ""
    marks: PieceMarks = NO_MARKS

    @property
    def title(self) -> str:
        """The piece's own title, or what its file is called."""
        return self.facts.title or ("" if self.path is None else self.path.stem.replace("_", " ").strip())


@dataclass(frozen=True, slots=True)
class SharedList:
    """What leaves the program at once, under one name."""

    name: str
    pieces: tuple[SharedPiece, ...]


def share_entries(library: Library, name: str, entries: Sequence[ListEntry]) -> SharedList:
    """Return a list's entries in their order, with what the user has said of them."""
    marks = library.marks_of(entry.piece.hash for entry in entries)
    return SharedList(
        name, tuple(_to_shared(at, each.piece, marks, each.note) for at, each in enumerate(entries, start=1))
    )


def share_hashes(library: Library, name: str, hashes: Iterable[str]) -> SharedList:
    """Return pieces by their hashes in the order given; what the library does not know is left out."""
    with library.snapshot():
        known = [piece for each in hashes if (piece := library.piece(each)) is not None]
        marks = library.marks_of(piece.hash for piece in known)
    return SharedList(name, tuple(_to_shared(at, piece, marks) for at, piece in enumerate(known, start=1)))


def _to_shared(position: int, piece: Piece, marks: Mapping[str, PieceMarks], note: str = "") -> SharedPiece:
    place = piece.places[0] if piece.places else Place(Path(), 0, online=False)
    return SharedPiece(
        position=position,
        hash=piece.hash,
        kind=piece.modality,
        facts=piece.facts,
        path=place.path if piece.places else None,
        tune=place.tune,
        online=place.online,
        note=note,
        marks=marks.get(piece.hash, NO_MARKS),
    )
