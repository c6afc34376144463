"""One piece of a file as an encoder's input: what worker processes do with files."""

from typing import BinaryIO

from engine.errors import UnreadableFileError
from engine.formats.content import Document, Notation, Recording
from engine.formats.pieces import open_piece
from engine.formats.registry import Format
from engine.inputs.mel import MUSICNN_RATE, to_musicnn_windows
from engine.inputs.notation import to_note_features
from engine.inputs.patches import to_patches
from engine.inputs.prepared import Prepared, Windows
from engine.inputs.sound.features import to_sound_features
from engine.inputs.wanted import Wanted
from engine.inputs.windows import MERT_RATE, to_mert_windows
from engine.modality import Modality

# Some 4 MB of notation, several times the longest symphony: of more than that, the beginning is encoded.
MOST_PATCHES = 65_536


def prepare_piece(file: BinaryIO, row: Format, tune: int, wanted: Wanted) -> Prepared:
    """Read piece `tune` of an open file (from 1; 0 is the first, or only, one) and make its encoder's input.

    Raises UnreadableFileError with one sentence.
    """
    piece = open_piece(file, row, tune)
    if row.read_notation is not None:
        notation = row.read_notation(piece)
        if isinstance(notation, Document):
            return Prepared(Modality.TEXT, notation.facts, notation.text)
        return prepare_notation(notation, wanted)
    if row.read_recording is None:
        raise UnreadableFileError(f"Incipit cannot read {row.name} files.")
    recording = row.read_recording(piece, MERT_RATE if wanted.windows == "mert" else MUSICNN_RATE)
    # The windows come first: they say what is too short.
    windows = _to_windows(recording, wanted)
    features = to_sound_features(recording.samples) if wanted.sound and recording.rate == MUSICNN_RATE else None
    return Prepared(row.modality, recording.facts, windows=windows, features=features)


def prepare_notation(notation: Notation, wanted: Wanted) -> Prepared:
    """Return what the symbolic encoder takes of a piece."""
    features = to_note_features(notation.text) if wanted.notes else None
    patches = to_patches(notation.text)[:MOST_PATCHES]
    return Prepared(notation.modality, notation.facts, notation.text, patches, features=features)


def _to_windows(recording: Recording, wanted: Wanted) -> Windows | None:
    if wanted.windows == "mert":
        return to_mert_windows(recording.samples)
    return to_musicnn_windows(recording.samples) if wanted.windows == "musicnn" else None
