"""What notation says as numbers: notes from the encoder's text, and features from notes (numpy only)."""

from engine.inputs.notation.features import to_note_features
from engine.inputs.notation.headers import remove_headers
from engine.inputs.notation.layout import BLOCKS, LAYOUT, NOTE_FEATURES, Block, transpose_features
from engine.inputs.notation.reading import to_notes

__all__ = [
    "BLOCKS",
    "LAYOUT",
    "NOTE_FEATURES",
    "Block",
    "remove_headers",
    "to_note_features",
    "to_notes",
    "transpose_features",
]
