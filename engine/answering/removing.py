"""Removing a bundle's files and its vectors, having said what that frees."""

import contextlib
import shutil
import uuid
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.answering.overview import BundleState, overview, size_of
from engine.bundles.locate import BUILT_IN, is_exactly
from engine.bundles.manifest_file import is_plain_name
from engine.bundles.writing import remove_abandoned
from engine.errors import BundleError
from engine.home import bundles_path
from engine.library.library import Library
from engine.library.turns import turn
from engine.progress import WAITING, Progress

_REMOVED = ".removed"


@dataclass(frozen=True, slots=True)
class Removal:
    """What is to be removed of the bundle `name`: its `folder`, unless only vectors go, and what `states` tell of.

    Vectors that another bundle of the same content made as well stay.
    """

    name: str
    states: tuple[BundleState, ...]
    folder: Path | None

    @property
    def pieces(self) -> int:
        """How many pieces would have to be analysed again, were the bundle to come back."""
        return max((state.analysed for state in self.states), default=0)

    @property
    def bundle_bytes(self) -> int:
        """What the bundle's own files take."""
        return size_of(self.folder) if self.folder else 0

    @property
    def vector_bytes(self) -> int:
        """What the vectors take, in the database and in the matrix file beside it."""
        return sum(state.vector_bytes + state.file_bytes for state in self.states)


def find_removal(library: Library, name: str, *, outdated: bool = False) -> Removal:
    """Return what removing a bundle means; with `outdated` only the vectors that it made before it was changed.

    Raises `BundleError` where it is the built-in one, answers, or is neither installed nor has vectors here.
    """
    known = overview(library)
    others = {state.space for state in known if state.name != name}
    mine = tuple(state for state in known if state.name == name)
    states = tuple(state for state in mine if state.space not in others)
    if outdated:
        states = tuple(state for state in states if state.outdated and not state.answers)
        if not states:
            raise BundleError(f"The library has no outdated vectors of a bundle called {name}.")
        return Removal(name, states, None)
    folder = _folder_of(name)
    if name == BUILT_IN or any(state.bundle is not None and state.bundle.path != folder for state in mine):
        raise BundleError(f"The bundle {name} is part of the program and is not removed.")
    if name in {answerer.bundle for answerer in library.answering().values() if answerer is not None}:
        raise BundleError(f"The bundle {name} answers in this library; have another answer before it is removed.")
    if not mine and folder is None:
        raise BundleError(f"There is no bundle called {name}, and the library has no vectors of one.")
    return Removal(name, states, folder)


def remove(library: Library, name: str, *, outdated: bool = False) -> Generator[Progress, None, int]:
    """Remove what `find_removal` returns; return by how many bytes database, matrix files and bundles have shrunk.

    Waits while a program brings the library up to date. Killed at any moment, it leaves each bundle with all of its
    files or none, and its vectors whole or gone; doing it again finishes it. Raises `BundleError` or `LibraryError`.
    """
    with turn(library.path) as waiting:
        for _ in waiting:
            yield Progress(WAITING, 0, None, "for another program that brings this library up to date")
        before = library.database_bytes()
        with library.transaction():
            removal = find_removal(library, name, outdated=outdated)
            for state in removal.states:
                library.forget_space(state.space)
        library.compact()
        freed = max(0, before - library.database_bytes()) + sum(state.file_bytes for state in removal.states)
        if removal.folder is not None:
            freed += removal.bundle_bytes
            _remove_folder(removal.folder)
        remove_abandoned(bundles_path())
    return freed


def _folder_of(name: str) -> Path | None:
    folder = bundles_path() / name
    return folder if is_plain_name(name) and folder.is_dir() and is_exactly(folder) else None


def _remove_folder(folder: Path) -> None:
    """Take a bundle out of sight in one step, then delete it, and what an earlier removal has left."""
    aside = folder.with_name(f".{folder.name}-{uuid.uuid4().hex}{_REMOVED}")
    try:
        folder.rename(aside)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise BundleError(f"The files of the bundle {folder.name} cannot be removed: {reason}.") from error
    for path in _set_aside(folder.parent):
        with contextlib.suppress(OSError):
            if path.is_symlink():
                path.unlink()
            else:
                shutil.rmtree(path)


def _set_aside(folder: Path) -> Iterable[Path]:
    return [path for path in folder.iterdir() if path.name.startswith(".") and path.name.endswith(_REMOVED)]
