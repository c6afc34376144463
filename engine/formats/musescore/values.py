"""Values of MuseScore's elements: numbers, fractions and texts, whatever was written there."""

import re
from fractions import Fraction
from xml.etree.ElementTree import Element

_INTEGER = re.compile(r"\s*([+-]?\d{1,9})(?:\.0*)?\s*\Z")
_FRACTION = re.compile(r"\s*([+-]?\d{1,6})\s*/\s*(\d{1,6})\s*\Z")
_MOST_PARTS = 8_192
_TAG = re.compile(r"<[^<>]{1,300}>")
_HEAD_START, _HEAD_END = "<head>", "</head>"
_BREAK = re.compile(r"<br\s*/?>|</p>")
_SYMBOLS = {
    "accidentalSharp": "♯", "accidentalFlat": "♭", "accidentalNatural": "♮", "space": " ", "lyricsElision": " ",
    "lyricsElisionNarrow": " ", "lyricsElisionWide": " ", "dynamicPiano": "p", "dynamicForte": "f", "dynamicMezzo": "m",
    "dynamicSforzando": "s", "dynamicRinforzando": "r", "dynamicZ": "z", "dynamicNiente": "n",
}  # fmt: skip
_BLOCKS = frozenset(("p", "br", "div"))
_UNSEEN = frozenset(("head", "style", "script"))


def to_integer(text: str | None, default: int = 0) -> int:
    """Return a number as it is written, `default` where there is none."""
    found = _INTEGER.match(text or "")
    return int(found[1]) if found else default


def integer(element: Element, tag: str, default: int = 0) -> int:
    """Return the number in a child element."""
    return to_integer(element.findtext(tag), default)


def to_quarters(text: str | None) -> Fraction | None:
    """Return a fraction of a whole note ("3/4") in quarters; None where there is none, or an absurd one."""
    found = _FRACTION.match(text or "")
    if not found or not 0 < int(found[2]) <= _MOST_PARTS:
        return None
    return 4 * Fraction(int(found[1]), int(found[2]))


def duration_of(element: Element) -> Fraction | None:
    """Return what the child `duration` says, as text or in attributes, in quarters; None where there is none."""
    child = element.find("duration")
    if child is None:
        return None
    if "z" in child.attrib:
        return to_quarters(f"{child.get('z')}/{child.get('n', '')}")
    return to_quarters(child.text)


def text_of(element: Element) -> str:
    """Return the text of a text element, with line feeds, without markup."""
    for tag in ("text", "html-data", "html"):
        child = element.find(tag)
        if child is not None:
            return plain(child)
    return ""


def symbols_of(element: Element) -> list[str]:
    """Return the names of the musical symbols in a text element."""
    return [symbol.text or "" for symbol in element.iterfind("text//sym")]


def plain(element: Element) -> str:
    """Return what is to be read of an element with markup, in elements or escaped."""
    text = "".join(_pieces(element))
    if text.lstrip().startswith("<") and ">" in text:
        text = _TAG.sub("", _BREAK.sub("\n", _without_head(text)))
    return "\n".join(line for line in (" ".join(line.split()) for line in text.splitlines()) if line)


def _without_head(text: str) -> str:
    before, _, rest = text.partition(_HEAD_START)
    _, end, after = rest.partition(_HEAD_END)
    return before + after if end else text


def _pieces(element: Element) -> list[str]:
    """Return the texts of an element and what it holds, in order."""
    found: list[str] = []
    # Each entry is a text to be added as it is, or an element that is still to be opened.
    waiting: list[str | Element] = [element]
    while waiting:
        piece = waiting.pop()
        if isinstance(piece, str):
            found.append(piece)
            continue
        if piece.tag == "sym":
            found.append(_SYMBOLS.get(piece.text or "", ""))
            continue
        if piece.tag in _UNSEEN:
            continue
        found.append(piece.text or "")
        following: list[str | Element] = []
        for child in piece:
            following += [child, "\n" if child.tag in _BLOCKS else "", child.tail or ""]
        waiting += reversed(following)
    return found
