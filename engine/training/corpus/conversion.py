"""A piece of the corpus as the notation texts that the symbolic encoder reads, and as MIDI bytes to be sounded."""

import base64
import io
from dataclasses import dataclass

import symusic
import verovio

from engine.errors import UnreadableFileError
from engine.formats.abc import read_abc
from engine.formats.content import Notation
from engine.formats.midi import read_midi
from engine.formats.musicxml import read_musicxml
from engine.training.corpus.rows import Row


@dataclass(frozen=True, slots=True)
class Converted:
    """The views of one piece, score first where there is one, and its MIDI file."""

    views: tuple[Notation, ...]
    midi: bytes


def convert(row: Row) -> Converted:
    """Return interleaved ABC (for abc and mxl) and MTF of a piece.

    Raises `UnreadableFileError` where neither can be made. Verovio may crash on a file: call it in a worker process.
    """
    if row.format == "mid":
        return Converted((read_midi(io.BytesIO(row.content)),), row.content)
    midi = _abc_to_midi(row.content) if row.format == "abc" else _engraved_to_midi(row)
    views: tuple[Notation, ...] = (read_midi(io.BytesIO(midi)),)
    if row.format == "abc":
        views = (read_abc(io.BytesIO(row.content)), *views)
    elif row.format == "mxl":
        views = (read_musicxml(io.BytesIO(row.content)), *views)
    return Converted(views, midi)


def _abc_to_midi(content: bytes) -> bytes:
    try:
        return bytes(symusic.Score.from_abc(content.decode("utf-8")).dumps_midi())
    except (RuntimeError, ValueError) as error:
        raise UnreadableFileError(f"The tune cannot be turned into MIDI: {error}") from error


def _engraved_to_midi(row: Row) -> bytes:
    verovio.enableLog(verovio.LOG_OFF)
    toolkit = verovio.toolkit()
    if row.format == "mxl":
        loaded = toolkit.loadZipDataBase64(base64.b64encode(row.content).decode("ascii"))
    else:
        loaded = toolkit.loadData(row.content.decode("utf-8"))
    if not loaded:
        raise UnreadableFileError("Verovio cannot read this score.")
    midi = base64.b64decode(toolkit.renderToMIDI())
    if len(midi) < 64:
        raise UnreadableFileError("Verovio found no notes in this score.")
    return midi
