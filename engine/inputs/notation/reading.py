"""Reading the notes of the encoder's text, whichever notation it is."""

from engine.inputs.notation.abc import read_abc_notes
from engine.inputs.notation.mtf import read_mtf_notes
from engine.inputs.notation.notes import MOST_CHARACTERS, Notes

_MTF = "ticks_per_beat"


def is_mtf(text: str) -> bool:
    """Tell whether a text is MTF, as the patches are told apart: by its first word."""
    return text[: len(_MTF) + 1].rstrip(" \n") == _MTF


def to_notes(text: str) -> Notes:
    """Return the notes of interleaved ABC or MTF, at most `MOST_NOTES`; of what is no music, none. Never raises."""
    text = text[:MOST_CHARACTERS]
    return read_mtf_notes(text) if is_mtf(text) else read_abc_notes(text)
