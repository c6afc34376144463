"""Reading a MusicXML file: unpack, parse, convert, interleave, take the facts."""

from typing import BinaryIO
from xml.etree.ElementTree import Element

from engine.errors import UnreadableFileError
from engine.formats.archive import read_whole
from engine.formats.content import Notation
from engine.formats.garbage import collection_paused
from engine.formats.interleaved import MisalignedVoicesError, to_interleaved
from engine.formats.musicxml.container import unpack
from engine.formats.musicxml.conversion import CONVERTER_FAILURES, to_abc
from engine.formats.musicxml.document import parse_score
from engine.formats.musicxml.facts import to_facts
from engine.formats.musicxml.mending import mend, reduce_to_notes, tame
from engine.formats.musicxml.staves import fill_bars
from engine.modality import Modality


@collection_paused()
def read_musicxml(file: BinaryIO) -> Notation:
    """Read a MusicXML score, compressed (.mxl) or not, as interleaved ABC with its facts.

    Raises UnreadableFileError with one sentence.
    """
    return to_notation(to_tree(read_whole(file)))


def to_tree(data: bytes) -> Element:
    """Return the `score-partwise` tree of a MusicXML file, compressed or not.

    Raises UnreadableFileError with one sentence.
    """
    return _first_score(unpack(data))


def to_notation(score: Element) -> Notation:
    """Return a `score-partwise` tree as interleaved ABC with its facts; the tree may be changed.

    Raises UnreadableFileError with one sentence.
    """
    # The facts come first: conversion may mend the tree.
    facts = to_facts(score)
    return Notation(Modality.SCORE, to_interleaved_abc(score), facts)


def to_interleaved_abc(score: Element) -> str:
    """Return a `score-partwise` tree as interleaved ABC.

    What the reference converts is converted as it is. Only where that fails is the tree changed (in place): first what
    makes it fail is mended, in the end all but the notes is dropped.
    """
    tame(score)
    problem: Exception | None = None
    for change in (_leave, _mend, reduce_to_notes):
        try:
            change(score)
            return to_interleaved(to_abc(score))
        except MisalignedVoicesError as error:
            problem = error
        except CONVERTER_FAILURES as error:
            problem = UnreadableFileError("The notation of this score cannot be converted.")
            problem.__cause__ = error
    raise problem or UnreadableFileError("The notation of this score cannot be converted.")


def _first_score(candidates: tuple[bytes, ...]) -> Element:
    """Return the first candidate that is a score, or raise what is wrong with the likeliest one."""
    problem: UnreadableFileError | None = None
    for data in candidates:
        try:
            return parse_score(data)
        except UnreadableFileError as error:
            problem = problem or error
    raise problem or UnreadableFileError("The archive holds no MusicXML score.")


def _leave(_score: Element) -> None:
    """Change nothing."""


def _mend(score: Element) -> None:
    mend(score)
    fill_bars(score)
