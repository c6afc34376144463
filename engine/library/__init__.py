"""The user's music in one SQLite file."""

from engine.library.library import Library, open_library
from engine.library.records import (
    Failure,
    FileState,
    Folder,
    FoundFile,
    KnownFile,
    Piece,
    Place,
    Provenance,
    RecordedFailure,
    RecordedPiece,
    Space,
    Status,
)
from engine.library.vectors.matrix import Matrix

__all__ = [
    "Failure",
    "FileState",
    "Folder",
    "FoundFile",
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
]
