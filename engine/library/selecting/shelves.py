"""In which folders the pieces lie, and what the user has said of them, as arrays to choose by."""

import sqlite3
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import numpy as np
import numpy.typing as npt

from engine.library.presence import PieceRows
from engine.library.store import from_stored_path
from engine.library.text.folding import fold
from engine.library.text.fulltext import FullText

_PLACES = """
SELECT occurrences.piece, files.folder, files.path FROM files JOIN occurrences ON occurrences.file = files.id
WHERE NOT files.missing AND occurrences.piece IS NOT NULL
"""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder with music in it: its whole path, and its parts from a watched one on, folded.

    `root` is the watched folder, `branch` the one directly below it that this lies in, or the root itself.
    """

    path: str
    parts: tuple[str, ...]
    root: str
    branch: str


@dataclass(frozen=True, slots=True)
class Shelving:
    """Each place [n] of a piece and the number of the shelf it lies on."""

    shelves: tuple[Shelf, ...]
    pieces: PieceRows
    at: npt.NDArray[np.int64]


class Shelves(FullText):
    """Pieces by folders, tags and ratings."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        super().__init__(connection, path, read_only=read_only)
        self._shelved: tuple[tuple[int, int], Shelving] | None = None

    def shelving(self) -> Shelving:
        """Return where all present pieces lie; read anew when the library has changed."""
        state = self.state()
        if self._shelved is None or self._shelved[0] != state:
            self._shelved = state, self._read_shelving()
        return self._shelved[1]

    def _in_folders(self, wanted: Collection[str]) -> PieceRows:
        """Return the pieces in any of some folders, each a whole path, a name, or some names with slashes between."""
        shelving = self.shelving()
        numbers = [number for text in wanted for number in _matching(shelving.shelves, text)]
        return np.unique(shelving.pieces[np.isin(shelving.at, numbers)])

    def _tagged(self, wanted: Collection[str]) -> PieceRows:
        """Return the pieces that have all of some tags, whatever their case and accents."""
        tags = self._rows("SELECT DISTINCT tag FROM tags")
        found: PieceRows | None = None
        for text in wanted:
            same = [tag for (tag,) in tags if fold(tag) == fold(text)]
            rows = [row for tag in same for (row,) in self._rows("SELECT piece FROM tags WHERE tag = ?", (tag,))]
            pieces = np.unique(np.array(rows, np.int64))
            found = pieces if found is None else np.intersect1d(found, pieces)
        return np.zeros(0, np.int64) if found is None else found

    def _rated(self, least: float | None, most: float | None) -> PieceRows:
        """Return the pieces with so many stars; who has none has neither few nor many."""
        bounds = (0 if least is None else least, 9 if most is None else most)
        rows = self._rows("SELECT piece FROM ratings WHERE stars BETWEEN ? AND ? ORDER BY piece", bounds)
        return np.array([row for (row,) in rows], np.int64)

    def _read_shelving(self) -> Shelving:
        roots = {
            number: (Path(from_stored_path(path)).as_posix(), label)
            for number, path, label in self._rows("SELECT id, path, label FROM folders")
        }
        numbers: dict[tuple[int, str], int] = {}
        pieces, at = [], []
        for piece, folder, path in self._rows(_PLACES):
            directory = (path if isinstance(path, str) else from_stored_path(path)).rpartition("/")[0]
            pieces.append(piece)
            at.append(numbers.setdefault((folder, directory), len(numbers)))
        shelves = tuple(_to_shelf(*roots[folder], directory) for folder, directory in numbers)
        return Shelving(shelves, np.array(pieces, np.int64), np.array(at, np.int64))


def _to_shelf(root: str, label: str, directory: str) -> Shelf:
    names = (label, PurePosixPath(root).name, *PurePosixPath(directory).parts)
    base = root.rstrip("/")
    branch = f"{base}/{directory.partition('/')[0]}".rstrip("/")
    return Shelf(f"{base}/{directory}".rstrip("/"), tuple(fold(name) for name in names), base, branch)


def _matching(shelves: Collection[Shelf], text: str) -> Iterator[int]:
    """Yield the numbers of the shelves that a text names: by whole names, where there are none by parts of them."""
    path = Path(text).as_posix().rstrip("/")
    whole = [number for number, shelf in enumerate(shelves) if f"{shelf.path}/".startswith(f"{path}/")]
    wanted = tuple(fold(part) for part in PurePosixPath(path).parts if part != "/")
    if not whole and wanted:
        whole = [number for number, shelf in enumerate(shelves) if _has_run(shelf.parts, wanted)]
    if not whole and len(wanted) == 1:
        whole = [number for number, shelf in enumerate(shelves) if any(wanted[0] in part for part in shelf.parts)]
    yield from whole


def _has_run(parts: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    return any(parts[at : at + len(wanted)] == wanted for at in range(len(parts)))
