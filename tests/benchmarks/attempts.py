"""Converting one file in a worker, and what became of it."""

from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from engine.errors import UnreadableFileError
from engine.formats.content import Document
from engine.formats.pieces import count_pieces, open_piece
from engine.formats.registry import HEAD_BYTES, Format, format_of

_NO_MUSIC = "no music"


@dataclass(frozen=True, slots=True)
class Attempt:
    """What became of one piece: seconds, and why it failed; a `document` is one of which only words were read."""

    name: str
    seconds: float
    reason: str = ""
    document: bool = False


def convert(path: Path) -> tuple[str, list[Attempt]]:
    """Return a file's format and what became of each of its pieces."""
    with path.open("rb") as file:
        row = format_of(file.read(HEAD_BYTES), path.name)
        if row is None or row.read_notation is None:
            return _NO_MUSIC, []
        file.seek(0)
        try:
            count = count_pieces(file, row)
        except UnreadableFileError as error:
            return row.name, [Attempt(str(path), 0.0, str(error))]
        return row.name, [_convert(path, row, tune if count > 1 else 0) for tune in range(1, count + 1)]


def _convert(path: Path, row: Format, tune: int) -> Attempt:
    name = f"{path}#{tune}" if tune else str(path)
    assert row.read_notation is not None
    start = perf_counter()
    try:
        with path.open("rb") as file:
            read = row.read_notation(open_piece(file, row, tune))
    except UnreadableFileError as error:
        return Attempt(name, perf_counter() - start, str(error))
    return Attempt(name, perf_counter() - start, document=isinstance(read, Document))
