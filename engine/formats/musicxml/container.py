"""Finding the score in an .mxl archive, however it was packed, within limits."""

import io
import posixpath
import zipfile
import zlib
from xml.etree.ElementTree import ParseError

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from engine.errors import UnreadableFileError

MAX_BYTES = 100_000_000
_MAX_CANDIDATES = 8
_ZIP_START = b"PK"
_CONTAINER = "meta-inf/container.xml"
_SCORE_SUFFIXES = (".musicxml", ".xml")
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)


def unpack(data: bytes) -> tuple[bytes, ...]:
    """Return what may be the score, likeliest first: `data` itself, or members of the archive that it is.

    Raises UnreadableFileError when the archive is damaged, encrypted, too large or without any score.
    """
    if not data.startswith(_ZIP_START):
        return (data,)
    candidates: list[bytes] = []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in _score_names(archive)[:_MAX_CANDIDATES]:
                candidates.append(_read(archive, name, MAX_BYTES - sum(map(len, candidates))))
    except _DAMAGE as error:
        raise UnreadableFileError("The compressed score is damaged or encrypted and cannot be unpacked.") from error
    if not candidates:
        raise UnreadableFileError("The archive holds no MusicXML score.")
    return tuple(candidates)


def _read(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """Unpack one member, whatever size the archive claims for it, and refuse more than `limit` bytes."""
    with archive.open(name) as member:
        data = member.read(limit + 1)
    if len(data) > limit:
        raise UnreadableFileError(f"The score is larger than {MAX_BYTES // 1_000_000} MB once unpacked.")
    return data


def _score_names(archive: zipfile.ZipFile) -> list[str]:
    """Return the names of members that may hold the score: those the container lists, then those that look like one."""
    names = {_normal(entry.filename): entry.filename for entry in archive.infolist() if not entry.is_dir()}
    others = {name: member for name, member in names.items() if not name.startswith(("meta-inf/", "__macosx/"))}
    wanted = [_normal(path) for path in _rootfiles(archive, names.get(_CONTAINER))]
    chosen = [names[path] for path in wanted if path in names]
    chosen += [member for name, member in others.items() if _looks_like_score(name)]
    if not chosen:
        chosen = [member for name, member in others.items() if not posixpath.splitext(name)[1]]
    return list(dict.fromkeys(chosen))


def _looks_like_score(name: str) -> bool:
    """Tell whether a member is named as scores are; macOS adds files that begin with `._` beside the real ones."""
    return name.endswith(_SCORE_SUFFIXES) and not posixpath.basename(name).startswith("._")


def _normal(path: str) -> str:
    """Return a path as one writes it on every system: slashes, no leading one, no dots, lower case."""
    return posixpath.normpath(path.replace("\\", "/").lstrip("/")).lower()


def _rootfiles(archive: zipfile.ZipFile, container: str | None) -> list[str]:
    """Return the paths that META-INF/container.xml lists, leaving out renderings such as PDF; none if it is damaged."""
    if container is None:
        return []
    try:
        root = ElementTree.fromstring(_read(archive, container, MAX_BYTES))
    except (ParseError, DefusedXmlException, ValueError):
        return []
    files = [element for element in root.iter() if str(element.tag).rpartition("}")[2] == "rootfile"]
    paths = [file.get("full-path", "") for file in files if "xml" in file.get("media-type", "xml")]
    return [path for path in paths if path]
