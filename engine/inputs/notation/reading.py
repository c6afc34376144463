"""Reading the notes of the encoder's text, whichever notation it is."""

from dataclasses import replace

import numpy as np

from engine.inputs.notation.abc import read_abc_notes
from engine.inputs.notation.blocks.signature import SIGNATURES, guess_signature
from engine.inputs.notation.fields import alters_of
from engine.inputs.notation.mtf import read_mtf_notes
from engine.inputs.notation.notes import MOST_CHARACTERS, Notes

_MTF = "ticks_per_beat"


def is_mtf(text: str) -> bool:
    """Tell whether a text is MTF, as the patches are told apart: by its first word."""
    return text[: len(_MTF) + 1].rstrip(" \n") == _MTF


def to_notes(text: str) -> Notes:
    """Return the notes of interleaved ABC or MTF, at most `MOST_NOTES`; of what is no music, none. Never raises.

    The pitches of a score that states no signature are those of its likeliest one.
    """
    text = text[:MOST_CHARACTERS]
    if is_mtf(text):
        return read_mtf_notes(text)
    notes = read_abc_notes(text)
    written = notes.written
    if written is None or not len(notes):
        return notes
    signatures = guess_signature(written, notes.onset, notes.length)
    if notes.stated.fifths is not None:
        return replace(notes, signatures=signatures)
    alters = np.array(alters_of(SIGNATURES[int(signatures.argmax())]))
    altered = np.where(written.governed, written.altered, alters[written.letters])
    return replace(notes, signatures=signatures, pitch=np.clip(written.naturals + altered, 0, 127))
