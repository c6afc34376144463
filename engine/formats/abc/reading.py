"""Reading one tune: ABC to MusicXML and back to the ABC that the encoder knows, interleaved, with its facts."""

import re
from typing import BinaryIO
from xml.etree.ElementTree import Element

from engine.errors import UnreadableFileError
from engine.formats.abc.conversion import to_musicxml
from engine.formats.abc.facts import to_facts, to_interleaved_facts
from engine.formats.abc.tunebook import decode, split_tunes
from engine.formats.archive import read_whole
from engine.formats.content import Facts, Notation
from engine.formats.encodings.numbers import with_short_numbers
from engine.formats.garbage import collection_paused
from engine.formats.interleaved import is_interleaved
from engine.formats.musicxml import to_interleaved_abc
from engine.modality import Modality

MAX_BYTES = 20_000_000
_TUNE = re.compile(r"^\s*[XK]:", re.MULTILINE)


@collection_paused()
def read_abc(file: BinaryIO) -> Notation:
    """Read the first tune of an ABC file as interleaved ABC with its facts; interleaved ABC passes through.

    Raises UnreadableFileError with one sentence.
    """
    data = read_whole(file, MAX_BYTES, "file")
    text = decode(data)
    if is_interleaved(text):
        text = re.sub(r"\r\n?", "\n", text)
        return Notation(Modality.SCORE, text, to_interleaved_facts(with_short_numbers(text)))
    score, facts = to_tree(data)
    return Notation(Modality.SCORE, to_interleaved_abc(score), facts)


def to_tree(data: bytes) -> tuple[Element, Facts]:
    """Return the `score-partwise` tree of the first tune of an ABC file, and what the tune says of itself.

    Raises UnreadableFileError with one sentence.
    """
    tune = with_short_numbers(decode(split_tunes(data)[0]))
    if not _TUNE.search(tune):
        raise UnreadableFileError("This text holds no ABC tune.")
    score = to_musicxml(tune)
    return score, to_facts(tune, score)
