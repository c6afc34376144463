"""Features of what headers state, and of how much music there is."""

import numpy as np

from engine.inputs.notation.blocks.timeline import soft
from engine.inputs.notation.blocks.tonality import one_signature
from engine.inputs.notation.notes import Notes, Numbers, Stated

_METRES = (
    (2, 4), (3, 4), (4, 4), (2, 2), (6, 8), (9, 8), (12, 8), (3, 8), (6, 4), (3, 2), (4, 2), (5, 4), (7, 8), (4, 8),
)  # fmt: skip
_OTHER, _NONE = 14, 15
_MODES = ("major", "minor", "dorian", "phrygian", "lydian", "mixolydian", "locrian")
_MANY = 8.0


def to_statements(notes: Notes) -> dict[str, Numbers]:
    """Return the blocks that come from headers."""
    stated = notes.stated
    quarters = float((notes.onset + notes.length).max() - notes.onset.min())
    mode = np.zeros(9)
    mode[_MODES.index(stated.mode) if stated.mode in _MODES else 7 if stated.fifths is not None else 8] = 1.0
    return {
        "signature": one_signature(stated.fifths),
        "mode": mode,
        "metre": _metre(stated, float(notes.onset.max())),
        **(_tempo(stated.tempo, quarters, len(notes)) if stated.tempo else {}),
        **_programs(notes),
    }


def to_sizes(notes: Notes, top: int) -> dict[str, Numbers]:
    """Return the blocks of size, of drums, and of which notation it is; `top` is how many notes the top line has."""
    quarters = float((notes.onset + notes.length).max() - notes.onset.min())
    count = len(notes)
    size = (
        soft(count, 8, 16_384, 8),
        soft(quarters, 4, 2_048, 8),
        soft(count / max(quarters, 1.0), 0.25, 32, 6),
        soft(top / max(quarters, 1.0), 0.25, 8, 4),
    )
    drums = len(notes.drums)
    written = notes.written
    found = {
        "size": np.concatenate(size),
        "drums": np.array((float(drums > 0), min(1.0, drums / (drums + count)))),
        "notation": np.array((written is not None, written is None, 1.0), np.float64),
    }
    if written is not None:
        marks = (written.repeats, written.graces, written.ornaments, written.tuplets, written.chord_symbols)
        rates = [min(1.0, _MANY * mark / count) for mark in (*marks, written.slurs)]
        found["marks"] = np.array([*(float(mark > 0) for mark in (*marks, written.slurs)), *rates])
    return found


def _metre(stated: Stated, end: float) -> Numbers:
    """Return the metre that lasts longest as the one of 16 numbers that is 1."""
    found = np.zeros(16)
    lasting: dict[tuple[int, int], float] = {}
    onsets = [0.0, *(metre.onset for metre in stated.metres[1:]), end]
    for place, metre in enumerate(stated.metres):
        key = metre.beats, metre.unit
        lasting[key] = lasting.get(key, 0.0) + max(0.0, onsets[place + 1] - onsets[place])
    chosen = max(lasting, key=lambda key: lasting[key], default=None)
    found[_NONE if chosen is None else _METRES.index(chosen) if chosen in _METRES else _OTHER] = 1.0
    return found


def _tempo(tempo: float, quarters: float, count: int) -> dict[str, Numbers]:
    seconds = quarters * 60 / tempo
    pace = soft(count / max(seconds, 1.0), 0.5, 64, 8), soft(seconds, 4, 2_048, 10)
    return {"tempo": soft(tempo, 30, 300, 14), "pace": np.concatenate(pace)}


def _programs(notes: Notes) -> dict[str, Numbers]:
    programs = np.zeros(128)
    programs[list(notes.stated.programs)] = 1.0
    families = programs.reshape(16, 8).max(1)
    known = notes.program >= 0
    stated = (known.any(), known.mean(), bool(notes.stated.names))
    return {"programs": programs, "families": families, "instruments": np.array(stated, np.float64)}
