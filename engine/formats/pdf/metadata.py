"""What a PDF's own fields say of a piece, as forScore and other programs keep it there."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_FILE_SUFFIX = re.compile(
    r"\.(?:pdf|docx?|odt|mscz|mscx|musx?|mus|sib|ly|tiff?|jpe?g|png|eps|dvi|indd|cap|xml|mxl)\Z", re.IGNORECASE
)
_MADE_BY_PROGRAM = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel)|untitled|unbenannt|sans titre|sin título|senza titolo|scan|"
    r"document\s*\d*\Z|img[_ -]?\d|full page (?:fax )?photo|print|score\Z|new score|layout \d|page \d|"
    r"slide \d|powerpoint|https?:|file:|"
    r"dsc[_n]?\d|noname|none\Z|null\Z|title\Z|pdf\Z|online2pdf|adobe|\(anonymous\))",
    re.IGNORECASE,
)
_NO_PERSON = re.compile(
    r"(?:user|owner|admin(?:istrator)?|root|unknown|unbekannt|anonymous|author|composer|default|guest|home|pc|"
    r"me|test|"
    r"scanner|xerox|canon|ricoh|epson|konica|hp|brother|hewlett|toshiba|adobe|acrobat|microsoft|office|musescore|"
    r"sibelius|finale|lilypond|dorico|imslp|www|https?:|pdf|ghostscript|creator|none|null|\(anonymous\)|\d)",
    re.IGNORECASE,
)
_SPECIAL = re.compile(r"(?:forscore-)?(rating|difficulty|duration|keysf|keymi):(-?\d{1,6})\Z", re.IGNORECASE)
_MAJOR = ("Cb", "Gb", "Db", "Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#")
_MINOR = ("Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#", "G#", "D#", "A#")
_MOST_TEXT = 300
_MOST_TAGS = 40


@dataclass(frozen=True, slots=True)
class Metadata:
    """The fields of a PDF that say something of a piece; empty where they say nothing.

    `named_by_hand` is a title that nobody would give a file; `curated` tells that somebody filled in several fields.
    `key` is "G major", `duration` in seconds.
    """

    title: str = ""
    named_by_hand: bool = False
    composers: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    key: str = ""
    duration: float | None = None

    @property
    def curated(self) -> bool:
        """Whether somebody took the trouble, so that the author is the composer."""
        return bool(self.composers and (self.genres or self.tags))


def to_metadata(fields: Mapping[str, str]) -> Metadata:
    """Return what the fields Title, Author, Subject and Keywords say, the last three as lists with commas."""
    special: dict[str, int] = {}
    tags: list[str] = []
    for keyword in _values(fields.get("Keywords", "")):
        match = _SPECIAL.match(keyword)
        if match is None:
            tags.append(keyword)
        else:
            special[match[1].lower()] = int(match[2])
    title = _tidy(fields.get("Title", ""))
    is_name = bool(title) and not _MADE_BY_PROGRAM.match(title) and not _FILE_SUFFIX.search(title)
    return Metadata(
        title=title if is_name else "",
        named_by_hand=is_name and " " in title and "_" not in title,
        composers=tuple(name for name in _values(fields.get("Author", "")) if not _NO_PERSON.match(name)),
        genres=tuple(_values(fields.get("Subject", ""))),
        tags=tuple(tags),
        key=_to_key(special),
        duration=float(special["duration"]) if special.get("duration", 0) > 0 else None,
    )


def _values(text: str) -> list[str]:
    parts = (_tidy(part) for part in re.split(r"[,;\n]", text[: 10 * _MOST_TEXT]))
    return list(dict.fromkeys(part for part in parts if part))[:_MOST_TAGS]


def _tidy(text: str) -> str:
    printable = "".join(character if character.isprintable() else " " for character in text[: 10 * _MOST_TEXT])
    text = " ".join(printable.split())[:_MOST_TEXT]
    return text if any(map(str.isalnum, text)) else ""


def _to_key(special: Mapping[str, int]) -> str:
    fifths = special.get("keysf")
    if fifths is None or abs(fifths) > 7:
        return ""
    return f"{_MINOR[fifths + 7]} minor" if special.get("keymi") == 1 else f"{_MAJOR[fifths + 7]} major"
