"""The pieces of a file: one in most, many in a tunebook."""

import io
from typing import BinaryIO

from engine.errors import UnreadableFileError
from engine.formats.registry import Format


def count_pieces(file: BinaryIO, row: Format) -> int:
    """Return how many pieces an open file of that format holds."""
    return 1 if row.split is None else len(row.split(file.read()))


def open_piece(file: BinaryIO, row: Format, tune: int) -> BinaryIO:
    """Return piece `tune` of an open file, counted from 1, as a binary file; 0 is the first, or only, piece.

    Raises UnreadableFileError when there is no such piece.
    """
    if row.split is None:
        if tune > 1:
            raise UnreadableFileError(f"The file holds one piece, so there is no tune {tune}.")
        return file
    tunes = row.split(file.read())
    if not tunes:
        raise UnreadableFileError("The file holds no tune.")
    if tune > len(tunes):
        raise UnreadableFileError(f"The file holds {len(tunes)} tunes, so there is no tune {tune}.")
    return io.BytesIO(tunes[max(tune - 1, 0)])
