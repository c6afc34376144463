"""Pieces as they are named on the command line: by a file, a tune of it, or a hash."""

import re
from collections.abc import Iterable

from engine.cli import console
from engine.cli.music.inputs import split_name
from engine.errors import LibraryError
from engine.library import Library, Piece

_HASH = re.compile(r"[0-9a-f]{64}")


def find_pieces(library: Library, names: Iterable[str]) -> tuple[list[Piece], bool]:
    """Return the pieces that are in the library, in order, and whether all are; each other one is said.

    Raises LibraryError where none is.
    """
    found: list[Piece] = []
    all_there = True
    for name in names:
        piece = _find(library, name)
        if isinstance(piece, Piece):
            found.append(piece)
        else:
            all_there = False
            console.say(f"{name}: {piece}")
    if not found:
        raise LibraryError("None of these pieces is in the library.")
    return found, all_there


def _find(library: Library, name: str) -> Piece | str:
    if _HASH.fullmatch(name):
        return library.piece(name) or "No piece of the library has this hash."
    path, tune = split_name(name)
    piece = library.piece_at(path, tune)
    if piece is None and not tune:
        if library.piece_at(path, 2) is not None:
            return f"It holds several tunes; name one, such as {name}#1."
        piece = library.piece_at(path, 1)  # A tunebook of one tune.
    return piece or "It is not in the library; bring it in with: incipit index FOLDER"
