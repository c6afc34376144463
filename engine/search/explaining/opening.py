"""Reading a piece of the library as passages, in a worker process."""

from engine.errors import UnreadableFileError
from engine.folders.opening import format_at, open_shown
from engine.formats.content import Notation
from engine.formats.pieces import open_piece
from engine.inputs.mel import MUSICNN_RATE
from engine.inputs.passages import Passages
from engine.inputs.passages.notation import cut_score
from engine.inputs.passages.sequence import cut_midi
from engine.inputs.passages.sound import cut_sound
from engine.inputs.windows import MERT_RATE
from engine.modality import Modality
from engine.search.explaining.cutting import CutRequest

HEARD_SECONDS = 600.0
"""Of a longer recording so much of the beginning is looked at, which is what the preview plays of it."""


def open_passages(request: CutRequest) -> Passages:
    """Return the passages of a piece; none of a document. Raises `UnreadableFileError`."""
    with open_shown(request.path) as file:
        row = format_at(file, request.path)
        piece = open_piece(file, row, request.tune)
        if row.read_notation is not None:
            notation = row.read_notation(piece)
            if not isinstance(notation, Notation):
                return Passages(Modality.TEXT, ())
            cut = cut_score if notation.modality is Modality.SCORE else cut_midi
            return cut(notation.text, request.wanted)
        if row.read_recording is None:
            raise UnreadableFileError(f"Incipit cannot read {row.name} files.")
        rate = MERT_RATE if request.wanted.windows == "mert" else MUSICNN_RATE
        recording = row.read_recording(piece, rate)
    return cut_sound(recording.samples[: int(HEARD_SECONDS * recording.rate)], recording.rate, request.wanted)
