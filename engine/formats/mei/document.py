"""MEI's XML: recognised, and walked as one reading where editors give several."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from engine.formats.signatures import begins_with, to_text

_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_ROOT = re.compile(
    r"<(?:\w+:)?(?:mei|meiCorpus|music)\b[^>]{0,2000}music-encoding\.org|<(?:\w+:)?mei\b[^>]{0,2000}meiversion"
)
_FIRST_OF = {"app": ("lem", "rdg"), "choice": ("corr", "reg", "expan", "unclear", "sic", "orig", "abbr")}
_TRANSPARENT = frozenset(
    (
        "lem",
        "rdg",
        "corr",
        "reg",
        "expan",
        "supplied",
        "add",
        "unclear",
        "damage",
        "restore",
        "subst",
        "sic",
        "orig",
        "abbr",
    )
)


def is_mei(head: bytes) -> bool:
    """Recognise MEI by its outermost element."""
    return begins_with(to_text(head), _ROOT)


def children(element: Element) -> Iterator[Element]:
    """Yield an element's children in one reading: the lemma, the correction; nothing that was deleted."""
    for child in element:
        tag = child.tag
        if tag in _FIRST_OF:
            chosen = next((found for name in _FIRST_OF[tag] for found in child.findall(name)), None)
            if chosen is not None:
                yield from children(chosen)
        elif tag in _TRANSPARENT:
            yield from children(child)
        elif tag != "del" and isinstance(tag, str):
            yield child


def child(element: Element, tag: str) -> Element | None:
    """Return the first child of that name in the reading taken; None without one."""
    return next((found for found in children(element) if found.tag == tag), None)


def identity(element: Element) -> str:
    """Return an element's id; empty without one."""
    return element.get(_XML_ID, "")


def references(element: Element, name: str) -> list[str]:
    """Return the ids that an attribute refers to."""
    return [word.rpartition("#")[2] for word in element.get(name, "").split()]


def text_of(element: Element) -> str:
    """Return all text in an element on one line, without what stands for symbols of a music font."""
    words = "".join(element.itertext())
    return " ".join("".join(letter for letter in words if not "\ue000" <= letter <= "\uf8ff").split())


def whole(text: str | None, default: int = 0) -> int:
    """Return a whole number of at most six digits, or `default`."""
    found = re.match(r"\s*([+-]?\d{1,6})(?!\d)", text or "")
    return int(found[1]) if found is not None else default


def number(text: str | None) -> float | None:
    """Return a number of reasonable size; None where there is none."""
    found = re.match(r"\s*(\d{1,6}(?:\.\d{1,6})?)", text or "")
    return float(found[1]) if found is not None else None
