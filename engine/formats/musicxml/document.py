"""XML bytes to a `score-partwise` tree without namespaces, whatever the encoding and small damages."""

import codecs
import io
import re
from xml.etree.ElementTree import Element, ElementTree, ParseError

from defusedxml import ElementTree as DefusedElementTree
from defusedxml.common import DefusedXmlException

from engine.errors import UnreadableFileError
from engine.formats.encodings import to_decoder

_ENCODING = re.compile(rb"""\s*<\?xml[^>]{1,100}encoding\s*=\s*["']([\w-]{1,40})["']""")
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FORBIDDEN_REFERENCE = re.compile(r"&#(?:x(?:0?[0-8bcBCefEF]|1[0-9a-fA-F])|0*(?:[0-8]|1[124-9]|2\d|3[01]));")
_STRAY_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)")
_ENTITY_MARKS = tuple("<!ENTITY".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_DEEPEST = 200
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)


def parse_score(data: bytes) -> Element:
    """Return the root `score-partwise` of a MusicXML document; a `score-timewise` is turned round.

    Raises UnreadableFileError with one sentence for what is no XML, no score, or declares entities.
    """
    root = parse_xml(data)
    if root.tag == "score-timewise":
        return _to_partwise(root)
    if root.tag != "score-partwise":
        raise UnreadableFileError(f"This XML file is no MusicXML score: its outermost element is <{root.tag}>.")
    return root


def parse_xml(data: bytes, kind: str = "MusicXML") -> Element:
    """Return the root of a document without namespaces; on failure it is parsed once more with repaired text.

    `kind` names the format in what is said of a damaged one. Raises UnreadableFileError with one sentence.
    """
    try:
        root = _fromstring(data)
    except (ParseError, ValueError, LookupError):
        root = _parse_repaired(_decode(data), kind)
    if _is_deep(root):
        raise UnreadableFileError(f"The {kind} is nested deeper than any score is.")
    _strip_namespaces(root)
    return root


def _parse_repaired(text: str, kind: str) -> Element:
    text = _STRAY_AMPERSAND.sub(
        "&amp;", _FORBIDDEN_REFERENCE.sub("", _FORBIDDEN.sub("", _DECLARATION.sub("", text, count=1)))
    )
    if not text.lstrip().startswith("<"):
        raise UnreadableFileError(f"This file is neither {kind} nor a compressed score.")
    try:
        return _fromstring(text.strip().encode())
    except (ParseError, ValueError, LookupError) as error:
        raise UnreadableFileError(f"The {kind} is damaged: {error}.") from error


def _fromstring(data: bytes) -> Element:
    """Parse XML without ever expanding entities or reading other files."""
    # Where no entity is declared there is nothing to defuse, and the parser in C is several times as fast.
    if not any(mark in data for mark in _ENTITY_MARKS):
        return ElementTree().parse(io.BytesIO(data))
    try:
        root: Element = DefusedElementTree.fromstring(data)
    except DefusedXmlException as error:
        raise UnreadableFileError("The file declares XML entities, which Incipit does not expand.") from error
    return root


def _is_deep(root: Element) -> bool:
    """Tell whether a tree is so deep that walking it by calls within calls would fail."""
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for element in level for child in element]
        if not level:
            return False
    return True


def _decode(data: bytes) -> str:
    """Return the text of a document that lies about its encoding, or states one that the parser does not know."""
    for start, encoding in _BOMS:
        if data.startswith(start):
            return data.decode(encoding, errors="replace")
    stated = _ENCODING.match(data)
    return to_decoder([data], stated[1].decode() if stated else "")(data)


def _strip_namespaces(root: Element) -> None:
    """Leave local names only, which is what every reader of the tree asks for."""
    for element in root.iter():
        if "}" in element.tag:
            element.tag = element.tag.rpartition("}")[2]


def _to_partwise(root: Element) -> Element:
    """Turn measures that hold parts into parts that hold measures."""
    score = Element("score-partwise", root.attrib)
    parts: dict[str, Element] = {}
    for child in root:
        if child.tag != "measure":
            score.append(child)
            continue
        for part in child.findall("part"):
            name = part.get("id", "")
            measure = Element("measure", child.attrib)
            measure.extend(list(part))
            parts.setdefault(name, Element("part", id=name)).append(measure)
    score.extend(parts.values())
    return score
