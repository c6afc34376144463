"""Finding the score in an .mxl archive, however it was packed, within limits."""

import posixpath
from xml.etree.ElementTree import ParseError

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from engine.errors import UnreadableFileError
from engine.formats.archive import MAX_BYTES, Archive, to_plain_name

_MAX_CANDIDATES = 8
_ZIP_START = b"PK"
_CONTAINER = "meta-inf/container.xml"
_SCORE_SUFFIXES = (".musicxml", ".xml")


def unpack(data: bytes) -> tuple[bytes, ...]:
    """Return what may be the score, likeliest first: `data` itself, or members of the archive that it is.

    Raises UnreadableFileError when the archive is damaged, encrypted, too large or without any score.
    """
    if not data.startswith(_ZIP_START):
        return (data,)
    archive = Archive(data, MAX_BYTES)
    candidates = tuple(archive.read(name) for name in _score_names(archive)[:_MAX_CANDIDATES])
    if not candidates:
        raise UnreadableFileError("The archive holds no MusicXML score.")
    return candidates


def _score_names(archive: Archive) -> list[str]:
    """Return the names of members that may hold the score: those the container lists, then those that look like one."""
    others = [name for name in archive.names if not name.startswith("meta-inf/")]
    chosen = [path for path in _rootfiles(archive) if path in archive.names]
    chosen += [name for name in others if name.endswith(_SCORE_SUFFIXES)]
    if not chosen:
        chosen = [name for name in others if not posixpath.splitext(name)[1]]
    return list(dict.fromkeys(chosen))


def _rootfiles(archive: Archive) -> list[str]:
    """Return the paths that META-INF/container.xml lists, leaving out renderings such as PDF; none if it is damaged."""
    if _CONTAINER not in archive.names:
        return []
    try:
        root = ElementTree.fromstring(archive.read(_CONTAINER))
    except (ParseError, DefusedXmlException, LookupError, ValueError):
        return []
    files = [element for element in root.iter() if str(element.tag).rpartition("}")[2] == "rootfile"]
    paths = [file.get("full-path", "") for file in files if "xml" in file.get("media-type", "xml")]
    return [to_plain_name(path) for path in paths if path]
