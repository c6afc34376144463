"""Who can be asked for pieces by words: the bundle, and what it has to beat."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from engine.inputs.notation.headers import remove_headers
from engine.training.measures.material import Entry
from engine.training.measures.space import Space

Similarities = npt.NDArray[np.float32]

NOT_FOUND = -np.inf


class Asker(Protocol):
    """Says how near each text is to each piece."""

    @property
    def name(self) -> str:
        """What it is called in the report."""

    def select(self, entries: Sequence[Entry]) -> list[Entry]:
        """Return the pieces that it knows."""

    def similarities(self, texts: Sequence[str], entries: Sequence[Entry]) -> Similarities:
        """Return float32 `[texts, entries]`; minus infinity for what is not found at all."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """The bundle; `to_text` gives what it reads of a piece, empty where there is nothing to read."""

    name: str
    space: Space
    to_text: Callable[[Entry], str]

    def select(self, entries: Sequence[Entry]) -> list[Entry]:
        """Return the pieces that can be read so."""
        return [entry for entry in entries if self.to_text(entry)]

    def similarities(self, texts: Sequence[str], entries: Sequence[Entry]) -> Similarities:
        """Return cosines."""
        pieces = self.space.encode_notation([self.to_text(entry) for entry in entries])
        found: Similarities = self.space.encode_texts(texts) @ pieces.T
        return found


def to_meanings(space: Space) -> list[Meaning]:
    """Return the ways in which a bundle reads a piece: what lies there, and MIDI; with its statements and without."""
    return [
        Meaning("meaning", space, lambda entry: entry.notation),
        Meaning("meaning, headers removed", space, lambda entry: remove_headers(entry.notation)),
        Meaning("meaning of MIDI", space, lambda entry: entry.mtf),
        Meaning("meaning of MIDI, headers removed", space, lambda entry: remove_headers(entry.mtf)),
    ]
