"""The user's music in one SQLite file."""

from engine.library.library import Library, open_library
from engine.library.records import (
    Answerer,
    Failure,
    FileState,
    Folder,
    FoundFile,
    Holding,
    KnownFile,
    Piece,
    Place,
    Provenance,
    RecordedFailure,
    RecordedPiece,
    Space,
    Status,
)
from engine.library.vectors.matrix import Matrix, to_directions

__all__ = [
    "Answerer",
    "Failure",
    "FileState",
    "Folder",
    "FoundFile",
    "Holding",
    "KnownFile",
    "Library",
    "Matrix",
    "Piece",
    "Place",
    "Provenance",
    "RecordedFailure",
    "RecordedPiece",
    "Space",
    "Status",
    "open_library",
    "to_directions",
]
