"""The formats that Incipit reads: one row each."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from engine.formats.content import Notation, Recording
from engine.modality import Modality

HEAD_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class Format:
    """One row: how a format is recognised and read.

    `recognises` sees the first `HEAD_BYTES` of a file. `split` cuts a file of several pieces (a tunebook) into the bytes
    of each, None where a file is always one piece. Exactly one of `read_notation` and `read_recording` is set: the first
    takes an open binary file, the second also the sample rate wanted.
    """

    name: str
    modality: Modality
    suffixes: tuple[str, ...]
    recognises: Callable[[bytes], bool]
    split: Callable[[bytes], tuple[bytes, ...]] | None = None
    read_notation: Callable[[BinaryIO], Notation] | None = None
    read_recording: Callable[[BinaryIO, int], Recording] | None = None


FORMATS: tuple[Format, ...] = ()
