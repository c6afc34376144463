"""The pieces of a file: one in most, many in a tunebook."""

import io
from collections.abc import Callable
from functools import lru_cache
from typing import BinaryIO

from engine.errors import UnreadableFileError
from engine.formats.registry import Format

MOST_PIECES = 100_000


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
    tunes = split_file(file, row)
    if tune > len(tunes):
        raise UnreadableFileError(f"The file holds {len(tunes)} tunes, so there is no tune {tune}.")
    return io.BytesIO(tunes[max(tune - 1, 0)])


def split_file(file: BinaryIO, row: Format) -> tuple[bytes, ...]:
    """Return the bytes of each piece of an open file of a format that may hold several.

    Raises UnreadableFileError where there is none, or more than `MOST_PIECES`.
    """
    if row.split is None:
        return (file.read(),)
    tunes = _split(row.split, file.read(row.most_bytes))
    if not tunes:
        raise UnreadableFileError("The file holds no tune.")
    if len(tunes) > MOST_PIECES:
        raise UnreadableFileError(f"The file holds more than {MOST_PIECES:,} tunes.")
    return tunes


@lru_cache(maxsize=1)
def _split(split: Callable[[bytes], tuple[bytes, ...]], data: bytes) -> tuple[bytes, ...]:
    """Split a file, and remember it: a worker is asked for one tune after the other of the same tunebook."""
    return split(data)
