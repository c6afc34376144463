"""What an MEI file says of itself: title, people, catalogue numbers."""

from xml.etree.ElementTree import Element

from engine.formats.mei.document import text_of
from engine.formats.scoring.score import Score

_ROLES = {
    "composer": "composer",
    "cmp": "composer",
    "lyricist": "lyricist",
    "librettist": "lyricist",
    "poet": "lyricist",
    "author": "lyricist",
    "lyr": "lyricist",
    "lbt": "lyricist",
    "arranger": "arranger",
    "arr": "arranger",
    "translator": "translator",
}
_NAMES = ("persName", "corpName", "name")
_PLACES = ("workList/work", "workDesc/work", "fileDesc/work", "fileDesc/titleStmt", "fileDesc/sourceDesc/source")
_LESS = frozenset(("subtitle", "alternative", "subordinate", "abbreviated", "translated", "movement", "desc"))


def describe(score: Score, head: Element | None) -> None:
    """Write the facts of a meiHead into a score; each is taken where it is told first, the work before the file."""
    if head is None:
        return
    places = [place for path in _PLACES for place in head.findall(path)]
    for place in sorted(places, key=lambda place: place.tag == "titleStmt"):
        _add_titles(score, place)
        _add_people(score, place)
    for found in (*head.iter("workNum"), *head.iter("identifier")):
        text = text_of(found)
        if text and not score.number and any(map(str.isalpha, text)) and "/" not in text:
            score.number = text[:100]
    availability = head.find("fileDesc/pubStmt/availability")
    score.rights = text_of(availability)[:500] if availability is not None else ""


def _add_titles(score: Score, place: Element) -> None:
    for title in (*place.findall("titleStmt/title"), *place.findall("title")):
        parts = title.findall("titlePart")
        text = text_of(parts[0] if parts and not (title.text or "").strip() else title)
        kind = title.get("type", "")
        if text and kind == "movement":
            score.movement = score.movement or text
        elif text and kind in _LESS:
            score.subtitle = score.subtitle or text
        elif text:
            score.title = score.title or text


def _add_people(score: Score, place: Element) -> None:
    known = {kind for kind, _ in score.creators}
    found: list[tuple[str, str]] = []
    for element in place.iter():
        if element.tag in _NAMES:
            kind = _ROLES.get(element.get("role", "").strip().lower(), "")
        elif element.tag in {"composer", "lyricist", "librettist", "arranger", "author"}:
            kind = _ROLES[element.tag]
        else:
            continue
        name = text_of(element)
        if kind and name and kind not in known and (kind, name) not in found:
            found.append((kind, name))
    score.creators += found
