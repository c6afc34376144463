"""What reading a piece gives: facts, and notation text or samples."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from engine.modality import Modality


@dataclass(frozen=True, slots=True)
class Facts:
    """What a piece says of itself; an empty value means that it says nothing.

    `key` is written as "G major", "F# minor", "Bb major" or "D dorian"; `metre` as "6/8"; `tempo` in quarter notes a
    minute; `duration` in seconds. `names` holds other people, subtitles, albums and collections, `words` lyrics, tempo
    words, credits and remarks.
    """

    title: str = ""
    composer: str = ""
    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    key: str = ""
    metre: str = ""
    tempo: float | None = None
    instruments: tuple[str, ...] = ()
    bars: int | None = None
    duration: float | None = None


@dataclass(frozen=True, slots=True)
class Notation:
    """A score as interleaved ABC, or a MIDI file as MTF: the very text that the encoder's patches are cut from."""

    modality: Modality
    text: str
    facts: Facts = field(default_factory=Facts)


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording as mono float32 samples `[n]` in −1 … 1 at `rate` samples a second."""

    samples: npt.NDArray[np.float32]
    rate: int
    facts: Facts = field(default_factory=Facts)
