"""What is to be read of files that are examples, and what comes of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.inputs.wanted import Wanted
from engine.search.saved import NamedExample


@dataclass(frozen=True, slots=True)
class LookOrder:
    """Asks what a file holds; where there is `text`, it is notation that is to be kept at `path` first."""

    path: Path
    text: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class LookedAt:
    """What was found in a file that may become an example: the first of its `tunes`."""

    example: NamedExample
    tunes: int = 1


@dataclass(frozen=True, slots=True)
class Examples:
    """Files as examples, and a sentence on each of which not all can be one, or nothing."""

    like: tuple[NamedExample, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadOrder:
    """Asks for the encoder's input of a piece with this hash, which ought to be in a file."""

    piece: str
    path: Path
    tune: int
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class ReadPiece:
    """The encoder's input (`engine.inputs.prepare.Prepared`) of a piece, or a sentence that says why there is none."""

    order: ReadOrder
    prepared: Any


@dataclass(frozen=True, slots=True)
class Unread:
    """Instead of an answer: what must be read before the question can be answered."""

    orders: tuple[ReadOrder, ...]
