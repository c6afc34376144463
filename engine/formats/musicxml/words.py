"""The words in a score: lyrics, tempo words, directions and credits."""

import html
import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

_TAG = re.compile(r"<[^<>]{1,200}>")
_EXTENDER = re.compile(r"_{2,}")
_PLACEHOLDERS = frozenset(
    ("title", "composer", "untitled", "untitled score", "score", "new score", "subtitle", "lyricist", "music", "none")
)


@dataclass(frozen=True, slots=True)
class Credit:
    """A text printed around the music: its kind as the file calls it (often empty), size of type, and place."""

    kind: str
    lines: tuple[str, ...]
    size: float
    right: bool

    @property
    def text(self) -> str:
        """The whole text on one line."""
        return " ".join(self.lines)


def tidy(text: str | None) -> str:
    """Return a text on one line, without markup; empty for a placeholder of the program that wrote it."""
    text = " ".join(_EXTENDER.sub(" ", _TAG.sub(" ", html.unescape(text or ""))).split())
    return "" if text.strip("[]()<>").lower() in _PLACEHOLDERS or not any(map(str.isalnum, text)) else text


def to_words(score: Element) -> tuple[str, ...]:
    """Return tempo words and directions, then each verse of each part as one text; repeated ones once."""
    found: dict[str, None] = {}
    for element in score.iterfind("part/measure/direction/direction-type/*"):
        if element.tag in {"words", "rehearsal"}:
            text = tidy(element.text)
            if any(map(str.isalpha, text)):
                found[text] = None
    found.update(dict.fromkeys(to_verses(score)))
    return tuple(found)


def to_verses(score: Element) -> list[str]:
    """Return the lyrics, each verse of each part as one text with its syllables joined."""
    return [verse for part in score.findall("part") for verse in _verses(part)]


def to_credits(score: Element) -> list[Credit]:
    """Return what is printed on the first page around the music."""
    found = []
    for element in score.findall("credit"):
        parts = element.findall("credit-words")
        if element.get("page", "1") == "1" and parts:
            lines = map(tidy, "".join(part.text or "" for part in parts).splitlines())
            size = re.match(r"\d+(?:\.\d+)?", parts[0].get("font-size", ""))
            credit = Credit(
                kind=(element.findtext("credit-type") or "").strip().lower(),
                lines=tuple(line for line in lines if any(map(str.isalpha, line))),
                size=float(size[0]) if size else 0.0,
                right="right" in {parts[0].get("justify"), parts[0].get("halign")},
            )
            if credit.lines:
                found.append(credit)
    return found


def _verses(part: Element) -> list[str]:
    """Join the syllables of each verse."""
    verses: dict[tuple[str, str], list[str]] = {}
    for note in part.iterfind("measure/note"):
        for lyric in note.findall("lyric"):
            text = " ".join(filter(None, (syllable.text for syllable in lyric.findall("text")))).strip()
            if text:
                joined = lyric.findtext("syllabic", "single") in {"begin", "middle"}
                verse = verses.setdefault((note.findtext("voice", "1"), lyric.get("number", "1")), [])
                verse.append(text if joined else text + " ")
    return [text for text in (" ".join("".join(verse).split()) for verse in verses.values()) if text]
