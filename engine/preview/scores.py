"""Reading a score file as the tree that verovio engraves: MusicXML as it is, ABC converted, others through ABC."""

import io
from pathlib import Path
from xml.etree.ElementTree import Element

from engine.errors import PreviewError, UnreadableFileError
from engine.folders.opening import format_at, open_shown
from engine.formats.abc.conversion import to_musicxml
from engine.formats.abc.reading import MAX_BYTES as MOST_ABC_BYTES
from engine.formats.abc.tunebook import decode
from engine.formats.archive import MAX_BYTES
from engine.formats.content import Notation
from engine.formats.musicxml.container import unpack
from engine.formats.musicxml.document import parse_score
from engine.formats.pieces import open_piece
from engine.formats.registry import Format
from engine.modality import Modality


def read_score(path: Path, tune: int) -> Element:
    """Return a score file, or one `tune` of a tunebook (0: the whole file), as a `score-partwise` tree.

    Raises `UnreadableFileError` or `PreviewError` with one sentence.
    """
    with open_shown(path) as file:
        row = format_at(file, path)
        data = open_piece(file, row, tune).read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise PreviewError("The score is too large to be shown.")
    if row.name == "MusicXML":
        return _first_score(unpack(data))
    return _tune(data) if row.name == "ABC" else _converted(data, row)


def _converted(data: bytes, row: Format) -> Element:
    """Return a score of another format by way of the notation that the encoder reads."""
    notation = row.read_notation(io.BytesIO(data)) if row.read_notation is not None else None
    if not isinstance(notation, Notation) or notation.modality is not Modality.SCORE:
        raise PreviewError("The file holds no notes that can be shown.")
    return _tune(notation.text.encode())


def _first_score(candidates: tuple[bytes, ...]) -> Element:
    for data in candidates[:-1]:
        try:
            return parse_score(data)
        except UnreadableFileError:
            continue
    return parse_score(candidates[-1])


def _tune(data: bytes) -> Element:
    if len(data) > MOST_ABC_BYTES:
        raise PreviewError("The tune is too long to be shown.")
    try:
        return to_musicxml(decode(data))
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise PreviewError("The tune is not valid ABC.") from error
