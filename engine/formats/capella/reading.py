"""Reading a Capella file: unpack, parse, build the score, convert."""

from typing import BinaryIO

from engine.errors import UnreadableFileError
from engine.formats.archive import ZIP_START, Archive, read_whole
from engine.formats.capella import binary, capx
from engine.formats.capella.building import to_score
from engine.formats.content import Notation
from engine.formats.garbage import collection_paused
from engine.formats.musicxml import to_notation
from engine.formats.musicxml.document import parse_xml
from engine.formats.scoring import Score, to_tree

_SCORE = "score.xml"


@collection_paused()
def read_capella(file: BinaryIO) -> Notation:
    """Read a Capella score (.capx, .cap) as interleaved ABC with its facts.

    Raises UnreadableFileError with one sentence.
    """
    data = read_whole(file)
    return to_notation(to_tree(to_values(data)))


def to_values(data: bytes) -> Score:
    """Return a file's score as values.

    Raises UnreadableFileError with one sentence.
    """
    if data.startswith(binary.SIGNATURE):
        return to_score(binary.to_document(data))
    root = parse_xml(_unpack(data), "Capella file")
    if root.tag != "score":
        raise UnreadableFileError(f"This XML file is no Capella score: its outermost element is <{root.tag}>.")
    return to_score(capx.to_document(root))


def _unpack(data: bytes) -> bytes:
    if not data.startswith(ZIP_START[:2]):
        return data
    archive = Archive(data)
    names = [name for name in archive.names if name.rpartition("/")[2] == _SCORE]
    if not names:
        raise UnreadableFileError("The archive holds no Capella score.")
    return archive.read(names[0])
