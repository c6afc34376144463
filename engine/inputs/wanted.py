"""What a bundle's encoders take of pieces."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Wanted:
    """What encoders take of pieces beside patches: recordings as `windows` of this kind, none where that is None.

    With `notes` pieces of notation get features of all their notes, with `sound` recordings features of the whole.
    """

    windows: Literal["mert", "musicnn"] | None = None
    notes: bool = False
    sound: bool = False
