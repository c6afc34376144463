"""A piece's notes as one vector of features, from the very text that its patches are cut from."""

import numpy as np

from engine.inputs.notation.blocks.harmony import to_harmony
from engine.inputs.notation.blocks.lines import to_lines
from engine.inputs.notation.blocks.metre import to_metre
from engine.inputs.notation.blocks.statements import to_sizes, to_statements
from engine.inputs.notation.blocks.timeline import Timeline
from engine.inputs.notation.blocks.tonality import to_tonality
from engine.inputs.notation.layout import BLOCKS, NOTE_FEATURES, Features
from engine.inputs.notation.notes import Notes
from engine.inputs.notation.reading import to_notes


def to_note_features(text: str) -> Features:
    """Return float32 `[NOTE_FEATURES]` of interleaved ABC or MTF, zeros where it has no pitched notes. Never raises."""
    return features_of(to_notes(text))


def features_of(notes: Notes) -> Features:
    """Return float32 `[NOTE_FEATURES]` of notes, zeros where there are none."""
    found = np.zeros(NOTE_FEATURES, np.float32)
    if not len(notes):
        return found
    timeline = Timeline(notes)
    values = {
        **to_tonality(notes, timeline),
        **to_metre(notes, timeline),
        **to_lines(timeline),
        **to_harmony(notes, timeline),
        **to_sizes(notes, len(timeline.top.ticks)),
        **to_statements(notes),
    }
    for name, numbers in values.items():
        block = BLOCKS[name]
        found[block.start : block.stop] = numbers
    return found
