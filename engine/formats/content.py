"""What reading a piece gives: facts, and notation text or samples."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from engine.modality import Modality

FACTS_VERSION = 2
"""Counts up whenever reading gives other or more facts, so that those of a library can be brought up to date."""

HEARD_SECONDS = 2 * 3_600.0
"""Of a longer recording this much of the beginning is heard: what a worker holds in memory has to end somewhere."""


@dataclass(frozen=True, slots=True)
class PartFacts:
    """What one part of a score asks of who plays it.

    `lowest` and `highest` are MIDI numbers as they sound; `leap` is the largest step between two notes of one voice,
    `span` the largest interval of a chord that one hand plays, both in semitones.
    """

    name: str
    lowest: int | None = None
    highest: int | None = None
    leap: int | None = None
    span: int | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What a piece says of itself, and what its notes or sound tell; an empty value means that it says nothing.

    `key` is written as "G major", "F# minor", "Bb major" or "D dorian"; `metre` as "6/8"; `tempo` in quarter notes a
    minute; `duration` in seconds. `names` holds other people, subtitles, albums and collections, `words` lyrics, tempo
    words, credits and remarks. A key or tempo that nobody wrote down and that was found by analysis is `estimated`.

    `lowest`, `highest`, `leap` and `hand_span` are the extremes of `parts`. `shortest_note` is a fraction of a whole
    note, `notes` counts all, `accidentals` those altered from the key signature; `voices` sound together at most.
    `language` is that of the lyrics (ISO 639-1); `loudness` of a recording is in LUFS.
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
    key_estimated: bool = False
    tempo_estimated: bool = False
    parts: tuple[PartFacts, ...] = ()
    lowest: int | None = None
    highest: int | None = None
    leap: int | None = None
    hand_span: int | None = None
    shortest_note: float | None = None
    accidentals: int | None = None
    notes: int | None = None
    voices: int | None = None
    pages: int | None = None
    language: str = ""
    loudness: float | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """Sheet music of which only the words can be read, such as a PDF: `text` describes it for the text encoder."""

    text: str
    facts: Facts = field(default_factory=Facts)


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
