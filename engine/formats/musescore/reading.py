"""Reading a MuseScore file: unpack, parse, build the score, convert."""

import re
from typing import BinaryIO
from xml.etree.ElementTree import Element

from engine.errors import UnreadableFileError
from engine.formats.archive import ZIP_START, Archive, read_whole
from engine.formats.content import Notation
from engine.formats.garbage import collection_paused
from engine.formats.musescore.score import to_score
from engine.formats.musicxml import to_notation
from engine.formats.musicxml.document import parse_xml
from engine.formats.scoring import Score, to_tree
from engine.formats.signatures import begins_with, to_text

_ROOT = re.compile(r"<museScore\b")
# Styles, palettes, drum kits and lists of chords have the same outermost element.
_MUSIC = re.compile(r"<(?:Score|Part|Staff|[Dd]ivision)\b")
_ZIPPED = re.compile(rb"PK\x03\x04[\s\S]{26}[^\0/]{0,240}?\.mscx?", re.IGNORECASE)
_SUFFIXES = (".mscx", ".msc")
_PARTS = "excerpts/"
_NEWEST = 500


def is_musescore(head: bytes) -> bool:
    """Recognise a MuseScore score, packed or not."""
    if head.startswith(ZIP_START):
        return bool(_ZIPPED.search(head))
    text = to_text(head)
    return begins_with(text, _ROOT) and bool(_MUSIC.search(text))


@collection_paused()
def read_musescore(file: BinaryIO) -> Notation:
    """Read a MuseScore score (.mscz, .mscx) of any version as interleaved ABC with its facts.

    Raises UnreadableFileError with one sentence.
    """
    data = read_whole(file)
    return to_notation(to_tree(to_values(data)))


def to_values(data: bytes) -> Score:
    """Return the main score of a file as values.

    Raises UnreadableFileError with one sentence.
    """
    root = parse_xml(_unpack(data), "MuseScore file")
    if root.tag != "museScore":
        raise UnreadableFileError(f"This XML file is no MuseScore score: its outermost element is <{root.tag}>.")
    score = root.find("Score")
    return to_score(root if score is None else score, _version(root))


def _unpack(data: bytes) -> bytes:
    """Return the document of the main score, which lies at the top of an archive."""
    if not data.startswith(ZIP_START[:2]):
        return data
    archive = Archive(data)
    names = [name for name in archive.names if name.endswith(_SUFFIXES)]
    if not names:
        raise UnreadableFileError("The archive holds no MuseScore score.")
    return archive.read(min(names, key=lambda name: (name.startswith(_PARTS), name.count("/"))))


def _version(root: Element) -> int:
    """Return 114 for 1.14, 301 for 3.01; the newest for what is not understood."""
    found = re.match(r"(\d{1,2})\.(\d{1,2})\Z", root.get("version", ""))
    return 100 * int(found[1]) + int(found[2]) if found else _NEWEST
