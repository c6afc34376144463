"""Reading a Guitar Pro file of any version."""

from typing import BinaryIO

from engine.formats.archive import read_whole
from engine.formats.content import Notation
from engine.formats.garbage import collection_paused
from engine.formats.guitarpro.binary import read_binary, version_of
from engine.formats.guitarpro.conversion import to_score
from engine.formats.guitarpro.gpif import read_gpif
from engine.formats.musicxml import to_notation
from engine.formats.scoring import to_tree

MAX_BYTES = 100_000_000


@collection_paused()
def read_guitar_pro(file: BinaryIO) -> Notation:
    """Read a file of Guitar Pro 3 to 8 as interleaved ABC with its facts.

    Raises UnreadableFileError with one sentence.
    """
    data = read_whole(file, MAX_BYTES, "file")
    version = version_of(data)
    song = read_gpif(data) if version is None else read_binary(data, version)
    return to_notation(to_tree(to_score(song)))
