"""The values that go into the library and come out of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Protocol

from engine.formats.content import Facts
from engine.modality import Modality


class Provenance(Protocol):
    """How a vector was made, as `engine.runtime` reports it."""

    @property
    def bundle(self) -> str:
        """The bundle's name."""

    @property
    def bundle_hash(self) -> str:
        """What tells this bundle from every other, hexadecimal."""

    @property
    def preprocessing(self) -> int:
        """The version of the way from a file to arrays."""

    @property
    def provider(self) -> str:
        """The execution provider that really ran."""

    @property
    def precision(self) -> str:
        """The precision of the graphs, such as "float32" or "int8"."""


@dataclass(frozen=True, slots=True)
class Space:
    """What vectors must have in common to be compared: a bundle's hash and its preprocessing version."""

    bundle_hash: str
    preprocessing: int

    @classmethod
    def of(cls, provenance: Provenance) -> "Space":
        """Return the space that vectors of this provenance lie in."""
        return cls(provenance.bundle_hash, provenance.preprocessing)


@dataclass(frozen=True, slots=True)
class Answerer:
    """A bundle that answers for a kind of music: its name, and the space that queries and pieces are compared in."""

    bundle: str
    space: Space


@dataclass(frozen=True, slots=True)
class Holding:
    """What a library has of a space.

    `bundle` is what its maker was called, `pieces` how many are analysed, `present` how many of them of each kind lie
    in some file; the vectors take `vector_bytes` in the database and `file_bytes` in the matrix file beside it.
    """

    bundle: str
    space: Space
    pieces: int
    present: Mapping[Modality, int]
    vector_bytes: int
    file_bytes: int


@dataclass(frozen=True, slots=True)
class Folder:
    """A watched root; `online` is False while its volume is absent."""

    id: int
    path: Path
    label: str
    online: bool


class FileState(StrEnum):
    """How far a file has come."""

    PENDING = "pending"
    READ = "read"
    FAILED = "failed"


class FoundFile(NamedTuple):
    """A file as a scan sees it; `path` is relative to its folder.

    `ctime_ns` is when anything about the file last changed, its name included, where the system's clock says so.
    """

    path: str
    size: int
    mtime_ns: int
    inode: int | None = None
    ctime_ns: int | None = None


class KnownFile(NamedTuple):
    """A file as the library knows it; `missing` when the last scan of its folder did not find it."""

    size: int
    mtime_ns: int
    state: FileState
    missing: bool


@dataclass(frozen=True, slots=True)
class RecordedPiece:
    """A piece read from a file.

    `hash` is the SHA-256 (hexadecimal) of its bytes; `tune` 0 is the whole file, 1, 2… one tune of it.

    `facts` None keeps what the library knows of the piece already, its kind included; a new piece then has no facts.
    """

    hash: str
    tune: int
    modality: Modality
    facts: Facts | None = None


@dataclass(frozen=True, slots=True)
class RecordedFailure:
    """A tune of a tunebook that cannot be read, and why in one sentence."""

    tune: int
    reason: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a piece lies: `path` is absolute, `online` False while its folder is absent."""

    path: Path
    tune: int
    online: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """A content in the library; `places` are its present files, empty once all are gone.

    Readable ones come first, and among them the one whose name says best what the piece is.
    """

    id: int
    hash: str
    modality: Modality
    facts: Facts
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class PieceMarks:
    """What the user has said of a piece: 1 to 5 `stars`, `tags` in alphabetical order, and a remark."""

    stars: int | None = None
    tags: tuple[str, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """A file, or one tune of it, that costs itself and nothing else; `reason` is one sentence."""

    path: Path
    tune: int
    reason: str


@dataclass(frozen=True, slots=True)
class Status:
    """Pieces with vectors; files not read and pieces without vectors yet; what failed, ordered by path."""

    analysed: int
    pending: int
    failed: tuple[Failure, ...] = field(default=())
