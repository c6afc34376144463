"""Reading a score file as the tree that verovio engraves: MusicXML as it is, ABC converted, others through ABC."""

import io
from pathlib import Path
from xml.etree.ElementTree import Element

from engine.errors import PreviewError, UnreadableFileError
from engine.formats.abc import split_tunes
from engine.formats.abc.conversion import to_musicxml
from engine.formats.archive import MAX_BYTES
from engine.formats.content import Notation
from engine.formats.musicxml.container import unpack
from engine.formats.musicxml.document import parse_score
from engine.formats.pieces import open_piece
from engine.formats.registry import HEAD_BYTES, Format, format_of
from engine.modality import Modality

_READ_HERE = frozenset(("MusicXML", "ABC"))
_XML_STARTS = (b"PK", b"<", b"\xef\xbb\xbf<", b"\xff\xfe<", b"\xfe\xff", b"\0<")


def read_score(path: Path, tune: int) -> Element:
    """Return a score file, or one `tune` of a tunebook (0: the whole file), as a `score-partwise` tree.

    Raises `UnreadableFileError` or `PreviewError` with one sentence.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise PreviewError("The file cannot be opened; its disk may be away.") from error
    if len(data) > MAX_BYTES:
        raise PreviewError("The score is too large to be shown.")
    row = format_of(data[:HEAD_BYTES], path.name)
    if row is not None and row.name not in _READ_HERE and row.read_notation is not None:
        return _converted(data, row, tune)
    if data.lstrip().startswith(_XML_STARTS):
        return _first_score(unpack(data))
    return _tune(data, tune)


def _converted(data: bytes, row: Format, tune: int) -> Element:
    """Return a score of another format by way of the notation that the encoder reads."""
    notation = row.read_notation(open_piece(io.BytesIO(data), row, tune)) if row.read_notation else None
    if not isinstance(notation, Notation) or notation.modality is not Modality.SCORE:
        raise PreviewError("The file holds no notes that can be shown.")
    return _tune(notation.text.encode(), 1)


def _first_score(candidates: tuple[bytes, ...]) -> Element:
    for data in candidates[:-1]:
        try:
            return parse_score(data)
        except UnreadableFileError:
            continue
    return parse_score(candidates[-1])


def _tune(data: bytes, tune: int) -> Element:
    tunes = split_tunes(data)
    number = max(tune, 1)
    if number > len(tunes):
        raise PreviewError("The tune is no longer in its file.")
    try:
        return to_musicxml(tunes[number - 1].decode("utf-8", "replace"))
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise PreviewError("The tune is not valid ABC.") from error
