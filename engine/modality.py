"""The four things that can be embedded in one space."""

from enum import StrEnum


class Modality(StrEnum):
    """What a query or a piece is made of."""

    TEXT = "text"
    SCORE = "score"
    MIDI = "midi"
    AUDIO = "audio"

    @property
    def symbolic(self) -> bool:
        """Whether the symbolic encoder (M3) reads it."""
        return self in (Modality.SCORE, Modality.MIDI)


MUSIC = (Modality.SCORE, Modality.MIDI, Modality.AUDIO, Modality.TEXT)
"""The kinds of pieces in a library; of a piece that is `TEXT` (sheet music as PDF) only the words can be read."""
